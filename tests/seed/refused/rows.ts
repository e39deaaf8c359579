import { claim, named } from '../example.js';
import type { Part } from '../support.js';
import type { Changed } from './changed.js';

const edge = { basis: 'STATED', evidence: ['ev-1'] };

/** A seed is refused whole when a row of it … */
export const changedRows: readonly Changed[] = [
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
  ['has null for what its kind requires', { agency: { name: null } }, ['6/1 agency: name must not be null']],
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
];

/** … or one that is added … */
export const addedRows: readonly (readonly [when: string, part: Part, problems: readonly string[]])[] = [
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
];
