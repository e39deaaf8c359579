import { TargetsByAgencyDocument, type Unit } from '../generated.js';
import { question } from '../question.js';

/** Some targets in one unit, from the smallest to the largest. */
function some(value: Unit, count: number, min: number, max = min) {
  return { value, count, min, max };
}

/** The agency that is read to lead an action; the text names no owner. */
function leads(name: string, action: string) {
  return {
    name,
    owns: { edges: [{ basis: 'INFERRED' as const, role: 'LEAD' as const, node: { name: action } }] },
  };
}

export default question(TargetsByAgencyDocument, {
  variables: {},
  answer: {
    targets: {
      totalCount: 10,
      groups: {
        totalCount: 4,
        groups: [
          {
            node: { name: '市科技局' },
            count: 6,
            groups: {
              groups: [
                some('ENTERPRISE', 3, 20, 75_000),
                some('CNY', 1, 110_000_000_000),
                some('PERCENT', 1, 2.7),
                some('TEAM', 1, 1000),
              ],
            },
          },
          {
            node: { name: '市发展改革委' },
            count: 2,
            groups: { groups: [some('CNY', 2, 440_000_000_000, 10_000_000_000_000)] },
          },
          { node: null, count: 1, groups: { groups: [some('SQUARE_KILOMETRE', 1, 3.6)] } },
          {
            node: { name: '市经济信息委' },
            count: 1,
            groups: { groups: [some('VEHICLE', 1, 1_300_000)] },
          },
        ],
      },
    },
    answerable: {
      nodes: [
        leads('市发展改革委', '成渝地区双城经济圈建设走深走实行动'),
        leads('市经济信息委', '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动'),
        leads('市科技局', '科技创新和产业创新深度融合行动'),
      ],
    },
    withoutAgency: {
      nodes: [
        {
          stated: '3.6平方公里',
          indicator: { name: '商圈核心面积' },
          setBy: { edges: [{ basis: 'STATED', node: { name: '观音桥商圈国际化改造' } }] },
        },
      ],
    },
  },
  statements: [
    ['count Target', 'list Agency filtered', 'list Target filtered'],
    ['group Target', 'links -MEASURES->', 'links -OWNS->', 'links <-SETS-'],
    ['group Target within groups'],
  ],
});
