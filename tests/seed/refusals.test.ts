import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { claim, example, exampleWith, named } from './example.js';
import { ask, imported, refusal, rowsOf, stateOf, type Part, type Row } from './support.js';

let fresh: Fresh;
let before: string[];

beforeAll(async () => {
  fresh = await freshDatabase();
  await imported(fresh, rowsOf(example()));
  // Another set, and what no import brought.
  const other = [
    { node: 'Region', rows: [{ ...named('other-region', ['ev-1']), kind: 'CITY' }] },
    { link: 'PART_OF', rows: [claim('other-part', 'other-region', 'region')] },
  ];
  await imported(fresh, rowsOf(other), { set: 'other' });
  await ask(
    fresh,
    `MATCH (e:Evidence {id: 'ev-1'}) SET e.supports = e.supports + 'nobodys', e.supportKinds = e.supportKinds + 'Goal'
     CREATE (:Goal:Entity {id: 'nobodys', name: '无', basis: 'STATED', evidence: ['ev-1']})`,
  );
});
afterAll(() => fresh.stop());
beforeEach(async () => {
  before = await stateOf(fresh);
});

/** The problems of a refused import, which must have written nothing. */
async function refused(parts: readonly Part[]): Promise<string[]> {
  const problems = await refusal(imported(fresh, rowsOf(parts)));
  expect(await stateOf(fresh)).toEqual(before);
  return problems;
}

const edge = { basis: 'STATED', evidence: ['ev-1'] };

