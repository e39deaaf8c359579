import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql';
import { cursorOf, cut, type Row, type Values } from '../../graph/index.js';
import { collectFields, selectionsOf, type Selecting } from './collect.js';
import { object, objectType, type At, type Complete } from './complete.js';
import { leaf } from './leaf.js';
import { Unplanned } from './unplanned.js';

/** A page of rows. */
export interface Rows {
  readonly edges: readonly Values[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many there are on all pages, where it was asked. */
  readonly total: unknown;
}

/** The page of what a statement found, named one by one: V8 allocates what is spread among what lives long. */
export function rows(page: Parameters<typeof cut>[0], found: readonly Values[], total: unknown): Rows {
  const { edges, hasNextPage, hasPreviousPage } = cut(page, found);
  return { edges, hasNextPage, hasPreviousPage, total };
}

/** What a connection is over. */
export interface Entries {
  /** What travels of each entry. */
  readonly row: Row;
  readonly node: GraphQLOutputType;
  /** A field of an edge beside `cursor` and `node`. */
  readonly own: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Complete;
}

/** Compiles connections: edges, nodes, cursors, counts, and what was read. */
export class Pages {
  /** Whether anybody asks what was read. */
  isSearchedAsked = false;

  /** @param node completes a node of a type that may be abstract */
  constructor(
    private readonly selecting: Selecting,
    private readonly node: (type: GraphQLOutputType, sets: readonly SelectionSetNode[], row: Row) => Complete,
  ) {}

  /** Says with it what the connection needs of the list: the page, how many there are, cursors. */
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
    const complete = object<Rows>(this.selecting, type, sets, (field, nodes) => {
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

  private edge(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    { row, node, own }: Entries,
    cursor: () => Complete,
  ): Complete {
    return object(this.selecting, type, sets, (field, nodes) => {
      if (field.name === 'cursor') return cursor();
      return field.name === 'node' ? this.node(node, selectionsOf(nodes), row) : own(field, nodes);
    });
  }

  private pageInfo(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    cursor: () => Complete,
  ): Complete<Rows> {
    return object<Rows>(this.selecting, type, sets, (field) => {
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
    const complete = object<Values>(this.selecting, type, sets, (field) => {
      const [value, place] = [leaf(field.type), places.indexOf(field.name)];
      return (row) => value(row[place]);
    });
    return (_, at) => complete(at.searched!, at);
  }

  /** Whether one of these fields is asked of a type. */
  asks(type: GraphQLObjectType, nodes: readonly FieldNode[], names: readonly string[]): boolean {
    const fields = collectFields(this.selecting, type, selectionsOf(nodes));
    return [...fields.values()].some(([node]) => names.includes(node!.name.value));
  }
}

/** Every row of a page. */
function each(complete: Complete): Complete<Rows> {
  return ({ edges }, at) => edges.map((row) => complete(row, at));
}
