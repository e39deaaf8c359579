import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { configFaults, paths, readConfig, type Flags } from '../config/index.js';
import {
  checksOf,
  examine,
  nodeCheck,
  reportFindings,
  settingsCheck,
  variablesCheck,
  type Named,
} from '../doctor/index.js';
import { UserError } from '../errors.js';
import { readSeed } from '../seed/index.js';
import { keysOf } from './keys.js';
import { contract, indexes, type Say } from './session.js';

/** `policygraph doctor`: what is wrong on this machine, and how to mend it. */
export function doctorCommand(program: Command, answer: Say): void {
  program
    .command('doctor')
    .description(
      'look at everything that start needs, and say what is wrong and how to mend it; changes nothing',
    )
    .option('--port <number>', 'where start would listen (PORT, 4000)')
    .option('--host <address>', 'address that start would listen on (HOST, 127.0.0.1)')
    .option('--data <directory>', 'data directory (POLICYGRAPH_DATA, .policygraph)')
    .option('--public', 'as start would be told (POLICYGRAPH_PUBLIC=on)')
    .option('--json', 'answer in JSON', false)
    .action(async ({ json, ...flags }: Flags & { json: boolean }) => {
      const findings = await examineMachine(process.env, flags);
      // A database that hangs holds the driver's connections open, whatever is closed here.
      setTimeout(() => process.exit(), 1_000).unref();
      if (json) answer(JSON.stringify(findings, null, 2));
      else for (const line of reportFindings(findings)) answer(line);
      const problems = findings.filter(({ state }) => state === 'problem').length;
      if (problems > 0) {
        throw new UserError({
          code: 'NOT_WELL',
          message: `${problems} of ${findings.length} checks found a problem.`,
          hint: 'What to do stands below each of them.',
        });
      }
    });
}

/** Looks at everything, in the order of what depends on what. */
export async function examineMachine(env: NodeJS.ProcessEnv, flags: Flags): Promise<Named[]> {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    engines: { node: string };
  };
  const first = [nodeCheck(engines.node), settingsCheck(env, flags), variablesCheck(env)];
  // Without settings there is nothing to hold the machine against.
  if (configFaults(env, flags).length > 0) return examine(first);
  const config = readConfig(env, flags);
  const { checks, close } = await checksOf({
    ...{ config, env, keys: keysOf(config), model: contract().model, indexes: indexes() },
    seed: () => readSeed(paths.seed),
  });
  try {
    return await examine([...first, ...checks]);
  } finally {
    close().catch(() => undefined);
  }
}
