import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generate, SEED_SET, writeJsonl } from '../../bench/generator/index.js';
import { lineOf as lineOfFact } from '../../bench/generator/jsonl.js';
import { indexes, rules } from '../../src/cli/session.js';
import {
  bulkFiles,
  loadGraph,
  readSeed,
  SeedError,
  type LoadRequest,
  type LoadResult,
  type SeedRow,
} from '../../src/seed/index.js';
import { lock } from '../../src/seed/lock.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { asker } from '../setup/shared.js';
import { claim, example, exampleWith, named } from './example.js';
import { jsonlDirectory, lineOf, linesOf } from './jsonl.js';
import { ask, datasetOf, imported, rowsOf, type Row } from './support.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

function load(directory: string, request: Partial<LoadRequest> = {}): Promise<LoadResult> {
  return loadGraph(fresh.database, fresh.contract.model, {
    ...{ files: bulkFiles(directory), set: SEED_SET, discard: false },
    ...{ checks: rules(), schema: indexes(), ...request },
  });
}

/** All of the graph but state: labels, types, ends and every property. */
async function graphOf(): Promise<string[]> {
  const nodes = await ask(
    fresh,
    'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  );
  const links = await ask(
    fresh,
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
  );
  return [...nodes, ...links].map((row) => JSON.stringify(row, canonical));
}

function canonical(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (key === 'labels') return [...(value as string[])].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a promise is rejected with. */
async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  return (await promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )) as { code: string; message: string; hint: string };
}

/** Rows of a seed as a directory that says the same. */
function sameAs(rows: readonly SeedRow[]): string {
  const lines = rows.map(({ template, values }) =>
    lineOf(template.kind === 'node' ? { label: template.label } : { type: template.type }, values),
  );
  return jsonlDirectory({ 'graph.jsonl': lines.join('') });
}

/** A generated graph of 2,000 rows in a directory. */
function generatedDirectory(): string {
  const directory = jsonlDirectory({});
  writeJsonl(directory, generate({ seed: 5, scale: 0.01 }));
  return directory;
}

/** The same as rows of a seed. */
function generatedRows(): SeedRow[] {
  const generated = generate({ seed: 5, scale: 0.01 });
  const facts = [...generated.nodes(), ...generated.relationships()];
  return facts.map((fact, index) => {
    const { label, type, ...values } = JSON.parse(lineOfFact(fact)) as Row & {
      readonly label?: string;
      readonly type?: string;
    };
    const template: SeedRow['template'] =
      label === undefined
        ? { kind: 'relationship', type: type!, from: 'Entity', to: 'Entity' }
        : { kind: 'node', label };
    return { file: 'generated.cypher', statement: 1, row: index + 1, template, values };
  });
}

describe('a load makes the graph that an import of the same rows makes:', () => {
  test.each<[string, () => SeedRow[], () => string]>([
    ['tests/example', () => readSeed('tests/example/seed'), () => sameAs(readSeed('tests/example/seed'))],
    ['cypher/seed', () => readSeed('cypher/seed'), () => sameAs(readSeed('cypher/seed'))],
    ['a generated graph', generatedRows, generatedDirectory],
  ])('%s', async (_name, rows, directory) => {
    await imported(fresh, rows(), { set: SEED_SET });
    const wanted = await graphOf();
    await fresh.empty();
    const { nodes, relationships, written } = await load(directory());
    expect(await graphOf()).toEqual(wanted);
    expect(nodes + relationships).toBe(rows().length);
    expect(written).toBe(rows().length);
  });
});

test('what is loaded is found, and can be imported over', async () => {
  await load(jsonlDirectory({ 'a.jsonl': linesOf(example()) }), { set: 'test' });
  const { result } = await asker(fresh.database)(
    '{ search(text: "name agency") { nodes { id } } dataset { state } }',
  );
  expect(result).toMatchObject({ data: { search: { nodes: [{ id: 'agency' }] } } });
  expect((await datasetOf(fresh)).importedAt).not.toBeNull();
  const { difference } = await imported(fresh, rowsOf(exampleWith({ 'part-2': { ordinal: 3 } })), {
    set: 'test',
  });
  expect(difference.relationships.changed).toHaveLength(1);
});

