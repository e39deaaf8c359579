import { IndustryAcrossPoliciesDocument } from '../generated.js';
import { named, proof, question, verified } from '../question.js';

export default question(IndustryAcrossPoliciesDocument, {
  variables: {},
  answer: {
    industry: {
      nameEn: 'Intelligent connected new energy vehicles',
      // The cited document on 33618 gives the English name.
      nameEnBasis: 'DOCUMENT',
      partOf: {
        edges: [
          { ordinal: 1, basis: 'STATED', node: { name: '3大主导产业', partOf: named('33618') } },
          // To be built up into the fifth: the text does not say that it is one already.
          { ordinal: 5, basis: 'INFERRED', node: { name: '万亿级产业集群', partOf: named() } },
        ],
      },
      advancedBy: {
        edges: [
          {
            ...proof(
              'STATED',
              verified([894, 908], [1073, 1098]),
              verified([1235, 1249], [1262, 1281], [1305, 1330]),
            ),
            node: {
              name: '川渝协同打造第5大万亿级产业集群',
              cooperatesWith: named('四川'),
              goals: named(),
            },
          },
          {
            ...proof('STATED', verified([2523, 2543], [2581, 2596]), verified([1397, 1431], [1493, 1508])),
            node: {
              name: '打造智能网联新能源汽车之都',
              cooperatesWith: named(),
              goals: named('智能网联新能源汽车之都'),
            },
          },
        ],
      },
      figures: {
        edges: [{ basis: 'INFERRED', node: { name: '重庆新能源汽车产量 2025年目标', stated: '130万辆' } }],
      },
    },
  },
  statements: [
    ['named Industry'],
    ['links -PART_OF->', 'links <-ABOUT-', 'links <-ADVANCES-'],
    ['links -AIMS_AT->', 'links -COOPERATES_WITH->', 'links -PART_OF->', 'nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
