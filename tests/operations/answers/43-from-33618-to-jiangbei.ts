import { From33618ToJiangbeiDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

/** The action's name, in the lead and in the box. */
const ACTION = [verified([466, 500]), verified([1397, 1431])];

/** One car in three. */
const SHARE = proof('STATED', verified([5530, 5555]));

export default question(From33618ToJiangbeiDocument, {
  variables: {},
  answer: {
    shortest: {
      complete: true,
      paths: [
        {
          length: 2,
          nodes: [{ name: '33618' }, { name: '重庆' }, { name: '江北区' }],
          hops: [
            {
              direction: 'OUT',
              relationship: { type: 'APPLIES_TO', ...proof('STATED', verified([2195, 2220], [2273, 2277])) },
            },
            {
              // Never said outright: the district is ranked within the city, and counted among its pilot areas.
              direction: 'IN',
              relationship: {
                type: 'PART_OF',
                ...proof('INFERRED', verified([4935, 4944], [4950, 4967]), verified([4914, 4938])),
              },
            },
          ],
        },
      ],
    },
    byFigures: {
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
              // The target heads the section on the action's work.
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
  statements: [],
});
