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
import { constantOf } from './constant.js';
import { describe, inheritFromInterfaces } from './describe.js';
import type {
  GroupKey,
  Kind,
  Label,
  Model,
  Property,
  PropertyType,
  RelationshipField,
  RelationshipKind,
  Shape,
} from './model.js';

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
  describe(schema);
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
  const ungrouped = new Map(
    nodes.map((type) => [type.name, readKind(schema, type, labels, interfaces, relationships)]),
  );
  const kinds = new Map<string, Kind>(
    nodes.map((type) => [
      type.name,
      Object.freeze({ ...ungrouped.get(type.name)!, groups: readGroups(schema, type, ungrouped) }),
    ]),
  );
  const shapes = new Map<string, Shape>([
    ...[...interfaces]
      .filter(([name, those]) => those.length > 0 && implementsInterface(schema, name, 'Fact'))
      .map(([name, labels]) => [name, readShape(schema, name, labels, kinds)] as const),
    ...kinds,
  ]);
  const model = Object.freeze({ kinds, relationships, interfaces, shapes, labels: readLabels(schema) });
  assertBothEnds(model);
  return model;
}

function readLabels(schema: GraphQLSchema): ReadonlyMap<string, ReadonlyMap<string, Label>> {
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
  return new Map(
    enums.map((type) => [
      type.name,
      new Map(
        type.getValues().flatMap((value) => {
          const label = directive(schema, 'label', value);
          return label ? [[value.name, { zh: label.zh as string, en: label.en as string }] as const] : [];
        }),
      ),
    ]),
  );
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
): Omit<Kind, 'groups'> {
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
          far,
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
    labels: [type.name],
    properties,
    relationships,
    root: rootFields(schema, type.name),
  });
}

/** What all kinds of an interface have in common. */
function readShape(
  schema: GraphQLSchema,
  name: string,
  labels: readonly string[],
  kinds: ReadonlyMap<string, Kind>,
): Shape {
  const fields = Object.keys((schema.getType(name) as GraphQLInterfaceType).getFields());
  const [first] = labels.map((label) => kinds.get(label)!);
  const own = <T>(of: ReadonlyMap<string, T>) =>
    new Map(fields.flatMap((field) => (of.has(field) ? [[field, of.get(field)!] as const] : [])));
  return Object.freeze({
    labels,
    properties: own(first!.properties),
    relationships: own(first!.relationships),
  });
}

/** The ways to group a kind, by their names in its `…GroupBy`. */
function readGroups(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  kinds: ReadonlyMap<string, Shape>,
): ReadonlyMap<string, GroupKey> {
  const { properties, relationships } = kinds.get(type.name)!;
  const keys = new Map<string, GroupKey>();
  for (const name of properties.keys()) keys.set(constantOf(name), { properties: [name] });
  for (const [name, field] of relationships) keys.set(constantOf(name), { through: [field] });
  keys.set('PERIOD', { properties: ['periodFrom', 'periodTo'] });
  for (const { by, through } of directives(schema, 'group', type) as { by: string; through: string[] }[])
    keys.set(by, { through: walk(kinds, type.name, through) });
  const declared = schema.getType(`${type.name}GroupBy`);
  if (!isEnumType(declared)) return fail(`${type.name}GroupBy is missing`);
  return new Map(
    declared
      .getValues()
      .map(({ name }) => [name, keys.get(name) ?? fail(`${type.name}GroupBy.${name} groups by nothing`)]),
  );
}

/** The relationships that lead from a kind over fields, each of which some of the labels reached before it must have. */
function walk(
  kinds: ReadonlyMap<string, Shape>,
  label: string,
  fields: readonly string[],
): readonly RelationshipField[] {
  let labels: readonly string[] = [label];
  return fields.map((name) => {
    const field = labels
      .map((one) => kinds.get(one)?.relationships.get(name))
      .find((found) => found !== undefined);
    if (!field) return fail(`${label}: @group walks ${name}, which ${labels.join(', ')} do not have`);
    labels = field.labels;
    return field;
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
    indexed: directive(schema, 'indexed', field) !== undefined,
    searched: (directive(schema, 'searched', field)?.as as Property['searched'] | undefined) ?? null,
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

function directive(
  schema: GraphQLSchema,
  name: string,
  on: { astNode?: unknown },
): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name);
  if (!definition || !on.astNode) return undefined;
  return getDirectiveValues(definition, on.astNode);
}

/** The values of each directive of a name, as a directive may be repeated. */
function directives(schema: GraphQLSchema, name: string, on: GraphQLObjectType): Record<string, unknown>[] {
  const given = (on.astNode?.directives ?? []).filter((node) => node.name.value === name);
  return given.map((node) => directive(schema, name, { astNode: { directives: [node] } })!);
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
