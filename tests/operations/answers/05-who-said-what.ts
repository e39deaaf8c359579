import { WhoSaidWhatDocument } from '../generated.js';
import { question } from '../question.js';

function said<const Basis, const Kind>(basis: Basis, __typename: Kind, name: string) {
  return { basis, node: { __typename, name } };
}

export default question(WhoSaidWhatDocument, {
  variables: { name: '罗莉' },
  answer: {
    official: {
      name: '罗莉',
      nameEn: 'Luo Li',
      offices: {
        edges: [
          { post: '副主任', postEn: 'deputy director', basis: 'STATED', node: { name: '市经济信息委' } },
          {
            post: '党组成员',
            postEn: 'member of the leading Party members group',
            basis: 'STATED',
            node: { name: '市经济信息委' },
          },
        ],
      },
      spokeAt: {
        // Guests answered, and she is quoted; the text does not say by name that she was one of them.
        edges: [
          {
            basis: 'INFERRED',
            node: { name: '2025年重庆市推进西部地区高质量发展先行区建设新闻发布会' },
          },
        ],
      },
      presented: {
        totalCount: 15,
        edges: [
          said('INFERRED', 'Action', '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动'),
          said('INFERRED', 'Action', '深度融合发展'),
          said('INFERRED', 'Action', '优化产业生态'),
          said('INFERRED', 'Action', '增强产业科技创新能力'),
          said('STATED', 'Action', '3方面工作'),
          said('INFERRED', 'Action', '传统产业“智改数转绿色化”行动'),
          said('INFERRED', 'Action', '提升“33618”现代制造业集群发展能级'),
          said('INFERRED', 'Action', '整零协同'),
          said('STATED', 'Goal', '造好车、造好用的车、造喜欢的车'),
          said('STATED', 'Goal', '发挥工业“主引擎”作用'),
          said('STATED', 'Industry', '工业'),
          said('STATED', 'Observation', '重庆规上工业增加值增速 2024年'),
          said('STATED', 'Observation', '重庆工业对地区生产总值贡献率 2024年'),
          said('STATED', 'Observation', '重庆工业拉动地区生产总值增长 2024年'),
          said('STATED', 'Target', '重庆新能源汽车产量 2025年目标'),
        ],
      },
    },
  },
  statements: [['named Official'], ['links -HOLDS_OFFICE->', 'links -PRESENTED->', 'links -SPOKE_AT->']],
});
