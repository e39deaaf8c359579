import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Kind, Model, RelationshipField } from '../model/index.js';
import { Batches, identify, questionOf } from './batches.js';
import { decodeCursor, encodeCursor, type Position } from './cursor.js';
import { groups, type GroupPage, type Grouping } from './groups.js';
import {
  linksCountStatement,
  linksStatement,
  type LinkSelection,
  type SortedStatement,
} from './link-statements.js';
import { countStatement, listStatement, type ListSelection } from './list-statements.js';
import { bestMatch, proofToShow, type Match } from './match.js';
import { surroundings, type Surroundings } from './neighbourhood.js';
import { Neighbours, type Step } from './neighbours.js';
import { cutPage, type Edge, type Page, type PageRequest, type TotalledPage } from './page.js';
import { shortestPaths } from './paths.js';
import {
  progress,
  type ObservedFigure,
  type Polarity,
  type Progress,
  type ProgressContext,
  type TargetFigure,
} from './progress/index.js';
import type { Queries } from './queries.js';
import type { Reader, Row } from './reader.js';
import { Refusal } from './refusal.js';
import { readSearch, search, type Hit } from './search.js';
import { countsStatement, namedStatement, relationshipsStatement, type Statement } from './statement.js';
import type { Where } from './where.js';
import { readNode, readProperties, type NodeValue, type RelationshipValue, type Stored } from './values.js';

/** A relationship walked to the node at its far end. */
export interface LinkEdge extends Edge<NodeValue> {
  readonly relationship: RelationshipValue;
}

/** Any claim: a node or a relationship. */
export type FactValue = NodeValue | RelationshipValue;

/** What a search finds. */
export interface Found {
  /** A page of hits. @throws Refusal when the cursor is not of this search or of another state of the data */
  page(): Promise<TotalledPage<Hit>>;
  /** Where a node of it matches. */
  match(node: NodeValue): Match;
  /** The proof of a node of it to show first; null for what has none. */
  evidence(node: NodeValue): Promise<NodeValue | null>;
}

/** How to walk through the graph. */
export interface Walk {
  /** How many ways, or nodes, to give. */
  readonly first: number;
  /** Types of relationship; null: all that are claims. */
  readonly via: readonly string[] | null;
  /** Whether hubs connect. */
  readonly hubs: boolean;
}

/** A step of a way, and the relationships by which it can be taken: at least one, by id. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

/** The graph as one request sees it. */
export class Graph {
  private readonly batches: Batches;

  constructor(
    private readonly model: Model,
    private readonly queries: Queries,
    private readonly reader: Reader,
  ) {
    this.batches = new Batches(reader);
  }

  /** A node by its id; null when there is none. */
  node(id: string): Promise<NodeValue | null> {
    return this.batches.load('nodes', id, (ids: readonly string[]) => this.loadNodes(ids));
  }

  /** The links of a node over one relationship. `total` is null where they are filtered. @throws Refusal */
  async links(
    id: string,
    field: RelationshipField,
    request: PageRequest,
    selection: LinkSelection = {},
  ): Promise<Page<LinkEdge> & { readonly total: number | null }> {
    const statement = linksStatement(this.model, field, selection, request.backward);
    const scope = scopeOf(linksStatement(this.model, field).name, selection);
    const key: LinkKey = { id, after: positionOf(scope, statement, request), size: request.size };
    const { found, total } = await this.batches.load(
      questionOf(statement, statement.parameters),
      key,
      (keys: readonly LinkKey[]) => this.loadLinks(statement, scope, field, keys),
    );
    return { ...cutPage(request, found), total };
  }

  /** The node at the end of a relationship that there is one of at most; null where there is none. */
  async far(id: string, field: RelationshipField): Promise<NodeValue | null> {
    const { edges } = await this.links(id, field, { size: 1, cursor: null, backward: false });
    return edges[0]?.node ?? null;
  }

  /** How many links of a node over one relationship pass a filter. @throws Refusal */
  countLinks(id: string, field: RelationshipField, where: Where): Promise<number> {
    const statement = linksCountStatement(this.model, field, where);
    return this.batches.load(
      questionOf(statement, statement.parameters),
      id,
      async (ids: readonly string[]) => {
        const keys = ids.map((one) => ({ id: one }));
        const rows = await this.reader.run(statement, { ...statement.parameters, keys: indexed(keys) });
        return byIndex(keys, rows, (row) => Number(row.total)).map((total) => total ?? 0);
      },
    );
  }

