import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, selectionsOf, type Selecting } from '../../src/api/plan/collect.js';
import type { Contract } from '../../src/model/index.js';

/** Fields that only the plain path answers. */
export const PLAIN: ReadonlySet<string> = new Set([
  'attached',
  'baselineStatus',
  'facts',
  'groups',
  'progress',
  'quote',
  'supports',
]);

/** Counts the fields and arguments of the schema that plans answered. */
export class PlanCoverage {
  /** What no plan has answered yet: `Type.field`, or `Type.field(argument)`. */
  readonly missing: Set<string>;
  readonly size: number;

  constructor(private readonly contract: Contract) {
    this.missing = new Set(
      typesOf(contract).flatMap((type) => fieldsOf(contract, type).flatMap((field) => keysOf(type, field))),
    );
    this.size = this.missing.size;
  }

  /** Notes what stands in an answer. */
  note(document: DocumentNode, variables: Readonly<Record<string, unknown>>, data: unknown): void {
    const fragments = new Map(
      document.definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    const operation = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    const { schema } = this.contract;
    const sets = [operation!.selectionSet];
    this.object(
      { schema, fragments, variables, maxPage: 100 },
      schema.getQueryType()!,
      sets,
      data as Record<string, unknown>,
    );
  }

  private object(
    selecting: Selecting,
    type: GraphQLObjectType,
    sets: Parameters<typeof collectFields>[2],
    data: Readonly<Record<string, unknown>>,
  ): void {
    for (const [key, nodes] of collectFields(selecting, type, sets)) {
      const field = type.getFields()[nodes[0]!.name.value];
      if (!field) continue;
      this.missing.delete(`${type.name}.${field.name}`);
      const given = getArgumentValues(field, nodes[0]!, selecting.variables);
      for (const [name, value] of Object.entries(given))
        if (value !== null) this.missing.delete(`${type.name}.${field.name}(${name})`);
      this.value(selecting, field, nodes, data[key]);
    }
  }

  private value(
    selecting: Selecting,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    value: unknown,
  ): void {
    if (Array.isArray(value)) for (const one of value) this.value(selecting, field, nodes, one);
    else if (typeof value === 'object' && value !== null) {
      const named = getNamedType(field.type);
      // Of what type a node is shows only where it was asked.
      const type = isAbstractType(named)
        ? selecting.schema.getType((value as { __typename?: string }).__typename ?? '')
        : named;
      if (isObjectType(type)) this.object(selecting, type, selectionsOf(nodes), value as never);
    }
  }
}

function typesOf({ schema, model }: Contract): GraphQLObjectType[] {
  const named = /^(Query|PageInfo|Composition|Span|Searched|(?!Search|Fact)\w+(Connection|Edge|Link))$/;
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => model.kinds.has(name) || named.test(name));
}

function fieldsOf({ model }: Contract, type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const fields = Object.values(type.getFields()).filter(({ name }) => !PLAIN.has(name));
  if (type.name !== 'Query') return fields;
  const roots = [...model.kinds.values()].flatMap(({ root }) => [root.one, root.all]);
  return fields.filter(({ name }) => ['node', 'nodes', ...roots].includes(name));
}

function keysOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  const key = `${type.name}.${field.name}`;
  return [key, ...field.args.map(({ name }) => `${key}(${name})`)];
}
