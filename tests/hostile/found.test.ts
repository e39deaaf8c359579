import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'graphql';
import { answer, executableSchema, Plans, type Source } from '../../src/api/index.js';
import { paths } from '../../src/config/index.js';
import { explain, readQueries, Trips } from '../../src/graph/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { sourceOn } from '../setup/source.js';
import { HOSTILE } from './strings.js';

/** A graph whose nodes are called what nobody should be called. */
let fresh: Fresh;
let source: Source & { plans: Plans };

/** Neo4j's indexes take no key beyond 8 kB. */
const TEXTS = Object.entries(HOSTILE).filter(([, text]) => text !== '' && text.length < 1_000);

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.database.driver.executeQuery(
    `CREATE (:Dataset {epoch: 0})
     WITH 1 AS one UNWIND $texts AS text
     CREATE (:Entity:Fact:Work:Policy {id: text, name: 'x' + text, aliases: [text], summary: 'y' + text + 'z', basis: 'STATED', kind: 'PLAN', evidence: [], nameEn: 'n', nameEnBasis: 'TRANSLATION'})`,
    { texts: TEXTS.map(([, text]) => text) },
  );
  await fresh.database.driver.executeQuery('CALL db.awaitIndexes(60)');
  await fresh.database.driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  const plain = sourceOn(fresh.database, fresh.contract);
  const { watch } = plain;
  const plans = new Plans({
    contract: { ...fresh.contract, schema: executableSchema(fresh.contract) },
    queries: readQueries(paths.queries),
    trips: new Trips(watch, 30_000),
    explain: (statement) => explain(watch, statement),
    onFault: (error) => {
      throw error as Error;
    },
  });
  source = { ...plain, plans };
});
afterAll(() => fresh.stop());

const DOCUMENTS = {
  'as an id': parse('query ($a: ID!) { found: policy(id: $a) { id } }'),
  'as one of ids': parse('query ($a: ID!) { found: nodes(ids: [$a]) { id } }'),
  'as a name': parse('query ($a: String!) { found: policy(name: $a) { id } }'),
  'in filters': parse(`query ($a: String!, $id: ID!, $name: String!) { found: policies(where: {
    id: { eq: $id, in: [$id] }, aliases: { has: $a }, summary: { contains: $a },
    name: { eq: $name, in: [$name], startsWith: $name, lte: $name, gte: $name, contains: $a } }) { nodes { id } } }`),
};

describe.each(Object.entries(DOCUMENTS))('a node is found by its own words: %s', (_how, document) => {
  test.each(TEXTS)('%s', async (_what, text) => {
    const variables = { a: text, id: text, name: `x${text}` };
    const asked = async () =>
      JSON.stringify((await answer(source, { document, operationName: null, variables })).value);
    const found = { id: text };
    const plain = await asked();
    expect([{ found }, { found: [found] }, { found: { nodes: [found] } }]).toContainEqual(
      (JSON.parse(plain) as { data: unknown }).data,
    );
    await asked();
    await source.plans.idle();
    expect(source.plans.find({ document, operationName: null, variables })).not.toBeNull();
    expect(await asked()).toBe(plain);
  });
});
