import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readSeed } from '../../src/seed/index.js';
import { userError } from '../neo4j/support.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { asker } from '../setup/shared.js';
import { everyKindOfValue, fill, LARGEST, UNSAVABLE } from './backup-facts.js';
import { backup, linesIn, place, restore, whole } from './backups.js';
import { example } from './example.js';
import { figures } from './figures.js';
import { ask, datasetOf, imported, rowsOf } from './support.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

describe('what is restored is what was saved:', () => {
  test(
    'sets, facts of no set, attached texts, what is derived, and when it was imported',
    { timeout: 240_000 },
    async () => {
      await fill(fresh);
      const wanted = await whole(fresh);
      const path = place();
      const { header, bytes, disturbed, others } = await backup(fresh, path);
      expect(header).toMatchObject({ format: 'policygraph-backup', version: 1, product: '1.2.3', texts: 1 });
      expect({ bytes, disturbed, others }).toEqual({
        bytes: statSync(path).size,
        disturbed: false,
        others: { nodes: 0, relationships: 0 },
      });
      expect(await whole(fresh)).toEqual(wanted);

      await fresh.empty();
      const { nodes, relationships, texts, written } = await restore(fresh, path);
      expect({ nodes, relationships, texts }).toEqual({
        nodes: header.nodes,
        relationships: header.relationships,
        texts: 1,
      });
      expect(written).toBe(nodes + relationships);
      expect(await whole(fresh)).toEqual(wanted);
      expect(wanted).toContainEqual(expect.stringContaining('"seedSet":"mine"'));
      expect(wanted).toHaveLength(1 + written + 1);

      expect(await restore(fresh, path)).toEqual({ nodes, relationships, texts, written: 0 });
      const { difference } = await imported(fresh, readSeed('cypher/seed'), { set: 'core', dryRun: true });
      expect(difference).toEqual({
        nodes: { added: [], changed: [], gone: [] },
        relationships: { added: [], changed: [], gone: [] },
      });
      const again = place();
      await backup(fresh, again);
      expect(linesIn(again).slice(1, -1)).toEqual(linesIn(path).slice(1, -1));
    },
  );

  test('values of every kind, to the ends of what the model allows', async () => {
    await imported(fresh, rowsOf(everyKindOfValue()));
    const wanted = await whole(fresh);
    expect(wanted).toContainEqual(expect.stringContaining(`"value":"${LARGEST}n"`));
    const path = place();
    await backup(fresh, path);
    await fresh.empty();
    await restore(fresh, path);
    expect(await whole(fresh)).toEqual(wanted);
  });
});

