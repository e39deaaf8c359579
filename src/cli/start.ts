import type { Command } from 'commander';
import { readConfig } from '../config/index.js';
import type { Say } from './session.js';

/** `policygraph start`: from nothing to a served graph. */
export function startCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('start')
    .description('start Neo4j (or use NEO4J_URI), import cypher/seed and serve the GraphQL API')
    .option('--port <number>', 'where to listen; 0 lets the system choose (PORT, 4000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .option(
      '--data <directory>',
      'where the embedded Neo4j keeps its jars and store (POLICYGRAPH_DATA, .policygraph)',
    )
    .option('--public', 'let everybody ask without a key, quotes aside (POLICYGRAPH_PUBLIC=on)')
    .option('--no-seed', 'serve what the graph holds, without importing cypher/seed')
    .action(
      async (options: { port?: string; host?: string; data?: string; public?: boolean; seed: boolean }) => {
        const config = readConfig(process.env, options);
        // The server is most of the program, and no other command needs it.
        const { serve } = await import('./serve.js');
        await serve(config, options.seed, say, answer);
      },
    );
}
