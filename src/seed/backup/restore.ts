import neo4j from 'neo4j-driver';
import type { Model } from '../../model/index.js';
import type { Database } from '../../neo4j/driver.js';
import { loadGraph, validateLoad, type LoadProgress, type LoadRequest } from '../bulk/load.js';
import { compareGraph } from './compare.js';
import type { Counted } from './format.js';
import type { BackupFile } from './read.js';
import type { Read } from './still.js';

/** A restore to do; as a load, but of one file, whose rows name their seed sets. */
export interface RestoreRequest extends Pick<LoadRequest, 'discard' | 'checks' | 'schema' | 'progress'> {
  readonly file: BackupFile;
}

/** What was restored and found to be the same as in the backup. */
export interface RestoreResult extends Counted {
  /** How many nodes and relationships this run wrote: the others were there already. */
  readonly written: number;
}

/** Reads and checks a backup without a database. @throws SeedError, UserError `BACKUP_DAMAGED` */
export async function checkBackup(file: BackupFile, model: Model, progress?: LoadProgress): Promise<Counted> {
  const { nodes, relationships, texts } = await validateLoad([file], model, progress);
  return { nodes, relationships, texts };
}

/**
 * Fills an empty database from a backup as a load does, then compares all of it with the backup. Readers see nothing of it before.
 * @throws what a load throws, UserError `BACKUP_DAMAGED`, or `RESTORE_DIFFERS`
 */
export async function restoreGraph(
  database: Database,
  model: Model,
  { file, ...request }: RestoreRequest,
): Promise<RestoreResult> {
  const progress = request.progress ?? (() => undefined);
  let same: Counted | undefined;
  const verify = async () => {
    progress('comparing', 0, 1);
    same = await compare(database, model, file, progress);
  };
  const { importedAt } = file.backup;
  const { written } = await loadGraph(database, model, {
    ...{ ...request, files: [file], set: null, importedAt, verify },
  });
  // What was restored before may have been changed since.
  if (!same) await verify();
  return { ...same!, written };
}

async function compare(
  { driver, session: settings }: Database,
  model: Model,
  file: BackupFile,
  progress: LoadProgress,
): Promise<Counted> {
  const session = driver.session({ ...settings, defaultAccessMode: neo4j.session.READ });
  // Facts and texts are read side by side, in one session one after the other.
  let last: Promise<unknown> = Promise.resolve();
  const read: Read = (text, parameters = {}) => {
    const rows = last.then(() =>
      session.executeRead((tx) => tx.run(text, parameters).then(({ records }) => records), { timeout: 0 }),
    );
    last = rows.catch(() => undefined);
    return rows;
  };
  try {
    return await compareGraph(read, model, file, (done, all) => progress('comparing', done, all));
  } finally {
    await session.close();
  }
}
