import type { Kind, Model, RelationshipField } from '../model/index.js';

/** A statement to run: its text never depends on what a caller sent, its name tells people which it is. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The last place in the order of parts, for those without an ordinal. */
const NO_ORDINAL = Number.MAX_SAFE_INTEGER;

/**
 * The links from many nodes over one relationship, a page for each.
 * Parameters: `keys` [{index, id, after: [position, nodeId, linkId] | null}], `limit`.
 * Rows: `index`, `links` [[position, properties, labels, node properties], …], `total`.
 */
export function linksStatement(model: Model, field: RelationshipField): Statement {
  const far = field.narrow ? `:${field.labels.join('|')}` : '';
  const walk = field.direction === 'OUT' ? `-[r:${field.type}]->` : `<-[r:${field.type}]-`;
  const bare = walk.replace('[r:', '[:');
  const ordered = model.relationships.get(field.type)?.properties.has('ordinal') ?? false;
  const position = ordered ? `coalesce(r.ordinal, ${NO_ORDINAL})` : '0';
  const order = ordered ? 'position, b.id, r.id' : 'b.id, r.id';
  return {
    name: `links ${field.direction === 'OUT' ? `-${field.type}->` : `<-${field.type}-`}${far}`,
    text: `UNWIND $keys AS key
MATCH (a:Entity {id: key.id})
CALL (a, key) {
  MATCH (a)${walk}(b${far})
  WITH r, b, ${position} AS position
  WHERE key.after IS NULL OR position > key.after[0]
    OR (position = key.after[0] AND (b.id > key.after[1] OR (b.id = key.after[1] AND r.id > key.after[2])))
  WITH r, b, position ORDER BY ${order} LIMIT $limit
  RETURN collect([position, properties(r), labels(b), properties(b)]) AS links
}
RETURN key.index AS index, links, COUNT { (a)${bare}(${far}) } AS total`,
  };
}

/**
 * Pages of all nodes of a kind, by id. Parameters: `keys` [{index, after}] ('' at first), `limit`.
 * Rows: `index`, `nodes` [[labels, properties], …].
 */
export function listStatement(kind: Kind): Statement {
  return {
    name: `list ${kind.label}`,
    text: `UNWIND $keys AS key
CALL (key) {
  MATCH (n:${kind.label})
  WHERE n.id > key.after
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect([labels(n), properties(n)]) AS nodes
}
RETURN key.index AS index, nodes`,
  };
}

/** How many nodes of a kind there are. Rows: `total`. */
export function countStatement(kind: Kind): Statement {
  return { name: `count ${kind.label}`, text: `MATCH (n:${kind.label})\nRETURN count(n) AS total` };
}

/**
 * Nodes of a kind by exact name, other-language name or alias (of a document: its titles).
 * Parameters: `keys` [{index, name, lucene}] (`lucene` is the name with its specials escaped), `limit`.
 * Rows: `index`, `nodes` [[labels, properties], …], by id.
 */
export function namedStatement(kind: Kind): Statement {
  const names = namesOf(kind).map((name) =>
    kind.properties.get(name)?.list ? `key.name IN n.${name}` : `n.${name} = key.name`,
  );
  return {
    name: `named ${kind.label}`,
    text: `UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('entity_exact_name', key.lucene) YIELD node AS n
  WHERE n:${kind.label} AND (${names.join(' OR ')})
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect([labels(n), properties(n)]) AS nodes
}
RETURN key.index AS index, nodes`,
  };
}

/** The properties by which nodes of a kind are called; empty for evidence. */
function namesOf(kind: Kind): string[] {
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

/** Every statement that a read can send which is made from the Model, each once: to be planned ahead. */
export function traversalStatements(model: Model): Statement[] {
  const kinds = [...model.kinds.values()];
  const all = [
    ...kinds.flatMap((kind) => [
      ...(namesOf(kind).length > 0 ? [namedStatement(kind)] : []),
      listStatement(kind),
      countStatement(kind),
      ...[...kind.relationships.values()].map((field) => linksStatement(model, field)),
    ]),
    ...[...model.relationships.values()].filter((r) => r.fact).map((r) => relationshipsStatement(r.type)),
    countsStatement(model),
  ];
  return [...new Map(all.map((statement) => [statement.text, statement])).values()];
}
