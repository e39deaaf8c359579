import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { reportDifference, summarize } from '../../src/seed/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { claim, example, exampleWith, named, proof } from './example.js';
import { expectedGraph, readDump } from './oracle.js';
import {
  ask,
  datasetOf,
  dumpOf,
  imported,
  refusal,
  rowsOf,
  stateOf,
  type Part,
  type Row,
} from './support.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

/** A second set, which leans on the example: its nodes, its evidence and its document. */
const other = (): Part[] => [
  { node: 'Evidence', rows: [proof('other-ev', 'CITED')] },
  { link: 'FROM_DOCUMENT', rows: [{ id: 'other-from', from: 'other-ev', to: 'doc-b' }] },
  { node: 'Goal', rows: [named('other-goal', ['ev-1', 'other-ev'])] },
  { link: 'AIMS_AT', rows: [claim('other-aims', 'action-2', 'other-goal', ['ev-3'])] },
];

async function holds(sets: Readonly<Record<string, readonly Part[]>>): Promise<void> {
  expect(readDump(await dumpOf(fresh))).toEqual(expectedGraph(sets));
}

test('the first import adds everything, and the epoch is 2', async () => {
  const parts = example();
  const { difference, written, epoch } = await imported(fresh, rowsOf(parts));
  expect(summarize(difference)).toBe('27 added, 0 changed, 0 gone');
  expect(reportDifference(difference).slice(0, 2)).toEqual(['+ Document doc-a', '+ Document doc-b']);
  expect({ written, epoch }).toEqual({ written: true, epoch: 2n });
  expect(await datasetOf(fresh)).toEqual({
    epoch: 2n,
    importedAt: expect.stringMatching(/^20.*Z$/) as string,
  });
  await holds({ test: parts });
});

test('a second import of the same writes nothing and leaves the epoch', async () => {
  await imported(fresh, rowsOf(example()));
  const before = await stateOf(fresh);
  const { difference, written, epoch } = await imported(fresh, rowsOf(example()));
  expect({ report: summarize(difference), written, epoch }).toEqual({
    ...{ report: 'nothing to change', written: false, epoch: 2n },
  });
  expect(await stateOf(fresh)).toEqual(before);
});

