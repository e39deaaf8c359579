import { OneDistrictDocument } from '../generated.js';
import { question } from '../question.js';

function figure<const S, const C>(
  name: string,
  stated: string,
  statistic: S,
  comparator: C,
  periodStated: string | null,
) {
  return { stated, statistic, comparator, periodStated, indicator: { name } };
}

export default question(OneDistrictDocument, {
  variables: { name: '江北区' },
  answer: {
    region: {
      nameEn: 'Jiangbei District',
      kind: 'DISTRICT',
      partOf: { edges: [{ basis: 'INFERRED', node: { name: '重庆' } }] },
      parts: {
        edges: [
          { basis: 'STATED', node: { name: '国家4A级旅游景区步行街' } },
          { basis: 'INFERRED', node: { name: '北滨路' } },
          { basis: 'INFERRED', node: { name: '寸滩保税港' } },
          { basis: 'INFERRED', node: { name: '大石坝' } },
          { basis: 'INFERRED', node: { name: '观音桥商圈' } },
          { basis: 'INFERRED', node: { name: '江北嘴' } },
          { basis: 'INFERRED', node: { name: '石子山体育公园' } },
        ],
      },
      located: {
        edges: [
          { basis: 'STATED', node: { name: '各大商超' } },
          { basis: 'STATED', node: { name: '江北区商贸零售总部企业' } },
          { basis: 'INFERRED', node: { name: '千亿级贸易企业' } },
          { basis: 'INFERRED', node: { name: '百亿级贸易企业' } },
          { basis: 'STATED', node: { name: '贸易型总部' } },
        ],
      },
      figuresIn: {
        totalCount: 17,
        nodes: [
          figure('国家4A级旅游景区步行街先后次序', '首条', 'RANK', 'EQUAL', null),
          figure('汽车出口', '50%', 'GROWTH', 'EQUAL', '2024年'),
          figure('商贸业GDP拉动', '第一', 'RANK', 'EQUAL', '2024年'),
          figure('商贸业GDP拉动', '3个百分点', 'CONTRIBUTION', 'MORE_THAN', '2024年'),
          figure('商贸业GDP拉动', '第一', 'RANK', 'EQUAL', '近年'),
          figure('商贸业GDP占比', '第一', 'RANK', 'EQUAL', '近年'),
          figure('商贸业税收贡献', '第一', 'RANK', 'EQUAL', '近年'),
          figure('商贸业增加值', '13.8%', 'GROWTH', 'EQUAL', '2024年'),
          figure('首发首秀首展场次', '110场次', 'LEVEL', 'EQUAL', '2024年'),
          figure('商品销售总额', '18.8%', 'GROWTH', 'EQUAL', '2024年'),
          figure('商品销售总额', '第一', 'RANK', 'EQUAL', '近年'),
          figure('国际国内知名品牌数', '1600个', 'LEVEL', 'MORE_THAN', '2024年'),
          figure('新能源汽车产量', '每3台新能源汽车中，就有1台', 'SHARE', 'EQUAL', null),
          figure('新引进品牌首店数', '125家', 'LEVEL', 'EQUAL', '2024年'),
          figure('销售额', '17.7%', 'GROWTH', 'EQUAL', '今年春节假期'),
          figure('千亿级贸易企业数', '2家', 'LEVEL', 'EQUAL', '目前'),
          figure('百亿级贸易企业数', '13家', 'LEVEL', 'EQUAL', '目前'),
        ],
      },
    },
  },
  statements: [
    ['named Region'],
    ['links -PART_OF->', 'links <-IN_REGION-', 'links <-LOCATED_IN-', 'links <-PART_OF-'],
    ['links -MEASURES->'],
  ],
});
