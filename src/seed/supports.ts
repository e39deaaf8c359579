import type { Transaction } from 'neo4j-driver';
import type { SeedDifference } from './diff.js';
import type { GraphNode, GraphRelationship } from './desired.js';

/** Which facts a piece of evidence came to support and ceased to: fact id → its label or type. */
export interface SupportChange {
  readonly added: Map<string, string>;
  readonly removed: Set<string>;
}

/** What evidence keeps: the ids of the facts it supports, in their order, and the label or type of each; null: none. */
export interface Supports {
  readonly supports: readonly string[] | null;
  readonly supportKinds: readonly string[] | null;
}

type Fact = GraphNode | GraphRelationship;

/** Evidence keeps the ids of the facts it supports, so that proof is walked both ways; this is what a difference changes. */
export function supportChanges({ nodes, relationships }: SeedDifference): ReadonlyMap<string, SupportChange> {
  const changes = new Map<string, SupportChange>();
  const of = (id: string) => {
    const change = changes.get(id) ?? { added: new Map<string, string>(), removed: new Set<string>() };
    changes.set(id, change);
    return change;
  };
  const remove = (fact: Fact) => evidenceOf(fact).forEach((id) => of(id).removed.add(fact.id));
  const add = (fact: Fact) => evidenceOf(fact).forEach((id) => of(id).added.set(fact.id, kindOf(fact)));
  for (const { gone, changed, added } of [nodes, relationships]) {
    gone.forEach(remove);
    changed.forEach(({ before }) => remove(before));
    changed.forEach(({ after }) => add(after));
    added.forEach(add);
  }
  return changes;
}

/** Brings `supports` and `supportKinds` of the evidence up to date: two lists in the order of the ids. */
export async function writeSupports(
  tx: Transaction,
  changes: ReadonlyMap<string, SupportChange>,
): Promise<void> {
  const found = await tx.run(
    'UNWIND $ids AS id\nMATCH (e:Evidence:Entity {id: id})\nRETURN id, e.supports AS supports, e.supportKinds AS kinds',
    { ids: [...changes.keys()] },
  );
  const rows = found.records.flatMap((record) => {
    const id = record.get('id') as string;
    const before = (record.get('supports') ?? []) as string[];
    const kinds = (record.get('kinds') ?? []) as string[];
    const facts = new Map(before.map((fact, i) => [fact, kinds[i]!]));
    const change = changes.get(id)!;
    for (const fact of change.removed) facts.delete(fact);
    for (const [fact, kind] of change.added) facts.set(fact, kind);
    const after = listSupports(facts);
    const same = sameList(after.supports ?? [], before) && sameList(after.supportKinds ?? [], kinds);
    return same ? [] : { id, ...after };
  });
  await tx.run(
    'UNWIND $rows AS row\nMATCH (e:Evidence:Entity {id: row.id})\nSET e.supports = row.supports, e.supportKinds = row.supportKinds',
    { rows },
  );
}

/** @param facts label or type by the fact's id */
export function listSupports(facts: ReadonlyMap<string, string>): Supports {
  // Neo4j would keep an empty list, which is not the same as none.
  if (facts.size === 0) return { supports: null, supportKinds: null };
  const supports = [...facts.keys()].sort();
  return { supports, supportKinds: supports.map((fact) => facts.get(fact)!) };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function evidenceOf({ properties }: Fact): readonly string[] {
  return (properties.evidence ?? []) as readonly string[];
}

function kindOf(fact: Fact): string {
  return 'label' in fact ? fact.label : fact.type;
}
