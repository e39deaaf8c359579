import type { GraphNode, GraphRelationship } from '../../src/seed/desired.js';
import { documentAt } from './document.js';
import type { Generated } from './generated.js';
import { HUB } from './kinds/region.js';
import { passageNodes, passageRelationships } from './passage.js';
import { FACT_LABELS, passages, sizesAt, type FactLabel } from './sizes.js';
import { idOf, type World } from './world.js';

export type { Generated } from './generated.js';
export { writeJsonl } from './jsonl.js';
export { SEED_SET } from './seed-set.js';
export type { Sizes } from './sizes.js';

/** What a graph is generated from. */
export interface GenerateOptions {
  /** Any whole number: another seed is another graph of the same shape. */
  readonly seed: number;
  /** 1 is about 54,000 nodes (Documents and Evidence among them) and 150,000 relationships (FROM_DOCUMENT among them). */
  readonly scale: number;
}

/** Generates a graph: the same one for the same options. */
export function generate({ seed, scale }: GenerateOptions): Generated {
  const world: World = { seed, sizes: sizesAt(scale) };
  return {
    sizes: world.sizes,
    hub: idOf('Region', HUB),
    nodes: () => nodesOf(world),
    relationships: () => relationshipsOf(world),
  };
}

function* nodesOf(world: World): Generator<GraphNode> {
  for (let i = 0; i < world.sizes.Document; i++) yield documentAt(world, i);
  for (const [label, i] of passagesOf(world)) yield* passageNodes(world, label, i);
}

function* relationshipsOf(world: World): Generator<GraphRelationship> {
  for (const [label, i] of passagesOf(world)) yield* passageRelationships(world, label, i);
}

function* passagesOf(world: World): Generator<readonly [label: FactLabel, index: number]> {
  for (const label of FACT_LABELS) {
    const count = passages(world.sizes[label]);
    for (let i = 0; i < count; i++) yield [label, i];
  }
}
