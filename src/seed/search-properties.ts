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
  const { names, texts } = searchedOf(kind);
  const named = textsOf(names, properties);
  return {
    searchNames: list(named.map((name) => fold(name).text)),
    searchTexts: list(textsOf(texts, properties).map((text) => fold(text).text)),
    searchPinyin: list(named.flatMap(pinyinOf)),
  };
}

/** The properties of a kind that are searched. */
interface Searched {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

const searched = new WeakMap<Kind, Searched>();

/** Worked out once a kind: a load asks for every node. */
function searchedOf(kind: Kind): Searched {
  const before = searched.get(kind);
  if (before) return before;
  const of = (role: 'NAME' | 'TEXT') =>
    [...kind.properties.values()].filter((property) => property.searched === role).map(({ name }) => name);
  const found = { names: of('NAME'), texts: of('TEXT') };
  searched.set(kind, found);
  return found;
}

function textsOf(names: readonly string[], properties: StoredProperties): string[] {
  return names
    .flatMap((name) => properties[name] ?? [])
    .filter((value): value is string => typeof value === 'string');
}

/** Neo4j would keep an empty list, which is not the same as none. */
function list(texts: readonly string[]): readonly string[] | null {
  const different = new Set(texts);
  different.delete('');
  return different.size > 0 ? [...different] : null;
}
