import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { refuseLists, refuseStructure } from '../../../src/api/limits/structure.js';
import { readLimits } from '../../../src/config/index.js';
import { repositoryFile } from '../../setup/shared.js';

const limits = readLimits({});

/** Holds every operation of a document against the limits: the limit and what was seen, of each that is refused. */
function refusals(text: string): unknown[] {
  const document = parse(text);
  const refused = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? refuseStructure(document, definition, limits) : null,
  );
  return refused.flatMap((error) => (error ? [[error.extensions.limit, error.extensions.seen]] : []));
}

/** `f0 { f1 { … } }`, so many fields deep. */
function deep(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `f${i}`).reduceRight((inner, field) =>
    inner === '' ? field : `${field} { ${inner} }`,
  );
}

const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('an operation is refused before it is validated', () => {
  test.each([
    ['for its depth', `{ ${deep(21)} }`, ['depth', 21]],
    [
      'for its depth by fragments',
      `{ ${deep(11).replace('f10', 'f10 { ...F }')} } fragment F on A { ${deep(10)} }`,
      ['depth', 21],
    ],
    ['for its depth by inline fragments', `{ ... { ... on A { ${deep(21)} } } }`, ['depth', 21]],
    ['for its aliases', `{ a { ${many(31, (i) => `b${i}: b`)} } }`, ['aliases', 31]],
    [
      'for its aliases, of a fragment as often as it is spread',
      `{ a { ...F } b { ...F } } fragment F on A { ${many(16, (i) => `b${i}: b`)} }`,
      ['aliases', 32],
    ],
    ['for the fields that it begins with', `{ ${many(21, (i) => `f${i}`)} }`, ['roots', 21]],
    [
      'for the fields that its fragments begin with',
      `{ ...F ... { ...F } a } fragment F on Query { ${many(10, (i) => `f${i}`)} }`,
      ['roots', 21],
    ],
    ['for its directives', `{ a { ${many(51, (i) => `f${i} @skip(if: true)`)} } }`, ['directives', 51]],
    ['for directives on one field', `{ a ${many(51, () => '@x')} }`, ['directives', 51]],
    ['for directives on itself', `query ${many(51, () => '@x')} { a }`, ['directives', 51]],
    ['for directives on variables', `query($a: Int ${many(51, () => '@x')}) { a }`, ['directives', 51]],
    [
      'for directives on fragments',
      `{ ...F } fragment F on A ${many(51, () => '@x')} { a }`,
      ['directives', 51],
    ],
    [
      'of fragments that double thirty times, at once',
      `{ a { ...F0 } } ${many(30, (i) => `fragment F${i} on A { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on A { b: c }`,
      ['aliases', 2 ** 30],
    ],
  ])('%s', (_what, text, refused) => expect(refusals(text)).toEqual([refused]));

  test('alone: what another operation of the document holds is none of its business', () => {
    expect(refusals(`query A { a } query B { ${deep(21)} }`)).toEqual([['depth', 21]]);
    expect(refusals(many(3, (i) => `query Q${i} { ${many(20, (j) => `f${j}: f`)} }`))).toEqual([]);
  });
});

test.each([
  ['20 levels', `{ ${deep(20)} }`],
  ['30 aliases', `{ a { ${many(30, (i) => `b${i}: b`)} } }`],
  ['20 fields to begin with', `{ ${many(20, (i) => `f${i}`)} }`],
  ['50 directives', `{ a { ${many(50, (i) => `f${i} @skip(if: true)`)} } }`],
  ['fragments in a circle, for validation to refuse', '{ ...F } fragment F on A { a { ...F } }'],
  ['fragments that are not there, for validation to refuse', '{ ...F }'],
  ['the introspection query', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
  ['the prepared document of Sandbox', repositoryFile('web/sandbox.graphql')],
])('let through: %s', (_what, text) => expect(refusals(text)).toEqual([]));

test('a list of more than 250 entries is refused wherever it is written', () => {
  const list = (length: number) => parse(`{ a(b: { c: [[${many(length, String)}]] }) }`);
  expect(refuseLists(list(251), limits)?.extensions).toMatchObject({ limit: 'list', most: 250, seen: 251 });
  expect(refuseLists(list(250), limits)).toBeNull();
});
