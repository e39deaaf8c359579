import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readQueries } from '../../src/graph/index.js';
import { readConsistently, UnsettledError, type Reader } from '../../src/graph/reader.js';
import { Watch } from '../../src/graph/watch.js';
import { paths } from '../../src/config/index.js';
import type { CypherStatement } from '../../src/neo4j/cypher.js';
import { summarize } from '../../src/seed/index.js';
import { beginEpoch } from '../../src/seed/epoch.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { example, exampleWith } from './example.js';
import { expectedGraph, readDump } from './oracle.js';
import { ask, datasetOf, dumpOf, imported, refusal, rowsOf, stateOf } from './support.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

const queries = readQueries(paths.queries);
const options = { timeout: 10_000 };
const epochOf = async () => (await datasetOf(fresh)).epoch;
const setEpoch = (epoch: number) =>
  ask(fresh, "MERGE (d:Dataset {id: 'dataset'}) SET d.epoch = $epoch", { epoch: BigInt(epoch) });

describe('imports', () => {
  test('that run at once wait for each other, and all are done', async () => {
    await imported(fresh, rowsOf(example()));
    const versions = ['甲', '乙', '丙', '丁'];
    let inside = 0;
    let most = 0;
    const results = await Promise.all(
      versions.map(async (name) => {
        const result = await imported(fresh, rowsOf(exampleWith({ policy: { name } })), {
          progress: () => (most = Math.max(most, ++inside)),
        });
        inside = 0;
        return result;
      }),
    );
    // Each changes one property: a second call of progress before the first import's end would be another's.
    expect(most).toBe(1);
    expect(results.map(({ epoch }) => epoch).sort()).toEqual([10n, 4n, 6n, 8n]);
    const last = versions[results.findIndex(({ epoch }) => epoch === 10n)];
    expect(readDump(await dumpOf(fresh))).toEqual(
      expectedGraph({ test: exampleWith({ policy: { name: last } }) }),
    );
  });

  test('of the same seed at once: one writes it, the others find nothing to change', async () => {
    const results = await Promise.all([1, 2, 3].map(() => imported(fresh, rowsOf(example()))));
    expect(results.map(({ difference }) => summarize(difference)).sort()).toEqual([
      '27 added, 0 changed, 0 gone',
      'nothing to change',
      'nothing to change',
    ]);
    // The lock is free from the commit on; who takes it before the epoch is even again mends it as after a crash.
    expect([2n, 4n, 6n]).toContain(await epochOf());
  });
});

describe('an odd epoch that a crash left', () => {
  test.each([
    ['is mended by an import that changes nothing', {}, 'nothing to change', false],
    [
      'is mended by an import that changes something',
      { policy: { name: '新' } },
      '0 added, 1 changed, 0 gone',
      true,
    ],
  ])('%s', async (_, changes, report, written) => {
    await imported(fresh, rowsOf(example()));
    await setEpoch(3);
    const result = await imported(fresh, rowsOf(exampleWith(changes)));
    expect({ report: summarize(result.difference), written: result.written }).toEqual({ report, written });
    // Not 4: the crashed import may yet be alive, and would end its own 3.
    expect(result.epoch).toBe(6n);
    expect(await epochOf()).toBe(6n);
  });

  test('stays odd through a dry run, which says so', async () => {
    await imported(fresh, rowsOf(example()));
    await setEpoch(3);
    expect((await imported(fresh, rowsOf(example()), { dryRun: true })).epoch).toBe(3n);
    expect(await epochOf()).toBe(3n);
  });

  test('becomes even even if the next import is refused by a rule', async () => {
    await imported(fresh, rowsOf(example()));
    await setEpoch(3);
    await refusal(imported(fresh, rowsOf(exampleWith({ sets: null }))));
    expect(await epochOf()).toBe(6n);
  });

  test('is not trusted when its owner puts it back just then', async () => {
    await setEpoch(2);
    const session = fresh.database.driver.session(fresh.database.session);
    // The next import saw 3; meanwhile its owner restored 2.
    expect(await beginEpoch(session, 3n)).toBe(3n);
    await session.close();
    expect(await epochOf()).toBe(3n);
  });

  test('keeps readers away until it is mended', async () => {
    await imported(fresh, rowsOf(example()));
    const read = () =>
      settled((reader) =>
        reader.run({ name: 'one', text: "MATCH (n:Policy {id: 'policy'}) RETURN n.name AS name" }, {}),
      );
    expect(await read()).toEqual([{ name: '名policy' }]);
    await setEpoch(3);
    await expect(read()).rejects.toThrow(UnsettledError);
    await imported(fresh, rowsOf(example()));
    expect(await read()).toEqual([{ name: '名policy' }]);
  });
});

describe('an import that fails after it began to write', () => {
  const rule = (text: string): CypherStatement[] => [{ file: 'rule.cypher', line: 1, text }];

  test.each<[string, string]>([
    ['a rule is broken', "MATCH (n:Policy {name: '新'}) RETURN n.id AS id"],
    ['a rule cannot be run', 'MATCH (n:Policy) RETURN 1 / (size(n.name) - 1) AS x'],
  ])('because %s rolls back and restores the epoch', async (_, text) => {
    await imported(fresh, rowsOf(example()));
    const before = await stateOf(fresh);
    const seen: (bigint | null)[] = [];
    const failing = imported(fresh, rowsOf(exampleWith({ policy: { name: '新' } })), {
      checks: rule(text),
      progress: () => void datasetOf(fresh).then(({ epoch }) => seen.push(epoch)),
    });
    await expect(failing).rejects.toThrow();
    expect(await stateOf(fresh)).toEqual(before);
    // It had begun: while it wrote, the epoch was odd or about to be put back.
    expect(seen).toHaveLength(1);
    // The next import goes on from there.
    expect((await imported(fresh, rowsOf(exampleWith({ policy: { name: '新' } })))).epoch).toBe(4n);
  });
});

/** What a read gives that sees one state of the data. */
async function settled<T>(read: (reader: Reader) => Promise<T>): Promise<T> {
  const watch = new Watch(fresh.database, queries.epoch, options.timeout);
  return (await readConsistently(watch, options, read)).value;
}

describe('a read that fails', () => {
  const failing = { name: 'failing', text: 'RETURN 1 / $zero AS x' };

  test('in a settled state fails for its own reason', async () => {
    await setEpoch(2);
    let attempts = 0;
    const read = settled((reader) => {
      attempts++;
      return reader.run(failing, { zero: 0n });
    });
    await expect(read).rejects.toThrow('/ by zero');
    expect(attempts).toBe(1);
  });

  test('while an import moves the data runs again', async () => {
    await setEpoch(2);
    let attempts = 0;
    const rows = await settled(async (reader) => {
      attempts++;
      await reader.run({ name: 'first', text: 'RETURN 1 AS x' }, {});
      if (attempts === 1) await setEpoch(4);
      return reader.run(failing, { zero: attempts === 1 ? 0n : 1n });
    });
    expect(rows).toEqual([{ x: 1n }]);
    expect(attempts).toBe(2);
  });

  test('by an error of its own, not of Neo4j’s, is settled likewise', async () => {
    await setEpoch(2);
    let attempts = 0;
    const read = settled(async (reader) => {
      attempts++;
      await reader.run({ name: 'first', text: 'RETURN 1 AS x' }, {});
      if (attempts === 1) await setEpoch(3);
      if (attempts === 2) await setEpoch(4);
      throw new Error(`attempt ${attempts}`);
    });
    await expect(read).rejects.toThrow('attempt 3');
  });
});
