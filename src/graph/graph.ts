import neo4j from 'neo4j-driver';
import type { Kind, Model, RelationshipField } from '../model/index.js';
import { Batches } from './batches.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { groups, type GroupPage, type Grouping } from './groups.js';
import { byIndex, indexed, limitOf } from './keyed.js';
import type { LinkSelection } from './link-statements.js';
import { countLinks, links, type LinkPage } from './links.js';
import type { ListSelection } from './list-statements.js';
import { count, list, refuseTooMany } from './lists.js';
import { bestMatch, proofToShow, type Match } from './match.js';
import { surroundings, type Surroundings } from './neighbourhood.js';
import { Neighbours, type Step } from './neighbours.js';
import { cutPage, type Edge, type Page, type PageRequest, type TotalledPage } from './page.js';
import { shortestPaths } from './paths.js';
import type { Progress } from './progress/index.js';
import type { Queries } from './queries.js';
import type { Reader } from './reader.js';
import { readSearch, search, type Hit } from './search.js';
import {
  countsStatement,
  luceneName,
  namedStatement,
  relationshipsStatement,
  type Statement,
} from './statement.js';
import { targetProgress } from './target-progress.js';
import { readNode, readRelationship, type NodeValue, type RelationshipValue, type Stored } from './values.js';
import type { Where } from './where.js';

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

  /** The largest page. */
  get maxPage(): number {
    return this.reader.page;
  }

  /** A node by its id; null when there is none. */
  node(id: string): Promise<NodeValue | null> {
    return this.batches.load('nodes', id, (ids: readonly string[]) => this.loadNodes(ids));
  }

  /** The links of a node over one relationship. @throws Refusal */
  links(
    id: string,
    field: RelationshipField,
    request: PageRequest,
    selection: LinkSelection = {},
  ): Promise<LinkPage> {
    return links(this.batches, this.model, id, field, request, selection);
  }

  /** The node at the end of a relationship that there is one of at most; null where there is none. */
  async far(id: string, field: RelationshipField): Promise<NodeValue | null> {
    const { edges } = await this.links(id, field, { size: 1, cursor: null, backward: false });
    return edges[0]?.node ?? null;
  }

  /** How many links of a node over one relationship pass a filter. @throws Refusal */
  countLinks(id: string, field: RelationshipField, where: Where): Promise<number> {
    return countLinks(this.batches, this.model, id, field, where);
  }

  /** A page of the nodes of a kind. @throws Refusal `QUERY_TOO_BROAD` when no index bounds it and the kind is large */
  list(kind: Kind, request: PageRequest, selection: ListSelection = {}): Promise<Page<Edge<NodeValue>>> {
    return list(this.batches, this.model, kind, request, selection);
  }

  /** How many nodes of a kind pass a filter. @throws Refusal `QUERY_TOO_BROAD` as `list` */
  count(kind: Kind, where: Where = {}): Promise<number> {
    return count(this.batches, this.model, kind, where);
  }

  /** The nodes of a kind that pass a filter, in groups. @throws Refusal */
  groups(kind: Kind, where: Where, grouping: Grouping): Promise<GroupPage> {
    return groups(this.batches, this.model, kind, where, grouping, () =>
      refuseTooMany(this.batches, this.model, kind),
    );
  }

  /** How far a target is reached. */
  progress(target: NodeValue): Promise<Progress> {
    return targetProgress(this.batches, this.model, this.queries['target-progress'], target);
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

  /** Nodes of a kind with this exact name, other-language name or alias, by id; `first` at most. */
  async named(kind: Kind, name: string, first: number): Promise<NodeValue[]> {
    if (name === '') return [];
    const lucene = luceneName(name);
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
    const scope = `${statement.name} ${id}`;
    const [after] = request.cursor === null ? [null] : decodeCursor(scope, ['string'], request.cursor);
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
        return { cursor: encodeCursor(scope, [factId]), node };
      }),
    );
    return { ...cutPage(request, found), total: page?.total ?? 0 };
  }

  private async loadNodes(ids: readonly string[]): Promise<(NodeValue | null)[]> {
    const rows = await this.reader.run(this.queries['nodes-by-id'], { ids });
    const nodes = new Map(
      rows
        .map((row) => readNode(this.model, row.labels as string[], row.properties as Stored))
        .map((node) => [node.id, node]),
    );
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
          readRelationship(this.model, type, row.properties as Stored, row.from as string, row.to as string),
        )
        .map((relationship) => [relationship.id, relationship]),
    );
    return ids.map((id) => found.get(id) ?? null);
  }
}

/** What is looked for by name: the parameters of its statement, and how many nodes it takes. */
interface NamedKey {
  readonly name: string;
  readonly lucene: string;
  readonly first: number;
}
