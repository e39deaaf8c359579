import type { Command } from 'commander';
import neo4j from 'neo4j-driver';
import { readConfig } from '../config/index.js';
import { UserError } from '../errors.js';
import { offences } from '../seed/index.js';
import { rules, withWorkplace, type Say } from './session.js';

/** `policygraph check`: run the rules of cypher/check. */
export function checkCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('check')
    .description('run the rules of cypher/check on the graph; each must return nothing')
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(async (options: { data?: string }) => {
      await withWorkplace(readConfig(process.env, options), say, async ({ database }) => {
        const session = database.driver.session({
          ...database.session,
          defaultAccessMode: neo4j.session.READ,
        });
        try {
          const checks = rules();
          const found = await offences(session, checks);
          for (const { rule, row } of found)
            answer(`${rule.file}, rule ${rule.statement}: ${JSON.stringify(row)}`);
          if (found.length > 0) {
            throw new UserError({
              code: 'CHECK_FAILED',
              message: `${found.length} offences against ${checks.length} rules.`,
              hint: 'Mend the seed that brought them and import it again.',
            });
          }
          answer(`${checks.length} rules hold`);
        } finally {
          await session.close();
        }
      });
    });
}