describe('a seed is refused whole when a row', () => {
  test.each<[string, Record<string, Row | null>, string[]]>([
    [
      'starts from what is not there',
      { owns: { from: 'nobody' } },
      ['12/1 owns: dangling reference: from nobody is neither in the seed nor in the graph'],
    ],
    [
      'leads to what is not there',
      { sets: { to: 'nothing' } },
      ['13/1 sets: dangling reference: to nothing is neither in the seed nor in the graph'],
    ],
    [
      'has no ends',
      { owns: { from: undefined, to: 5 } },
      ['12/1 owns: a relationship takes from and to, ids of two nodes'],
    ],
    [
      'names evidence that is not there',
      { region: { evidence: ['ev-3', 'ev-9'] } },
      ['7/1 region: dangling reference: evidence ev-9 is neither in the seed nor in the graph'],
    ],
    [
      'names evidence that is none',
      { region: { evidence: ['doc-a'] } },
      ['7/1 region: evidence doc-a is Document, not Evidence'],
    ],
    [
      'names evidence twice',
      { region: { evidence: ['ev-3', 'ev-3'] } },
      [
        '7/1 region: evidence: "ev-3" stands twice',
        '7/1 region: a fact without evidence: give at least one id in evidence',
      ],
    ],
    [
      'names no evidence',
      { agency: { evidence: undefined }, owns: { evidence: undefined } },
      [
        '6/1 agency: a fact without evidence: give at least one id in evidence',
        '12/1 owns: a fact without evidence: give at least one id in evidence',
      ],
    ],
    [
      'has an empty list of evidence',
      { agency: { evidence: [] } },
      [
        '6/1 agency: evidence: is an empty list; leave it out',
        '6/1 agency: a fact without evidence: give at least one id in evidence',
      ],
    ],
    [
      'is INFERRED without a note',
      { owns: { note: undefined } },
      ['12/1 owns: basis INFERRED needs a note that says why'],
    ],
    [
      'has an unknown property',
      { agency: { colour: 'red' } },
      ['6/1 agency: unknown property colour; it has id, basis, note, …'],
    ],
    [
      'has a property that only other relationships have',
      { sets: { role: 'LEAD' } },
      ['13/1 sets: unknown property role; it has id, basis, note, validFrom, validTo, evidence'],
    ],
    [
      'has a property that the importer writes',
      { agency: { seedSet: 'core' } },
      ['6/1 agency: seedSet is written by the importer, not by a seed'],
    ],
    [
      'has what only the importer keeps',
      { 'ev-1': { supports: ['agency'] } },
      ['2/1 ev-1: unknown property supports; it has id, …'],
    ],
    ['lacks what its kind requires', { agency: { name: undefined } }, ['6/1 agency: name is missing']],
    [
      'has null for what its kind requires',
      { agency: { name: null } },
      ['6/1 agency: name must not be null'],
    ],
    ['has a list for a text', { agency: { name: [] } }, ['6/1 agency: name: takes text; [] was found']],
    ['has an empty text', { agency: { name: ' ' } }, ['6/1 agency: name: takes text; " " was found']],
    [
      'has half a character',
      { agency: { name: 'x\ud800' } },
      ['6/1 agency: name: takes text; "x\\ud800" was found'],
    ],
    ['has a number for a text', { agency: { name: 5 } }, ['6/1 agency: name: takes text; 5 was found']],
    [
      'has a text for a list',
      { agency: { aliases: '甲' } },
      ['6/1 agency: aliases: takes a list; "甲" was found'],
    ],
    [
      'has a text for a whole number',
      { 'part-2': { ordinal: '2' } },
      ['11/2 part-2: ordinal: takes a whole number within ±(2^31 − 1); "2" was found'],
    ],
    [
      'has a fraction for a whole number',
      { 'part-2': { ordinal: 1.5 } },
      ['11/2 part-2: ordinal: takes a whole number within ±(2^31 − 1); 1.5 was found'],
    ],
    [
      'has a whole number that GraphQL cannot answer',
      { 'part-2': { ordinal: 2 ** 31 } },
      ['11/2 part-2: ordinal: takes a whole number within ±(2^31 − 1); 2147483648 was found'],
    ],
    [
      'has a number beyond what a number holds',
      { turnover: { value: 2 ** 53, stated: '9007199254740992%' } },
      ['10/2 turnover: value: 9007199254740992 is beyond what a number holds exactly (±(2^53 − 1))'],
    ],
    [
      'has a value outside its closed set',
      { agency: { level: 'LOCAL' } },
      ['6/1 agency: level: takes one of NATIONAL, PROVINCIAL, DISTRICT; "LOCAL" was found'],
    ],
    [
      'has no day for a day',
      { agency: { validFrom: '2025-02-30' } },
      [`6/1 agency: validFrom: takes a day such as '2025-02-06'; "2025-02-30" was found`],
    ],
    [
      'has no id for an id',
      { region: { id: '地区' } },
      [
        '7/1 地区: id: takes an id of letters, digits and . _ : ~ -, 200 at most; "地区" was found',
        '16/1 in-region: dangling reference: to region is neither in the seed nor in the graph',
      ],
    ],
    ['has no id', { 'in-region': { id: undefined } }, ['16/1 id is missing', '16/1 id is missing']],
    [
      'has the id of another',
      { 'action-2': { id: 'agency' } },
      [
        '6/1 agency: the id stands already in test.cypher, statement 5, row 2',
        '11/2 part-2: dangling reference: from action-2 is neither in the seed nor in the graph',
        '12/1 owns: OWNS cannot start from agency, which is Action; it takes Agency',
        '12/1 owns: the statement matches Agency, but from agency is Action',
      ],
    ],
    [
      'is a relationship with the id of a node',
      { owns: { id: 'agency' } },
      ['12/1 agency: the id stands already in test.cypher, statement 6, row 1'],
    ],
    [
      'has an id that another set took',
      { agency: { id: 'other-region' }, owns: null, sets: { id: 'other-part' } },
      [
        '6/1 other-region: the id is taken in the graph by seed set other',
        '12/1 other-part: the id is taken in the graph by seed set other',
      ],
    ],
    [
      'is a node with the id of another set’s relationship, or the other way round',
      { agency: { id: 'other-part' }, owns: null, sets: { id: 'other-region' } },
      [
        '6/1 other-part: the id is taken in the graph by seed set other',
        '12/1 other-region: the id is taken in the graph by seed set other',
      ],
    ],
    [
      'has an id that no import brought',
      { agency: { id: 'nobodys' }, owns: null },
      ['6/1 nobodys: the id is taken in the graph by something that no import brought'],
    ],
    [
      'joins kinds that its type does not',
      { 'in-region': { to: 'action-1' } },
      ['16/1 in-region: IN_REGION cannot lead to action-1, which is Action; it takes Region'],
    ],
    [
      'is not what its statement matches',
      { owns: { to: 'policy' } },
      ['12/1 owns: the statement matches Action, but to policy is Policy'],
    ],
  ])('%s', async (_, changes, problems) => {
    expect(await refused(exampleWith(changes))).toEqual(problems.map(located));
  });

  test.each<[string, Part, string[]]>([
    [
      'has an unknown label',
      { node: 'Planet', rows: [named('mars')] },
      [
        '17/1 mars: unknown label Planet; the model has Evidence, Document, Policy, Action, Goal, Event, Agency, Official, ' +
          'Industry, Region, Organization, Indicator, Target, Observation',
      ],
    ],
    [
      'has an unknown type',
      { link: 'LIKES', rows: [claim('likes', 'agency', 'policy')] },
      ['17/1 likes: unknown relationship type LIKES; the model has PART_OF, OWNS, …'],
    ],
    [
      'measures a second indicator',
      { link: 'MEASURES', rows: [claim('measures-4', 'target', 'money')] },
      ['9/1 target: a Target takes one MEASURES; there are 2'],
    ],
    [
      'reads evidence from a second document',
      { link: 'FROM_DOCUMENT', rows: [{ id: 'from-4', from: 'ev-1', to: 'doc-b' }] },
      ['2/1 ev-1: a Evidence takes one FROM_DOCUMENT; there are 2'],
    ],
    [
      'is structure with a proof',
      { link: 'FROM_DOCUMENT', rows: [{ id: 'from-4', from: 'ev-1', to: 'doc-b', ...edge }] },
      [
        '17/1 from-4: unknown property basis; it has id',
        '17/1 from-4: unknown property evidence; it has id',
        '2/1 ev-1: a Evidence takes one FROM_DOCUMENT; there are 2',
      ],
    ],
  ])('%s', async (_, part, problems) => {
    expect(await refused([...example(), part])).toEqual(problems.map(located));
  });
});

