import type { GroupKey, Kind, Model } from '../model/index.js';
import { Bindings } from './bindings.js';
import { conditionsOf } from './bounds.js';
import { pattern } from './pattern.js';
import type { Statement } from './statement.js';
import { nodeCondition, type Where } from './where.js';

/** A statement that groups the nodes of a kind, with what callers sent into it. */
export interface GroupStatement extends Statement {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether an index finds what is grouped. */
  readonly bounded: boolean;
}

/**
 * The nodes of a kind that pass a filter, in groups by `by`; or, for groups whose keys are known, in groups by `then`
 * within each.
 * Parameters: `first`, and with `then` `keys`: the keys of the outer groups.
 * Rows: `outer` (null without `then`), `total`, `groups` [[key, values | null, labels | null, properties | null, count,
 * units, min, max, sum, average], …], the largest first, then by key.
 * @throws Refusal
 */
export function groupStatement(
  model: Model,
  kind: Kind,
  where: Where,
  by: GroupKey,
  then: GroupKey | null,
): GroupStatement {
  const bind = new Bindings();
  const condition = nodeCondition(model, kind, where, 'n', bind);
  const conditions = conditionsOf('n', condition, null);
  const outer = then ? [walk(by, 'outer', []), 'WHERE outer IN $keys'] : [];
  const text = [
    `MATCH (n:${kind.label})`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
    ...outer,
    walk(then ?? by, 'key', then ? ['outer'] : [], true),
    `WITH ${then ? 'outer' : 'null AS outer'}, key, shared, count(*) AS count, ${statistics(kind)}`,
    'ORDER BY count DESC, key',
    'WITH outer, collect([key, shared[0], shared[1], shared[2], count, units, least, most, total, average]) AS groups',
    'RETURN outer, size(groups) AS total, groups[..$first] AS groups',
  ].join('\n');
  return {
    name: `group ${kind.label}${conditions.length === 0 ? '' : ' filtered'}${then ? ' within groups' : ''}`,
    text,
    parameters: bind.parameters,
    bounded: condition.indexed,
  };
}

/** From `n` to the key of its group, and what its members share as [values, labels, properties]; each node once a group. */
function walk(group: GroupKey, key: string, kept: readonly string[], share = false): string {
  const keep = ['n', ...kept].join(', ');
  if ('properties' in group) {
    const values = `[${group.properties.map((name) => `n.${name}`).join(', ')}]`;
    const shared = share ? `, [${values}, null, null] AS shared` : '';
    // A list that holds null equals no list: the key says "none" by an empty text.
    return `WITH ${keep}, [value IN ${values} | coalesce(toString(value), '')] AS ${key}${shared}`;
  }
  const [last] = group.through.slice(-1);
  const path = group.through
    .map((field, i) => pattern(i === 0 ? 'n' : '', field, field === last ? 'far' : '').slice(i === 0 ? 0 : 2))
    .join('');
  const shared = share ? ', [null, labels(far), properties(far)] AS shared' : '';
  return `OPTIONAL MATCH ${path}\nWITH DISTINCT ${keep}, far\nWITH ${keep}, [coalesce(far.id, '')] AS ${key}${shared}`;
}

function statistics({ properties }: Kind): string {
  if (!properties.has('value') || !properties.has('unit'))
    return '[] AS units, null AS least, null AS most, null AS total, null AS average';
  return 'collect(DISTINCT n.unit) AS units, min(n.value) AS least, max(n.value) AS most, sum(n.value) AS total, avg(n.value) AS average';
}
