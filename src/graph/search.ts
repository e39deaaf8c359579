import neo4j from 'neo4j-driver';
import { luceneQuery, readQuery, reachesLonger, spelling, type Query, type Word } from '../text/index.js';
import type { Batches } from './batches.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { cutPage, type PageRequest, type TotalledPage } from './page.js';
import type { Reader } from './reader.js';
import { beyond, Refusal, shown } from './refusal.js';
import type { Statement } from './statement.js';

/** A node that was found, and how well it matches: see `SearchHit.score`. */
export interface Hit {
  readonly cursor: string;
  readonly id: string;
  readonly score: number;
}

/** Characters of one search. */
const MAX_LENGTH = 200;

/** Words of one search. */
const MAX_WORDS = 20;

/**
 * Reads what somebody searches for; nothing in it is syntax.
 * @throws Refusal when it is too long
 */
export function readSearch(text: string): Query {
  const length = [...text].length;
  if (length > MAX_LENGTH) throw beyond('characters of text', MAX_LENGTH, length);
  const query = readQuery(text);
  if (query.words.length > MAX_WORDS) throw beyond('words of text', MAX_WORDS, query.words.length);
  return query;
}

/**
 * A page of the nodes that hold what is searched for, the best first.
 * @param labels labels wanted; null: all
 * @throws Refusal when the cursor is of another search or of an earlier state of the data
 */
export async function search(
  batches: Batches,
  reader: Reader,
  statement: Statement,
  query: Query,
  labels: readonly string[] | null,
  request: PageRequest,
): Promise<TotalledPage<Hit>> {
  const anywhere = luceneQuery(query.words);
  const words = query.words.map(({ text }) => text).join(' ');
  const scope = `search ${words} ${labels === null ? '' : [...labels].sort().join()}`;
  const [then, ...after] = request.cursor === null ? [null] : decodeCursor(scope, SHAPE, request.cursor);
  if (anywhere === null) return { ...cutPage(request, []), total: 0 };
  const [row] = await batches.ask(statement, {
    anywhere,
    inNames: luceneQuery(query.words, ['searchNames']),
    text: query.folded,
    words: query.words.map(({ text }) => text),
    patterns: query.words.map(patternOf),
    runs: query.words.filter(({ script }) => script === 'mixed').map(({ text }) => text),
    spelled: spelling(query.words) ?? '',
    labels,
    after: request.cursor === null ? null : after,
    limit: neo4j.int(request.size + 1),
  });
  // Asked only now, so that the search travels with its level; the transaction read it before anything else.
  const epoch = Number(await reader.epochBefore());
  if (request.cursor !== null && then !== epoch) throw stale(request.cursor);
  const found = ((row?.hits ?? []) as [number, string][]).map(([score, id]) => ({
    cursor: encodeCursor(scope, [epoch, score, id]),
    id,
    score,
  }));
  return { ...cutPage(request, found), total: Number(row?.total ?? 0) };
}

/**
 * The pattern of Java's of folded texts that hold a word: a run with Han anywhere, any other from the beginning of a
 * token, to its end unless it stands for longer ones.
 */
function patternOf(word: Word): string {
  const text = `\\Q${word.text}\\E`;
  if (word.script === 'mixed') return `(?s).*${text}.*`;
  const apart = '[^\\p{IsLatin}\\p{Nd}.]';
  return `(?s)(?:.*${apart})?${text}${reachesLonger(word) ? '.*' : `(?:${apart}.*)?`}`;
}

/** A position among hits: the epoch, the score and the id. */
const SHAPE = ['number', 'number', 'string'] as const;

function stale(cursor: string): Refusal {
  return new Refusal(
    'BAD_USER_INPUT',
    'The data changed since this cursor was given, and with it the order of the hits. Search again without it.',
    { cursor: shown(cursor, 200) },
  );
}