test('a graph without a fact is rather a mistake, and is not saved', async () => {
  const path = place();
  expect(await userError(backup(fresh, path))).toMatchObject({ code: 'NOTHING_TO_SAVE' });
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('attached texts can be left out', { timeout: 240_000 }, async () => {
  await fill(fresh);
  const path = place();
  const { header, textsLeftOut } = await backup(fresh, path, { texts: false });
  expect({ texts: header.texts, textsLeftOut }).toEqual({ texts: null, textsLeftOut: 1 });
  const wanted = await whole(fresh);
  await fresh.empty();
  expect(await restore(fresh, path)).toMatchObject({ texts: 0 });
  expect(await whole(fresh)).toEqual(wanted.slice(0, -1));
});

describe('the file', () => {
  beforeEach(() => imported(fresh, rowsOf(example())));

  /** What stands beside a file, with it. */
  const around = (path: string) => readdirSync(join(path, '..'));

  test('is for its owner alone, and nothing is left beside it', async () => {
    const path = place();
    await backup(fresh, path);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test('that is there stays, unless it is to be replaced', async () => {
    const path = place();
    writeFileSync(path, 'mine');
    expect(await userError(backup(fresh, path))).toMatchObject({
      code: 'FILE_EXISTS',
      message: `There is a file ${path} already.`,
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await backup(fresh, path, { force: true });
    expect(linesIn(path)).toHaveLength(2 + 27);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(await userError(backup(fresh, join(path, '..'), { force: true }))).toMatchObject({
      code: 'FILE_EXISTS',
    });
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test('that comes while it is written stays', async () => {
    const path = place();
    const progress = () => writeFileSync(path, 'mine');
    expect(await userError(backup(fresh, path, { progress }))).toMatchObject({ code: 'FILE_EXISTS' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test.each([
    ['in no directory', (path: string) => join(path, 'none', 'graph'), 'ENOENT'],
    ['below a file', (path: string) => join(path, 'graph'), 'ENOTDIR'],
  ])('%s cannot be written', async (_name, below, code) => {
    const path = place();
    if (code === 'ENOTDIR') writeFileSync(path, '');
    const error = await userError(backup(fresh, below(path)));
    expect(error).toMatchObject({ code: 'BACKUP_FAILED' });
    expect(error.message).toContain(`graph cannot be written: ${code}`);
  });

  test('of a backup that is told to stop, or fails, is taken away; what a killed one left too', async () => {
    const path = place();
    const stop = new AbortController();
    const progress = () => stop.abort(new UserError({ code: 'STOPPED', message: '', hint: '' }));
    expect(await userError(backup(fresh, path, { progress, signal: stop.signal }))).toMatchObject({
      code: 'STOPPED',
    });
    expect(around(path)).toEqual([]);

    writeFileSync(`${path}.partial-4194305`, 'half');
    writeFileSync(`${path}.partial-${process.ppid}`, 'of one that runs');
    await ask(fresh, "CREATE (:Goal:Entity {id: 'foreign'})");
    expect(await userError(backup(fresh, path))).toMatchObject({ code: 'NOT_RESTORABLE' });
    expect(around(path)).toEqual([`graph.jsonl.gz.partial-${process.ppid}`]);
  });
});

describe('what other programs wrote', () => {
  beforeEach(() => imported(fresh, rowsOf(example())));

  test.each(UNSAVABLE)('%s is not saved in silence', async (_name, write, reason) => {
    await ask(fresh, write);
    const path = place();
    const error = await userError(backup(fresh, path));
    expect(error.code).toBe('NOT_RESTORABLE');
    expect(error.message).toMatch(reason);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('beside the graph is left out, and counted', async () => {
    await ask(
      fresh,
      "MATCH (a {id: 'agency'}), (b {id: 'region'}) CREATE (a)-[:NEAR]->(b), (:Person {id: 'bob'})-[:OWNS {id: 'x'}]->(b), (a)-[:OWNS]->(:Car)",
    );
    const path = place();
    const { header, others } = await backup(fresh, path);
    expect(others).toEqual({ nodes: 2, relationships: 3 });
    expect(header).toMatchObject({ nodes: 15, relationships: 12 });
    expect(linesIn(path)).toHaveLength(2 + 27);
  });
});

describe('a backup beside writers', () => {
  test('of an import holds the graph before it or after it', { timeout: 240_000 }, async () => {
    const versions = ['old', 'new'] as const;
    const facts = (path: string) => linesIn(path).slice(1, -1).join('\n');
    const importOf = (version: 'old' | 'new') => imported(fresh, figures({ figures: 300, version }));
    const wanted: string[] = [];
    let usual = 0;
    for (const version of versions) {
      await importOf(version);
      const path = place();
      const begin = performance.now();
      await backup(fresh, path);
      usual = performance.now() - begin;
      wanted.push(facts(path));
    }
    expect(wanted[0]).not.toBe(wanted[1]);

    const begun: number[] = [];
    // Until one of them met an import, which takes luck on a machine that is quicker now than it was above.
    for (let i = 0; i < 8 || (Math.max(...begun) === 1 && i < 64); i++) {
      const next = i % 2;
      const path = place();
      let attempts = 0;
      let importing: Promise<unknown> | undefined;
      const progress = (_step: string, done: number) => {
        if (done > 0) return;
        attempts++;
        // At its beginning, and ever later in it.
        importing ??= new Promise((resolve) => setTimeout(resolve, ((i % 8) * usual) / 16)).then(() =>
          importOf(versions[next]!),
        );
      };
      await backup(fresh, path, { progress });
      await importing;
      begun.push(attempts);
      expect([wanted[0], wanted[1]]).toContain(facts(path));
      // Whatever the first attempt saw, the last began when the import had ended.
      if (attempts > 1) expect(facts(path)).toBe(wanted[next]);
    }
    console.log(`attempts: ${begun.join(', ')}`);
    expect(Math.max(...begun)).toBeGreaterThan(1);
  });

  test('that never rest says so, and holds what imports wrote', async () => {
    await imported(fresh, rowsOf(example()));
    const stop = new AbortController();
    const writer = (async () => {
      for (let i = 0; !stop.signal.aborted; i++)
        await ask(fresh, 'MERGE (p:Person {id: $id}) SET p.seen = timestamp()', { id: `p-${i % 5}` });
    })();
    const path = place();
    const { disturbed } = await backup(fresh, path);
    stop.abort();
    await writer;
    expect(disturbed).toBe(true);
    expect(linesIn(path)).toHaveLength(2 + 27);
  });

  test('of an import that was killed is refused', { timeout: 120_000 }, async () => {
    await imported(fresh, rowsOf(example()));
    await ask(fresh, 'MATCH (d:Dataset) SET d.epoch = d.epoch + 1');
    expect(await userError(backup(fresh, place()))).toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
  });
});

describe('a restore', () => {
  let path: string;
  beforeEach(async () => {
    await imported(fresh, figures({ figures: 40, version: 'old' }), { set: 'mine' });
    path = place();
    await backup(fresh, path);
  });

  test('into a graph is refused', async () => {
    const before = await whole(fresh);
    await imported(
      fresh,
      rowsOf([{ node: 'Document', rows: [{ id: 'd', title: 'd', sourceClass: 'OFFICIAL' }] }]),
      {
        checks: [],
      },
    );
    expect(await userError(restore(fresh, path, { discard: true }))).toMatchObject({ code: 'NOT_EMPTY' });
    expect((await whole(fresh)).length).toBe(before.length + 1);
  });

  test(
    'that failed at any step shows nothing to readers, and goes on from there',
    { timeout: 120_000 },
    async () => {
      const wanted = await whole(fresh);
      await fresh.empty();
      for (const at of ['writing', 'indexing', 'checking', 'comparing']) {
        const progress = (step: string) => {
          if (step === at) throw new Error('injected');
        };
        await expect(restore(fresh, path, { progress })).rejects.toThrow('injected');
        const reading = asker(fresh.database)('{ policies { totalCount } }');
        await expect(reading).rejects.toMatchObject({ extensions: { code: 'IMPORT_IN_PROGRESS' } });
      }
      expect(await restore(fresh, path)).toMatchObject({ written: 0 });
      expect(await whole(fresh)).toEqual(wanted);
    },
  );

  test.each<[string, string, RegExp]>([
    ['changed', "MATCH (n {id: 'firms'}) SET n.summary = 'other'", /\n {2}Indicator firms differs$/],
    ['of another set', "MATCH (n {id: 'firms'}) SET n.seedSet = 'core'", /\n {2}Indicator firms differs$/],
    [
      'gone',
      "MATCH ()-[r:FROM_DOCUMENT {id: 'ev-old-0.from'}]->() DELETE r",
      /\n {2}FROM_DOCUMENT ev-old-0\.from is missing$/,
    ],
    ['new', "CREATE (:Goal:Entity {id: 'goal'})", /\n {2}Goal goal is not in the backup$/],
  ])('tells of a fact that is %s', async (_name, write, message) => {
    await fresh.empty();
    await restore(fresh, path);
    await ask(fresh, write);
    const error = await userError(restore(fresh, path));
    expect(error.code).toBe('RESTORE_DIFFERS');
    expect(error.message).toMatch(message);
  });

  test('that somebody else disturbs is not shown, and can be done again', { timeout: 120_000 }, async () => {
    const wanted = await whole(fresh);
    await fresh.empty();
    let disturbed: Promise<unknown> | undefined;
    const progress = (step: string) => {
      // The rules take longer than this, and do not mind it.
      if (step === 'checking')
        disturbed = ask(fresh, "MATCH (n:Region {id: 'west'}) SET n.summary = 'theirs'");
    };
    const error = await userError(restore(fresh, path, { progress }));
    await disturbed;
    expect(error).toMatchObject({ code: 'RESTORE_DIFFERS' });
    expect(error.message).toMatch(/\n {2}Region west differs$/);
    expect((await datasetOf(fresh)).epoch! % 2n).toBe(1n);
    await restore(fresh, path, { discard: true });
    expect(await whole(fresh)).toEqual(wanted);
  });
});

describe('a file is refused', () => {
  test('whichever of its bytes is flipped, and nothing is written', async () => {
    await imported(fresh, rowsOf(example()));
    const path = place();
    await backup(fresh, path);
    await fresh.empty();
    const bytes = readFileSync(path);
    // The head of gzip has a time and a system, which mean nothing.
    for (let at = 10; at < bytes.length; at += 37) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (at % 8);
      writeFileSync(path, flipped);
      const { code } = await userError(restore(fresh, path));
      expect(['NO_BACKUP', 'BACKUP_DAMAGED', 'SEED_REFUSED']).toContain(code);
    }
    expect(await ask(fresh, 'MATCH (n) RETURN n')).toEqual([]);
  });
});
