import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { parseComparator, parseHedge, parseQuantity, UNITS } from '../../src/quantity/index.js';

const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** The value names of an enum in schema.graphql, and each one's Chinese label. */
function labels(name: string): Map<string, string> {
  const found = schema.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name,
  );
  if (found?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error(`schema.graphql has no enum ${name}`);
  return new Map(
    (found.values ?? []).map((value) => {
      const zh = value.directives?.[0]?.arguments?.find((argument) => argument.name.value === 'zh')?.value;
      return [value.name.value, zh?.kind === Kind.STRING ? zh.value : ''];
    }),
  );
}

test('the units are those of schema.graphql, in its order', () => {
  expect(UNITS).toEqual([...labels('Unit').keys()]);
});

test.each([...labels('Unit')])('%s is allowed for its own label, %s', (unit, label) => {
  expect(parseQuantity(unit === 'RANK' ? `第5${label}` : `5${label}`).units).toContain(unit);
});

test.each([...labels('Comparator')])('%s is read from its own label, %s', (comparator, label) => {
  expect(parseComparator(label)).toBe(comparator);
});

test.each([...labels('Hedge')])('%s is read from its own label, %s', (hedge, label) => {
  expect(parseHedge(label)).toBe(hedge);
});
