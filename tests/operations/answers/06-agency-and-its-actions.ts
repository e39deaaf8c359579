import { AgencyAndItsActionsDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

export default question(AgencyAndItsActionsDocument, {
  variables: { name: '市科技局' },
  answer: {
    agency: {
      name: '市科技局',
      nameEn: 'Municipal Science and Technology Bureau',
      // The text gives no level.
      level: null,
      officials: {
        edges: [
          { post: '副局长', node: { name: '王伟' } },
          { post: '新闻发言人', node: { name: '王伟' } },
        ],
      },
      owns: {
        edges: [
          {
            ...proof(
              'INFERRED',
              verified([1556, 1573], [1618, 1635], [3238, 3257], [3587, 3604], [3607, 3614], [3676, 3693]),
            ),
            role: 'LEAD',
            note: 'The text names no owner; the bureau’s official is the one whose words the work of this action follows.',
            node: {
              name: '科技创新和产业创新深度融合行动',
              targets: {
                edges: [
                  { basis: 'LAYOUT', node: { name: '重庆高新技术企业数 2025年目标', stated: '1万家' } },
                  {
                    basis: 'LAYOUT',
                    node: { name: '重庆重点支持创新创业团队数 2025年目标', stated: '1000个' },
                  },
                  {
                    basis: 'LAYOUT',
                    node: { name: '重庆全社会研发经费投入强度 2025年目标', stated: '2.7%' },
                  },
                  { basis: 'LAYOUT', node: { name: '重庆科技型企业数 2025年目标', stated: '7.5万家' } },
                  { basis: 'LAYOUT', node: { name: '重庆科技领军企业数 2025年目标', stated: '20家' } },
                  {
                    basis: 'LAYOUT',
                    node: { name: '重庆技术合同登记成交额 2025年目标', stated: '1100亿元' },
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
    ['named Agency'],
    ['links -OWNS->', 'links <-HOLDS_OFFICE-'],
    ['links -SETS->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
