import { EventsAndDatesDocument } from '../generated.js';
import { at, question } from '../question.js';

const NOBODY = { edges: [] };
const undated = { startsOn: null, endsOn: null, datesBasis: null, startsOnAt: [] };

export default question(EventsAndDatesDocument, {
  variables: {},
  answer: {
    events: {
      totalCount: 7,
      nodes: [
        {
          ...undated,
          name: '第十四届中国艺术节',
          ordinal: 14,
          ordinalAt: at([1878, 1882]),
          speakers: NOBODY,
        },
        {
          name: '新春第一会',
          startsOn: '2025-02-05',
          endsOn: null,
          // The year is not printed beside the day.
          datesBasis: 'INFERRED',
          startsOnAt: at([106, 110], [4688, 4692]),
          ordinal: null,
          ordinalAt: [],
          speakers: NOBODY,
        },
        {
          name: '2025年重庆市推进西部地区高质量发展先行区建设新闻发布会',
          startsOn: '2025-02-06',
          endsOn: null,
          datesBasis: 'INFERRED',
          startsOnAt: at([222, 226]),
          ordinal: 1,
          ordinalAt: at([228, 231]),
          speakers: {
            edges: [
              { basis: 'INFERRED', node: { name: '陈智' } },
              { basis: 'INFERRED', node: { name: '罗莉' } },
              { basis: 'INFERRED', node: { name: '王伟' } },
              // The only one whom the text puts at it by name.
              { basis: 'STATED', node: { name: '朱江' } },
              { basis: 'INFERRED', node: { name: '朱茂' } },
            ],
          },
        },
        {
          ...undated,
          name: '“建设‘六区一高地’”主题新闻发布会',
          ordinal: null,
          ordinalAt: [],
          speakers: NOBODY,
        },
        { ...undated, name: '第二十届群星奖', ordinal: 20, ordinalAt: at([1888, 1892]), speakers: NOBODY },
        {
          ...undated,
          name: '中国（重庆）丝绸时尚消费节',
          ordinal: null,
          ordinalAt: [],
          speakers: NOBODY,
        },
        { ...undated, name: '春节假期', ordinal: null, ordinalAt: [], speakers: NOBODY },
      ],
    },
  },
  statements: [['count Event', 'list Event'], ['links <-SPOKE_AT-']],
});
