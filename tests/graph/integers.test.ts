import { afterAll, beforeAll, expect, it } from 'vitest';
import { asker } from '../setup/shared.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.database.driver.executeQuery(
    `UNWIND $values AS value
     CREATE (:Observation:Entity {id: 'obs-' + toString(value), name: 'x', nameEn: 'x', value: value, stated: 'x'})`,
    { values: [9007199254740993n, 9007199254740991n, 9700000000000n, 0.1, -2.5] },
  );
});
afterAll(() => fresh.stop());

it('gives every number as it is stored: beyond 2^53 − 1 as digits, else as a JSON number', async () => {
  const { result } = await asker(fresh.database)('{ observations { nodes { value } } }');
  const values = (result.data as unknown as { observations: { nodes: { value: number | string }[] } })
    .observations.nodes;
  expect(values.map(({ value }) => value)).toEqual([
    -2.5,
    0.1,
    9007199254740991,
    '9007199254740993',
    9700000000000,
  ]);
});
