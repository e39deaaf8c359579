import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { paths } from '../../src/config/index.js';
import { readCypherDirectory, type CypherStatement } from '../../src/neo4j/cypher.js';
import { readStatements } from '../../src/seed/read.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { example, exampleWith } from './example.js';
import { ask, dumpOf, imported, statementsOf, textOf } from './support.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

/** What the importer keeps beside what a seed says. */
const DERIVED = ['seedSet', 'supports', 'supportKinds', 'searchNames', 'searchTexts', 'searchPinyin'];

/** The graph as a seed says it, in lines. */
async function said(): Promise<string[]> {
  return (await dumpOf(fresh)).map((line) => {
    const { properties, ...rest } = JSON.parse(line) as { properties: Record<string, unknown> };
    return JSON.stringify({
      ...rest,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.includes(name))),
    });
  });
}

/** Imports statements, and runs them one by one as Neo4j Browser would: both graphs. */
async function bothWays(
  statements: readonly CypherStatement[],
): Promise<{ imported: string[]; raw: string[] }> {
  await imported(fresh, readStatements(statements));
  const byImport = await said();
  await fresh.empty();
  for (const { text } of statements) await ask(fresh, text);
  return { imported: byImport, raw: await said() };
}

test.each([
  ['as an example has it', {}],
  [
    'with every kind of text and number',
    {
      policy: { name: 'it’s \\ "x" \'y\' \n\t; ] } // no comment /* nor this */', note: null },
      'part-2': { ordinal: -2147483647 },
      turnover: { value: -0.015, stated: '-0.015%' },
      count: { value: 9_000_000_000_000_000, stated: '9000000000000000家', statedAt: [10, 27] },
    },
  ],
])('a seed %s gives the same graph in Neo4j Browser as by an import', async (_, changes) => {
  const text = exampleWith(changes).map(textOf).join('\n');
  const graphs = await bothWays(statementsOf(text));
  expect(graphs.imported).toHaveLength(example().flatMap(({ rows }) => rows).length);
  expect(graphs.raw).toEqual(graphs.imported);
});

test.each([
  '{id: "x", name: \'a\' // [\n, /* ] */ note: "b"}',
  "{id: 'x', f: .5, g: 1.25E-2, h: +7, i: 0x1F, t: true, n: null}",
])('the list [%s] is read as Cypher reads it', async (list) => {
  const [row] = readStatements(
    statementsOf(`UNWIND [${list}] AS row MERGE (n:Policy:Entity {id: row.id}) SET n += row`),
  );
  const [found] = await ask(fresh, `UNWIND [${list}] AS row RETURN row`);
  const numbers = Object.entries(found?.row as object).map(([key, value]) => [
    key,
    typeof value === 'bigint' ? Number(value) : (value as unknown),
  ]);
  expect(row?.values).toEqual(Object.fromEntries(numbers));
});

test.skipIf(readdirSync(paths.seed).length === 0)(
  'cypher/seed gives the same graph in Neo4j Browser as by an import (skipped only while it is empty)',
  { timeout: 300_000 },
  async () => {
    const graphs = await bothWays(readCypherDirectory(paths.seed));
    expect(graphs.raw).toEqual(graphs.imported);
  },
);
