import neo4j from 'neo4j-driver';
import type { Kind, Model } from '../../model/index.js';
import { Bindings } from '../bindings.js';
import { boundOf, conditionsOf } from '../bounds.js';
import type { ListSelection } from '../list-statements.js';
import { behindText, linkColumns, nodeColumns, orderText, type Column as OrderColumn } from '../order.js';
import type { PageRequest } from '../page.js';
import { pattern } from '../pattern.js';
import { isNamed, type Statement } from '../statement.js';
import { linkCondition, nodeCondition } from '../where.js';
import type { Column, Links, Row } from './row.js';

/** Where a plan begins. */
export type Start =
  /** Key: `id`. `label`: the kind that the node must be of; null: any. */
  | { readonly kind: 'id'; readonly label: string | null }
  /** Key: `name`, `lucene`. */
  | { readonly kind: 'name'; readonly of: Kind }
  /** Key: `after`, a position, where the page is not the first. */
  | {
      readonly kind: 'list';
      readonly of: Kind;
      readonly selection: ListSelection;
      readonly request: Pick<PageRequest, 'size' | 'backward'>;
      readonly isFurther: boolean;
      /** Whether the page is wanted, or only how many there are. */
      readonly page: boolean;
      readonly total: boolean;
    };

/**
 * One statement that answers a root field for many keys.
 * Parameters: `keys` [{index, …}] and the limits. Rows: `index`, `rows` (a list of rows), and of a list `total`.
 */
export interface PlanStatement extends Statement {
  /** Pages' limits: the same for all keys, since Neo4j takes them from no variable. */
  readonly limits: Readonly<Record<string, unknown>>;
  /** Values of filters, by their names in a key. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What the list is sorted by; empty of a node. */
  readonly columns: readonly OrderColumn[];
  /** Statements with the same identity share trips, whatever their values. */
  readonly identity: string;
  /** Whether an index keeps it quick on a graph of any size. */
  readonly bounded: boolean;
}

/** The statement of a root field. @throws Refusal when a filter or order is none */
export function planStatement(model: Model, start: Start, row: Row): PlanStatement {
  return new PlanText(model).statement(start, row);
}

/** The statement of all evidence that an answer names. Parameters: `ids`. Rows: `id`, `row`. */
export function proofStatement(model: Model, row: Row): PlanStatement {
  return new PlanText(model).proof(row);
}

class PlanText {
  private readonly bind = new Bindings('key.');
  private readonly limits: Record<string, unknown> = {};
  private readonly sizes = new Map<number, string>();
  private nodes = 0;

  constructor(private readonly model: Model) {}

  statement(start: Start, row: Row): PlanStatement {
    if (start.kind === 'list') return this.list(start, row);
    const text =
      start.kind === 'id'
        ? `UNWIND $keys AS key
MATCH (n:Entity {id: key.id})${start.label === null ? '' : `\nWHERE n:${start.label}`}
RETURN key.index AS index, [${this.row(row, 'n', '')}] AS rows`
        : `UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('entity_exact_name', key.lucene) YIELD node AS n
  WHERE ${isNamed(start.of, 'n')}
  WITH n ORDER BY n.id LIMIT 2
  RETURN collect(${this.row(row, 'n', '')}) AS rows
}
RETURN key.index AS index, rows`;
    const of = start.kind === 'id' ? (start.label ?? 'node') : start.of.label;
    return this.done(`plan ${of} by ${start.kind}`, text, [], true);
  }

  proof(row: Row): PlanStatement {
    const text = `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, ${this.row(row, 'n', '')} AS row`;
    return this.done('plan evidence', text, [], true);
  }

