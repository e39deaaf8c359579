/** The names of the enum `Unit` in schema.graphql; a test holds the two equal. */
export const UNITS = [
  'CNY',
  'PERCENT',
  'PERCENTAGE_POINT',
  'RANK',
  'PERSON',
  'PERSON_VISIT',
  'ENTERPRISE',
  'STORE',
  'WAREHOUSE',
  'TEAM',
  'PROJECT',
  'TASK',
  'PLATFORM',
  'PRODUCT',
  'BRAND',
  'EVENT',
  'VEHICLE',
  'SQUARE_KILOMETRE',
  'DISTRICT',
  'YEAR',
  'COUNT',
] as const;

/** A canonical unit. */
export type Unit = (typeof UNITS)[number];

const MEASURED: readonly Unit[] = ['CNY', 'PERCENT', 'PERCENTAGE_POINT', 'RANK', 'SQUARE_KILOMETRE', 'YEAR'];

/** The units of things that are counted one by one: what a number without a measure word may mean. */
export const COUNT_UNITS: readonly Unit[] = UNITS.filter((unit) => !MEASURED.includes(unit));
