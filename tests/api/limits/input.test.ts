import { expect, test } from 'vitest';
import { refuseInput } from '../../../src/api/limits/input.js';
import { readLimits } from '../../../src/config/index.js';

const limits = readLimits({});

const nested = (depth: number, wrap: (inner: unknown) => unknown) =>
  Array.from({ length: depth }).reduce<unknown>((inner) => wrap(inner), 1);

test.each([
  ['objects', nested(41, (a) => ({ a })), 'json', 41],
  ['lists', nested(100_000, (a) => [a]), 'json', 100_000],
  ['a long list', { a: { b: Array(251).fill(0) } }, 'list', 251],
  ['a long list in lists', { a: Array(250).fill(Array(251).fill(0)) }, 'list', 251],
])('variables are refused: %s', (_what, variables, limit, seen) => {
  expect(refuseInput(variables as object, limits)?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit,
    seen,
  });
});

test.each([
  ['none', {}],
  ['40 levels', nested(40, (a) => ({ a }))],
  ['250 entries', { a: Array(250).fill(null) }],
  ['names of prototypes', JSON.parse('{"__proto__": {"constructor": [1]}, "toString": null}')],
])('variables are let through: %s', (_what, variables) =>
  expect(refuseInput(variables as object, limits)).toBeNull(),
);
