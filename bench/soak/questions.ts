import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

/** A question of the mix. */
export interface Question {
  readonly name: string;
  readonly query: string;
}

/** What answers differ in from import to import though the facts are the same. */
const MOVING = /\b(epoch|importedAt)\b/;

/** Every question of `examples/` that needs no variable, pages of all sizes, searches and single nodes. */
export function questionsOf(productDirectory: string): Question[] {
  const directory = join(productDirectory, 'examples');
  const examples = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.graphql$/, ''),
      query: readFileSync(join(directory, name), 'utf8'),
    }))
    .filter(({ query }) => !MOVING.test(query) && !needsVariables(query));
  const pages = ['policies', 'actions', 'agencies', 'targets', 'indicators', 'observations'].flatMap((list) =>
    [1, 7, 20].map((first) => ({
      name: `${list} ${first}`,
      query: `{ ${list}(first: ${first}) { totalCount nodes { id name nameEn evidence { statementEn document { title } } } pageInfo { endCursor } } }`,
    })),
  );
  const searches = ['33618', 'chongqing', '重庆', '先进制造', 'innovation', '2027'].map((text) => ({
    name: `search ${text}`,
    query: `{ search(text: "${text}", first: 10) { nodes { __typename ... on Entity { id name nameEn } } } }`,
  }));
  return [...examples, ...pages, ...searches];
}

function needsVariables(query: string): boolean {
  return parse(query).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (definition.variableDefinitions ?? []).some(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      ),
  );
}

/** Requests that are refused, whatever the database does, and the code that they are told. */
export const REFUSED: readonly { readonly body: string; readonly code: string }[] = [
  { body: '{"query":"{ policies { nodes { nonsense } } }"}', code: 'GRAPHQL_VALIDATION_FAILED' },
  { body: '{"query":"{ policies"}', code: 'GRAPHQL_PARSE_FAILED' },
  { body: '{"query":', code: 'BAD_REQUEST' },
  {
    body: JSON.stringify({
      query: `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    }),
    code: 'LIMIT_EXCEEDED',
  },
];
