import type { Model } from '../../model/index.js';
import type { AttachedText } from '../attach.js';
import type { GraphNode, GraphRelationship } from '../desired.js';
import { readFact } from '../fact.js';
import type { BulkFile } from './files.js';
import type { BulkRow } from './read-line.js';
import { rowsOf, type Read } from './rows.js';
import type { Validated } from './validate.js';

/** A fact, and the seed set that it belongs to; null: no import brought it. */
export interface Placed<T> {
  readonly fact: T;
  readonly set: string | null;
}

/** What is written in one transaction. */
export type Batch = { readonly number: number } & (
  | { readonly of: 'nodes'; readonly facts: readonly Placed<GraphNode>[] }
  | { readonly of: 'relationships'; readonly facts: readonly Placed<GraphRelationship>[] }
  | { readonly of: 'texts'; readonly texts: readonly AttachedText[] }
);

/** Bytes of text in a batch: about 8 MB of Neo4j's heap, see docs/decisions/003-import-size.md. */
const TEXT = 1 << 20;

/** About how many bytes evidence keeps for a fact that it supports. */
const SUPPORT = 60;

/**
 * All batches of validated files, numbered from 1: nodes first, as relationships need them, attached texts last. The same files and
 * size give the same batches, which is what a load that goes on relies on.
 * @param size rows in a batch at most
 * @param set the seed set of rows that name none
 */
export async function* batchesOf(
  found: Validated,
  model: Model,
  size: number,
  set: string | null,
): AsyncGenerator<Batch> {
  let number = 0;
  const place = <T>(fact: T | null, { set: own }: BulkRow): Placed<T> | null =>
    fact && { fact, set: own === undefined ? set : own };

  const nodes = chosenOf(found.nodeFiles, (row) => {
    if (!('template' in row) || row.template.kind !== 'node') return null;
    return place(readFact(row.template, row.values, model, unheard) as GraphNode | null, row);
  });
  const weigh = ({ fact }: Placed<GraphNode>, bytes: number) =>
    fact.label === 'Evidence' ? bytes + SUPPORT * found.catalogue.supportCount(fact.id) : bytes;
  for await (const facts of parted(nodes, weigh, size)) yield { number: ++number, of: 'nodes', facts };

  const links = chosenOf(found.relationshipFiles, (row) => {
    if (!('template' in row) || row.template.kind !== 'relationship') return null;
    return place(readFact(row.template, row.values, model, unheard) as GraphRelationship | null, row);
  });
  const own = (_row: unknown, bytes: number) => bytes;
  for await (const facts of parted(links, own, size)) yield { number: ++number, of: 'relationships', facts };

  const texts = chosenOf(found.textFiles, (row) => ('text' in row ? row : null));
  for await (const some of parted(texts, own, size)) yield { number: ++number, of: 'texts', texts: some };
}

const unheard = () => undefined;

type Weighed<T> = readonly [row: T, bytes: number];

/** The rows of files that are wanted, those of a chunk together. */
async function* chosenOf<T>(
  files: readonly BulkFile[],
  choose: (row: Exclude<Read['row'], string>) => T | null,
): AsyncGenerator<Iterable<Weighed<T>>> {
  for await (const rows of rowsOf(files)) yield chosenIn(rows, choose);
}

function* chosenIn<T>(
  rows: Iterable<Read>,
  choose: (row: Exclude<Read['row'], string>) => T | null,
): Generator<Weighed<T>> {
  for (const { row, bytes } of rows) {
    const chosen = typeof row === 'string' ? null : choose(row);
    if (chosen) yield [chosen, bytes];
  }
}

/** As many as a batch may hold, or as few as are as heavy. */
async function* parted<T>(
  parts: AsyncIterable<Iterable<Weighed<T>>>,
  weigh: (row: T, bytes: number) => number,
  size: number,
): AsyncGenerator<readonly T[]> {
  let part: T[] = [];
  let weight = 0;
  for await (const rows of parts) {
    for (const [row, bytes] of rows) {
      part.push(row);
      weight += weigh(row, bytes);
      if (part.length < size && weight < TEXT) continue;
      yield part;
      part = [];
      weight = 0;
    }
  }
  if (part.length > 0) yield part;
}
