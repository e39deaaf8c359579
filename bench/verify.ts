import { isDeepStrictEqual } from 'node:util';
import type { Ask, Key, Question, Request } from './questions/question.js';
import type { Shape } from './questions/selection.js';

/** A contestant as a question is put to it. */
export interface Asked {
  readonly name: string;
  readonly port: number;
  readonly ask: Ask;
}

/** Asks once, and gives the parsed answer. */
export async function post(port: number, { path, body }: Request): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${response.status} ${text.slice(0, 500)}`, { cause: error });
  }
}

/**
 * Makes sure that all contestants answer alike: a race is worth nothing where each runs its own.
 * @throws Error that shows the first difference
 */
export async function verify(
  question: Question,
  shape: Shape,
  asked: readonly Asked[],
  keys: readonly Key[],
): Promise<void> {
  for (const key of keys) {
    const answers = await Promise.all(
      asked.map(async ({ name, port, ask }) => {
        try {
          return plain(ask.read(await post(port, ask.request(key, shape)), shape));
        } catch (error) {
          throw new Error(`${name} does not answer ${question.name} (${shape}) for ${JSON.stringify(key)}`, {
            cause: error,
          });
        }
      }),
    );
    for (const [i, answer] of answers.entries()) {
      if (isDeepStrictEqual(answer, answers[0])) continue;
      throw new Error(
        `${asked[i]!.name} answers ${question.name} (${shape}) otherwise than ${asked[0]!.name} for ${JSON.stringify(key)}:\n` +
          differenceOf(answers[0], answer, ''),
      );
    }
  }
}

/** Without what JSON has not, so that an absent value and null are one. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (_, value: unknown) => value ?? null));
}

/** Where two answers part. */
function differenceOf(a: unknown, b: unknown, path: string): string {
  if (isRecord(a) && isRecord(b)) {
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!isDeepStrictEqual(a[name], b[name])) return differenceOf(a[name], b[name], `${path}.${name}`);
    }
  }
  return `at ${path || 'the top'}: ${JSON.stringify(a).slice(0, 500)}\nand ${JSON.stringify(b).slice(0, 500)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