  private list(start: Extract<Start, { kind: 'list' }>, row: Row): PlanStatement {
    const { of, selection, request, isFurther } = start;
    const condition = nodeCondition(this.model, of, selection.where ?? {}, 'n', this.bind);
    const columns = nodeColumns(of, this.model, selection.orderBy ?? [], 'n');
    const names = columns.map((_, i) => `k${i}`);
    const [lead] = columns;
    const bound = boundOf(lead!, isFurther ? 'key.after' : null, request.backward);
    const position = `[${names.join(', ')}]`;
    const page = `CALL (key) {
  MATCH (n:${of.label})${whereText(conditionsOf('n', condition, bound))}
  WITH n, ${columns.map(({ text }, i) => `${text} AS ${names[i]!}`).join(', ')}${
    isFurther ? `\n  WHERE ${behindText(columns, names, 'key.after', request.backward)}` : ''
  }
  WITH n, ${names.join(', ')} ORDER BY ${orderText(columns, names, request.backward)} LIMIT ${this.limit(request.size)}
  RETURN collect(${this.row(row, 'n', '', position)}) AS rows
}`;
    const total = `CALL (key) {
  MATCH (n:${of.label})${whereText(conditionsOf('n', condition, null))}
  RETURN count(n) AS total
}`;
    const text = `UNWIND $keys AS key
${start.page ? `${page}\n` : ''}${start.total ? `${total}\n` : ''}RETURN key.index AS index, ${
      start.page ? 'rows' : '[] AS rows'
    }, ${start.total ? 'total' : 'null AS total'}`;
    const isBounded = (!start.page || condition.indexed || lead!.indexed) && this.isCounted(start, condition);
    return this.done(`plan list ${of.label}`, text, columns, isBounded);
  }

  private isCounted({ total }: { total: boolean }, { text, indexed }: { text: string; indexed: boolean }) {
    return !total || text === 'true' || indexed;
  }

  private row(row: Row, node: string, link: string, position = '[]'): string {
    return `[${row.columns.map((column) => this.column(column, row, node, link, position)).join(', ')}]`;
  }

  private column(column: Column, row: Row, node: string, link: string, position: string): string {
    switch (column.kind) {
      case 'property':
        return `${column.of === 'node' ? node : link}.${column.name}`;
      case 'labels':
        return `labels(${node})`;
      case 'position':
        return position;
      case 'total':
        return this.count(column, node);
      case 'links':
        return this.links(column.links, row.labels, node);
    }
  }

  private count({ field, where }: Extract<Column, { kind: 'total' }>, near: string): string {
    const [link, far] = this.names();
    const { text } = linkCondition(this.model, field, where, link, far, this.bind);
    if (text === 'true') return `COUNT { ${pattern(near, field)} }`;
    return `COUNT { MATCH ${pattern(near, field, far, link)} WHERE ${text} }`;
  }

  private links(links: Links, possible: readonly string[], near: string): string {
    const [link, far] = this.names();
    const { field, where, orderBy, request, after } = links;
    const { text } = linkCondition(this.model, field, where, link, far, this.bind);
    const columns = linkColumns(field, this.model, orderBy, link, far);
    const isForAll = possible.every((label) => links.labels.has(label));
    const conditions = [
      ...(isForAll ? [] : [`${near}:${[...links.labels].join('|')}`]),
      ...(text === 'true' ? [] : [text]),
    ];
    const isNamed = after !== null || links.row.columns.some(({ kind }) => kind === 'position');
    const names = columns.map(({ text }, i) => (isNamed ? `${far}_${i}` : text));
    const carried = [link, far, ...(isNamed ? columns.map(({ text }, i) => `${text} AS ${names[i]!}`) : [])];
    const behind =
      after === null
        ? ''
        : ` WHERE ${behindText(columns, names, `key.${after}`, request.backward)}
  WITH ${[link, far, ...names].join(', ')}`;
    return `COLLECT {
  MATCH ${pattern(near, field, far, link)}${whereText(conditions)}
  WITH ${carried.join(', ')}${behind} ORDER BY ${orderText(columns, names, request.backward)} LIMIT ${this.limit(request.size)}
  RETURN ${this.row(links.row, far, link, `[${names.join(', ')}]`)}
}`;
  }

  /** A pair of variables that the statement has nowhere else. */
  private names(): [link: string, far: string] {
    this.nodes++;
    return [`r${this.nodes}`, `n${this.nodes}`];
  }

  /** One more than the page holds, which tells whether more follow. */
  private limit(size: number): string {
    const known = this.sizes.get(size) ?? `l${this.sizes.size}`;
    this.sizes.set(size, known);
    this.limits[known] = neo4j.int(size + 1);
    return `$${known}`;
  }

  private done(name: string, text: string, columns: readonly OrderColumn[], bounded: boolean): PlanStatement {
    const identity = `${[...this.sizes.keys()].join()}\n${text}`;
    return { name, text, limits: this.limits, values: this.bind.parameters, columns, identity, bounded };
  }
}

function whereText(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `\n  WHERE ${conditions.join(' AND ')}`;
}
