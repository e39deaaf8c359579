import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/config/index.js';
import {
  AbandonedError,
  MovedError,
  readQueries,
  Trips,
  Watch,
  type State,
  type Trip,
} from '../../src/graph/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());

/** Sessions opened from a known state: one a trip. */
class Counting extends Watch {
  trips = 0;
  override session(from: State) {
    this.trips++;
    return super.session(from);
  }
}

/** Knows no state, and looks for none before it is told to: a trip, once sent, is held until then. */
class Holding extends Watch {
  trips = 0;
  release!: () => void;
  private readonly released = new Promise<void>((resolve) => (this.release = resolve));
  override get latest() {
    return null;
  }
  override async now() {
    this.trips++;
    await this.released;
    return super.now();
  }
}

async function counting(): Promise<{ watch: Counting; trips: Trips }> {
  const watch = new Counting(fresh.database, readQueries(paths.queries).epoch, 30_000);
  await watch.now();
  watch.trips = 0;
  return { watch, trips: new Trips(watch, 30_000) };
}

const tripOf = (text: string): Trip => ({
  statement: {
    ...{ name: 'test', identity: text, text: `UNWIND $keys AS key ${text}` },
    ...{ limits: {}, values: {}, columns: [], bounded: true },
  },
  proof: null,
});
const double = tripOf('RETURN key.index AS index, [[2 * key.n]] AS rows');
const inverse = tripOf('RETURN key.index AS index, [[1 / key.n]] AS rows');

describe('callers of one statement', () => {
  test.each([
    ...[
      { callers: 1, sent: 1 },
      { callers: 2, sent: 2 },
      { callers: 16, sent: 2 },
    ],
    ...[
      { callers: 64, sent: 2 },
      { callers: 65, sent: 3 },
      { callers: 200, sent: 8 },
    ],
  ])('$callers in one turn of the loop share $sent trips, and each gets its own answer', async (of) => {
    const { watch, trips } = await counting();
    const numbers = Array.from({ length: of.callers }, (_, i) => i);
    const landed = await Promise.all(numbers.map((n) => trips.ask(double, { n: neo4j.int(n) })));
    expect(landed.map(({ rows }) => Number(rows[0]![0]))).toEqual(numbers.map((n) => 2 * n));
    expect(watch.trips).toBe(of.sent);
  });

  test('who ask while a trip is under way gather until they are as many, then go', async () => {
    const watch = new Holding(fresh.database, readQueries(paths.queries).epoch, 30_000);
    const trips = new Trips(watch, 30_000);
    const sent: number[] = [];
    const asked: Promise<unknown>[] = [];
    for (const wave of [[1], [2], [3], [4, 5]]) {
      asked.push(...wave.map((n) => trips.ask(double, { n: neo4j.int(n) })));
      await new Promise((resolve) => setImmediate(resolve));
      sent.push(watch.trips);
    }
    expect(sent).toEqual([1, 2, 2, 2]);
    watch.release();
    await Promise.all(asked);
    // Of three who gathered, two went when the first landed.
    expect(watch.trips).toBe(4);
  });

  test('who ask the same share a seat', async () => {
    const { watch, trips } = await counting();
    await Promise.all(Array.from({ length: 100 }, () => trips.ask(double, { n: neo4j.int(1) })));
    expect(watch.trips).toBe(1);
  });

  test('of whom one fails: the others get their answers, and it hears why', async () => {
    const { trips } = await counting();
    const landed = await Promise.allSettled(
      [1, 0, 1n, 0].map((n) => trips.ask(inverse, { n: neo4j.int(n) })),
    );
    expect(landed.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(String((landed[1] as PromiseRejectedResult).reason)).toContain('/ by zero');
  });
});

describe('a trip', () => {
  // Takes minutes where the key says so.
  const heavy = tripOf(
    'UNWIND range(1, key.n) AS a UNWIND range(1, key.n) AS b WITH key, a, b WHERE a % 7 = b % 3 RETURN key.index AS index, [[count(*)]] AS rows',
  );

  test('that nobody waits for any more is ended', async () => {
    const { trips } = await counting();
    let isGone = false;
    const asked = [1, 2].map((n) => trips.ask(heavy, { n: neo4j.int(1_000_000 + n) }, () => isGone));
    const settled = Promise.allSettled(asked);
    setTimeout(() => (isGone = true), 300);
    const reasons = (await settled).map((result) => (result as PromiseRejectedResult).reason as Error);
    expect(reasons).toEqual([expect.any(AbandonedError), expect.any(AbandonedError)]);
  });

  test('goes on for the one who still waits', async () => {
    const { trips } = await counting();
    const gone = trips.ask(heavy, { n: neo4j.int(2_000) }, () => true);
    const waiting = trips.ask(heavy, { n: neo4j.int(2_001) });
    const same = trips.ask(heavy, { n: neo4j.int(2_000) });
    const rows = (await Promise.all([gone, waiting, same])).map((landed) => landed.rows.length);
    expect(rows).toEqual([1, 1, 1]);
  });
});

describe('what somebody writes', () => {
  const count = tripOf('RETURN key.index AS index, [[COUNT { (:Foreign) }]] AS rows');

  test('is seen by whoever asks when it is done', async () => {
    const { trips } = await counting();
    for (let n = 1; n <= 20; n++) {
      await fresh.database.driver.executeQuery('CREATE (:Foreign)');
      const asked = await Promise.all([trips.ask(count, {}), trips.ask(count, {})]);
      expect(asked.map(({ rows }) => Number(rows[0]![0]))).toEqual([n, n]);
    }
  });

  test('belongs to the state that an answer names', async () => {
    const { trips, watch } = await counting();
    const before = await trips.ask(count, {});
    await fresh.database.driver.executeQuery('CREATE (:Foreign)');
    const after = await trips.ask(count, {});
    expect(after.state.bookmark).not.toBe(before.state.bookmark);
    expect(after.state).toEqual(await watch.now());
  });

  test('as an import, sends callers another way', async () => {
    const { trips } = await counting();
    await fresh.database.driver.executeQuery("MERGE (d:Dataset {id: 'dataset'}) SET d.epoch = 1");
    await expect(trips.ask(count, {})).rejects.toThrow(MovedError);
  });
});
