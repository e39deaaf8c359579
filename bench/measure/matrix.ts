import type { ContestantName } from '../contestants.js';
import type { Shape } from '../questions/selection.js';
import type { Course } from './race.js';

/** A question as it is measured: at how many connections, and who is asked. */
export interface Entry {
  readonly question: string;
  readonly shape: Shape;
  readonly connections: readonly number[];
  readonly contestants: readonly ContestantName[];
}

/** Questions that the promises are about. */
export const CORE = ['detail', 'list', 'agency'] as const;

const PEERS = ['policygraph', 'neo4j-graphql', 'postgraphile', 'cypher', 'sql'] as const;
const ALL = ['policygraph', 'plain', 'neo4j-graphql', 'postgraphile', 'cypher', 'sql'] as const;
const OTHERS = ['lookup', 'search', 'page', 'indexed'] as const;

/** Everything takes an hour; the part of it that the promises need, and a look at the rest, takes minutes. */
export function matrix(full: boolean): Entry[] {
  const connections = full ? [1, 16, 64] : [16];
  return [
    ...CORE.map((question) => ({
      question,
      shape: 'plain' as const,
      connections: full ? [1, 16, 64] : [16, 64],
      contestants: ALL,
    })),
    ...CORE.map((question) => ({
      question,
      shape: 'proof' as const,
      connections,
      contestants: full ? ALL : PEERS,
    })),
    ...OTHERS.map((question) => ({
      question,
      shape: 'plain' as const,
      connections,
      contestants: full ? ALL : PEERS,
    })),
    ...(full ? OTHERS : []).map((question) => ({
      question,
      shape: 'proof' as const,
      connections,
      contestants: ALL,
    })),
    // These are answered by the plain path.
    ...[
      { question: 'path', shape: 'plain' as const },
      ...(full ? [{ question: 'path', shape: 'proof' as const }] : []),
      { question: 'group', shape: 'plain' as const },
    ].map((asked) => ({
      ...asked,
      connections,
      contestants: PEERS,
    })),
  ];
}

/** How long races are. */
export function course(full: boolean): Omit<Course, 'connections'> & {
  /** Milliseconds that each racer warms up. */
  readonly warm: number;
  /** Keys for which the answers of all are compared before. */
  readonly verified: number;
} {
  return full
    ? { rounds: 7, runUp: 200, slice: 1_000, warm: 4_000, verified: 40 }
    : { rounds: 3, runUp: 100, slice: 400, warm: 800, verified: 4 };
}