describe('a proof is refused when', () => {
  const long = { spans: [0, 121] };
  test.each<[string, Record<string, Row | null>, string[]]>([
    [
      'a span is outside its document',
      {
        'ev-2': { spans: [200, 260, 300, 340, 990, 1001], sha256: ['2', '3', '4'].map((d) => d.repeat(64)) },
      },
      ['2/2 ev-2: the span 990–1001 is outside its document, which ends at 1000'],
    ],
    [
      'a span is too long',
      { 'ev-1': long },
      ['2/1 ev-1: the span 0–121 is 121 characters long; 120 at most'],
    ],
    [
      'a span is backwards',
      { 'ev-1': { spans: [100, 0] } },
      [
        '2/1 ev-1: spans: the span 100–0 is empty or backwards',
        ...[
          '4/1 policy: declaredPartsAt 3–4',
          '10/1 count: statedAt 10–15',
          '11/1 part-1: ordinalAt 20–21',
        ].map((place) => `${place} lies in no span of the fact's evidence`),
        '2/1 ev-1: VERIFIED evidence needs spans',
        '2/1 ev-1: sha256 needs one digest a span (0); policygraph hash fills them in',
      ].sort(byStatement),
    ],
    [
      'a span has no end',
      { 'ev-2': { spans: [200, 260, 300] } },
      [
        '2/2 ev-2: spans: has 3 offsets; each span takes a start and an end',
        '2/2 ev-2: VERIFIED evidence needs spans',
        '2/2 ev-2: sha256 needs one digest a span (0); policygraph hash fills them in',
        ...[
          '9/1 target: comparatorAt 300–302',
          '9/1 target: hedgeAt 304–306',
          '9/1 target: statedAt 210–213',
        ].map((place) => `${place} lies in no span of the fact's evidence`),
      ].sort(byStatement),
    ],
    [
      'a digest is missing',
      { 'ev-2': { sha256: ['2'.repeat(64)] } },
      ['2/2 ev-2: sha256 needs one digest a span (2); policygraph hash fills them in'],
    ],
    [
      'cited evidence has spans',
      { 'ev-3': { spans: [0, 1] } },
      ['2/3 ev-3: CITED evidence has no spans: make it VERIFIED, or take them out'],
    ],
    [
      'verified evidence comes from a document that is only cited',
      { 'from-1': { to: 'doc-b' } },
      ['2/1 ev-1: doc-b has no sha256 and characters, so evidence from it can only be CITED'],
    ],
    [
      'it has no document',
      { 'from-3': null },
      ['2/3 ev-3: a Evidence needs one FROM_DOCUMENT; there is none'],
    ],
    [
      'a document has a digest without its length',
      { 'doc-b': { sha256: 'b'.repeat(64) } },
      ['1/2 doc-b: sha256 and characters come together'],
    ],
    [
      'an exclusion has no reason',
      { 'doc-a': { exclusions: [0, 1] } },
      ['1/1 doc-a: there are 1 exclusions and 0 exclusionReasons'],
    ],
    [
      'an exclusion is outside the document',
      { 'doc-a': { exclusions: [999, 1001], exclusionReasons: ['百货'] } },
      ['1/1 doc-a: the exclusion 999–1001 is outside the document, which ends at 1000'],
    ],
    [
      'a place is outside the evidence',
      { target: { statedAt: [258, 261] } },
      ["9/1 target: statedAt 258–261 lies in no span of the fact's evidence"],
    ],
    [
      'a place lies across two spans of the evidence',
      { 'ev-2': { spans: [200, 211, 211, 320] } },
      ["9/1 target: statedAt 210–213 lies in no span of the fact's evidence"],
    ],
    [
      'a place is in evidence that the fact does not name',
      { 'part-1': { evidence: ['ev-2'] } },
      ["11/1 part-1: ordinalAt 20–21 lies in no span of the fact's evidence"],
    ],
    [
      'a place states what is not there',
      { 'part-1': { ordinal: undefined } },
      ['11/1 part-1: ordinalAt without ordinal'],
    ],
  ])('%s', async (_, changes, problems) => {
    const found = await refused(exampleWith(changes));
    expect(found.sort(byStatement)).toEqual(problems.map(located).sort(byStatement));
  });
});

