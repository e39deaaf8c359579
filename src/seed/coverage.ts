import type { Model } from '../model/index.js';
import { findFigures, type Figure } from '../quantity/index.js';
import { placesOf } from './places.js';
import type { ProvedDocument } from './proved.js';
import type { SourceText } from './source-text.js';

/** What coverage found: every figure of the text, those that a fact states, those excluded with a reason, and the rest. */
export interface Coverage {
  readonly figures: number;
  readonly stated: number;
  readonly excluded: number;
  readonly missed: readonly Figure[];
}

/** Lists the figures of a text that no fact states at their place and no exclusion names. */
export function coverDocument(
  model: Model,
  { document, facts }: ProvedDocument,
  source: SourceText,
): Coverage {
  const stated = new Set<number>();
  for (const fact of facts) {
    const kind = 'label' in fact ? model.kinds.get(fact.label) : model.relationships.get(fact.type);
    if (kind) for (const { start, end } of placesOf(kind, fact.properties)) mark(stated, start, end);
  }
  const excluded = new Set<number>();
  const exclusions = (document.properties.exclusions ?? []) as readonly bigint[];
  for (let i = 0; i < exclusions.length; i += 2) mark(excluded, exclusions[i]!, exclusions[i + 1]!);

  const figures = findFigures(source.characters.join(''));
  const byFact = figures.filter((figure) => lies(figure, stated));
  const byExclusion = figures.filter((figure) => !lies(figure, stated) && lies(figure, excluded));
  const missed = figures.filter((figure) => !lies(figure, stated) && !lies(figure, excluded));
  return { figures: figures.length, stated: byFact.length, excluded: byExclusion.length, missed };
}

function mark(places: Set<number>, start: bigint, end: bigint): void {
  for (let at = Number(start); at < Number(end); at++) places.add(at);
}

function lies({ start, end }: Figure, places: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (!places.has(at)) return false;
  return true;
}
