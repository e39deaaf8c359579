import neo4j from 'neo4j-driver';
import DataLoader from 'dataloader';
import type { Kind, Model, RelationshipField } from '../model/index.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { cutPage, type Edge, type Page, type PageRequest, type TotalledPage } from './page.js';
import type { Queries } from './queries.js';
import type { Reader, Row } from './reader.js';
import {
  countStatement,
  countsStatement,
  linksStatement,
  listStatement,
  namedStatement,
  relationshipsStatement,
  type Statement,
} from './statement.js';
import { readNode, readProperties, type NodeValue, type RelationshipValue, type Stored } from './values.js';

/** A relationship walked to the node at its far end. */
export interface LinkEdge extends Edge<NodeValue> {
  readonly relationship: RelationshipValue;
}

/** Any claim: a node or a relationship. */
export type FactValue = NodeValue | RelationshipValue;

/**
 * The graph as one request sees it. Whatever is asked for in the same level of an operation travels in one statement
 * per kind of question, however many nodes ask; what was asked for before in the request is not asked again.
 */
export class Graph {
  private readonly loaders = new Map<string, DataLoader<never, never, string>>();

  constructor(
    private readonly model: Model,
    private readonly queries: Queries,
    private readonly reader: Reader,
  ) {}

  /** A node by its id; null when there is none. */
  node(id: string): Promise<NodeValue | null> {
    return this.loader<string, NodeValue | null>(
      'nodes',
      (ids) => this.loadNodes(ids),
      (key) => key,
    ).load(id);
  }

  /** The links of a node over one relationship. @throws CursorError */
  async links(id: string, field: RelationshipField, request: PageRequest): Promise<TotalledPage<LinkEdge>> {
    const statement = linksStatement(this.model, field);
    const scope = statement.name;
    const after =
      request.after === null ? null : decodeCursor(scope, ['number', 'string', 'string'], request.after);
    const key = { id, after, first: request.first };
    const batch = (keys: readonly (typeof key)[]) => this.loadLinks(statement, field, keys);
    const { found, total } = await this.loader(statement.text, batch, JSON.stringify).load(key);
    return { ...cutPage(request, found), total };
  }

  /** A page of all nodes of a kind, by id. @throws CursorError */
  async list(kind: Kind, request: PageRequest): Promise<Page<Edge<NodeValue>>> {
    const statement = listStatement(kind);
    const [after] = request.after === null ? [''] : decodeCursor(statement.name, ['string'], request.after);
    const nodes = await this.nodesFor(statement, { after, first: request.first });
    const found = nodes.map((node) => ({ cursor: encodeCursor(statement.name, [node.id]), node }));
    return cutPage(request, found);
  }

  /** How many nodes of a kind there are. */
  async count(kind: Kind): Promise<number> {
    const [row] = await this.ask(countStatement(kind), {});
    return Number(row?.total);
  }

