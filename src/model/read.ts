import {
  GraphQLInterfaceType,
  GraphQLObjectType,
  buildSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Kind, Model, Property, PropertyType, RelationshipField, RelationshipKind } from './model.js';

/** The schema with its inheritance applied, and the Model it binds. */
export interface Contract {
  readonly schema: GraphQLSchema;
  readonly model: Model;
}

/**
 * Reads the contract once.
 * @param text the text of `schema.graphql`
 * @throws Error naming the type and field whose binding is wrong
 */
export function readContract(text: string): Contract {
  const schema = buildSchema(text);
  inheritFromInterfaces(schema);
  describeArguments(schema);
  return Object.freeze({ schema, model: readModel(schema) });
}

function readModel(schema: GraphQLSchema): Model {
  const nodes = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && directive(schema, 'node', type) !== undefined,
  );
  const labels = nodes.map((type) => type.name);
  const interfaces = new Map(
    Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .map((type) => [type.name, labels.filter((label) => implementsInterface(schema, label, type.name))]),
  );
  const relationships = readRelationships(schema, labels, interfaces);
  const kinds = new Map(
    nodes.map((type) => [type.name, readKind(schema, type, labels, interfaces, relationships)]),
  );
  const model = Object.freeze({ kinds, relationships, interfaces });
  assertBothEnds(model);
  return model;
}

function readRelationships(
  schema: GraphQLSchema,
  labels: readonly string[],
  interfaces: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, RelationshipKind> {
  const types = schema.getType('RelationshipType') as GraphQLEnumType;
  const shape = (schema.getType('Relationship') as GraphQLObjectType).getFields();
  const factProperties = (schema.getType('Fact') as GraphQLInterfaceType).getFields();
  const expand = (names: readonly string[]) =>
    names.flatMap(
      (name) => interfaces.get(name) ?? (labels.includes(name) ? [name] : fail(`unknown kind ${name}`)),
    );

  return new Map(
    types.getValues().map((value) => {
      const link = directive(schema, 'link', value) ?? fail(`${value.name} has no @link`);
      const own = (link.properties as string[]).map(
        (name) => shape[name] ?? fail(`${value.name}: Relationship has no field ${name}`),
      );
      const fields = link.fact
        ? [...Object.values(factProperties), ...own]
        : [factProperties.id!, factProperties.seedSet!];
      return [
        value.name,
        Object.freeze({
          type: value.name,
          from: expand(link.from as string[]),
          to: expand(link.to as string[]),
          properties: new Map(
            fields.map((field) => [field.name, readProperty(schema, 'Relationship', field)]),
          ),
          fact: link.fact as boolean,
          zh: link.zh as string,
          en: link.en as string,
          inverseZh: link.inverseZh as string,
          inverseEn: link.inverseEn as string,
        }),
      ];
    }),
  );
}

function readKind(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  labels: readonly string[],
  interfaces: ReadonlyMap<string, readonly string[]>,
  kinds: ReadonlyMap<string, RelationshipKind>,
): Kind {
  const properties = new Map<string, Property>();
  const relationships = new Map<string, RelationshipField>();
  for (const field of Object.values(type.getFields())) {
    const bound = directive(schema, 'relationship', field);
    if (bound) {
      const relationship =
        kinds.get(bound.type as string) ?? fail(`${type.name}.${field.name}: unknown type`);
      const far = farType(field);
      const direction = bound.direction as 'OUT' | 'IN';
      const declared =
        interfaces.get(far) ?? (labels.includes(far) ? [far] : fail(`${type.name}.${field.name}: ${far}`));
      const [near, possible] =
        direction === 'OUT' ? [relationship.from, relationship.to] : [relationship.to, relationship.from];
      if (!near.includes(type.name))
        fail(`${type.name}.${field.name}: ${relationship.type} never meets ${type.name}`);
      const reached = possible.filter((label) => declared.includes(label));
      relationships.set(
        field.name,
        Object.freeze({
          name: field.name,
          type: relationship.type,
          direction,
          labels: reached,
          narrow: reached.length < possible.length,
          shape: fieldShape(field),
          required: isNonNullType(field.type),
        }),
      );
    } else if (!directive(schema, 'computed', field)) {
      properties.set(field.name, readProperty(schema, type.name, field));
    }
  }
  const names = directive(schema, 'node', type) ?? fail(`${type.name} has no @node`);
  return Object.freeze({
    label: type.name,
    zh: names.zh as string,
    en: names.en as string,
    fact: implementsInterface(schema, type.name, 'Fact'),
    properties,
    relationships,
    root: rootFields(schema, type.name),
  });
}

function readProperty(schema: GraphQLSchema, owner: string, field: GraphQLField<unknown, unknown>): Property {
  const named = getNamedType(field.type);
  const place = directive(schema, 'place', field);
  return Object.freeze({
    name: field.name,
    type:
      propertyType(named.name, isEnumType(named)) ??
      fail(`${owner}.${field.name}: ${named.name} cannot be stored`),
    list: isListType(getNullableType(field.type)),
    required: isNonNullType(field.type) && !isListType(getNullableType(field.type)),
    values: isEnumType(named) ? named.getValues().map((value) => value.name) : null,
    placeOf: (place?.of as string | undefined) ?? null,
    managed: directive(schema, 'managed', field) !== undefined,
  });
}

function propertyType(name: string, isEnum: boolean): PropertyType | undefined {
  if (isEnum) return 'enum';
  const types: Record<string, PropertyType> = {
    ID: 'string',
    String: 'string',
    Int: 'integer',
    Decimal: 'decimal',
    Boolean: 'boolean',
    Date: 'date',
    Span: 'spans',
    Evidence: 'ids',
  };
  return types[name];
}

function fieldShape(field: GraphQLField<unknown, unknown>): RelationshipField['shape'] {
  const name = getNamedType(field.type).name;
  if (name.endsWith('LinkConnection')) return 'connection';
  return name.endsWith('Connection') ? 'list' : 'one';
}

function farType(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name.replace(/(Link)?Connection$/, '');
}

function rootFields(schema: GraphQLSchema, label: string): Kind['root'] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const returning = (name: string) =>
    fields.find((field) => getNamedType(field.type).name === name && field.name !== 'node');
  const one = returning(label) ?? fail(`no query field for one ${label}`);
  const all = returning(`${label}Connection`) ?? fail(`no query field for all ${label}`);
  return Object.freeze({ one: one.name, all: all.name });
}

