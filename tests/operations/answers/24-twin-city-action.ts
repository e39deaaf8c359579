import { TwinCityActionDocument } from '../generated.js';
import { named, proof, question, verified } from '../question.js';

export default question(TwinCityActionDocument, {
  variables: {},
  answer: {
    action: {
      ordinal: 1,
      owners: { edges: [{ basis: 'INFERRED', node: { name: '市发展改革委' } }] },
      goals: named('在加快“三中心一走廊”建设上实现突破', '提升双城经济圈的经济实力、发展活力'),
      targets: {
        edges: [
          {
            ...proof('INFERRED', verified([427, 446], [620, 636], [935, 955])),
            node: {
              stated: '10万亿元',
              value: 10_000_000_000_000,
              unit: 'CNY',
              comparator: 'MORE_THAN',
              hedge: 'STRIVE',
              about: { nodes: [] },
              baselines: {
                edges: [
                  {
                    ...proof('INFERRED', verified([704, 742], [894, 908], [918, 934])),
                    node: { stated: '9.7万亿元', periodFrom: '2024-01-01' },
                  },
                ],
              },
            },
          },
          {
            ...proof('LAYOUT', verified([1235, 1249], [1262, 1281], [1356, 1390])),
            node: {
              stated: '4400亿元',
              value: 440_000_000_000,
              unit: 'CNY',
              comparator: 'AT_LEAST',
              hedge: null,
              // The investment is that of the 320 projects.
              about: { nodes: [{ name: '320个川渝共建重点项目', declaredParts: 320 }] },
              baselines: { edges: [] },
            },
          },
        ],
      },
    },
  },
  statements: [
    ['nodes-by-id'],
    ['links -AIMS_AT->', 'links -SETS->', 'links <-OWNS-'],
    ['links -ABOUT->', 'links -HAS_BASELINE->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
