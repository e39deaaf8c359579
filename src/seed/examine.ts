import neo4j from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { Database } from '../neo4j/driver.js';
import { refuseUnfinished } from './bulk/begin.js';
import { readCurrent } from './current.js';
import { diff, type SeedDifference } from './diff.js';
import { currentEpoch } from './epoch.js';
import { readFacts } from './facts.js';
import type { SeedRow } from './read.js';

/** Whether data is whole. */
export interface DataState {
  /** Odd: an import or a load is at work, or was killed. */
  readonly epoch: bigint;
  /** Whether one is at work. */
  readonly importing: boolean;
}

const IMPORTS = `SHOW TRANSACTIONS YIELD metaData
WHERE metaData.application = 'policygraph' AND metaData.work = 'import'
RETURN count(*) AS imports`;

/**
 * Looks at the state of the data, and takes no lock.
 * @throws UserError `LOAD_UNFINISHED` where a load was stopped half way
 */
export async function examineData(database: Database): Promise<DataState> {
  const session = database.driver.session(database.session);
  try {
    const { records } = await session.run<{ imports: bigint }>(IMPORTS);
    const importing = records[0]!.get('imports') > 0n;
    const epoch = await currentEpoch(session);
    if (!importing) await refuseUnfinished(session);
    return { epoch, importing };
  } finally {
    await session.close();
  }
}

/** Nodes and relationships of a graph that is compared with files: what is in it all is read for that. */
const COMPARED = 200_000n;

const SIZE = `RETURN COUNT { () } + COUNT { ()-->() } AS size`;

/** What an import of rows would change, by a read that takes no lock; null: the graph is too large to compare it. */
export async function compareSeed(
  database: Database,
  model: Model,
  rows: readonly SeedRow[],
  set: string,
): Promise<SeedDifference | null> {
  const session = database.driver.session({
    ...database.session,
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    return await session.executeRead(async (tx) => {
      const { records } = await tx.run<{ size: bigint }>(SIZE);
      if (records[0]!.get('size') > COMPARED) return null;
      return diff(await readCurrent(tx, model, set), readFacts(rows, model));
    });
  } finally {
    await session.close();
  }
}