  /** A page of the nodes of a kind. @throws Refusal `QUERY_TOO_BROAD` when no index bounds it and the kind is large */
  async list(
    kind: Kind,
    request: PageRequest,
    selection: ListSelection = {},
  ): Promise<Page<Edge<NodeValue>>> {
    const scope = scopeOf(listStatement(this.model, kind).name, selection);
    const statement = listStatement(this.model, kind, selection, request.cursor !== null, request.backward);
    const after = positionOf(scope, statement, request);
    if (!statement.bounded) await this.refuseTooMany(kind);
    const rows = await this.batches.ask(statement, {
      ...statement.parameters,
      ...(after === null ? {} : { after }),
      limit: neo4j.int(request.size + 1),
    });
    const found = rows.map((row) => ({
      cursor: encodeCursor(scope, position(row.position as unknown[])),
      node: this.nodeOf(row),
    }));
    return cutPage(request, found);
  }

  /** How many nodes of a kind pass a filter. @throws Refusal `QUERY_TOO_BROAD` as `list` */
  async count(kind: Kind, where: Where = {}): Promise<number> {
    const statement = countStatement(this.model, kind, where);
    if (!statement.bounded) await this.refuseTooMany(kind);
    const [row] = await this.batches.ask(statement, statement.parameters);
    return Number(row?.total);
  }

  /** The nodes of a kind that pass a filter, in groups. @throws Refusal */
  groups(kind: Kind, where: Where, grouping: Grouping): Promise<GroupPage> {
    return groups(this.batches, this.model, kind, where, grouping, () => this.refuseTooMany(kind));
  }

  /** How far a target is reached. */
  async progress(target: NodeValue): Promise<Progress> {
    const { polarity, candidates } = await this.batches.load(
      'progress',
      target.id,
      (ids: readonly string[]) => this.loadCandidates(ids),
    );
    return progress(target as unknown as TargetFigure, candidates, { polarity, ...names(this.model) });
  }

  /** Searches all that has words. @throws Refusal when the text is too long */
  search(text: string, labels: readonly string[] | null, request: PageRequest): Found {
    const query = readSearch(text);
    const kindOf = ({ __typename }: NodeValue) => this.model.kinds.get(__typename)!;
    let page: Promise<TotalledPage<Hit>> | undefined;
    return {
      page: () => (page ??= search(this.batches, this.reader, this.queries.search, query, labels, request)),
      match: (node) => bestMatch(kindOf(node), node, query),
      evidence: async (node) => {
        if (node.__typename === 'Evidence') return node;
        const all = await Promise.all(node.evidence.map((id) => this.node(id)));
        return proofToShow(
          all.filter((one) => one !== null),
          (one) => bestMatch(kindOf(one), one, query).field !== null,
        );
      },
    };
  }

  /** The shortest ways between two nodes. */
  async paths(
    from: string,
    to: string,
    { maxHops, first, via, hubs }: Walk & { maxHops: number },
  ): Promise<{ readonly paths: readonly (readonly Hop[])[]; readonly complete: boolean }> {
    const neighbours = new Neighbours(this.batches, this.model, via, hubs, [from, to]);
    const { paths, complete } = await shortestPaths(neighbours, from, to, maxHops, first);
    const hops = (way: readonly string[]) =>
      way.slice(1).map((far, i) => ({ from: way[i]!, to: far, steps: neighbours.between(way[i]!, far) }));
    return { paths: paths.map(hops), complete };
  }

  /** What lies around a node. */
  neighbourhood(id: string, { depth, first, via, hubs }: Walk & { depth: number }): Promise<Surroundings> {
    const neighbours = new Neighbours(this.batches, this.model, via, hubs, [id]);
    return surroundings(neighbours, id, depth, first);
  }

