import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { TransactionLog } from '../../src/neo4j/transaction-log.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';

let fresh: Fresh;
let log: TransactionLog;

beforeAll(async () => {
  fresh = await freshDatabase();
  log = new TransactionLog(fresh.engine.transactionLogs);
});
afterAll(() => fresh.stop());

/** Runs a statement, and gives the bookmark that its session ended with. */
async function run(text: string, parameters = {}): Promise<string> {
  const session = fresh.database.driver.session({ database: 'neo4j' });
  try {
    await session.run(text, parameters);
    return session.lastBookmarks()[0]!;
  } finally {
    await session.close();
  }
}

const read = () => run('RETURN 1');
const write = () => run('CREATE (:Written)');

const logFiles = () =>
  readdirSync(fresh.engine.transactionLogs).filter((name) => name.startsWith('neostore'));

describe('the log ends where the bookmark says, and', () => {
  test('stays there over reads and over writes that change nothing', async () => {
    const end = log.endAt(await write())!;
    await read();
    await run('MATCH (n:Nothing) SET n.changed = true');
    expect(log.endsAt(end)).toBe(true);
    expect(log.endAt(await read())).toEqual(end);
  });

  test.each<[string, string]>([
    ['a node', 'CREATE (:Written)'],
    ['one property', 'MATCH (w:Written) WITH w LIMIT 1 SET w.n = coalesce(w.n, 0) + 1'],
    ['the same property', 'MATCH (w:Written) WITH w LIMIT 1 SET w.n = coalesce(w.n, 0) + 1'],
    ['a deletion', 'MATCH (w:Written) WITH w LIMIT 1 DELETE w'],
    ['an index', 'CREATE INDEX written IF NOT EXISTS FOR (w:Written) ON (w.n)'],
  ])('moves with %s, before its writer is answered', async (_what, text) => {
    await write();
    const end = log.endAt(await read())!;
    expect(log.endsAt(end)).toBe(true);
    await run(text);
    expect(log.endsAt(end)).toBe(false);
    expect(log.endAt(await read())).not.toBeNull();
  });

  test('goes on in another file when one is full', async () => {
    const text = 'x'.repeat(10_000);
    for (const before = logFiles().length; logFiles().length === before;) {
      const end = log.endAt(await read())!;
      await run('UNWIND range(1, 50) AS n CREATE (:Written {text: $text})', { text });
      expect(log.endsAt(end)).toBe(false);
    }
    // Nothing is in the new file yet.
    const end = log.endAt(await read())!;
    expect(log.endsAt(end)).toBe(true);
    await write();
    expect(log.endsAt(end)).toBe(false);
    expect(log.endAt(await read())).not.toBeNull();
  });
});

describe('it says nothing', () => {
  test('while the bookmark names another transaction', async () => {
    const before = await write();
    const after = await write();
    expect(log.endAt(before)).toBeNull();
    expect(log.endAt(after)).not.toBeNull();
  });

  test.each([
    '',
    'FB:',
    'FB:kcwQ',
    'SystemDB:17',
    'FB:kcwQAAAAAAAAAAAAAAAAAAAAAAuQ',
    'neo4j:bookmark:v1:tx42',
  ])('of a bookmark such as "%s"', (bookmark) => expect(log.endAt(bookmark)).toBeNull());

  test('where there are no files', async () => {
    const bookmark = await write();
    expect(new TransactionLog(join(fresh.directory, 'nowhere')).endAt(bookmark)).toBeNull();
    expect(new TransactionLog(fresh.directory).endAt(bookmark)).toBeNull();
  });
});

describe('a copy of the log', () => {
  /** The newest file of a log that ends with a bookmark, and that log. */
  async function copy() {
    const bookmark = await write();
    const directory = mkdtempSync(join(tmpdir(), 'policygraph-test-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    for (const name of logFiles())
      copyFileSync(join(fresh.engine.transactionLogs, name), join(directory, name));
    const copied = new TransactionLog(directory);
    const end = copied.endAt(bookmark)!;
    expect(end).not.toBeNull();
    return { bookmark, copied, end };
  }

  test('that was begun larger than what is in it says nothing: it would not grow', async () => {
    const { bookmark, copied, end } = await copy();
    truncateSync(end.file, end.size + 1_000);
    expect(copied.endsAt(end)).toBe(false);
    expect(copied.endAt(bookmark)).toBeNull();
  });

  test('that was cut off, as it is after a crash, ends elsewhere', async () => {
    const { bookmark, copied, end } = await copy();
    truncateSync(end.file, end.size - 1);
    expect(copied.endsAt(end)).toBe(false);
    expect(copied.endAt(bookmark)).toBeNull();
  });

  test('that another of the same size was put in the place of ends elsewhere', async () => {
    const { copied, end } = await copy();
    copyFileSync(end.file, `${end.file}.other`);
    renameSync(`${end.file}.other`, end.file);
    expect(copied.endsAt(end)).toBe(false);
  });

  test('that is gone ends elsewhere', async () => {
    const { copied, end } = await copy();
    rmSync(end.file);
    expect(copied.endsAt(end)).toBe(false);
  });
});
