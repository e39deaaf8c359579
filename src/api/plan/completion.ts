import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import {
  composition,
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
import { selectionsOf, type Selecting } from './collect.js';
import { object, objectType, type Complete } from './complete.js';
import { leaf } from './leaf.js';
import { Pages, rows } from './pages.js';
import { slotOf, type Slot } from './slots.js';
import { Unplanned } from './unplanned.js';

/** A page that begins behind a cursor of the node that a root field finds. */
export interface Behind {
  /** The position's name in the key. */
  readonly name: string;
  readonly cursor: Slot;
  readonly field: RelationshipField;
  readonly selection: LinkSelection;
}

/** Compiles selections: asks rows for the values they need, and says how answers are made of them. */
export class Completion {
  /** What travels of evidence, for all who show some. */
  readonly proofRow = new Row(['Evidence']);
  /** Pages of the root's own node that begin behind a cursor. */
  readonly behind: Behind[] = [];
  readonly pages: Pages;
  private readonly proofPlaces = new Map<Row, Set<number>>();
  /** What travels with evidence: rows that no key reaches. */
  private readonly proofRows = new Set([this.proofRow]);

  /** @param origin the row of the one node that the root field finds by id; null: there is none */
  constructor(
    private readonly model: Model,
    private readonly selecting: Selecting,
    private readonly origin: Row | null,
  ) {
    this.pages = new Pages(selecting, (type, sets, row) => this.node(type, sets, row));
  }

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

  private ofKind(kind: Kind, sets: readonly SelectionSetNode[], row: Row): Complete {
    const type = this.selecting.schema.getType(kind.label) as GraphQLObjectType;
    return object(this.selecting, type, sets, (field, nodes) => {
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
      const span = object<object>(this.selecting, objectType(field.type), selectionsOf(nodes), (part) => {
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
    const complete = object<object>(this.selecting, objectType(field.type), selectionsOf(nodes), (part) => {
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
    const request = pageRequest(args, this.selecting.maxPage);
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
    const isPaged = this.pages.asks(type, nodes, ['edges', 'nodes', 'pageInfo']);
    const { place, row: far } = isPaged
      ? row.links(wanted, kind.label)
      : { place: -1, row: new Row(relationship.labels) };
    const { complete, total, cursors } = this.pages.connection(type, selectionsOf(nodes), {
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
        rows(cutting, isPaged ? (values[place] as Values[]) : [], total ? values[totalPlace] : null),
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
}

/** A list of nodes takes filters and orders of the nodes themselves. */
function ofFarNodes({ where, orderBy }: LinkSelection): LinkSelection {
  return {
    where: where && { node: where },
    orderBy: orderBy?.map((key) => ({ node: key })),
  };
}
