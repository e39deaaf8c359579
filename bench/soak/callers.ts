import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { REFUSED, type Question } from './questions.js';
import type { State } from './reference.js';

/** The state that the data is in; `state` is null from the start of an import until one has ended well. */
export interface Now {
  state: State | null;
  /** How often it moved. */
  moves: number;
}

/** What callers saw. */
export interface Seen {
  /** Answers that are those of the one state the data was in, or of one of both while it moved. */
  right: number;
  /** Of them: those that could be held against a single state. */
  certain: number;
  /** 304 to a caller that had the answer. */
  unchanged: number;
  /** Refusals that were due, by code. */
  readonly refused: Map<string, number>;
  /** Told to come again, by code. */
  readonly later: Map<string, number>;
  hungUp: number;
  /** Anything else, in words. */
  readonly wrong: string[];
  /** Milliseconds of right answers. */
  readonly waits: number[];
  /** The right answers that were waited for longest, the longest first. */
  readonly slowest: Slow[];
}

/** A right answer that took long. */
export interface Slow {
  readonly name: string;
  /** When it was asked for, as `Date.now()` says. */
  readonly asked: number;
  /** In milliseconds. */
  readonly waited: number;
}

const SLOWEST = 8;

const LATER = new Set(['IMPORT_IN_PROGRESS', 'DATABASE_UNAVAILABLE', 'OVERLOADED']);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks one thing after the other until told to stop. */
export async function call(
  url: string,
  questions: readonly Question[],
  states: readonly State[],
  now: Now,
  seen: Seen,
  signal: AbortSignal,
): Promise<void> {
  const tags = new Map<string, { tag: string; body: string }>();
  while (!signal.aborted) {
    const luck = Math.random();
    try {
      if (luck < 0.05) await refused(url, seen);
      else if (luck < 0.1) await hangUp(url, pick(questions), seen);
      else await ask(url, pick(questions), states, now, seen, luck < 0.3 ? tags : null);
    } catch (error) {
      seen.wrong.push(`no answer: ${(error as Error).message}`);
      await sleep(100);
    }
  }
}

async function ask(
  url: string,
  { name, query }: Question,
  states: readonly State[],
  now: Now,
  seen: Seen,
  tags: Map<string, { tag: string; body: string }> | null,
): Promise<void> {
  const before = { ...now };
  const since = performance.now();
  const known = tags?.get(name);
  const answer = tags
    ? await send(`${url}?query=${encodeURIComponent(query)}`, 'GET', {
        'apollo-require-preflight': '1',
        ...(known ? { 'if-none-match': known.tag } : {}),
      })
    : await send(url, 'POST', { 'content-type': 'application/json' }, JSON.stringify({ query }));
  if (answer.status === 503) {
    later(answer, seen);
    return;
  }
  if (answer.status === 304) seen.unchanged++;
  const body = answer.status === 304 ? (known?.body ?? '') : answer.body;
  // What was sent and answered while nothing moved belongs to one state; else to one of both, whole.
  const isCertain = before.state !== null && before.moves === now.moves;
  const possible = isCertain ? [before.state!] : states;
  if (!possible.some(({ answers }) => answers.get(name) === body)) {
    const which = possible.map((state) => state.name).join(' or ');
    seen.wrong.push(`${name} is not as in ${which}: ${answer.status} ${body.slice(0, 200)}`);
    return;
  }
  seen.right++;
  if (isCertain) seen.certain++;
  const waited = performance.now() - since;
  seen.waits.push(waited);
  keepSlow(seen.slowest, { name, asked: Date.now() - waited, waited });
  if (tags && answer.tag !== undefined) tags.set(name, { tag: answer.tag, body });
}

function keepSlow(slowest: Slow[], answer: Slow): void {
  if (slowest.length === SLOWEST && slowest.at(-1)!.waited >= answer.waited) return;
  slowest.push(answer);
  slowest.sort((a, b) => b.waited - a.waited).splice(SLOWEST);
}

async function refused(url: string, seen: Seen): Promise<void> {
  const { body, code } = pick(REFUSED);
  const answer = await send(url, 'POST', { 'content-type': 'application/json' }, body);
  if (codeOf(answer) === code) count(seen.refused, code);
  else seen.wrong.push(`not refused as ${code}: ${answer.status} ${answer.body.slice(0, 200)}`);
}

function hangUp(url: string, { query }: Question, seen: Seen): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    asked.on('error', () => undefined).on('close', resolve);
    // What answers sooner is not read.
    asked.on('response', (response) => response.resume());
    asked.end(JSON.stringify({ query }));
    setTimeout(() => asked.destroy(), Math.random() * 30);
    seen.hungUp++;
  });
}

function later(answer: Answer, seen: Seen): void {
  const code = codeOf(answer);
  if (LATER.has(code) && answer.retryAfter !== undefined) count(seen.later, code);
  else seen.wrong.push(`503 without a reason: ${answer.body.slice(0, 200)}`);
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly tag: string | undefined;
  readonly retryAfter: string | undefined;
}

function send(url: string, method: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asked = request(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject).on('end', () => {
        const { etag: tag, 'retry-after': retryAfter } = response.headers;
        resolve({ status: response.statusCode!, body: text, tag, retryAfter });
      });
    });
    asked.on('error', reject).end(body);
  });
}

function codeOf({ body }: Answer): string {
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors?.[0]?.extensions?.code ?? 'none';
  } catch {
    return 'none';
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(Math.random() * from.length)]!;
}
