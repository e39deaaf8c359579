import type { Key } from './question.js';
import { treeQuestion } from './tree.js';

/** Pages of the beginning that are asked for. */
const PAGES = 500;

/** Cursors are for the product to make: the list is walked once. */
const WALK =
  'query ($after: String) { policies(first: 100, after: $after) { edges { cursor node { id } } } }';

export const list = treeQuestion({
  name: 'list',
  title: 'a page of 20 policies with their owners',
  selection: {
    kind: 'Policy',
    fields: ['id', 'name', 'kind', 'periodTo'],
    links: { owners: { kind: 'Agency', fields: ['id', 'name', 'level'] } },
  },
  one: false,
  product: { variables: { after: 'String' }, field: 'policies', arguments: 'first: 20, after: $after' },
  neo4jGraphql: {
    variables: { id: 'String!' },
    field: 'policies',
    arguments: 'where: { id: { gt: $id } }, limit: 20, sort: [{ id: ASC }]',
  },
  postgraphile: {
    variables: { id: 'String!' },
    field: 'allPoliciesList',
    arguments: 'filter: { rowId: { greaterThan: $id } }, first: 20, orderBy: [ROW_ID_ASC]',
  },
  cypher: { match: 'MATCH (n:Policy)\nWHERE n.id > $id', page: 'ORDER BY n.id LIMIT 20' },
  sql: { where: 'n.id > $1', page: 'order by n.id limit 20', values: ['id'] },
  keys: async ({ graphql }) => {
    const keys: Key[] = [];
    for (let after: string | null = null; keys.length < PAGES;) {
      const { policies } = (await graphql(WALK, { after })) as {
        policies: { edges: { cursor: string; node: { id: string } }[] };
      };
      const { edges } = policies;
      keys.push(
        ...edges.filter((_, i) => i % 20 === 7).map(({ cursor, node }) => ({ after: cursor, id: node.id })),
      );
      if (edges.length < 100) break;
      after = edges.at(-1)!.cursor;
    }
    return keys;
  },
});
