import type { Changed } from './changed.js';

const long = { spans: [0, 121] };

/** A proof is refused when … */
export const changedProofs: readonly Changed[] = [
  [
    'a span is outside its document',
    {
      'ev-2': { spans: [200, 260, 300, 340, 990, 1001], sha256: ['2', '3', '4'].map((d) => d.repeat(64)) },
    },
    ['2/2 ev-2: the span 990–1001 is outside its document, which ends at 1000'],
  ],
  ['a span is too long', { 'ev-1': long }, ['2/1 ev-1: the span 0–121 is 121 characters long; 120 at most']],
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
    ],
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
    ],
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
  ['it has no document', { 'from-3': null }, ['2/3 ev-3: a Evidence needs one FROM_DOCUMENT; there is none']],
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
];
