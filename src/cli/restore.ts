import type { Command } from 'commander';
import { readConfig } from '../config/index.js';
import { checkBackup, openBackup, restoreGraph } from '../seed/index.js';
import { paced } from './pace.js';
import { contract, indexes, rules, withWorkplace, type Say } from './session.js';

interface Options {
  readonly dryRun: boolean;
  readonly discard: boolean;
  readonly data?: string;
}

/** `policygraph restore`: fill an empty database from a backup. */
export function restoreCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('restore')
    .description(
      'fill an empty database from a backup, and compare all of it with the file; goes on where it was stopped',
    )
    .argument('<file>', 'a file that policygraph backup wrote')
    .option('--dry-run', 'check the file, and use no database', false)
    .option('--discard', 'delete what another, unfinished load or restore has written', false)
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(async (path: string, options: Options) => {
      const file = await openBackup(path);
      const { product, writtenAt, epoch } = file.backup;
      const origin = `saved by policygraph ${product} at ${writtenAt}, as of epoch ${epoch}`;
      if (options.dryRun) {
        const { nodes, relationships, texts } = await checkBackup(file, contract().model, paced(say));
        answer(
          `${nodes} nodes, ${relationships} relationships and ${texts} attached texts, ${origin} (dry run: nothing was written)`,
        );
        return;
      }
      say(`${path} was ${origin}`);
      await withWorkplace(readConfig(process.env, options), say, async ({ database, contract }) => {
        const { discard } = options;
        const request = { file, discard, checks: rules(), schema: indexes(), progress: paced(say) };
        const restored = await restoreGraph(database, contract.model, request);
        const { nodes, relationships, texts, written } = restored;
        answer(
          `${nodes} nodes, ${relationships} relationships and ${texts} attached texts ${written === 0 ? 'were there already' : 'restored'}: ` +
            'the same as in the backup; every rule of cypher/check holds',
        );
      });
    });
}
