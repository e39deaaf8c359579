import {
  Kind,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { constantOf } from './constant.js';

/** A field takes its description and directives from the interface that declares it first. */
export function inheritFromInterfaces(schema: GraphQLSchema): void {
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

/** Gives every argument, input field and way to group the description that stands elsewhere in the contract. */
export function describe(schema: GraphQLSchema): void {
  describeFields(schema);
  describeArguments(schema);
  describeInputs(schema);
  describeGroups(schema);
}

/** A field without a description takes that of the first field of its name and type. */
function describeFields(schema: GraphQLSchema): void {
  const key = (field: GraphQLField<unknown, unknown>) => `${field.name}: ${String(field.type)}`;
  firstDescriptions(fieldsOf(schema), key);
}

/** An argument without a description takes that of the first argument of its name that has one. */
function describeArguments(schema: GraphQLSchema): void {
  firstDescriptions(
    fieldsOf(schema).flatMap((field) => field.args),
    ({ name }) => name,
  );
}

/** What the inputs that follow from the types mean, where it is not what a field of the type means. */
const WORDS: Readonly<Record<string, string>> = {
  and: 'All of these hold.',
  or: 'At least one of these holds.',
  not: 'This does not hold; what a missing value leaves open does not hold either, so `not` passes it.',
  node: 'The node at the far end.',
  type: 'The type of the node.',
  is: 'There is one, and it is this.',
  isNull: 'Whether there is none.',
  some: 'At least one is this; `{}`: there is at least one.',
  none: 'None is this; `{}`: there are none.',
  every: 'All are this; holds where there are none.',
  eq: 'Is this.',
  in: 'Is one of these, 250 at most.',
};

/** A field of `XWhere`, `XOrder` and their like has the description of the field of X that it is about. */
function describeInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isInputObjectType)) {
    const about = schema.getType(type.name.replace(/(Where|Order)$/, ''));
    const fields = isObjectType(about) || isInterfaceType(about) ? about.getFields() : {};
    for (const field of Object.values(type.getFields())) {
      const narrowed = /^as([A-Z]\w*)$/.exec(field.name)?.[1];
      field.description ??=
        fields[field.name]?.description ??
        WORDS[field.name] ??
        (narrowed === undefined ? undefined : `It is of type ${narrowed}, and this holds.`);
    }
  }
}

function describeGroups(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType)) {
    const kind = schema.getType(/^(\w+)GroupBy$/.exec(type.name)?.[1] ?? '');
    if (!isObjectType(kind)) continue;
    const fields = new Map(Object.values(kind.getFields()).map((field) => [constantOf(field.name), field]));
    const described = new Map(groupDescriptions(kind));
    for (const value of type.getValues()) {
      const field = fields.get(value.name);
      value.description ??=
        value.name === 'PERIOD'
          ? 'By `periodFrom` and `periodTo` together.'
          : field
            ? `By \`${field.name}\`: ${field.description}`
            : described.get(value.name);
    }
  }
}

/** What `@group` says of each of its ways. */
function groupDescriptions({ astNode }: GraphQLObjectType): [string, string][] {
  return (astNode?.directives ?? [])
    .filter(({ name }) => name.value === 'group')
    .map(({ arguments: given }) => {
      const text = (argument: string) => {
        const value = given?.find(({ name }) => name.value === argument)?.value;
        return value?.kind === Kind.STRING ? value.value : '';
      };
      return [text('by'), text('description')];
    });
}

function fieldsOf(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()));
}

function firstDescriptions<T extends { description: string | null | undefined }>(
  all: readonly T[],
  key: (one: T) => string,
): void {
  const described = new Map<string, string>();
  for (const one of all)
    if (one.description && !described.has(key(one))) described.set(key(one), one.description);
  for (const one of all) one.description ??= described.get(key(one));
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
