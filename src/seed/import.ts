import type { Session, Transaction } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { CypherStatement } from '../neo4j/cypher.js';
import type { Database } from '../neo4j/driver.js';
import { refuseUnfinished } from './bulk/begin.js';
import { offences, refusedByChecks } from './check.js';
import { readCurrent } from './current.js';
import { diff, sizeOf, type SeedDifference } from './diff.js';
import { beginEpoch, currentEpoch, endEpoch, restoreEpoch } from './epoch.js';
import { readFacts } from './facts.js';
import { lock } from './lock.js';
import { readNeeded } from './needed.js';
import { readOutside } from './outside.js';
import { SeedError } from './problem.js';
import type { SeedRow } from './read.js';
import { refuseTooLarge } from './size.js';
import { validate } from './validate.js';
import { writeDifference } from './write.js';

/** An import to do. */
export interface ImportRequest {
  readonly rows: readonly SeedRow[];
  /** Name of the seed set: what the graph holds under it is what the rows are compared with. */
  readonly set: string;
  /** Stop at the difference. */
  readonly dryRun: boolean;
  /** Rules of `cypher/check`, each of which must return nothing. */
  readonly checks: readonly CypherStatement[];
  /** Told how many of how many changes are written. */
  readonly progress?: (done: number, all: number) => void;
}

/** What an import did: the difference, whether it was written, and the epoch after it. */
export interface ImportResult {
  readonly difference: SeedDifference;
  readonly written: boolean;
  readonly epoch: bigint;
}

/**
 * Makes a seed set in the graph equal to its files: only the difference is written, in one transaction, or nothing.
 * @throws SeedError when the seed is refused, UserError `IMPORT_TOO_LARGE` when it cannot fit Neo4j's heap,
 * `LOAD_UNFINISHED` when the database holds part of a graph
 */
export async function importSeed(
  database: Database,
  model: Model,
  request: ImportRequest,
): Promise<ImportResult> {
  const facts = readFacts(request.rows, model);
  const work = database.driver.session(database.session);
  const beside = database.driver.session(database.session);
  try {
    const tx = await lock(work);
    try {
      await refuseUnfinished(tx);
      const problems = validate(model, request.rows, facts, await readOutside(tx, model, facts, request.set));
      if (problems.length > 0) throw new SeedError('The seed was refused.', problems);
      const current = await readCurrent(tx, model, request.set);
      const difference = diff(current, facts);
      const needed = await readNeeded(tx, model, difference, current, facts, request.set);
      if (needed.length > 0) throw new SeedError('The seed was refused.', needed);
      const epoch = await currentEpoch(beside);
      const size = sizeOf(difference);
      if (request.dryRun || (size === 0 && epoch % 2n === 0n)) {
        await tx.rollback();
        return { difference, written: false, epoch };
      }
      await refuseTooLarge(beside, difference);
      return await commit(tx, model, beside, epoch, difference, request);
    } finally {
      if (tx.isOpen()) await settle(() => tx.rollback());
    }
  } finally {
    await Promise.all([work.close(), beside.close()]);
  }
}

async function commit(
  tx: Transaction,
  model: Model,
  beside: Session,
  before: bigint,
  difference: SeedDifference,
  request: ImportRequest,
): Promise<ImportResult> {
  const all = sizeOf(difference);
  const odd = await beginEpoch(beside, before);
  try {
    await writeDifference(tx, model, difference, request.set, (done) => request.progress?.(done, all));
    const found = await offences(tx, request.checks);
    if (found.length > 0)
      throw refusedByChecks('The seed was refused: it breaks rules of cypher/check.', found);
  } catch (error) {
    await settle(async () => {
      if (tx.isOpen()) await tx.rollback();
      await restoreEpoch(beside, odd, before);
    });
    throw error;
  }
  try {
    await tx.commit();
  } catch (error) {
    // The answer is lost, perhaps not the commit: the epoch must move on as if it had been done.
    await settle(() => endEpoch(beside, odd));
    throw error;
  }
  await endEpoch(beside, odd);
  return { difference, written: all > 0, epoch: odd + 1n };
}

/** Cleans up after an error that says more than any of the cleaning could; what stays odd, the next import mends. */
async function settle(clean: () => Promise<void>): Promise<void> {
  await clean().catch(() => undefined);
}
