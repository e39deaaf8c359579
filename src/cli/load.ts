import type { Command } from 'commander';
import { readConfig } from '../config/index.js';
import { bulkFiles, loadGraph, validateLoad } from '../seed/index.js';
import { paced } from './pace.js';
import { contract, indexes, rules, withWorkplace, type Say } from './session.js';

/** `policygraph load`: fill an empty database from JSON Lines. */
export function loadCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('load')
    .description(
      'fill an empty database from the .jsonl files of a directory, in batches; goes on where it was stopped',
    )
    .argument('<directory>', 'directory of .jsonl files, see docs/load.md')
    .option('--set <name>', 'name of the seed set that everything becomes', 'core')
    .option('--dry-run', 'check the files, and use no database', false)
    .option('--discard', 'delete what another, unfinished load has written', false)
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(
      async (
        directory: string,
        options: { set: string; dryRun: boolean; discard: boolean; data?: string },
      ) => {
        const files = bulkFiles(directory);
        if (options.dryRun) {
          const { nodes, relationships } = await validateLoad(files, contract().model, paced(say));
          answer(`${nodes} nodes and ${relationships} relationships (dry run: nothing was written)`);
          return;
        }
        await withWorkplace(readConfig(process.env, options), say, async ({ database, contract }) => {
          const { set, discard } = options;
          const request = { files, set, discard, checks: rules(), schema: indexes(), progress: paced(say) };
          const { nodes, relationships, written } = await loadGraph(database, contract.model, request);
          answer(
            written === 0
              ? `already loaded, ${nodes} nodes and ${relationships} relationships: nothing to change`
              : `${nodes} nodes and ${relationships} relationships loaded as ${set}; every rule of cypher/check holds`,
          );
        });
      },
    );
}
