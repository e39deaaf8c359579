import { execFile } from 'node:child_process';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRun } from '../../src/neo4j/run.js';
import { gone, temporaryDirectory } from '../neo4j/support.js';
import { exampleDocument, exampleSeed, type Home, makeHomeWithJars, type Started } from './support.js';

/** Several starts of 5 to 20 s each, on a machine that may be busy. */
const LONG = 300_000;

let home: Home;
let store: string;
beforeAll(async () => {
  home = await makeHomeWithJars();
  store = join(home.directory, '.policygraph', 'neo4j');
  return home.remove;
}, 600_000);

const LAST_LINES =
  /\npolicygraph answers at (http:\/\/127\.0\.0\.1:\d+\/graphql) \(a browser gets Apollo Sandbox; without internet: http:\/\/127\.0\.0\.1:\d+\/graphiql\)\n12 nodes, 10 relationships; 13 facts, 4 pieces of evidence\nAsk it:\n {2}(curl [^\n]*)\n$/;

/** What the last lines name: where it answers, and a line to paste. */
async function ready(started: Started): Promise<{ url: string; curl: string }> {
  const [, url, curl] = LAST_LINES.exec(await started.answered('  curl ')) ?? [];
  expect(url).toBeDefined();
  return { url: url!, curl: curl! };
}

