import { readdir } from 'node:fs/promises';
import { createServer as createWeb } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createServer as createSecure } from 'node:tls';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { examine } from '../../src/doctor/index.js';
import { programs, temporaryDirectory } from '../neo4j/support.js';
import { doctor, listening, LONG, said } from './doctor.js';
import { type Home, makeHomeWithJars } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHomeWithJars();
  return home.remove;
}, 600_000);

test('where nothing is wrong it says so, line by line, and leaves no trace', async () => {
  const directory = join(await temporaryDirectory(), 'new');
  const { code, out, err } = await home.run(['doctor'], { POLICYGRAPH_DATA: directory, PORT: '0' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^ok {7}[\w. ]+: ./);
  expect(out).toContain(`\nok       data directory: ${directory} is not there yet and can be made\n`);
  expect(out).toMatch(/\nok {7}jars: none in .* yet; the first start fetches them \(106 MB\) with .*mvn\n/);
  await expect(readdir(directory)).rejects.toThrow('ENOENT');
});

test('what is wrong stands with what to do below it, and once more in the end', async () => {
  const { code, out, err } = await home.run(['doctor', '--host', '0.0.0.0'], { PORT: '0' });
  expect(code).toBe(1);
  expect(out).toContain(
    '\nproblem  who may ask: 0.0.0.0 can be reached from other machines, and nobody has a key.\n' +
      '         → Make a key: policygraph key add <name>\n' +
      '           or let everybody ask, ',
  );
  expect(err).toBe('\npolicygraph: 1 of 14 checks found a problem.\nWhat to do stands below each of them.\n');
  expect((await doctor({ HOST: '0.0.0.0' }, { public: true }))['who may ask']).toEqual(
    said('ok', /^everybody, quotes aside$/),
  );
});

describe('settings', () => {
  test('that start would refuse are refused in its words, all at once', async () => {
    const of = await doctor({ PORT: '80a', NEO4J_HEAP: '1' });
    const start = await home.run(['start'], { PORT: '80a' });
    expect(start.err).toContain(
      '\npolicygraph: PORT is not a port: 80a\nGive a whole number from 0 to 65535;',
    );
    expect(of.settings).toEqual(
      said(
        'problem',
        /^PORT is not a port: 80a\nNEO4J_HEAP is not a heap size: 1$/,
        /^Give a whole number from 0 to 65535; .*\nGive megabytes/,
      ),
    );
    expect((await doctor({ PORT: '0', NEO4J_HEAP: '300m' })).settings?.state).toBe('ok');
  });

  test.each([
    ['POLICYGRAPH_CASHE', 'POLICYGRAPH_CACHE'],
    ['POLICYGRAPH_MAX_COSTS', 'POLICYGRAPH_MAX_COST'],
    ['POLICYGRAPH_DATA_DIR', 'POLICYGRAPH_DATA'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
  ])('%s is read by nobody, and may be meant to be %s', async (wrong, right) => {
    expect((await doctor({ [wrong]: '1' }))['unknown variables']).toEqual(
      said('warning', new RegExp(`^${wrong} set`), new RegExp(`^Is ${wrong} meant to be ${right}\\?`)),
    );
  });

  test('a name like no other is shown those that there are; those of Neo4j’s own tools are left alone', async () => {
    const of = await doctor({
      POLICYGRAPH_TURBO: 'on',
      NEO4J_HOME: '/opt/neo4j',
      POLICYGRAPH_PLANS: 'off',
    });
    expect(of['unknown variables']).toEqual(
      said('warning', /^POLICYGRAPH_TURBO set/, /^Unset POLICYGRAPH_TURBO\. There are: .*POLICYGRAPH_PLANS/),
    );
  });
});

describe('the port', () => {
  test('that another program has', async () => {
    const web = createWeb((_request, response) => response.end('hello'));
    const port = String(await listening(web));
    expect((await doctor({ PORT: port })).port).toEqual(
      said('problem', /is taken by another program\.$/, /^Stop that program, or choose another port/),
    );
    await new Promise((done) => web.close(done));
    expect((await doctor({ PORT: port })).port).toEqual(said('ok', /is free$/));
  });

  test('that a program has which never answers', async () => {
    const port = String(await listening(createServer()));
    expect((await doctor({ PORT: port })).port?.state).toBe('problem');
  });
});

describe('a Neo4j of the user’s own', { timeout: LONG }, () => {
  const own = (uri: string, password: string) => ({ NEO4J_URI: uri, NEO4J_PASSWORD: password });

  test('that answers; what only the embedded one needs is not asked for', async () => {
    const { uri, password } = inject('neo4j');
    const of = await doctor({ ...own(uri, password), PATH: await programs({}), JAVA_HOME: '' });
    expect(of.database?.state).toBe('ok');
    expect(Object.keys(of)).not.toEqual(expect.arrayContaining(['Java']));
  });

  test('with a wrong password, in the words of start', async () => {
    const { uri, password } = inject('neo4j');
    expect((await doctor(own(uri, 'wrong'))).database).toEqual(
      said('problem', /^Neo4j at bolt:\S+ refused user neo4j: /, /^Check NEO4J_USER and NEO4J_PASSWORD\.$/),
    );
    expect((await doctor(own(uri, password))).database?.state).toBe('ok');
  });

  test.each(['bolt', 'neo4j'])('that is asked for TLS and speaks none: %s', async (scheme) => {
    const { uri, password } = inject('neo4j');
    const secure = uri.replace('bolt:', `${scheme}+s:`);
    const { mend } = (await doctor(own(secure, password))).database as { mend: string };
    const [, better] = /^That server speaks Bolt without TLS: try (\w+:\/\/) instead/.exec(mend)!;
    expect((await doctor(own(uri.replace('bolt://', better!), password))).database?.state).toBe('ok');
  });

  test('that speaks TLS and is asked without', async () => {
    const port = await listening(createSecure({}));
    expect((await doctor(own(`bolt://127.0.0.1:${port}`, 'x'))).database).toEqual(
      said('problem', /^No Neo4j answered/, /^That server speaks TLS: try bolt\+s:\/\/, or bolt\+ssc:\/\//),
    );
  });

  test('that is none', async () => {
    expect((await doctor(own('bolt://127.0.0.1:1', 'x'))).database).toEqual(
      said(
        'problem',
        /^No Neo4j answered at bolt:\/\/127\.0\.0\.1:1: /,
        /^Check NEO4J_URI and that the server runs/,
      ),
    );
  });
});

test('a check that hangs is a problem itself', async () => {
  const hangs = { name: 'it', look: () => new Promise<null>(() => {}) };
  expect(await examine([hangs], 50)).toEqual([
    { name: 'it', ...said('problem', /^no answer within 0\.05 s$/, /hangs/) },
  ]);
});