test('a finished load is known again, also after its last step was lost', async () => {
  const directory = generatedDirectory();
  const { nodes, relationships } = await load(directory);
  const { epoch } = await datasetOf(fresh);
  expect(epoch! % 2n).toBe(0n);
  expect(await load(directory)).toEqual({ nodes, relationships, written: 0 });
  expect((await datasetOf(fresh)).epoch).toBe(epoch);

  await ask(fresh, 'MATCH (d:Dataset) SET d.epoch = d.epoch - 1');
  expect(await load(directory)).toEqual({ nodes, relationships, written: 0 });
  expect((await datasetOf(fresh)).epoch).toBe(epoch);
});

describe('a load that failed', () => {
  /** Fails when the n-th row, or a step, is reached. */
  function failing(at: number | string): Partial<LoadRequest> {
    return {
      progress: (step, done) => {
        if (step === at || (step === 'writing' && typeof at === 'number' && done >= at))
          throw new Error('injected');
      },
    };
  }

  test('at any point shows nothing to readers, and goes on from there', { timeout: 120_000 }, async () => {
    const directory = generatedDirectory();
    await load(directory);
    const wanted = await graphOf();
    await fresh.empty();

    const points: (number | string)[] = [0, 1, 300, 600, 'indexing', 700, 1100, 1600, 'indexing', 'checking'];
    let before = 0;
    for (const point of points) {
      await expect(load(directory, failing(point))).rejects.toThrow('injected');
      const [{ rows }] = (await ask(fresh, 'MATCH (b:LoadedBatch) RETURN sum(b.rows) AS rows')) as [
        { rows: bigint },
      ];
      expect(Number(rows)).toBeGreaterThanOrEqual(before);
      before = Number(rows);
      expect((await datasetOf(fresh)).epoch! % 2n).toBe(1n);
      const reading = asker(fresh.database)('{ policies { totalCount } }');
      expect(await refusal(reading)).toMatchObject({ extensions: { code: 'IMPORT_IN_PROGRESS' } });
    }
    expect(before).toBe(wanted.length);
    expect(await load(directory)).toMatchObject({ written: 0 });
    expect(await graphOf()).toEqual(wanted);
    expect((await datasetOf(fresh)).epoch! % 2n).toBe(0n);
    expect(await ask(fresh, 'MATCH (b:LoadedBatch) RETURN b')).toEqual([]);
  });

  test('is not ended by an import', async () => {
    await expect(load(generatedDirectory(), failing(600))).rejects.toThrow('injected');
    const before = await datasetOf(fresh);
    const refused = await refusal(imported(fresh, rowsOf(example())));
    expect(refused.code).toBe('LOAD_UNFINISHED');
    expect(refused.message).toMatch(
      /^The database holds an unfinished load: \d+ of \d+ nodes and relationships are written\.$/,
    );
    expect(await datasetOf(fresh)).toEqual(before);
  });

  test('is not gone on from with other files, nor as another set, unless it is discarded', async () => {
    const directory = generatedDirectory();
    await expect(load(directory, failing(600))).rejects.toThrow('injected');
    const before = await graphOf();
    const otherSet = await refusal(load(directory, { set: 'other' }));
    expect(otherSet.message).toContain(`an unfinished load as seed set ${SEED_SET}, not other: `);

    appendFileSync(join(directory, 'nodes.jsonl'), '\n');
    const changed = await refusal(load(directory));
    expect(changed.code).toBe('LOAD_UNFINISHED');
    expect(changed.message).toContain('of files that were others, or have been changed since: ');
    expect(changed.hint).toContain('--discard');
    expect(await graphOf()).toEqual(before);

    const { written, nodes, relationships } = await load(directory, { discard: true });
    expect(written).toBe(nodes + relationships);
    expect(await graphOf()).toHaveLength(written);
  });
});

