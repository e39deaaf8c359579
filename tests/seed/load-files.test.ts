import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/cli/session.js';
import { UserError } from '../../src/errors.js';
import { Ids } from '../../src/seed/bulk/ids.js';
import { readFacts } from '../../src/seed/facts.js';
import { bulkFiles, SeedError, validateLoad } from '../../src/seed/index.js';
import { validate } from '../../src/seed/validate.js';
import { claim, example, exampleWith, named, proof } from './example.js';
import { jsonlDirectory, jsonlFiles, lineOf, linesOf } from './jsonl.js';
import { rowsOf, type Part, type Row } from './support.js';

const { model } = contract();

/** The message that files are refused with. */
async function refused(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  try {
    await validateLoad(jsonlFiles(files), model);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('files that may be loaded', () => {
  test.each<[string, Record<string, string | Buffer>]>([
    ['nodes and relationships in one', { 'all.jsonl': linesOf(example()) }],
    ['relationships before the nodes they lead to', { 'all.jsonl': linesOf([...example()].reverse()) }],
    ['a file a part', Object.fromEntries(example().map((part, i) => [`${i}.jsonl`, linesOf([part])]))],
    ['no end of the last line', { 'all.jsonl': linesOf(example()).trimEnd() }],
    [
      'the ends of lines of Windows, a mark of the encoding, blank lines',
      { 'all.jsonl': `\ufeff\r\n${linesOf(example()).replaceAll('\n', '\r\n\r\n')} \t\r\n` },
    ],
    ['other files beside', { 'all.jsonl': linesOf(example()), 'notes.txt': 'not JSON' }],
  ])('%s', async (_name, files) => {
    const { nodes, relationships } = await validateLoad(jsonlFiles(files), model);
    expect({ nodes, relationships }).toEqual({ nodes: 15, relationships: 12 });
  });

  test('a null is a property that is not there', async () => {
    const files = jsonlFiles({ 'a.jsonl': linesOf(exampleWith({ agency: { note: null } })) });
    expect(await validateLoad(files, model)).toMatchObject({ nodes: 15, relationships: 12 });
  });
});

describe('a directory is refused', () => {
  test.each<[string, () => string, string]>([
    ['that is not there', () => join(jsonlDirectory({}), 'none'), 'There is no directory '],
    ['that is a file', () => join(jsonlDirectory({ 'a.jsonl': '' }), 'a.jsonl'), 'There is no directory '],
    ['without a file', () => jsonlDirectory({}), ' holds no .jsonl file.'],
    ['of other files', () => jsonlDirectory({ 'a.json': '{}' }), ' holds no .jsonl file.'],
    ['without a row', () => jsonlDirectory({ 'a.jsonl': ' \n\n' }), 'The files hold no row.'],
  ])('%s', async (_name, directory, message) => {
    try {
      await validateLoad(bulkFiles(directory()), model);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ code: 'NO_LOAD', message: expect.stringContaining(message) as string });
      expect((error as UserError).hint).toContain('docs/load.md');
    }
  });
});

