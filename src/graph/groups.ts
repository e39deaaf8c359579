import neo4j from 'neo4j-driver';
import type { Kind, Model } from '../model/index.js';
import type { Batches } from './batches.js';
import { groupStatement } from './group-statements.js';
import { boundedSize } from './page.js';
import { Refusal } from './refusal.js';
import { readNode, readScalar, type NodeValue, type Stored } from './values.js';
import type { Where } from './where.js';

/** How to group. */
export interface Grouping {
  readonly by: string;
  readonly then?: string | null | undefined;
  /** Groups in one answer, 0 to 100. */
  readonly first: number;
}

/** A number with its unit, or the units that kept it from being one. */
export interface Numbers {
  readonly units: readonly string[];
  readonly min: number | bigint | null;
  readonly max: number | bigint | null;
  readonly sum: number | bigint | null;
  readonly average: number | bigint | null;
}

/** Nodes that share values of properties, or a node at the end of relationships. */
export interface GroupValue {
  /** What `by` or `then` names: the constant of `…GroupBy`. */
  readonly by: string;
  readonly values: readonly (string | number | bigint | boolean | null)[] | null;
  readonly node: NodeValue | null;
  readonly count: number;
  readonly numbers: Numbers;
  readonly groups: GroupPage | null;
}

/** The largest groups, and how many there are. */
export interface GroupPage {
  readonly groups: readonly GroupValue[];
  readonly totalCount: number;
}

const MAX_GROUPS = 100;

/**
 * Groups the nodes of a kind that pass a filter.
 * @param guard called when no index finds them: refuses a kind that is too large
 * @throws Refusal
 */
export async function groups(
  batches: Batches,
  model: Model,
  kind: Kind,
  where: Where,
  { by, then, first }: Grouping,
  guard: () => Promise<void>,
): Promise<GroupPage> {
  boundedSize('first', first, MAX_GROUPS);
  const [outerKey, innerKey] = [kind.groups.get(by)!, then == null ? null : kind.groups.get(then)!];
  const statement = groupStatement(model, kind, where, outerKey, null);
  if (!statement.bounded) await guard();
  const parameters = { ...statement.parameters, first: neo4j.int(first) };
  const [row] = await batches.ask(statement, parameters);
  const outer = readRows(model, by, row?.groups);
  const totalCount = Number(row?.total ?? 0);
  if (innerKey === null || then == null)
    return { groups: outer.map(({ group }) => ({ ...group, groups: null })), totalCount };

  const nested = groupStatement(model, kind, where, outerKey, innerKey);
  const rows = await batches.ask(nested, {
    ...nested.parameters,
    first: neo4j.int(first),
    keys: outer.map(({ key }) => key),
  });
  const inner = new Map(rows.map((one) => [JSON.stringify(one.outer), one]));
  return {
    groups: outer.map(({ key, group }) => {
      const found = inner.get(JSON.stringify(key));
      const within = readRows(model, then, found?.groups).map((one) => ({ ...one.group, groups: null }));
      return { ...group, groups: { groups: within, totalCount: Number(found?.total ?? 0) } };
    }),
    totalCount,
  };
}

/** The one unit of a group's numbers; null where it has none. @throws Refusal `MIXED_UNITS` */
export function unitOf({ units }: Numbers): string | null {
  if (units.length <= 1) return units[0] ?? null;
  const sorted = [...units].sort();
  throw new Refusal(
    'MIXED_UNITS',
    `The numbers of this group are in ${sorted.length} units: ${sorted.join(', ')}. ` +
      'Name one with where: { unit: { eq: … } }, or group by UNIT.',
    { units: sorted },
  );
}

type Row = readonly [
  string[],
  unknown[] | null,
  string[] | null,
  Stored | null,
  bigint,
  string[],
  ...unknown[],
];

function readRows(
  model: Model,
  by: string,
  rows: unknown,
): { key: string[]; group: Omit<GroupValue, 'groups'> }[] {
  return ((rows ?? []) as Row[]).map(([key, values, labels, properties, count, units, ...numbers]) => {
    const [min, max, sum, average] = numbers.map((n) =>
      n === null ? null : (readScalar(n) as number | bigint),
    );
    return {
      key,
      group: {
        by,
        values: values?.map((value) => (value === null ? null : readScalar(value))) ?? null,
        node: labels && properties ? readNode(model, labels, properties) : null,
        count: Number(count),
        numbers: { units, min: min ?? null, max: max ?? null, sum: sum ?? null, average: average ?? null },
      },
    };
  });
}
