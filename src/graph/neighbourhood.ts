import type { Neighbours, Step } from './neighbours.js';

/** A piece of the graph around a node; ids stand for nodes. */
export interface Surroundings {
  /** The middle first, then the nearest, then by id. */
  readonly nodes: readonly string[];
  /** Between the nodes shown, along their direction, by id. */
  readonly edges: readonly Step[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  /** False where the search stopped at its bound: totals are then lower bounds. */
  readonly complete: boolean;
}

/** Relationships in one answer. */
const MAX_EDGES = 2_000;

/**
 * What lies around a node.
 * @param neighbours nothing read yet
 * @param first nodes shown beside the middle
 */
export async function surroundings(
  neighbours: Neighbours,
  middle: string,
  depth: number,
  first: number,
): Promise<Surroundings> {
  const found = new Set([middle]);
  let ring = [middle];
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    await neighbours.read(ring);
    const reached = ring.filter((id) => neighbours.connects(id)).flatMap((id) => neighbours.around(id));
    ring = [...new Set(reached)].filter((id) => !found.has(id)).sort();
    ring.forEach((id) => found.add(id));
  }
  // The outermost were reached, but not walked from: what joins them with each other is read at once.
  await neighbours.readBetween([...found]);
  const nodes = [...found].slice(0, first + 1);
  const shown = new Set(nodes);
  const edges = neighbours.all().filter(({ from, to }) => shown.has(from) && shown.has(to));
  return {
    nodes,
    edges: edges.slice(0, MAX_EDGES),
    totalNodes: found.size,
    totalEdges: neighbours.size,
    complete: neighbours.complete,
  };
}
