import { fetchEngine } from './artifacts.js';
import { type Engine, joinEngine } from './join.js';
import { startEngine, type StartOptions } from './process.js';

/**
 * A running Neo4j on the data directory: joined where another process runs one, else fetched where needed and started.
 * @throws UserError naming what is missing or broken, and the way out
 */
export async function openEmbedded(options: StartOptions): Promise<Engine> {
  const running = await joinEngine(options.dataDirectory, options.report);
  if (running) return running;
  await fetchEngine({ ...options, directory: options.engineDirectory });
  return startEngine(options);
}
