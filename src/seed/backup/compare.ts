import { UserError } from '../../errors.js';
import type { Model } from '../../model/index.js';
import type { AttachedText } from '../attach.js';
import type { Counted } from './format.js';
import { factLine } from './fact-line.js';
import { graphFacts, graphTexts, type GraphFact } from './graph-rows.js';
import { readFact } from '../fact.js';
import type { BackupFile } from './read.js';
import { rowsOf, type Read as ReadRow } from '../bulk/rows.js';
import type { Read } from './still.js';

/** Differences that are named. */
const NAMED = 5;

/** Told how many facts of how many were compared. */
export type CompareProgress = (done: number, all: number) => void;

/**
 * Compares every node, relationship and attached text of a backup with those that the graph holds; both come in one order, and
 * are held a page at a time.
 * @returns how many were compared
 * @throws UserError `RESTORE_DIFFERS` naming the first that differ
 */
export async function compareGraph(
  read: Read,
  model: Model,
  file: BackupFile,
  progress: CompareProgress,
): Promise<Counted> {
  const counted = { nodes: 0, relationships: 0, texts: 0 };
  const all = file.backup.nodes + file.backup.relationships;
  const graph = new Cursor(graphFacts(read, model), placeFact);
  const texts = new Cursor(oneByOne(graphTexts(read)), placeText);
  const differences: string[] = [];
  const offend = (what: string) => {
    differences.push(`  ${what}`);
    if (differences.length === NAMED) throw differs(differences);
  };
  for await (const rows of rowsOf([file])) {
    for (const row of rows) {
      for (const saved of placeRow(row, model)) {
        await compareOne(saved, saved.of === 'text' ? texts : graph, offend);
        counted[PLURAL[saved.of]]++;
      }
      progress(counted.nodes + counted.relationships, all);
    }
  }
  for (let more = await graph.peek(); more; more = await graph.next())
    offend(`${nameOf(more)} is not in the backup`);
  if (differences.length > 0) throw differs(differences);
  return counted;
}

const PLURAL = { node: 'nodes', relationship: 'relationships', text: 'texts' } as const;

/** A line of a backup, and where it stands in the order of them. */
interface Placed {
  readonly of: keyof typeof PLURAL;
  readonly kind: string;
  readonly id: string;
  readonly line: string;
}

async function compareOne(
  saved: Placed,
  graph: Pick<Cursor<never>, 'peek' | 'next'>,
  offend: (what: string) => void,
): Promise<void> {
  let held = await graph.peek();
  for (; held && orderOf(held) < orderOf(saved); held = await graph.next()) {
    // Texts of another graph may have been there before.
    if (held.of !== 'text') offend(`${nameOf(held)} is not in the backup`);
  }
  if (!held || orderOf(held) > orderOf(saved)) offend(`${nameOf(saved)} is missing`);
  else {
    if (held.line !== saved.line) offend(`${nameOf(saved)} differs`);
    await graph.next();
  }
}

/** Nodes by id, then relationships by type and id: no character of a label, type or id comes before a space. */
function orderOf({ of, kind, id }: Placed): string {
  return of === 'relationship' ? `r ${kind} ${id}` : `${of === 'node' ? 'n' : 't'} ${id}`;
}

function nameOf({ kind, id }: Placed): string {
  return `${kind} ${id}`;
}

/** Gives one at a time of what comes a page at a time. */
class Cursor<T> {
  private page: readonly T[] = [];
  private at = 0;

  constructor(
    private readonly pages: AsyncIterator<readonly T[]>,
    private readonly place: (held: T) => Placed,
  ) {}

  /** The one that it stands at; null: it is behind the last. */
  async peek(): Promise<Placed | null> {
    while (this.at === this.page.length) {
      const next = await this.pages.next();
      if (next.done === true) return null;
      this.page = next.value;
      this.at = 0;
    }
    return this.place(this.page[this.at]!);
  }

  next(): Promise<Placed | null> {
    this.at++;
    return this.peek();
  }
}

async function* oneByOne<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const item of items) yield [item];
}

function placeFact(placed: GraphFact): Placed {
  const { fact } = placed;
  const line = factLine(placed);
  return 'label' in fact
    ? { of: 'node', kind: fact.label, id: fact.id, line }
    : { of: 'relationship', kind: fact.type, id: fact.id, line };
}

function placeText({ sha256, text }: AttachedText): Placed {
  return { of: 'text', kind: 'attached text', id: sha256, line: text };
}

/** Read and written again, as another version may have put them down in another form. */
function placeRow({ row }: ReadRow, model: Model): Placed[] {
  if (typeof row === 'string') return [];
  if ('text' in row) return [placeText(row)];
  const fact = readFact(row.template, row.values, model, () => undefined);
  return fact ? [placeFact({ fact, set: row.set ?? null })] : [];
}

function differs(differences: readonly string[]): UserError {
  return new UserError({
    code: 'RESTORE_DIFFERS',
    message: ['The graph is not that of the backup:', ...differences].join('\n'),
    hint: 'Somebody else wrote to the database. Restore into another one, or the same again with --discard if readers see nothing of it yet.',
  });
}
