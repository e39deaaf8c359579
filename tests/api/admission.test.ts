import { describe, expect, test } from 'vitest';
import { Admission } from '../../src/api/admission.js';

/** Work that ends when it is told to. */
function job() {
  let end = () => {};
  let isStarted = false;
  const ended = new Promise<void>((resolve) => void (end = resolve));
  const work = () => {
    isStarted = true;
    return ended;
  };
  return { work, end: () => end(), isStarted: () => isStarted };
}

const turn = () => new Promise((resolve) => void setImmediate(resolve));
const gone = new Error('gone');

/** Room for two operations that cost 500: each weighs 1,000. */
const admission = (more: Partial<ConstructorParameters<typeof Admission>[0]> = {}) =>
  new Admission({ room: 2_000, base: 500, queue: 2, patience: 60_000, ...more });

describe('operations', () => {
  test('begin at once while there is room, the others in the order in which they came', async () => {
    const gate = admission();
    const jobs = [job(), job(), job(), job()];
    const done = jobs.map(({ work }) => gate.run(500, undefined, work));
    expect(jobs.map((one) => one.isStarted())).toEqual([true, true, false, false]);
    expect(gate.queued).toBe(2);
    jobs[1]!.end();
    await done[1];
    await turn();
    expect(jobs.map((one) => one.isStarted())).toEqual([true, true, true, false]);
    for (const one of jobs) one.end();
    await Promise.all(done);
    expect(gate.queued).toBe(0);
  });

  test('that cost more than all room work alone', async () => {
    const gate = admission();
    const [dear, cheap] = [job(), job()];
    const done = [gate.run(50_000, undefined, dear.work), gate.run(0, undefined, cheap.work)];
    expect([dear, cheap].map((one) => one.isStarted())).toEqual([true, false]);
    dear.end();
    cheap.end();
    await Promise.all(done);
  });

  test('that fail make room as well', async () => {
    const gate = admission({ room: 1 });
    await expect(gate.run(0, undefined, () => Promise.reject(gone))).rejects.toBe(gone);
    expect(await gate.run(0, undefined, () => Promise.resolve(1))).toBe(1);
  });

  test('beyond the queue are refused at once, with what a client needs to ask again', async () => {
    const gate = admission({ room: 1, queue: 1 });
    const [one, other] = [job(), job()];
    const done = [gate.run(0, undefined, one.work), gate.run(0, undefined, other.work)];
    const error = await gate.run(0, undefined, () => Promise.resolve()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ extensions: { code: 'OVERLOADED', http: { status: 503 } } });
    one.end();
    other.end();
    await Promise.all(done);
  });

  test('wait for so long and no longer', async () => {
    const gate = admission({ room: 1, patience: 20 });
    const one = job();
    const done = gate.run(0, undefined, one.work);
    await expect(gate.run(0, undefined, () => Promise.resolve())).rejects.toThrow(/^More is asked here/);
    expect(gate.queued).toBe(0);
    one.end();
    await done;
  });

  test('that nobody wants any more leave the queue, and what stood behind them goes on', async () => {
    const gate = admission();
    const [first, dear, cheap] = [job(), job(), job()];
    const caller = new AbortController();
    const done = [
      gate.run(500, undefined, first.work),
      gate.run(50_000, () => caller.signal, dear.work),
      gate.run(500, undefined, cheap.work),
    ];
    caller.abort(gone);
    await expect(done[1]).rejects.toBe(gone);
    await turn();
    expect([first, dear, cheap].map((one) => one.isStarted())).toEqual([true, false, true]);
    const late = gate.run(0, () => caller.signal, dear.work);
    await expect(late).rejects.toBe(gone);
    first.end();
    cheap.end();
    await Promise.all([done[0], done[2]]);
  });
});
