import { totalmem } from 'node:os';
import { emptyJavaHome, preflight } from '../neo4j/java.js';
import { HEAP, PAGE_CACHE } from '../neo4j/settings.js';
import { isNewer } from '../neo4j/store-version.js';
import { ok, orProblem, problem, warning, type Check } from './check.js';

/**
 * Whether Node is new enough.
 * @param engines of package.json, such as `>=20.19`
 */
export function nodeCheck(engines: string, running = process.versions.node): Check {
  return {
    name: 'Node.js',
    look: () => {
      const oldest = engines.replace(/^>=/, '');
      const found = isNewer(oldest, running)
        ? problem(
            `${running}, and policygraph needs ${oldest} or newer`,
            'Install a newer Node.js: https://nodejs.org',
          )
        : ok(`${running} (${oldest} or newer is needed)`);
      return Promise.resolve(found);
    },
  };
}

/** Whether there is a Java for the embedded Neo4j, and where. */
export function javaCheck(env: NodeJS.ProcessEnv): Check {
  return {
    name: 'Java',
    look: () =>
      orProblem(async () => {
        const { java } = await preflight({ needsMaven: false, env });
        const seen = `${java.version} at ${java.path}`;
        const home = await emptyJavaHome(env);
        if (home === null) return ok(seen);
        return warning(
          `JAVA_HOME=${home} holds no bin/java; instead of it: ${seen}`,
          'Set JAVA_HOME to the directory of a Java 17 or 21, or unset it.',
        );
      }),
  };
}

/** Memory of a JVM beside its heap and the page cache, and of policygraph itself, in MB. */
const BESIDE = 400;

export interface Memory {
  /** Of this machine, or of the container, in MB. */
  readonly total: number;
  readonly available: number;
}

/** What this process may have: a container's limit counts. */
export function memoryHere(): Memory {
  const limit = process.constrainedMemory();
  // Without a limit Node gives 0, or a number beyond all memory.
  const total = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return { total: megabytes(total), available: megabytes(process.availableMemory()) };
}

/** Whether heap and page cache of the embedded Neo4j fit into memory. */
export function memoryCheck(
  heap: number | null,
  isRunning: boolean,
  memory: () => Memory = memoryHere,
): Check {
  return {
    name: 'memory',
    look: () => {
      const { total, available } = memory();
      const [asked, needed] = [heap ?? HEAP, (heap ?? HEAP) + PAGE_CACHE + BESIDE];
      const seen = `${total} MB, ${available} MB of them available; about ${needed} MB are needed (heap ${asked} MB, page cache ${PAGE_CACHE} MB)`;
      const mend = `Set a smaller heap (NEO4J_HEAP, now ${asked}m, 256m at least), give this machine or container more memory, or set NEO4J_URI to a Neo4j elsewhere.`;
      if (total < needed) return Promise.resolve(problem(seen, mend));
      // What runs already has its memory.
      if (!isRunning && available < needed)
        return Promise.resolve(warning(seen, `End other programs. ${mend}`));
      return Promise.resolve(ok(seen));
    },
  };
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20);
}
