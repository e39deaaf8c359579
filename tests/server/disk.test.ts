import { spawn, execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { makeHome } from '../cli/support.js';
import { jars, temporaryDirectory } from '../neo4j/support.js';
import { readRun } from '../../src/neo4j/run.js';
import { figureParts } from '../seed/figures.js';
import { textOf } from '../seed/support.js';
import { send, type Received } from './support.js';

/** Neo4j starts three times, on a machine that may be busy. */
const LONG = 600_000;
/** What comes about within one start. */
const PATIENCE = 170_000;

/** A disk of its own, which only this program and those it starts can see. */
const SCRIPT = 'mount -t tmpfs -o size=150m none "$1" && ln -s "$2" "$1/engine" && shift 2 && exec "$@"';

test(
  'an import that fills the disk fails and says so; nothing of it is seen, and all goes on when there is room',
  async ({ skip }) => {
    const reason = await promisify(execFile)('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).then(
      () => null,
      (error: unknown) => (error as Error).message,
    );
    skip(reason !== null, `this system gives no disk of a test's own: ${reason}`);

    const home = await makeHome();
    onTestFinished(home.remove);
    const directory = await temporaryDirectory();
    const program = [process.execPath, join(home.directory, 'dist', 'main.js'), 'start', '--port', '0'];
    const child = spawn(
      'unshare',
      ['-rm', 'sh', '-c', SCRIPT, 'sh', directory, jars, ...program, '--data', directory],
      {
        cwd: home.directory,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const until = async (is: () => boolean | Promise<boolean>): Promise<void> => {
      const end = Date.now() + PATIENCE;
      while (!(await is())) {
        if (Date.now() > end) throw new Error(`it did not come about; the program said:\n${said}`);
        await sleep(200);
      }
    };
    await until(() => said.includes('  curl '));
    const url = /answers at (\S+)/.exec(said)![1]!;
    // As the program sees it.
    const disk = join('/proc', String(child.pid), 'root', directory);

    const seed = await temporaryDirectory();
    const facts = figureParts({ figures: 3_000, version: 'new' });
    await writeFile(join(seed, '001-figures.cypher'), facts.map(textOf).join('\n'));
    const importIt = async () => {
      const { port } = (await readRun(join(disk, 'neo4j')))!;
      const NEO4J_PASSWORD = await readFile(join(disk, 'neo4j', 'password'), 'utf8');
      return home.run(['seed', seed, '--set', 'big'], {
        NEO4J_URI: `bolt://127.0.0.1:${port}`,
        NEO4J_PASSWORD,
      });
    };
    const ask = () =>
      send(url, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ policies { nodes { name } } observations { totalCount } }' }),
      });
    const before = (await ask()).body;
    expect(before).toContain('33618计划');

    // Room for the import to begin, and not to end.
    await fill(join(disk, 'filler'), 2 ** 20);
    const failed = await importIt();
    expect({ code: failed.code, out: failed.out }).toEqual({ code: 1, out: '' });
    expect(failed.err).toContain(
      '\npolicygraph: Neo4j could not write to its disk, and has closed the database: ',
    );
    expect(failed.err).toContain('\nMake room on the disk of the data directory');

    const seen: Received[] = [];
    const enough = Date.now() + 10_000;
    while (Date.now() < enough) {
      seen.push(await ask());
      await sleep(200);
    }
    for (const { status, body } of seen)
      if (status === 200) expect(body).toBe(before);
      else
        expect([status, body]).toEqual([
          503,
          expect.stringMatching(/DATABASE_UNAVAILABLE|IMPORT_IN_PROGRESS/),
        ]);
    expect((await send(url, { method: 'GET', path: '/livez' })).status).toBe(200);

    await rm(join(disk, 'filler'));
    // Half an import is not shown as whole: it is mended by the next one.
    await until(async () => {
      const { status, body } = await ask();
      if (status === 200) expect(body).toBe(before);
      return (await attempt(importIt))?.code === 0;
    });
    await until(async () => (await ask()).status === 200);
    expect(JSON.parse((await ask()).body)).toMatchObject({ data: { observations: { totalCount: 3_301 } } });
    expect(said).not.toContain('request failed');

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  LONG,
);

/** Null where Neo4j is away, and with it its address. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  return work().catch(() => null);
}

/** Fills a disk but for some bytes. */
async function fill(file: string, left: number): Promise<void> {
  const block = Buffer.alloc(2 ** 16);
  const endless = Readable.from(
    (function* () {
      for (;;) yield block;
    })(),
  );
  await expect(pipeline(endless, createWriteStream(file))).rejects.toThrow('ENOSPC');
  await truncate(file, (await stat(file)).size - left);
}
