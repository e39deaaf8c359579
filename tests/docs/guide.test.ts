import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { asker, connectShared, repositoryFile } from '../setup/shared.js';

const guide = repositoryFile('docs/guide.md');

/** What is printed of an answer: its data, and each error once. */
interface Printed {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const sections = [...guide.matchAll(/^## (\d+)\. .+\n([\s\S]*?)(?=^## )/gm)];

const questions = sections.flatMap(([, number, text]) =>
  [...text!.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)].map(([, query, answer], at) => ({
    name: at === 0 ? number! : `${number}, block ${at + 1}`,
    query: query!,
    answer: JSON.parse(answer!) as Printed,
  })),
);

let database: Database;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await connectShared();
  ask = asker(database);
});
afterAll(() => database.close());

it('docs/guide.md asks ten questions, in Chinese too, and prints the answer of every block', () => {
  expect(sections.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  for (const [, , text] of sections) expect(text).toMatch(/^\n.*\p{Script=Han}.*？\n/u);
  expect(questions).toHaveLength(guide.match(/^```graphql$/gm)!.length);
});

it.each(questions)('docs/guide.md $name prints the answer that is given', async ({ query, answer }) => {
  const { result, codes } = await ask(query);
  expect(result.data).toEqual(answer.data);
  const errors = (result.errors ?? []).map(({ message }, i) => ({ message, extensions: { code: codes[i] } }));
  const each = [...new Map(errors.map((error) => [error.message, error])).values()];
  expect(each).toEqual(answer.errors ?? []);
});

describe('a limit of the table is the last that is answered', () => {
  const rows = new Map(
    [...guide.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, what, most]) => [what!, most!]),
  );
  const list = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at));
  const nested = (levels: number): string =>
    levels === 1 ? 'id: { eq: "x" }' : `not: { ${nested(levels - 1)} }`;
  const way = 'from: "policy-33618", to: "region-jiangbei"';
  const keys = ['value', 'name', 'unit', 'stated', 'hedge'];

  it.each<[string, RegExp, (count: number) => string]>([
    ['a page (`first`, `last`)', /(\d+)/, (n) => `{ targets(first: ${n}) { nodes { id } } }`],
    ['a page (`first`, `last`)', /(\d+)/, (n) => `{ targets(last: ${n}) { nodes { id } } }`],
    ['a search', /(\d+) characters/, (n) => `{ search(text: "${'渝'.repeat(n)}") { totalCount } }`],
    [
      'a search',
      /(\d+) words/,
      (n) => `{ search(text: "${list(n, (at) => `w${at}`).join(' ')}") { totalCount } }`,
    ],
    [
      'a filter',
      /(\d+) conditions/,
      (n) => `{ targets(where: { or: [${list(n, () => '{ id: { eq: "x" } }').join(' ')}] }) { totalCount } }`,
    ],
    ['a filter', /(\d+) levels/, (n) => `{ targets(where: { ${nested(n)} }) { totalCount } }`],
    [
      'a filter',
      /(\d+) values/,
      (n) => `{ targets(where: { id: { in: [${list(n, () => '"x"').join(' ')}] } }) { totalCount } }`,
    ],
    [
      'an order',
      /(\d+) keys/,
      (n) => `{ targets(orderBy: [${list(n, (at) => `{ ${keys[at]}: ASC }`).join(' ')}]) { nodes { id } } }`,
    ],
    ['groups', /(\d+)/, (n) => `{ targets { groups(by: UNIT, first: ${n}) { totalCount } } }`],
    ['paths', /(\d+) hops/, (n) => `{ paths(${way}, maxHops: ${n}) { complete } }`],
    ['paths', /(\d+) ways/, (n) => `{ paths(${way}, first: ${n}) { complete } }`],
    [
      'a neighbourhood',
      /depth (\d+)/,
      (n) => `{ neighbourhood(id: "policy-416", depth: ${n}) { complete } }`,
    ],
    [
      'a neighbourhood',
      /(\d+) nodes/,
      (n) => `{ neighbourhood(id: "policy-416", first: ${n}) { complete } }`,
    ],
  ])('%s: %s', async (row, number, question) => {
    const most = Number(number.exec(rows.get(row) ?? '')?.[1]);
    expect((await ask(question(most))).codes).toEqual([]);
    expect(new Set((await ask(question(most + 1))).codes)).toEqual(new Set(['BAD_USER_INPUT']));
  });
});
