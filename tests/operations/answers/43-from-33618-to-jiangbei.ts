import { From33618ToJiangbeiDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

/** The action's name, in the lead and in the box. */
const ACTION = [verified([466, 500]), verified([1397, 1431])];

/** One car in three. */
const SHARE = proof('STATED', verified([5530, 5555]));

export default question(From33618ToJiangbeiDocument, {
  variables: {},
  answer: {
    paths: {
      complete: true,
      paths: [
        {
          length: 5,
          nodes: [
            { name: '33618' },
            { name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动' },
            { name: '重庆新能源汽车产量 2025年目标' },
            { name: '新能源汽车产量' },
            { name: '江北区占重庆新能源汽车产量的比重' },
            { name: '江北区' },
          ],
          hops: [
            { direction: 'OUT', relationship: { type: 'PART_OF', ...proof('STATED', ...ACTION) } },
            {
              // No sentence says so: the target heads the section on the action's work.
              direction: 'OUT',
              relationship: {
                type: 'SETS',
                ...proof(
                  'INFERRED',
                  verified([1397, 1431], [1493, 1508], [2146, 2163], [2581, 2596], [2974, 3002]),
                ),
              },
            },
            {
              direction: 'OUT',
              relationship: {
                type: 'MEASURES',
                ...proof('STATED', verified([2974, 3002]), verified([2146, 2163])),
              },
            },
            { direction: 'IN', relationship: { type: 'MEASURES', ...SHARE } },
            { direction: 'OUT', relationship: { type: 'IN_REGION', ...SHARE } },
          ],
        },
      ],
    },
  },
  statements: [
    ['nodes-by-id'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    [
      'nodes-by-id',
      'relationships IN_REGION',
      'relationships MEASURES',
      'relationships PART_OF',
      'relationships SETS',
    ],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
