import { KEYS, shuffled } from './keys.js';
import type { Selection } from './selection.js';
import { treeQuestion } from './tree.js';

const selection: Selection = {
  kind: 'Target',
  fields: ['id', 'name', 'stated', 'value', 'unit', 'periodTo'],
  links: {
    indicators: { kind: 'Indicator', fields: ['id', 'name'] },
    regions: { kind: 'Region', fields: ['id', 'name'] },
  },
};

const UNITS_AND_YEARS = `MATCH (t:Target)
WHERE t.periodTo IS NOT NULL
RETURN DISTINCT t.periodTo AS periodTo, t.unit AS unit
ORDER BY unit, periodTo`;

const VALUES = `MATCH (t:Target)
WITH t.value AS value ORDER BY t.id LIMIT 5000
RETURN DISTINCT value LIMIT toInteger($count)`;

/** By a condition that no index orders: what passes is sorted, so it grows with the graph. */
export const page = treeQuestion({
  name: 'page',
  title: 'the 20 largest targets of a unit in a year, with indicator and region',
  selection,
  one: false,
  product: {
    variables: { periodTo: 'Date!', unit: 'Unit!' },
    field: 'targets',
    arguments:
      'first: 20, where: { periodTo: { eq: $periodTo }, unit: { eq: $unit } }, orderBy: [{ value: DESC }]',
  },
  neo4jGraphql: {
    variables: { periodTo: 'String!', unit: 'String!' },
    field: 'targets',
    arguments:
      'where: { periodTo: { eq: $periodTo }, unit: { eq: $unit } }, limit: 20, sort: [{ value: DESC }, { id: DESC }]',
  },
  postgraphile: {
    variables: { periodTo: 'Date!', unit: 'String!' },
    field: 'allTargetsList',
    arguments:
      'condition: { periodTo: $periodTo, unit: $unit }, first: 20, orderBy: [VALUE_DESC, ROW_ID_DESC]',
  },
  cypher: {
    match: 'MATCH (n:Target {periodTo: $periodTo, unit: $unit})',
    page: 'ORDER BY n.value DESC, n.id DESC LIMIT 20',
  },
  sql: {
    where: 'n.period_to = $1 and n.unit = $2',
    page: 'order by n.value desc, n.id desc limit 20',
    values: ['periodTo', 'unit'],
  },
  keys: async ({ query }) => shuffled((await query(UNITS_AND_YEARS)) as { periodTo: string; unit: string }[]),
});

/** In the order of an index, from a value on: as quick on any graph. */
export const indexed = treeQuestion({
  name: 'indexed',
  title: 'the next 20 targets from a value on, with indicator and region',
  selection,
  one: false,
  product: {
    variables: { value: 'Decimal!' },
    field: 'targets',
    arguments: 'first: 20, where: { value: { gt: $value } }, orderBy: [{ value: ASC }]',
  },
  neo4jGraphql: {
    variables: { value: 'Float!' },
    field: 'targets',
    arguments: 'where: { value: { gt: $value } }, limit: 20, sort: [{ value: ASC }, { id: ASC }]',
  },
  postgraphile: {
    variables: { value: 'Float!' },
    field: 'allTargetsList',
    arguments: 'filter: { value: { greaterThan: $value } }, first: 20, orderBy: [VALUE_ASC, ROW_ID_ASC]',
  },
  cypher: {
    match: 'MATCH (n:Target)\nWHERE n.value > $value',
    page: 'ORDER BY n.value, n.id LIMIT 20',
  },
  sql: { where: 'n.value > $1', page: 'order by n.value, n.id limit 20', values: ['value'] },
  keys: async ({ query }) => shuffled((await query(VALUES, { count: KEYS })) as { value: number }[]),
});
