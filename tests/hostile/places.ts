import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Where a caller may put a text. */
export interface Place {
  /** As `Type.field(argument)`, or `Input.field` of an input object. */
  readonly name: string;
  /** The type and the argument that it is of. */
  readonly type: string;
  readonly argument: string;
  /** The scalar that the text is given as. */
  readonly scalar: string;
  /** Writes a field of `Query` around fields of the type. */
  readonly around: (fields: string) => string;
  /** The field of the type, with a value in GraphQL as its argument. */
  readonly field: (value: string) => string;
  /** What stands in the argument; null: the text itself. */
  readonly input: Input | null;
  /** Whether the argument takes a list of texts. */
  readonly isList: boolean;
}

/** An input object that holds a text. */
export interface Input {
  /** Its type. */
  readonly type: string;
  readonly holding: (text: string) => object;
  /** How many conditions it has. */
  readonly conditions: number;
}

/** Arguments that a field is given, as `name: value`, beside the one that is tried. */
export type Needed = (field: GraphQLField<unknown, unknown>, beside: string | null) => readonly string[];

/** Writes a field of `Query` around a selection. */
type Around = (selection: string) => string;

/**
 * Every argument and every field of an input object, of every field that can be reached from `Query`, which takes a String,
 * an ID or a scalar of the schema's own. Each is reached by the shortest way; the operators of a filter are those of each
 * field that has such a filter, together.
 */
export function places(schema: GraphQLSchema, needed: Needed): Place[] {
  const found: Place[] = [];
  const seen = new Set<string>();
  const inputs = new Set<string>();
  const query = schema.getQueryType()!;
  let level: [GraphQLNamedType, Around][] = [[query, (selection) => selection]];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const [type, around] of level) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      if (isAbstractType(type)) {
        for (const one of schema.getPossibleTypes(type))
          next.push([one, (selection) => around(`... on ${one.name} { ${selection} }`)]);
      }
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const far = getNamedType(field.type);
        for (const argument of field.args)
          found.push(...ofArgument(type.name, field, argument, around, needed, inputs));
        next.push([
          far,
          (selection) => around(`${field.name}${written(needed(field, null))} { ${selection} }`),
        ]);
      }
    }
    level = next;
  }
  return found;
}

/** What an answer has to hold so that the field is read. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const far = getNamedType(field.type);
  if (isObjectType(far) && far.getFields().nodes) return '{ nodes { __typename } }';
  return isScalarType(far) ? '' : '{ __typename }';
}

function ofArgument(
  type: string,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  around: Around,
  needed: Needed,
  inputs: Set<string>,
): Place[] {
  const named = getNamedType(argument.type);
  const given = needed(field, argument.name);
  const place = {
    type,
    argument: argument.name,
    around,
    field: (value: string) =>
      `${field.name}${written([...given, `${argument.name}: ${value}`])} ${selectionOf(field)}`,
    isList: isListType(getNullableType(argument.type)),
  };
  if (isTextual(named))
    return [{ ...place, name: `${type}.${field.name}(${argument.name})`, scalar: named.name, input: null }];
  if (!isInputObjectType(named)) return [];
  return ofInput(named, inputs).map(({ name, scalar, holding, conditions }) => ({
    ...place,
    ...{ name, scalar, input: { type: named.name, holding, conditions } },
  }));
}

interface InputPlace {
  readonly name: string;
  readonly scalar: string;
  /** The input object with a text in the place. */
  readonly holding: (text: string) => object;
  readonly conditions: number;
}

/** Fields of an input object and of those in it, none twice. */
function ofInput(type: GraphQLInputObjectType, seen: Set<string>): InputPlace[] {
  if (seen.has(type.name)) return [];
  seen.add(type.name);
  return Object.values(type.getFields()).flatMap((field): InputPlace[] => {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) return [];
    const wrap = (inner: object) => ({
      [field.name]: isListType(getNullableType(field.type)) ? [inner] : inner,
    });
    const operators = Object.values(named.getFields()).filter((one) => isTextual(getNamedType(one.type)));
    if (operators.length === 0) {
      return ofInput(named, seen).map((place) => ({
        ...place,
        holding: (text) => wrap(place.holding(text)),
      }));
    }
    // A filter of values: all of its operators at once.
    const filter = (text: string) =>
      Object.fromEntries(
        operators.map((one) => [one.name, isListType(getNullableType(one.type)) ? [text] : text]),
      );
    return [
      {
        name: `${type.name}.${field.name}`,
        scalar: getNamedType(operators[0]!.type).name,
        holding: (text) => wrap(filter(text)),
        conditions: operators.length,
      },
    ];
  });
}

const OTHERS = new Set(['Int', 'Float', 'Boolean']);

function isTextual(type: GraphQLNamedType): boolean {
  return isScalarType(type) && !OTHERS.has(type.name);
}

/** A value as GraphQL writes it. */
export function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${printed(inner)}`)
    .join(', ')} }`;
}

function written(given: readonly string[]): string {
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
