import { SpringFestivalSalesDocument } from '../generated.js';
import { at, proof, question, verified } from '../question.js';

function growth(region: string, value: number, place: [number, number]) {
  return {
    stated: `${value}%`,
    value,
    unit: 'PERCENT' as const,
    statistic: 'GROWTH' as const,
    periodStated: '今年春节假期',
    // The text gives no days.
    periodFrom: null,
    region: { name: region },
    statedAt: at(place),
    ...proof('STATED', verified([5072, 5082], [5129, 5198])),
  };
}

export default question(SpringFestivalSalesDocument, {
  variables: {},
  answer: {
    areas: {
      unit: 'CNY',
      observations: {
        // 分别: the first area has the first rate, and so on; listed here by id.
        nodes: [
          growth('寸滩保税港', 14.3, [5187, 5192]),
          growth('大石坝', 16.7, [5193, 5198]),
          growth('观音桥商圈', 20.6, [5175, 5180]),
          growth('江北嘴', 16.3, [5181, 5186]),
        ],
      },
    },
    malls: {
      figures: {
        nodes: [
          {
            stated: '17.7%',
            indicator: { name: '销售额' },
            region: { name: '江北区' },
            statedAt: at([5123, 5128]),
          },
        ],
      },
    },
  },
  statements: [
    ['named Indicator', 'named Organization'],
    ['links <-ABOUT-', 'links <-MEASURES-:Observation'],
    ['links -IN_REGION->', 'links -MEASURES->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
