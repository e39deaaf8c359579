import type { Client } from '../client/client.js';
import type { Measured } from '../client/protocol.js';
import { percentile, rounded, type Figures, type Slice } from './figures.js';
import { processorSeconds } from './usage.js';

/** A contestant in a race: where it listens, what it is asked, and whose processor time is its cost. */
export interface Racer {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly bodies: readonly string[];
  readonly server: number;
  readonly database: number | null;
}

/** How long a race is. */
export interface Course {
  readonly connections: number;
  readonly rounds: number;
  /** Milliseconds before each slice: connections open, and whoever stood still while others ran finds its pace. */
  readonly runUp: number;
  /** Milliseconds of a slice. */
  readonly slice: number;
}

type Result = Omit<Figures, 'scale' | 'question' | 'shape' | 'connections'>;

/**
 * Rounds over all racers, one short slice after the other, so that whatever else the machine does meets all of them.
 * In a round all are asked the same keys, and every round begins with another racer.
 */
export async function race(client: Client, racers: readonly Racer[], course: Course): Promise<Result[]> {
  const rounds = new Map(racers.map(({ name }) => [name, [] as Lap[]]));
  let offset = 0;
  for (let round = 0; round < course.rounds; round++) {
    let most = 0;
    for (let i = 0; i < racers.length; i++) {
      const racer = racers[(round + i) % racers.length]!;
      const lap = await run(client, racer, course, offset);
      rounds.get(racer.name)!.push(lap);
      most = Math.max(most, lap.measured.answered);
    }
    offset += most;
  }
  return racers.map(({ name }) => summarize(name, rounds.get(name)!));
}

/** Lets every racer find its pace: compiled code, plans, warm caches of the database. */
export async function warm(client: Client, racers: readonly Racer[], milliseconds: number): Promise<void> {
  for (const { port, path, bodies } of racers) {
    await client.run({ port, path, bodies, offset: 0, connections: 16, runUp: 0, milliseconds });
  }
}

interface Lap {
  readonly measured: Measured;
  readonly serverSeconds: number | null;
  readonly databaseSeconds: number | null;
}

async function run(client: Client, racer: Racer, course: Course, offset: number): Promise<Lap> {
  const { port, path, bodies, server, database } = racer;
  const used = () => [processorSeconds(server), database === null ? null : processorSeconds(database)];
  const before = used();
  const measured = await client.run({
    port,
    path,
    bodies,
    offset,
    connections: course.connections,
    runUp: course.runUp,
    milliseconds: course.slice,
  });
  const [serverSeconds = null, databaseSeconds = null] = used().map((after, i) =>
    after === null || before[i] === null ? null : after - before[i]!,
  );
  return { measured, serverSeconds, databaseSeconds };
}

function summarize(contestant: string, laps: readonly Lap[]): Result {
  const requests = laps.reduce((sum, { measured }) => sum + measured.answered, 0);
  const bytes = laps.reduce((sum, { measured }) => sum + measured.bytes, 0);
  const cost = (of: (lap: Lap) => number | null) => {
    const seconds = laps.map(of);
    if (seconds.includes(null)) return null;
    return rounded((1_000 * seconds.reduce<number>((sum, value) => sum + value!, 0)) / requests);
  };
  return {
    contestant,
    rounds: laps.map(({ measured: { requests: count, seconds, latencies } }): Slice => ({
      perSecond: rounded(count / seconds),
      p50: rounded(percentile(latencies, 0.5)),
      p99: rounded(percentile(latencies, 0.99)),
    })),
    bytes: Math.round(bytes / requests),
    serverCost: cost(({ serverSeconds }) => serverSeconds),
    databaseCost: cost(({ databaseSeconds }) => databaseSeconds),
    clientLoad: rounded(Math.max(...laps.map(({ measured }) => measured.clientLoad))),
  };
}
