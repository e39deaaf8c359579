import { NumeralsThatCountPartsDocument } from '../generated.js';
import { question } from '../question.js';

/** A name whose numeral counts parts, and how many of them the documents name. */
function counts(name: string, declared: number, linked: number) {
  return { name, composition: { declared, linked, missing: declared - linked, surplus: 0 } };
}

export default question(NumeralsThatCountPartsDocument, {
  variables: {},
  answer: {
    policies: {
      nodes: [
        counts('双倍增', 2, 0),
        counts('“买全球”“卖全球”两端发力', 2, 2),
        counts('国家级、市级、区县级三级贯通', 3, 3),
        counts('三个突破', 3, 3),
        counts('三项行动', 3, 3),
        counts('四链融合', 4, 0),
        counts('4个“集聚成势”', 4, 4),
        counts('四张清单', 4, 0),
        counts('项目四个阶段', 4, 4),
        counts('4个体系', 4, 4),
        // The corridor is named, the three centres are not.
        counts('三中心一走廊', 4, 1),
        counts('5个“加快落地”', 5, 5),
        counts('六区一高地', 7, 0),
        counts('十项行动', 10, 0),
      ],
    },
    actions: {
      nodes: [
        counts('3方面工作', 3, 3),
        counts('科技金融4个方面工作', 4, 4),
        counts('双城联动联建50个合作事项', 50, 0),
        counts('川渝年度100个重点合作任务', 100, 0),
        counts('320个川渝共建重点项目', 320, 1),
      ],
    },
    industries: {
      nodes: [
        counts('3大主导产业', 3, 3),
        counts('3大支柱产业', 3, 3),
        counts('消费“四大金刚”', 4, 1),
        counts('四大万亿级产业集群', 4, 4),
        counts('6大特色优势产业', 6, 6),
        // Not in the article: the tier and two of its members are in cited documents.
        counts('18个“新星”产业集群', 18, 2),
      ],
    },
    regions: {
      nodes: [counts('川渝', 2, 2), counts('双城', 2, 2), counts('双核', 2, 2)],
    },
    organizations: {
      nodes: [counts('毗邻地区合作平台', 10, 1), counts('毗邻地区功能平台', 10, 0)],
    },
  },
  statements: [
    ['count Action', 'count Industry', 'count Organization', 'count Policy', 'count Region'],
    [
      'list Action filtered ordered',
      'list Industry filtered ordered',
      'list Organization filtered ordered',
      'list Policy filtered ordered',
      'list Region filtered ordered',
    ],
    ['links <-PART_OF-'],
  ],
});
