import { TargetsAndBaselinesDocument } from '../generated.js';
import { at, question } from '../question.js';

const NONE = { edges: [] };

/** One baseline, and on what basis it is one. */
function from<const Basis, const Node>(basis: Basis, node: Node) {
  return { edges: [{ basis, node }] };
}

export default question(TargetsAndBaselinesDocument, {
  variables: {},
  answer: {
    targets: {
      nodes: [
        {
          stated: '10万亿元',
          indicator: { name: '地区生产总值' },
          baselines: from('INFERRED', {
            stated: '9.7万亿元',
            value: 9_700_000_000_000,
            unit: 'CNY',
            periodStated: '2024年',
            estimate: false,
            statedAt: at([736, 742]),
          }),
        },
        {
          stated: '3.6平方公里',
          indicator: { name: '商圈核心面积' },
          // The only two that one sentence sets side by side.
          baselines: from('STATED', {
            stated: '1.5平方公里',
            value: 1.5,
            unit: 'SQUARE_KILOMETRE',
            periodStated: null,
            estimate: false,
            statedAt: at([5244, 5251]),
          }),
        },
        {
          stated: '1万家',
          indicator: { name: '高新技术企业数' },
          baselines: from('INFERRED', {
            stated: '8837家',
            value: 8837,
            unit: 'ENTERPRISE',
            periodStated: '2024年',
            estimate: false,
            statedAt: at([3560, 3565]),
          }),
        },
        { stated: '1000个', indicator: { name: '重点支持的创新创业团队数' }, baselines: NONE },
        { stated: '4400亿元', indicator: { name: '川渝共建重点项目完成投资' }, baselines: NONE },
        { stated: '130万辆', indicator: { name: '新能源汽车产量' }, baselines: NONE },
        {
          stated: '2.7%',
          indicator: { name: '全社会研发经费投入强度' },
          baselines: from('INFERRED', {
            stated: '2.6%',
            value: 2.6,
            unit: 'PERCENT',
            periodStated: '当前',
            estimate: true,
            statedAt: at([3337, 3341]),
          }),
        },
        {
          stated: '7.5万家',
          indicator: { name: '科技型企业数' },
          baselines: from('INFERRED', {
            stated: '69820家',
            value: 69_820,
            unit: 'ENTERPRISE',
            periodStated: '2024年',
            estimate: false,
            statedAt: at([3539, 3545]),
          }),
        },
        { stated: '20家', indicator: { name: '科技领军企业数' }, baselines: NONE },
        {
          stated: '1100亿元',
          indicator: { name: '技术合同登记成交额' },
          baselines: from('INFERRED', {
            stated: '974亿元',
            value: 97_400_000_000,
            unit: 'CNY',
            periodStated: '当前',
            estimate: false,
            statedAt: at([3349, 3354]),
          }),
        },
      ],
    },
  },
  statements: [['list Target'], ['links -HAS_BASELINE->', 'links -MEASURES->']],
});
