import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { refuseText } from '../../../src/api/limits/text.js';
import { readLimits } from '../../../src/config/index.js';
import { repositoryFile } from '../../setup/shared.js';

const limits = readLimits({});
const refusal = (text: string) => refuseText(text, limits);

/** `left` and `right` around `inner`, so many times. */
const around = (left: string, right: string, times: number, inner = '') =>
  left.repeat(times) + inner + right.repeat(times);

describe('a document is refused before it is parsed', () => {
  test.each([
    ['for its characters', '#'.repeat(100_001), 'characters', 100_001],
    ['for its tokens', `{ ${'a '.repeat(3_999)} }`, 'tokens', 4_001],
    ['for fields in one another', around('{a', '}', 101), 'nesting', 101],
    ['for lists in one another', `{ a(b: ${around('[', ']', 99)}) }`, 'nesting', 101],
    ['for objects in one another', `{ a(b: ${around('{c:', '}', 99, '1')}) }`, 'nesting', 101],
    ['for types in one another', `query($a: ${around('[', ']', 100, 'Int')}) { a }`, 'nesting', 101],
    ['for brackets that nobody closes', '{a'.repeat(1_500), 'nesting', 1_500],
    ['for what stands before an error', `${'{a'.repeat(500)} ?`, 'nesting', 500],
  ])('%s', (_what, text, limit, seen) => {
    const { message, extensions } = refusal(text)!;
    const most = limits[limit as keyof typeof limits];
    expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, most, seen });
    expect(message).toContain(`: ${seen}, and ${most} is the most. `);
  });
});

test.each([
  ['as many characters as are allowed', '#'.repeat(100_000)],
  ['as many tokens as are allowed', `{ ${'a '.repeat(3_998)} }`],
  ['as many brackets as are allowed', around('{a', '}', 100)],
  ['brackets in texts and comments', `{ a(b: "${'['.repeat(500)}") } # ${'{'.repeat(500)}`],
  ['what is no GraphQL, for the parser to refuse', '{ a(b: "'],
  ['the introspection query', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
  ['the prepared document of Sandbox', repositoryFile('web/sandbox.graphql')],
])('let through: %s', (_what, text) => expect(refusal(text)).toBeNull());
