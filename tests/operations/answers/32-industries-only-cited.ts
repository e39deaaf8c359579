import { IndustriesOnlyCitedDocument } from '../generated.js';
import { question } from '../question.js';

/** An industry with the one document that is cited for it, of which no text was kept. */
function cited(title: string, name: string) {
  return {
    name,
    evidence: [{ verification: 'CITED' as const, document: { title, readInFull: false } }],
  };
}

const fromDaily = cited.bind(
  null,
  '新重庆-重庆日报：“33618”现代制造业集群体系（深入推动制造业高质量发展大会）',
);

export default question(IndustriesOnlyCitedDocument, {
  variables: {},
  answer: {
    industries: {
      totalCount: 14,
      nodes: [
        fromDaily('先进材料'),
        cited('重庆市AI及服务机器人产业集群高质量发展行动计划（2023—2027年）', 'AI及服务机器人'),
        fromDaily('生物医药'),
        fromDaily('食品及农产品加工'),
        fromDaily('高端摩托车'),
        fromDaily('智能装备及智能制造'),
        fromDaily('轻合金材料'),
        fromDaily('轻纺'),
        fromDaily('新型显示'),
        fromDaily('新能源及新型储能'),
        fromDaily('新一代电子信息制造业'),
        cited('SCIO press conference on building Chongqing into a key strategic fulcrum', '卫星互联网'),
        fromDaily('软件信息服务'),
        // The article names three tiers; the fourth is only cited.
        fromDaily('18个“新星”产业集群'),
      ],
    },
  },
  statements: [
    ['count Industry', 'list Industry filtered'],
    ['count Industry filtered', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
