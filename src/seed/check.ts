import type { CypherStatement } from '../neo4j/cypher.js';

/** A row that a rule returned: something that must not be. */
export interface Offence {
  readonly rule: { readonly file: string; readonly statement: number };
  readonly row: Readonly<Record<string, unknown>>;
}

/** What runs a statement: a transaction. */
export interface Runner {
  run(text: string, parameters?: object): PromiseLike<{ records: { toObject(): Record<string, unknown> }[] }>;
}

/** Runs every rule of `cypher/check` and returns all offences. */
export async function offences(runner: Runner, rules: readonly CypherStatement[]): Promise<Offence[]> {
  const found: Offence[] = [];
  const counted = new Map<string, number>();
  for (const { file, text } of rules) {
    const statement = (counted.get(file) ?? 0) + 1;
    counted.set(file, statement);
    const { records } = await runner.run(text);
    found.push(...records.map((record) => ({ rule: { file, statement }, row: plain(record.toObject()) })));
  }
  return found;
}

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  ) as Record<string, unknown>;
}
