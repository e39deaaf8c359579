/** The kinds of value a property holds in the graph. `spans` are stored flat: [start, end, start, end, …]. */
export type PropertyType = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'spans' | 'ids' | 'enum';

/** What a text is to a search: what something is called, or what is said of it. */
export type SearchRole = 'NAME' | 'TEXT';

/** One stored property of a node or relationship. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  /** A list of values; `spans` and `ids` are always lists. */
  readonly list: boolean;
  readonly required: boolean;
  /** The closed set, when `type` is `enum`. */
  readonly values: readonly string[] | null;
  /** The property whose words stand at these places; only of `spans`. */
  readonly placeOf: string | null;
  /** Written by the importer, never by a seed. */
  readonly managed: boolean;
  /** Whether the graph has an index on it. */
  readonly indexed: boolean;
  /** As what search looks into it; null: not at all. */
  readonly searched: SearchRole | null;
}

export type Direction = 'OUT' | 'IN';

/** A field that walks one relationship type. */
export interface RelationshipField {
  readonly name: string;
  readonly type: string;
  readonly direction: Direction;
  /** Name of the kind or interface at the far end. */
  readonly far: string;
  /** Labels that the far end may have. */
  readonly labels: readonly string[];
  /** Whether the far end must be matched by label: the type leads to other labels as well. */
  readonly narrow: boolean;
  /** `connection` of links, `list` of structure without links, or the `one` node at the far end. */
  readonly shape: 'connection' | 'list' | 'one';
  /** Whether a field of shape `one` always leads somewhere. */
  readonly required: boolean;
}

/** What conditions and orders can be about: a kind, or what the kinds of an interface have in common. */
export interface Shape {
  /** The labels that a node may have. */
  readonly labels: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationships: ReadonlyMap<string, RelationshipField>;
}

/** What the entries of a group share: values of properties, or the node at the end of relationships. */
export type GroupKey =
  { readonly properties: readonly string[] } | { readonly through: readonly RelationshipField[] };

/** A kind of node. */
export interface Kind extends Shape {
  readonly label: string;
  readonly zh: string;
  readonly en: string;
  /** Whether its nodes are claims, which need evidence. */
  readonly fact: boolean;
  /** Ways to group its nodes, by their names in the contract. */
  readonly groups: ReadonlyMap<string, GroupKey>;
  /** Names of the query fields for one node and for all. */
  readonly root: { readonly one: string; readonly all: string };
}

/** A type of relationship. */
export interface RelationshipKind {
  readonly type: string;
  /** Labels that it may start from. */
  readonly from: readonly string[];
  /** Labels that it may lead to. */
  readonly to: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly fact: boolean;
  readonly zh: string;
  readonly en: string;
  readonly inverseZh: string;
  readonly inverseEn: string;
}

/** How a closed value is called. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** What `schema.graphql` says of the graph: a frozen value. */
export interface Model {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relationships: ReadonlyMap<string, RelationshipKind>;
  /** Labels of each interface, by its name. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>;
  /** Kinds, and the interfaces that stand for several of them, by name. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Names of the values of each enum, by enum, then value; of those that have names. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, Label>>;
}
