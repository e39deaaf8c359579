import { ThreeActionsAndBreakthroughsDocument } from '../generated.js';
import { at, question } from '../question.js';

const BREAKTHROUGHS = [
  '在加快“三中心一走廊”建设上实现突破',
  '在打造新质生产力动力源上实现突破',
  '在推动教育科技人才一体化发展上实现突破',
] as const;

export default question(ThreeActionsAndBreakthroughsDocument, {
  variables: {},
  answer: {
    zones: {
      nameEn: 'Six Zones and One Highland',
      // 六 and 一 of each of the four times that the lead says 六区一高地.
      declaredPartsAt: at(
        [130, 131],
        [132, 133],
        [153, 154],
        [155, 156],
        [187, 188],
        [189, 190],
        [205, 206],
        [207, 208],
      ),
      // The text names no zone and no highland; that the pioneer zone is one of them it does not say.
      composition: { declared: 7, linked: 0, missing: 7 },
      parts: { edges: [] },
    },
    actions: {
      nameEn: 'Three Actions',
      declaredPartsAt: at([54, 55], [415, 416], [566, 567], [1245, 1246]),
      composition: { declared: 3, linked: 3, missing: 0 },
      parts: {
        edges: [
          {
            ordinal: 1,
            basis: 'STATED',
            node: {
              name: '成渝地区双城经济圈建设走深走实行动',
              goals: {
                edges: [
                  { basis: 'STATED', node: { name: BREAKTHROUGHS[0] } },
                  { basis: 'INFERRED', node: { name: '提升双城经济圈的经济实力、发展活力' } },
                ],
              },
            },
          },
          {
            ordinal: 2,
            basis: 'STATED',
            node: {
              name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动',
              goals: { edges: [{ basis: 'STATED', node: { name: BREAKTHROUGHS[1] } }] },
            },
          },
          {
            ordinal: 3,
            basis: 'STATED',
            node: {
              name: '科技创新和产业创新深度融合行动',
              goals: { edges: [{ basis: 'STATED', node: { name: BREAKTHROUGHS[2] } }] },
            },
          },
        ],
      },
    },
    breakthroughs: {
      nameEn: 'Three Breakthroughs',
      declaredPartsAt: at([60, 61], [422, 423], [573, 574], [1251, 1252]),
      composition: { declared: 3, linked: 3, missing: 0 },
      parts: {
        edges: BREAKTHROUGHS.map((name, i) => ({ ordinal: i + 1, basis: 'STATED' as const, node: { name } })),
      },
    },
  },
  statements: [['named Policy'], ['links <-PART_OF-'], ['links -AIMS_AT->']],
});
