import type { Model } from '../../model/index.js';
import type { GraphNode, GraphRelationship } from '../desired.js';
import { readFact } from '../fact.js';
import type { BulkFile } from './files.js';
import { rowsOf } from './rows.js';
import type { Validated } from './validate.js';

/** Facts that are written in one transaction. */
export type Batch = { readonly number: number } & (
  | { readonly of: 'nodes'; readonly facts: readonly GraphNode[] }
  | { readonly of: 'relationships'; readonly facts: readonly GraphRelationship[] }
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
  for (const facts of parted(nodes, weigh, size)) yield { number: ++number, of: 'nodes', facts };
  const links = factsOf(found.relationshipFiles, model, (fact) => ('type' in fact ? fact : null));
  for (const facts of parted(links, (_fact, bytes) => bytes, size)) {
    yield { number: ++number, of: 'relationships', facts };
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

/** As many as a batch may hold, or as few as are as heavy. */
function* parted<T>(
  facts: Iterable<readonly [fact: T, bytes: number]>,
  weigh: (fact: T, bytes: number) => number,
  size: number,
): Generator<readonly T[]> {
  let part: T[] = [];
  let weight = 0;
  for (const [fact, bytes] of facts) {
    part.push(fact);
    weight += weigh(fact, bytes);
    if (part.length < size && weight < TEXT) continue;
    yield part;
    part = [];
    weight = 0;
  }
  if (part.length > 0) yield part;
}