describe('a figure is refused when', () => {
  test.each<[string, Record<string, Row | null>, string[]]>([
    [
      'it does not parse to its value',
      { target: { value: 1000 } },
      ['9/1 target: the figure "1万家" parses to 10000, not to its value 1000'],
    ],
    [
      'it cannot be parsed',
      { turnover: { stated: '几十%' } },
      ['10/2 turnover: the figure cannot be parsed: cannot read “几十%”: it states no definite number'],
    ],
    [
      'its measure word does not suit its unit',
      { target: { unit: 'PERSON' } },
      [
        '9/1 target: wrong unit: "1万家" can be ENTERPRISE, STORE, BRAND, PLATFORM, COUNT, not PERSON',
        '9/1 target: wrong unit: a LEVEL of firms is in ENTERPRISE, not PERSON',
      ],
    ],
    [
      'its unit does not suit its indicator',
      { 'measures-2': { to: 'money' } },
      ['10/1 count: wrong unit: a LEVEL of money is in CNY, not ENTERPRISE'],
    ],
    [
      'its unit does not suit its statistic',
      { turnover: { statistic: 'RANK' } },
      ['10/2 turnover: wrong unit: a RANK of money is in RANK, not PERCENT'],
    ],
    [
      'its unit is none',
      { turnover: { unit: 'FURLONG' } },
      ['10/2 turnover: unit: takes one of CNY, PERCENT, …'],
    ],
    [
      'its token has no place',
      { target: { statedAt: undefined } },
      ['9/1 target: statedAt is missing: say where the token stands'],
    ],
    [
      'its place is not as long as its token',
      { count: { statedAt: [10, 14] } },
      ['10/1 count: statedAt 10–14 is not as long as "8837家"'],
    ],
    [
      'its comparator has no place',
      { target: { comparatorAt: undefined } },
      ['9/1 target: comparatorAt is missing: say where the words stand that make it AT_LEAST'],
    ],
    [
      'its hedge has no place',
      { target: { hedgeAt: undefined } },
      ['9/1 target: hedgeAt is missing: say where the hedge stands'],
    ],
    [
      'it has a place for a hedge, but none',
      { target: { hedge: undefined } },
      ['9/1 target: hedgeAt without hedge'],
    ],
    [
      'it measures nothing',
      { 'measures-3': null },
      ['10/2 turnover: a Observation needs one MEASURES; there is none'],
    ],
    [
      'its period has one end',
      { target: { periodTo: undefined } },
      ['9/1 target: periodFrom and periodTo come together'],
    ],
    [
      'its period ends before it begins',
      { target: { periodTo: '2024-12-31' } },
      ['9/1 target: the period ends (2024-12-31) before it begins (2025-01-01)'],
    ],
    [
      'its period has no basis',
      { target: { periodBasis: undefined } },
      ['9/1 target: periodBasis comes with a period, and only with one'],
    ],
  ])('%s', async (_, changes, problems) => {
    expect(await refused(exampleWith(changes))).toEqual(problems.map(located));
  });
});

