import { createHash, type Hash } from 'node:crypto';
import { UserError } from '../../errors.js';
import type { Model } from '../../model/index.js';
import type { Database } from '../../neo4j/driver.js';
import type { LoadProgress } from '../bulk/load.js';
import { MAX_LINE } from '../bulk/lines.js';
import { stopped, type Work } from '../stopped.js';
import { factLine, textLine } from './fact-line.js';
import { FORMAT, VERSION, type Counted, type Header } from './format.js';
import { graphFacts, graphTexts } from './graph-rows.js';
import { notRestorable, refuseForeign } from './restorable.js';
import { saveFile, type Place } from './save-file.js';
import { readStill, type Read } from './still.js';

/** A backup to make. */
export interface BackupRequest extends Place {
  /** Whether attached texts are part of it. */
  readonly texts: boolean;
  /** Version of this policygraph. */
  readonly product: string;
  readonly progress?: LoadProgress;
}

/** A backup that was made. */
export interface BackupResult {
  readonly header: Header;
  readonly bytes: number;
  /** Attached texts that were left out. */
  readonly textsLeftOut: number;
  /** Nodes and relationships of the database that are not policygraph's, and so no part of it. */
  readonly others: { readonly nodes: number; readonly relationships: number };
  /** Whether others than imports wrote meanwhile, all the time: their writes may be in it in part. */
  readonly disturbed: boolean;
}

/**
 * Saves the whole graph in a file, as it is between two imports; memory does not grow with the graph.
 * @throws UserError `FILE_EXISTS`, `BACKUP_FAILED`, `NOTHING_TO_SAVE`, `IMPORT_IN_PROGRESS`, `NOT_RESTORABLE`, or `BACKUP_STOPPED` when
 * Neo4j fails
 */
export async function backupGraph(
  database: Database,
  model: Model,
  request: BackupRequest,
): Promise<BackupResult> {
  try {
    const { value, disturbed } = await readStill(database, async (read, confirm) => {
      const found = await readExtent(read, model);
      if (found.nodes === 0) throw nothing();
      const header = headerOf(found, request);
      const bytes = await saveFile(request, linesOf(read, confirm, model, header, request));
      const textsLeftOut = header.texts === null ? found.texts : 0;
      return { header, bytes, textsLeftOut, others: found.others };
    });
    return { ...value, disturbed };
  } catch (error) {
    throw stopped(error, SAVING);
  }
}

function headerOf(found: Extent, { texts, product }: BackupRequest): Header {
  const { nodes, relationships, epoch, importedAt } = found;
  return {
    ...{ format: FORMAT, version: VERSION, product, writtenAt: new Date().toISOString() },
    ...{ epoch, importedAt, nodes, relationships, texts: texts ? found.texts : null },
  };
}

async function* linesOf(
  read: Read,
  confirm: () => Promise<void>,
  model: Model,
  header: Header,
  { progress = () => undefined }: BackupRequest,
): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const counted = { nodes: 0, relationships: 0, texts: 0 };
  const all = header.nodes + header.relationships;
  yield summed([JSON.stringify(header)], sum);
  progress('saving', 0, all);
  for await (const facts of graphFacts(read, model)) {
    refuseForeign(facts, model);
    counted['label' in facts[0]!.fact ? 'nodes' : 'relationships'] += facts.length;
    yield summed(facts.map(factLine), sum);
    progress('saving', counted.nodes + counted.relationships, all);
  }
  if (header.texts !== null) {
    for await (const attached of graphTexts(read)) {
      counted.texts++;
      const line = textLine(attached);
      if (Buffer.byteLength(line) > MAX_LINE)
        throw notRestorable([
          `  the attached text ${attached.sha256}: it is longer than ${MAX_LINE >> 20} MB`,
        ]);
      yield summed([line], sum);
    }
  }
  await confirm();
  refuseMissing(header, counted);
  yield `${JSON.stringify({ ...counted, sha256: sum.digest('hex') })}\n`;
}

function summed(lines: readonly string[], sum: Hash): string {
  const text = `${lines.join('\n')}\n`;
  sum.update(text);
  return text;
}

/** What has no id is counted, and found by no page. */
function refuseMissing(header: Header, counted: Counted): void {
  const missing = (['nodes', 'relationships', 'texts'] as const)
    .map((what) => [what, (header[what] ?? counted[what]) - counted[what]] as const)
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => `  ${count} ${what} without an id that is a text`);
  if (missing.length > 0) throw notRestorable(missing);
}

/** How much there is, and of which state. */
interface Extent extends Counted {
  readonly epoch: number;
  readonly importedAt: string | null;
  readonly others: { readonly nodes: number; readonly relationships: number };
}

async function readExtent(read: Read, model: Model): Promise<Extent> {
  const one = async (text: string, parameters = {}): Promise<Readonly<Record<string, unknown>>> =>
    (await read(text, parameters))[0]!.toObject();
  const number = (value: unknown) => Number(value);
  const { epoch, importedAt } = await one(DATASET);
  const { nodes, entities, state, texts } = await one(NODES);
  const { all, from, to } = await one(RELATIONSHIPS);
  const types = (await read('CALL db.relationshipTypes()')).map((row) => row.get(0) as string);
  // Neo4j keeps these counts; only where others' relationships are among them all must be looked at.
  const own = all === from && all === to && types.every((type) => model.relationships.has(type));
  const relationships = own ? all : (await one(OWN, { types: [...model.relationships.keys()] })).count;
  return {
    epoch: number(epoch),
    importedAt: importedAt as string | null,
    ...{ nodes: number(entities), relationships: number(relationships), texts: number(texts) },
    others: {
      nodes: number(nodes) - number(entities) - number(state),
      relationships: number(all) - number(relationships),
    },
  };
}

const DATASET = `OPTIONAL MATCH (d:Dataset)
RETURN coalesce(d.epoch, 0) AS epoch, d.importedAt AS importedAt`;

const NODES = `RETURN COUNT { () } AS nodes, COUNT { (:Entity) } AS entities, COUNT { (:AttachedText) } AS texts,
  COUNT { (:AttachedText) } + COUNT { (:Dataset) } + COUNT { (:ImportLock) } + COUNT { (:SearchState) }
    + COUNT { (:BulkLoad) } + COUNT { (:LoadedBatch) } AS state`;

const RELATIONSHIPS = `RETURN COUNT { ()-->() } AS all, COUNT { (:Entity)-->() } AS from, COUNT { ()-->(:Entity) } AS to`;

const OWN = `MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) IN $types
RETURN count(r) AS count`;

/** An empty graph is rather a mistake, which must not push good backups out. */
function nothing(): UserError {
  return new UserError({
    code: 'NOTHING_TO_SAVE',
    message: 'The database holds no fact.',
    hint: 'Nothing was saved. Look whether it is the right one: --data, or NEO4J_URI and NEO4J_DATABASE.',
  });
}

const SAVING: Work = {
  name: 'backup',
  code: 'BACKUP_STOPPED',
  hint: 'Nothing was saved. Look at the server, and run the same command again.',
};
