import { page } from './page.js';
import { bareAsk, dataOf, graphqlRequest, type Ask, type Question } from './question.js';

const QUERY = `query group($periodTo: Date!, $unit: Unit!) {
  targets(where: { periodTo: { eq: $periodTo }, unit: { eq: $unit } }) {
    groups(by: COMPARATOR) { groups { value count min max sum } }
  }
}`;

interface Group {
  readonly value: string;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
}

/** In one order, and without the digits that follow from the order of adding up. */
function compared(groups: readonly Group[]): unknown {
  return groups
    .map(({ value, count, min, max, sum }) => ({ value, count, min, max, sum: Number(sum.toPrecision(9)) }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

const bare: Ask = { ...bareAsk('group'), read: (answer) => compared(answer as Group[]) };

/** Neither peer groups without a plugin or a statement of one's own. A group is no claim, so there is no proof to ask for. */
export const group: Question = {
  name: 'group',
  title: 'count, smallest, largest and sum of the targets of a unit in a year, by comparator',
  shapes: ['plain'],
  keys: (sample) => page.keys(sample),
  asks: {
    product: {
      request: (key) => graphqlRequest(QUERY, key),
      read: (answer) => compared((dataOf(answer).targets as { groups: { groups: Group[] } }).groups.groups),
    },
    cypher: bare,
    sql: bare,
  },
  cypher: () => ({
    text: `MATCH (t:Target {periodTo: $periodTo, unit: $unit})
WITH t.comparator AS value, count(*) AS count, min(t.value) AS min, max(t.value) AS max, sum(t.value) AS sum
RETURN {value: value, count: count, min: min, max: max, sum: sum} AS answer`,
    values: [],
    one: false,
  }),
  sql: () => ({
    text: `select json_build_object('value', comparator, 'count', count(*), 'min', min(value), 'max', max(value), 'sum', sum(value)) as answer
from target where period_to = $1 and unit = $2 group by comparator`,
    values: ['periodTo', 'unit'],
    one: false,
  }),
};
