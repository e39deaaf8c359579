import { BashuCorridorDocument } from '../generated.js';
import { question } from '../question.js';

export default question(BashuCorridorDocument, {
  variables: {},
  answer: {
    policy: {
      nameEn: 'Bashu Culture and Tourism Corridor',
      partOf: { edges: [{ basis: 'STATED', node: { name: '三中心一走廊' } }] },
      parts: {
        edges: [
          {
            basis: 'INFERRED',
            node: {
              name: '强化巴蜀文化旅游走廊引领带动',
              owners: {
                edges: [
                  {
                    role: 'LEAD',
                    basis: 'INFERRED',
                    node: {
                      name: '市文化旅游委',
                      officials: {
                        edges: [
                          { post: '副主任', node: { name: '朱茂' } },
                          { post: '党委委员', node: { name: '朱茂' } },
                        ],
                      },
                    },
                  },
                ],
              },
              parts: {
                edges: [
                  { ordinal: 1, basis: 'LAYOUT', node: { name: '提升文旅高品质生活内涵' } },
                  { ordinal: 2, basis: 'LAYOUT', node: { name: '建设世界级旅游目的地' } },
                  { ordinal: 3, basis: 'LAYOUT', node: { name: '打造文旅大数据平台' } },
                  // Said after the list, as a further plan of the year.
                  { ordinal: null, basis: 'INFERRED', node: { name: '“巴蜀文旅走廊”专列号' } },
                  {
                    ordinal: null,
                    basis: 'INFERRED',
                    node: { name: '“巴山蜀水·运动川渝”体育旅游消费季活动' },
                  },
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
    ['links <-OWNS-', 'links <-PART_OF-'],
    ['links <-HOLDS_OFFICE-'],
  ],
});
