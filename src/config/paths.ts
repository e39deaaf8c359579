import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Where the product's own files are; the same from `src` and from `dist`. */
export const paths = Object.freeze({
  root: fileURLToPath(root),
  schema: fileURLToPath(new URL('schema.graphql', root)),
  seed: fileURLToPath(new URL('cypher/seed', root)),
  check: fileURLToPath(new URL('cypher/check', root)),
  indexes: fileURLToPath(new URL('cypher/schema', root)),
  queries: fileURLToPath(new URL('cypher/query', root)),
  engine: fileURLToPath(new URL('engine', root)),
  examples: fileURLToPath(new URL('examples', root)),
  sandbox: fileURLToPath(new URL('web/sandbox.graphql', root)),
});
