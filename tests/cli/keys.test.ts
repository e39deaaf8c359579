import { beforeAll, expect, test } from 'vitest';
import { type Home, makeHome } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHome();
  return home.remove;
});

test('keys are made, listed and revoked; only the one that makes a key shows it', async () => {
  expect(await home.run(['key', 'list'])).toEqual({ code: 0, out: '', err: '' });
  const made = await home.run(['key', 'add', 'Ann 家', '--quotes']);
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^pg_[\w-]{43}\n$/) as string });
  const [, id] = /^Key ([0-9a-f]{8}) of Ann 家 \(quotes\); send it as Authorization: Bearer <key>\n$/.exec(
    made.err,
  )!;
  const listed = await home.run(['key', 'list']);
  expect(listed.out).toMatch(new RegExp(`^${id}\tquotes\t\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\tAnn 家\n$`));
  expect(listed.out).not.toContain(made.out.trim());
  expect(await home.run(['key', 'revoke', id!])).toEqual({
    code: 0,
    out: `revoked ${id} of Ann 家\n`,
    err: '',
  });
  expect(await home.run(['key', 'list'])).toEqual({ code: 0, out: '', err: '' });
  expect(await home.run(['key', 'revoke', id!])).toMatchObject({ code: 1, out: '' });
});

test.each(['0.0.0.0', '::', '192.0.2.1'])(
  'it does not listen to other machines while nobody has a key: %s',
  async (host) => {
    const env = { POLICYGRAPH_DATA: 'other', HOST: host };
    const { code, out, err } = await home.run(['start'], env);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`policygraph: ${host} can be reached from other machines, and nobody has a key.\n`);
    expect(err).toContain('policygraph key add <name>');
  },
);
