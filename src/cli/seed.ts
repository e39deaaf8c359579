import type { Command } from 'commander';
import { paths, readConfig } from '../config/index.js';
import { readSeed, reportDifference, summarize } from '../seed/index.js';
import { importRows, withWorkplace, type Say } from './session.js';

/** `policygraph seed`: make a seed set in the graph equal to its files. */
export function seedCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('seed')
    .description('make a seed set in the graph equal to the .cypher files of a directory')
    .argument('[directory]', 'directory of seed files', paths.seed)
    .option('--set <name>', 'name of the seed set; only facts of this set are compared and written', 'core')
    .option('--dry-run', 'report what would change, and write nothing', false)
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(async (directory: string, options: { set: string; dryRun: boolean; data?: string }) => {
      const { set, dryRun } = options;
      const rows = readSeed(directory);
      await withWorkplace(readConfig(process.env, options), say, async (place) => {
        const { difference } = await importRows(place, { rows, set, dryRun }, say);
        for (const line of reportDifference(difference)) answer(line);
        answer(`${summarize(difference)}${dryRun ? ' (dry run: nothing was written)' : ''}`);
      });
    });
}
