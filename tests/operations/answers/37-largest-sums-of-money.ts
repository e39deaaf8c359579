import { LargestSumsOfMoneyDocument } from '../generated.js';
import { at, question } from '../question.js';

export default question(LargestSumsOfMoneyDocument, {
  variables: {},
  answer: {
    promised: {
      totalCount: 3,
      nodes: [
        {
          stated: '10万亿元',
          value: 10_000_000_000_000,
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          indicator: { name: '地区生产总值' },
          region: { name: '川渝' },
          periodStated: '2025年',
          periodBasis: 'STATED',
          // In a heading and in the body.
          statedAt: at([631, 636], [929, 934]),
        },
        {
          stated: '4400亿元',
          value: 440_000_000_000,
          comparator: 'AT_LEAST',
          hedge: null,
          indicator: { name: '川渝共建重点项目完成投资' },
          region: { name: '川渝' },
          // Only the title of the box says the year.
          periodStated: '2025年',
          periodBasis: 'LAYOUT',
          statedAt: at([1144, 1150], [1382, 1388]),
        },
        {
          stated: '1100亿元',
          value: 110_000_000_000,
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          indicator: { name: '技术合同登记成交额' },
          region: { name: '重庆' },
          periodStated: '2025年',
          periodBasis: 'LAYOUT',
          statedAt: at([1629, 1635], [3251, 3257], [3687, 3693]),
        },
      ],
    },
    reported: {
      totalCount: 5,
      nodes: [
        {
          stated: '9.7万亿元',
          value: 9_700_000_000_000,
          comparator: 'EQUAL',
          hedge: null,
          indicator: { name: '地区生产总值' },
          region: { name: '川渝' },
          periodStated: '2024年',
          periodBasis: 'STATED',
          statedAt: at([736, 742]),
        },
        {
          stated: '6.9万亿元',
          value: 6_900_000_000_000,
          comparator: 'EQUAL',
          hedge: null,
          indicator: { name: '地区生产总值' },
          region: { name: '川渝' },
          periodStated: '2019年',
          periodBasis: 'STATED',
          statedAt: at([720, 726]),
        },
        {
          stated: '7000亿元',
          value: 700_000_000_000,
          comparator: 'MORE_THAN',
          hedge: null,
          indicator: { name: '科技型企业贷款余额' },
          region: { name: '重庆' },
          // Of last year: which year that is, is read from the headline.
          periodStated: '截至去年12月',
          periodBasis: 'INFERRED',
          statedAt: at([4114, 4120]),
        },
      ],
    },
  },
  statements: [
    [
      'count Observation',
      'count Target',
      'list Observation filtered ordered',
      'list Target filtered ordered',
    ],
    ['count Observation filtered', 'count Target filtered', 'links -IN_REGION->', 'links -MEASURES->'],
  ],
});
