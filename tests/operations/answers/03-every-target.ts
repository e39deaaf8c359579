import { EveryTargetDocument } from '../generated.js';
import { at, question } from '../question.js';

const TWIN_CITIES = '成渝地区双城经济圈建设走深走实行动';
const year2025 = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };

/** Listed in the box under the third action. */
const inBox = {
  edges: [{ basis: 'LAYOUT' as const, node: { name: '科技创新和产业创新深度融合行动' } }],
};

/** Listed there, and promised in the sentence on a task of that action. */
const inBoxAndTask = {
  edges: [...inBox.edges, { basis: 'STATED' as const, node: { name: '产业向“新”' } }],
};

export default question(EveryTargetDocument, {
  variables: {},
  answer: {
    targets: {
      totalCount: 10,
      nodes: [
        {
          ...year2025,
          name: '川渝GDP总量 2025年目标',
          stated: '10万亿元',
          value: 10_000_000_000_000,
          unit: 'CNY',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'STATED',
          statedAt: at([631, 636], [929, 934]),
          setBy: { edges: [{ basis: 'INFERRED', node: { name: TWIN_CITIES } }] },
        },
        {
          name: '观音桥商圈核心面积 目标',
          stated: '3.6平方公里',
          value: 3.6,
          unit: 'SQUARE_KILOMETRE',
          comparator: 'EQUAL',
          hedge: null,
          periodFrom: null,
          periodTo: null,
          periodBasis: null,
          statedAt: at([5254, 5261]),
          setBy: { edges: [{ basis: 'STATED', node: { name: '观音桥商圈国际化改造' } }] },
        },
        {
          ...year2025,
          name: '重庆高新技术企业数 2025年目标',
          stated: '1万家',
          value: 10_000,
          unit: 'ENTERPRISE',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'LAYOUT',
          statedAt: at([1664, 1667], [3821, 3824]),
          setBy: inBoxAndTask,
        },
        {
          ...year2025,
          name: '重庆重点支持创新创业团队数 2025年目标',
          stated: '1000个',
          value: 1000,
          unit: 'TEAM',
          comparator: 'AT_LEAST',
          hedge: null,
          periodBasis: 'LAYOUT',
          statedAt: at([1688, 1693], [3845, 3850]),
          setBy: inBoxAndTask,
        },
        {
          ...year2025,
          name: '川渝共建重点项目完成投资 2025年目标',
          stated: '4400亿元',
          value: 440_000_000_000,
          unit: 'CNY',
          comparator: 'AT_LEAST',
          hedge: null,
          periodBasis: 'LAYOUT',
          statedAt: at([1144, 1150], [1382, 1388]),
          setBy: { edges: [{ basis: 'LAYOUT', node: { name: TWIN_CITIES } }] },
        },
        {
          ...year2025,
          name: '重庆新能源汽车产量 2025年目标',
          stated: '130万辆',
          value: 1_300_000,
          unit: 'VEHICLE',
          comparator: 'EQUAL',
          hedge: 'STRIVE',
          periodBasis: 'INFERRED',
          statedAt: at([2158, 2163], [2997, 3002]),
          setBy: {
            edges: [
              {
                basis: 'INFERRED',
                node: { name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动' },
              },
            ],
          },
        },
        {
          ...year2025,
          name: '重庆全社会研发经费投入强度 2025年目标',
          stated: '2.7%',
          value: 2.7,
          unit: 'PERCENT',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'LAYOUT',
          statedAt: at([1613, 1617], [3671, 3675]),
          setBy: inBox,
        },
        {
          ...year2025,
          name: '重庆科技型企业数 2025年目标',
          stated: '7.5万家',
          value: 75_000,
          unit: 'ENTERPRISE',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'LAYOUT',
          statedAt: at([1668, 1673], [3825, 3830]),
          setBy: inBoxAndTask,
        },
        {
          ...year2025,
          name: '重庆科技领军企业数 2025年目标',
          stated: '20家',
          value: 20,
          unit: 'ENTERPRISE',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'LAYOUT',
          statedAt: at([1674, 1677], [3831, 3834]),
          setBy: inBoxAndTask,
        },
        {
          ...year2025,
          name: '重庆技术合同登记成交额 2025年目标',
          stated: '1100亿元',
          value: 110_000_000_000,
          unit: 'CNY',
          comparator: 'MORE_THAN',
          hedge: 'STRIVE',
          periodBasis: 'LAYOUT',
          statedAt: at([1629, 1635], [3251, 3257], [3687, 3693]),
          setBy: inBox,
        },
      ],
    },
  },
  statements: [['count Target', 'list Target'], ['links <-SETS-']],
});
