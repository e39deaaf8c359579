import type { Changed } from './changed.js';

/** Rules of `cypher/check` refuse a seed in which … */
export const brokenRules: readonly Changed[] = [
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
    ['action-2', 'policy'].map((id) => `030-shape.cypher 2/null {"offence":"a part of itself","id":"${id}"}`),
  ],
  [
    'a baseline is of another kind',
    { baseline: { to: 'turnover' } },
    ['020-figures.cypher 4/null {"offence":"a baseline of another kind","id":"baseline"}'],
  ],
];
