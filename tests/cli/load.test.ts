import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate, writeJsonl } from '../../bench/generator/index.js';
import { paced } from '../../src/cli/pace.js';
import { dumpOf, ask } from '../seed/support.js';
import { jsonlDirectory } from '../seed/jsonl.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { type Home, makeHome } from './support.js';

let fresh: Fresh;
let home: Home;
beforeAll(async () => {
  [fresh, home] = await Promise.all([freshDatabase(), makeHome()]);
});
afterAll(() => Promise.all([fresh.stop(), home.remove()]));

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password } = fresh.engine;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

function generatedDirectory(scale: number): string {
  const directory = jsonlDirectory({});
  writeJsonl(directory, generate({ seed: 5, scale }));
  return directory;
}

test('a dry run checks the files, and needs no database', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
  const good = await home.run(['load', generatedDirectory(0.001), '--dry-run'], env);
  expect(good).toMatchObject({ code: 0, err: 'Checking the files\n' });
  expect(good.out).toMatch(/^\d+ nodes and \d+ relationships \(dry run: nothing was written\)\n$/);

  const bad = await home.run(['load', jsonlDirectory({ 'a.jsonl': '{}\n' }), '--dry-run'], env);
  expect(bad).toMatchObject({ code: 1, out: '' });
  expect(bad.err).toContain('\npolicygraph: The files were refused.\n  a.jsonl, line 1: a line says label ');
  expect(bad.err).toContain(
    '\nNothing was written. Mend the files and load them again; --dry-run only reads them.\n',
  );
});

test(
  'a program that is killed again and again ends with the graph of one that was not',
  { timeout: 240_000 },
  async () => {
    const directory = generatedDirectory(0.3);
    const whole = await home.run(['load', directory], environment());
    expect(whole.err).toContain('\nWriting\n');
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.out).toMatch(
      /^\d+ nodes and \d+ relationships loaded as core; every rule of cypher\/check holds\n$/,
    );
    const wanted = await dumpOf(fresh);
    await fresh.empty();

    for (const batches of [1, 4, 9, 16, 25]) {
      const program = home.start(['load', directory], environment());
      while ((await written()) < batches && program.process.exitCode === null) await sleep(2);
      program.process.kill('SIGKILL');
      const { code } = await program.ended;
      expect(code).toBeNull();
    }
    const stopped = await written();
    const last = await home.run(['load', directory], environment());
    expect(last.code).toBe(0);
    expect(stopped).toBeGreaterThanOrEqual(25);
    expect(await dumpOf(fresh)).toEqual(wanted);
    expect(await home.run(['load', directory], environment())).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^already loaded, \d+ nodes and \d+ relationships: nothing to change\n$/,
      ) as string,
    });
  },
);

/** Batches in the graph. */
async function written(): Promise<number> {
  const [row] = await ask(fresh, 'MATCH (b:LoadedBatch) RETURN count(b) AS count');
  return Number(row?.count);
}

test('progress says about every two seconds how far it is, how fast, and how long it will take', () => {
  const lines: string[] = [];
  let clock = 0;
  const progress = paced(
    (line) => lines.push(line),
    () => clock,
  );
  const at = (seconds: number, ...told: Parameters<typeof progress>) => {
    clock = seconds * 1_000;
    progress(...told);
  };
  at(0, 'reading', 0, 1_000);
  at(1, 'reading', 100, 1_000);
  at(2, 'reading', 200, 1_000);
  at(9, 'reading', 1_000, 1_000);
  // It goes on from 50,000.
  at(10, 'writing', 50_000, 1_000_000);
  at(11, 'writing', 60_000, 1_000_000);
  at(12.5, 'writing', 75_000, 1_000_000);
  at(14, 'writing', 90_000, 1_000_000);
  at(20, 'writing', 1_000_000, 1_000_000);
  at(20, 'indexing', 0, 1);
  at(30, 'checking', 0, 1);
  expect(lines).toEqual([
    'Checking the files',
    '  20 % of the files checked, 8 s left',
    '  100 % of the files checked, 0 s left',
    'Writing',
    '  75000 of 1000000 rows written (7 %), 10000/s, 93 s left',
    '  1000000 of 1000000 rows written (100 %), 95000/s, 0 s left',
    'Making constraints and indexes',
    'Checking the rules of cypher/check',
  ]);
});
