import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  Date: 'string',
  DateTime: 'string',
  // Integers beyond 2^53 − 1 travel as strings of digits.
  Decimal: { input: 'number | string', output: 'number | string' },
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  // The directives of schema.graphql bind it to the graph; operations do not use them.
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
        mappers: Object.fromEntries([
          ...[
            'Node Fact Entity Work Figure Document Evidence Policy Action Goal Event Agency Official Industry Region',
            'Organization Indicator Target Observation',
          ]
            .flatMap((names) => names.split(' '))
            .map((name) => [name, '../../graph/index.js#NodeValue']),
          ['Relationship', '../../graph/index.js#RelationshipValue'],
        ]),
      },
    },
    'tests/operations/generated.ts': {
      documents: ['examples/*.graphql', 'web/sandbox.graphql'],
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
    },
  },
};

export default config;
