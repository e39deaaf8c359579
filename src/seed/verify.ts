import type { Model } from '../model/index.js';
import {
  parseComparator,
  parseCount,
  parseDate,
  parseHedge,
  parseOrdinal,
  parseQuantity,
} from '../quantity/index.js';
import type { GraphNode, GraphRelationship, StoredProperties } from './desired.js';
import { placesOf, type Place } from './places.js';
import type { ProvedDocument } from './proved.js';
import { digestOf, textAt, type SourceText } from './source-text.js';

/** What a verification found: how much was recomputed, and everything that does not hold. */
export interface Verification {
  readonly spans: number;
  readonly places: number;
  readonly failures: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * Proves a document's facts against its text: every span's digest, and every place's words against what is stored.
 * @param source the file whose digest is the document's
 */
export function verifyDocument(model: Model, proved: ProvedDocument, source: SourceText): Verification {
  const failures: { id: string; reason: string }[] = [];
  let spans = 0;
  let places = 0;
  for (const evidence of proved.evidence) {
    const digests = (evidence.properties.sha256 ?? []) as readonly string[];
    pairs(evidence.properties.spans).forEach(([start, end], i) => {
      spans++;
      const text = textAt(source, start, end);
      if (digestOf(text) !== digests[i])
        failures.push({ id: evidence.id, reason: `the span ${start}–${end} has another digest` });
      if (/\n[ \t]*\n/.test(text))
        failures.push({ id: evidence.id, reason: `the span ${start}–${end} crosses a blank line` });
    });
  }
  const own = new Set(proved.evidence.map(({ id }) => id));
  const spansOf = new Map(proved.evidence.map(({ id, properties }) => [id, pairs(properties.spans)]));
  for (const fact of proved.facts) {
    const kind = 'label' in fact ? model.kinds.get(fact.label) : model.relationships.get(fact.type);
    if (!kind) continue;
    const around = ((fact.properties.evidence ?? []) as readonly string[])
      .filter((id) => own.has(id))
      .flatMap((id) => spansOf.get(id) ?? []);
    const here = placesOf(kind, fact.properties).filter(({ start, end }) =>
      around.some(([first, last]) => first <= start && end <= last),
    );
    places += here.length;
    for (const reason of readPlaces(fact, here, source)) failures.push({ id: fact.id, reason });
  }
  return { spans, places, failures };
}

/** Reads the words at each place and says which do not state what is stored. */
function readPlaces(
  fact: GraphNode | GraphRelationship,
  places: readonly Place[],
  source: SourceText,
): string[] {
  const failures: string[] = [];
  const counts: number[] = [];
  for (const { name, of, start, end } of places) {
    const words = textAt(source, start, end);
    try {
      if (of === 'declaredParts') counts.push(parseCount(words));
      else if (!READERS[of]?.(words, fact.properties)) {
        failures.push(
          `${name} ${start}–${end} reads "${words}", which does not state ${of} ${String(fact.properties[of])}`,
        );
      }
    } catch (error) {
      failures.push(`${name} ${start}–${end} reads "${words}": ${(error as Error).message}`);
    }
  }
  if (counts.length > 0 && !addUp(counts, Number(fact.properties.declaredParts))) {
    failures.push(
      `declaredPartsAt reads ${counts.join(' + ')}, which does not add up to ${String(fact.properties.declaredParts)}`,
    );
  }
  return failures;
}

/** Whether words at a place state the property. Relative dates are read in the year that is stored. */
const READERS: Readonly<Record<string, (words: string, properties: StoredProperties) => boolean>> = {
  stated: (words, { stated, value }) => words === stated && parseQuantity(words).value === Number(value),
  comparator: (words, { comparator }) => parseComparator(words) === comparator,
  hedge: (words, { hedge }) => parseHedge(words) === hedge,
  ordinal: (words, { ordinal }) => parseOrdinal(words) === Number(ordinal),
  name: (words, { name, aliases }) =>
    [name, ...((aliases ?? []) as string[])].some((known) => String(known).includes(words)),
  startsOn: (words, { startsOn }) => readsDay(words, startsOn, 'from'),
  endsOn: (words, { endsOn }) => readsDay(words, endsOn, 'to'),
  periodFrom: (words, { periodFrom, periodTo, periodStated }) => {
    if (periodStated !== undefined && !String(periodStated).includes(words)) return false;
    if (periodFrom === undefined) return true;
    // A relative date (去年12月) is read from the year after; words that are no date (春节假期) state no days.
    const read = [0, 1]
      .map((later) => parseDate(words, { year: yearOf(periodFrom) + later }))
      .filter((range) => range !== null);
    return read.length === 0 || read.some(({ from, to }) => from === periodFrom && to === periodTo);
  },
};

function readsDay(words: string, stored: unknown, side: 'from' | 'to'): boolean {
  return parseDate(words, { year: yearOf(stored) })?.[side] === stored;
}

function yearOf(day: unknown): number {
  return Number(String(day).slice(0, 4));
}

/** Whether the numbers, taken in order, make up the total once or several times: 六区一高地 is 6 + 1 wherever it stands. */
function addUp(counts: readonly number[], total: number): boolean {
  let sum = 0;
  for (const count of counts) {
    sum += count;
    if (sum === total) sum = 0;
    else if (sum > total) return false;
  }
  return sum === 0;
}

function pairs(flat: unknown): [bigint, bigint][] {
  const list = (flat ?? []) as readonly bigint[];
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}
