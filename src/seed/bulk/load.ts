import neo4j, { type Session } from 'neo4j-driver';
import { UserError } from '../../errors.js';
import type { Model } from '../../model/index.js';
import type { CypherStatement } from '../../neo4j/cypher.js';
import type { Database } from '../../neo4j/driver.js';
import { offences, refusedByChecks } from '../check.js';
import { beginEpoch, currentEpoch, endEpoch } from '../epoch.js';
import { lock } from '../lock.js';
import { awaitIndexes, createSchema, schemaOf } from '../schema.js';
import { batchesOf } from './batches.js';
import { otherLoad, standingOf, type Standing, type Wanted } from './begin.js';
import { discard } from './discard.js';
import { digestOf, noLoad, type BulkFile } from './files.js';
import { dropRebuilt } from './rebuilt.js';
import { endState, writeState, type LoadState } from './state.js';
import { validateFiles, type Validated } from './validate.js';
import { writeBatches } from './write.js';

/** Rows in a batch at most. */
const BATCH = 2_000;

/**
 * What a load, a backup or a restore is busy with, and how far it is: in part of the files (`reading`), or in rows (`writing`, `saving`,
 * `comparing`); of the others only that they began.
 */
export type LoadProgress = (
  step: 'reading' | 'discarding' | 'writing' | 'indexing' | 'checking' | 'saving' | 'comparing',
  done: number,
  all: number,
) => void;

/** Seconds that indexes may take to fill: those of five million nodes take minutes. */
const INDEXING = 86_400;

/** A load to do. */
export interface LoadRequest {
  readonly files: readonly BulkFile[];
  /** Name of the seed set that everything becomes; null: each row names its own. */
  readonly set: string | null;
  /** Delete what another load that was not finished has written, instead of refusing. */
  readonly discard: boolean;
  /** Rules of `cypher/check`, each of which must return nothing. */
  readonly checks: readonly CypherStatement[];
  /** Statements of `cypher/schema`. */
  readonly schema: readonly CypherStatement[];
  readonly progress?: LoadProgress;
  /** When the graph was imported, ISO 8601, null: never; left out: now. */
  readonly importedAt?: string | null;
  /** What must be done, besides the rules, before readers see anything. */
  readonly verify?: () => Promise<void>;
}

/** What was loaded. */
export interface LoadResult {
  readonly nodes: number;
  readonly relationships: number;
  /** How many of both this run wrote: the others were there already. */
  readonly written: number;
}

/** Reads and checks files without a database. @throws SeedError, UserError `NO_LOAD` */
export async function validateLoad(
  files: readonly BulkFile[],
  model: Model,
  progress: LoadProgress = () => undefined,
): Promise<Validated> {
  const found = await validateFiles(files, model, (done, all) => progress('reading', done, all));
  if (found.nodes + found.relationships === 0) throw noLoad('The files hold no row.');
  return found;
}

/**
 * Fills an empty database from files, in batches. The epoch is odd until every rule of `cypher/check` holds, so that readers
 * see nothing of it before; a load that was killed or failed goes on where it stopped when it is asked for again.
 * @throws SeedError when the files are refused (nothing is written) or break a rule (nothing is shown),
 * UserError `NOT_EMPTY`, `LOAD_UNFINISHED` or `LOAD_STOPPED`
 */
export async function loadGraph(database: Database, model: Model, request: LoadRequest): Promise<LoadResult> {
  const wanted = { digest: await digestOf(request.files), set: request.set };
  const sessions = [database.driver.session(database.session), database.driver.session(database.session)];
  const [work, beside] = sessions as [Session, Session];
  try {
    // Looked at before the files are read, which takes longer, and again when no other import can be at work.
    const early = await standing(beside, wanted, request);
    const found = early.how === 'done' ? null : await validateLoad(request.files, model, request.progress);
    const tx = await lock(work);
    try {
      const now = await standing(beside, wanted, request);
      if (now.how === 'done') return await settled(beside, now.state, request);
      const validated = found ?? (await validateLoad(request.files, model, request.progress));
      return await fill(database, beside, model, { wanted, now, validated, request });
    } finally {
      // It holds the lock, and nothing else.
      if (tx.isOpen()) await tx.rollback().catch(() => undefined);
    }
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
}

async function standing(session: Session, wanted: Wanted, request: LoadRequest): Promise<Standing> {
  const found = await standingOf(session, wanted);
  if (found.how === 'other' && !request.discard) throw await otherLoad(session, found.state, wanted);
  return found;
}

/** What was loaded before; killed at the very last, its epoch is still odd. */
async function settled(
  session: Session,
  { nodes, relationships }: LoadState,
  { importedAt }: LoadRequest,
): Promise<LoadResult> {
  const epoch = await currentEpoch(session);
  if (epoch % 2n !== 0n) await endEpoch(session, epoch, importedAt);
  return { nodes, relationships, written: 0 };
}

interface Filling {
  readonly wanted: Wanted;
  readonly now: Standing;
  readonly validated: Validated;
  readonly request: LoadRequest;
}

async function fill(
  database: Database,
  session: Session,
  model: Model,
  { wanted, now, validated, request }: Filling,
): Promise<LoadResult> {
  const { nodes, relationships, catalogue } = validated;
  const progress = request.progress ?? (() => undefined);
  const odd = await beginEpoch(session, await currentEpoch(session));
  if (now.how !== 'begin' && request.discard) {
    progress('discarding', 0, 1);
    await discard(session);
  }
  const goesOn = now.how === 'go on' && !request.discard;
  const size = goesOn ? now.state.size : BATCH;
  if (!goesOn) await writeState(session, { ...wanted, size, nodes, relationships, endedAt: null });

  await dropRebuilt(session, schemaOf(model, request.schema));
  const written = await writeBatches(database, model, {
    batches: batchesOf(validated, model, size, request.set),
    catalogue,
    progress: (done) => progress('writing', done, nodes + relationships),
  });
  if ((await digestOf(request.files)) !== wanted.digest) throw changedMeanwhile();
  progress('indexing', 0, 1);
  await createSchema(database, model, request.schema);
  progress('checking', 0, 1);
  await check(database, request.checks);
  await request.verify?.();
  await awaitIndexes(database, INDEXING);
  await endState(session);
  await endEpoch(session, odd, request.importedAt);
  return { nodes, relationships, written };
}

/** More offences than anybody reads would only fill the memory. */
const OFFENCES = 1_000;

async function check(database: Database, checks: readonly CypherStatement[]): Promise<void> {
  const session = database.driver.session({ ...database.session, defaultAccessMode: neo4j.session.READ });
  try {
    // No timeout: on a large graph a rule takes minutes.
    const tx = await session.beginTransaction({ timeout: 0 });
    const found = await offences(tx, checks, OFFENCES);
    if (found.length > 0) {
      throw refusedByChecks(
        'The files were loaded, but break rules of cypher/check.',
        found,
        'Readers see nothing of it. Mend the files and load them again with --discard, which deletes what is written.',
      );
    }
  } finally {
    await session.close();
  }
}

function changedMeanwhile(): UserError {
  return new UserError({
    code: 'LOAD_STOPPED',
    message: 'The files were changed while they were loaded.',
    hint: 'Readers see nothing of it. Load them again with --discard, and leave them alone until it has ended.',
  });
}
