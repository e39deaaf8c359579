import type { Kind, SearchRole } from '../model/index.js';
import { highlight, type How, type Query, type Span } from '../text/index.js';
import type { NodeValue } from './values.js';

/** Where a node matches a search. */
export interface Match {
  readonly how: How;
  /** The field and the text that match best; null where the words stand in several. */
  readonly field: string | null;
  readonly text: string | null;
  /** Places in `text`, in code points. */
  readonly ranges: readonly Span[];
}

/** The better a field and a way of matching, the earlier it stands. */
const RANKS: readonly (readonly [SearchRole, How])[] = [
  ['NAME', 'EXACT'],
  ['NAME', 'WORDS'],
  ['NAME', 'PINYIN'],
  ['TEXT', 'EXACT'],
  ['TEXT', 'WORDS'],
  ['NAME', 'TYPO'],
  ['TEXT', 'TYPO'],
  ['TEXT', 'PINYIN'],
];

/** The best match among a node's fields: names before texts, the words themselves before what is like them. */
export function bestMatch(kind: Kind, node: NodeValue, query: Query): Match {
  const matches = [...kind.properties.values()].flatMap(({ name, searched }) => {
    if (searched === null) return [];
    return textsOf(node[name]).flatMap((text) => {
      const found = highlight(text, query);
      if (!found) return [];
      const rank = RANKS.findIndex(([role, how]) => role === searched && how === found.how);
      return [{ rank, match: { how: found.how, field: name, text, ranges: found.ranges } }];
    });
  });
  const [best] = matches.sort((a, b) => a.rank - b.rank || a.match.text.length - b.match.text.length);
  return best?.match ?? { how: 'WORDS', field: null, text: null, ranges: [] };
}

/** Evidence that holds the words, else verified evidence, else the first; null where there is none. */
export function proofToShow(
  evidence: readonly NodeValue[],
  holds: (one: NodeValue) => boolean,
): NodeValue | null {
  const isVerified = ({ verification }: NodeValue) => verification === 'VERIFIED';
  return evidence.find(holds) ?? evidence.find(isVerified) ?? evidence[0] ?? null;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
