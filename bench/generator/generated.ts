import type { GraphNode, GraphRelationship } from '../../src/seed/desired.js';
import type { Sizes } from './sizes.js';

/**
 * A graph of public policy as an import would leave it: with `seedSet`, and `supports` and `supportKinds` of evidence.
 * Both lists are made anew, in the same order, each time they are walked, and kept nowhere.
 */
export interface Generated {
  /** How many nodes of each kind there are. */
  readonly sizes: Sizes;
  /** Id of the region with the most neighbours: more than 10,000 at scale 1. */
  readonly hub: string;
  nodes(): Iterable<GraphNode>;
  relationships(): Iterable<GraphRelationship>;
}
