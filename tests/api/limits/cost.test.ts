import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../../src/api/limits/cost.js';
import { contract } from '../../../src/cli/session.js';

const read = contract();

const COUNTS = new Map([
  ['Policy', 3],
  ['Document', 5],
  ['PART_OF', 50],
]);

function cost(
  text: string,
  variables: Record<string, unknown> | null = {},
  counts = new Map<string, number>(),
) {
  const document = parse(text);
  expect(validate(read.schema, document, specifiedRules)).toEqual([]);
  return costOf(read, document, getOperationAST(document)!, variables && { variables, counts });
}

test.each<[string, string, number]>([
  ['a node is one', '{ node(id: "a") { id } }', 1],
  ['whatever fields it has', '{ policy(id: "a") { id name aliases } }', 1],
  ['places are a short list', '{ policy(id: "a") { nameAt { start } } }', 1 + 2],
  ['nothing is no node', '{ __typename }', 0],
  ['a page has the size that is asked for', '{ policies(first: 7) { nodes { id } } }', 1 + 7],
  ['from either end', '{ policies(last: 7) { nodes { id } } }', 1 + 7],
  ['or twenty entries', '{ policies { nodes { id } } }', 1 + 20],
  ['a search as well', '{ search(text: "a") { nodes { id } } }', 1 + 20],
  ['a size of null is none', '{ policies(first: null, last: 3) { nodes { id } } }', 1 + 3],
  [
    'a page below zero pays for nothing else',
    '{ policies(first: -9) { nodes { id } } targets(last: 7) { nodes { id } } }',
    1 + 1 + 7,
  ],
  ['an edge is a link and a node', '{ policies(first: 7) { edges { node { id } } } }', 1 + 2 * 7],
  ['a count reads no page', '{ policies(first: 100) { totalCount } }', 1],
  [
    'pages in pages multiply',
    '{ policies(first: 7) { nodes { parts(first: 5) { nodes { id } } } } }',
    1 + 7 * (1 + 1 + 5),
  ],
  ['nodes by id are as many as are named', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['a list without pages is short', '{ policy(id: "a") { evidence { id } } }', 1 + 2],
  [
    'surroundings have their size, and many links',
    '{ neighbourhood(id: "a", first: 9) { nodes { id } edges { id } } }',
    1 + 9 + 2_000,
  ],
  ['ways are short', '{ paths(from: "a", to: "b") { paths { hops { from { id } } } } }', 1 + 3 * (1 + 6 * 2)],
  [
    'fragments count where they are spread',
    '{ ...F ... { ...F } } fragment F on Query { policies(first: 2) { nodes { id } } }',
    2 * (1 + 2),
  ],
  [
    'fragments on one kind too',
    '{ node(id: "a") { ... on Policy { parts(first: 2) { nodes { id } } } } }',
    1 + 1 + 2,
  ],
  [
    'what is skipped costs nothing',
    '{ policies { nodes @skip(if: true) { id } edges @include(if: false) { cursor } } }',
    1,
  ],
])('%s', (_what, text, expected) => expect(cost(text)).toBe(expected));

test('variables tell sizes, ids, and what is skipped', () => {
  const text = `query($n: Int, $m: Int = 4, $ids: [ID!]!, $no: Boolean!) {
    policies(first: $n) { nodes { parts(last: $m) { nodes { id } } } }
    nodes(ids: $ids) { id }
    all: policies @skip(if: $no) { nodes { id } }
  }`;
  expect(cost(text, { n: 2, m: 4, ids: ['a', 'b'], no: true })).toBe(1 + 2 * (1 + 1 + 4) + 2);
  expect(cost(text, { n: null, m: 1, ids: [], no: false })).toBe(1 + 20 * (1 + 1 + 1) + 1 + 20);
  expect(cost(text, null)).toBe(Infinity);
});

test('no page has more than the graph', () => {
  const text =
    '{ policies(first: 100) { nodes { parts(first: 100) { nodes { id } } } } dataset { documents { id } } }';
  expect(cost(text, {}, COUNTS)).toBe(1 + 3 * (1 + 1 + 50) + 1 + 5);
  expect(cost(text, null)).toBe(Infinity);
});

test('fragments that double are looked into once', () => {
  const doubling = Array.from(
    { length: 30 },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  const text = `{ ...F0 } ${doubling.join(' ')} fragment F30 on Query { node(id: "a") { id } }`;
  expect(cost(text)).toBe(2 ** 30);
});
