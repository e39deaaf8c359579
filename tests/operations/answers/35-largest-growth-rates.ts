import { LargestGrowthRatesDocument } from '../generated.js';
import { at, question } from '../question.js';

const in2024 = { periodStated: '2024年', periodFrom: '2024-01-01', periodTo: '2024-12-31' };

/** The words have no dates. */
function during(periodStated: string) {
  return { periodStated, periodFrom: null, periodTo: null };
}

export default question(LargestGrowthRatesDocument, {
  variables: {},
  answer: {
    observations: {
      totalCount: 14,
      nodes: [
        {
          indicator: { name: '新能源汽车产量' },
          region: { name: '重庆' },
          value: 90,
          comparator: 'EQUAL',
          ...during('当前'),
          statedAt: at([2230, 2233]),
        },
        {
          indicator: { name: '汽车出口' },
          region: { name: '江北区' },
          value: 50,
          comparator: 'EQUAL',
          ...in2024,
          statedAt: at([5573, 5576]),
        },
        {
          indicator: { name: '股权投资基金在投科技型创业项目数' },
          region: { name: '重庆' },
          value: 50,
          comparator: 'AT_LEAST',
          ...during('近两年'),
          statedAt: at([4030, 4033]),
        },
        {
          indicator: { name: '限上销售额' },
          region: { name: '观音桥商圈' },
          value: 20.6,
          comparator: 'EQUAL',
          ...during('今年春节假期'),
          statedAt: at([5175, 5180]),
        },
        {
          indicator: { name: '科技型企业数' },
          region: { name: '重庆' },
          value: 19.3,
          comparator: 'EQUAL',
          ...in2024,
          statedAt: at([3548, 3553]),
        },
      ],
    },
  },
  statements: [
    ['count Observation', 'list Observation filtered ordered'],
    ['count Observation filtered', 'links -IN_REGION->', 'links -MEASURES->'],
  ],
});
