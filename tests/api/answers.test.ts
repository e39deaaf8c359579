import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, Answers, type Question, type Source } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import type { Database } from '../../src/neo4j/driver.js';
import { connectShared } from '../setup/shared.js';
import { sourceOn } from '../setup/source.js';

let database: Database;
let source: Source;
let statements = 0;

beforeAll(async () => {
  database = await connectShared();
  source = sourceOn(database, contract(), { onStatement: () => (statements += 1) });
});
afterAll(() => database.close());

const TEXT = `query Named($where: PolicyWhere, $first: Int = 1) { policies(where: $where, first: $first) { nodes { name } } }
query Counted($where: PolicyWhere) { policies(where: $where) { totalCount } }`;

const question = (more: Partial<Question> = {}): Question => {
  const text = more.text ?? TEXT;
  return { text, document: parse(text), operationName: 'Named', variables: {}, scope: 'public', ...more };
};

/** How many statements the second question takes when the first was answered before. */
async function second(first: Question, then: Question): Promise<number> {
  const answers = new Answers(source.watch, 2 ** 20, (question) => answer(source, question));
  await answers.answer(first);
  statements = 0;
  const { value } = await answers.answer(then);
  const seen = statements;
  const { value: right } = await answer(source, then);
  expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(right)));
  return seen;
}

const where = (variables: object): Question => question({ variables: { where: variables } });

describe('one answer serves', () => {
  test.each<[string, Question, Question]>([
    ['the same question', question(), question()],
    [
      'names in another order, however deep',
      where({ or: [{ name: { eq: 'a', ne: 'b' }, kind: { eq: 'PLAN' } }] }),
      where({ or: [{ kind: { eq: 'PLAN' }, name: { ne: 'b', eq: 'a' } }] }),
    ],
    [
      'variables in another order',
      question({ variables: { first: 2, where: {} } }),
      question({ variables: { where: {}, first: 2 } }),
    ],
    ['variables of nobody', question(), question({ variables: { nobody: 1 } })],
    [
      'variables of the other operation',
      question({ operationName: 'Counted' }),
      question({ operationName: 'Counted', variables: { first: 2 } }),
    ],
  ])('%s', async (_name, first, then) => expect(await second(first, then)).toBe(0));
});

describe('another answer is needed by', () => {
  test.each<[string, Question, Question]>([
    ['another scope', question(), question({ scope: 'quotes' })],
    ['another operation', question(), question({ operationName: 'Counted' })],
    ['another document', question(), question({ text: `${TEXT} ` })],
    ['other variables', question({ variables: { first: 2 } }), question({ variables: { first: 3 } })],
    ['null', question(), question({ variables: { where: null } })],
    [
      'elements in another order',
      where({ or: [{ kind: { eq: 'PLAN' } }, { name: { eq: 'a' } }] }),
      where({ or: [{ name: { eq: 'a' } }, { kind: { eq: 'PLAN' } }] }),
    ],
    ['a text that reads as another', where({ name: { eq: '1' } }), where({ name: { eq: '"1"' } })],
  ])('%s', async (_name, first, then) => expect(await second(first, then)).toBeGreaterThan(0));

  test('a number too large for JSON, which would be null', async () => {
    const answers = new Answers(source.watch, 2 ** 20, (question) => answer(source, question));
    expect((await answers.answer(question({ variables: { first: null } }))).value.errors).toBeUndefined();
    const infinite = question({ variables: JSON.parse('{"first": 1e999}') as Question['variables'] });
    expect((await answers.answer(infinite)).value.errors?.[0]?.message).toContain('Infinity');
  });
});

test('errors are not kept', async () => {
  const answers = new Answers(source.watch, 2 ** 20, (question) => answer(source, question));
  await answers.answer(question({ variables: { first: 101 } }));
  expect(answers.size).toBe(0);
});

test('what is kept takes no more bytes than it may', async () => {
  const room = 16 * 1024;
  const answers = new Answers(source.watch, room, (question) => answer(source, question));
  for (let first = 1; first <= 60; first++) {
    await answers.answer(question({ variables: { first } }));
    expect(answers.size).toBeLessThanOrEqual(room);
  }
  expect(answers.size).toBeGreaterThan(room / 2);
});
