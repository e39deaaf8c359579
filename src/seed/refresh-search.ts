import type { Model } from '../model/index.js';
import type { Database } from '../neo4j/driver.js';
import type { StoredProperties } from './desired.js';
import { searchProperties } from './search-properties.js';

/** Of `searchProperties`: counted up whenever it derives something else from the same texts. */
const VERSION = 1;

/** Nodes in one transaction. */
const BATCH = 2_000;

/**
 * Derives what search finds nodes by anew, for all nodes of the graph, where an older version derived it or none.
 * In batches, as it changes no fact; a run that was cut off is made good by the next.
 * @returns how many nodes were written
 */
export async function refreshSearch(database: Database, model: Model): Promise<number> {
  const session = database.driver.session(database.session);
  try {
    const state = await session.run("MATCH (s:SearchState {id: 'search'}) RETURN s.version AS version");
    if (Number(state.records[0]?.get('version') ?? 0) === VERSION) return 0;
    let after = '';
    let written = 0;
    for (;;) {
      const found = await session.run(
        'MATCH (n:Entity) WHERE n.id > $after RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id LIMIT $limit',
        { after, limit: BigInt(BATCH) },
      );
      const rows = found.records.flatMap((record) => {
        const label = (record.get('labels') as string[]).find((name) => model.kinds.has(name));
        const properties = record.get('properties') as StoredProperties;
        if (label === undefined) return [];
        return [{ id: properties.id, search: searchProperties(model.kinds.get(label)!, properties) }];
      });
      if (rows.length > 0) await session.run(WRITE, { rows });
      written += rows.length;
      if (found.records.length < BATCH) break;
      after = (found.records.at(-1)!.get('properties') as { id: string }).id;
    }
    await session.run("MERGE (s:SearchState {id: 'search'}) SET s.version = $version", {
      version: BigInt(VERSION),
    });
    return written;
  } finally {
    await session.close();
  }
}

const WRITE = `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.search`;
