import { SearchByNumberDocument } from '../generated.js';
import { at, question } from '../question.js';

/** Where the five digits stand in a text. */
const digits = (start: number) => at([start, start + 5]);

function written(...places: Parameters<typeof at>) {
  return { verification: 'VERIFIED' as const, spans: at(...places) };
}

export default question(SearchByNumberDocument, {
  variables: {},
  answer: {
    search: {
      totalCount: 5,
      searched: { documents: 4, upTo: '2025-03-21' },
      edges: [
        // An exact name comes before all.
        {
          type: 'POLICY',
          match: 'EXACT',
          field: 'name',
          text: '33618',
          highlights: digits(0),
          evidence: written([2195, 2220], [2273, 2277]),
        },
        // Then names that hold it, the shortest first.
        {
          type: 'ACTION',
          match: 'WORDS',
          field: 'name',
          text: '提升“33618”现代制造业集群发展能级',
          highlights: digits(3),
          evidence: written([2471, 2483], [2518, 2543]),
        },
        {
          type: 'ACTION',
          match: 'WORDS',
          field: 'name',
          text: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动',
          highlights: digits(2),
          evidence: written([400, 426], [466, 517]),
        },
        {
          type: 'DOCUMENT',
          match: 'WORDS',
          field: 'title',
          text: '新重庆-重庆日报：“33618”现代制造业集群体系（深入推动制造业高质量发展大会）',
          highlights: digits(10),
          evidence: null,
        },
        // What only our words about it hold comes last.
        {
          type: 'ACTION',
          match: 'WORDS',
          field: 'summary',
          text: '工业的三方面工作：提升“33618”集群能级，增强产业科技创新，改造传统产业。',
          highlights: digits(12),
          evidence: written([2468, 2483]),
        },
      ],
    },
  },
  statements: [['search', 'searched'], ['nodes-by-id'], ['nodes-by-id']],
});
