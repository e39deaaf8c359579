/** First and last day as `YYYY-MM-DD`, both included. */
export type Days = readonly [from: string, to: string];

/** From the first day of month `first` to the last of month `last`; null outside 1–12. */
export function months(year: number, first: number, last = first): Days | null {
  if (!(first >= 1 && last >= first && last <= 12)) return null;
  return [iso(year, first, 1), iso(year, last, new Date(Date.UTC(year, last, 0)).getUTCDate())];
}

/** One day; null where the month has no such day. */
export function day(year: number, month: number, dayOfMonth: number): Days | null {
  const date = iso(year, month, dayOfMonth);
  const whole = months(year, month);
  return whole && date >= whole[0] && date <= whole[1] ? [date, date] : null;
}

const iso = (year: number, month: number, dayOfMonth: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
