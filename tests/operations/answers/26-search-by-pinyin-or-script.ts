import { SearchByPinyinOrScriptDocument } from '../generated.js';
import { at, question } from '../question.js';

/** The district as the text writes it, and the proof of it that is shown first. */
const jiangbei = {
  node: { id: 'region-jiangbei', name: '江北区' },
  field: 'name',
  text: '江北区',
  highlights: at([0, 3]),
  evidence: { verification: 'VERIFIED' as const, spans: at([4914, 4938]) },
};

export default question(SearchByPinyinOrScriptDocument, {
  variables: {},
  answer: {
    pinyin: { edges: [{ ...jiangbei, match: 'PINYIN' }] },
    traditional: { edges: [{ ...jiangbei, score: 5, match: 'EXACT' }] },
  },
  statements: [['search', 'search'], ['nodes-by-id'], ['nodes-by-id']],
});
