import { UserError } from '../../errors.js';
import { loadedBatches, readState, type LoadState, type Runner } from './state.js';

/** A load as it is asked for. */
export interface Wanted {
  readonly digest: string;
  readonly set: string | null;
}

/** How a load stands to the database: it may begin, may go on from a state, or was done; or only the state is in its way. */
export type Standing =
  { readonly how: 'begin' } | { readonly how: 'go on' | 'done' | 'other'; readonly state: LoadState };

/**
 * Looks how a load stands to what the database holds.
 * @throws UserError `NOT_EMPTY` when it holds a graph that is not of this load
 */
export async function standingOf(runner: Runner, wanted: Wanted): Promise<Standing> {
  const state = await readState(runner);
  const same = state?.digest === wanted.digest && state.set === wanted.set;
  if (state?.endedAt === null) return { how: same ? 'go on' : 'other', state };
  const found = await runner.run(FIRST);
  if (found.records.length === 0) return { how: 'begin' };
  if (state && same) return { how: 'done', state };
  const { labels, id, entities } = found.records[0]!.toObject();
  const what = `(:${(labels as string[]).join(':')})${typeof id === 'string' ? ` ${id}` : ''}`;
  throw new UserError({
    code: 'NOT_EMPTY',
    message: `A load or restore fills an empty database; this one holds ${String(entities)} nodes of a graph, and a ${what}.`,
    hint:
      'Give it another one: --data with a new directory, or NEO4J_URI and NEO4J_DATABASE. ' +
      'To add facts to a graph, import them: policygraph seed.',
  });
}

const FIRST = `MATCH (n)
WHERE NOT n:Dataset|ImportLock|SearchState|AttachedText|BulkLoad|LoadedBatch
WITH n LIMIT 1
RETURN labels(n) AS labels, n.id AS id, COUNT { (:Entity) } AS entities`;

/** What an unfinished load that is not the one asked for is refused with. */
export async function otherLoad(runner: Runner, state: LoadState, wanted: Wanted): Promise<UserError> {
  const differs =
    state.digest === wanted.digest
      ? `as seed set ${state.set}, not ${wanted.set}`
      : 'of files that were others, or have been changed since';
  return new UserError({
    code: 'LOAD_UNFINISHED',
    message: `The database holds an unfinished load ${differs}: ${await progressOf(runner, state)}.`,
    hint:
      'Load those files again as they were, which goes on where it stopped; ' +
      'or add --discard, which deletes what is written of it and begins anew.',
  });
}

/** @throws UserError `LOAD_UNFINISHED` when part of a graph is there, which an import would show to readers */
export async function refuseUnfinished(runner: Runner): Promise<void> {
  const state = await readState(runner);
  if (!state || state.endedAt !== null) return;
  throw new UserError({
    code: 'LOAD_UNFINISHED',
    message: `The database holds an unfinished load: ${await progressOf(runner, state)}.`,
    hint:
      'Run the same policygraph load or restore again, which goes on where it stopped; with --discard and other files it ' +
      'deletes what is written and begins anew.',
  });
}

async function progressOf(runner: Runner, state: LoadState): Promise<string> {
  const rows = [...(await loadedBatches(runner)).values()].reduce((sum, count) => sum + count, 0);
  return `${rows} of ${state.nodes + state.relationships} nodes and relationships are written`;
}
