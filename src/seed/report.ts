import type { StoredValue } from './desired.js';
import { sizeOf, type Change, type SeedDifference } from './diff.js';
import type { GraphNode, GraphRelationship } from './desired.js';

/** The change report: one line a change, added, changed (old → new) and gone. */
export function reportDifference({ nodes, relationships }: SeedDifference): string[] {
  return [nodes, relationships].flatMap(({ added, changed, gone }) => [
    ...added.map((item) => `+ ${name(item)}`),
    ...changed.map(
      (change: Change<GraphNode> | Change<GraphRelationship>) => `~ ${name(change.after)}${details(change)}`,
    ),
    ...gone.map((item) => `- ${name(item)}`),
  ]);
}

/** The report in one line. */
export function summarize(difference: SeedDifference): string {
  if (sizeOf(difference) === 0) return 'nothing to change';
  const count = (key: 'added' | 'changed' | 'gone') =>
    difference.nodes[key].length + difference.relationships[key].length;
  return `${count('added')} added, ${count('changed')} changed, ${count('gone')} gone`;
}

function name(item: GraphNode | GraphRelationship): string {
  return 'label' in item ? `${item.label} ${item.id}` : `${item.type} ${item.id}`;
}

function details({ before, after, properties }: Change<GraphNode> | Change<GraphRelationship>): string {
  const moved =
    'from' in before && 'from' in after && (before.from !== after.from || before.to !== after.to)
      ? [`${before.from} → ${before.to} becomes ${after.from} → ${after.to}`]
      : [];
  const kind = name(before) === name(after) ? [] : [`was ${name(before)}`];
  const values = properties.map((change) => `${change.name}: ${show(change.before)} → ${show(change.after)}`);
  return `\n${[...kind, ...moved, ...values].map((line) => `    ${line}`).join('\n')}`;
}

function show(value: StoredValue | undefined): string {
  if (value === undefined) return '(none)';
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
