import { OneIndicatorTwoNamesDocument } from '../generated.js';
import { at, proof, question, verified } from '../question.js';

export default question(OneIndicatorTwoNamesDocument, {
  variables: {},
  answer: {
    indicator: {
      name: '技术合同登记成交额',
      aliases: ['技术合同成交额'],
      unit: 'CNY',
      polarity: 'MORE',
      observations: {
        nodes: [
          {
            stated: '974亿元',
            statistic: 'LEVEL',
            value: 97_400_000_000,
            unit: 'CNY',
            periodStated: '当前',
            periodFrom: null,
            ...proof('STATED', verified([3293, 3298], [3342, 3354], [3384, 3388])),
          },
          {
            stated: '12.6%',
            statistic: 'GROWTH',
            value: 12.6,
            unit: 'PERCENT',
            periodStated: '当前',
            periodFrom: null,
            ...proof('STATED', verified([3293, 3298], [3342, 3362], [3384, 3388])),
          },
        ],
      },
      targets: {
        nodes: [
          {
            stated: '1100亿元',
            value: 110_000_000_000,
            unit: 'CNY',
            comparator: 'MORE_THAN',
            hedge: 'STRIVE',
            // In the box, in a heading and in the body.
            comparatorAt: at([1627, 1629], [3249, 3251], [3685, 3687]),
            hedgeAt: at([1598, 1600], [3238, 3240], [3656, 3658]),
            ...proof(
              'STATED',
              verified([1235, 1249], [1556, 1573], [1598, 1635]),
              verified([3607, 3614], [3656, 3693]),
              verified([3238, 3257]),
            ),
          },
        ],
      },
    },
  },
  statements: [
    ['named Indicator'],
    ['links <-MEASURES-:Observation', 'links <-MEASURES-:Target'],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