async function paste(line: string): Promise<unknown> {
  return JSON.parse((await promisify(execFile)('sh', ['-c', line])).stdout);
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

const STATE = '{ dataset { epoch importedAt } }';

/** Waits for the end of whatever runs on the store. */
async function nothingLeft(run: { pid: number; supervisor: number } | null): Promise<boolean> {
  return (await gone(run!.pid)) && (await gone(run!.supervisor)) && (await readRun(store)) === null;
}

describe('npm start', () => {
  let first: Started;
  let url: string;
  let state: unknown;

  test(
    'goes from nothing to a served graph, and says where and what to ask',
    async () => {
      first = home.start('npm start', { PORT: '0' });
      const { url: at, curl } = await ready(first);
      url = at;
      expect(await paste(curl)).toEqual({
        data: {
          policy: {
            name: '33618计划',
            parts: {
              nodes: [{ name: '绿色工厂行动', composition: { declared: null, linked: 0, missing: null } }],
            },
          },
        },
      });
      state = await ask(url, STATE);
      expect(state).toMatchObject({ data: { dataset: { epoch: 2 } } });
    },
    LONG,
  );

  describe('while it runs, commands join it', () => {
    test.each([
      ['check', ['check'], 'rules hold\n'],
      [
        'verify',
        ['verify', exampleDocument],
        '5 spans of 4 pieces of evidence and 9 places read, 0 failures\n',
      ],
      [
        'coverage',
        ['coverage', exampleDocument],
        '8 figures, 7 stated by facts, 1 excluded with reasons, 0 left\n',
      ],
      ['attach', ['attach', exampleDocument], 'attached .*: 示例市开年部署33618计划\n'],
      [
        'a dry run of the same seed',
        ['seed', '--dry-run'],
        '^nothing to change \\(dry run: nothing was written\\)\n',
      ],
    ])('%s', async (_name, args, answered) => {
      const { code, out, err } = await home.run(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`${answered}$`));
    });

    test('what was attached is quoted, until it is removed', async () => {
      const quote = '{ evidence(id: "ev-baseline") { quote document { attached } } }';
      expect(await ask(url, quote)).toEqual({
        data: { evidence: { quote: ['绿色工厂突破1200家；2024年是980家'], document: { attached: true } } },
      });
      expect((await home.run(['attach', '--remove', exampleDocument])).out).toMatch(/^removed /);
      expect((await home.run(['attach', '--remove', exampleDocument])).out).toMatch(/ was not attached\n$/);
      expect(await ask(url, quote)).toEqual({
        data: { evidence: { quote: null, document: { attached: false } } },
      });
    });

    test('a dry run of another seed reports what would change, and writes nothing', async () => {
      const directory = await temporaryDirectory();
      await cp(exampleSeed, directory, { recursive: true });
      const file = join(directory, '010-example.cypher');
      await writeFile(
        file,
        (await readFile(file, 'utf8')).replace("nameEn: 'Lin Qing'", "nameEn: 'Qing Lin'"),
      );
      expect(await home.run(['seed', directory, '--dry-run'])).toEqual({
        code: 0,
        out:
          '~ Official official-lin-qing\n    nameEn: "Lin Qing" → "Qing Lin"\n' +
          '0 added, 1 changed, 0 gone (dry run: nothing was written)\n',
        err: '',
      });
      expect(await ask(url, STATE)).toEqual(state);
    });

    test.each(['verify', 'coverage', 'attach'])(
      '%s refuses a document that it does not know',
      async (command) => {
        const file = join(await temporaryDirectory(), 'changed.txt');
        await writeFile(file, (await readFile(exampleDocument, 'utf8')) + '又一行\n');
        const { code, out, err } = await home.run([command, file]);
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(err).toContain(`${file} is none of the graph's documents`);
        expect(err).toContain('Give the very file');
      },
    );

    test('the next one cannot have its port', async () => {
      const port = new URL(url).port;
      const { code, err } = await home.run(['start', '--no-seed', '--port', port]);
      expect(code).toBe(1);
      expect(err).toMatch(
        new RegExp(
          `\\npolicygraph: Port ${port} on 127\\.0\\.0\\.1 is taken by another program\\.\\n.*PORT=0`,
        ),
      );
      expect(await ask(url, STATE)).toEqual(state);
    });

    describe('by address', () => {
      async function address(scheme: string, password?: string): Promise<NodeJS.ProcessEnv> {
        const { port } = (await readRun(store))!;
        const kept = await readFile(join(store, 'password'), 'utf8');
        return { NEO4J_URI: `${scheme}://127.0.0.1:${port}`, NEO4J_PASSWORD: password ?? kept };
      }

      test.each(['bolt', 'neo4j'])('%s:// works', async (scheme) => {
        const env = await address(scheme);
        const { code, out, err } = await home.run(['check'], env);
        expect({ code, err }).toEqual({ code: 0, err: `Connecting to ${env.NEO4J_URI}\n` });
        expect(out).toMatch(/ rules hold\n$/);
      });

      test('also to serve', async () => {
        const other = home.start(['start', '--port', '0'], await address('neo4j'));
        expect(await ask((await ready(other)).url, STATE)).toEqual(state);
        other.process.kill('SIGTERM');
        expect(await other.ended).toMatchObject({ code: 0 });
        expect(await ask(url, STATE)).toEqual(state);
      });

      test('a wrong password is said', async () => {
        const { code, err } = await home.run(['check'], await address('bolt', 'wrong'));
        expect(code).toBe(1);
        expect(err).toMatch(/\npolicygraph: Neo4j at bolt:\S+ refused user neo4j: .*unauthorized/);
        expect(err).toContain('\nCheck NEO4J_USER and NEO4J_PASSWORD.\n');
        expect(err).not.toContain('wrong\n');
      });

      test('a database that is not there is said', async () => {
        const { code, err } = await home.run(['check'], {
          ...(await address('neo4j')),
          NEO4J_DATABASE: 'nowhere',
        });
        expect(code).toBe(1);
        expect(err).toMatch(/has no database nowhere\.\nCheck NEO4J_DATABASE/);
      });
    });

    test(
      'a store that is open elsewhere is said to be locked',
      async () => {
        await rename(join(store, 'run.json'), join(store, 'run.hidden'));
        const { code, err } = await home
          .run(['check'])
          .finally(() => rename(join(store, 'run.hidden'), join(store, 'run.json')));
        expect(code).toBe(1);
        expect(err).toMatch(
          /\npolicygraph: The store in .* is locked by (?:another )?process[ \d]*\.\nStop the other Neo4j/,
        );
      },
      LONG,
    );
  });

  test(
    'SIGTERM to npm ends it all',
    async () => {
      const run = await readRun(store);
      process.kill(first.pid, 'SIGTERM');
      expect(await nothingLeft(run)).toBe(true);
      const { out, err } = await first.ended;
      // Plain lines: nobody watches.
      expect(out + err).not.toContain('\u001b');
      for (const line of [
        'Starting Neo4j 5.26.30',
        'Importing cypher/seed',
        '  22 added, 0 changed, 0 gone',
        'Stopping',
      ])
        expect(`\n${err}`).toContain(`\n${line}`);
      expect(err).not.toContain('"level":50');
    },
    LONG,
  );

  test(
    'the second start downloads nothing and writes nothing; Ctrl-C ends it',
    async () => {
      const second = home.start(['start'], { PORT: '0' });
      const { url } = await ready(second);
      expect(await ask(url, STATE)).toEqual(state);
      const run = await readRun(store);
      process.kill(-second.pid, 'SIGINT');
      const { code, err } = await second.ended;
      expect(code).toBe(0);
      expect(err).toMatch(
        /^Starting Neo4j .*\nNeo4j is ready at .*\nImporting cypher\/seed\n {2}nothing to change\nStopping\n$/,
      );
      expect(await nothingLeft(run)).toBe(true);
    },
    LONG,
  );

  test(
    'a command without it starts its own Neo4j, and ends it',
    async () => {
      const { code, out, err } = await home.run(['check']);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\d+ rules hold\n$/) as string });
      expect(err).toMatch(/^Starting Neo4j /);
      expect(await readRun(store)).toBeNull();
    },
    LONG,
  );

  test(
    'after kill -9 no Java is left',
    async () => {
      const third = home.start(['start', '--no-seed', '--port', '0']);
      await ready(third);
      const run = await readRun(store);
      third.process.kill('SIGKILL');
      expect(await nothingLeft(run)).toBe(true);
      await rm(store, { recursive: true });
    },
    LONG,
  );
});
