import { someIds } from './keys.js';
import { treeQuestion } from './tree.js';

/**
 * By a whole name, which few have: so that all find the same, however they rank. The product looks into all names,
 * aliases and summaries, in pinyin and with typos, while its peers look into one property only.
 */
export const search = treeQuestion({
  name: 'search',
  title: 'organizations by the words of a name',
  selection: { kind: 'Organization', fields: ['id', 'name', 'kind'] },
  one: false,
  unordered: true,
  product: {
    variables: { text: 'String!' },
    field: 'search',
    arguments: 'text: $text, types: [ORGANIZATION], first: 20',
    wrap: (selection) => `nodes { ... on Organization { ${selection} } }`,
  },
  neo4jGraphql: {
    variables: { phrase: 'String!' },
    field: 'searchOrganizations',
    arguments: 'phrase: $phrase, first: 20',
    wrap: (selection) => `edges { node { ${selection} } }`,
    unwrap: (found) => (found as { edges: { node: unknown }[] }).edges.map(({ node }) => node),
  },
  postgraphile: {
    variables: { text: 'String!' },
    field: 'allOrganizationsList',
    arguments: 'filter: { name: { includes: $text } }, first: 20',
  },
  cypher: {
    match:
      "CALL db.index.fulltext.queryNodes('organization_name_text', $phrase, {limit: 20}) YIELD node AS n",
  },
  sql: { where: "n.name like '%' || $1 || '%'", page: 'limit 20', values: ['text'] },
  keys: async ({ sizes, query }) => {
    const ids = someIds('Organization', sizes);
    const rows = await query('MATCH (o:Organization) WHERE o.id IN $ids RETURN o.name AS name', { ids });
    return rows.map(({ name }) => ({ text: name as string, phrase: `"${name as string}"` }));
  },
});
