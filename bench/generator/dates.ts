import type { StoredProperties } from '../../src/seed/desired.js';

const DAY = 86_400_000;

/** The day so many days after the first of a year. */
export function dayOf(year: number, days: number): string {
  return new Date(Date.UTC(year, 0, 1) + days * DAY).toISOString().slice(0, 10);
}

/** A period of whole years as the properties of a work or figure. */
export function years(from: number, to = from): StoredProperties {
  return { periodFrom: `${from}-01-01`, periodTo: `${to}-12-31` };
}
