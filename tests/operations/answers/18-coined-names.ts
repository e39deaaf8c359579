import { CoinedNamesDocument } from '../generated.js';
import { at, named, question } from '../question.js';

export default question(CoinedNamesDocument, {
  variables: {},
  answer: {
    corridor: {
      // 三 and 一 of each of the four times that the text says 三中心一走廊.
      declaredPartsAt: at(
        [451, 452],
        [454, 455],
        [1060, 1061],
        [1063, 1064],
        [1286, 1287],
        [1289, 1290],
        [1774, 1775],
        [1777, 1778],
      ),
      composition: { declared: 4, linked: 1, missing: 3 },
      parts: named('巴蜀文化旅游走廊'),
    },
    tenActions: {
      declaredPartsAt: at([1210, 1211]),
      composition: { declared: 10, linked: 0, missing: 10 },
      parts: named(),
    },
    fourLists: {
      declaredPartsAt: at([1216, 1217]),
      composition: { declared: 4, linked: 0, missing: 4 },
      parts: named(),
    },
    fourClusterings: {
      declaredPartsAt: at([2321, 2322]),
      composition: { declared: 4, linked: 4, missing: 0 },
      parts: named(
        '优势主导产业集聚成势',
        '新兴产业未来产业集聚成势',
        '传统产业“智改数转绿色化”集聚成势',
        '现代服务业集聚成势',
      ),
    },
    fiveLandings: {
      declaredPartsAt: at([3462, 3463]),
      composition: { declared: 5, linked: 5, missing: 0 },
      parts: named(
        '优质教育资源加快落地',
        '“416”科技创新成果加快落地',
        '国家战略科技力量加快落地',
        '科技创新和产业创新融合项目加快落地',
        '创新人才引育工程加快落地',
      ),
    },
    fourChains: {
      declaredPartsAt: at([4356, 4357]),
      composition: { declared: 4, linked: 0, missing: 4 },
      parts: named(),
    },
    doubleMultiplication: {
      declaredPartsAt: at([3299, 3300]),
      composition: { declared: 2, linked: 0, missing: 2 },
      parts: named(),
    },
    // No document decodes the whole number; it has tiers all the same.
    manufacturing: {
      declaredPartsAt: [],
      composition: { declared: null, linked: 4, missing: null },
      parts: named('3大主导产业', '3大支柱产业', '6大特色优势产业', '18个“新星”产业集群'),
    },
    innovation: {
      declaredPartsAt: [],
      composition: { declared: null, linked: 0, missing: null },
      parts: named(),
    },
    fourKings: {
      declaredPartsAt: at([5517, 5518]),
      composition: { declared: 4, linked: 1, missing: 3 },
      parts: named('汽车'),
    },
  },
  statements: [['named Industry', 'named Policy'], ['links <-PART_OF-']],
});
