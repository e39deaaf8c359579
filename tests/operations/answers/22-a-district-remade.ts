import { ADistrictRemadeDocument } from '../generated.js';
import { at, named, proof, question, verified } from '../question.js';

/** The one sentence that sets target and baseline side by side, and who says it. */
const oneSentence = proof('STATED', verified([4830, 4843], [5217, 5270]));

export default question(ADistrictRemadeDocument, {
  variables: {},
  answer: {
    region: {
      appliedBy: {
        nodes: [
          {
            name: '观音桥商圈国际化改造',
            goals: named('提升商圈的国际影响力'),
            presentedBy: {
              edges: [
                {
                  basis: 'STATED',
                  node: { name: '江北区商务委相关负责人（未具名）', offices: named('江北区商务委') },
                },
              ],
            },
            targets: {
              edges: [
                {
                  ...oneSentence,
                  node: {
                    stated: '3.6平方公里',
                    value: 3.6,
                    unit: 'SQUARE_KILOMETRE',
                    // No date is given by which it is to be reached.
                    periodFrom: null,
                    statedAt: at([5254, 5261]),
                    baselines: {
                      edges: [
                        {
                          ...oneSentence,
                          node: { stated: '1.5平方公里', value: 1.5, statedAt: at([5244, 5251]) },
                        },
                      ],
                    },
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
  statements: [
    ['named Region'],
    ['links <-APPLIES_TO-'],
    ['links -AIMS_AT->', 'links -SETS->', 'links <-PRESENTED-'],
    ['links -HAS_BASELINE->', 'links -HOLDS_OFFICE->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
