import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import question from '../operations/answers/01-action-of-33618.js';
import { asker, connectShared, repositoryFile } from '../setup/shared.js';

const readme = repositoryFile('README.md');
const [operation = '', filtered = ''] = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  (match) => match[1]!,
);
const printed = JSON.parse(repositoryFile('docs/first-answer.json')) as { data: unknown };

let database: Database;
beforeAll(async () => {
  database = await connectShared();
});
afterAll(() => database.close());

describe('the first question', () => {
  it('works exactly as printed in the README, and gives the printed answer', async () => {
    const { result } = await asker(database)(operation);
    expect(result).toEqual(printed);
  });

  it('is the first of the examples, with the answer that was written from the documents', () => {
    expect(operation.length).toBeGreaterThan(100);
    expect(repositoryFile('examples/01-action-of-33618.graphql')).toContain(operation.trim());
    expect(printed.data).toEqual(question.answer);
  });
});

it('the question with a filter finds what the text gives no baseline for', async () => {
  const { result } = await asker(database)(filtered);
  expect(result.data).toEqual({
    targets: {
      totalCount: 2,
      nodes: [
        { name: '重庆重点支持创新创业团队数 2025年目标', stated: '1000个', baselineStatus: 'NOT_STATED' },
        { name: '重庆科技领军企业数 2025年目标', stated: '20家', baselineStatus: 'NOT_STATED' },
      ],
    },
  });
});
