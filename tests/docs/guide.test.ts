import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { asker, connectShared, repositoryFile } from '../setup/shared.js';

const guide = repositoryFile('docs/guide.md');

/** What is printed of an answer: its data, and each error once. */
interface Printed {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const questions = [
  ...guide.matchAll(/^## (\d+)\. (.+)\n[\s\S]*?```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/gm),
].map(([, number, title, query, answer]) => ({
  number,
  title,
  query: query!,
  answer: JSON.parse(answer!) as Printed,
}));

let database: Database;
beforeAll(async () => {
  database = await connectShared();
});
afterAll(() => database.close());

it('docs/guide.md asks ten questions', () => {
  expect(questions.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

it.each(questions)('docs/guide.md $number prints the answer that is given', async ({ query, answer }) => {
  const { result, codes } = await asker(database)(query);
  expect(result.data).toEqual(answer.data);
  const errors = (result.errors ?? []).map(({ message }, i) => ({ message, extensions: { code: codes[i] } }));
  const each = [...new Map(errors.map((error) => [error.message, error])).values()];
  expect(each).toEqual(answer.errors ?? []);
});