  /** Nodes of a kind with this exact name, other-language name or alias, by id; `first` at most. */
  named(kind: Kind, name: string, first: number): Promise<NodeValue[]> {
    const lucene = name.replace(/[\s+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');
    return this.nodesFor(namedStatement(kind), { name, lucene, first: first - 1 });
  }

  /** The claims that a piece of evidence supports, by id. @throws CursorError */
  supports(evidenceId: string, request: PageRequest): Promise<TotalledPage<Edge<FactValue>>> {
    return this.facts(this.queries['evidence-supports'], evidenceId, request);
  }

  /** The claims that a document proves, by id, each once. @throws CursorError */
  documentFacts(documentId: string, request: PageRequest): Promise<TotalledPage<Edge<FactValue>>> {
    return this.facts(this.queries['document-facts'], documentId, request);
  }

  /** A relationship by its type and id; null when there is none. */
  relationship(type: string, id: string): Promise<RelationshipValue | null> {
    const batch = (ids: readonly string[]) => this.loadRelationships(type, ids);
    return this.loader<string, RelationshipValue | null>(`relationships ${type}`, batch, (key) => key).load(
      id,
    );
  }

  /** The code points of the text that a user attached for the file with this digest; null when there is none. */
  attachedText(sha256: string): Promise<readonly string[] | null> {
    const batch = async (digests: readonly string[]) => {
      const rows = await this.reader.run(this.queries['attached-text'], { digests });
      const texts = new Map(rows.map((row) => [row.sha256, [...(row.text as string)]]));
      return digests.map((digest) => texts.get(digest) ?? null);
    };
    return this.loader<string, readonly string[] | null>('attached-text', batch, (key) => key).load(sha256);
  }

  /** Whether a text is attached for the file with this digest. */
  isAttached(sha256: string): Promise<boolean> {
    const batch = async (digests: readonly string[]) => {
      const rows = await this.reader.run(this.queries['attached-digests'], { digests });
      const attached = new Set(rows.map((row) => row.sha256));
      return digests.map((digest) => attached.has(digest));
    };
    return this.loader<string, boolean>('attached-digests', batch, (key) => key).load(sha256);
  }

  /** The state of the data: the epoch, and when it last moved (null before the first import). */
  async state(): Promise<{ epoch: number; importedAt: string | null }> {
    const [row] = await this.ask(this.queries.dataset, {});
    return { epoch: Number(row?.epoch ?? 0), importedAt: (row?.importedAt as string | undefined) ?? null };
  }

  /** How many nodes of each label and relationships of each type there are. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.ask(countsStatement(this.model), {});
    return new Map(rows.map((row) => [row.name as string, Number(row.total)]));
  }

  /** The nodes that a root finds for a key: one more than `first`. */
  private nodesFor(statement: Statement, key: RootKey): Promise<NodeValue[]> {
    const batch = async (keys: readonly RootKey[]) => {
      const rows = await this.reader.run(statement, {
        keys: keys.map((one, index) => ({ ...one, index: neo4j.int(index) })),
        limit: limitOf(keys),
      });
      return byIndex(keys, rows, (row, { first }) =>
        (row.nodes as [string[], Stored][])
          .slice(0, first + 1)
          .map(([labels, properties]) => readNode(this.model, labels, properties)),
      ).map((nodes) => nodes ?? []);
    };
    return this.loader<RootKey, NodeValue[]>(statement.text, batch, JSON.stringify).load(key);
  }

  private async facts(
    statement: Statement,
    id: string,
    request: PageRequest,
  ): Promise<TotalledPage<Edge<FactValue>>> {
    const [after] = request.after === null ? [null] : decodeCursor(statement.name, ['string'], request.after);
    const key = { id, after, first: request.first };
    const batch = async (keys: readonly (typeof key)[]) => {
      const rows = await this.reader.run(statement, pageParameters(keys));
      return byIndex(keys, rows, (row) => ({
        facts: row.facts as [string, string][],
        total: Number(row.total),
      }));
    };
    const page = await this.loader(statement.name, batch, JSON.stringify).load(key);
    const found = await Promise.all(
      (page?.facts ?? []).slice(0, request.first + 1).map(async ([factId, kind]) => {
        const node = this.model.kinds.has(kind)
          ? await this.node(factId)
          : await this.relationship(kind, factId);
        if (!node) throw new Error(`evidence supports ${kind} ${factId}, which does not exist`);
        return { cursor: encodeCursor(statement.name, [factId]), node };
      }),
    );
    return { ...cutPage(request, found), total: page?.total ?? 0 };
  }

  private async loadNodes(ids: readonly string[]): Promise<(NodeValue | null)[]> {
    const rows = await this.reader.run(this.queries['nodes-by-id'], { ids });
    const nodes = new Map(rows.map((row) => this.nodeOf(row)).map((node) => [node.id, node]));
    return ids.map((id) => nodes.get(id) ?? null);
  }

  private async loadRelationships(
    type: string,
    ids: readonly string[],
  ): Promise<(RelationshipValue | null)[]> {
    const rows = await this.reader.run(relationshipsStatement(type), { ids });
    const found = new Map(
      rows
        .map((row) =>
          this.relationshipOf(type, row.properties as Stored, row.from as string, row.to as string),
        )
        .map((relationship) => [relationship.id, relationship]),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  private async loadLinks(
    statement: Statement,
    field: RelationshipField,
    keys: readonly { id: string; after: readonly (string | number)[] | null; first: number }[],
  ): Promise<{ found: LinkEdge[]; total: number }[]> {
    const rows = await this.reader.run(statement, pageParameters(keys));
    return byIndex(keys, rows, (row, key) => ({
      found: (row.links as [bigint, Stored, string[], Stored][])
        .slice(0, key.first + 1)
        .map(([position, own, labels, far]) => {
          const node = readNode(this.model, labels, far);
          const [from, to] = field.direction === 'OUT' ? [key.id, node.id] : [node.id, key.id];
          const relationship = this.relationshipOf(field.type, own, from, to);
          const cursor = encodeCursor(statement.name, [Number(position), node.id, relationship.id]);
          return { cursor, node, relationship };
        }),
      total: Number(row.total),
    })).map((page) => page ?? { found: [], total: 0 });
  }

  private nodeOf(row: Row): NodeValue {
    return readNode(this.model, row.labels as string[], row.properties as Stored);
  }

  private relationshipOf(type: string, stored: Stored, from: string, to: string): RelationshipValue {
    const kind = this.model.relationships.get(type);
    if (!kind) throw new Error(`the model has no relationship type ${type}`);
    return {
      __typename: 'Relationship',
      ...readProperties(kind, stored),
      type,
      from,
      to,
    } as unknown as RelationshipValue;
  }

  /** Asks a question that stands alone with the level it belongs to; the same question is asked once. */
  private ask(statement: Statement, parameters: Record<string, unknown>): Promise<Row[]> {
    const key = `${statement.text}\n${JSON.stringify(parameters)}`;
    const batch = async () => [await this.reader.run(statement, parameters)];
    return this.loader<string, Row[]>(key, batch, (name) => name).load(key);
  }

  private loader<K, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn: (key: K) => string,
  ): DataLoader<K, V, string> {
    let loader = this.loaders.get(name) as DataLoader<K, V, string> | undefined;
    if (!loader) {
      loader = new DataLoader(batch, {
        batchScheduleFn: this.reader.levels.schedule,
        cacheKeyFn,
        maxBatchSize: BATCH,
      });
      this.loaders.set(name, loader as never);
    }
    return loader;
  }
}

/** What a root looks for: the parameters of its statement, and how many nodes it takes. */
interface RootKey {
  readonly first: number;
  readonly [parameter: string]: unknown;
}

/** Keys in one statement: beyond this a level takes several statements rather than one that holds Neo4j's memory. */
const BATCH = 10_000;

function pageParameters(
  keys: readonly {
    id: string;
    after: string | number | readonly (string | number)[] | null | undefined;
    first: number;
  }[],
): Record<string, unknown> {
  return {
    keys: keys.map(({ id, after }, index) => ({
      index: neo4j.int(index),
      id,
      after: typeof after === 'object' && after !== null ? after.map(integer) : after,
    })),
    limit: limitOf(keys),
  };
}

/** Puts rows back into the order of the keys that asked; undefined for keys without a row. */
function byIndex<K, V>(
  keys: readonly K[],
  rows: readonly Row[],
  read: (row: Row, key: K) => V,
): (V | undefined)[] {
  const values = new Array<V | undefined>(keys.length).fill(undefined);
  for (const row of rows) {
    const index = Number(row.index);
    values[index] = read(row, keys[index]!);
  }
  return values;
}

/** The driver sends numbers as floats; positions are integers. */
function integer(part: string | number): unknown {
  return typeof part === 'number' ? neo4j.int(part) : part;
}

/** One entry more than the largest page of a batch, which tells whether more follow. */
function limitOf(keys: readonly { readonly first: number }[]): unknown {
  return neo4j.int(keys.reduce((most, { first }) => Math.max(most, first), 0) + 1);
}
