import { ratio, spread, type Figures, type Spread } from '../measure/figures.js';
import type { Grown } from '../measure/growth.js';
import type { Loaded } from '../measure/load.js';
import { CORE } from '../measure/matrix.js';
import type { Results } from './results.js';

/** A ratio that is promised, and what was measured. */
export interface Promised {
  readonly what: string;
  readonly found: Spread;
  /** `found.median` is to be at least this, or at most where less is better. */
  readonly bound: number;
  readonly better: 'more' | 'less';
  /** What is aimed at beyond the promise. */
  readonly aim: number | null;
}

/** Times as many requests a second as each of these. */
const PEERS = [
  { peer: 'neo4j-graphql', called: '@neo4j/graphql', bound: 4, aim: 5 },
  { peer: 'postgraphile', called: 'PostGraphile', bound: 1.8, aim: 2.5 },
  { peer: 'cypher', called: 'hand-written Cypher', bound: 1.5, aim: null },
] as const;

/** Questions whose latency does not grow with the graph. */
const LEVEL = ['lookup', 'detail', 'indexed', 'path'] as const;

/** The promises that results tell of. */
export function promises(results: Results): Promised[] {
  return [
    ...(results.speed ? speedPromises(results.speed.figures) : []),
    ...(results.speed ? otherPromises(results.speed) : []),
    ...(results.growth ? growthPromises(results.growth.scales) : []),
    ...(results.load ? loadPromises(results.load.loads) : []),
  ];
}

export function isMet({ found, bound, better }: Promised): boolean {
  return better === 'more' ? found.median >= bound : found.median <= bound;
}

/** A promise in a line. */
export function tell({ what, found, bound, better }: Promised): string {
  return `${what}: ${found.median.toFixed(2)} (${better === 'more' ? 'at least' : 'at most'} ${bound})`;
}

function speedPromises(figures: readonly Figures[]): Promised[] {
  return CORE.flatMap((question) =>
    [16, 64].flatMap((connections) => {
      const of = (contestant: string) => find(figures, { question, connections, contestant });
      const own = of('policygraph');
      if (!own) return [];
      const ratios = PEERS.flatMap(({ peer, called, bound, aim }): Promised[] => {
        const other = of(peer);
        if (!other) return [];
        const what = `${question}, ${connections} connections: requests a second against ${called}`;
        return [{ what, found: ratio(own, other), bound, better: 'more', aim }];
      });
      if (connections !== 16) return ratios;
      const tail: Promised = {
        what: `${question}, 16 connections: p99 over p50`,
        found: spread(own.rounds.map(({ p50, p99 }) => p99 / p50)),
        bound: 3,
        better: 'less',
        aim: null,
      };
      return [...ratios, tail];
    }),
  );
}

function otherPromises({ firstTime, repeated }: NonNullable<Results['speed']>): Promised[] {
  const against = (question: string, contestant: string) => {
    const own = find(repeated, { question, connections: 16, contestant: 'cached' });
    const other = find(repeated, { question, connections: 16, contestant });
    return own && other ? ratio(own, other) : null;
  };
  const first = firstTime?.ratios['neo4j-graphql'];
  const rows: (Omit<Promised, 'found' | 'aim'> & { readonly found: Spread | null })[] = [
    {
      what: 'a question never asked before: milliseconds against @neo4j/graphql',
      found: first === undefined ? null : { min: first, median: first, max: first },
      bound: 1.5,
      better: 'less',
    },
    {
      what: 'the same question again: requests a second against Apollo Server with a static answer',
      found: against('repeated', 'apollo'),
      bound: 0.8,
      better: 'more',
    },
    {
      what: 'the same bytes again: requests a second against bare node:http with a static answer',
      found: against('identical', 'http'),
      bound: 0.5,
      better: 'more',
    },
  ];
  return rows.flatMap(({ found, ...row }) => (found ? [{ ...row, found, aim: null }] : []));
}

function growthPromises(scales: readonly Grown[]): Promised[] {
  const [first, last] = [scales[0], scales.at(-1)];
  if (!first || !last || first === last) return [];
  const promised = (what: string, grown: number): Promised => ({
    what: `${what} at ${last.scale} times the graph against ${first.scale}`,
    found: { min: grown, median: grown, max: grown },
    bound: 1.3,
    better: 'less',
    aim: null,
  });
  const latency = ({ latencies }: Grown, question: string) => latencies.policygraph![question]!;
  return [
    ...LEVEL.map((question) =>
      promised(`${question}: milliseconds`, latency(last, question) / latency(first, question)),
    ),
    ...(first.memory.api !== null && last.memory.api !== null
      ? [promised('memory of the API', last.memory.api / first.memory.api)]
      : []),
    promised('memory that the API refers to', last.memory.living / first.memory.living),
  ];
}

/** A load reads, checks and derives what the plain one has in memory. */
export function loadPromises(loads: readonly Loaded[]): Promised[] {
  return loads.map(({ rows, rounds }) => ({
    what: `policygraph load of ${rows.toLocaleString('en')} rows: rows a second against plain UNWIND … CREATE`,
    found: spread(rounds.map(({ load, plain }) => plain.seconds / load.seconds)),
    bound: 0.8,
    better: 'more',
    aim: null,
  }));
}

/** Figures without evidence: promises are about these. */
function find(
  figures: readonly Figures[],
  wanted: Pick<Figures, 'question' | 'connections' | 'contestant'>,
): Figures | undefined {
  return figures.find(
    ({ question, shape, connections, contestant }) =>
      shape === 'plain' &&
      question === wanted.question &&
      connections === wanted.connections &&
      contestant === wanted.contestant,
  );
}
