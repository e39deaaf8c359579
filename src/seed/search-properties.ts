import type { Kind } from '../model/index.js';
import { fold, pinyinOf } from '../text/index.js';
import type { StoredProperties } from './desired.js';

/** What search finds a node by; null where there is nothing. */
export interface SearchProperties {
  readonly searchNames: readonly string[] | null;
  readonly searchTexts: readonly string[] | null;
  readonly searchPinyin: readonly string[] | null;
}

/** The names of what the importer derives for search. */
export const SEARCH_PROPERTIES = ['searchNames', 'searchTexts', 'searchPinyin'] as const;

/** Derives from a node's texts what search finds it by: names and longer texts folded, and how the names sound. */
export function searchProperties(kind: Kind, properties: StoredProperties): SearchProperties {
  const texts = (role: 'NAME' | 'TEXT') =>
    [...kind.properties.values()]
      .filter(({ searched }) => searched === role)
      .flatMap(({ name }) => properties[name] ?? [])
      .filter((value): value is string => typeof value === 'string');
  const names = texts('NAME');
  return {
    searchNames: list(names.map((name) => fold(name).text)),
    searchTexts: list(texts('TEXT').map((text) => fold(text).text)),
    searchPinyin: list(names.flatMap(pinyinOf)),
  };
}

/** Neo4j would keep an empty list, which is not the same as none. */
function list(texts: readonly string[]): readonly string[] | null {
  const different = [...new Set(texts)].filter((text) => text !== '');
  return different.length > 0 ? different : null;
}
