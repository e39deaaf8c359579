import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations that the schema has no type for, as GraphQL.js does only from 17 on: before, they are executed in vain. */
const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The ${node.operation} operation is not supported by the schema.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** Refuses a variable that GraphQL.js would take for left out, whatever was given: it keeps values in plain objects. */
const noLostVariable: ValidationRule = (context) => ({
  VariableDefinition(node) {
    if (node.variable.name.value !== '__proto__') return;
    const message = 'A variable cannot be called "$__proto__". Give it another name.';
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** What is held against an operation beside GraphQL's own rules. */
export const rules: readonly ValidationRule[] = [knownOperationTypes, noLostVariable];
