import { Neo4jGraphQL } from '@neo4j/graphql';
import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import { contract } from '../../src/cli/session.js';
import { LINKS } from '../questions/links.js';
import { serveApollo } from './apollo.js';
import { neo4jAddress } from './listen.js';
import { claimOf, typeDefinitions } from './neo4j-graphql-types.js';

/*
 * @neo4j/graphql as its documentation sets it up. Its translation does not follow the ids that a relationship holds, so
 * these go by a DataLoader: one statement more for all proofs of a request's links, which is the usual way.
 */

const { uri, user, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

interface Context {
  readonly evidence: DataLoader<string, unknown>;
  readonly sessionConfig: { readonly defaultAccessMode: 'READ' };
}

const proofs = {
  proofs: ({ evidence }: { evidence: string[] }, _: unknown, context: Context) =>
    context.evidence.loadMany(evidence),
};
const claims = Object.values(LINKS).flatMap((links) => Object.values(links).map(({ type }) => claimOf(type)));

const { model } = contract();
const api = new Neo4jGraphQL({
  typeDefs: typeDefinitions(model),
  resolvers: Object.fromEntries(claims.map((name) => [name, proofs])),
  driver,
  features: { filters: { String: { GT: true, GTE: true } } },
  validate: false,
});

const EVIDENCE = `UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:FROM_DOCUMENT]->(d:Document)
RETURN e {.id, .verification, .spans, document: [d {.id, .title}]} AS evidence`;

async function readEvidence(ids: readonly string[]): Promise<unknown[]> {
  const { records } = await driver.executeQuery(EVIDENCE, { ids }, { routing: 'READ' });
  const found = new Map(
    records.map((record) => {
      const evidence = record.get('evidence') as { id: string };
      return [evidence.id, evidence];
    }),
  );
  return ids.map((id) => found.get(id));
}

await serveApollo(await api.getSchema(), (): Context => ({
  evidence: new DataLoader(readEvidence),
  sessionConfig: { defaultAccessMode: 'READ' },
}));
