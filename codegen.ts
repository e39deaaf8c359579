import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { withDerived } from './src/model/derive.js';

// What follows from the types is written before anything is generated from the whole.
const contract = readFileSync('schema.graphql', 'utf8');
if (withDerived(contract) !== contract) writeFileSync('schema.graphql', withDerived(contract));

const scalars = {
  Date: 'string',
  DateTime: 'string',
  // Integers beyond 2^53 − 1 travel as strings of digits.
  Decimal: { input: 'number | string', output: 'number | string' },
};

const nodes: Record<string, string> = Object.fromEntries(
  [
    'Node Fact Entity Work Figure Document Evidence Policy Action Goal Event Agency Official Industry Region',
    'Organization Indicator Target Observation',
  ]
    .flatMap((names) => names.split(' '))
    .map((name) => [name, '../../graph/index.js#NodeValue']),
);

const config: CodegenConfig = {
  schema: 'schema.graphql',
  config: {
    scalars,
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    avoidOptionals: { field: true },
  },
  generates: {
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        // Fields are resolved from values of the graph, not from finished types.
        mapperTypeSuffix: 'Source',
        mappers: { ...nodes, Relationship: '../../graph/index.js#RelationshipValue' },
      },
    },
    'tests/operations/generated.ts': {
      documents: ['examples/*.graphql', 'web/sandbox.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  },
};

export default config;
