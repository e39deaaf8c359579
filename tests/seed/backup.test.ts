import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { contract, indexes, rules } from '../../src/cli/session.js';
import { UserError } from '../../src/errors.js';
import {
  attachText,
  backupGraph,
  checkBackup,
  openBackup,
  readSeed,
  readSourceText,
  restoreGraph,
  type BackupRequest,
  type BackupResult,
  type RestoreRequest,
  type RestoreResult,
} from '../../src/seed/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { asker } from '../setup/shared.js';
import { example, exampleWith, named } from './example.js';
import { figures } from './figures.js';
import { ask, datasetOf, imported, rowsOf, type Part, type Row } from './support.js';

const { model } = contract();

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

/** A path in a directory that goes when the test ends. */
function place(name = 'graph.jsonl.gz'): string {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-backup-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, name);
}

function backup(path: string, request: Partial<BackupRequest> = {}): Promise<BackupResult> {
  const { database } = fresh;
  return backupGraph(database, model, { path, texts: true, force: false, product: '1.2.3', ...request });
}

async function restore(path: string, request: Partial<RestoreRequest> = {}): Promise<RestoreResult> {
  return restoreGraph(fresh.database, model, {
    ...{ file: await openBackup(path), discard: false, checks: rules(), schema: indexes(), ...request },
  });
}

