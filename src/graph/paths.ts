import type { Neighbours } from './neighbours.js';

/** Ways between two nodes. */
export interface Ways {
  /** The nodes passed, ends included; shortest first, of equal length by the ids of what they pass. */
  readonly paths: readonly (readonly string[])[];
  /** False where the search stopped at its bound. */
  readonly complete: boolean;
}

/** Steps tried for ways of one length. */
const MAX_TRIED = 1_000_000;

/**
 * The shortest ways between two nodes that pass no node twice.
 *
 * It reads the graph from both ends at once, the smaller frontier first. Once the two have come `length` steps far
 * together, every relationship of every way of that length is read: those before the meeting point from one end, those
 * behind it from the other. So each round finds all ways that are one step longer, and reads no more than it needs. An end
 * whose frontier is empty has read all there is on its side.
 * @param neighbours nothing read yet
 */
export async function shortestPaths(
  neighbours: Neighbours,
  from: string,
  to: string,
  maxHops: number,
  first: number,
): Promise<Ways> {
  const paths: string[][] = [];
  const sides = [from, to].map((id) => ({ seen: new Set([id]), frontier: [id] }));
  let complete = true;
  for (let length = 1; length <= maxHops && paths.length < first && neighbours.complete; length++) {
    const side = sides[0]!.frontier.length <= sides[1]!.frontier.length ? sides[0]! : sides[1]!;
    await neighbours.read(side.frontier);
    const reached = side.frontier
      .filter((id) => neighbours.connects(id))
      .flatMap((id) => neighbours.around(id));
    side.frontier = [...new Set(reached)].filter((id) => !side.seen.has(id));
    side.frontier.forEach((id) => side.seen.add(id));
    const found = waysOfLength(neighbours, from, to, length, first - paths.length);
    paths.push(...found.paths);
    complete &&= found.complete;
  }
  return { paths, complete: complete && neighbours.complete };
}

/** Ways of just this length through what was read, in order. */
function waysOfLength(
  neighbours: Neighbours,
  from: string,
  to: string,
  length: number,
  limit: number,
): Ways & { paths: string[][] } {
  const left = distances(neighbours, to, length);
  const paths: string[][] = [];
  const way = [from];
  let tried = 0;
  const walk = (at: string): void => {
    for (const next of neighbours.around(at)) {
      if (paths.length >= limit || ++tried > MAX_TRIED) return;
      const distance = left.get(next);
      if (distance === undefined || way.length + distance > length || way.includes(next)) continue;
      if (next === to) {
        if (way.length === length) paths.push([...way, next]);
      } else if (neighbours.connects(next)) {
        way.push(next);
        walk(next);
        way.pop();
      }
    }
  };
  walk(from);
  return { paths, complete: tried <= MAX_TRIED };
}

/** How many steps it is to a node from those at most `depth` away, through what was read. */
function distances(neighbours: Neighbours, to: string, depth: number): ReadonlyMap<string, number> {
  const found = new Map([[to, 0]]);
  let ring = [to];
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    const next = ring.filter((id) => neighbours.connects(id)).flatMap((id) => neighbours.around(id));
    ring = [...new Set(next)].filter((id) => !found.has(id));
    ring.forEach((id) => found.set(id, distance));
  }
  return found;
}
