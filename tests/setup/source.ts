import { executableSchema, type Source } from '../../src/api/index.js';
import { paths } from '../../src/config/index.js';
import { readQueries, Watch, type ReadOptions } from '../../src/graph/index.js';
import type { Contract } from '../../src/model/index.js';
import type { Database } from '../../src/neo4j/driver.js';

/** What answers from a database by the plain path, as `policygraph start` puts it together. */
export function sourceOn(
  database: Database,
  contract: Contract,
  { timeout = 30_000, ...rest }: Partial<ReadOptions> = {},
): Source {
  const queries = readQueries(paths.queries);
  return {
    schema: executableSchema(contract),
    model: contract.model,
    queries,
    watch: new Watch(database, queries.epoch, timeout),
    read: { timeout, ...rest },
  };
}
