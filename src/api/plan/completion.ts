import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import {
  composition,
  cursorOf,
  cut,
  digestOf,
  linkColumns,
  linksName,
  pageRequest,
  readScalar,
  readSpans,
  Row,
  type LinkSelection,
  type PageArguments,
  type PageRequest,
  type Values,
} from '../../graph/index.js';
import type { Kind, Model, Property, RelationshipField } from '../../model/index.js';
import { selectionOf } from '../resolvers/connection.js';
import { collectFields, selectionsOf, type Selecting } from './collect.js';
import { leaf } from './leaf.js';
import { slotOf, type Slot } from './slots.js';
import { Unplanned } from './unplanned.js';

/** What an answer is completed with beside its rows. */
export interface At {
  /** Evidence by id. */
  readonly proofs: ReadonlyMap<string, Values>;
  /** Documents, those read in full, and the day up to which; null where nobody asks. */
  readonly searched: Values | null;
  /** The list that cursors belong to. */
  readonly scope: string;
}

/** Makes of a row what callers see. @throws Unplanned where the schema does not allow what is stored */
export type Complete<T = Values> = (row: T, at: At) => unknown;

/** A page that begins behind a cursor of the node that a root field finds. */
export interface Behind {
  /** The position's name in the key. */
  readonly name: string;
  readonly cursor: Slot;
  readonly field: RelationshipField;
  readonly selection: LinkSelection;
}

/** A page of rows. */
interface Rows {
  readonly edges: readonly Values[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many there are on all pages, where it was asked. */
  readonly total: unknown;
}

/** What a connection is over. */
interface Entries {
  /** What travels of each entry. */
  readonly row: Row;
  readonly node: GraphQLOutputType;
  /** A field of an edge beside `cursor` and `node`. */
  readonly own: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Complete;
}

/** Compiles selections: asks rows for the values they need, and says how answers are made of them. */
export class Completion {
  /** What travels of evidence, for all who show some. */
  readonly proofRow = new Row(['Evidence']);
  /** Pages of the root's own node that begin behind a cursor. */
  readonly behind: Behind[] = [];
  /** Whether anybody asks what was read. */
  isSearchedAsked = false;
  private readonly proofPlaces = new Map<Row, Set<number>>();
  /** What travels with evidence: rows that no key reaches. */
  private readonly proofRows = new Set([this.proofRow]);

  /** @param origin the row of the one node that the root field finds by id; null: there is none */
  constructor(
    private readonly model: Model,
    private readonly selecting: Selecting,
    private readonly origin: Row | null,
  ) {}

  /** Whether a row names evidence at a place. */
  readonly isProof = (row: Row, place: number): boolean => this.proofPlaces.get(row)?.has(place) ?? false;

  /** A node of a type that may be abstract. */
  node(type: GraphQLOutputType, sets: readonly SelectionSetNode[], row: Row): Complete {
    const named = getNamedType(type);
    if (!isAbstractType(named)) return this.ofKind(this.model.kinds.get(named.name)!, sets, row);
    const place = row.labelsOfNode();
    const byLabel = new Map<string, Complete>();
    for (const { name } of this.selecting.schema.getPossibleTypes(named)) {
      const kind = this.model.kinds.get(name);
      if (kind && row.labels.includes(name)) byLabel.set(name, this.ofKind(kind, sets, row));
    }
    return (values, at) => {
      for (const label of values[place] as string[]) {
        const complete = byLabel.get(label);
        if (complete) return complete(values, at);
      }
      throw new Unplanned(`a node is no ${named.name}`);
    };
  }

  /** A connection over rows. Says what it needs of the list: the page, how many there are, cursors. */
  connection(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    entries: Entries,
  ): { complete: Complete<Rows>; page: boolean; total: boolean; cursors: boolean } {
    const needs = { page: false, total: false, cursors: false };
    const cursor = () => {
      needs.cursors = true;
      const place = entries.row.position();
      return (row: Values, at: At) => cursorOf(at.scope, row[place] as unknown[]);
    };
    const paged = <T>(part: T): T => {
      needs.page = true;
      return part;
    };
    const complete = this.object<Rows>(type, sets, (field, nodes) => {
      const inner = selectionsOf(nodes);
      switch (field.name) {
        case 'edges':
          return paged(each(this.edge(objectType(field.type), inner, entries, cursor)));
        case 'nodes':
          return paged(each(this.node(entries.node, inner, entries.row)));
        case 'pageInfo':
          return paged(this.pageInfo(objectType(field.type), inner, cursor));
        case 'totalCount': {
          needs.total = true;
          const count = leaf(field.type);
          return ({ total }) => count(total);
        }
        case 'searched':
          return this.searched(objectType(field.type), inner);
        default:
          throw new Unplanned(`${type.name}.${field.name}`);
      }
    });
    return { complete, ...needs };
  }

