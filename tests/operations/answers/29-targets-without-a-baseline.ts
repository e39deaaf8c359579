import { TargetsWithoutABaselineDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

const action = { name: '科技创新和产业创新深度融合行动' };
const bureau = { name: '市科技局' };

const both = {
  // The article was read in full.
  baselineStatus: 'NOT_STATED' as const,
  // Only the title of the box says the year.
  periodBasis: 'LAYOUT' as const,
  // The box lists it; that the bureau owns the action is a reading.
  setBy: {
    edges: [
      {
        basis: 'LAYOUT' as const,
        node: { ...action, owners: { edges: [{ basis: 'INFERRED' as const, node: bureau }] } },
      },
    ],
  },
};

export default question(TargetsWithoutABaselineDocument, {
  variables: { agency: '市科技局' },
  answer: {
    targets: {
      totalCount: 2,
      nodes: [
        {
          ...both,
          name: '重庆重点支持创新创业团队数 2025年目标',
          stated: '1000个',
          ...proof(
            'STATED',
            verified([1235, 1249], [1556, 1573], [1678, 1695]),
            verified([3787, 3795], [3835, 3852]),
          ),
        },
        {
          ...both,
          name: '重庆科技领军企业数 2025年目标',
          stated: '20家',
          ...proof('STATED', verified([1235, 1249], [1556, 1573], [1639, 1677]), verified([3787, 3834])),
        },
      ],
    },
  },
  statements: [
    ['count Target filtered', 'list Target filtered'],
    ['links -HAS_BASELINE->', 'links <-SETS- filtered', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'links <-OWNS-'],
  ],
});
