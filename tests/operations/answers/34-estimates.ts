import { EstimatesDocument } from '../generated.js';
import { at, proof, question, verified } from '../question.js';

export default question(EstimatesDocument, {
  variables: {},
  answer: {
    observations: {
      nodes: [
        {
          name: '重庆全社会研发投入强度（当前，预计）',
          stated: '2.6%',
          hedge: 'EXPECT',
          hedgeAt: at([3332, 3334]),
          ...proof('STATED', verified([3293, 3298], [3323, 3341], [3384, 3388])),
          baselineOf: {
            edges: [
              {
                basis: 'INFERRED',
                note: 'No sentence sets the two side by side, the earlier figure is itself an expectation, and the names differ by one word (expenditure); the same measure of the same city seems meant.',
                node: { stated: '2.7%' },
              },
            ],
          },
        },
        {
          name: '重庆研发人员数 2024年（预计）',
          stated: '25万人',
          hedge: 'EXPECT',
          hedgeAt: at([3579, 3581]),
          ...proof('STATED', verified([3526, 3534], [3575, 3585], [3587, 3604])),
          baselineOf: { edges: [] },
        },
      ],
    },
  },
  statements: [
    ['list Observation filtered'],
    ['links <-HAS_BASELINE-', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
