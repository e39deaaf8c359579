import { OfficialsByAgencyDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

/** An agency with one official, whatever the number of posts. */
function one(name: string) {
  return { node: { name }, count: 1 };
}

/** An official, and the posts that one place gives. */
function official(name: string, place: [number, number], ...posts: [agency: string, post: string][]) {
  const edges = posts.map(([agency, post]) => ({
    ...proof('STATED', verified(place)),
    post,
    node: { name: agency },
  }));
  return { name, offices: { edges } };
}

export default question(OfficialsByAgencyDocument, {
  variables: {},
  answer: {
    officials: {
      totalCount: 6,
      groups: {
        totalCount: 7,
        groups: [
          one('市文化旅游委'),
          one('市发展改革委'),
          one('市经济信息委'),
          one('市地方金融局'),
          one('市委金融办'),
          one('市科技局'),
          one('江北区商务委'),
        ],
      },
      nodes: [
        official('陈智', [3978, 3998], ['市地方金融局', '副局长'], ['市委金融办', '副主任']),
        // The text gives the office, not the name.
        official('江北区商务委相关负责人（未具名）', [4830, 4843], ['江北区商务委', '相关负责人']),
        official('罗莉', [2449, 2465], ['市经济信息委', '副主任'], ['市经济信息委', '党组成员']),
        official('王伟', [3587, 3602], ['市科技局', '副局长'], ['市科技局', '新闻发言人']),
        official(
          '朱江',
          [264, 286],
          ['市发展改革委', '副主任'],
          ['市发展改革委', '党组成员'],
          ['市发展改革委', '新闻发言人'],
        ),
        official('朱茂', [1797, 1813], ['市文化旅游委', '副主任'], ['市文化旅游委', '党委委员']),
      ],
    },
  },
  statements: [
    ['count Official', 'list Official'],
    ['group Official', 'links -HOLDS_OFFICE->'],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
