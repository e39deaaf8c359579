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

/** Bars from left to right, in groups from top to bottom; whiskers from the smallest to the largest. */
export function drawBars({ title, unit, groups }: BarChart): string {
  const legend = [...new Map(groups.flatMap(({ bars }) => bars).map((bar) => [bar.label, bar.colour]))];
  const top = 64;
  const height = top + groups.reduce((sum, { bars }) => sum + bars.length * ROW + 14, 0) + 34;
  const largest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value.max)));
  const step = niceStep(largest / 8);
  const end = Math.ceil(largest / step) * step;
  const x = (value: number) => LEFT + (value / end) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [text(12, 22, title, 'font-size="15" font-weight="bold"')];
  let place = LEFT;
  for (const [label, colour] of legend) {
    parts.push(rect(place, 36, 11, 11, colour), text(place + 16, 46, label));
    place += 34 + 7 * label.length;
  }
  for (let value = 0; value <= end + step / 2; value += step) {
    const stroke = Math.abs(value - 1) < step / 100 ? '#444' : '#ddd';
    parts.push(line(x(value), top - 6, x(value), height - 30, stroke));
    parts.push(text(x(value), height - 14, `${Number(value.toPrecision(6))}`, 'text-anchor="middle"'));
  }
  parts.push(line(x(1), top - 6, x(1), height - 30, '#444'));
  parts.push(text(WIDTH - 12, height - 14, unit, 'text-anchor="end"'));
  let y = top;
  for (const { label, bars } of groups) {
    parts.push(text(LEFT - 10, y + (bars.length * ROW) / 2 + 4, label, 'text-anchor="end"'));
    for (const { colour, value } of bars) {
      const middle = y + ROW / 2;
      parts.push(rect(LEFT, y + 2, x(value.median) - LEFT, ROW - 4, colour));
      parts.push(line(x(value.min), middle, x(value.max), middle, '#333'));
      for (const edge of [value.min, value.max])
        parts.push(line(x(edge), middle - 4, x(edge), middle + 4, '#333'));
      parts.push(text(x(Math.max(value.max, value.median)) + 6, middle + 4, short(value.median)));
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
  const along = (value: number, low: number, high: number) =>
    high === low ? 0.5 : Math.log(value / low) / Math.log(high / low);
  const x = (value: number) => left + along(value, xLow, xHigh) * (WIDTH - left - right);
  const y = (value: number) => bottom - along(value, yLow, yHigh) * (bottom - top);
  const parts = [text(12, 22, title, 'font-size="15" font-weight="bold"'), text(12, 42, yLabel)];
  for (let power = yLow; power <= yHigh * 1.001; power *= 10) {
    for (const part of [1, 2, 5]) {
      const value = power * part;
      if (value > yHigh * 1.001) break;
      parts.push(line(left, y(value), WIDTH - right, y(value), part === 1 ? '#bbb' : '#eee'));
      parts.push(text(left - 8, y(value) + 4, `${Number(value.toPrecision(3))}`, 'text-anchor="end"'));
    }
  }
  for (const value of new Set(xs)) {
    parts.push(line(x(value), top, x(value), bottom, '#ddd'));
    parts.push(text(x(value), bottom + 18, value.toLocaleString('en'), 'text-anchor="middle"'));
  }
  parts.push(text((left + WIDTH - right) / 2, bottom + 38, xLabel, 'text-anchor="middle"'));
  const ends = apart(series.map(({ points }) => y(points.at(-1)![1])));
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

/** Moves labels so that none covers another. */
function apart(places: readonly number[]): number[] {
  const order = places.map((place, i) => [place, i] as const).sort(([a], [b]) => a - b);
  const moved = [...places];
  let free = -Infinity;
  for (const [place, i] of order) {
    moved[i] = Math.max(place, free);
    free = moved[i] + 15;
  }
  return moved;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((part) => part * power).find((step) => step >= rough)!;
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
