import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { CONTESTANTS, type ContestantName, type Place, type Server } from './contestants.js';
import { generate } from './generator/index.js';
import { dataOf, graphqlRequest, type Sample } from './questions/question.js';
import { say } from './say.js';
import { SEED, type Settings } from './settings.js';
import { openNeo4j, type Store } from './stores/neo4j.js';
import { openPostgres, type Postgres } from './stores/postgres.js';
import { processorSeconds } from './measure/usage.js';
import { post } from './verify.js';

/** Databases of one scale, and contestants that run on them. */
export interface Opened {
  readonly scale: number;
  readonly neo4j: Store;
  readonly postgres: Postgres | null;
  readonly servers: ReadonlyMap<ContestantName, Server>;
  /** What contestants are started with. */
  readonly place: Place;
  readonly sample: Sample;
  close(): Promise<void>;
}

/** Opens the databases of a scale, and starts contestants on them. */
export async function openPlace(
  settings: Settings,
  scale: number,
  names: readonly ContestantName[],
): Promise<Opened> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closing.reverse()) await end();
  };
  try {
    const store = await openNeo4j(settings, scale);
    closing.push(() => store.stop());
    const needsPostgres = names.some((name) => name === 'sql' || name === 'postgraphile');
    const postgres = needsPostgres ? await openPostgres(settings, scale) : null;
    if (postgres) closing.push(() => postgres.stop());
    const { uri, user, password } = store.engine;
    const place: Place = {
      productDirectory: settings.productDirectory,
      dataDirectory: join(settings.dataDirectory, `scale-${scale}`),
      neo4j: { uri, user, password },
      postgres: postgres?.url ?? null,
    };
    const servers = new Map<ContestantName, Server>();
    for (const name of names) {
      const server = await CONTESTANTS[name].start(place);
      closing.push(() => server.child.stop());
      servers.set(name, server);
    }
    await atRest(store.engine.pid);
    say(`Scale ${scale}: ${names.length} contestants answer`);
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    closing.push(() => driver.close());
    const sample = sampleOf(scale, driver, servers.get('policygraph')!);
    return { scale, neo4j: store, postgres, servers, place, sample, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function sampleOf(scale: number, driver: Driver, product: Server): Sample {
  return {
    sizes: generate({ seed: SEED, scale }).sizes,
    query: async (text, parameters = {}) => {
      const { records } = await driver.executeQuery(text, parameters);
      return records.map((record) => record.toObject() as Record<string, unknown>);
    },
    graphql: async (query, variables) => dataOf(await post(product.port, graphqlRequest(query, variables))),
  };
}

/** Milliseconds between two looks, and looks in all: on two cores the product's plans take half a minute. */
const LOOK = 1_000;
const LOOKS = 120;

/** Waits until a process has nothing more to do: the product has Neo4j plan ahead behind its first answers. */
export async function atRest(pid: number): Promise<void> {
  for (let quiet = 0, look = 0; quiet < 2 && look < LOOKS; look++) {
    const before = processorSeconds(pid);
    await sleep(LOOK);
    const after = processorSeconds(pid);
    if (before === null || after === null) return;
    quiet = after - before < 0.1 ? quiet + 1 : 0;
  }
}
