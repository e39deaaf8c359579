import { TechnologyFinanceDocument } from '../generated.js';
import { named, question } from '../question.js';

export default question(TechnologyFinanceDocument, {
  variables: {},
  answer: {
    systems: {
      composition: { declared: 4, linked: 4, missing: 0 },
      parts: named('股权投资体系', '信贷服务体系', '资本市场体系', '金融生态体系'),
    },
    equityLoansBonds: {
      kind: 'INSTRUMENT',
      // No numeral, and the text does not write the four characters out.
      declaredParts: null,
      usedBy: named('科技金融综合服务体系'),
    },
    products: {
      parts: named('经营成果挂钩贷款'),
      figures: { nodes: [{ stated: '100余款', value: 100, comparator: 'MORE_THAN', unit: 'PRODUCT' }] },
    },
    work: {
      owners: {
        edges: [
          { basis: 'INFERRED', node: { name: '市地方金融局' } },
          { basis: 'INFERRED', node: { name: '市委金融办' } },
        ],
      },
      parts: {
        edges: [
          {
            ordinal: 1,
            node: {
              name: '发展壮大股权投资基金',
              uses: named(),
              involves: named('股权投资基金', '天使基金', '产业引导基金', '种子基金', '创投基金'),
            },
          },
          {
            ordinal: 2,
            node: {
              name: '继续完善科技信贷服务',
              uses: named('投贷联动模式'),
              involves: named('科技金融专营机构'),
            },
          },
          {
            ordinal: 3,
            node: {
              name: '用好多层次资本市场',
              uses: named('多层次资本市场', '发债“绿色通道”'),
              involves: named('科技型上市企业'),
            },
          },
          {
            ordinal: 4,
            node: {
              name: '优化金融市场生态',
              uses: named(),
              involves: named('科技要素交易中心', '第三方专业服务机构'),
            },
          },
        ],
      },
    },
  },
  statements: [
    ['named Action', 'named Policy'],
    ['links <-ABOUT-', 'links <-OWNS-', 'links <-PART_OF-', 'links <-USES-'],
    ['links -INVOLVES->', 'links -USES->'],
  ],
});