/** All of the graph, what is derived and attached too, and when it was imported; but for the epoch. */
async function whole(): Promise<string[]> {
  const rows = [
    ...(await ask(
      fresh,
      'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    )),
    ...(await ask(
      fresh,
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
    )),
    ...(await ask(fresh, 'MATCH (t:AttachedText) RETURN properties(t) AS properties ORDER BY t.sha256')),
  ];
  return [`${(await datasetOf(fresh)).importedAt}`, ...rows.map((row) => JSON.stringify(row, canonical))];
}

function canonical(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (key === 'labels') return [...(value as string[])].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a promise is rejected with, which must be for users. */
async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
}

/** The lines of a backup. */
function linesIn(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
}

/** Writes lines as a backup, whose footer fits them. */
function writeBackup(path: string, lines: readonly (string | Row)[]): string {
  const before = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(before).digest('hex');
  const footer = JSON.stringify({ nodes: 0, relationships: 0, texts: 0, sha256 });
  writeFileSync(path, gzipSync(`${before}${footer}\n`));
  return path;
}

const document = 'tests/example/document.txt';

/** The product's seed, another set, a fact of no set, and an attached text. */
async function fill(): Promise<void> {
  await imported(fresh, readSeed('cypher/seed'), { set: 'core' });
  await imported(fresh, figures({ figures: 40, version: 'old' }), { set: 'mine' });
  await ask(fresh, "MATCH (n:Region {id: 'east'}) REMOVE n.seedSet");
  const { characters, sha256 } = readSourceText(document);
  await imported(
    fresh,
    rowsOf([
      {
        node: 'Document',
        rows: [
          { id: 'doc-attached', title: '附', sourceClass: 'OFFICIAL', sha256, characters: characters.length },
        ],
      },
    ]),
    { set: 'attached', checks: [] },
  );
  const session = fresh.database.driver.session();
  await attachText(session, readSourceText(document));
  await session.close();
}

describe('what is restored is what was saved:', () => {
  test(
    'sets, facts of no set, attached texts, what is derived, and when it was imported',
    { timeout: 240_000 },
    async () => {
      await fill();
      const wanted = await whole();
      const path = place();
      const { header, bytes, disturbed, others } = await backup(path);
      expect(header).toMatchObject({ format: 'policygraph-backup', version: 1, product: '1.2.3', texts: 1 });
      expect({ bytes, disturbed, others }).toEqual({
        bytes: statSync(path).size,
        disturbed: false,
        others: { nodes: 0, relationships: 0 },
      });
      expect(await whole()).toEqual(wanted);

      await fresh.empty();
      const { nodes, relationships, texts, written } = await restore(path);
      expect({ nodes, relationships, texts }).toEqual({
        nodes: header.nodes,
        relationships: header.relationships,
        texts: 1,
      });
      expect(written).toBe(nodes + relationships);
      expect(await whole()).toEqual(wanted);
      expect(wanted).toContainEqual(expect.stringContaining('"seedSet":"mine"'));
      expect(wanted).toHaveLength(1 + written + 1);

      expect(await restore(path)).toEqual({ nodes, relationships, texts, written: 0 });
      const { difference } = await imported(fresh, readSeed('cypher/seed'), { set: 'core', dryRun: true });
      expect(difference).toEqual({
        nodes: { added: [], changed: [], gone: [] },
        relationships: { added: [], changed: [], gone: [] },
      });
      const again = place();
      await backup(again);
      expect(linesIn(again).slice(1, -1)).toEqual(linesIn(path).slice(1, -1));
    },
  );

  test('values of every kind, to the ends of what the model allows', async () => {
    const { characters, ...count } = { characters: 2 ** 31 - 1 };
    const figure = (id: string, value: number, stated: string): Row => ({
      ...named(id, ['ev-3']),
      ...{
        value,
        stated,
        unit: 'ENTERPRISE',
        statistic: 'LEVEL',
        comparator: 'EQUAL',
        estimate: true,
        ...count,
      },
    });
    const most = Number.MAX_SAFE_INTEGER;
    const parts: Part[] = [
      ...exampleWith({
        'doc-a': { characters, readInFull: true, exclusions: [1, 2, 5, 9], exclusionReasons: ['一', '一'] },
        agency: {
          note: null,
          validFrom: '1949-10-01',
          summary: 'a "quote", \\, \u2028, 𠮷 and\nanother line',
        },
      }),
      {
        node: 'Observation',
        rows: [figure('most', most, `${most}家`), figure('part', 0.1, '0.1家'), figure('none', 0, '0家')],
      },
      {
        link: 'MEASURES',
        rows: ['most', 'part', 'none'].map((id) => ({
          id: `m-${id}`,
          from: id,
          to: 'firms',
          basis: 'STATED',
          evidence: ['ev-3'],
        })),
      },
    ];
    await imported(fresh, rowsOf(parts));
    const wanted = await whole();
    expect(wanted).toContainEqual(expect.stringContaining(`"value":"${most}n"`));
    const path = place();
    await backup(path);
    await fresh.empty();
    await restore(path);
    expect(await whole()).toEqual(wanted);
  });
});

test('a graph without a fact is rather a mistake, and is not saved', async () => {
  const path = place();
  expect(await refusal(backup(path))).toMatchObject({ code: 'NOTHING_TO_SAVE' });
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('attached texts can be left out', { timeout: 240_000 }, async () => {
  await fill();
  const path = place();
  const { header, textsLeftOut } = await backup(path, { texts: false });
  expect({ texts: header.texts, textsLeftOut }).toEqual({ texts: null, textsLeftOut: 1 });
  const wanted = await whole();
  await fresh.empty();
  expect(await restore(path)).toMatchObject({ texts: 0 });
  expect(await whole()).toEqual(wanted.slice(0, -1));
});

describe('the file', () => {
  beforeEach(() => imported(fresh, rowsOf(example())));

  /** What stands beside a file, with it. */
  const around = (path: string) => readdirSync(join(path, '..'));

  test('is for its owner alone, and nothing is left beside it', async () => {
    const path = place();
    await backup(path);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test('that is there stays, unless it is to be replaced', async () => {
    const path = place();
    writeFileSync(path, 'mine');
    expect(await refusal(backup(path))).toMatchObject({
      code: 'FILE_EXISTS',
      message: `There is a file ${path} already.`,
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await backup(path, { force: true });
    expect(linesIn(path)).toHaveLength(2 + 27);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(await refusal(backup(join(path, '..'), { force: true }))).toMatchObject({ code: 'FILE_EXISTS' });
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test('that comes while it is written stays', async () => {
    const path = place();
    const progress = () => writeFileSync(path, 'mine');
    expect(await refusal(backup(path, { progress }))).toMatchObject({ code: 'FILE_EXISTS' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(around(path)).toEqual(['graph.jsonl.gz']);
  });

  test.each([
    ['in no directory', (path: string) => join(path, 'none', 'graph'), 'ENOENT'],
    ['below a file', (path: string) => join(path, 'graph'), 'ENOTDIR'],
  ])('%s cannot be written', async (_name, below, code) => {
    const path = place();
    if (code === 'ENOTDIR') writeFileSync(path, '');
    const error = await refusal(backup(below(path)));
    expect(error).toMatchObject({ code: 'BACKUP_FAILED' });
    expect(error.message).toContain(`graph cannot be written: ${code}`);
  });

  test('of a backup that is told to stop, or fails, is taken away; what a killed one left too', async () => {
    const path = place();
    const stop = new AbortController();
    const progress = () => stop.abort(new UserError({ code: 'STOPPED', message: '', hint: '' }));
    expect(await refusal(backup(path, { progress, signal: stop.signal }))).toMatchObject({ code: 'STOPPED' });
    expect(around(path)).toEqual([]);

    writeFileSync(`${path}.partial-4194305`, 'half');
    writeFileSync(`${path}.partial-${process.ppid}`, 'of one that runs');
    await ask(fresh, "CREATE (:Goal:Entity {id: 'foreign'})");
    expect(await refusal(backup(path))).toMatchObject({ code: 'NOT_RESTORABLE' });
    expect(around(path)).toEqual([`graph.jsonl.gz.partial-${process.ppid}`]);
  });
});

describe('what other programs wrote', () => {
  beforeEach(() => imported(fresh, rowsOf(example())));

  test.each<[string, string, RegExp]>([
    ['a fact without proof', "CREATE (:Goal:Entity {id: 'x', name: 'x'})", /x: .* is missing/],
    ['an unknown property', "MATCH (n {id: 'agency'}) SET n.stars = 5", /agency: unknown property stars/],
    [
      'a day that is no text',
      "MATCH (n {id: 'agency'}) SET n.validFrom = date('2025-01-01')",
      /agency: validFrom is of another type/,
    ],
    [
      'a whole number kept as another',
      "MATCH (n {id: 'target'}) SET n.value = 10000.0",
      /target: value is of another type/,
    ],
    [
      'a number beyond what the model allows',
      "MATCH (n {id: 'count'}) SET n.value = 9007199254740993",
      /count: value: 9007199254740992 is beyond/,
    ],
    [
      'a second kind',
      "MATCH (n {id: 'agency'}) SET n:Region",
      /agency: unknown label (Agency:Region|Region:Agency)/,
    ],
    ['no kind', "MATCH (n {id: 'agency'}) REMOVE n:Agency", /agency: unknown label ;/],
    ['a node without an id', 'CREATE (:Goal:Entity)', /1 nodes without an id that is a text/],
    [
      'a relationship without an id',
      "MATCH (n {id: 'owns'}) RETURN 1 UNION MATCH (a {id: 'agency'}), (b {id: 'action-2'}) CREATE (a)-[:OWNS]->(b) RETURN 1",
      /1 relationships without an id/,
    ],
  ])('%s is not saved in silence', async (_name, write, reason) => {
    await ask(fresh, write);
    const path = place();
    const error = await refusal(backup(path));
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
    const { header, others } = await backup(path);
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
      await backup(path);
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
      await backup(path, { progress });
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
    const { disturbed } = await backup(path);
    stop.abort();
    await writer;
    expect(disturbed).toBe(true);
    expect(linesIn(path)).toHaveLength(2 + 27);
  });

  test('of an import that was killed is refused', { timeout: 120_000 }, async () => {
    await imported(fresh, rowsOf(example()));
    await ask(fresh, 'MATCH (d:Dataset) SET d.epoch = d.epoch + 1');
    expect(await refusal(backup(place()))).toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
  });
});

describe('a restore', () => {
  let path: string;
  beforeEach(async () => {
    await imported(fresh, figures({ figures: 40, version: 'old' }), { set: 'mine' });
    path = place();
    await backup(path);
  });

  test('into a graph is refused', async () => {
    const before = await whole();
    await imported(
      fresh,
      rowsOf([{ node: 'Document', rows: [{ id: 'd', title: 'd', sourceClass: 'OFFICIAL' }] }]),
      {
        checks: [],
      },
    );
    expect(await refusal(restore(path, { discard: true }))).toMatchObject({ code: 'NOT_EMPTY' });
    expect((await whole()).length).toBe(before.length + 1);
  });

  test(
    'that failed at any step shows nothing to readers, and goes on from there',
    { timeout: 120_000 },
    async () => {
      const wanted = await whole();
      await fresh.empty();
      for (const at of ['writing', 'indexing', 'checking', 'comparing']) {
        const progress = (step: string) => {
          if (step === at) throw new Error('injected');
        };
        await expect(restore(path, { progress })).rejects.toThrow('injected');
        const reading = asker(fresh.database)('{ policies { totalCount } }');
        await expect(reading).rejects.toMatchObject({ extensions: { code: 'IMPORT_IN_PROGRESS' } });
      }
      expect(await restore(path)).toMatchObject({ written: 0 });
      expect(await whole()).toEqual(wanted);
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
    await restore(path);
    await ask(fresh, write);
    const error = await refusal(restore(path));
    expect(error.code).toBe('RESTORE_DIFFERS');
    expect(error.message).toMatch(message);
  });

  test('that somebody else disturbs is not shown, and can be done again', { timeout: 120_000 }, async () => {
    const wanted = await whole();
    await fresh.empty();
    let disturbed: Promise<unknown> | undefined;
    const progress = (step: string) => {
      // The rules take longer than this, and do not mind it.
      if (step === 'checking')
        disturbed = ask(fresh, "MATCH (n:Region {id: 'west'}) SET n.summary = 'theirs'");
    };
    const error = await refusal(restore(path, { progress }));
    await disturbed;
    expect(error).toMatchObject({ code: 'RESTORE_DIFFERS' });
    expect(error.message).toMatch(/\n {2}Region west differs$/);
    expect((await datasetOf(fresh)).epoch! % 2n).toBe(1n);
    await restore(path, { discard: true });
    expect(await whole()).toEqual(wanted);
  });
});

describe('a file is refused', () => {
  const header = {
    ...{ format: 'policygraph-backup', version: 1, product: '1.2.3', writtenAt: '2025-01-01T00:00:00.000Z' },
    ...{ epoch: 2, importedAt: null, nodes: 1, relationships: 0, texts: 0 },
  };
  const goal = { label: 'Document', seedSet: 'core', id: 'd', title: '文', sourceClass: 'OFFICIAL' };
  const good = () => writeBackup(place(), [header, goal]);
  /** The file with its bytes changed. */
  const changed = (path: string, change: (bytes: Buffer) => Buffer) => {
    writeFileSync(path, change(readFileSync(path)));
    return path;
  };
  const check = async (path: string) => checkBackup(await openBackup(path), model);

  test('but not one that is whole', async () => {
    expect(await check(good())).toEqual({ nodes: 1, relationships: 0, texts: 0 });
  });

  test.each<[string, () => string, string, RegExp]>([
    ['that is not there', () => place(), 'NO_BACKUP', /^There is no file /],
    ['that is a directory', () => join(place(), '..'), 'NO_BACKUP', / is a directory\.$/],
    ['that is empty', () => changed(good(), () => Buffer.alloc(0)), 'NO_BACKUP', / is empty\.$/],
    [
      'that is not packed',
      () => changed(good(), () => Buffer.from('{}\n')),
      'NO_BACKUP',
      / it is not packed by gzip\.$/,
    ],
    [
      'of one byte',
      () => changed(good(), (bytes) => bytes.subarray(0, 1)),
      'BACKUP_DAMAGED',
      / it is cut off\.$/,
    ],
    [
      'that is cut off',
      () => changed(good(), (bytes) => bytes.subarray(0, -20)),
      'BACKUP_DAMAGED',
      / it is cut off\.$/,
    ],
    [
      'of something else',
      () => changed(good(), () => gzipSync('{"label":"Goal"}\n')),
      'NO_BACKUP',
      / its first line is not that of one\.$/,
    ],
    ['of nothing', () => changed(good(), () => gzipSync('')), 'BACKUP_DAMAGED', / it holds no line\.$/],
    [
      'of a newer form',
      () => writeBackup(place(), [{ ...header, version: 2, product: '9.0.0' }]),
      'BACKUP_NEWER',
      / of format 2, written by policygraph 9\.0\.0; /,
    ],
    ['without a fact', () => writeBackup(place(), [header]), 'NO_LOAD', /^The files hold no row\.$/],
    [
      'without counts',
      () => writeBackup(place(), [{ ...header, nodes: '1' }]),
      'BACKUP_DAMAGED',
      / its header says less /,
    ],
    [
      'without its last line',
      () =>
        changed(good(), (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, 2).join('\n'))),
      'BACKUP_DAMAGED',
      / its end is missing\.$/,
    ],
    [
      'with another line',
      () => changed(good(), (bytes) => gzipSync(gunzipSync(bytes).toString().replace('文', '字'))),
      'BACKUP_DAMAGED',
      / the SHA-256 of its lines is /,
    ],
    [
      'with a line behind the last',
      () => changed(good(), (bytes) => Buffer.concat([bytes, gzipSync('{}\n')])),
      'BACKUP_DAMAGED',
      / its end is missing\.$/,
    ],
    [
      'with a fact that is none',
      () => writeBackup(place(), [header, { ...goal, sourceClass: 'X' }]),
      'SEED_REFUSED',
      /graph\.jsonl\.gz, line 2: d: sourceClass: takes one of /,
    ],
    [
      'with a set that is none',
      () => writeBackup(place(), [header, { ...goal, seedSet: 5 }]),
      'SEED_REFUSED',
      /line 2: seedSet is a text, or null/,
    ],
    [
      'with another attached text',
      () => writeBackup(place(), [header, goal, { sha256: 'a'.repeat(64), text: 'b' }]),
      'SEED_REFUSED',
      /line 3: the attached text is not the one with the digest aaa/,
    ],
  ])('%s', async (_name, path, code, message) => {
    const error = await refusal(check(path()));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('whichever of its bytes is flipped, and nothing is written', async () => {
    await imported(fresh, rowsOf(example()));
    const path = place();
    await backup(path);
    await fresh.empty();
    const bytes = readFileSync(path);
    // The head of gzip has a time and a system, which mean nothing.
    for (let at = 10; at < bytes.length; at += 37) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (at % 8);
      writeFileSync(path, flipped);
      const { code } = await refusal(restore(path));
      expect(['NO_BACKUP', 'BACKUP_DAMAGED', 'SEED_REFUSED']).toContain(code);
    }
    expect(await ask(fresh, 'MATCH (n) RETURN n')).toEqual([]);
  });
});