describe('a line is refused that', () => {
  const good = linesOf(example());
  test.each<[string, string | Buffer, string]>([
    ['is no JSON', '{"label": "Goal", "id"}\n', 'it is not JSON: '],
    ['is cut off', '{"label": "Goal", "id": "g', 'it is not JSON: '],
    ['is no object', '[1]\n', 'a line is one JSON object'],
    [
      'says neither label nor type',
      '{"id": "x"}\n',
      'a line says label (of a node) or type (of a relationship)',
    ],
    ['says both', '{"label": "Goal", "type": "OWNS", "id": "x"}\n', 'a line says label (of a node) or type'],
    ['has a label of another kind', '{"label": 5, "id": "x"}\n', 'a line says label (of a node) or type'],
    ['is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), 'it is not UTF-8'],
    ['has no id', lineOf({ label: 'Goal' }, { name: '无' }), 'id is missing'],
    [
      'has an unknown label',
      lineOf({ label: 'Dream' }, { id: 'x' }),
      'x: unknown label Dream; the model has ',
    ],
    ['has an unknown type', lineOf({ type: 'LIKES' }, { id: 'x' }), 'x: unknown relationship type LIKES'],
    [
      'has what the loader derives',
      lineOf({ label: 'Evidence' }, { ...proof('ev-9', 'CITED'), supports: ['agency'] }),
      'ev-9: unknown property supports',
    ],
    [
      'has what the importer writes',
      lineOf({ label: 'Goal' }, { ...named('goal'), seedSet: 'core' }),
      'goal: seedSet is written by the importer',
    ],
    [
      'has an id that stands already, as a node’s',
      lineOf({ label: 'Goal' }, named('agency')),
      'agency: the id stands already in a.jsonl, line 12',
    ],
    [
      'has an id that stands already, as a relationship’s',
      lineOf({ label: 'Goal' }, named('owns')),
      'owns: the id stands already in a.jsonl, line 21',
    ],
    [
      'leads to a relationship',
      lineOf({ type: 'PART_OF' }, claim('part-9', 'region', 'owns')),
      'part-9: dangling reference: to owns is neither',
    ],
    [
      'leads to what has no form of an id',
      lineOf({ type: 'MEASURES' }, claim('m-9', '目标', 'firms')),
      'm-9: dangling reference: from 目标 is neither',
    ],
  ])('%s', async (_name, line, reason) => {
    expect(
      await refused({ 'a.jsonl': good, 'b.jsonl': Buffer.concat([Buffer.from('\n'), Buffer.from(line)]) }),
    ).toContain(`\n  b.jsonl, line 2: ${reason}`);
  });

  test('is longer than any text, without reading it all', async () => {
    const directory = jsonlDirectory({});
    for (let i = 0; i < 3; i++)
      writeFileSync(join(directory, 'a.jsonl'), ' x'.repeat(16 << 20), { flag: 'a' });
    await expect(validateLoad(bulkFiles(directory), model)).rejects.toThrow(
      'a.jsonl, line 1: the line is longer than 64 MB',
    );
  });
});

test('the first twenty problems are shown, and all are counted', async () => {
  const message = await refused({ 'a.jsonl': 'x\n'.repeat(50_000) });
  expect(message.split('\n')).toHaveLength(22);
  expect(message).toMatch(/\n {2}a\.jsonl, line 20: it is not JSON: .*\n {2}… and 49980 more$/);
});

describe('files are refused for the reasons for which an import refuses a seed:', () => {
  /** What an import into an empty graph would complain of. */
  function reasonsOfSeed(parts: readonly Part[]): string[] {
    // A line says nothing of the labels at its ends, nor need a statement.
    const rows = rowsOf(parts.map((part) => ('link' in part ? { link: part.link, rows: part.rows } : part)));
    const facts = readFacts(rows, model);
    const nothing = { nodes: new Map(), relationships: new Map() };
    const problems = facts.problems.length > 0 ? facts.problems : validate(model, rows, facts, nothing);
    return problems.map(({ reason }) => reason).sort();
  }

  async function reasonsOfLoad(parts: readonly Part[]): Promise<string[]> {
    try {
      await validateLoad(jsonlFiles({ 'a.jsonl': linesOf(parts) }), model);
      return [];
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      return error.problems.map(({ reason }) => reason).sort();
    }
  }

  test.each<[string, Record<string, Row | null>]>([
    ['no end', { owns: { from: 'nobody', to: 'nothing' } }],
    ['an end of another kind', { owns: { from: 'region' } }],
    ['no ends', { owns: { from: undefined, to: 5 } }],
    ['evidence that is not there', { region: { evidence: ['ev-3', 'ev-9'] } }],
    ['evidence that is none', { region: { evidence: ['doc-a'] } }],
    ['no evidence', { agency: { evidence: undefined }, owns: { evidence: undefined } }],
    ['no note', { owns: { note: undefined } }],
    ['a wrong type', { target: { value: '1万' } }],
    ['a wrong enum', { region: { kind: 'PLANET' } }],
    ['a missing property', { agency: { name: undefined } }],
    ['a span beyond the document', { 'ev-1': { spans: [950, 1001] } }],
    ['evidence without a digest', { 'ev-1': { sha256: undefined } }],
    ['a document that was not read', { 'doc-a': { sha256: undefined, characters: undefined } }],
    ['a place beyond the evidence', { 'part-1': { ordinalAt: [100, 101] } }],
    ['a place in evidence of another document', { 'from-2': { to: 'doc-b' } }],
    ['no document', { 'from-3': null }],
    ['no indicator', { 'measures-1': null }],
    ['two indicators', { 'measures-2': { from: 'target', to: 'money' } }],
    ['an indicator of another unit', { 'measures-1': { to: 'money' } }],
    ['a token of another value', { target: { value: 1000 } }],
    ['no place of a token', { target: { statedAt: undefined } }],
    ['a period that ends before it begins', { target: { periodTo: '2024-12-31' } }],
  ])('%s', async (_name, changes) => {
    const parts = exampleWith(changes);
    const reasons = reasonsOfSeed(parts);
    expect(reasons.length).toBeGreaterThan(0);
    expect(await reasonsOfLoad(parts)).toEqual(reasons);
  });

  test('whatever is changed', async () => {
    const rows = example().flatMap((part) => part.rows);
    const ids = rows.map(({ id }) => id as string);
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'id');
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        [],
        0,
        -1,
        true,
        'STATED',
        'INFERRED',
        'LEVEL',
        '2025-01-01',
      ),
      fc.constantFrom(...ids, 'nowhere'),
      fc.subarray(ids, { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 1100 }), { maxLength: 4 }),
    );
    const change = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...names), value);
    const seen = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 2 }),
        fc.shuffledSubarray(example()),
        async (changes, order) => {
          const merged: Record<string, Row> = {};
          for (const [id, name, to] of changes) merged[id] = { ...merged[id], [name]: to };
          const parts = exampleWith(merged);
          // Some parts in any order, the others behind.
          const shuffled = [
            ...order.flatMap(({ rows }) => parts.filter((part) => part.rows[0]?.id === rows[0]?.id)),
            ...parts,
          ];
          const reasons = reasonsOfSeed([...new Set(shuffled)]);
          expect(await reasonsOfLoad([...new Set(shuffled)])).toEqual(reasons.slice(0, 20));
          seen[reasons.length > 0 ? 'refused' : 'taken']++;
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.refused).toBeGreaterThan(50);
    expect(seen.taken).toBeGreaterThan(10);
  });
});

test('no property is called as what a line says of itself', () => {
  const properties = [...model.kinds.values(), ...model.relationships.values()].flatMap((kind) => [
    ...kind.properties.keys(),
  ]);
  expect(properties.filter((name) => ['label', 'type', 'from', 'to', 'text'].includes(name))).toEqual([]);
});

test('ids are numbered as a Map would, and found again', () => {
  const ids = new Ids();
  const numbers = new Map<string, number>();
  for (let i = 0; i < 300_000; i++) {
    // Many come twice, and those of one length fill several chunks to their very end.
    const id = `${'x'.repeat(i % 90)}-${(i * 7919) % 200_000}`;
    if (ids.find(id) !== (numbers.get(id) ?? -1)) expect.unreachable(id);
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    if (ids.number(id) !== numbers.get(id)) expect.unreachable(id);
  }
  expect(ids.size).toBe(numbers.size);
  for (const [id, number] of numbers) if (ids.at(number) !== id) expect.unreachable(id);
  expect(ids.find('nowhere')).toBe(-1);
  expect(ids.find('')).toBe(-1);
});
