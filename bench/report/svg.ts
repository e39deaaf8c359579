import type { Spread } from '../measure/figures.js';

/** A bar with its spread. */
export interface Bar {
  readonly label: string;
  readonly colour: string;
  readonly value: Spread;
}

export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly groups: readonly { readonly label: string; readonly bars: readonly Bar[] }[];
}

/** Told apart by everybody (Okabe and Ito). */
export const COLOURS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#f0e442',
  '#000000',
  '#999999',
];

const WIDTH = 820;
const LEFT = 150;
const RIGHT = 90;
const ROW = 17;

/** Entries of the legend in one row. */
const LEGEND = 3;

/**
 * Bars from 1 to what is shown, on a logarithmic axis: twice as many and half as many are equally far. In groups from top
 * to bottom; whiskers from the smallest to the largest.
 */
export function drawBars({ title, unit, groups }: BarChart): string {
  const legend = [...new Map(groups.flatMap(({ bars }) => bars).map((bar) => [bar.label, bar.colour]))];
  const top = 46 + 18 * Math.ceil(legend.length / LEGEND);
  const height = top + groups.reduce((sum, { bars }) => sum + bars.length * ROW + 14, 0) + 34;
  const spreads = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const low = Math.min(1, ...spreads.map(({ min }) => min));
  const high = Math.max(1, ...spreads.map(({ max }) => max));
  const x = (value: number) => LEFT + along(value, low, high) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [text(12, 22, title, 'font-size="15" font-weight="bold"')];
  for (const [i, [label, colour]] of legend.entries()) {
    const [place, level] = [LEFT + 215 * (i % LEGEND), 36 + 18 * Math.floor(i / LEGEND)];
    parts.push(rect(place, level, 11, 11, colour), text(place + 16, level + 10, label));
  }
  for (const value of ticks(low, high)) {
    parts.push(line(x(value), top - 6, x(value), height - 30, value === 1 ? '#444' : '#ddd'));
    parts.push(text(x(value), height - 14, `${value}`, 'text-anchor="middle"'));
  }
  parts.push(text(WIDTH - 12, height - 14, unit, 'text-anchor="end"'));
  let y = top;
  for (const { label, bars } of groups) {
    parts.push(text(LEFT - 10, y + (bars.length * ROW) / 2 + 4, label, 'text-anchor="end"'));
    for (const { colour, value } of bars) {
      const middle = y + ROW / 2;
      const [from, to] = [x(1), x(value.median)].sort((one, other) => one - other) as [number, number];
      parts.push(rect(from, y + 2, to - from, ROW - 4, colour));
      parts.push(line(x(value.min), middle, x(value.max), middle, '#333'));
      for (const edge of [value.min, value.max])
        parts.push(line(x(edge), middle - 4, x(edge), middle + 4, '#333'));
      parts.push(text(Math.max(x(value.max), x(1)) + 6, middle + 4, short(value.median)));
      y += ROW;
    }
    y += 14;
  }
  return svg(height, parts);
}

export interface LineChart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly {
    readonly label: string;
    readonly colour: string;
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
}

/** Lines on two logarithmic axes: a power of x is straight. */
export function drawLines({ title, xLabel, yLabel, series }: LineChart): string {
  const [height, top, bottom, left, right] = [440, 52, 392, 70, 190];
  const xs = series.flatMap(({ points }) => points.map(([x]) => x));
  const ys = series.flatMap(({ points }) => points.map(([, y]) => y));
  const [yLow, yHigh] = [
    10 ** Math.floor(Math.log10(Math.min(...ys))),
    10 ** Math.ceil(Math.log10(Math.max(...ys))),
  ];
  const [xLow, xHigh] = [Math.min(...xs), Math.max(...xs)];
  const x = (value: number) => left + along(value, xLow, xHigh) * (WIDTH - left - right);
  const y = (value: number) => bottom - along(value, yLow, yHigh) * (bottom - top);
  const parts = [text(12, 22, title, 'font-size="15" font-weight="bold"'), text(12, 42, yLabel)];
  for (const value of ticks(yLow, yHigh)) {
    parts.push(
      line(left, y(value), WIDTH - right, y(value), Number.isInteger(Math.log10(value)) ? '#bbb' : '#eee'),
    );
    parts.push(text(left - 8, y(value) + 4, `${value}`, 'text-anchor="end"'));
  }
  for (const value of new Set(xs)) {
    parts.push(line(x(value), top, x(value), bottom, '#ddd'));
    parts.push(text(x(value), bottom + 18, value.toLocaleString('en'), 'text-anchor="middle"'));
  }
  parts.push(text((left + WIDTH - right) / 2, bottom + 38, xLabel, 'text-anchor="middle"'));
  const ends = apart(
    series.map(({ points }) => y(points.at(-1)![1])),
    bottom - 4,
  );
  for (const [i, { label, colour, points }] of series.entries()) {
    const path = points.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`).join(' ');
    parts.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const [px, py] of points) {
      parts.push(`<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" fill="${colour}"/>`);
    }
    const [, last] = points.at(-1)!;
    parts.push(line(x(points.at(-1)![0]) + 4, y(last), WIDTH - right + 14, ends[i]!, colour));
    parts.push(text(WIDTH - right + 18, ends[i]! + 4, `${label}: ${short(last)}`));
  }
  return svg(height, parts);
}

/** Moves labels so that none covers another, nor lies below the lowest place. */
function apart(places: readonly number[], lowest: number): number[] {
  const order = places.map((place, i) => [place, i] as const).sort(([a], [b]) => a - b);
  const moved = [...places];
  let free = -Infinity;
  for (const [place, i] of order) {
    moved[i] = Math.max(place, free);
    free = moved[i] + 15;
  }
  free = lowest;
  for (const [, i] of order.reverse()) {
    moved[i] = Math.min(moved[i]!, free);
    free = moved[i] - 15;
  }
  return moved;
}

/** Where a value lies on a logarithmic axis: 0 at its beginning, 1 at its end. */
function along(value: number, low: number, high: number): number {
  return high === low ? 0.5 : Math.log(value / low) / Math.log(high / low);
}

/** 1, 2 and 5 of every power of ten within an axis. */
function ticks(low: number, high: number): number[] {
  const powers = Array.from({ length: 16 }, (_, i) => i - 8);
  const values = powers.flatMap((power) => [1, 2, 5].map((part) => Number(`${part}e${power}`)));
  return values.filter((value) => value >= low * 0.999 && value <= high * 1.001);
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function svg(height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Helvetica, Arial, sans-serif" font-size="12" fill="#222">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escaped}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${height}" fill="${fill}"/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}"/>`;
}
