import { MoneyByIndicatorDocument } from '../generated.js';
import { question } from '../question.js';

/** The only sum of an indicator. */
function one(name: string, amount: number) {
  return {
    node: { name },
    count: 1,
    unit: 'CNY' as const,
    min: amount,
    max: amount,
    sum: amount,
    average: amount,
  };
}

export default question(MoneyByIndicatorDocument, {
  variables: {},
  answer: {
    observations: {
      totalCount: 5,
      groups: {
        totalCount: 4,
        groups: [
          {
            // Of 2019 and of 2024: their sum is one of yuan, not of anything that the text counts.
            node: { name: '地区生产总值' },
            count: 2,
            unit: 'CNY',
            min: 6_900_000_000_000,
            max: 9_700_000_000_000,
            sum: 16_600_000_000_000,
            average: 8_300_000_000_000,
          },
          one('销售额', 10_300_000_000),
          one('科技型企业贷款余额', 700_000_000_000),
          one('技术合同登记成交额', 97_400_000_000),
        ],
      },
    },
  },
  statements: [['count Observation'], ['count Observation filtered', 'group Observation filtered']],
});