/** Every relationship that may join two kinds must be walkable from both. */
function assertBothEnds(model: Model): void {
  for (const relationship of model.relationships.values()) {
    for (const [near, far, direction] of [
      [relationship.from, relationship.to, 'OUT'],
      [relationship.to, relationship.from, 'IN'],
    ] as const) {
      for (const label of near) {
        const fields = [...(model.kinds.get(label)?.relationships.values() ?? [])].filter(
          (field) => field.type === relationship.type && field.direction === direction,
        );
        const reached = new Set(fields.flatMap((field) => field.labels));
        const missing = far.filter((other) => !reached.has(other));
        if (missing.length > 0) {
          fail(`${label} has no field for ${relationship.type} ${direction} to ${missing.join(', ')}`);
        }
      }
    }
  }
}

/** A field takes its description, argument descriptions and directives from the interface that declares it first. */
function inheritFromInterfaces(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const parent of type.getInterfaces()) {
        const declared = parent.getFields()[field.name];
        if (!declared) continue;
        field.description ??= declared.description;
        field.astNode = withDirectivesOf(field, declared);
      }
    }
  }
}

/** An argument without a description takes that of the first argument of its name that has one. */
function describeArguments(schema: GraphQLSchema): void {
  const all = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap((field) => field.args);
  const described = new Map<string, string>();
  for (const { name, description } of all)
    if (description && !described.has(name)) described.set(name, description);
  for (const argument of all) argument.description ??= described.get(argument.name);
}

function withDirectivesOf(
  field: GraphQLField<unknown, unknown>,
  declared: GraphQLField<unknown, unknown>,
): GraphQLField<unknown, unknown>['astNode'] {
  if (!field.astNode || !declared.astNode?.directives?.length) return field.astNode;
  const own = field.astNode.directives ?? [];
  if (own.length > 0) return field.astNode;
  return { ...field.astNode, directives: declared.astNode.directives };
}

function directive(
  schema: GraphQLSchema,
  name: string,
  on: { astNode?: unknown },
): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name);
  if (!definition || !on.astNode) return undefined;
  return getDirectiveValues(definition, on.astNode);
}

function implementsInterface(schema: GraphQLSchema, label: string, name: string): boolean {
  const type = schema.getType(label);
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some((parent) => parent.name === name)
  );
}

function fail(reason: string): never {
  throw new Error(`schema.graphql: ${reason}`);
}
