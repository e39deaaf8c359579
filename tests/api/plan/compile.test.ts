import { describe, expect, test } from 'vitest';
import { Unplanned } from '../../../src/api/plan/index.js';
import { Refusal } from '../../../src/graph/index.js';
import type { Variables } from '../../../src/api/plan/plan.js';
import { planOf, printed } from './support.js';

describe('an operation becomes one statement a root field, and one for evidence', () => {
  test.each<[string, string, Variables?]>([
    ['a node', '{ policy(id: "p") { id name aliases periodAt { start end } } }'],
    ['a node by name', 'query ($name: String) { policy(name: $name) { id } }', { name: '33618' }],
    [
      'links in links',
      `{ policy(id: "p") { parts(first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { basis cursor node {
        __typename id ... on Action { owners(first: 2) { nodes { name } } } } } } } }`,
    ],
    [
      'evidence',
      '{ action(id: "a") { evidence { id statement document { title } } owners { edges { evidence { verification spans { start end } } } } } }',
    ],
    ['a neighbour', '{ target(id: "t") { stated indicator { name unit } baseline { value } } }'],
    [
      'a filter, an order and a cursor of links',
      `query ($name: String, $after: String) { agency(id: "g") { owns(first: 3, after: $after,
        where: { basis: { eq: STATED }, node: { name: { startsWith: $name } } }, orderBy: [{ node: { name: DESC } }]) { nodes { id } } } }`,
      { name: '市' },
    ],
    [
      'a page of a list, and what was read for it',
      '{ targets(first: 2, where: { periodTo: { eq: "2025-12-31" } }) { totalCount nodes { id } searched { documents } } }',
    ],
    ['many nodes by id', '{ nodes(ids: ["a", "b", "a"]) { __typename id } node(id: "a") { id } }'],
  ])('%s', async (name, text, variables) => {
    const file = `./snapshots/${name.replaceAll(/[ ,]+/g, '-')}.cypher`;
    await expect(printed(text, variables)).toMatchFileSnapshot(file);
  });
});

describe('what makes no other statement', () => {
  const base = printed('{ policy(id: "p") { id name parts { nodes { id } } } }');
  test.each<[string, string]>([
    ['an alias', '{ policy(id: "p") { id called: name parts { nodes { id } } } }'],
    ['a field that is asked twice', '{ policy(id: "p") { id name other: name parts { nodes { id } } } }'],
    [
      'a named fragment',
      '{ policy(id: "p") { ...F } } fragment F on Node { id ... on Policy { name parts { nodes { id } } } }',
    ],
    [
      'a field that is skipped',
      '{ policy(id: "p") { id name kind @skip(if: true) parts { nodes { id } } } }',
    ],
    ['a field that is included', '{ policy(id: "p") { id name @include(if: true) parts { nodes { id } } } }'],
  ])('%s', (_, text) => {
    expect(printed(text)).toBe(base);
  });

  test('another id', () => {
    expect(printed('{ policy(id: "q") { id name parts { nodes { id } } } }')).toBe(
      base.replace('"p"', '"q"'),
    );
  });
});

describe('the plain path answers', () => {
  const chain = (length: number) =>
    `${'parts(first: 1) { nodes { ... on Action { '.repeat(length)}id${' } } }'.repeat(length)}`;
  test.each<[string, string, string]>([
    [
      'more links than Neo4j plans in a while',
      `{ policy(id: "p") { ${Array.from({ length: 25 }, (_, i) => `a${i}: parts(first: ${i + 1}) { nodes { id } }`).join(' ')} } }`,
      '25',
    ],
    ['links too deep', `{ action(id: "a") { ${chain(9)} } }`, '8'],
    ['groups', '{ policies { groups(by: KIND) { totalCount } } }', 'groups'],
    ['progress', '{ target(id: "t") { progress { status } } }', 'progress'],
    ['a quote', '{ policy(id: "p") { evidence { quote } } }', 'quote'],
    ['a search', '{ search(text: "a") { totalCount } }', 'search'],
    ['the schema', '{ __schema { queryType { name } } }', '__schema'],
    [
      'a list that no index bounds',
      '{ policies(where: { note: { contains: "x" } }, orderBy: [{ note: ASC }]) { nodes { id } } }',
      'index',
    ],
  ])('%s', (_, text, reason) => {
    expect(() => planOf(text)).toThrow(Unplanned);
    expect(() => planOf(text)).toThrow(reason);
  });

  test.each<[string, string, string]>([
    ['a page too large', '{ policy(id: "p") { parts(first: 101) { nodes { id } } } }', 'first is 101'],
    ['null in a filter', '{ policies(where: { id: { eq: null } }) { nodes { id } } }', 'eq is null'],
  ])('and refuses %s', (_, text, reason) => {
    expect(() => planOf(text)).toThrow(Refusal);
    expect(() => planOf(text)).toThrow(reason);
  });
});
