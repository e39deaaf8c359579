import { ProgressOfEveryTargetDocument, type Unit } from '../generated.js';
import { question } from '../question.js';

/** Nothing that was reported can be compared. */
const NOTHING = {
  status: 'NO_DATA' as const,
  answers: false,
  observation: null,
  ratio: null,
  gap: null,
  gapUnit: null,
  requiredGrowth: null,
  leftAside: 0,
};

/** What was reported before, which decides nothing: how far it is, and what is missing. */
function before(
  observation: { stated: string; periodStated: string | null; estimate: boolean },
  ratio: number,
  gap: number,
  gapUnit: Unit,
  requiredGrowth: number,
) {
  return {
    status: 'OPEN' as const,
    answers: false,
    observation,
    ratio,
    gap,
    gapUnit,
    requiredGrowth,
    leftAside: 0,
  };
}

export default question(ProgressOfEveryTargetDocument, {
  variables: {},
  answer: {
    targets: {
      nodes: [
        {
          stated: '10万亿元',
          indicator: { name: '地区生产总值' },
          progress: before(
            // The latest of the two that are reported.
            { stated: '9.7万亿元', periodStated: '2024年', estimate: false },
            0.97,
            300_000_000_000,
            'CNY',
            3.09,
          ),
        },
        {
          stated: '3.6平方公里',
          indicator: { name: '商圈核心面积' },
          progress: before(
            { stated: '1.5平方公里', periodStated: null, estimate: false },
            0.4167,
            2.1,
            'SQUARE_KILOMETRE',
            140,
          ),
        },
        {
          stated: '1万家',
          indicator: { name: '高新技术企业数' },
          progress: before(
            { stated: '8837家', periodStated: '2024年', estimate: false },
            0.8837,
            1163,
            'ENTERPRISE',
            13.16,
          ),
        },
        { stated: '1000个', indicator: { name: '重点支持的创新创业团队数' }, progress: NOTHING },
        { stated: '4400亿元', indicator: { name: '川渝共建重点项目完成投资' }, progress: NOTHING },
        // That output grew by 90% is reported, not from what.
        { stated: '130万辆', indicator: { name: '新能源汽车产量' }, progress: NOTHING },
        {
          stated: '2.7%',
          indicator: { name: '全社会研发经费投入强度' },
          progress: before(
            { stated: '2.6%', periodStated: '当前', estimate: true },
            0.963,
            0.1,
            'PERCENTAGE_POINT',
            3.85,
          ),
        },
        {
          stated: '7.5万家',
          indicator: { name: '科技型企业数' },
          progress: before(
            { stated: '69820家', periodStated: '2024年', estimate: false },
            0.9309,
            5180,
            'ENTERPRISE',
            7.42,
          ),
        },
        { stated: '20家', indicator: { name: '科技领军企业数' }, progress: NOTHING },
        {
          stated: '1100亿元',
          indicator: { name: '技术合同登记成交额' },
          progress: before(
            { stated: '974亿元', periodStated: '当前', estimate: false },
            0.8855,
            12_600_000_000,
            'CNY',
            12.94,
          ),
        },
      ],
    },
  },
  statements: [['list Target'], ['links -MEASURES->', 'target-progress'], ['nodes-by-id']],
});
