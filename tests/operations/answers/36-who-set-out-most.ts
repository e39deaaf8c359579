import { WhoSetOutMostDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

export default question(WhoSetOutMostDocument, {
  variables: {},
  answer: {
    most: {
      totalCount: 6,
      nodes: [
        {
          name: '朱江',
          presented: {
            totalCount: 68,
            edges: [
              {
                ...proof('STATED', verified([400, 426], [427, 465])),
                node: { name: '成渝地区双城经济圈建设走深走实行动' },
              },
              {
                ...proof('INFERRED', verified([894, 908], [1099, 1117])),
                node: { name: '川渝年度100个重点合作任务' },
              },
            ],
          },
        },
        {
          name: '朱茂',
          presented: {
            totalCount: 23,
            edges: [
              {
                ...proof('STATED', verified([1811, 1849])),
                node: { name: '强化巴蜀文化旅游走廊引领带动' },
              },
              {
                ...proof('STATED', verified([2071, 2108], [2135, 2139])),
                node: { name: '“巴蜀文旅走廊”专列号' },
              },
            ],
          },
        },
        {
          name: '王伟',
          presented: {
            totalCount: 19,
            edges: [
              {
                // His words come before, the promise after; only their order ties them.
                ...proof(
                  'INFERRED',
                  verified(
                    [1556, 1573],
                    [1618, 1635],
                    [3238, 3257],
                    [3587, 3604],
                    [3607, 3614],
                    [3676, 3693],
                  ),
                ),
                node: { name: '科技创新和产业创新深度融合行动' },
              },
              {
                ...proof('INFERRED', verified([3587, 3604], [3607, 3627])),
                node: { name: '深化“416”科技创新布局' },
              },
            ],
          },
        },
      ],
    },
    least: {
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
      nodes: [
        {
          // The text names the office, not the person.
          name: '江北区商务委相关负责人（未具名）',
          presented: {
            totalCount: 13,
            edges: [
              {
                ...proof('STATED', verified([4830, 4843], [5217, 5234], [5263, 5270])),
                node: { name: '观音桥商圈国际化改造' },
              },
              {
                ...proof('STATED', verified([4830, 4843], [5223, 5234], [5263, 5308])),
                node: { name: '空中连廊等现代化交通设施建设' },
              },
            ],
          },
        },
        {
          name: '陈智',
          presented: {
            totalCount: 12,
            edges: [
              {
                ...proof('INFERRED', verified([3978, 4000], [4292, 4301])),
                node: { name: '用好多层次资本市场' },
              },
              {
                ...proof('INFERRED', verified([3978, 4000], [4230, 4240])),
                node: { name: '继续完善科技信贷服务' },
              },
            ],
          },
        },
      ],
    },
  },
  statements: [
    ['count Official'],
    ['list Official ordered', 'list Official ordered backward'],
    ['links -PRESENTED->'],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
