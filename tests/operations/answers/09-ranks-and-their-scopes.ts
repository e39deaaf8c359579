import { RanksAndTheirScopesDocument } from '../generated.js';
import { at, question } from '../question.js';

function ranks<const Rank>(...nodes: Rank[]) {
  return { rankings: { nodes } };
}

function rank(value: number, stated: string, place: [number, number], indicator: string, region: string) {
  return { value, stated, statedAt: at(place), indicator: { name: indicator }, region: { name: region } };
}

export default question(RanksAndTheirScopesDocument, {
  variables: {},
  answer: {
    city: ranks(rank(1, '第一', [4965, 4967], '商品销售总额', '江北区')),
    district: ranks(rank(1, '第一', [5791, 5793], '商贸业GDP拉动', '江北区')),
    // One rank is stated for three measures together.
    districtIndustries: ranks(
      rank(1, '第一', [4993, 4995], '商贸业GDP拉动', '江北区'),
      rank(1, '第一', [4993, 4995], '商贸业GDP占比', '江北区'),
      rank(1, '第一', [4993, 4995], '商贸业税收贡献', '江北区'),
    ),
    west: ranks(
      rank(1, '首条', [5011, 5013], '国家4A级旅游景区步行街先后次序', '江北区'),
      rank(1, '第1', [3375, 3377], '综合科技创新水平', '重庆'),
    ),
    country: ranks(
      rank(7, '第7', [3380, 3382], '综合科技创新水平', '重庆'),
      rank(3, '第三', [2269, 2271], '功率半导体产量', '重庆'),
    ),
    world: ranks(rank(1, '第一', [2256, 2258], '笔记本电脑产量', '重庆')),
  },
  statements: [
    ['named Industry', 'named Region'],
    ['links <-RANKED_AMONG-'],
    ['links -IN_REGION->', 'links -MEASURES->'],
  ],
});
