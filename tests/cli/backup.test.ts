import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate, writeJsonl } from '../../bench/generator/index.js';
import { jsonlDirectory } from '../seed/jsonl.js';
import { ask, dumpOf } from '../seed/support.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { type Home, makeHome } from './support.js';

let fresh: Fresh;
let home: Home;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'policygraph-backup-'));
  [fresh, home] = await Promise.all([freshDatabase(), makeHome()]);
});
afterAll(async () => {
  await Promise.all([fresh.stop(), home.remove()]);
  rmSync(directory, { recursive: true, force: true });
});

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password } = fresh.engine;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Batches in the graph. */
async function written(): Promise<number> {
  const [row] = await ask(fresh, 'MATCH (b:LoadedBatch) RETURN count(b) AS count');
  return Number(row?.count);
}

test(
  'a graph is saved, and a restore that is killed again and again ends with the same graph',
  { timeout: 400_000 },
  async () => {
    const graph = jsonlDirectory({});
    writeJsonl(graph, generate({ seed: 5, scale: 0.1 }));
    expect(await home.run(['load', graph, '--set', 'mine'], environment())).toMatchObject({ code: 0 });
    const wanted = await dumpOf(fresh);
    const file = join(directory, 'graph.jsonl.gz');

    const saved = await home.run(['backup', file, '--without-texts'], environment());
    expect(saved).toMatchObject({ code: 0, err: expect.stringContaining('\nSaving the graph\n') as string });
    expect(saved.out).toMatch(
      /^\d+ nodes, \d+ relationships and 0 attached texts saved in .*graph\.jsonl\.gz, \d+ bytes, as of epoch 2\nattached texts were left out: 0\n$/,
    );
    expect(await home.run(['backup', file], environment())).toMatchObject({
      code: 1,
      out: '',
      err: `\npolicygraph: There is a file ${file} already.\nGive another name, or --force to replace it.\n`,
    });

    // The disk is full: no file may be longer than 4 KB.
    const script = `ulimit -f 4; exec "${process.execPath}" "${join(home.directory, 'dist', 'main.js')}" backup "${join(directory, 'more')}"`;
    const full = await promisify(execFile)('bash', ['-c', script], {
      env: { ...process.env, ...environment() },
    }).catch((error: unknown) => error as { code: number; stderr: string });
    expect(full).toMatchObject({ code: 1 });
    expect(full.stderr).toContain('more cannot be written: EFBIG');
    expect(readdirSync(directory)).toEqual(['graph.jsonl.gz']);

    await fresh.empty();
    for (const batches of [1, 4, 8]) {
      const program = home.start(['restore', file], environment());
      while ((await written()) < batches && program.process.exitCode === null) await sleep(2);
      program.process.kill('SIGKILL');
      expect((await program.ended).code).toBeNull();
    }
    const stopped = await written();
    expect(stopped).toBeGreaterThanOrEqual(8);
    const last = await home.run(['restore', file], environment());
    expect(last.out).toMatch(
      /^\d+ nodes, \d+ relationships and 0 attached texts restored: the same as in the backup; every rule of cypher\/check holds\n$/,
    );
    expect(await dumpOf(fresh)).toEqual(wanted);
    const again = await home.run(['restore', file], environment());
    expect(again.out).toContain(' attached texts were there already: the same as in the backup;');
  },
);

test('a dry run checks a file, and needs no database', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
  const file = join(directory, 'graph.jsonl.gz');
  const good = await home.run(['restore', file, '--dry-run'], env);
  expect(good).toMatchObject({ code: 0, err: expect.stringMatching(/^Checking the files\n/) as string });
  expect(good.out).toMatch(
    /^\d+ nodes, \d+ relationships and 0 attached texts, saved by policygraph \S+ at \S+, as of epoch 2 \(dry run: nothing was written\)\n$/,
  );

  const bytes = readFileSync(file);
  const cut = join(directory, 'cut');
  writeFileSync(cut, bytes.subarray(0, bytes.length - 1_000));
  expect(await home.run(['restore', cut, '--dry-run'], env)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(
      `\npolicygraph: ${cut} is not the backup that was written: it is cut off.\n`,
    ) as string,
  });
  expect(await home.run(['restore', directory], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining(
      `\npolicygraph: ${directory} is a directory.\nNothing was written.`,
    ) as string,
  });
});