  /** Refuses to look at all nodes of a kind where there are too many. @throws Refusal `QUERY_TOO_BROAD` */
  private async refuseTooMany(kind: Kind): Promise<void> {
    const limit = this.reader.candidates;
    const candidates = await this.count(kind);
    if (candidates <= limit) return;
    const indexed = ['id', ...[...kind.properties.values()].filter((p) => p.indexed).map(({ name }) => name)];
    throw new Refusal(
      'QUERY_TOO_BROAD',
      `There are ${candidates} nodes of type ${kind.label}; without an index ${limit} are the most to look at. ` +
        `Name a condition on ${indexed.join(', ')} that all entries must meet (and, not or), or start from a node and follow its fields.`,
      { kind: kind.label, candidates, limit, indexed },
    );
  }

  /** Nodes of a kind with this exact name, other-language name or alias, by id; `first` at most. */
  async named(kind: Kind, name: string, first: number): Promise<NodeValue[]> {
    const lucene = name.replace(/[\s+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');
    const statement = namedStatement(kind);
    return this.batches.load(statement.text, { name, lucene, first }, async (keys: readonly NamedKey[]) => {
      const limit = neo4j.int(keys.reduce((most, key) => Math.max(most, key.first), 0));
      const rows = await this.reader.run(statement, { keys: indexed(keys), limit });
      return byIndex(keys, rows, (row, key) =>
        (row.nodes as [string[], Stored][])
          .slice(0, key.first)
          .map(([labels, properties]) => readNode(this.model, labels, properties)),
      ).map((nodes) => nodes ?? []);
    });
  }

  /** The claims that a piece of evidence supports, by id. @throws Refusal */
  supports(evidenceId: string, request: PageRequest): Promise<TotalledPage<Edge<FactValue>>> {
    return this.facts(this.queries['evidence-supports'], evidenceId, request);
  }

  /** The claims that a document proves, by id, each once. @throws Refusal */
  documentFacts(documentId: string, request: PageRequest): Promise<TotalledPage<Edge<FactValue>>> {
    return this.facts(this.queries['document-facts'], documentId, request);
  }

  /** A relationship by its type and id; null when there is none. */
  relationship(type: string, id: string): Promise<RelationshipValue | null> {
    return this.batches.load(`relationships ${type}`, id, (ids: readonly string[]) =>
      this.loadRelationships(type, ids),
    );
  }

  /** The code points of the text that a user attached for the file with this digest; null when there is none. */
  attachedText(sha256: string): Promise<readonly string[] | null> {
    return this.batches.load('attached-text', sha256, async (digests: readonly string[]) => {
      const rows = await this.reader.run(this.queries['attached-text'], { digests });
      const texts = new Map(rows.map((row) => [row.sha256, [...(row.text as string)]]));
      return digests.map((digest) => texts.get(digest) ?? null);
    });
  }

  /** Whether a text is attached for the file with this digest. */
  isAttached(sha256: string): Promise<boolean> {
    return this.batches.load('attached-digests', sha256, async (digests: readonly string[]) => {
      const rows = await this.reader.run(this.queries['attached-digests'], { digests });
      const attached = new Set(rows.map((row) => row.sha256));
      return digests.map((digest) => attached.has(digest));
    });
  }

  /** The state of the data: the epoch, and when it last moved (null before the first import). */
  async state(): Promise<{ epoch: number; importedAt: string | null }> {
    const [row] = await this.batches.ask(this.queries.dataset, {});
    return { epoch: Number(row?.epoch ?? 0), importedAt: (row?.importedAt as string | undefined) ?? null };
  }

  /** What answers are drawn from: documents, those of them read in full, and the latest day that one is known to be published. */
  async searched(): Promise<{ documents: number; readInFull: number; upTo: string | null }> {
    const [row] = await this.batches.ask(this.queries.searched, {});
    return {
      documents: Number(row?.documents),
      readInFull: Number(row?.readInFull),
      upTo: (row?.upTo as string | null | undefined) ?? null,
    };
  }

  /** How many nodes of each label and relationships of each type there are. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.batches.ask(countsStatement(this.model), {});
    return new Map(rows.map((row) => [row.name as string, Number(row.total)]));
  }

  private async facts(
    statement: Statement,
    id: string,
    request: PageRequest,
  ): Promise<TotalledPage<Edge<FactValue>>> {
    const [after] =
      request.cursor === null ? [null] : decodeCursor(statement.name, ['string'], request.cursor);
    const key = { id, after, backward: request.backward, size: request.size };
    const page = await this.batches.load(statement.name, key, async (keys: readonly (typeof key)[]) => {
      const rows = await this.reader.run(statement, { keys: indexed(keys), limit: limitOf(keys) });
      return byIndex(keys, rows, (row) => ({
        facts: row.facts as [string, string][],
        total: Number(row.total),
      }));
    });
    const found = await Promise.all(
      (page?.facts ?? []).slice(0, request.size + 1).map(async ([factId, kind]) => {
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

  private async loadCandidates(ids: readonly string[]): Promise<Candidates[]> {
    const rows = await this.reader.run(this.queries['target-progress'], { ids });
    const found = new Map(
      rows.map((row) => [
        row.id,
        {
          polarity: row.polarity as Candidates['polarity'],
          candidates: (row.candidates as [string[], Stored, boolean][]).map(
            ([labels, properties, isBaseline]) =>
              ({ ...readNode(this.model, labels, properties), isBaseline }) as unknown as ObservedFigure,
          ),
        },
      ]),
    );
    return ids.map((id) => found.get(id) ?? { polarity: 'NEUTRAL', candidates: [] });
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
    statement: SortedStatement,
    scope: string,
    field: RelationshipField,
    keys: readonly LinkKey[],
  ): Promise<{ found: LinkEdge[]; total: number | null }[]> {
    const rows = await this.reader.run(statement, {
      ...statement.parameters,
      keys: indexed(keys),
      limit: limitOf(keys),
    });
    return byIndex(keys, rows, (row, key) => ({
      found: (row.links as [unknown[], Stored, string[], Stored][])
        .slice(0, key.size + 1)
        .map(([place, own, labels, far]) => {
          const node = readNode(this.model, labels, far);
          const [from, to] = field.direction === 'OUT' ? [key.id, node.id] : [node.id, key.id];
          const relationship = this.relationshipOf(field.type, own, from, to);
          return { cursor: encodeCursor(scope, position(place)), node, relationship };
        }),
      total: row.total === null ? null : Number(row.total),
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
}

/** How units and comparators are called. */
function names({ labels }: Model): Omit<ProgressContext, 'polarity'> {
  const of = (type: string) => (value: string) => labels.get(type)?.get(value) ?? { zh: value, en: value };
  return { unitNames: of('Unit'), comparatorNames: of('Comparator'), statusNames: of('ProgressStatus') };
}

/** What a target is compared with. */
interface Candidates {
  readonly polarity: Polarity;
  readonly candidates: readonly ObservedFigure[];
}

/** The position that a page begins behind; null at the beginning. @throws Refusal */
function positionOf(scope: string, { columns }: SortedStatement, { cursor }: PageRequest): Position | null {
  const shape = columns.map(({ type }) => type);
  return cursor === null ? null : decodeCursor(scope, shape, cursor);
}

/** What is looked for by name: the parameters of its statement, and how many nodes it takes. */
interface NamedKey {
  readonly name: string;
  readonly lucene: string;
  readonly first: number;
}

/** A page of links that one node asks for. */
interface LinkKey {
  readonly id: string;
  readonly after: Position | null;
  readonly size: number;
}

/** Gives keys the index by which their rows come back. */
function indexed(keys: readonly object[]): object[] {
  return keys.map((key, index) => ({ ...key, index: neo4j.int(index) }));
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

/** One entry more than the largest page of a batch, which tells whether more follow. */
function limitOf(keys: readonly { readonly size: number }[]): unknown {
  return neo4j.int(keys.reduce((most, { size }) => Math.max(most, size), 0) + 1);
}

/** A list's name in cursors: with the filter and order that it was asked with, so that no other list takes them. */
function scopeOf(name: string, { where, orderBy }: LinkSelection): string {
  if (where === undefined && orderBy === undefined) return name;
  const asked = identify([where ?? {}, orderBy ?? []]);
  return `${name}#${createHash('sha256').update(asked).digest('base64url').slice(0, 12)}`;
}

/** A position as it goes into a cursor: integers are numbers where a double holds them. */
function position(values: readonly unknown[]): Position {
  return values.map((value) => {
    const isSmall = typeof value === 'bigint' && Number.isSafeInteger(Number(value));
    return (isSmall ? Number(value) : value) as Position[number];
  });
}
