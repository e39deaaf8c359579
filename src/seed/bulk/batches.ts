import type { Model } from '../../model/index.js';
import type { GraphNode, GraphRelationship } from '../desired.js';
import { readFact } from '../fact.js';
import type { BulkFile } from './files.js';
import { rowsOf } from './rows.js';
import type { Validated } from './validate.js';

/** Facts of one label or type, which are written in one transaction. */
export type Batch = { readonly number: number } & (
  | { readonly label: string; readonly facts: readonly GraphNode[] }
  | { readonly type: string; readonly facts: readonly GraphRelationship[] }
);

/** Bytes of text in a batch: about 8 MB of Neo4j's heap, see docs/decisions/003-import-size.md. */
const TEXT = 1 << 20;

/** About how many bytes evidence keeps for a fact that it supports. */
const SUPPORT = 60;

/**
 * All batches of validated files, numbered from 1: nodes first, as relationships need them. The same files and size give the
 * same batches, which is what a load that goes on relies on.
 * @param size rows in a batch at most
 */
export function* batchesOf(found: Validated, model: Model, size: number): Generator<Batch> {
  let number = 0;
  const nodes = factsOf(found.nodeFiles, model, (fact) => ('label' in fact ? fact : null));
  const weigh = (fact: GraphNode, bytes: number) =>
    fact.label === 'Evidence' ? bytes + SUPPORT * found.catalogue.supportCount(fact.id) : bytes;
  for (const [label, facts] of grouped(nodes, ({ label }) => label, weigh, size)) {
    yield { number: ++number, label, facts };
  }
  const links = factsOf(found.relationshipFiles, model, (fact) => ('type' in fact ? fact : null));
  for (const [type, facts] of grouped(
    links,
    ({ type }) => type,
    (_fact, bytes) => bytes,
    size,
  )) {
    yield { number: ++number, type, facts };
  }
}

function* factsOf<T>(
  files: readonly BulkFile[],
  model: Model,
  choose: (fact: GraphNode | GraphRelationship) => T | null,
): Generator<readonly [fact: T, bytes: number]> {
  for (const { row, bytes } of rowsOf(files)) {
    if (typeof row === 'string') continue;
    const fact = readFact(row.template, row.values, model, () => undefined);
    const chosen = fact && choose(fact);
    if (chosen) yield [chosen, bytes];
  }
}

/** Collects what goes into one statement: a label or type cannot be a parameter. */
function* grouped<T>(
  facts: Iterable<readonly [fact: T, bytes: number]>,
  keyOf: (fact: T) => string,
  weigh: (fact: T, bytes: number) => number,
  size: number,
): Generator<readonly [key: string, facts: readonly T[]]> {
  const waiting = new Map<string, { readonly facts: T[]; weight: number }>();
  for (const [fact, bytes] of facts) {
    const key = keyOf(fact);
    const group = waiting.get(key) ?? { facts: [], weight: 0 };
    waiting.set(key, group);
    group.facts.push(fact);
    group.weight += weigh(fact, bytes);
    if (group.facts.length < size && group.weight < TEXT) continue;
    yield [key, group.facts];
    waiting.delete(key);
  }
  for (const [key, { facts }] of waiting) yield [key, facts];
}
