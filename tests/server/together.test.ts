import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { State } from '../../src/api/index.js';
import { together } from '../../src/server/together.js';

test('requests that came together share a look; the next turn looks again', async () => {
  const states: (State | null)[] = [{ epoch: 2n, bookmark: 'a' }, null, { epoch: 4n, bookmark: 'b' }];
  let looks = 0;
  const watch = together({
    latest: null,
    get still() {
      return states[looks++]!;
    },
    now: () => Promise.resolve(null),
  });
  for (const state of states) {
    expect([watch.still, watch.still, watch.still]).toEqual([state, state, state]);
    await turn();
  }
  expect(looks).toBe(3);
});
