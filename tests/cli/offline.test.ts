import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/seed/source-text.js';
import { temporaryDirectory } from '../neo4j/support.js';
import { exampleDocument, exampleSeed, type Home, makeHome } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHome();
  return home.remove;
});

describe('locate', () => {
  test.each([
    ['words that stand once', ['力争'], '66', '68', '力争'],
    ['the second of several', ['行动', '--nth', '2'], '42', '44', '行动'],
    ['words over a line break', ['介绍。\n到'], '55', '60', '介绍。\n到'],
  ])('finds %s', async (_name, args, start, end, words) => {
    expect(await home.run(['locate', exampleDocument, ...args])).toEqual({
      code: 0,
      out: `spans: [${start}, ${end}], sha256: ['${digestOf(words)}']\n`,
      err: '',
    });
    const characters = [...(await readFile(exampleDocument, 'utf8'))];
    expect(characters.slice(Number(start), Number(end)).join('')).toBe(words);
  });

  test.each([
    ['words that stand nowhere', ['白色工厂'], 'does not hold "白色工厂".', 'Copy the words exactly'],
    ['no words', [''], 'does not hold "".', 'Copy the words exactly'],
    [
      'words that stand often',
      ['行动'],
      '"行动" stands in 2 places:\n  --nth 1: 22–24  ',
      'Choose one with --nth.',
    ],
    ['a place too far', ['行动', '--nth', '3'], 'there is no --nth 3.', 'Choose --nth from 1 to 2.'],
    [
      'words across a blank line',
      ['计划\n\n计划'],
      'The words cross a blank line.',
      'Locate the part before',
    ],
  ])('refuses %s', async (_name, args, message, hint) => {
    const { code, out, err } = await home.run(['locate', exampleDocument, ...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(`\n${hint}`);
  });

  test('refuses a span that copies', async () => {
    const file = join(await temporaryDirectory(), 'long.txt');
    await writeFile(file, '长'.repeat(121));
    const { code, err } = await home.run(['locate', file, '长'.repeat(121)]);
    expect(code).toBe(1);
    expect(err).toContain('The words are 121 characters long; a span has 120 at most.');
  });

  test.each([
    ['is not there', null, /Cannot read .*: ENOENT/],
    ['is no UTF-8', Buffer.from([0xff, 0xfe, 0x00]), /is not UTF-8 text\./],
  ])('refuses a file that %s', async (_name, bytes, message) => {
    const file = join(await temporaryDirectory(), 'some.txt');
    if (bytes) await writeFile(file, bytes);
    const { code, err } = await home.run(['locate', file, 'words']);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe('hash', () => {
  /** The example's seed, with its digests taken out. */
  async function withoutDigests(): Promise<string> {
    const directory = await temporaryDirectory();
    await cp(exampleSeed, directory, { recursive: true });
    for (const name of await readdir(directory)) {
      const text = await readFile(join(directory, name), 'utf8');
      await writeFile(join(directory, name), text.replace(/(spans: \[[^\]]*\]), sha256: \[[^\]]*\]/g, '$1'));
    }
    return directory;
  }
  const file = '010-example.cypher';

  test('fills in what is missing, and changes no other byte', async () => {
    const directory = await withoutDigests();
    const original = await readFile(join(exampleSeed, file), 'utf8');
    expect(await readFile(join(directory, file), 'utf8')).not.toBe(original);
    const filled = await home.run(['hash', directory, '--document', exampleDocument]);
    expect(filled).toMatchObject({ code: 0, err: '' });
    const text = await readFile(exampleDocument);
    expect(filled.out).toBe(
      `${exampleDocument}: sha256: '${digestOf(text.toString('utf8'))}', characters: ${[...text.toString('utf8')].length}\n` +
        `5 digests written in ${file}\n`,
    );
    expect(await readFile(join(directory, file), 'utf8')).toBe(original);

    expect((await home.run(['hash', directory, '--document', exampleDocument])).out).toMatch(
      /\n0 digests written\n$/,
    );
  });

  test('leaves evidence of other documents alone, and says so', async () => {
    const directory = await withoutDigests();
    const before = await readFile(join(directory, file), 'utf8');
    const other = join(await temporaryDirectory(), 'other.txt');
    await writeFile(other, 'another text');
    const { code, out } = await home.run(['hash', directory, '--document', other]);
    expect(code).toBe(0);
    expect(out).toContain('ev-plan: left alone, its document was not given\n');
    expect(out).toMatch(/\n0 digests written\n$/);
    expect(await readFile(join(directory, file), 'utf8')).toBe(before);
  });

  test('refuses a directory without a seed', async () => {
    const directory = await temporaryDirectory();
    const { code, err } = await home.run(['hash', directory, '--document', exampleDocument]);
    expect(code).toBe(1);
    expect(err).toContain(`${directory} holds no .cypher file`);
  });
});

test('schema prints the contract', async () => {
  const schema = await readFile(join(home.directory, 'schema.graphql'), 'utf8');
  expect(await home.run(['schema'])).toEqual({ code: 0, out: schema, err: '' });
});