describe('only what differs is reported and written when', () => {
  test.each<[string, Record<string, Row | null>, string[]]>([
    ['a text changes', { policy: { name: '新名' } }, ['~ Policy policy\n    name: "名policy" → "新名"']],
    [
      'a number changes',
      { turnover: { value: -2, stated: '-2%' } },
      ['~ Observation turnover\n    stated: "97.5%" → "-2%"\n    value: 97.5 → -2'],
    ],
    [
      'properties come and go',
      { 'action-2': { summary: undefined, aliases: ['乙', '丙'] }, agency: { note: null } },
      ['~ Action action-2\n    aliases: (none) → ["乙", "丙"]\n    summary: "第二" → (none)'],
    ],
    [
      'a list is in another order',
      { 'action-2': { evidence: ['ev-3', 'ev-1'] } },
      ['~ Action action-2\n    evidence: ["ev-1", "ev-3"] → ["ev-3", "ev-1"]'],
    ],
    [
      'a fact is proved by other evidence',
      { 'action-2': { evidence: ['ev-2'] }, 'part-2': { evidence: ['ev-1', 'ev-3'] } },
      [
        '~ Action action-2\n    evidence: ["ev-1", "ev-3"] → ["ev-2"]',
        '~ PART_OF part-2\n    evidence: ["ev-1"] → ["ev-1", "ev-3"]',
      ],
    ],
    [
      'a relationship’s property changes',
      { 'part-2': { ordinal: 3 } },
      ['~ PART_OF part-2\n    ordinal: 2 → 3'],
    ],
    [
      'a relationship leads elsewhere',
      { 'part-2': { to: 'action-1', ordinal: 1 } },
      ['~ PART_OF part-2\n    action-2 → policy becomes action-2 → action-1\n    ordinal: 2 → 1'],
    ],
    [
      'a relationship starts elsewhere',
      { sets: { from: 'action-2' } },
      ['~ SETS sets\n    action-1 → target becomes action-2 → target'],
    ],
    ['relationships are gone', { owns: null, 'in-region': null }, ['- IN_REGION in-region', '- OWNS owns']],
    [
      'nodes are gone with their relationships',
      { turnover: null, 'measures-3': null, money: null },
      ['- Indicator money', '- Observation turnover', '- MEASURES measures-3'],
    ],
    [
      'evidence is gone, and other evidence takes its place',
      {
        ...{
          'ev-3': null,
          'from-3': null,
          'action-2': { evidence: ['ev-1'] },
          region: { evidence: ['ev-2'] },
        },
        ...{ turnover: null, 'measures-3': null, 'in-region': { evidence: ['ev-2'] } },
      },
      [
        '~ Action action-2\n    evidence: ["ev-1", "ev-3"] → ["ev-1"]',
        '~ Region region\n    evidence: ["ev-3"] → ["ev-2"]',
        '- Evidence ev-3',
        '- Observation turnover',
        '~ IN_REGION in-region\n    evidence: ["ev-3"] → ["ev-2"]',
        '- FROM_DOCUMENT from-3',
        '- MEASURES measures-3',
      ],
    ],
    [
      'another id takes the place of one',
      { agency: { id: 'agency-2' }, owns: { from: 'agency-2' } },
      [
        '+ Agency agency-2',
        '- Agency agency',
        '~ OWNS owns\n    agency → action-1 becomes agency-2 → action-1',
      ],
    ],
  ])('%s', async (_, changes, report) => {
    await imported(fresh, rowsOf(example()));
    const parts = exampleWith(changes);
    const { difference, epoch } = await imported(fresh, rowsOf(parts));
    expect(reportDifference(difference)).toEqual(report);
    expect(epoch).toBe(4n);
    await holds({ test: parts });
    expect(summarize((await imported(fresh, rowsOf(parts))).difference)).toBe('nothing to change');
  });

  test('a node becomes another kind', async () => {
    await imported(fresh, rowsOf(example()));
    const goal = { node: 'Goal', rows: [named('action-2', ['ev-1', 'ev-3'])] };
    const parts = [...exampleWith({ 'action-2': null }), goal];
    const { difference } = await imported(fresh, rowsOf(parts));
    expect(reportDifference(difference)).toEqual([
      '~ Goal action-2\n    was Action action-2\n    kind: "ACTION" → (none)\n    summary: "第二" → (none)',
    ]);
    await holds({ test: parts });
  });

  test('a relationship becomes another type', async () => {
    await imported(fresh, rowsOf(example()));
    const uses = { link: 'USES', rows: [claim('part-2', 'action-2', 'policy', ['ev-1', 'ev-3'])] };
    const parts = [...exampleWith({ 'part-2': null }), uses];
    const { difference } = await imported(fresh, rowsOf(parts));
    expect(reportDifference(difference)).toEqual([
      '~ USES part-2\n    was PART_OF part-2\n    evidence: ["ev-1"] → ["ev-1", "ev-3"]\n    ordinal: 2 → (none)',
    ]);
    await holds({ test: parts });
  });

  test('a relationship’s id becomes a node’s', async () => {
    await imported(fresh, rowsOf(example()));
    const goal = { node: 'Goal', rows: [named('in-region', ['ev-3'])] };
    const parts = [...exampleWith({ 'in-region': null }), goal];
    await imported(fresh, rowsOf(parts));
    await holds({ test: parts });
  });

  test('evidence becomes a fact: it forgets what it supported', async () => {
    await imported(fresh, rowsOf(example()));
    const parts = [
      ...exampleWith({
        ...{
          'ev-3': null,
          'from-3': null,
          'action-2': { evidence: ['ev-1'] },
          region: { evidence: ['ev-2'] },
        },
        ...{ turnover: null, 'measures-3': null, 'in-region': { evidence: ['ev-2'] } },
      }),
      { node: 'Goal', rows: [named('ev-3')] },
    ];
    await imported(fresh, rowsOf(parts));
    await holds({ test: parts });
  });

  test('a property that no seed and no model knows is taken away', async () => {
    await imported(fresh, rowsOf(example()));
    await ask(fresh, "MATCH (n:Entity {id: 'owns'}) SET n.x = 1");
    await ask(fresh, "MATCH (n {id: 'policy'})<-[r {id: 'part-1'}]-() SET n.x = 1.5, r.x = true");
    const { difference } = await imported(fresh, rowsOf(example()));
    expect(reportDifference(difference)).toEqual([
      '~ Policy policy\n    x: 1.5 → (none)',
      '~ PART_OF part-1\n    x: true → (none)',
    ]);
    await holds({ test: example() });
  });

  test('a relationship of the set whose type the model no longer has goes', async () => {
    await imported(fresh, rowsOf(example()));
    const create = "CREATE (a)-[:`OLD `` TYPE` {id: 'x', seedSet: 'test', evidence: ['ev-1']}]->(b)";
    await ask(fresh, `MATCH (a {id: 'agency'}), (b {id: 'policy'}) ${create}`);
    const { difference } = await imported(fresh, rowsOf(example()));
    expect(reportDifference(difference)).toEqual(['- OLD ` TYPE x']);
    await holds({ test: example() });
  });

  test('nothing else is sent to Neo4j', async () => {
    await imported(fresh, rowsOf(example()));
    const written = watchWrites(fresh.database);
    const changes = { policy: { name: '新名' }, 'part-2': { evidence: ['ev-2'] }, owns: null };
    await imported(fresh, rowsOf(exampleWith(changes)));
    // ev-1 no longer supports part-2 and owns, ev-2 came to support part-2.
    expect(written().sort()).toEqual(['ev-1', 'ev-2', 'owns', 'part-2', 'policy']);
  });
});

