import { contract } from '../../src/cli/session.js';
import { proofOf } from '../dialects/cypher.js';
import { PROOF } from '../dialects/product.js';
import { someIds } from './keys.js';
import { bareAsk, dataOf, graphqlRequest, type Question } from './question.js';
import type { Proof, Shape } from './selection.js';

const QUERIES: Readonly<Record<Shape, string>> = {
  plain: query('', ''),
  proof: query('hops { relationship { id ...Proof } }', PROOF),
};

function query(hops: string, fragment: string): string {
  return `query path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 4, first: 1) { paths { length nodes { id } ${hops} } }
}
${fragment}`;
}

function statement(shape: Shape): string {
  const claims = [...contract().model.relationships.values()].filter(({ fact }) => fact);
  const types = claims.map(({ type }) => type).join('|');
  const hops = shape === 'plain' ? '' : `, hops: [r IN relationships(p) | r {.id, ${proofOf('r')}}]`;
  return `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = ANY SHORTEST (a) (()-[:${types}]-(y) WHERE y = b OR COUNT { (y)--() } <= 50){1,4} (b)
RETURN {length: length(p), nodes: [n IN nodes(p) | n.id]${hops}} AS answer`;
}

/** Of several ways that are as short any will do: so only the length is compared, and how many steps are proven. */
function compared(length: number, proofs: readonly Proof[]): unknown {
  return { length, proven: proofs.filter(({ evidence }) => evidence.length > 0).length };
}

/** Neither peer walks paths. */
export const path: Question = {
  name: 'path',
  title: 'a shortest way of at most 4 steps between two actions, not through hubs',
  shapes: ['plain', 'proof'],
  keys: async ({ sizes }) => {
    const ids = someIds('Action', sizes);
    return ids.map((from, i) => ({ from, to: ids[(i + 1) % ids.length]! }));
  },
  asks: {
    product: {
      request: (key, shape) => graphqlRequest(QUERIES[shape], key),
      read: (answer) => {
        const [found] = (dataOf(answer).paths as { paths: ProductPath[] }).paths;
        if (!found) return null;
        return compared(
          found.length,
          (found.hops ?? []).map(({ relationship }) => relationship),
        );
      },
    },
    cypher: {
      ...bareAsk('path'),
      read: (answer) => {
        const found = answer as { length: number; hops?: Proof[] } | null;
        return found && compared(found.length, found.hops ?? []);
      },
    },
  },
  cypher: (shape) => ({ text: statement(shape), values: [], one: true }),
};

interface ProductPath {
  readonly length: number;
  readonly hops?: readonly { readonly relationship: Proof }[];
}
