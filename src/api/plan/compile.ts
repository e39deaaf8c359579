import {
  getArgumentValues,
  getNamedType,
  Kind as Ast,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import {
  collector,
  linksName,
  linkColumns,
  listName,
  luceneName,
  pageRequest,
  USUAL_PAGE,
  planStatement,
  positionOf,
  proofStatement,
  Row,
  scopeOf,
  sizeOf,
  type Key,
  type Landed,
  type Queries,
  type Start,
  type Trip,
} from '../../graph/index.js';
import type { Contract, Kind, Model } from '../../model/index.js';
import { selectionOf } from '../resolvers/connection.js';
import { collectFields, selectionsOf, type Selecting } from './collect.js';
import type { At } from './complete.js';
import { Completion } from './completion.js';
import { rows } from './pages.js';
import type { Plan, RootPlan, Variables } from './plan.js';
import { slotOf, type Slot } from './slots.js';
import { Unplanned } from './unplanned.js';

/** Pages of links in one statement: planning more takes Neo4j seconds. */
const MAX_LINKS = 24;

/** Links from the root's node to the farthest: planning grows by half with each. */
const MAX_DEPTH = 8;

/** What operations are compiled against. */
export interface Compiling extends Contract {
  /** The largest page; 100 where it is left out. */
  readonly maxPage?: number;
}

/**
 * Compiles a validated operation: pure, nothing is asked.
 * @param variables coerced; what filters, orders, sizes and directives hold becomes part of the plan
 * @throws Unplanned where only the plain path answers it, Refusal where it is refused
 */
export function compile(
  { schema, model, maxPage = USUAL_PAGE }: Compiling,
  queries: Queries,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Plan {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Ast.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const compiler = new Compiler(model, { schema, fragments, variables, maxPage });
  const type = schema.getQueryType()!;
  const fields = [...collectFields(compiler.selecting, type, [operation.selectionSet])].map(
    ([key, nodes]) => {
      const name = nodes[0]!.name.value;
      return name === '__typename'
        ? { key, text: type.name }
        : compiler.root(key, type.getFields()[name], nodes);
    },
  );
  return Object.freeze({
    fields,
    searched: compiler.isSearchedAsked ? searchedTrip(queries) : null,
  });
}

class Compiler {
  isSearchedAsked = false;

  constructor(
    private readonly model: Model,
    readonly selecting: Selecting,
  ) {}

  root(
    key: string,
    field: GraphQLField<unknown, unknown> | undefined,
    nodes: readonly FieldNode[],
  ): RootPlan {
    const [node] = nodes;
    if (!field) throw new Unplanned(node!.name.value);
    const args = getArgumentValues(field, node!, this.selecting.variables);
    if (field.name === 'node') return this.byId(key, field, nodes, null, slotOf(node!, 'id', args.id));
    if (field.name === 'nodes') return this.byIds(key, field, nodes, args.ids as readonly string[]);
    for (const kind of this.model.kinds.values()) {
      if (kind.root.one === field.name) return this.one(key, field, nodes, kind, args);
      if (kind.root.all === field.name) return this.all(key, field, nodes, kind, args);
    }
    throw new Unplanned(field.name);
  }

  private one(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    kind: Kind,
    args: Record<string, unknown>,
  ): RootPlan {
    const word = kind.properties.has('title') ? 'title' : 'name';
    const [id, name] = [slotOf(nodes[0]!, 'id', args.id), slotOf(nodes[0]!, word, args[word])];
    if ((id === null) === (name === null)) throw new Unplanned(`${field.name} takes either id or ${word}`);
    if (name === null) return this.byId(key, field, nodes, kind, id);
    const row = new Row([kind.label]);
    const completion = new Completion(this.model, this.selecting, null);
    const complete = completion.node(field.type, selectionsOf(nodes), row);
    const trip = this.trip({ kind: 'name', of: kind }, row, completion);
    return {
      key,
      trip,
      keys: (variables) => {
        const text = name(variables);
        if (text === '') throw new Unplanned('nothing has an empty name');
        return [{ ...trip.statement.values, name: text, lucene: luceneName(text) }];
      },
      complete: ([landed], _, searched) => {
        const [found, other] = landed!.rows;
        if (other) throw new Unplanned('an ambiguous name');
        return found ? complete(found, at(landed!, searched)) : null;
      },
    };
  }

  private byId(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    kind: Kind | null,
    slot: Slot | null,
  ): RootPlan {
    if (slot === null) throw new Unplanned(`${field.name} without id`);
    const row = new Row(kind ? [kind.label] : [...this.model.kinds.keys()]);
    const completion = new Completion(this.model, this.selecting, row);
    const complete = completion.node(field.type, selectionsOf(nodes), row);
    const trip = this.trip({ kind: 'id', label: kind?.label ?? null }, row, completion);
    const behind = completion.behind.map((page) => ({
      ...page,
      columns: linkColumns(page.field, this.model, page.selection.orderBy ?? [], 'r', 'n'),
    }));
    return {
      key,
      trip,
      keys: (variables) => {
        const id = slot(variables);
        const positions = behind.map(
          ({ name, cursor, field: links, selection, columns }): [string, unknown] => [
            name,
            // What is asked with another node's cursor is refused by the plain path.
            positionOf(
              scopeOf(`${linksName(links)} ${id}`, selection),
              { columns },
              { cursor: cursor(variables) },
            ),
          ],
        );
        return [{ ...trip.statement.values, id, ...Object.fromEntries(positions) } satisfies Key];
      },
      complete: ([landed], _, searched) => {
        const [found] = landed!.rows;
        return found ? complete(found, at(landed!, searched)) : null;
      },
    };
  }

  private byIds(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    ids: readonly string[],
  ): RootPlan {
    if (ids.length > this.selecting.maxPage) throw new Unplanned('too many ids');
    const row = new Row([...this.model.kinds.keys()]);
    const completion = new Completion(this.model, this.selecting, null);
    const complete = completion.node(field.type, selectionsOf(nodes), row);
    const trip = this.trip({ kind: 'id', label: null }, row, completion);
    return {
      key,
      trip,
      keys: () => ids.map((id) => ({ ...trip.statement.values, id })),
      complete: (landed, _, searched) =>
        landed.map((one): unknown => (one.rows[0] ? complete(one.rows[0], at(one, searched)) : null)),
    };
  }

  private all(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    kind: Kind,
    args: Record<string, unknown>,
  ): RootPlan {
    const request = pageRequest(args, this.selecting.maxPage);
    const selection = selectionOf(args);
    const cursor = slotOf(nodes[0]!, request.backward ? 'before' : 'after', request.cursor);
    const row = new Row([kind.label]);
    const completion = new Completion(this.model, this.selecting, null);
    const type = getNamedType(field.type) as GraphQLObjectType;
    const { complete, page, total } = completion.pages.connection(type, selectionsOf(nodes), {
      row,
      node: type.getFields().nodes!.type,
      own: (own) => {
        throw new Unplanned(`an edge's ${own.name}`);
      },
    });
    const isFurther = cursor !== null;
    const start: Start = { kind: 'list', of: kind, selection, request, isFurther, page, total };
    const trip = this.trip(start, row, completion);
    const scope = scopeOf(listName(kind), selection);
    const cutting = { size: request.size, backward: request.backward, isBehind: isFurther };
    return {
      key,
      trip,
      keys: (variables) => [
        {
          ...trip.statement.values,
          ...(cursor && { after: positionOf(scope, trip.statement, { cursor: cursor(variables) }) }),
        },
      ],
      complete: ([landed], _, searched) =>
        complete(rows(cutting, landed!.rows, landed!.total), { ...at(landed!, searched), scope }),
    };
  }

  private trip(start: Start, row: Row, completion: Completion): Trip {
    this.isSearchedAsked ||= completion.pages.isSearchedAsked;
    const { links, depth } = sizeOf(row);
    if (links > MAX_LINKS) throw new Unplanned(`${links} pages of links; ${MAX_LINKS} is the most`);
    if (depth > MAX_DEPTH) throw new Unplanned(`${depth} links deep; ${MAX_DEPTH} is the most`);
    const statement = planStatement(this.model, start, row);
    if (!statement.bounded) throw new Unplanned('no index bounds it');
    const collect = collector(row, completion.isProof);
    const proof = collect && { statement: proofStatement(this.model, completion.proofRow), collect };
    return Object.freeze({ statement, proof });
  }
}

function at({ proofs }: Landed, searched: At['searched']): At {
  return { proofs, searched, scope: '' };
}

/** What was read to give an answer, as a row: `documents`, `readInFull`, `upTo`. */
function searchedTrip(queries: Queries): Trip {
  const text = `UNWIND $keys AS key
CALL () {
  ${queries.searched.text}
}
RETURN key.index AS index, [[documents, readInFull, upTo]] AS rows`;
  const statement = {
    name: 'plan searched',
    text,
    identity: text,
    limits: {},
    values: {},
    columns: [],
    bounded: true,
  };
  return Object.freeze({ statement, proof: null });
}
