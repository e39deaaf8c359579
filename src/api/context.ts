import type { Graph } from '../graph/index.js';
import type { Model } from '../model/index.js';

/** What every resolver is given: the graph as this request sees it. */
export interface Context {
  readonly graph: Graph;
  readonly model: Model;
}
