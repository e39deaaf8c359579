import { placesOf } from '../config/index.js';
import { engineVersion, examineEngine } from '../neo4j/artifacts.js';
import { preflight } from '../neo4j/java.js';
import { storeLocked } from '../neo4j/join.js';
import { lockHolder } from '../neo4j/lock-holder.js';
import { keptPassword } from '../neo4j/password.js';
import type { FoundRun } from '../neo4j/run.js';
import { refuseNewerStore } from '../neo4j/store-version.js';
import { ok, orProblem, problem, warning, type Check } from './check.js';

/** Whether the jars of the embedded Neo4j are there and right, and how they come where they are not. */
export function jarsCheck(dataDirectory: string, env: NodeJS.ProcessEnv): Check {
  const { engine } = placesOf(dataDirectory);
  return {
    name: 'jars',
    look: () =>
      orProblem(async () => {
        const { version, jars, missing, fault } = await examineEngine(engine);
        if (fault === null) return ok(`Neo4j ${version}: ${jars} jars, every checksum right`);
        // Java is the business of another check.
        const maven = await preflight({ needsMaven: true, env }).then(
          (found) => found.maven,
          () => null,
        );
        const seen = missing === jars ? `none in ${engine} yet` : `${engine}: ${fault}`;
        if (maven === null)
          return problem(
            `${seen}; and Maven, Java or both are missing to fetch them`,
            `Install what is missing, or copy ${engine} from a machine that has it, or set NEO4J_URI to a Neo4j of your own.`,
          );
        if (missing === jars) return ok(`${seen}; the first start fetches them (106 MB) with ${maven}`);
        return warning(seen, `Start: it fetches them anew with ${maven}.`);
      }),
  };
}

/** Who has the store open. */
export function storeCheck(dataDirectory: string, found: FoundRun | null): Check {
  const { store } = placesOf(dataDirectory);
  return {
    name: 'store',
    look: () =>
      orProblem(async () => {
        const holder = await lockHolder(store);
        if (found?.state === 'running') {
          const { version, pid, owner, started } = found.run;
          return ok(`Neo4j ${version} (process ${pid}) has it open for process ${owner}, since ${started}`);
        }
        if (found?.state === 'orphan') {
          return warning(
            `Neo4j (process ${found.run.pid}) has it open, and the processes that would end it were killed`,
            'Start, or run any command: it ends that Neo4j and takes the store.',
          );
        }
        if (holder !== null) throw storeLocked(store, holder);
        if (!found) return ok('nobody has it open');
        return warning(
          `process ${found.run.pid}, which had it open since ${found.run.started}, has ended and left run.json behind`,
          'Start, or run any command: it takes the file away and recovers the store.',
        );
      }),
  };
}

/** Whether this Neo4j can open the store, by who wrote it and by its password. */
export function storeVersionCheck(dataDirectory: string): Check {
  const { store } = placesOf(dataDirectory);
  return {
    name: 'store version',
    look: () =>
      orProblem(async () => {
        const version = await engineVersion();
        await refuseNewerStore(store, version);
        const password = await keptPassword(store);
        return ok(
          password === null ? 'no store yet: the next start makes it' : `Neo4j ${version} can open it`,
        );
      }),
  };
}
