import { join } from 'node:path';
import { memoryOf } from '../children.js';
import type { Client } from '../client/client.js';
import { CONTESTANTS, type ContestantName } from '../contestants.js';
import { openPlace } from '../place.js';
import { QUESTIONS } from '../questions/index.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import { sizeOf } from '../stores/neo4j.js';
import { verify } from '../verify.js';
import { rounded, spread } from './figures.js';
import { race, warm } from './race.js';
import { racersOf } from './speed.js';
import { residentBytes } from './usage.js';

/** What one scale costs. */
export interface Grown {
  readonly scale: number;
  readonly nodes: number;
  /** Milliseconds of one caller's request, the middle one, by contestant and question. */
  readonly latencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly memory: Memory;
}

/** Megabytes after the load. */
export interface Memory {
  /** Of the API's process. */
  readonly api: number | null;
  /** What of it somebody still refers to: JavaScript's heap after a full collection, and buffers outside of it. */
  readonly living: number;
  /** Of Neo4j's process. */
  readonly neo4j: number | null;
  readonly heap: number;
  readonly pageCache: number;
  /** Files of the database. */
  readonly store: number;
}

/** Milliseconds for each: a question is timed on every scale after the same, so what is left of compiling would hide how it grows. */
const WARM = 6_000;

const NAMES = ['policygraph', 'cypher'] as const satisfies ContestantName[];

/** Every question without evidence on every scale, one caller: how latency and memory grow with the graph. */
export async function measureGrowth(settings: Settings, client: Client): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const scale of settings.scales) {
    const opened = await openPlace(settings, scale, NAMES);
    try {
      const latencies: Record<string, Record<string, number>> = Object.fromEntries(
        NAMES.map((name) => [name, {}]),
      );
      for (const question of QUESTIONS) {
        const keys = await question.keys(opened.sample);
        const asked = NAMES.map((name) => ({
          name,
          port: opened.servers.get(name)!.port,
          ask: question.asks[CONTESTANTS[name].dialect]!,
        }));
        await verify(question, 'plain', asked, keys.slice(0, 5));
        const racers = racersOf(opened, question, 'plain', NAMES, keys);
        await warm(client, racers, WARM);
        const results = await race(client, racers, { connections: 1, rounds: 5, runUp: 200, slice: 1_000 });
        for (const { contestant, rounds } of results) {
          latencies[contestant]![question.name] = rounded(spread(rounds.map(({ p50 }) => p50)).median);
        }
        say(`  ${question.name}: ${latencies.policygraph![question.name]!} ms`);
      }
      const { sizes } = opened.sample;
      const { child } = opened.servers.get('policygraph')!;
      const api = residentBytes(child.pid);
      const { heapUsed, external } = await memoryOf(child, true);
      grown.push({
        scale,
        nodes: Object.values(sizes).reduce((sum, size) => sum + size, 0),
        latencies,
        memory: {
          api: megabytes(api),
          living: megabytes(heapUsed + external)!,
          neo4j: megabytes(residentBytes(opened.neo4j.engine.pid)),
          ...opened.neo4j.memory,
          store: megabytes(
            sizeOf(join(settings.dataDirectory, `scale-${scale}`, 'neo4j', 'data', 'databases')),
          )!,
        },
      });
    } finally {
      await opened.close();
    }
  }
  return grown;
}

function megabytes(bytes: number | null): number | null {
  return bytes === null ? null : Math.round(bytes / 2 ** 20);
}
