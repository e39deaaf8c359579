import { FirmPromisesDocument } from '../generated.js';
import { at, proof, question, verified } from '../question.js';

export default question(FirmPromisesDocument, {
  variables: {},
  answer: {
    targets: {
      totalCount: 3,
      nodes: [
        {
          name: '观音桥商圈核心面积 目标',
          comparator: 'EQUAL',
          stated: '3.6平方公里',
          note: 'No date is given by which it is to be reached.',
          comparatorAt: [],
          statedAt: at([5254, 5261]),
          ...proof('STATED', verified([4830, 4843], [5217, 5270])),
        },
        {
          name: '重庆重点支持创新创业团队数 2025年目标',
          comparator: 'AT_LEAST',
          stated: '1000个',
          note: 'This clause has a verb of its own (key support), so the striving said of the three kinds of enterprises is not read into it.',
          comparatorAt: at([1693, 1695], [3850, 3852]),
          statedAt: at([1688, 1693], [3845, 3850]),
          ...proof(
            'STATED',
            verified([1235, 1249], [1556, 1573], [1678, 1695]),
            verified([3787, 3795], [3835, 3852]),
          ),
        },
        {
          name: '川渝共建重点项目完成投资 2025年目标',
          comparator: 'AT_LEAST',
          stated: '4400亿元',
          note: null,
          comparatorAt: at([1150, 1152], [1388, 1390]),
          statedAt: at([1144, 1150], [1382, 1388]),
          ...proof(
            'STATED',
            verified([894, 908], [1118, 1152]),
            verified([1235, 1249], [1262, 1281], [1356, 1390]),
          ),
        },
      ],
    },
  },
  statements: [
    ['count Target', 'list Target filtered'],
    ['count Target filtered', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
