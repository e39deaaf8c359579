import type { Kind, Model } from '../model/index.js';

/** A statement to run: no value of a caller's is in its text, its name tells people which it is. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Nodes of a kind by exact name, other-language name or alias (of a document: its titles).
 * Parameters: `keys` [{index, name, lucene}] (`lucene` is the name with its specials escaped), `limit`.
 * Rows: `index`, `nodes` [[labels, properties], …], by id.
 */
export function namedStatement(kind: Kind): Statement {
  return {
    name: `named ${kind.label}`,
    text: `UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('entity_exact_name', key.lucene) YIELD node AS n
  WHERE ${isNamed(kind, 'n')}
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect([labels(n), properties(n)]) AS nodes
}
RETURN key.index AS index, nodes`,
  };
}

/** The condition that a node is of a kind and has the name `key.name`. */
export function isNamed(kind: Kind, node: string): string {
  const names = namesOf(kind).map((name) =>
    kind.properties.get(name)?.list ? `key.name IN ${node}.${name}` : `${node}.${name} = key.name`,
  );
  return `${node}:${kind.label} AND (${names.join(' OR ')})`;
}

/** What finds an exact name in the full-text index: the name with its specials escaped. */
export function luceneName(name: string): string {
  // A word that is an operator of Lucene's is none once its first letter is escaped.
  return name.replace(/[\s+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&').replace(/^(?=(AND|OR|NOT)$)/, '\\');
}

/** The properties by which nodes of a kind are called; empty for evidence. */
export function namesOf(kind: Kind): string[] {
  return ['name', 'nameEn', 'aliases', 'title', 'titleEn'].filter((name) => kind.properties.has(name));
}

/** Relationships of a type by id. Parameters: `ids`. Rows: `properties`, `from`, `to`. */
export function relationshipsStatement(type: string): Statement {
  return {
    name: `relationships ${type}`,
    text: `UNWIND $ids AS id
MATCH (a)-[r:${type} {id: id}]->(b)
RETURN properties(r) AS properties, a.id AS from, b.id AS to`,
  };
}

/** How many nodes of each kind and relationships of each type there are, from the count store. Rows: `name`, `total`. */
export function countsStatement(model: Model): Statement {
  const nodes = [...model.kinds.keys()].map(
    (label) => `MATCH (n:${label})\nRETURN '${label}' AS name, count(n) AS total`,
  );
  const links = [...model.relationships.keys()].map(
    (type) => `MATCH ()-[r:${type}]->()\nRETURN '${type}' AS name, count(r) AS total`,
  );
  return { name: 'counts', text: [...nodes, ...links].join('\nUNION ALL\n') };
}
