import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSeed, startProduct, type Commands } from './server.js';
import type { Question } from './questions.js';

/** A state of the data, and what every question is answered in it. */
export interface State {
  readonly name: string;
  /** Its seed files. */
  readonly directory: string;
  /** Bodies of answers by question. */
  readonly answers: ReadonlyMap<string, string>;
}

/**
 * Works out the right answers in two states of the data: the seed, and the seed with every English name and statement changed,
 * so that an answer that mixes both shows it. Asked one by one of a server that keeps nothing and compiles nothing.
 */
export async function reference(
  commands: Commands,
  questions: readonly Question[],
  scratch: string,
): Promise<State[]> {
  const seed = join(commands.productDirectory, 'cypher', 'seed');
  const changed = join(scratch, 'changed');
  cpSync(seed, changed, { recursive: true });
  for (const file of readdirSync(changed)) {
    const text = readFileSync(join(changed, file), 'utf8');
    writeFileSync(join(changed, file), text.replaceAll(/\b(nameEn|statementEn): '/g, "$1: 'Changed "));
  }
  const states: State[] = [];
  for (const [name, directory] of [
    ['changed', changed],
    ['seed', seed],
  ] as const) {
    await importSeed(commands, directory);
    const server = await startProduct(commands, { POLICYGRAPH_CACHE: 'off', POLICYGRAPH_PLANS: 'off' });
    const answers = new Map<string, string>();
    for (const { name: question, query } of questions) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const body = await response.text();
      if (response.status !== 200 || body.includes('"errors"'))
        throw new Error(
          `${question} has no answer to compare with: ${response.status} ${body.slice(0, 300)}`,
        );
      answers.set(question, body);
    }
    await server.stop();
    states.push({ name, directory, answers });
  }
  return states;
}