/** Notes the ids of all rows that are sent to Neo4j from now on, until the test ends. */
function watchWrites({ driver }: Database): () => string[] {
  const ids: string[] = [];
  const open = driver.session.bind(driver);
  const spy = vi.spyOn(driver, 'session').mockImplementation((config) => {
    const session = open(config);
    const begin = session.beginTransaction.bind(session);
    session.beginTransaction = (async (...settings: Parameters<typeof begin>) => {
      const transaction = await begin(...settings);
      const run = transaction.run.bind(transaction);
      transaction.run = (query: string, parameters?: { rows?: { id?: string; properties: Row }[] }) => {
        ids.push(...(parameters?.rows ?? []).map((row) => row.id ?? (row.properties.id as string)));
        return run(query, parameters);
      };
      return transaction;
    }) as unknown as typeof session.beginTransaction;
    return session;
  });
  onTestFinished(() => spy.mockRestore());
  return () => ids;
}

test('progress counts up to the number of changes, once each', async () => {
  await imported(fresh, rowsOf(example()));
  const parts = exampleWith({ sets: { from: 'action-2' }, owns: null, policy: { name: '新' } });
  const seen: [number, number][] = [];
  await imported(fresh, rowsOf(parts), { progress: (done, all) => seen.push([done, all]) });
  expect(seen).toEqual([[1, 3], [2, 3], [3, 3]]); // prettier-ignore
});

