import { attachText, readSeed, readSourceText } from '../../src/seed/index.js';
import type { Fresh } from '../setup/fresh.js';
import { exampleWith, named } from './example.js';
import { figures } from './figures.js';
import { ask, imported, rowsOf, type Part, type Row } from './support.js';

const document = 'tests/example/document.txt';

/** The product's seed, another set, a fact of no set, and an attached text. */
export async function fill(fresh: Fresh): Promise<void> {
  await imported(fresh, readSeed('cypher/seed'), { set: 'core' });
  await imported(fresh, figures({ figures: 40, version: 'old' }), { set: 'mine' });
  await ask(fresh, "MATCH (n:Region {id: 'east'}) REMOVE n.seedSet");
  const { characters, sha256 } = readSourceText(document);
  await imported(
    fresh,
    rowsOf([
      {
        node: 'Document',
        rows: [
          { id: 'doc-attached', title: '附', sourceClass: 'OFFICIAL', sha256, characters: characters.length },
        ],
      },
    ]),
    { set: 'attached', checks: [] },
  );
  const session = fresh.database.driver.session();
  await attachText(session, readSourceText(document));
  await session.close();
}

/** The largest whole number that the model allows. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** Facts with values of every kind, to the ends of what the model allows. */
export function everyKindOfValue(): Part[] {
  const figure = (id: string, value: number, stated: string): Row => ({
    ...named(id, ['ev-3']),
    ...{
      value,
      stated,
      unit: 'ENTERPRISE',
      statistic: 'LEVEL',
      comparator: 'EQUAL',
      estimate: true,
    },
  });
  return [
    ...exampleWith({
      'doc-a': {
        characters: 2 ** 31 - 1,
        readInFull: true,
        exclusions: [1, 2, 5, 9],
        exclusionReasons: ['一', '一'],
      },
      agency: {
        note: null,
        validFrom: '1949-10-01',
        summary: 'a "quote", \\, \u2028, 𠮷 and\nanother line',
      },
    }),
    {
      node: 'Observation',
      rows: [figure('most', LARGEST, `${LARGEST}家`), figure('part', 0.1, '0.1家'), figure('none', 0, '0家')],
    },
    {
      link: 'MEASURES',
      rows: ['most', 'part', 'none'].map((id) => ({
        id: `m-${id}`,
        from: id,
        to: 'firms',
        basis: 'STATED',
        evidence: ['ev-3'],
      })),
    },
  ];
}

/** What other programs may write that no backup could bring back: what it is, how they write it, and what is said of it. */
export const UNSAVABLE: readonly [what: string, cypher: string, said: RegExp][] = [
  ['a fact without proof', "CREATE (:Goal:Entity {id: 'x', name: 'x'})", /x: .* is missing/],
  ['an unknown property', "MATCH (n {id: 'agency'}) SET n.stars = 5", /agency: unknown property stars/],
  [
    'a day that is no text',
    "MATCH (n {id: 'agency'}) SET n.validFrom = date('2025-01-01')",
    /agency: validFrom is of another type/,
  ],
  [
    'a whole number kept as another',
    "MATCH (n {id: 'target'}) SET n.value = 10000.0",
    /target: value is of another type/,
  ],
  [
    'a number beyond what the model allows',
    "MATCH (n {id: 'count'}) SET n.value = 9007199254740993",
    /count: value: 9007199254740992 is beyond/,
  ],
  [
    'a second kind',
    "MATCH (n {id: 'agency'}) SET n:Region",
    /agency: unknown label (Agency:Region|Region:Agency)/,
  ],
  ['no kind', "MATCH (n {id: 'agency'}) REMOVE n:Agency", /agency: unknown label ;/],
  ['a node without an id', 'CREATE (:Goal:Entity)', /1 nodes without an id that is a text/],
  [
    'a relationship without an id',
    "MATCH (n {id: 'owns'}) RETURN 1 UNION MATCH (a {id: 'agency'}), (b {id: 'action-2'}) CREATE (a)-[:OWNS]->(b) RETURN 1",
    /1 relationships without an id/,
  ],
];
