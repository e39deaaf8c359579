import { HowFactsAreCarriedDocument, type SourceClass } from '../generated.js';
import { ARTICLE, question } from '../question.js';

/** How many of a document are in a group. */
function from(title: string, sourceClass: SourceClass, count: number) {
  return { node: { title, sourceClass }, count };
}

export default question(HowFactsAreCarriedDocument, {
  variables: {},
  answer: {
    actions: { groups: { groups: [{ value: 'STATED', count: 90 }] } },
    goals: {
      groups: {
        groups: [
          { value: 'STATED', count: 40 },
          // 国际消费中心城市首选区: a headline.
          { value: 'LAYOUT', count: 1 },
        ],
      },
    },
    targets: {
      groups: {
        groups: [
          {
            value: 'STATED',
            count: 10,
            groups: {
              groups: [
                // The title of the box.
                { value: 'LAYOUT', count: 7 },
                // 3.6平方公里 has no period.
                { value: null, count: 1 },
                // 130万辆, of “this year”.
                { value: 'INFERRED', count: 1 },
                // 10万亿元.
                { value: 'STATED', count: 1 },
              ],
            },
          },
        ],
      },
    },
    observations: {
      groups: {
        groups: [
          {
            value: 'STATED',
            count: 57,
            groups: {
              groups: [
                { value: null, count: 35 },
                { value: 'STATED', count: 18 },
                { value: 'INFERRED', count: 4 },
              ],
            },
          },
        ],
      },
    },
    evidences: {
      totalCount: 439,
      groups: {
        groups: [
          { value: 'VERIFIED', count: 433, groups: { groups: [from(ARTICLE, 'ORIGINAL', 433)] } },
          {
            // Of the members of 33618.
            value: 'CITED',
            count: 6,
            groups: {
              groups: [
                from(
                  '新重庆-重庆日报：“33618”现代制造业集群体系（深入推动制造业高质量发展大会）',
                  'AGGREGATOR',
                  4,
                ),
                from('重庆市AI及服务机器人产业集群高质量发展行动计划（2023—2027年）', 'OFFICIAL', 1),
                from('SCIO press conference on building Chongqing into a key strategic fulcrum', 'MIRROR', 1),
              ],
            },
          },
        ],
      },
    },
  },
  statements: [
    ['count Action', 'count Evidence', 'count Goal', 'count Observation', 'count Target'],
    ['group Action', 'group Evidence', 'group Goal', 'group Observation', 'group Target'],
    ['group Evidence within groups', 'group Observation within groups', 'group Target within groups'],
  ],
});
