import { contract } from '../../src/cli/session.js';
import { someIds } from './keys.js';
import { bareAsk, dataOf, graphqlRequest, type Question } from './question.js';

const QUERY = `query path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 4, first: 1) { paths { length nodes { id } } }
}`;

function statement(): string {
  const claims = [...contract().model.relationships.values()].filter(({ fact }) => fact);
  const types = claims.map(({ type }) => type).join('|');
  return `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = ANY SHORTEST (a) (()-[:${types}]-(y) WHERE y = b OR COUNT { (y)--() } <= 50){1,4} (b)
RETURN {length: length(p), nodes: [n IN nodes(p) | n.id]} AS answer`;
}

/** Neither peer walks paths. Of several that are as short any will do, so only the length is compared. */
export const path: Question = {
  name: 'path',
  title: 'a shortest way of at most 4 steps between two actions, not through hubs',
  shapes: ['plain'],
  keys: async ({ sizes }) => {
    const ids = someIds('Action', sizes);
    return ids.map((from, i) => ({ from, to: ids[(i + 1) % ids.length]! }));
  },
  asks: {
    product: {
      request: (key) => graphqlRequest(QUERY, key),
      read: (answer) => {
        const { paths } = dataOf(answer).paths as { paths: { length: number }[] };
        return paths[0]?.length ?? null;
      },
    },
    cypher: {
      ...bareAsk('path'),
      read: (answer) => (answer as { length: number } | null)?.length ?? null,
    },
  },
  cypher: () => ({ text: statement(), values: [], one: true }),
};
