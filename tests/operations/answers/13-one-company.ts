import { OneCompanyDocument } from '../generated.js';
import { at, named, question } from '../question.js';

/** A period of which the text gives no days. */
function undated(periodStated: string) {
  return { periodStated, periodFrom: null, periodTo: null };
}

export default question(OneCompanyDocument, {
  variables: { name: '永辉超市' },
  answer: {
    organization: {
      nameEn: 'Yonghui Supermarket',
      aliases: ['重庆永辉超市', '重庆永辉'],
      partOf: named('江北区商贸零售总部企业'),
      figures: {
        nodes: [
          {
            ...undated('目前'),
            stated: '31个区县',
            value: 31,
            unit: 'DISTRICT',
            indicator: { name: '业务覆盖区县数' },
            statedAt: at([4548, 4553]),
          },
          {
            ...undated('目前'),
            stated: '90个',
            value: 90,
            unit: 'WAREHOUSE',
            indicator: { name: '线上电商仓数' },
            statedAt: at([4536, 4539]),
          },
          {
            stated: '103亿元',
            value: 10_300_000_000,
            unit: 'CNY',
            periodStated: '2024年',
            periodFrom: '2024-01-01',
            periodTo: '2024-12-31',
            indicator: { name: '销售额' },
            statedAt: at([4563, 4568]),
          },
          {
            ...undated('目前'),
            stated: '120家',
            value: 120,
            unit: 'STORE',
            indicator: { name: '门店数' },
            statedAt: at([4525, 4529]),
          },
          {
            ...undated('春节前'),
            stated: '两家',
            value: 2,
            unit: 'STORE',
            indicator: { name: '调改门店数' },
            statedAt: at([4609, 4611]),
          },
        ],
      },
      involvedIn: {
        edges: [
          {
            role: 'LEAD',
            node: { name: '“学习胖东来”自主调改门店', periodFrom: '2024-01-01', periodTo: '2024-12-31' },
          },
          {
            role: 'LEAD',
            node: { name: '持续开展调改', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
          },
        ],
      },
    },
  },
  statements: [
    ['named Organization'],
    ['links -PART_OF->', 'links <-ABOUT-', 'links <-INVOLVES-'],
    ['links -MEASURES->'],
  ],
});
