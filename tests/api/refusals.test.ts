import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { asker, connectShared } from '../setup/shared.js';

let database: Database;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  database = await connectShared();
  ask = asker(database);
});
afterAll(() => database.close());

const list = (count: number, text: string) => Array.from({ length: count }, () => text).join(', ');
const nested = (depth: number): string => (depth === 0 ? 'id: { eq: "x" }' : `not: { ${nested(depth - 1)} }`);

describe('a question beyond a limit is refused, naming the limit and what was seen', () => {
  it.each([
    [
      'a page too large',
      '{ targets(last: 101) { totalCount nodes { id } } }',
      'last is 101; it takes 0 to 100.',
    ],
    [
      'both ends of a list',
      '{ targets(first: 1, last: 1) { nodes { id } } }',
      /^first and last were given\. Page forwards/,
    ],
    [
      'a cursor of the wrong end',
      '{ targets(last: 1, after: "x") { nodes { id } } }',
      /^after and last or before were given/,
    ],
    [
      'a filter of too many conditions',
      `{ targets(where: { or: [${list(51, '{ id: { eq: "x" } }')}] }) { nodes { id } } }`,
      'conditions of one filter: 51 were given, 50 is the most.',
    ],
    [
      'a filter too deep',
      `{ targets(where: { ${nested(8)} }) { nodes { id } } }`,
      'levels of one filter: 9 were given, 8 is the most.',
    ],
    [
      'a list too long',
      `{ targets(where: { id: { in: [${list(251, '"x"')}] } }) { nodes { id } } }`,
      'values of one list: 251 were given, 250 is the most.',
    ],
    [
      'an order of too many keys',
      '{ targets(orderBy: [{ id: ASC }, { name: ASC }, { value: ASC }, { unit: ASC }]) { nodes { id } } }',
      'keys of one order: 4 were given, 3 is the most.',
    ],
    [
      'an order that goes two relationships far',
      '{ targets(orderBy: [{ baseline: { indicator: { name: ASC } } }]) { nodes { id } } }',
      /orderBy baseline\.indicator goes too far/,
    ],
    [
      'a comparison with null',
      '{ targets(where: { hedge: { eq: null } }) { nodes { id } } }',
      /^eq is null in a filter.*use isNull/,
    ],
    [
      'a relation that is null',
      '{ targets(where: { setBy: null }) { nodes { id } } }',
      /^setBy is null in a filter/,
    ],
    [
      'too many groups',
      '{ targets { groups(by: UNIT, first: 101) { totalCount } } }',
      'first is 101; it takes 0 to 100.',
    ],
    [
      'a search too long',
      `{ search(text: "${'渝'.repeat(10_000)}") { totalCount } }`,
      'characters of text: 10000 were given, 200 is the most.',
    ],
    [
      'a search of too many words',
      `{ search(text: "${Array.from({ length: 21 }, (_, i) => `w${i}`).join(' ')}") { totalCount } }`,
      'words of text: 21 were given, 20 is the most.',
    ],
    [
      'a way too long',
      '{ paths(from: "policy-33618", to: "region-jiangbei", maxHops: 7) { complete } }',
      'maxHops is 7; it takes 1 to 6.',
    ],
    [
      'too many ways',
      '{ paths(from: "policy-33618", to: "region-jiangbei", first: 21) { complete } }',
      'first is 21; it takes 1 to 20.',
    ],
    [
      'a way to itself',
      '{ paths(from: "policy-33618", to: "policy-33618") { complete } }',
      /same node, policy-33618/,
    ],
    [
      'a way to nowhere',
      '{ paths(from: "policy-33618", to: "nowhere") { complete } }',
      /^to: no node has the id "nowhere"/,
    ],
    [
      'surroundings too wide',
      '{ neighbourhood(id: "policy-33618", depth: 4) { complete } }',
      'depth is 4; it takes 1 to 3.',
    ],
    [
      'surroundings too many',
      '{ neighbourhood(id: "policy-33618", first: 501) { complete } }',
      'first is 501; it takes 0 to 500.',
    ],
    [
      'surroundings over structure',
      '{ neighbourhood(id: "policy-33618", via: [FROM_DOCUMENT]) { complete } }',
      /^via names FROM_DOCUMENT, which is no claim/,
    ],
  ])('%s', async (_what, document, message) => {
    const { result, codes } = await ask(document);
    const [error] = result.errors ?? [];
    if (typeof message === 'string') expect(error?.message).toBe(message);
    else expect(error?.message).toMatch(message);
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('a list of a kind too large to look at without an index', async () => {
    const narrow = asker(database, { candidates: 9 });
    const broad = await narrow('{ targets(orderBy: [{ unit: ASC }]) { nodes { id } } }');
    expect(broad.codes).toEqual(['QUERY_TOO_BROAD']);
    expect(broad.result.errors?.[0]?.message).toMatch(
      /There are 10 nodes of type Target; without an index 9 are the most.*Name a condition on id, name, value, stated, periodTo/,
    );
  });

  it.each<[string, string, readonly string[]]>([
    ['a plain page by id', '{ targets { totalCount nodes { id } } }', []],
    ['an order that an index holds', '{ targets(orderBy: [{ value: DESC }]) { nodes { id } } }', []],
    [
      'a condition that an index finds',
      '{ targets(where: { value: { gt: 5 }, hedge: { isNull: true } }, orderBy: [{ unit: ASC }]) { totalCount nodes { id } } }',
      [],
    ],
    [
      'the page of a condition without an index, in the order of ids',
      '{ targets(where: { hedge: { isNull: true } }) { nodes { id } } }',
      [],
    ],
    [
      'how many pass a condition without an index',
      '{ targets(where: { hedge: { isNull: true } }) { totalCount } }',
      ['QUERY_TOO_BROAD'],
    ],
    [
      'a condition that an index finds, but not alone',
      '{ targets(where: { or: [{ value: { gt: 5 } }, { hedge: { isNull: true } }] }) { totalCount } }',
      ['QUERY_TOO_BROAD'],
    ],
    [
      'an order by what may be missing',
      '{ targets(orderBy: [{ periodTo: ASC }]) { nodes { id } } }',
      ['QUERY_TOO_BROAD'],
    ],
    ['groups of all', '{ targets { groups(by: UNIT) { totalCount } } }', ['QUERY_TOO_BROAD']],
    [
      'groups of what an index finds',
      '{ targets(where: { name: { startsWith: "重庆" } }) { groups(by: UNIT) { totalCount } } }',
      [],
    ],
  ])('of a large kind: %s', async (_what, document, expected) => {
    expect((await asker(database, { candidates: 9 })(document)).codes).toEqual(expected);
  });
});

describe('numbers of several units', () => {
  it('are not added up: the error names the units', async () => {
    const { result, codes } = await ask(
      '{ targets { groups(by: BASIS) { groups { value count unit min max sum average } } } }',
    );
    expect(codes).toEqual(Array(5).fill('MIXED_UNITS'));
    expect(result.errors?.[0]?.message).toMatch(
      /in 6 units: CNY, ENTERPRISE, PERCENT, SQUARE_KILOMETRE, TEAM, VEHICLE/,
    );
    expect(result.data).toMatchObject({
      targets: { groups: { groups: [{ value: 'STATED', count: 10, sum: null }] } },
    });
  });
});

describe('a cursor of another list is refused', () => {
  const page = 'pageInfo { endCursor }';
  it.each([
    [
      'another order',
      `targets(first: 1, orderBy: [{ value: ASC }]) { ${page} }`,
      'targets(first: 1, after: $after)',
    ],
    [
      'the same order, turned',
      `targets(first: 1, orderBy: [{ value: ASC }]) { ${page} }`,
      'targets(first: 1, orderBy: [{ value: DESC }], after: $after)',
    ],
    [
      'another filter',
      `targets(first: 1, where: { value: { gt: 1 } }) { ${page} }`,
      'targets(first: 1, where: { value: { gt: 2 } }, after: $after)',
    ],
    ['another kind', `targets(first: 1) { ${page} }`, 'observations(first: 1, after: $after)'],
    ['a search', `targets: search(text: "造", first: 1) { ${page} }`, 'targets(first: 1, after: $after)'],
    [
      'another search',
      `targets: search(text: "造", first: 1) { ${page} }`,
      'search(text: "车", after: $after)',
    ],
    [
      'a search of other types',
      `targets: search(text: "造", first: 1) { ${page} }`,
      'search(text: "造", types: [POLICY], after: $after)',
    ],
  ])('%s', async (_what, first, second) => {
    const { result } = await ask(`{ ${first} }`);
    const after = (result.data as { targets: { pageInfo: { endCursor: string } } }).targets.pageInfo
      .endCursor;
    expect(after).toBeTypeOf('string');
    const { codes } = await ask(`query ($after: String) { ${second} { nodes { id } } }`, { after });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['', '%', 'bnVsbA', Buffer.from('{}').toString('base64url'), 'x'.repeat(5000)])(
    '%j is none',
    async (after) => {
      const { codes } = await ask('query ($after: String) { a: targets(after: $after) { nodes { id } } }', {
        after,
      });
      expect(codes).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('a cursor of the links of another node is refused', () => {
  it.each(['parts', 'partOf'])('%s', async (field) => {
    const first = await ask(`{ policy(name: "33618") { ${field}(first: 1) { pageInfo { endCursor } } } }`);
    const { policy } = first.result.data as { policy: Record<string, { pageInfo: { endCursor: string } }> };
    const after = policy[field]!.pageInfo.endCursor;
    const document = (name: string) =>
      `query ($after: String) { policy(name: "${name}") { ${field}(after: $after) { nodes { id } } } }`;
    expect((await ask(document('33618'), { after })).codes).toEqual([]);
    expect((await ask(document('416'), { after })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('conditions that say nothing cost nothing', () => {
  it.each<[string, object, number]>([
    ['20,000 empty ones, one of which must hold', { or: Array(20_000).fill({}) }, 10],
    ['20,000 empty ones, all of which must hold', { and: Array(20_000).fill({}) }, 10],
    ['20,000 of nothing about a relationship', { and: Array(20_000).fill({ setBy: {} }) }, 10],
    ['3,000 that nothing passes', { and: Array(3_000).fill({ not: {} }) }, 0],
    ['3,000 that nothing passes, one of which must hold', { or: Array(3_000).fill({ not: {} }) }, 0],
    ['none of none', { not: { not: {} } }, 10],
    ['every one of whatever kind', { setBy: { every: {} } }, 10],
  ])('%s', async (_what, where, expected) => {
    const { result } = await ask('query ($where: TargetWhere) { targets(where: $where) { totalCount } }', {
      where,
    });
    expect(result).toEqual({ data: { targets: { totalCount: expected } } });
  });
});

describe('a variable that must not be null', () => {
  it.each<[string, Record<string, unknown>]>([
    ['query ($v: Int) { search(text: "a", first: $v) { totalCount } }', { v: null }],
    [
      'query ($v: Int) { paths(from: "policy-33618", to: "region-jiangbei", maxHops: $v) { complete } }',
      { v: null },
    ],
    ['query ($v: SortDirection) { targets(orderBy: [{ value: $v }]) { nodes { id } } }', { v: null }],
    ['query ($v: SortDirection) { targets(orderBy: [{ value: $v }]) { nodes { id } } }', {}],
  ])('%s with %j is the caller’s mistake', async (document, variables) => {
    const { result } = await ask(document, variables);
    expect(result.errors).toHaveLength(1);
  });
});

describe('integers beyond 64 bits', () => {
  it.each<[string, number]>([
    ['gt: "99999999999999999999999999"', 0],
    ['lt: "99999999999999999999999999"', 10],
    ['gt: "-99999999999999999999999999"', 10],
    ['eq: "99999999999999999999999999"', 0],
  ])('compare as what they are: %s', async (condition, expected) => {
    const { result } = await ask(`{ targets(where: { value: { ${condition} } }) { totalCount } }`);
    expect(result).toEqual({ data: { targets: { totalCount: expected } } });
  });
});

it.each(['', 'AND', 'OR', 'NOT', 'a AND b', 'u', '\\u', '*'])(
  'a node of the name %j is none',
  async (name) => {
    const { result } = await ask('query ($name: String) { policy(name: $name) { id } }', { name });
    expect(result).toEqual({ data: { policy: null } });
  },
);
