import type { Changed } from './changed.js';

/** A figure is refused when … */
export const changedFigures: readonly Changed[] = [
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
];
