import { SearchAFigureDocument } from '../generated.js';
import { at, proof, question, verified } from '../question.js';

export default question(SearchAFigureDocument, {
  variables: {},
  answer: {
    search: {
      totalCount: 1,
      edges: [
        {
          type: 'TARGET',
          score: 5,
          match: 'EXACT',
          field: 'stated',
          evidence: { verification: 'VERIFIED', spans: at([2974, 3002]) },
          node: {
            name: '重庆新能源汽车产量 2025年目标',
            value: 1_300_000,
            unit: 'VEHICLE',
            hedge: 'STRIVE',
            setBy: {
              edges: [
                {
                  // The action's box and the section headed by the target share the vehicle capital.
                  ...proof(
                    'INFERRED',
                    verified([1397, 1431], [1493, 1508], [2146, 2163], [2581, 2596], [2974, 3002]),
                  ),
                  note: 'The target heads the section that sets out the work of this action; no sentence says that the action sets it.',
                  node: { name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动' },
                },
              ],
            },
          },
        },
      ],
    },
  },
  statements: [
    ['search'],
    ['nodes-by-id'],
    ['links <-SETS-', 'nodes-by-id'],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
