import { unitOf, type GroupPage, type GroupValue } from '../../graph/index.js';

/** A page of groups as callers see it. */
export function groupPage({ groups, totalCount }: GroupPage): object {
  return { groups: groups.map(group), totalCount };
}

function group({ by, values, node, count, numbers, groups }: GroupValue): object {
  const isPeriod = by === 'PERIOD';
  const [first, second] = values ?? [];
  const hasPeriod = isPeriod && (first != null || second != null);
  // What has several units has no number: each field says so for itself.
  const number = (read: () => unknown) => () => (unitOf(numbers) === null ? null : read());
  return {
    value: isPeriod || first == null ? null : String(first),
    node,
    period: hasPeriod ? { from: first, to: second } : null,
    count,
    unit: () => unitOf(numbers),
    min: number(() => numbers.min),
    max: number(() => numbers.max),
    sum: number(() => numbers.sum),
    average: number(() => numbers.average),
    groups: groups && groupPage(groups),
  };
}
