import type { CypherStatement } from '../neo4j/cypher.js';
import { SeedError } from './problem.js';

/** A row that a rule returned: something that must not be. */
export interface Offence {
  readonly rule: { readonly file: string; readonly statement: number };
  readonly row: Readonly<Record<string, unknown>>;
}

/** What runs a statement: a transaction. */
export interface Runner {
  run(text: string, parameters?: object): AsyncIterable<{ toObject(): Record<string, unknown> }>;
}

/**
 * Runs every rule of `cypher/check` and returns the offences. A rule with `$after` and `$upTo` has to remember what it saw
 * of the evidence whose ids lie between them: it runs once for each part of the evidence, so that any graph fits the heap.
 * @param most where to stop
 */
export async function offences(
  runner: Runner,
  rules: readonly CypherStatement[],
  most = Infinity,
): Promise<Offence[]> {
  const found: Offence[] = [];
  const counted = new Map<string, number>();
  let parts: Part[] | undefined;
  for (const { file, text } of rules) {
    const statement = (counted.get(file) ?? 0) + 1;
    counted.set(file, statement);
    for (const part of /\$upTo\b/.test(text) ? (parts ??= await partsOf(runner)) : [{}]) {
      for await (const record of runner.run(text, part)) {
        found.push({ rule: { file, statement }, row: plain(record.toObject()) });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

/** A refusal by rules. */
export function refusedByChecks(message: string, found: readonly Offence[], hint?: string): SeedError {
  return new SeedError(
    message,
    found.map(({ rule, row }) => ({
      file: rule.file,
      statement: rule.statement,
      row: null,
      reason: JSON.stringify(row),
    })),
    hint,
  );
}

/** The evidence with ids behind `after`, up to and including `upTo`. */
interface Part {
  readonly after: string;
  readonly upTo: string;
}

/** Facts that the evidence of one part supports: 900,000 were seen to fit the default heap of the embedded Neo4j. */
const PART = 800_000;

/** Evidence that is looked at in one step. */
const STEP = 5_000n;

const NEXT = `MATCH (e:Evidence)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $step
RETURN max(e.id) AS last, sum(size(coalesce(e.supports, []))) AS supports`;

async function partsOf(runner: Runner): Promise<Part[]> {
  const parts: Part[] = [];
  let [from, after] = ['', ''];
  let supports = 0;
  for (;;) {
    let last: string | null = null;
    for await (const record of runner.run(NEXT, { after, step: STEP })) {
      const row = record.toObject();
      last = row.last as string | null;
      supports += Number(row.supports);
    }
    // Behind all ids, as what a fact names need not be there.
    if (last === null) return [...parts, { after: from, upTo: '\uffff' }];
    after = last;
    if (supports < PART) continue;
    parts.push({ after: from, upTo: after });
    from = after;
    supports = 0;
  }
}

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  ) as Record<string, unknown>;
}
