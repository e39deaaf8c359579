import { CitedOrVerifiedDocument } from '../generated.js';
import { question } from '../question.js';

const ARTICLE_BODY = { verification: 'VERIFIED' as const, document: { id: 'doc-cqrb-2025-pioneer-zone' } };
const CLUSTERS = cite('doc-cqrb-33618-2025-03-21');

function cite(id: string) {
  return { verification: 'CITED' as const, document: { id } };
}

/** A member: no document that can be verified names one. */
function member<const Basis>(name: string, nameEn: string, nameEnBasis: Basis, evidence = CLUSTERS) {
  return { evidence: [evidence], node: { name, nameEn, nameEnBasis } };
}

export default question(CitedOrVerifiedDocument, {
  variables: {},
  answer: {
    policy: {
      parts: {
        edges: [
          {
            evidence: [ARTICLE_BODY, ARTICLE_BODY, CLUSTERS],
            node: {
              name: '3大主导产业',
              aliases: ['3大万亿级主导产业集群'],
              composition: { declared: 3, linked: 3, missing: 0 },
              parts: {
                edges: [
                  member('智能网联新能源汽车', 'Intelligent connected new energy vehicles', 'DOCUMENT'),
                  member(
                    '新一代电子信息制造业',
                    'Next-generation electronic information manufacturing',
                    'DOCUMENT',
                  ),
                  member('先进材料', 'Advanced materials', 'DOCUMENT'),
                ],
              },
            },
          },
          {
            evidence: [ARTICLE_BODY, ARTICLE_BODY, CLUSTERS],
            node: {
              name: '3大支柱产业',
              aliases: ['3大五千亿级支柱产业集群'],
              composition: { declared: 3, linked: 3, missing: 0 },
              parts: {
                edges: [
                  member(
                    '智能装备及智能制造',
                    'Intelligent equipment and intelligent manufacturing',
                    'DOCUMENT',
                  ),
                  member('食品及农产品加工', 'Food and agricultural product processing', 'DOCUMENT'),
                  member('软件信息服务', 'Software and information services', 'DOCUMENT'),
                ],
              },
            },
          },
          {
            evidence: [ARTICLE_BODY, ARTICLE_BODY, CLUSTERS],
            node: {
              name: '6大特色优势产业',
              aliases: ['6大千亿级特色优势产业集群'],
              composition: { declared: 6, linked: 6, missing: 0 },
              parts: {
                edges: [
                  member('新型显示', 'New-type displays', 'DOCUMENT'),
                  member('高端摩托车', 'High-end motorcycles', 'TRANSLATION'),
                  member('轻合金材料', 'Lightweight alloy materials', 'DOCUMENT'),
                  member('轻纺', 'Light industry and textiles', 'TRANSLATION'),
                  member('生物医药', 'Biomedicine', 'TRANSLATION'),
                  member('新能源及新型储能', 'New energy and new energy storage', 'DOCUMENT'),
                ],
              },
            },
          },
          {
            evidence: [CLUSTERS],
            node: {
              name: '18个“新星”产业集群',
              aliases: ['“新星”产业集群'],
              composition: { declared: 18, linked: 2, missing: 16 },
              parts: {
                edges: [
                  member(
                    'AI及服务机器人',
                    'AI and service robots',
                    'TRANSLATION',
                    cite('doc-cq-ai-robot-plan-2023'),
                  ),
                  member('卫星互联网', 'Satellite internet', 'DOCUMENT', cite('doc-scio-2024-07-05')),
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
    ['links <-PART_OF-'],
    ['links <-PART_OF-', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
