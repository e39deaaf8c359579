import DataLoader from 'dataloader';
import { batches } from '../telemetry.js';
import type { Reader, Row } from './reader.js';
import type { Statement } from './statement.js';

/** Keys in one statement: beyond this a level takes several statements rather than one that holds Neo4j's memory. */
const BATCH = 10_000;

/**
 * What one request asks of the database. Whatever is asked for in the same level of an operation travels in one
 * statement per kind of question, however many nodes ask; what was asked for before in the request is not asked again.
 */
export class Batches {
  private readonly loaders = new Map<string, DataLoader<never, never, string>>();
  private readonly made = new Map<string, unknown>();

  constructor(readonly reader: Reader) {}

  /** The value for a key, by a batch that all keys of the same question share. */
  load<K, V>(question: string, key: K, batch: (keys: readonly K[]) => Promise<V[]>): Promise<V> {
    let loader = this.loaders.get(question) as DataLoader<K, V, string> | undefined;
    if (!loader) {
      const told = (keys: readonly K[]) => {
        batches.tell({ path: 'plain', keys: keys.length });
        return batch(keys);
      };
      loader = new DataLoader(told, {
        batchScheduleFn: this.reader.levels.schedule,
        cacheKeyFn: identify,
        maxBatchSize: BATCH,
      });
      this.loaders.set(question, loader as never);
    }
    return loader.load(key);
  }

  /** What is made of the same ingredients for every node of a level: made once. */
  once<T>(ingredients: string, make: () => T): T {
    if (!this.made.has(ingredients)) this.made.set(ingredients, make());
    return this.made.get(ingredients) as T;
  }

  /** Asks a question that stands alone with the level it belongs to; the same question is asked once. */
  ask(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    const question = questionOf(statement, parameters);
    return this.load(question, question, async () => [await this.reader.run(statement, parameters)]);
  }
}

/** A name of a question that only the same statement with the same parameters has. */
export function questionOf({ text }: Statement, parameters: Readonly<Record<string, unknown>>): string {
  return `${text}\n${identify(parameters)}`;
}

/** A text that only the same value has. */
export function identify(key: unknown): string {
  if (typeof key === 'string') return key;
  return JSON.stringify(key, (_, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`;
    // JSON would write what is beyond a double as null, whichever end it is beyond.
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });
}
