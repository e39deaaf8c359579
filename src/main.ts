#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { backupCommand } from './cli/backup.js';
import { checkCommand } from './cli/check.js';
import { doctorCommand } from './cli/doctor.js';
import { documentCommands } from './cli/documents.js';
import { keyCommands } from './cli/keys.js';
import { loadCommand } from './cli/load.js';
import { offlineCommands } from './cli/offline.js';
import { restoreCommand } from './cli/restore.js';
import { sbomCommand } from './cli/sbom.js';
import { seedCommand } from './cli/seed.js';
import { startCommand } from './cli/start.js';
import { UserError } from './errors.js';
import { version } from './version.js';

const say = (line: string) => void process.stderr.write(`${line}\n`);
const answer = (line: string) => void process.stdout.write(`${line}\n`);

const program = new Command('policygraph')
  .description('A knowledge graph of public policy whose every answer carries its proof')
  .version(version)
  .showHelpAfterError('Run policygraph --help, or policygraph <command> --help.')
  .addHelpText(
    'after',
    '\nWithout a command: start.' +
      '\nExit codes: 0 done; 1 it failed and says why; 2 the command line is wrong; 70 a defect of policygraph.',
  )
  .exitOverride();

startCommand(program, say, answer);
seedCommand(program, say, answer);
loadCommand(program, say, answer);
backupCommand(program, say, answer);
restoreCommand(program, say, answer);
keyCommands(program, say, answer);
doctorCommand(program, answer);
checkCommand(program, say, answer);
documentCommands(program, say, answer);
offlineCommands(program, answer);
sbomCommand(program, answer);

// Whoever reads the answer may have read enough, as `| head` does.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());
process.on('uncaughtException', (error) => process.exit(explain(error)));

try {
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'start']);
} catch (error) {
  process.exitCode = explain(error);
}

/** Tells a person what went wrong, and gives the code to exit with. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    say(`\npolicygraph: ${error.message}\n${error.hint}`);
    return error.exitCode;
  }
  say(
    `\npolicygraph: this is a defect of ours, please report it.\n${error instanceof Error ? error.stack : String(error)}`,
  );
  return 70;
}
