import { isObjectType, isScalarType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Contract } from '../model/index.js';
import { dataset } from './resolvers/dataset.js';
import { document, evidence, relationship } from './resolvers/proof.js';
import { queryResolvers } from './resolvers/query.js';
import { target } from './resolvers/target.js';
import { resolveEvidence, resolveOrdinalAt, traversalResolvers } from './resolvers/traversal.js';
import { scalars } from './scalars.js';

/** The contract's schema with a resolver on every field that no plain property answers. */
export function executableSchema({ schema, model }: Contract): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name]);
    if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Link')) {
      attach(schema, type.name, { evidence: resolveEvidence, ordinalAt: resolveOrdinalAt });
    }
  }
  const resolvers = { ...traversalResolvers(model) };
  for (const [type, fields] of Object.entries(resolvers)) attach(schema, type, fields);
  attach(schema, 'Query', queryResolvers(model));
  attach(schema, 'Dataset', dataset);
  attach(schema, 'Evidence', evidence);
  attach(schema, 'Document', document);
  attach(schema, 'Relationship', relationship);
  attach(schema, 'Target', target);
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, resolvers: Record<string, unknown>): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${typeName}`);
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`the schema has no field ${typeName}.${name}`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}
