import { OneTargetInFullDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

export default question(OneTargetInFullDocument, {
  variables: {},
  answer: {
    target: {
      name: '重庆技术合同登记成交额 2025年目标',
      stated: '1100亿元',
      value: 110_000_000_000,
      unit: 'CNY',
      comparator: 'MORE_THAN',
      hedge: 'STRIVE',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      // Only the title of the box says the year.
      periodStated: '2025年',
      periodBasis: 'LAYOUT',
      ...proof(
        'STATED',
        verified([1235, 1249], [1556, 1573], [1598, 1635]),
        verified([3607, 3614], [3656, 3693]),
        verified([3238, 3257]),
      ),
      baselineStatus: 'GIVEN',
      baselines: {
        edges: [
          {
            ...proof('INFERRED', verified([3342, 3354], [3676, 3693])),
            note: 'No sentence sets the two side by side, and the report leaves out the word registered; the same measure of the same city seems meant.',
            node: { stated: '974亿元' },
          },
        ],
      },
      progress: {
        status: 'OPEN',
        answers: false,
        observation: {
          stated: '974亿元',
          value: 97_400_000_000,
          unit: 'CNY',
          comparator: 'EQUAL',
          estimate: false,
          // “At present”: so no year can be told between it and the target.
          periodStated: '当前',
          periodTo: null,
          ...proof('STATED', verified([3293, 3298], [3342, 3354], [3384, 3388])),
        },
        ratio: 0.8855,
        gap: 12_600_000_000,
        gapUnit: 'CNY',
        requiredGrowth: 12.94,
        requiredAnnualGrowth: null,
        leftAside: 0,
        formula:
          '观测值 97,400,000,000 元（无具体日期） ÷ 目标 超过 110,000,000,000 元（2025-01-01 至 2025-12-31） ≈ 0.8855；差距 110,000,000,000 − 97,400,000,000 = 12,600,000,000 元；需增长 ≈ 12.94%；未了结：观测值是没有日期的基数。',
        formulaEn:
          'Observed 97,400,000,000 yuan (no dates) ÷ target more than 110,000,000,000 yuan (2025-01-01 to 2025-12-31) ≈ 0.8855; gap 110,000,000,000 − 97,400,000,000 = 12,600,000,000 yuan; required growth ≈ 12.94%; open, as the observation is a baseline without a date.',
      },
    },
  },
  statements: [
    ['nodes-by-id'],
    ['links -HAS_BASELINE->', 'nodes-by-id', 'target-progress'],
    ['links -FROM_DOCUMENT->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
