/** A value as Neo4j stores it: integers are bigints. */
export type StoredValue =
  string | number | bigint | boolean | readonly (string | number | bigint | boolean)[];

export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A node as the graph holds or should hold it. `properties` has `id`, but nothing that the importer derives. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly properties: StoredProperties;
}

/** A relationship likewise; `from` and `to` are ids of nodes. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** A set of facts with its evidence and documents, by id. */
export interface FactSet {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
}
