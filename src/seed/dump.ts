import type { Session } from 'neo4j-driver';
import { SEARCH_PROPERTIES } from './search-properties.js';

/**
 * The whole graph as lines of JSON in one order, so that two graphs are equal exactly when their dumps are.
 * State (epoch, lock), attached texts and what search derives from names and texts are no part of it.
 */
export async function dump(session: Session): Promise<string[]> {
  const nodes = await session.run(
    'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  );
  const links = await session.run(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
  );
  return [...nodes.records, ...links.records].map((record) => JSON.stringify(record.toObject(), canonical));
}

function canonical(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if ((SEARCH_PROPERTIES as readonly string[]).includes(key)) return undefined;
  if (key === 'labels') return [...(value as string[])].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
