import { FiguresByRegionDocument, type Statistic } from '../generated.js';
import { question } from '../question.js';

/** How many figures speak of a region, and how many of each kind. */
function of(name: string | null, count: number, ...kinds: [Statistic, number][]) {
  return {
    node: name === null ? null : { name },
    count,
    groups: { groups: kinds.map(([value, number]) => ({ value, count: number })) },
  };
}

export default question(FiguresByRegionDocument, {
  variables: {},
  answer: {
    observations: {
      totalCount: 57,
      groups: {
        totalCount: 9,
        groups: [
          of('重庆', 28, ['LEVEL', 16], ['GROWTH', 6], ['RANK', 4], ['CONTRIBUTION', 2]),
          of('江北区', 17, ['RANK', 6], ['LEVEL', 5], ['GROWTH', 4], ['CONTRIBUTION', 1], ['SHARE', 1]),
          of('川渝', 4, ['LEVEL', 3], ['SHARE', 1]),
          of('观音桥商圈', 3, ['LEVEL', 2], ['GROWTH', 1]),
          // The exports of one company.
          of(null, 1, ['SHARE', 1]),
          of('成渝地区双城经济圈', 1, ['LEVEL', 1]),
          of('寸滩保税港', 1, ['GROWTH', 1]),
          of('大石坝', 1, ['GROWTH', 1]),
          of('江北嘴', 1, ['GROWTH', 1]),
        ],
      },
    },
  },
  statements: [['count Observation'], ['group Observation'], ['group Observation within groups']],
});
