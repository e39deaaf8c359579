import type { FactSet, GraphNode, GraphRelationship, StoredProperties, StoredValue } from './desired.js';

/** A property that differs; undefined: it is not there. */
export interface PropertyChange {
  readonly name: string;
  readonly before: StoredValue | undefined;
  readonly after: StoredValue | undefined;
}

/** The same id on both sides, not the same content. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
  readonly properties: readonly PropertyChange[];
}

/** What differs between a set in the graph and the same set in the files. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly Change<T>[];
  readonly gone: readonly T[];
}

/** The change report, and the only thing that is written. */
export interface SeedDifference {
  readonly nodes: Difference<GraphNode>;
  readonly relationships: Difference<GraphRelationship>;
}

/** Compares the set in the graph with the set in the files. */
export function diff(current: FactSet, desired: FactSet): SeedDifference {
  return {
    nodes: compare(current.nodes, desired.nodes, (a, b) => a.label === b.label),
    relationships: compare(
      current.relationships,
      desired.relationships,
      (a, b) => a.type === b.type && a.from === b.from && a.to === b.to,
    ),
  };
}

/** How many nodes and relationships would be written. */
export function sizeOf({ nodes, relationships }: SeedDifference): number {
  return [nodes, relationships].reduce(
    (sum, d) => sum + d.added.length + d.changed.length + d.gone.length,
    0,
  );
}

function compare<T extends GraphNode | GraphRelationship>(
  current: ReadonlyMap<string, T>,
  desired: ReadonlyMap<string, T>,
  alike: (a: T, b: T) => boolean,
): Difference<T> {
  const added: T[] = [];
  const changed: Change<T>[] = [];
  for (const after of desired.values()) {
    const before = current.get(after.id);
    if (!before) {
      added.push(after);
      continue;
    }
    const properties = changes(before.properties, after.properties);
    if (properties.length > 0 || !alike(before, after)) changed.push({ before, after, properties });
  }
  // The files give what is added and changed its order; what is gone comes from the graph in any.
  const gone = [...current.values()].filter(({ id }) => !desired.has(id)).sort(byId);
  return { added, changed, gone };
}

function changes(before: StoredProperties, after: StoredProperties): PropertyChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Whether a property is the same, its type too. */
export function same(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => item === b[i]);
  return a === b;
}
