import type { Model } from '../../model/index.js';
import type { GraphNode, GraphRelationship } from '../desired.js';
import { checkEnds, checkNode, checkProof } from '../fact-checks.js';
import { readFact } from '../fact.js';
import { SeedError, SHOWN, type Problem } from '../problem.js';
import { Catalogue } from './catalogue.js';
import type { BulkFile } from './files.js';
import { rowsOf, type Read } from './rows.js';

/** Files that may be loaded, and what is known of them by then. */
export interface Validated {
  /** The files that hold nodes, and those that hold relationships: a file may be both. */
  readonly nodeFiles: readonly BulkFile[];
  readonly relationshipFiles: readonly BulkFile[];
  /** Those with attached texts: backups. */
  readonly textFiles: readonly BulkFile[];
  readonly nodes: number;
  readonly relationships: number;
  readonly texts: number;
  readonly catalogue: Catalogue;
}

/** Told how much of how much is read. */
export type ReadProgress = (done: number, all: number) => void;

/**
 * Checks every row as an import does. Reads the files twice: each row by itself, which fills the catalogue, then what it
 * refers to, as that may stand anywhere. A file of relationships that lead only back, to what was read before them, is read once.
 * @throws SeedError naming file, line, id and reason of the first problems
 */
export async function validateFiles(
  files: readonly BulkFile[],
  model: Model,
  progress: ReadProgress,
): Promise<Validated> {
  const all = 2 * files.reduce((sum, file) => sum + sizeOf(file), 0);
  let done = 0;
  const counted = function* (rows: Iterable<Read>): Generator<Read> {
    for (const row of rows) {
      progress((done += row.file.backup ? 1 : row.bytes + 1), all);
      yield row;
    }
  };
  const read = async function* (some: readonly BulkFile[]): AsyncGenerator<Iterable<Read>> {
    for await (const rows of rowsOf(some)) yield counted(rows);
  };
  const found = await readRows(read(files), model);
  await checkReferences(read(found.open), model, found.catalogue);
  if (done < all) progress(all, all);
  return found;
}

/** In bytes; of a backup, whose bytes are packed, in rows. */
function sizeOf({ bytes, backup }: BulkFile): number {
  return backup ? backup.nodes + backup.relationships + (backup.texts ?? 0) : bytes;
}

interface ReadRows extends Validated {
  /** Files with a row that refers to what may stand behind it. */
  readonly open: readonly BulkFile[];
}

async function readRows(parts: AsyncIterable<Iterable<Read>>, model: Model): Promise<ReadRows> {
  const problems = new Problems();
  const catalogue = new Catalogue(model);
  const places = new Places();
  const counted = { nodes: 0, relationships: 0, texts: 0 };
  const nodeFiles = new Set<BulkFile>();
  const relationshipFiles = new Set<BulkFile>();
  const textFiles = new Set<BulkFile>();
  const open = new Set<BulkFile>();
  const links = new LinksBack(model, catalogue);
  const complain = (reason: string) => problems.add(reason);
  const readRow = ({ file, line, row }: Read) => {
    problems.at(file, line);
    if (typeof row === 'string') {
      problems.add(row);
      return;
    }
    if ('text' in row) {
      counted.texts++;
      textFiles.add(file);
      return;
    }
    problems.of(row.values.id);
    const before = problems.count;
    const fact = readFact(row.template, row.values, model, complain);
    // What cannot be written must not be remembered: the catalogue relies on its form.
    if (!fact || problems.count > before) return;
    const earlier = catalogue.add(fact, places.numberOf(file, line));
    if (earlier !== null) problems.add(`the id stands already in ${places.at(earlier)}`);
    counted['label' in fact ? 'nodes' : 'relationships']++;
    ('label' in fact ? nodeFiles : relationshipFiles).add(file);
    if ('label' in fact || !links.isOne(fact)) open.add(file);
  };
  for await (const rows of parts) for (const row of rows) readRow(row);
  problems.refuse();
  return {
    ...counted,
    catalogue,
    nodeFiles: [...nodeFiles],
    relationshipFiles: [...relationshipFiles],
    textFiles: [...textFiles],
    open: [...open],
  };
}

/** Tells the relationships of which all that they refer to has been read, and is what it must be: what comes behind changes none of it. */
class LinksBack {
  private isKnown = true;

  constructor(
    private readonly model: Model,
    private readonly catalogue: Catalogue,
  ) {}

  isOne(link: GraphRelationship): boolean {
    this.isKnown = true;
    checkEnds(this.model, link, this, this.offend);
    checkProof(this.model, link, this, this.offend);
    return this.isKnown;
  }

  node(id: string): GraphNode | undefined {
    return this.known(this.catalogue.node(id));
  }

  documentOf(evidenceId: string): GraphNode | undefined {
    return this.known(this.catalogue.documentOf(evidenceId));
  }

  private known(node: GraphNode | undefined): GraphNode | undefined {
    this.isKnown &&= node !== undefined;
    return node;
  }

  private readonly offend = () => {
    this.isKnown = false;
  };
}

const unheard = () => undefined;

async function checkReferences(
  parts: AsyncIterable<Iterable<Read>>,
  model: Model,
  catalogue: Catalogue,
): Promise<void> {
  const problems = new Problems();
  const complain = (id: string, reason: string) => {
    problems.of(id);
    problems.add(reason);
  };
  const checkRow = ({ file, line, row }: Read) => {
    if (typeof row === 'string' || 'text' in row) return;
    const fact = readFact(row.template, row.values, model, unheard);
    if (!fact) return;
    problems.at(file, line);
    if ('type' in fact) checkEnds(model, fact, catalogue, complain);
    checkProof(model, fact, catalogue, complain);
    if ('label' in fact) checkNode(model, fact, catalogue, complain);
  };
  for await (const rows of parts) for (const row of rows) checkRow(row);
  problems.refuse();
}

/** Gives each line of all files a number, and the line of a number as people say it. */
class Places {
  private readonly starts: { readonly file: BulkFile; readonly number: number }[] = [];
  private last = 0;

  /** Lines come in the order of the files. */
  numberOf(file: BulkFile, line: number): number {
    if (this.starts.at(-1)?.file !== file) this.starts.push({ file, number: this.last });
    return (this.last = this.starts.at(-1)!.number + line);
  }

  at(number: number): string {
    const { file, number: before } = this.starts.findLast((start) => start.number < number)!;
    return `${file.name}, line ${number - before}`;
  }
}

/** Counts problems, and keeps the first: a file of another format has one in every line. */
class Problems {
  count = 0;
  private readonly first: Problem[] = [];
  private place: Omit<Problem, 'reason'> = { file: null, statement: null, row: null };
  private id: unknown;

  /** What is added next is of this line. */
  at(file: BulkFile, line: number): void {
    this.place = { file: file.name, statement: null, row: line };
    this.id = undefined;
  }

  /** And of the fact with this id, if it is one. */
  of(id: unknown): void {
    this.id = id;
  }

  add(reason: string): void {
    if (this.count++ >= SHOWN) return;
    this.first.push({
      ...this.place,
      reason: typeof this.id === 'string' ? `${this.id}: ${reason}` : reason,
    });
  }

  /** @throws SeedError if there are any */
  refuse(): void {
    if (this.count === 0) return;
    const hint = 'Nothing was written. Mend the files and load them again; --dry-run only reads them.';
    throw new SeedError('The files were refused.', this.first, hint, this.count);
  }
}
