import { TogetherWithSichuanDocument } from '../generated.js';
import { named, proof, question, verified } from '../question.js';

export default question(TogetherWithSichuanDocument, {
  variables: {},
  answer: {
    sichuan: {
      cooperations: {
        edges: [
          {
            ...proof(
              'STATED',
              verified([894, 908], [1073, 1098]),
              verified([1235, 1249], [1262, 1281], [1305, 1330]),
            ),
            node: { name: '川渝协同打造第5大万亿级产业集群' },
          },
        ],
      },
      appliedBy: named('“巴蜀文旅走廊”专列号'),
    },
    both: {
      parts: {
        edges: [
          { basis: 'INFERRED', node: { name: '重庆' } },
          { basis: 'INFERRED', node: { name: '四川' } },
        ],
      },
      appliedBy: {
        edges: [
          { basis: 'STATED', node: { name: '川渝年度100个重点合作任务' } },
          { basis: 'STATED', node: { name: '320个川渝共建重点项目' } },
          { basis: 'INFERRED', node: { name: '“巴山蜀水·运动川渝”体育旅游消费季活动' } },
          { basis: 'INFERRED', node: { name: '巴蜀文化旅游走廊' } },
          { basis: 'STATED', node: { name: '川渝入境旅游协同机制' } },
          { basis: 'STATED', node: { name: '川渝文化旅游“一码通”' } },
        ],
      },
      figuresIn: {
        nodes: [
          { __typename: 'Observation', name: '川渝地区生产总值 2019年', stated: '6.9万亿元' },
          { __typename: 'Observation', name: '川渝地区生产总值 2024年', stated: '9.7万亿元' },
          {
            __typename: 'Observation',
            name: '川渝地区生产总值跨越的万亿级台阶数 2019—2024年',
            stated: '3个',
          },
          { __typename: 'Observation', name: '川渝笔电产量占全球比重', stated: '1/3' },
          { __typename: 'Target', name: '川渝GDP总量 2025年目标', stated: '10万亿元' },
          { __typename: 'Target', name: '川渝共建重点项目完成投资 2025年目标', stated: '4400亿元' },
        ],
      },
    },
  },
  statements: [
    ['named Region'],
    ['links <-APPLIES_TO-', 'links <-COOPERATES_WITH-', 'links <-IN_REGION-', 'links <-PART_OF-'],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
