import type { Config } from '../config/index.js';
import { UserError } from '../errors.js';
import type { Keys } from '../server/access/keys.js';
import { isLoopback, ruleOf } from '../server/access/rule.js';
import { listen } from '../server/listen.js';
import { ok, orProblem, problem, warning, type Check } from './check.js';

/** Whether anybody may ask, and who. */
export function accessCheck({ host, public: isPublic }: Config, keys: Keys): Check {
  return {
    name: 'who may ask',
    look: () =>
      orProblem(() => {
        const all = keys.all();
        ruleOf({ keys, host, isPublic });
        if (isPublic) return ok('everybody, quotes aside');
        if (!keys.exist()) return ok('everybody on this machine, and nobody else');
        const who = `who has one of ${all.length} keys`;
        if (all.length > 0) return ok(isLoopback(host) ? `${who}, on this machine` : who);
        return warning('nobody: the last key was revoked', 'Make a key: policygraph key add <name>');
      }),
  };
}

/** Milliseconds for another program to answer. */
const ANSWER = 2_000;

/**
 * Whether the port is free, or who has it.
 * @param isOurs whether a policygraph that has it is the one on this data directory
 */
export function portCheck({ host, port }: Config, isOurs: boolean): Check {
  return {
    name: 'port',
    look: () =>
      orProblem(async () => {
        if (port === 0) return ok('the system chooses one');
        try {
          await (await listen(() => undefined, { host, port })).close();
          return ok(`${port} on ${host} is free`);
        } catch (error) {
          if (!(error instanceof UserError) || error.code !== 'PORT_TAKEN') throw error;
          const health = await healthAt(host, port);
          if (health === null) throw error;
          if (!isOurs)
            return problem(`${port} on ${host} is taken by another policygraph (${health})`, error.hint);
          if (health === 'ok') return ok(`policygraph answers at ${port} on ${host}`);
          return warning(
            `policygraph answers at ${port} on ${host}, and is not ready: ${health}`,
            'Wait a moment, and look again; its log and the other lines say why.',
          );
        }
      }),
  };
}

/** What `/readyz` says, where a policygraph has the port; else null. */
async function healthAt(host: string, port: number): Promise<string | null> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const asked = async (path: string) => {
    const signal = AbortSignal.timeout(ANSWER);
    const headers = { accept: 'application/json' };
    return (await fetch(`http://${name}:${port}${path}`, { signal, headers, redirect: 'manual' })).text();
  };
  try {
    const [root, ready] = await Promise.all([asked('/'), asked('/readyz')]);
    return root.includes('policygraph') ? ready.trim() : null;
  } catch {
    return null;
  }
}