test('files that break a rule are not shown, and can be mended', async () => {
  const broken = jsonlDirectory({ 'a.jsonl': linesOf(exampleWith({ sets: null })) });
  const error = await refusal(load(broken));
  expect(error).toBeInstanceOf(SeedError);
  expect(error.message).toBe(
    'The files were loaded, but break rules of cypher/check.\n' +
      '  020-figures.cypher, statement 5: {"offence":"a target that nobody sets","id":"target"}',
  );
  expect((await datasetOf(fresh)).epoch! % 2n).toBe(1n);
  expect((await refusal(load(broken))).message).toBe(error.message);

  const mended = jsonlDirectory({ 'a.jsonl': linesOf(example()) });
  expect(await load(mended, { discard: true })).toMatchObject({ written: 27 });
  expect((await datasetOf(fresh)).epoch! % 2n).toBe(0n);
});

test('files that are refused write nothing', async () => {
  const directory = jsonlDirectory({ 'a.jsonl': linesOf(exampleWith({ owns: { to: 'nowhere' } })) });
  expect((await refusal(load(directory))).code).toBe('SEED_REFUSED');
  expect(await ask(fresh, 'MATCH (n) RETURN n')).toEqual([]);
});

describe('a database is refused that holds', () => {
  const directory = () => jsonlDirectory({ 'a.jsonl': linesOf(example()) });
  test.each<[string, () => Promise<unknown>, string]>([
    ['a seed', () => imported(fresh, rowsOf(example())), 'this one holds 15 nodes of a graph, and a (:'],
    [
      'another load',
      () => load(jsonlDirectory({ 'b.jsonl': linesOf(example()) })),
      'this one holds 15 nodes of a graph, and a (:',
    ],
    [
      'what is not ours',
      () => ask(fresh, "CREATE (:Person {id: 'bob'})"),
      'this one holds 0 nodes of a graph, and a (:Person) bob.',
    ],
  ])('%s', async (_name, fill, message) => {
    await fill();
    const before = await datasetOf(fresh);
    const refused = await refusal(load(directory(), { discard: true }));
    expect(refused.code).toBe('NOT_EMPTY');
    expect(refused.message).toContain(message);
    expect(await datasetOf(fresh)).toEqual(before);
  });
});

test('a load waits for an import to end, and then sees what it wrote', async () => {
  const session = fresh.database.driver.session();
  const tx = await lock(session);
  const loading = refusal(load(jsonlDirectory({ 'a.jsonl': linesOf(example()) })));
  const pause = new Promise((resolve) => setTimeout(() => resolve('waits'), 500));
  expect(await Promise.race([loading, pause])).toBe('waits');
  await tx.run("CREATE (:Goal:Entity {id: 'goal'})");
  await tx.commit();
  expect(await loading).toMatchObject({ code: 'NOT_EMPTY' });
  await session.close();
});

test('files that change while they are loaded are not shown', async () => {
  const directory = generatedDirectory();
  const more = lineOf({ label: 'Goal' }, named('late', ['nowhere']));
  const refused = await refusal(
    load(directory, {
      progress: (step, done) => {
        if (step === 'writing' && done === 0) appendFileSync(join(directory, 'nodes.jsonl'), more);
      },
    }),
  );
  expect(refused).toMatchObject({
    code: 'LOAD_STOPPED',
    message: 'The files were changed while they were loaded.',
  });
  expect((await datasetOf(fresh)).epoch! % 2n).toBe(1n);
});

test('evidence of ten thousand facts, and a hub of as many relationships, fit', async () => {
  const goals = Array.from({ length: 10_000 }, (_, i) => named(`goal-${i}`, ['ev-1']));
  const parts = goals.map(({ id }) => claim(`part-${String(id)}`, String(id), 'policy', ['ev-1']));
  const directory = jsonlDirectory({
    'a.jsonl': linesOf([...example(), { node: 'Goal', rows: goals }, { link: 'PART_OF', rows: parts }]),
  });
  expect(await load(directory)).toMatchObject({ written: 20_027 });
  const [{ supports }] = (await ask(
    fresh,
    "MATCH (e:Evidence {id: 'ev-1'}) RETURN size(e.supports) AS supports",
  )) as [{ supports: bigint }];
  expect(supports).toBeGreaterThan(20_000n);
});
