import { mkdirSync, writeFileSync } from 'node:fs';
import { CONTESTANTS, type ContestantName } from '../contestants.js';
import { ratio, type Figures } from '../measure/figures.js';
import type { Shape } from '../questions/selection.js';
import type { Results } from './results.js';
import { COLOURS, drawBars, drawLines } from './svg.js';

const directory = new URL('../pictures/', import.meta.url);

/** Whom the product is set against, each in a colour of its own. */
const AGAINST = [
  'neo4j-graphql',
  'postgraphile',
  'cypher',
  'sql',
  'plain',
] as const satisfies ContestantName[];

/** Draws what results hold; gives the names of the pictures by what they show. */
export function drawPictures({ speed, growth }: Results): Readonly<Record<string, string>> {
  mkdirSync(directory, { recursive: true });
  const drawn: Record<string, string> = {};
  const draw = (name: string, picture: string | null) => {
    if (picture === null) return;
    writeFileSync(new URL(`${name}.svg`, directory), picture);
    drawn[name] = `pictures/${name}.svg`;
  };
  if (speed) {
    draw('ratios', drawRatios(speed.figures, 'plain', 'without evidence'));
    draw('ratios-with-evidence', drawRatios(speed.figures, 'proof', 'with evidence'));
  }
  if (growth) draw('growth', drawGrowth(growth.scales));
  return drawn;
}

function drawRatios(figures: readonly Figures[], shape: Shape, how: string): string | null {
  const own = figures.filter(
    (one) => one.shape === shape && one.contestant === 'policygraph' && one.connections > 1,
  );
  if (own.length === 0) return null;
  return drawBars({
    title: `Requests a second, policygraph (uncached) over each other, ${how}`,
    unit: 'times',
    groups: own.map((one) => ({
      label: `${one.question}, ${one.connections} conn.`,
      bars: AGAINST.flatMap((name, i) => {
        const other = figures.find(
          (each) =>
            each.contestant === name &&
            each.question === one.question &&
            each.shape === shape &&
            each.connections === one.connections,
        );
        if (!other) return [];
        return [{ label: CONTESTANTS[name].title, colour: COLOURS[i]!, value: ratio(one, other) }];
      }),
    })),
  });
}

function drawGrowth(scales: NonNullable<Results['growth']>['scales']): string | null {
  if (scales.length < 2) return null;
  const questions = Object.keys(scales[0]!.latencies.policygraph!);
  return drawLines({
    title: 'One caller’s request as the graph grows, policygraph (uncached), without evidence',
    xLabel: 'nodes',
    yLabel: 'ms (p50)',
    series: questions.map((question, i) => ({
      label: question,
      colour: COLOURS[i % COLOURS.length]!,
      points: scales.map(({ nodes, latencies }) => [nodes, latencies.policygraph![question]!] as const),
    })),
  });
}
