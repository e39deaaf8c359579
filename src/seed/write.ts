import type { Transaction } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import { CREATE_NODES, CREATE_RELATIONSHIPS, nodeRow, relationshipRow, searchOf } from './create.js';
import type { SeedDifference } from './diff.js';
import type { GraphRelationship, StoredValue } from './desired.js';

import { supportChanges, writeSupports } from './supports.js';

/** Rows in one statement: large enough to be fast, small enough to show progress and spare the heap. */
const BATCH = 2_000;

/** Told how many of the changes are written. */
export type Progress = (done: number) => void;

/** Writes a difference, and only that, within the caller's transaction. */
export async function writeDifference(
  tx: Transaction,
  model: Model,
  difference: SeedDifference,
  set: string,
  progress: Progress = () => undefined,
): Promise<void> {
  const { nodes, relationships } = difference;
  let done = 0;
  const run = async (statement: string, rows: readonly object[], counted = true) => {
    for (let i = 0; i < rows.length; i += BATCH) {
      const batch = rows.slice(i, i + BATCH);
      await tx.run(statement, { rows: batch });
      if (counted) progress((done += batch.length));
    }
  };
  const moved = relationships.changed.filter(({ before, after }) => !sameEnds(before, after));
  const kept = relationships.changed.filter(({ before, after }) => sameEnds(before, after));

  const drop = async (links: readonly GraphRelationship[], counted: boolean) => {
    for (const [type, group] of groupBy(links, ({ type }) => type)) {
      const rows = group.map(({ id }) => ({ id }));
      // A type that the model no longer has may be named in any way.
      const name = `\`${type.replaceAll('`', '``')}\``;
      await run(`UNWIND $rows AS row\nMATCH ()-[r:${name} {id: row.id}]->()\nDELETE r`, rows, counted);
    }
  };
  await drop(relationships.gone, true);
  // A relationship cannot be moved: it is taken out here and made again below, which is when it counts as changed.
  await drop(
    moved.map(({ before }) => before),
    false,
  );
  await run(
    'UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nDELETE n',
    nodes.gone.map(({ id }) => ({ id })),
  );
  await run(
    CREATE_NODES,
    nodes.added.map((node) => nodeRow(model, node, set)),
  );
  for (const [labels, group] of groupBy(
    nodes.changed,
    ({ before, after }) => `${before.label} ${after.label}`,
  )) {
    const [before, after] = labels.split(' ') as [string, string];
    const relabel = before === after ? '' : relabelling(before, after);
    const rows = group.map(({ after: node, properties }) => ({
      id: node.id,
      changes: { ...asMap(properties), ...searchOf(model, node) },
    }));
    await run(`UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nSET n += row.changes${relabel}`, rows);
  }
  await run(
    CREATE_RELATIONSHIPS,
    [...relationships.added, ...moved.map(({ after }) => after)].map((link) => relationshipRow(link, set)),
  );
  for (const [type, group] of groupBy(kept, ({ after }) => after.type)) {
    const rows = group.map(({ after: { id }, properties }) => ({ id, changes: asMap(properties) }));
    await run(`UNWIND $rows AS row\nMATCH ()-[r:${type} {id: row.id}]->()\nSET r += row.changes`, rows);
  }
  await writeSupports(tx, supportChanges(difference));
}

/** What was no kind (somebody took its label) keeps `Entity`; what was evidence no longer knows what it supports. */
function relabelling(before: string, after: string): string {
  const remove = before === 'Entity' ? '' : `\nREMOVE n:${before}`;
  const forget = before === 'Evidence' ? '\nREMOVE n.supports, n.supportKinds' : '';
  return `${remove}${forget}\nSET n:${after}`;
}

function sameEnds(a: GraphRelationship, b: GraphRelationship): boolean {
  return a.type === b.type && a.from === b.from && a.to === b.to;
}

/** Null takes a property away. */
function asMap(
  properties: readonly { name: string; after: StoredValue | undefined }[],
): Record<string, StoredValue | null> {
  return Object.fromEntries(properties.map(({ name, after }) => [name, after ?? null]));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