test('--dry-run reports the difference and writes nothing', async () => {
  const empty = await stateOf(fresh);
  const first = await imported(fresh, rowsOf(example()), { dryRun: true });
  expect(summarize(first.difference)).toBe('27 added, 0 changed, 0 gone');
  expect(await stateOf(fresh)).toEqual(empty);
  expect(await ask(fresh, 'MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0n }]);

  await imported(fresh, rowsOf(example()));
  const before = await stateOf(fresh);
  const { difference, written, epoch } = await imported(
    fresh,
    rowsOf(exampleWith({ policy: { name: '新名' } })),
    {
      dryRun: true,
    },
  );
  expect(reportDifference(difference)).toEqual(['~ Policy policy\n    name: "名policy" → "新名"']);
  expect({ written, epoch }).toEqual({ written: false, epoch: 2n });
  expect(await stateOf(fresh)).toEqual(before);
});

test.each([
  [
    'forgot a fact',
    "MATCH (e {id: 'ev-2'}) SET e.supports = ['sets', 'target'], e.supportKinds = ['SETS', 'Target']",
    '{"offence":"evidence is missing or does not know the fact","id":"baseline","evidenceId":"ev-2"}',
  ],
  [
    'knows a fact that does not name it',
    "MATCH (e {id: 'ev-2'}) SET e.supports = e.supports + 'region', e.supportKinds = e.supportKinds + 'Region'",
    '{"offence":"evidence knows a fact that does not name it","id":"region","evidenceId":"ev-2"}',
  ],
])('the next import finds evidence that %s', async (_, corruption, offence) => {
  await imported(fresh, rowsOf(example()));
  await ask(fresh, corruption);
  expect(await refusal(imported(fresh, rowsOf(exampleWith({ policy: { name: '新' } }))))).toEqual([
    `010-proof.cypher 3/null ${offence}`,
  ]);
});

describe('of other sets and of nodes without a set', () => {
  const both = async (): Promise<void> => {
    await imported(fresh, rowsOf(example()));
    await imported(fresh, rowsOf(other()), { set: 'other' });
  };

  test('facts may refer to another set’s nodes and evidence, which know them', async () => {
    await both();
    await holds({ test: example(), other: other() });
  });

  test('nothing changes when a set does', async () => {
    await both();
    const parts = exampleWith({ policy: { name: '新名' }, 'action-2': { evidence: ['ev-2'] }, owns: null });
    await imported(fresh, rowsOf(parts));
    await holds({ test: parts, other: other() });
    await imported(fresh, rowsOf([]), { set: 'other' });
    await holds({ test: parts });
  });

  test('an empty set takes its own facts away, and only those', async () => {
    await both();
    const { difference } = await imported(fresh, rowsOf([]), { set: 'other' });
    expect(summarize(difference)).toBe('0 added, 0 changed, 4 gone');
    await holds({ test: example() });
  });

  test('nodes that no import brought stay as they are', async () => {
    await ask(
      fresh,
      `CREATE (p:Person {name: 'x'})-[:KNOWS {since: 1}]->(:Person {name: 'y'})-[:HAS]->(:Target {own: true}),
              (:Evidence {statement: 'of another application'}), (p)-[:PART_OF {ordinal: 1}]->(p)`,
    );
    const theirs =
      'MATCH (n) WHERE NOT n:Entity AND NOT n:Dataset AND NOT n:ImportLock OPTIONAL MATCH (n)-[r]->(m) ';
    const query = `${theirs}RETURN labels(n) AS labels, properties(n) AS p, type(r) AS t, m.name AS m ORDER BY labels, p.name, t`;
    const before = await ask(fresh, query);
    expect(before).toHaveLength(5);
    await imported(fresh, rowsOf(example()));
    await imported(fresh, rowsOf([]));
    expect(await ask(fresh, query)).toEqual(before);
    await holds({});
  });

  test.each<[string, Part[], string[]]>([
    [
      'a node that another set’s relationship starts from cannot go',
      exampleWith({ 'action-2': null, 'part-2': null }),
      ['null null/null action-2 cannot go: AIMS_AT other-aims of seed set other starts from it'],
    ],
    [
      'evidence that another set’s facts rest on cannot go',
      exampleWith({
        ...{
          'ev-3': null,
          'from-3': null,
          'action-2': { evidence: ['ev-1'] },
          region: { evidence: ['ev-2'] },
        },
        ...{ turnover: null, 'measures-3': null, 'in-region': { evidence: ['ev-2'] } },
      }),
      ['null null/null ev-3 cannot go: other-aims of another seed set rests on it'],
    ],
    [
      'a node that another set’s relationship starts from cannot become what that does not suit',
      [...exampleWith({ 'action-2': null }), { node: 'Goal', rows: [named('action-2', ['ev-1', 'ev-3'])] }],
      ['test.cypher 17/1 action-2 cannot become Goal: AIMS_AT other-aims of seed set other starts from it'],
    ],
    [
      'nothing that another set needs can go with all the rest',
      [],
      [
        'null null/null action-2 cannot go: AIMS_AT other-aims of seed set other starts from it',
        'null null/null doc-b cannot go: FROM_DOCUMENT other-from of seed set other leads to it',
        'null null/null ev-1 cannot go: other-goal of another seed set rests on it',
        'null null/null ev-3 cannot go: other-aims of another seed set rests on it',
      ],
    ],
  ])('%s', async (_, parts, problems) => {
    await both();
    const before = await stateOf(fresh);
    expect((await refusal(imported(fresh, rowsOf(parts)))).sort()).toEqual(problems);
    expect(await stateOf(fresh)).toEqual(before);
  });

  test('a node may become a kind that another set’s relationships take', async () => {
    await both();
    const parts = [
      ...exampleWith({ 'action-2': null }),
      { node: 'Policy', rows: [{ ...named('action-2', ['ev-1', 'ev-3']), kind: 'PLAN' }] },
    ];
    await imported(fresh, rowsOf(parts));
    await holds({ test: parts, other: other() });
  });

  test('a relationship that no import brought keeps its node, too', async () => {
    await imported(fresh, rowsOf(example()));
    await ask(fresh, "MATCH (n:Entity {id: 'agency'}) CREATE (:Person)-[:WORKS_FOR]->(n)");
    expect(await refusal(imported(fresh, rowsOf(exampleWith({ agency: null, owns: null }))))).toEqual([
      'null null/null agency cannot go: WORKS_FOR null of no seed set leads to it',
    ]);
  });
});
