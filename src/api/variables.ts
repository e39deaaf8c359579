import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Values of variables, of the right types. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * The values of an operation's variables; null where they do not fit. They have no prototype: a variable that is called
 * `constructor` and was left out has no value.
 */
export function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  inputs: Variables,
): Variables | null {
  const { coerced } = getVariableValues(schema, variableDefinitions, inputs);
  return coerced ? Object.assign(Object.create(null) as Record<string, unknown>, coerced) : null;
}
