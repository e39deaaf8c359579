import { ActionOf33618Document } from '../generated.js';
import { cited, proof, question, verified } from '../question.js';

const CLUSTERS = '新重庆-重庆日报：“33618”现代制造业集群体系（深入推动制造业高质量发展大会）';
const SATELLITES = 'SCIO press conference on building Chongqing into a key strategic fulcrum';
const ROBOTS = '重庆市AI及服务机器人产业集群高质量发展行动计划（2023—2027年）';

/** The box lists under the action what Luo Li goes on to set out. */
const workOfLuoLi = verified([1397, 1431], [1453, 1489], [2449, 2483], [2523, 2580]);

/** A tier that the article names, in the body and in the box, and whose members only the cited document names. */
function tier(basis: 'LAYOUT', name: string, declared: number, members: string[]) {
  return {
    ...proof(
      basis,
      verified([2523, 2543], [2544, 2580]),
      verified([1397, 1431], [1453, 1489]),
      cited(CLUSTERS),
    ),
    node: {
      name,
      composition: { declared, linked: members.length, missing: 0 },
      parts: {
        edges: members.map((member) => ({ ...proof('STATED', cited(CLUSTERS)), node: { name: member } })),
      },
    },
  };
}

export default question(ActionOf33618Document, {
  variables: {},
  answer: {
    policy: {
      name: '33618',
      partOf: {
        edges: [
          {
            ...proof('STATED', verified([466, 500]), verified([1397, 1431])),
            node: {
              name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动',
              owners: {
                edges: [
                  {
                    ...proof('INFERRED', workOfLuoLi),
                    note: 'No agency is said to own the action. This commission’s deputy director sets out the action’s own work, as the box lists it; so the commission is read as its lead.',
                    role: 'LEAD',
                    node: { name: '市经济信息委' },
                  },
                ],
              },
              presentedBy: {
                edges: [
                  {
                    ...proof('INFERRED', workOfLuoLi),
                    node: {
                      name: '罗莉',
                      offices: {
                        edges: ['副主任', '党组成员'].map((post) => ({
                          ...proof('STATED', verified([2449, 2465])),
                          post,
                          node: { name: '市经济信息委' },
                        })),
                      },
                    },
                  },
                  {
                    ...proof('STATED', verified([400, 426], [466, 517])),
                    node: {
                      name: '朱江',
                      offices: {
                        edges: ['副主任', '党组成员', '新闻发言人'].map((post) => ({
                          ...proof('STATED', verified([264, 286])),
                          post,
                          node: { name: '市发展改革委' },
                        })),
                      },
                    },
                  },
                ],
              },
              targets: {
                edges: [
                  {
                    ...proof(
                      'INFERRED',
                      verified([1397, 1431], [1493, 1508], [2146, 2163], [2581, 2596], [2974, 3002]),
                    ),
                    node: {
                      ...proof('STATED', verified([2974, 3002]), verified([2146, 2163])),
                      name: '重庆新能源汽车产量 2025年目标',
                      stated: '130万辆',
                      value: 1_300_000,
                      unit: 'VEHICLE',
                      comparator: 'EQUAL',
                      hedge: 'STRIVE',
                      periodFrom: '2025-01-01',
                      periodTo: '2025-12-31',
                      note: '“This year” is read as 2025, the year in the headline. The article gives no earlier output, so there is no baseline.',
                      baseline: null,
                    },
                  },
                ],
              },
            },
          },
        ],
      },
      parts: {
        edges: [
          tier('LAYOUT', '3大主导产业', 3, ['智能网联新能源汽车', '新一代电子信息制造业', '先进材料']),
          tier('LAYOUT', '3大支柱产业', 3, ['智能装备及智能制造', '食品及农产品加工', '软件信息服务']),
          tier('LAYOUT', '6大特色优势产业', 6, [
            '新型显示',
            '高端摩托车',
            '轻合金材料',
            '轻纺',
            '生物医药',
            '新能源及新型储能',
          ]),
          {
            ...proof('STATED', cited(CLUSTERS)),
            node: {
              name: '18个“新星”产业集群',
              composition: { declared: 18, linked: 2, missing: 16 },
              parts: {
                edges: [
                  { ...proof('STATED', cited(ROBOTS)), node: { name: 'AI及服务机器人' } },
                  { ...proof('STATED', cited(SATELLITES)), node: { name: '卫星互联网' } },
                ],
              },
            },
          },
        ],
      },
    },
  },
  statements: [
    ['named Policy'],
    ['links -PART_OF->', 'links <-PART_OF-'],
    ['links -SETS->', 'links <-OWNS-', 'links <-PART_OF-', 'links <-PRESENTED-', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'links -HAS_BASELINE->', 'links -HOLDS_OFFICE->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
