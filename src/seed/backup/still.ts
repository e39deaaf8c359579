import neo4j, { type Record as Row } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../errors.js';
import type { Database } from '../../neo4j/driver.js';

/** Runs a READ transaction of one statement and gives its rows. */
export type Read = (text: string, parameters?: object) => Promise<Row[]>;

/** What reads of one state found. */
export interface Seen<T> {
  readonly value: T;
  /** Whether somebody wrote meanwhile; not an import, which would have moved the epoch. */
  readonly disturbed: boolean;
}

/** How often the graph is read from its beginning. */
const ATTEMPTS = 4;

/** How often an epoch that is odd is looked at again, and for how many milliseconds it is waited at first: half a minute in all. */
const LOOKS = 6;
const PAUSE = 500;

const EPOCH = 'MATCH (d:Dataset) RETURN d.epoch AS epoch';

/**
 * Does work whose reads are all of one state of the graph: no import wrote between the first and the last of them, nor, as long as
 * there is a pause in what others write, did anybody (decisions 1 and 9). Work whose reads are of several states fails, and is done again.
 * @param work gets `confirm`, which fails like a read; what was read before it is of one state
 * @throws UserError `IMPORT_IN_PROGRESS`
 */
export async function readStill<T>(
  database: Database,
  work: (read: Read, confirm: () => Promise<void>) => Promise<T>,
): Promise<Seen<T>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reads = new Reads(database, await settled(database), attempt === ATTEMPTS);
    try {
      const value = await work(reads.read, reads.confirm);
      return { value, disturbed: reads.disturbed };
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    }
  }
  throw inProgress('Imports moved the data each of the times that it was read.');
}

/** The data is no longer those of the first read. */
class Moved extends Error {}

interface State {
  readonly epoch: bigint;
  /** Undefined where the server gives none. */
  readonly bookmark: string | undefined;
}

class Reads {
  disturbed = false;
  private bookmark: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly state: State,
    private readonly bearsOthers: boolean,
  ) {
    this.bookmark = state.bookmark;
  }

  readonly read: Read = async (text, parameters = {}) => {
    const { rows, bookmark } = await readOnce(this.database, text, parameters, this.bookmark);
    // A read that ends with the bookmark it began with saw the state of that bookmark (src/graph/watch.ts).
    if (bookmark !== this.bookmark) {
      this.bookmark = bookmark;
      this.disturbed = true;
      if (!this.bearsOthers) throw new Moved();
      await this.compareEpoch();
    }
    return rows;
  };

  /** The bookmark may be of an import that had begun before the first read, and there may be none: then the epoch tells. @throws Moved */
  readonly confirm = (): Promise<void> => this.compareEpoch();

  private async compareEpoch(): Promise<void> {
    const { epoch } = await stateOf(this.database, this.bookmark);
    if (epoch !== this.state.epoch) throw new Moved();
  }
}

/** Waits until no import is at work. */
async function settled(database: Database): Promise<State> {
  for (let look = 0; ; look++) {
    const state = await stateOf(database, undefined);
    if (state.epoch % 2n === 0n) return state;
    if (look === LOOKS)
      throw inProgress('The data is being imported, or an import or load was killed half way.');
    await sleep(PAUSE * 2 ** look);
  }
}

async function stateOf(database: Database, from: string | undefined): Promise<State> {
  const { rows, bookmark } = await readOnce(database, EPOCH, {}, from);
  return { epoch: (rows[0]?.get('epoch') as bigint | undefined) ?? 0n, bookmark };
}

async function readOnce(
  { driver, session: settings }: Database,
  text: string,
  parameters: object,
  from: string | undefined,
): Promise<{ rows: Row[]; bookmark: string | undefined }> {
  const { database } = settings;
  const session = driver.session({
    ...(from === undefined
      ? settings
      : { ...(database === undefined ? {} : { database }), bookmarks: [from] }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    const { records } = await session.executeRead((tx) => tx.run(text, parameters), { timeout: 0 });
    return { rows: records, bookmark: session.lastBookmarks()[0] };
  } finally {
    await session.close();
  }
}

function inProgress(message: string): UserError {
  return new UserError({
    code: 'IMPORT_IN_PROGRESS',
    message,
    hint: 'Nothing was saved. Wait until the import has ended; what was killed is mended by running it again.',
  });
}