describe('rules of cypher/check refuse a seed in which', () => {
  test.each<[string, Record<string, Row | null>, string[]]>([
    [
      'nobody sets a target',
      { sets: null },
      ['020-figures.cypher 5/null {"offence":"a target that nobody sets","id":"target"}'],
    ],
    [
      'evidence supports nothing',
      {
        region: { evidence: ['ev-1'] },
        'in-region': { evidence: ['ev-1'] },
        turnover: null,
        'measures-3': null,
        'action-2': { evidence: ['ev-1'] },
      },
      ['010-proof.cypher 5/null {"offence":"evidence supports nothing","id":"ev-3"}'],
    ],
    [
      'two parts have one ordinal',
      { 'part-2': { ordinal: 1 } },
      [
        '030-shape.cypher 3/null {"offence":"two parts with one ordinal","id":"policy","ordinal":1,"parts":["action-1","action-2"]}',
      ],
    ],
    [
      'something is a part of itself',
      { 'part-1': { from: 'policy', to: 'action-2' } },
      ['action-2', 'policy'].map(
        (id) => `030-shape.cypher 2/null {"offence":"a part of itself","id":"${id}"}`,
      ),
    ],
    [
      'a baseline is of another kind',
      { baseline: { to: 'turnover' } },
      ['020-figures.cypher 4/null {"offence":"a baseline of another kind","id":"baseline"}'],
    ],
  ])('%s', async (_, changes, problems) => {
    expect((await refused(exampleWith(changes))).sort()).toEqual(problems);
  });
});

test('an error names the first twenty problems, and holds all of them', async () => {
  const nobody = Array.from({ length: 25 }, (_, i) => claim(`x-${i}`, 'nobody', 'policy'));
  const parts = [...example(), { link: 'PART_OF', rows: nobody }];
  await expect(imported(fresh, rowsOf(parts))).rejects.toMatchObject({
    code: 'SEED_REFUSED',
    message: expect.stringMatching(
      /^The seed was refused\.\n {2}test\.cypher, statement 17, row 1: x-0: dangling reference: from nobody .*(\n.*){19}\n {2}… and 5 more$/,
    ) as string,
  });
  expect(await refusal(imported(fresh, rowsOf(parts)))).toHaveLength(25);
});

/** The problem as `refusal` gives it; … at the end stands for the rest. */
function located(problem: string): string {
  if (!problem.endsWith('…')) return `test.cypher ${problem}`;
  return expect.stringContaining(`test.cypher ${problem.slice(0, -1)}`) as string;
}

function byStatement(a: string, b: string): number {
  return a < b ? -1 : 1;
}