  private ofKind(kind: Kind, sets: readonly SelectionSetNode[], row: Row): Complete {
    const type = this.selecting.schema.getType(kind.label) as GraphQLObjectType;
    return this.object(type, sets, (field, nodes) => {
      const property = kind.properties.get(field.name);
      const relationship = kind.relationships.get(field.name);
      if (property) return this.property('node', property, field, nodes, row);
      if (field.name === 'composition' && kind.relationships.has('parts'))
        return this.composition(kind.relationships.get('parts')!, field, nodes, row);
      if (!relationship) throw new Unplanned(`${kind.label}.${field.name}`);
      return relationship.shape === 'one'
        ? this.far(kind, relationship, field, nodes, row)
        : this.links(kind, relationship, field, nodes, row);
    });
  }

  private property(
    of: 'node' | 'link',
    property: Property,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Complete {
    const place = row.property(of, property.name);
    if (property.type === 'ids') return this.evidence(field, nodes, row, place);
    if (property.type === 'spans') {
      const span = this.object<object>(objectType(field.type), selectionsOf(nodes), (part) => {
        const value = leaf(part.type);
        return (one) => value(one[part.name as never]);
      });
      return (values, at) => readSpans((values[place] ?? []) as unknown[]).map((one) => span(one, at));
    }
    const value = leaf(field.type);
    return property.list ? (values) => value(values[place] ?? []) : (values) => value(values[place]);
  }

  /** Proofs travel apart: many claims share one. */
  private evidence(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
    place: number,
  ): Complete {
    if (this.proofRows.has(row)) throw new Unplanned('evidence of evidence');
    const places = this.proofPlaces.get(row) ?? new Set();
    this.proofPlaces.set(row, places.add(place));
    const proof = this.node(field.type, selectionsOf(nodes), this.proofRow);
    return (values, at) =>
      ((values[place] ?? []) as string[]).map((id) => {
        const found = at.proofs.get(id);
        if (!found) throw new Unplanned(`evidence ${id} does not exist`);
        return proof(found, at);
      });
  }

  private composition(
    parts: RelationshipField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Complete {
    const [declared, linked] = [row.property('node', 'declaredParts'), row.total(parts, {})];
    const complete = this.object<object>(objectType(field.type), selectionsOf(nodes), (part) => {
      const value = leaf(part.type);
      return (one) => value(one[part.name as never]);
    });
    return (values, at) => {
      const stored = values[declared];
      const number = stored == null ? null : (readScalar(stored) as number);
      return complete(composition(number, Number(values[linked])), at);
    };
  }

  private far(
    kind: Kind,
    relationship: RelationshipField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Complete {
    const page = { size: 0, backward: false };
    const wanted = { field: relationship, where: {}, orderBy: [], request: page, after: null };
    const { place, row: far } = row.links(wanted, kind.label);
    if (this.proofRows.has(row)) this.proofRows.add(far);
    const complete = this.node(field.type, selectionsOf(nodes), far);
    const isRequired = isNonNullType(field.type);
    return (values, at) => {
      const [found] = values[place] as Values[];
      if (found) return complete(found, at);
      if (isRequired) throw new Unplanned(`${kind.label}.${field.name} leads nowhere`);
      return null;
    };
  }

  private links(
    kind: Kind,
    relationship: RelationshipField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Complete {
    if (this.proofRows.has(row)) throw new Unplanned('links of evidence');
    const args = getArgumentValues(field, nodes[0]!, this.selecting.variables) as PageArguments;
    const request = pageRequest(args);
    const asked = selectionOf(args as object);
    const selection = relationship.shape === 'connection' ? asked : ofFarNodes(asked);
    const where = selection.where ?? {};
    // An order that is none is refused even where only the count is asked, which no statement orders.
    linkColumns(relationship, this.model, selection.orderBy ?? [], 'r', 'n');
    const wanted = {
      field: relationship,
      where,
      orderBy: selection.orderBy ?? [],
      request: { size: request.size, backward: request.backward },
      after: this.position(nodes[0]!, relationship, selection, request, row),
    };
    // Whether the page is needed shows only when its parts are known; until then its row stands alone.
    const type = objectType(field.type);
    const isPaged = this.asks(type, nodes, ['edges', 'nodes', 'pageInfo']);
    const { place, row: far } = isPaged
      ? row.links(wanted, kind.label)
      : { place: -1, row: new Row(relationship.labels) };
    const { complete, total, cursors } = this.connection(type, selectionsOf(nodes), {
      row: far,
      node: type.getFields().nodes!.type,
      own: (own, inner) => this.ofLink(relationship, own, inner, far),
    });
    const totalPlace = total ? row.total(relationship, where) : -1;
    const id = cursors ? row.property('node', 'id') : -1;
    const [name, digest] = [linksName(relationship), digestOf(selection)];
    const cutting = { ...wanted.request, isBehind: request.cursor !== null };
    return (values, at) =>
      complete(
        {
          ...cut(cutting, isPaged ? (values[place] as Values[]) : []),
          total: total ? values[totalPlace] : null,
        },
        cursors ? { ...at, scope: `${name} ${values[id] as string}${digest}` } : at,
      );
  }

  /** Reads a cursor's argument: it belongs to the links of one node, and only the root's own is known beforehand. */
  private position(
    node: FieldNode,
    field: RelationshipField,
    selection: LinkSelection,
    { cursor, backward }: PageRequest,
    row: Row,
  ): string | null {
    const slot = slotOf(node, backward ? 'before' : 'after', cursor);
    if (slot === null) return null;
    if (row !== this.origin) throw new Unplanned('a cursor of a node that is not known beforehand');
    const name = `c${this.behind.length}`;
    this.behind.push({ name, cursor: slot, field, selection });
    return name;
  }

  private ofLink(
    { type }: RelationshipField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Complete {
    const property = this.model.relationships.get(type)!.properties.get(field.name);
    if (property) return this.property('link', property, field, nodes, row);
    if (isListType(getNullableType(field.type))) return () => [];
    if (isNonNullType(field.type)) throw new Unplanned(`links of ${type} have no ${field.name}`);
    return () => null;
  }

  private edge(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    { row, node, own }: Entries,
    cursor: () => Complete,
  ): Complete {
    return this.object(type, sets, (field, nodes) => {
      if (field.name === 'cursor') return cursor();
      return field.name === 'node' ? this.node(node, selectionsOf(nodes), row) : own(field, nodes);
    });
  }

  private pageInfo(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    cursor: () => Complete,
  ): Complete<Rows> {
    return this.object<Rows>(type, sets, (field) => {
      if (field.name === 'hasNextPage') return (page) => page.hasNextPage;
      if (field.name === 'hasPreviousPage') return (page) => page.hasPreviousPage;
      const [at, read] = [field.name === 'startCursor' ? 0 : -1, cursor()];
      return ({ edges }, where) => {
        const row = edges.at(at);
        return row ? read(row, where) : null;
      };
    });
  }

  private searched(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete<unknown> {
    this.isSearchedAsked = true;
    const places = ['documents', 'readInFull', 'upTo'];
    const complete = this.object<Values>(type, sets, (field) => {
      const [value, place] = [leaf(field.type), places.indexOf(field.name)];
      return (row) => value(row[place]);
    });
    return (_, at) => complete(at.searched!, at);
  }

  /** An object of a type, field by field. */
  object<T>(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    complete: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Complete<T>,
  ): Complete<T> {
    const fields = [...collectFields(this.selecting, type, sets)].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return [key, () => type.name] as const;
      return [key, complete(type.getFields()[name]!, nodes)] as const;
    });
    return (row, at) => {
      const made: Record<string, unknown> = {};
      for (const [key, part] of fields) made[key] = part(row, at);
      return made;
    };
  }

  private asks(type: GraphQLObjectType, nodes: readonly FieldNode[], names: readonly string[]): boolean {
    const fields = collectFields(this.selecting, type, selectionsOf(nodes));
    return [...fields.values()].some(([node]) => names.includes(node!.name.value));
  }
}

/** Every row of a page. */
function each(complete: Complete): Complete<Rows> {
  return ({ edges }, at) => edges.map((row) => complete(row, at));
}

/** A list of nodes takes filters and orders of the nodes themselves. */
function ofFarNodes({ where, orderBy }: LinkSelection): LinkSelection {
  return {
    where: where && { node: where },
    orderBy: orderBy?.map((key) => ({ node: key })),
  };
}

function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Unplanned(`${named.name} is no object`);
  return named;
}
