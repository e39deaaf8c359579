import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeValue as NodeValueSource, RelationshipValue as RelationshipValueSource } from '../../graph/index.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** A number: a JSON number, or a string of digits for an integer beyond ±(2^53 − 1), which readers of JSON would round. */
  Decimal: { input: number | string; output: number | string; }
};

/** An action, task, project or activity. */
export type Action = Entity & Fact & Node & Work & {
  __typename?: 'Action';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  cooperatesWith: EntityLinkConnection;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  goals: GoalLinkConnection;
  id: Scalars['ID']['output'];
  industries: IndustryLinkConnection;
  involves: EntityLinkConnection;
  /** What it is. */
  kind: ActionKind;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Its number in the list that names it; null where it has none. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Where the ordinal's words stand. */
  ordinalAt: Array<Span>;
  owners: AgencyLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  periodAt: Array<Span>;
  periodFrom: Maybe<Scalars['Date']['output']>;
  periodStated: Maybe<Scalars['String']['output']>;
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  targets: TargetLinkConnection;
  uses: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** An action, task, project or activity. */
export type ActionCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An action, task, project or activity. */
export type ActionUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Action nodes. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The entries with their cursors. */
  edges: Array<ActionEdge>;
  /** The entries alone. */
  nodes: Array<Action>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Action;
};

export type ActionKind =
  /** A named action. */
  | 'ACTION'
  /** An activity open to the public. */
  | 'ACTIVITY'
  /** A project, or a named group of projects. */
  | 'PROJECT'
  /** A task under an action. */
  | 'TASK';

/** A public body. */
export type Agency = Entity & Fact & Node & {
  __typename?: 'Agency';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  /** Regions and agencies it cooperates with. */
  cooperatesWith: EntityLinkConnection;
  /** Works, regions and agencies that cooperate with it. */
  cooperations: EntityLinkConnection;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** Works and events that take it in. */
  involvedIn: EntityLinkConnection;
  /** Level of government; null where no document gives it. */
  level: Maybe<AgencyLevel>;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Those who hold a post in it: one link a post. */
  officials: OfficialLinkConnection;
  /** Work it is responsible for. */
  owns: WorkLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A public body. */
export type AgencyCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Agency nodes. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The entries with their cursors. */
  edges: Array<AgencyEdge>;
  /** The entries alone. */
  nodes: Array<Agency>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Agency;
};

export type AgencyLevel =
  /** A district or county. */
  | 'DISTRICT'
  /** The state and its ministries. */
  | 'NATIONAL'
  /** A province, or a municipality directly under the central government. */
  | 'PROVINCIAL';

/** A claim that leads to an Agency node. */
export type AgencyLink = Fact & Link & {
  __typename?: 'AgencyLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Agency;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Agency nodes. */
export type AgencyLinkConnection = {
  __typename?: 'AgencyLinkConnection';
  /** The links, each with its proof. */
  edges: Array<AgencyLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Agency>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type Basis =
  /** A curator's reading; the note says why. */
  | 'INFERRED'
  /** A heading, a box or the position in a list says it. */
  | 'LAYOUT'
  /** The text says it. */
  | 'STATED';

export type Comparator =
  /** Around the value. */
  | 'ABOUT'
  /** The value or more. */
  | 'AT_LEAST'
  /** The value or less. */
  | 'AT_MOST'
  /** Exactly, as stated. */
  | 'EQUAL'
  /** Less than the value. */
  | 'LESS_THAN'
  /** More than the value. */
  | 'MORE_THAN';

/** What a coined name declares against what is linked. */
export type Composition = {
  __typename?: 'Composition';
  /** How many parts the name's own numeral counts; null where it counts nothing or no document decodes it. */
  declared: Maybe<Scalars['Int']['output']>;
  /** How many parts are linked. */
  linked: Scalars['Int']['output'];
  /** How many of the declared parts no document names; null without `declared`, 0 when all are linked. */
  notStated: Maybe<Scalars['Int']['output']>;
};

/** Totals of the graph. */
export type Counts = {
  __typename?: 'Counts';
  /** Pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** Claims: nodes but documents and evidence, and relationships but `FROM_DOCUMENT`. */
  facts: Scalars['Int']['output'];
  /** Nodes, documents and evidence among them. */
  nodes: Scalars['Int']['output'];
  /** Relationships, `FROM_DOCUMENT` among them. */
  relationships: Scalars['Int']['output'];
};

/** What is loaded. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Totals. */
  counts: Counts;
  /** Every document, by id. */
  documents: Array<Document>;
  /** Counts imports that changed something: even when the graph is at rest. */
  epoch: Scalars['Int']['output'];
  /** When the last import that changed something was done; null before the first. */
  importedAt: Maybe<Scalars['DateTime']['output']>;
  /** Nodes by kind, in the order of the schema. */
  kinds: Array<KindCount>;
  /** Relationships by type, in the order of the schema. */
  relationshipTypes: Array<RelationshipTypeCount>;
};

export type Direction =
  /** To the type that has the field. */
  | 'IN'
  /** From the type that has the field. */
  | 'OUT';

/** A text that facts were read from. */
export type Document = Node & {
  __typename?: 'Document';
  /** Whether the text is attached to this database, so that quotes can be read. */
  attached: Scalars['Boolean']['output'];
  /** Length in Unicode code points; null when the document is only cited. */
  characters: Maybe<Scalars['Int']['output']>;
  /** The evidence read from it, by id; `first` is 100 at most. */
  evidence: EvidenceConnection;
  /** The reason for each exclusion, in their order. */
  exclusionReasons: Array<Scalars['String']['output']>;
  /** Numerals in the text that state nothing; `policygraph coverage` passes over them. */
  exclusions: Array<Span>;
  /** Every claim it proves, by id, each once; `first` is 100 at most. */
  facts: FactConnection;
  id: Scalars['ID']['output'];
  /** When it was published; null where neither the text nor its record says so. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it; null where neither the text nor its record says so. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When the curators read it. */
  readAt: Maybe<Scalars['Date']['output']>;
  /** The seed set that brought it. */
  seedSet: Maybe<Scalars['String']['output']>;
  /** SHA-256 (hex) of the file; null when the document is only cited. */
  sha256: Maybe<Scalars['String']['output']>;
  /** What kind of source it is. */
  sourceClass: SourceClass;
  /** The document's own title. */
  title: Scalars['String']['output'];
  /** The title in English; ours where the document has none. */
  titleEn: Maybe<Scalars['String']['output']>;
  /** Where it was read; null where no record says so. */
  url: Maybe<Scalars['String']['output']>;
};


/** A text that facts were read from. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that facts were read from. */
export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Document nodes. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries with their cursors. */
  edges: Array<DocumentEdge>;
  /** The entries alone. */
  nodes: Array<Document>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Document;
};

/** A node that is a claim: everything but Document and Evidence. */
export type Entity = {
  /** Other names the documents use. */
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  /** Declared against linked parts. */
  composition: Composition;
  /** How many parts the name's own numeral counts; null where it counts nothing or no document decodes it. */
  declaredParts: Maybe<Scalars['Int']['output']>;
  /** Where the numeral stands. */
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  /** Figures about it. */
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** Name in Chinese, as the documents give it; of a figure: a curator's label. */
  name: Scalars['String']['output'];
  /** Where the figures stand that belong to the name itself and count nothing, as in 33618. */
  nameAt: Array<Span>;
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from. */
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Wholes it is a part of. */
  partOf: EntityLinkConnection;
  /** Its parts, by ordinal, then id. */
  parts: EntityLinkConnection;
  /** Officials who set it out. */
  presentedBy: OfficialLinkConnection;
  /** Stated relations that no other field holds, to it. */
  relatedFrom: EntityLinkConnection;
  /** Stated relations that no other field holds, from it. */
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  /** What it is, in the curators' own Chinese words. */
  summary: Maybe<Scalars['String']['output']>;
  /** What it is, in the curators' own English words. */
  summaryEn: Maybe<Scalars['String']['output']>;
  /** Later claims that take its place. */
  supersededBy: EntityLinkConnection;
  /** Earlier claims that it takes the place of. */
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntitySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntitySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim that leads to an Entity node. */
export type EntityLink = Fact & Link & {
  __typename?: 'EntityLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Entity;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Entity nodes. */
export type EntityLinkConnection = {
  __typename?: 'EntityLinkConnection';
  /** The links, each with its proof. */
  edges: Array<EntityLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Entity>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A press conference, meeting, festival or period of celebration. */
export type Event = Entity & Fact & Node & {
  __typename?: 'Event';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  /** How the documents carry the dates: `INFERRED` where the year is not printed beside the day. Null without dates. */
  datesBasis: Maybe<Basis>;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  /** Last day; null where no document gives it. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** Where the words stand that give the last day. */
  endsOnAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** Organizations and agencies that take part or host. */
  involves: EntityLinkConnection;
  /** Where it takes place. */
  locatedIn: RegionLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Which one in its series; null where it is not counted. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Where the ordinal's words stand. */
  ordinalAt: Array<Span>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  /** Officials who spoke at it. */
  speakers: OfficialLinkConnection;
  /** First day; null where no document gives it. */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** Where the words stand that give the first day. */
  startsOnAt: Array<Span>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  /** Targets it announced as its own. */
  targets: TargetLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Event nodes. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The entries with their cursors. */
  edges: Array<EventEdge>;
  /** The entries alone. */
  nodes: Array<Event>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Event;
};

/** A claim that leads to an Event node. */
export type EventLink = Fact & Link & {
  __typename?: 'EventLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Event;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Event nodes. */
export type EventLinkConnection = {
  __typename?: 'EventLinkConnection';
  /** The links, each with its proof. */
  edges: Array<EventLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Event>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Places in one document that together prove a fact. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The document the places are in. */
  document: Document;
  id: Scalars['ID']['output'];
  /** The text of each span; null unless the document's text is attached to this database (`policygraph attach`). */
  quote: Maybe<Array<Scalars['String']['output']>>;
  /** The seed set that brought it. */
  seedSet: Maybe<Scalars['String']['output']>;
  /** SHA-256 (hex) of the UTF-8 text of each span, in the order of `spans`. */
  sha256: Array<Scalars['String']['output']>;
  /** The places, all needed. Empty when the document is only cited. */
  spans: Array<Span>;
  /** What the places say, in the curators' own Chinese words. */
  statement: Scalars['String']['output'];
  /** What the places say, in the curators' own English words. */
  statementEn: Scalars['String']['output'];
  /** The claims that this evidence proves, by id; `first` is 100 at most. */
  supports: FactConnection;
  /** How far the proof goes. */
  verification: Verification;
};


/** Places in one document that together prove a fact. */
export type EvidenceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Evidence nodes. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The entries with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The entries alone. */
  nodes: Array<Evidence>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Evidence;
};

/** A claim that documents prove: every node but Document and Evidence, and every relationship between such nodes. */
export type Fact = {
  /** How the documents carry the claim. */
  basis: Basis;
  /** The proofs, in the curator's order; each alone suffices. Never empty. */
  evidence: Array<Evidence>;
  /** Stable over imports; unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The curator's reason; always given where the basis is `INFERRED`. */
  note: Maybe<Scalars['String']['output']>;
  /** The seed set that brought the claim: `core`, or a user's own. Null if it was not brought by an import. */
  seedSet: Maybe<Scalars['String']['output']>;
  /** First day the claim holds; null where no document states it. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day the claim holds; null where no document states it. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of claims. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The entries with their cursors. */
  edges: Array<FactEdge>;
  /** The entries alone. */
  nodes: Array<Fact>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Fact;
};

/** A number with its meaning: a target or an observation. */
export type Figure = {
  /** What it says something of. */
  about: EntityLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  /** How the number is to be read. */
  comparator: Comparator;
  /** Where the comparator's words stand; empty where none are needed. */
  comparatorAt: Array<Span>;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  /** How firmly it was said; null where nothing softens it. */
  hedge: Maybe<Hedge>;
  /** Where the hedge's words stand. */
  hedgeAt: Array<Span>;
  id: Scalars['ID']['output'];
  /** What it counts. */
  indicator: Indicator;
  /** What it counts, with the proof. */
  indicators: IndicatorLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  /** Where those words stand. */
  periodAt: Array<Span>;
  /** How the documents carry the period: `INFERRED` where its year is not printed there. Null without a period. */
  periodBasis: Maybe<Basis>;
  /** First day the number is for; null where no document gives a period. */
  periodFrom: Maybe<Scalars['Date']['output']>;
  /** The words that state the period; null where it is inferred or unknown. */
  periodStated: Maybe<Scalars['String']['output']>;
  /** Last day the number is for; null where no document gives a period. */
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  /** Scope of a rank. */
  rankedAmong: EntityLinkConnection;
  /** Where it holds; null where no document says so. `regions` carries the proof. */
  region: Maybe<Region>;
  /** Where it holds, with the proof. */
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  /** The token exactly as written. */
  stated: Scalars['String']['output'];
  /** Where the token stands: every place that states this figure. Empty when the document is only cited. */
  statedAt: Array<Span>;
  /** What the number says of the indicator. */
  statistic: Statistic;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  /** Canonical unit of `value`. */
  unit: Unit;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
  /** The number in `unit`. */
  value: Scalars['Decimal']['output'];
};


/** A number with its meaning: a target or an observation. */
export type FigureAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number with its meaning: a target or an observation. */
export type FigureSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim that leads to a Figure node. */
export type FigureLink = Fact & Link & {
  __typename?: 'FigureLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Figure;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Figure nodes. */
export type FigureLinkConnection = {
  __typename?: 'FigureLinkConnection';
  /** The links, each with its proof. */
  edges: Array<FigureLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Figure>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A breakthrough or aim. */
export type Goal = Entity & Fact & Node & {
  __typename?: 'Goal';
  /** Works meant to reach it. */
  aimedAtBy: WorkLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Its number in the list that names it; null where it has none. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Where the ordinal's words stand. */
  ordinalAt: Array<Span>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A breakthrough or aim. */
export type GoalAimedAtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A breakthrough or aim. */
export type GoalSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Goal nodes. */
export type GoalConnection = {
  __typename?: 'GoalConnection';
  /** The entries with their cursors. */
  edges: Array<GoalEdge>;
  /** The entries alone. */
  nodes: Array<Goal>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type GoalEdge = {
  __typename?: 'GoalEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Goal;
};

/** A claim that leads to a Goal node. */
export type GoalLink = Fact & Link & {
  __typename?: 'GoalLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Goal;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Goal nodes. */
export type GoalLinkConnection = {
  __typename?: 'GoalLinkConnection';
  /** The links, each with its proof. */
  edges: Array<GoalLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Goal>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type Hedge =
  /** Is expected (预计, 预期). */
  | 'EXPECT'
  /** Is planned (计划, 拟). */
  | 'PLAN'
  /** Will be striven for (力争, 争取). */
  | 'STRIVE';

/** What a figure counts. */
export type Indicator = Entity & Fact & Node & {
  __typename?: 'Indicator';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Observations reported of it. */
  observations: ObservationLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  /** Whether more is better. */
  polarity: Polarity;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  /** Targets set for it. */
  targets: TargetLinkConnection;
  /** Unit of its level. */
  unit: Unit;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** What a figure counts. */
export type IndicatorFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a figure counts. */
export type IndicatorTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Indicator nodes. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The entries with their cursors. */
  edges: Array<IndicatorEdge>;
  /** The entries alone. */
  nodes: Array<Indicator>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Indicator;
};

/** A claim that leads to an Indicator node. */
export type IndicatorLink = Fact & Link & {
  __typename?: 'IndicatorLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Indicator;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Indicator nodes. */
export type IndicatorLinkConnection = {
  __typename?: 'IndicatorLinkConnection';
  /** The links, each with its proof. */
  edges: Array<IndicatorLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Indicator>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A cluster, tier of clusters, sector, product line or field of technology. */
export type Industry = Entity & Fact & Node & {
  __typename?: 'Industry';
  /** Works that build it up. */
  advancedBy: WorkLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: IndustryKind;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  /** Ranks counted among it. */
  rankings: FigureLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryAdvancedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustrySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustrySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Industry nodes. */
export type IndustryConnection = {
  __typename?: 'IndustryConnection';
  /** The entries with their cursors. */
  edges: Array<IndustryEdge>;
  /** The entries alone. */
  nodes: Array<Industry>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type IndustryEdge = {
  __typename?: 'IndustryEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Industry;
};

export type IndustryKind =
  /** A named cluster. */
  | 'CLUSTER'
  /** A product or product line. */
  | 'PRODUCT'
  /** A branch of the economy. */
  | 'SECTOR'
  /** A field of technology. */
  | 'TECHNOLOGY'
  /** A tier of clusters. */
  | 'TIER';

/** A claim that leads to an Industry node. */
export type IndustryLink = Fact & Link & {
  __typename?: 'IndustryLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Industry;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Industry nodes. */
export type IndustryLinkConnection = {
  __typename?: 'IndustryLinkConnection';
  /** The links, each with its proof. */
  edges: Array<IndustryLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Industry>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A kind of node and how many there are. */
export type KindCount = {
  __typename?: 'KindCount';
  /** Nodes of the kind. */
  count: Scalars['Int']['output'];
  /** Its label and type name. */
  kind: Scalars['String']['output'];
  /** English name. */
  nameEn: Scalars['String']['output'];
  /** Chinese name. */
  nameZh: Scalars['String']['output'];
};

/** An edge that is a claim: the relationship that was walked, with its proof. */
export type Link = {
  basis: Basis;
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** Place in the order of the parts; of `PART_OF`. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Where the ordinal's words stand; empty where position alone gives it. */
  ordinalAt: Array<Span>;
  /** The post; of `HOLDS_OFFICE`. */
  post: Maybe<Scalars['String']['output']>;
  /** The post in English, our translation. */
  postEn: Maybe<Scalars['String']['output']>;
  /** What the relation says; of `RELATES_TO`. */
  predicate: Maybe<Scalars['String']['output']>;
  /** What the relation says, in English. */
  predicateEn: Maybe<Scalars['String']['output']>;
  /** In which part; of `OWNS` and `INVOLVES`. */
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

export type NameBasis =
  /** A document gives it. */
  | 'DOCUMENT'
  /** Our own translation. */
  | 'TRANSLATION';

/** Anything with an id of its own that is a node of the graph. */
export type Node = {
  /** Stable over imports; unique in the whole graph. */
  id: Scalars['ID']['output'];
};

/** A number that somebody reported. */
export type Observation = Entity & Fact & Figure & Node & {
  __typename?: 'Observation';
  about: EntityLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  /** Targets that start from it. */
  baselineOf: TargetLinkConnection;
  basis: Basis;
  comparator: Comparator;
  comparatorAt: Array<Span>;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  /** Whether it was reported as expected or estimated, not as counted. */
  estimate: Scalars['Boolean']['output'];
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  hedge: Maybe<Hedge>;
  hedgeAt: Array<Span>;
  id: Scalars['ID']['output'];
  indicator: Indicator;
  indicators: IndicatorLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  periodAt: Array<Span>;
  periodBasis: Maybe<Basis>;
  periodFrom: Maybe<Scalars['Date']['output']>;
  periodStated: Maybe<Scalars['String']['output']>;
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  rankedAmong: EntityLinkConnection;
  region: Maybe<Region>;
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  stated: Scalars['String']['output'];
  statedAt: Array<Span>;
  statistic: Statistic;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  unit: Unit;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
  value: Scalars['Decimal']['output'];
};


/** A number that somebody reported. */
export type ObservationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationBaselineOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody reported. */
export type ObservationSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Observation nodes. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The entries with their cursors. */
  edges: Array<ObservationEdge>;
  /** The entries alone. */
  nodes: Array<Observation>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Observation;
};

/** A claim that leads to an Observation node. */
export type ObservationLink = Fact & Link & {
  __typename?: 'ObservationLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Observation;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Observation nodes. */
export type ObservationLinkConnection = {
  __typename?: 'ObservationLinkConnection';
  /** The links, each with its proof. */
  edges: Array<ObservationLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Observation>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person who speaks or acts for a public body. */
export type Official = Entity & Fact & Node & {
  __typename?: 'Official';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Posts, one link each; the link's `post` names it. */
  offices: AgencyLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  /** What the official set out. */
  presented: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  /** Events the official spoke at. */
  spokeAt: EventLinkConnection;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPresentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSpokeAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Official nodes. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The entries with their cursors. */
  edges: Array<OfficialEdge>;
  /** The entries alone. */
  nodes: Array<Official>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Official;
};

/** A claim that leads to an Official node. */
export type OfficialLink = Fact & Link & {
  __typename?: 'OfficialLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Official;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Official nodes. */
export type OfficialLinkConnection = {
  __typename?: 'OfficialLinkConnection';
  /** The links, each with its proof. */
  edges: Array<OfficialLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Official>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type Organization = Entity & Fact & Node & {
  __typename?: 'Organization';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** Works and events that take it in. */
  involvedIn: EntityLinkConnection;
  /** What it is. */
  kind: OrganizationKind;
  /** Where it is. */
  locatedIn: RegionLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  /** Targets it set itself. */
  targets: TargetLinkConnection;
  /** Works and organizations that make use of it. */
  usedBy: EntityLinkConnection;
  /** Instruments, plans and platforms it uses. */
  uses: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Organization nodes. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The entries alone. */
  nodes: Array<Organization>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Organization;
};

export type OrganizationKind =
  /** A company. */
  | 'ENTERPRISE'
  /** A place where something is traded. */
  | 'EXCHANGE'
  /** A fund. */
  | 'FUND'
  /** A named group or class of organizations. */
  | 'GROUP'
  /** A newspaper or other medium. */
  | 'MEDIA'
  /** A platform, base, centre or network that others work on. */
  | 'PLATFORM'
  /** A shop, mall, square or hall. */
  | 'VENUE';

/** A page's place in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

export type Polarity =
  /** Less is better. */
  | 'LESS'
  /** More is better. */
  | 'MORE'
  /** Neither is better. */
  | 'NEUTRAL';

/** A strategy, framework, plan, programme or instrument. */
export type Policy = Entity & Fact & Node & Work & {
  __typename?: 'Policy';
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  cooperatesWith: EntityLinkConnection;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  goals: GoalLinkConnection;
  id: Scalars['ID']['output'];
  industries: IndustryLinkConnection;
  involves: EntityLinkConnection;
  /** What it is. */
  kind: PolicyKind;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  owners: AgencyLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  periodAt: Array<Span>;
  periodFrom: Maybe<Scalars['Date']['output']>;
  periodStated: Maybe<Scalars['String']['output']>;
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  targets: TargetLinkConnection;
  /** Works and organizations that make use of it. */
  usedBy: EntityLinkConnection;
  uses: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Policy nodes. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** The entries with their cursors. */
  edges: Array<PolicyEdge>;
  /** The entries alone. */
  nodes: Array<Policy>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Policy;
};

export type PolicyKind =
  /** A named system of parts. */
  | 'FRAMEWORK'
  /** A means: a financial product, a list, a mechanism. */
  | 'INSTRUMENT'
  /** A plan or plan document. */
  | 'PLAN'
  /** A funded or campaign-like programme. */
  | 'PROGRAMME'
  /** A direction for the whole. */
  | 'STRATEGY';

/** Where questions begin. */
export type Query = {
  __typename?: 'Query';
  /** One action, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  action: Maybe<Action>;
  /** All actions, by id; `first` is 100 at most. */
  actions: ActionConnection;
  /** All agencies, by id; `first` is 100 at most. */
  agencies: AgencyConnection;
  /** One agency, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  agency: Maybe<Agency>;
  /** What is loaded: state, documents and counts. */
  dataset: Dataset;
  /** One document, by `id` or by `title` (exact). */
  document: Maybe<Document>;
  /** All documents, by id; `first` is 100 at most. */
  documents: DocumentConnection;
  /** One event, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  event: Maybe<Event>;
  /** All events, by id; `first` is 100 at most. */
  events: EventConnection;
  /** One piece of evidence by its id. */
  evidence: Maybe<Evidence>;
  /** All evidence, by id; `first` is 100 at most. */
  evidences: EvidenceConnection;
  /** One goal, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  goal: Maybe<Goal>;
  /** All goals, by id; `first` is 100 at most. */
  goals: GoalConnection;
  /** One indicator, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  indicator: Maybe<Indicator>;
  /** All indicators, by id; `first` is 100 at most. */
  indicators: IndicatorConnection;
  /** All industries, by id; `first` is 100 at most. */
  industries: IndustryConnection;
  /** One industry, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  industry: Maybe<Industry>;
  /** Any node by its id; null when there is none. Relationships have ids too, but are reached by `Evidence.supports` and `Document.facts`. */
  node: Maybe<Node>;
  /** Nodes by id, in the order asked (100 at most); null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** One observation, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  observation: Maybe<Observation>;
  /** All observations, by id; `first` is 100 at most. */
  observations: ObservationConnection;
  /** One official, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  official: Maybe<Official>;
  /** All officials, by id; `first` is 100 at most. */
  officials: OfficialConnection;
  /** One organization, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  organization: Maybe<Organization>;
  /** All organizations, by id; `first` is 100 at most. */
  organizations: OrganizationConnection;
  /** All policies, by id; `first` is 100 at most. */
  policies: PolicyConnection;
  /** One policy, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  policy: Maybe<Policy>;
  /** One region, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  region: Maybe<Region>;
  /** All regions, by id; `first` is 100 at most. */
  regions: RegionConnection;
  /** One target, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  target: Maybe<Target>;
  /** All targets, by id; `first` is 100 at most. */
  targets: TargetConnection;
};


/** Where questions begin. */
export type QueryActionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions begin. */
export type QueryEvidencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryIndicatorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryIndustryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions begin. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where questions begin. */
export type QueryObservationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryOfficialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryPolicyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryRegionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions begin. */
export type QueryTargetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place: from the whole world down to a street. */
export type Region = Entity & Fact & Node & {
  __typename?: 'Region';
  aliases: Array<Scalars['String']['output']>;
  /** Works that take effect in it. */
  appliedBy: WorkLinkConnection;
  basis: Basis;
  /** Official code; null where no document gives it. */
  code: Maybe<Scalars['String']['output']>;
  composition: Composition;
  /** Regions and agencies it cooperates with. */
  cooperatesWith: EntityLinkConnection;
  /** Works, regions and agencies that cooperate with it. */
  cooperations: EntityLinkConnection;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  /** Figures that hold in it. */
  figuresIn: FigureLinkConnection;
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: RegionKind;
  /** Organizations and events in it. */
  located: EntityLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  presentedBy: OfficialLinkConnection;
  /** Ranks counted among it. */
  rankings: FigureLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A place: from the whole world down to a street. */
export type RegionAppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionFiguresInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place: from the whole world down to a street. */
export type RegionSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Region nodes. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The entries with their cursors. */
  edges: Array<RegionEdge>;
  /** The entries alone. */
  nodes: Array<Region>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Region;
};

export type RegionKind =
  /** A business district. */
  | 'BUSINESS_DISTRICT'
  /** A city of a province. */
  | 'CITY'
  /** A corridor, channel or route. */
  | 'CORRIDOR'
  /** A country, or a group of countries. */
  | 'COUNTRY'
  /** A district or county. */
  | 'DISTRICT'
  /** A part of a country that takes in several provinces. */
  | 'MACRO_REGION'
  /** A street, park, scenic or other single place. */
  | 'PLACE'
  /** A province, or a municipality directly under the central government. */
  | 'PROVINCE'
  /** A metropolitan area or economic circle. */
  | 'URBAN_CIRCLE'
  /** The whole world. */
  | 'WORLD'
  /** A bonded, pilot, cooperation or other zone, or an area within a district. */
  | 'ZONE';

/** A claim that leads to a Region node. */
export type RegionLink = Fact & Link & {
  __typename?: 'RegionLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Region;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Region nodes. */
export type RegionLinkConnection = {
  __typename?: 'RegionLinkConnection';
  /** The links, each with its proof. */
  edges: Array<RegionLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Region>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship, seen as a claim of its own. */
export type Relationship = Fact & {
  __typename?: 'Relationship';
  basis: Basis;
  evidence: Array<Evidence>;
  /** Where it starts. */
  from: Entity;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** Place in the order of the parts; of `PART_OF`. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Where the ordinal's words stand; empty where position alone gives it. */
  ordinalAt: Array<Span>;
  /** The post; of `HOLDS_OFFICE`. */
  post: Maybe<Scalars['String']['output']>;
  /** The post in English, our translation. */
  postEn: Maybe<Scalars['String']['output']>;
  /** What the relation says; of `RELATES_TO`. */
  predicate: Maybe<Scalars['String']['output']>;
  /** What the relation says, in English. */
  predicateEn: Maybe<Scalars['String']['output']>;
  /** In which part; of `OWNS` and `INVOLVES`. */
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  /** Where it ends. */
  to: Entity;
  /** What the relationship says. */
  type: RelationshipType;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

export type RelationshipType =
  /** A figure says something of a thing. */
  | 'ABOUT'
  /** Work builds up an industry. */
  | 'ADVANCES'
  /** Work is meant to reach a goal. */
  | 'AIMS_AT'
  /** Work takes effect in a region. */
  | 'APPLIES_TO'
  /** Work, a region or an agency cooperates with a region or an agency. */
  | 'COOPERATES_WITH'
  /** Evidence was read from a document. Structure, not a claim. */
  | 'FROM_DOCUMENT'
  /** A target starts from an observation. */
  | 'HAS_BASELINE'
  /** An official holds a post in an agency. */
  | 'HOLDS_OFFICE'
  /** Work or an event takes in an organization or agency. */
  | 'INVOLVES'
  /** A figure holds in a region. */
  | 'IN_REGION'
  /** An organization or event is in a region. */
  | 'LOCATED_IN'
  /** A figure counts an indicator. */
  | 'MEASURES'
  /** An agency is responsible for work. */
  | 'OWNS'
  /** A thing is a part, member or step of another. */
  | 'PART_OF'
  /** An official set something out in public. */
  | 'PRESENTED'
  /** A rank is counted among the regions or industries of a scope. */
  | 'RANKED_AMONG'
  /** A stated relation that fits no other type; the predicate says which. */
  | 'RELATES_TO'
  /** Work, an event or an organization sets a target. */
  | 'SETS'
  /** An official spoke at an event. */
  | 'SPOKE_AT'
  /** A later claim takes the place of an earlier one. */
  | 'SUPERSEDES'
  /** Work or an organization makes use of an instrument, plan or platform. */
  | 'USES';

/** A type of relationship and how many there are. */
export type RelationshipTypeCount = {
  __typename?: 'RelationshipTypeCount';
  /** Relationships of the type. */
  count: Scalars['Int']['output'];
  /** English name, read backwards. */
  inverseEn: Scalars['String']['output'];
  /** Chinese name, read backwards. */
  inverseZh: Scalars['String']['output'];
  /** English name, read forwards. */
  nameEn: Scalars['String']['output'];
  /** Chinese name, read forwards. */
  nameZh: Scalars['String']['output'];
  /** Its type. */
  type: RelationshipType;
};

export type Role =
  /** Is named as an example. */
  | 'EXAMPLE'
  /** Holds or runs the event. */
  | 'HOST'
  /** Leads the work. */
  | 'LEAD'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Tries the measure first. */
  | 'PILOT'
  /** Supports the work. */
  | 'SUPPORT';

export type SourceClass =
  /** A copy on an aggregator. */
  | 'AGGREGATOR'
  /** A mirror of another site. */
  | 'MIRROR'
  /** A page of a public body. */
  | 'OFFICIAL'
  /** The publisher's own text. */
  | 'ORIGINAL';

/** A place in a document: Unicode code points of its UTF-8 file, from 0, `end` exclusive. */
export type Span = {
  __typename?: 'Span';
  /** One past the last code point. */
  end: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};

export type Statistic =
  /** Which part of a growth or a total it brought about. */
  | 'CONTRIBUTION'
  /** By how much it grew against the same period a year before, unless the note says otherwise. */
  | 'GROWTH'
  /** How much there is. */
  | 'LEVEL'
  /** Which place in an order. */
  | 'RANK'
  /** Which part of a whole. */
  | 'SHARE';

/** A number that somebody promised. */
export type Target = Entity & Fact & Figure & Node & {
  __typename?: 'Target';
  about: EntityLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  /** The observation it starts from; null where the documents give none. `baselines` carries the proof. */
  baseline: Maybe<Observation>;
  /** The observations it starts from, with the proof. */
  baselines: ObservationLinkConnection;
  basis: Basis;
  comparator: Comparator;
  comparatorAt: Array<Span>;
  composition: Composition;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  hedge: Maybe<Hedge>;
  hedgeAt: Array<Span>;
  id: Scalars['ID']['output'];
  indicator: Indicator;
  indicators: IndicatorLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  periodAt: Array<Span>;
  periodBasis: Maybe<Basis>;
  periodFrom: Maybe<Scalars['Date']['output']>;
  periodStated: Maybe<Scalars['String']['output']>;
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  rankedAmong: EntityLinkConnection;
  region: Maybe<Region>;
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  /** Works, events and organizations that set it. */
  setBy: EntityLinkConnection;
  stated: Scalars['String']['output'];
  statedAt: Array<Span>;
  statistic: Statistic;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  unit: Unit;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
  value: Scalars['Decimal']['output'];
};


/** A number that somebody promised. */
export type TargetAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetBaselinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number that somebody promised. */
export type TargetSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Target nodes. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The entries with their cursors. */
  edges: Array<TargetEdge>;
  /** The entries alone. */
  nodes: Array<Target>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list. */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Target;
};

/** A claim that leads to a Target node. */
export type TargetLink = Fact & Link & {
  __typename?: 'TargetLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Target;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Target nodes. */
export type TargetLinkConnection = {
  __typename?: 'TargetLinkConnection';
  /** The links, each with its proof. */
  edges: Array<TargetLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Target>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Makes a value readable by itself. */
export type Unit =
  /** Brands. */
  | 'BRAND'
  /** Yuan renminbi. */
  | 'CNY'
  /** Pieces of what the indicator names. */
  | 'COUNT'
  /** Districts and counties. */
  | 'DISTRICT'
  /** Companies. */
  | 'ENTERPRISE'
  /** Events held. */
  | 'EVENT'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** Hundredths, as a difference of two percentages. */
  | 'PERCENTAGE_POINT'
  /** Persons. */
  | 'PERSON'
  /** Visits by persons. */
  | 'PERSON_VISIT'
  /** Platforms. */
  | 'PLATFORM'
  /** Products. */
  | 'PRODUCT'
  /** Projects. */
  | 'PROJECT'
  /** A place in an order; 1 is the first. */
  | 'RANK'
  /** Square kilometres. */
  | 'SQUARE_KILOMETRE'
  /** Shops. */
  | 'STORE'
  /** Tasks or items of cooperation. */
  | 'TASK'
  /** Teams. */
  | 'TEAM'
  /** Motor vehicles. */
  | 'VEHICLE'
  /** Warehouses. */
  | 'WAREHOUSE'
  /** Years. */
  | 'YEAR';

export type Verification =
  /** Document, URL and date only; nothing to recompute. */
  | 'CITED'
  /** Whoever has the document can prove it with `policygraph verify`. */
  | 'VERIFIED';

/** Policies and actions: what is owned, aims at goals and sets targets. */
export type Work = {
  aliases: Array<Scalars['String']['output']>;
  basis: Basis;
  composition: Composition;
  /** Regions and agencies it is done together with. */
  cooperatesWith: EntityLinkConnection;
  declaredParts: Maybe<Scalars['Int']['output']>;
  declaredPartsAt: Array<Span>;
  evidence: Array<Evidence>;
  figures: FigureLinkConnection;
  /** Goals it is meant to reach. */
  goals: GoalLinkConnection;
  id: Scalars['ID']['output'];
  /** Industries it builds up. */
  industries: IndustryLinkConnection;
  /** Organizations and agencies it takes in. */
  involves: EntityLinkConnection;
  name: Scalars['String']['output'];
  nameAt: Array<Span>;
  nameEn: Scalars['String']['output'];
  nameEnBasis: NameBasis;
  note: Maybe<Scalars['String']['output']>;
  /** Agencies responsible for it. */
  owners: AgencyLinkConnection;
  partOf: EntityLinkConnection;
  parts: EntityLinkConnection;
  /** Where those words stand. */
  periodAt: Array<Span>;
  /** First day of its period; null where no document states it. */
  periodFrom: Maybe<Scalars['Date']['output']>;
  /** The words that state the period; null where it is inferred or unknown. */
  periodStated: Maybe<Scalars['String']['output']>;
  /** Last day of its period; null where no document states it. */
  periodTo: Maybe<Scalars['Date']['output']>;
  presentedBy: OfficialLinkConnection;
  /** Regions it takes effect in. */
  regions: RegionLinkConnection;
  relatedFrom: EntityLinkConnection;
  relatesTo: EntityLinkConnection;
  seedSet: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  summaryEn: Maybe<Scalars['String']['output']>;
  supersededBy: EntityLinkConnection;
  supersedes: EntityLinkConnection;
  /** Targets it sets. */
  targets: TargetLinkConnection;
  /** Instruments, plans and platforms it uses. */
  uses: EntityLinkConnection;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim that leads to a Work node. */
export type WorkLink = Fact & Link & {
  __typename?: 'WorkLink';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The node at the far end. */
  node: Work;
  note: Maybe<Scalars['String']['output']>;
  ordinal: Maybe<Scalars['Int']['output']>;
  ordinalAt: Array<Span>;
  post: Maybe<Scalars['String']['output']>;
  postEn: Maybe<Scalars['String']['output']>;
  predicate: Maybe<Scalars['String']['output']>;
  predicateEn: Maybe<Scalars['String']['output']>;
  role: Maybe<Role>;
  seedSet: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of links to Work nodes. */
export type WorkLinkConnection = {
  __typename?: 'WorkLinkConnection';
  /** The links, each with its proof. */
  edges: Array<WorkLink>;
  /** The nodes at the far end, without the links. */
  nodes: Array<Work>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
  ;
  Fact:
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( Omit<AgencyLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Agency'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<EntityLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Entity'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<EventLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Event'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<FigureLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Figure'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<GoalLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Goal'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<IndicatorLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Indicator'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<IndustryLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Industry'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<ObservationLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Observation'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( Omit<OfficialLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Official'], ordinalAt: Array<_RefType['Span']> } )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( Omit<RegionLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Region'], ordinalAt: Array<_RefType['Span']> } )
    | ( RelationshipValueSource )
    | ( NodeValueSource )
    | ( Omit<TargetLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Target'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<WorkLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Work'], ordinalAt: Array<_RefType['Span']> } )
  ;
  Figure:
    | ( NodeValueSource )
    | ( NodeValueSource )
  ;
  Link:
    | ( Omit<AgencyLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Agency'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<EntityLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Entity'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<EventLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Event'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<FigureLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Figure'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<GoalLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Goal'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<IndicatorLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Indicator'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<IndustryLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Industry'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<ObservationLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Observation'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<OfficialLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Official'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<RegionLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Region'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<TargetLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Target'], ordinalAt: Array<_RefType['Span']> } )
    | ( Omit<WorkLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Work'], ordinalAt: Array<_RefType['Span']> } )
  ;
  Node:
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
  ;
  Work:
    | ( NodeValueSource )
    | ( NodeValueSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<NodeValueSource>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionEdge']>, nodes: Array<ResolversTypes['Action']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionKind: ActionKind;
  Agency: ResolverTypeWrapper<NodeValueSource>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyLevel: AgencyLevel;
  AgencyLink: ResolverTypeWrapper<Omit<AgencyLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Agency'], ordinalAt: Array<ResolversTypes['Span']> }>;
  AgencyLinkConnection: ResolverTypeWrapper<Omit<AgencyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyLink']>, nodes: Array<ResolversTypes['Agency']> }>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Comparator: Comparator;
  Composition: ResolverTypeWrapper<Composition>;
  Counts: ResolverTypeWrapper<Counts>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'documents'> & { documents: Array<ResolversTypes['Document']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Direction: Direction;
  Document: ResolverTypeWrapper<NodeValueSource>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Entity: ResolverTypeWrapper<NodeValueSource>;
  EntityLink: ResolverTypeWrapper<Omit<EntityLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'], ordinalAt: Array<ResolversTypes['Span']> }>;
  EntityLinkConnection: ResolverTypeWrapper<Omit<EntityLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityLink']>, nodes: Array<ResolversTypes['Entity']> }>;
  Event: ResolverTypeWrapper<NodeValueSource>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventLink: ResolverTypeWrapper<Omit<EventLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Event'], ordinalAt: Array<ResolversTypes['Span']> }>;
  EventLinkConnection: ResolverTypeWrapper<Omit<EventLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventLink']>, nodes: Array<ResolversTypes['Event']> }>;
  Evidence: ResolverTypeWrapper<NodeValueSource>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Fact: ResolverTypeWrapper<NodeValueSource>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Figure: ResolverTypeWrapper<NodeValueSource>;
  FigureLink: ResolverTypeWrapper<Omit<FigureLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Figure'], ordinalAt: Array<ResolversTypes['Span']> }>;
  FigureLinkConnection: ResolverTypeWrapper<Omit<FigureLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FigureLink']>, nodes: Array<ResolversTypes['Figure']> }>;
  Goal: ResolverTypeWrapper<NodeValueSource>;
  GoalConnection: ResolverTypeWrapper<Omit<GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalEdge']>, nodes: Array<ResolversTypes['Goal']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalLink: ResolverTypeWrapper<Omit<GoalLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Goal'], ordinalAt: Array<ResolversTypes['Span']> }>;
  GoalLinkConnection: ResolverTypeWrapper<Omit<GoalLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalLink']>, nodes: Array<ResolversTypes['Goal']> }>;
  Hedge: Hedge;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<NodeValueSource>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorLink: ResolverTypeWrapper<Omit<IndicatorLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indicator'], ordinalAt: Array<ResolversTypes['Span']> }>;
  IndicatorLinkConnection: ResolverTypeWrapper<Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorLink']>, nodes: Array<ResolversTypes['Indicator']> }>;
  Industry: ResolverTypeWrapper<NodeValueSource>;
  IndustryConnection: ResolverTypeWrapper<Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndustryEdge']>, nodes: Array<ResolversTypes['Industry']> }>;
  IndustryEdge: ResolverTypeWrapper<Omit<IndustryEdge, 'node'> & { node: ResolversTypes['Industry'] }>;
  IndustryKind: IndustryKind;
  IndustryLink: ResolverTypeWrapper<Omit<IndustryLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Industry'], ordinalAt: Array<ResolversTypes['Span']> }>;
  IndustryLinkConnection: ResolverTypeWrapper<Omit<IndustryLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndustryLink']>, nodes: Array<ResolversTypes['Industry']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  NameBasis: NameBasis;
  Node: ResolverTypeWrapper<NodeValueSource>;
  Observation: ResolverTypeWrapper<NodeValueSource>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationLink: ResolverTypeWrapper<Omit<ObservationLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'], ordinalAt: Array<ResolversTypes['Span']> }>;
  ObservationLinkConnection: ResolverTypeWrapper<Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationLink']>, nodes: Array<ResolversTypes['Observation']> }>;
  Official: ResolverTypeWrapper<NodeValueSource>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialLink: ResolverTypeWrapper<Omit<OfficialLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Official'], ordinalAt: Array<ResolversTypes['Span']> }>;
  OfficialLinkConnection: ResolverTypeWrapper<Omit<OfficialLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialLink']>, nodes: Array<ResolversTypes['Official']> }>;
  Organization: ResolverTypeWrapper<NodeValueSource>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Polarity: Polarity;
  Policy: ResolverTypeWrapper<NodeValueSource>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyKind: PolicyKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<NodeValueSource>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionKind: RegionKind;
  RegionLink: ResolverTypeWrapper<Omit<RegionLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Region'], ordinalAt: Array<ResolversTypes['Span']> }>;
  RegionLinkConnection: ResolverTypeWrapper<Omit<RegionLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionLink']>, nodes: Array<ResolversTypes['Region']> }>;
  Relationship: ResolverTypeWrapper<RelationshipValueSource>;
  RelationshipType: RelationshipType;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  Role: Role;
  SourceClass: SourceClass;
  Span: ResolverTypeWrapper<Span>;
  Statistic: Statistic;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Target: ResolverTypeWrapper<NodeValueSource>;
  TargetConnection: ResolverTypeWrapper<Omit<TargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TargetEdge']>, nodes: Array<ResolversTypes['Target']> }>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetLink: ResolverTypeWrapper<Omit<TargetLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Target'], ordinalAt: Array<ResolversTypes['Span']> }>;
  TargetLinkConnection: ResolverTypeWrapper<Omit<TargetLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TargetLink']>, nodes: Array<ResolversTypes['Target']> }>;
  Unit: Unit;
  Verification: Verification;
  Work: ResolverTypeWrapper<NodeValueSource>;
  WorkLink: ResolverTypeWrapper<Omit<WorkLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Work'], ordinalAt: Array<ResolversTypes['Span']> }>;
  WorkLinkConnection: ResolverTypeWrapper<Omit<WorkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkLink']>, nodes: Array<ResolversTypes['Work']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: NodeValueSource;
  ActionConnection: Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionEdge']>, nodes: Array<ResolversParentTypes['Action']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  Agency: NodeValueSource;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyLink: Omit<AgencyLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agency'], ordinalAt: Array<ResolversParentTypes['Span']> };
  AgencyLinkConnection: Omit<AgencyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyLink']>, nodes: Array<ResolversParentTypes['Agency']> };
  Boolean: Scalars['Boolean']['output'];
  Composition: Composition;
  Counts: Counts;
  Dataset: Omit<Dataset, 'documents'> & { documents: Array<ResolversParentTypes['Document']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Document: NodeValueSource;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Entity: NodeValueSource;
  EntityLink: Omit<EntityLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'], ordinalAt: Array<ResolversParentTypes['Span']> };
  EntityLinkConnection: Omit<EntityLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityLink']>, nodes: Array<ResolversParentTypes['Entity']> };
  Event: NodeValueSource;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventLink: Omit<EventLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Event'], ordinalAt: Array<ResolversParentTypes['Span']> };
  EventLinkConnection: Omit<EventLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventLink']>, nodes: Array<ResolversParentTypes['Event']> };
  Evidence: NodeValueSource;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Fact: NodeValueSource;
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Figure: NodeValueSource;
  FigureLink: Omit<FigureLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Figure'], ordinalAt: Array<ResolversParentTypes['Span']> };
  FigureLinkConnection: Omit<FigureLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FigureLink']>, nodes: Array<ResolversParentTypes['Figure']> };
  Goal: NodeValueSource;
  GoalConnection: Omit<GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalEdge']>, nodes: Array<ResolversParentTypes['Goal']> };
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalLink: Omit<GoalLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Goal'], ordinalAt: Array<ResolversParentTypes['Span']> };
  GoalLinkConnection: Omit<GoalLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalLink']>, nodes: Array<ResolversParentTypes['Goal']> };
  ID: Scalars['ID']['output'];
  Indicator: NodeValueSource;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorLink: Omit<IndicatorLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indicator'], ordinalAt: Array<ResolversParentTypes['Span']> };
  IndicatorLinkConnection: Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorLink']>, nodes: Array<ResolversParentTypes['Indicator']> };
  Industry: NodeValueSource;
  IndustryConnection: Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndustryEdge']>, nodes: Array<ResolversParentTypes['Industry']> };
  IndustryEdge: Omit<IndustryEdge, 'node'> & { node: ResolversParentTypes['Industry'] };
  IndustryLink: Omit<IndustryLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Industry'], ordinalAt: Array<ResolversParentTypes['Span']> };
  IndustryLinkConnection: Omit<IndustryLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndustryLink']>, nodes: Array<ResolversParentTypes['Industry']> };
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  Node: NodeValueSource;
  Observation: NodeValueSource;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationLink: Omit<ObservationLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'], ordinalAt: Array<ResolversParentTypes['Span']> };
  ObservationLinkConnection: Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationLink']>, nodes: Array<ResolversParentTypes['Observation']> };
  Official: NodeValueSource;
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialLink: Omit<OfficialLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Official'], ordinalAt: Array<ResolversParentTypes['Span']> };
  OfficialLinkConnection: Omit<OfficialLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialLink']>, nodes: Array<ResolversParentTypes['Official']> };
  Organization: NodeValueSource;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Policy: NodeValueSource;
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  Query: Record<PropertyKey, never>;
  Region: NodeValueSource;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionLink: Omit<RegionLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Region'], ordinalAt: Array<ResolversParentTypes['Span']> };
  RegionLinkConnection: Omit<RegionLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionLink']>, nodes: Array<ResolversParentTypes['Region']> };
  Relationship: RelationshipValueSource;
  RelationshipTypeCount: RelationshipTypeCount;
  Span: Span;
  String: Scalars['String']['output'];
  Target: NodeValueSource;
  TargetConnection: Omit<TargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetEdge']>, nodes: Array<ResolversParentTypes['Target']> };
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetLink: Omit<TargetLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Target'], ordinalAt: Array<ResolversParentTypes['Span']> };
  TargetLinkConnection: Omit<TargetLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetLink']>, nodes: Array<ResolversParentTypes['Target']> };
  Work: NodeValueSource;
  WorkLink: Omit<WorkLink, 'evidence' | 'node' | 'ordinalAt'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Work'], ordinalAt: Array<ResolversParentTypes['Span']> };
  WorkLinkConnection: Omit<WorkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkLink']>, nodes: Array<ResolversParentTypes['Work']> };
};

export type ComputedDirectiveArgs = {
  requires: Array<Scalars['String']['input']>;
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  en: Scalars['String']['input'];
  zh: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = Context, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  en: Scalars['String']['input'];
  fact?: Maybe<Scalars['Boolean']['input']>;
  from: Array<Scalars['String']['input']>;
  inverseEn: Scalars['String']['input'];
  inverseZh: Scalars['String']['input'];
  properties?: Maybe<Array<Scalars['String']['input']>>;
  to: Array<Scalars['String']['input']>;
  zh: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ManagedDirectiveArgs = { };

export type ManagedDirectiveResolver<Result, Parent, ContextType = Context, Args = ManagedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  en: Scalars['String']['input'];
  zh: Scalars['String']['input'];
};

export type NodeDirectiveResolver<Result, Parent, ContextType = Context, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PlaceDirectiveArgs = {
  of: Scalars['String']['input'];
};

export type PlaceDirectiveResolver<Result, Parent, ContextType = Context, Args = PlaceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: Direction;
  type: RelationshipType;
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionCooperatesWithArgs, 'first'>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<ActionFiguresArgs, 'first'>>;
  goals?: Resolver<ResolversTypes['GoalLinkConnection'], ParentType, ContextType, RequireFields<ActionGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['IndustryLinkConnection'], ParentType, ContextType, RequireFields<ActionIndustriesArgs, 'first'>>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionInvolvesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<ActionOwnersArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionPartsArgs, 'first'>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<ActionPresentedByArgs, 'first'>>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<ActionRegionsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionSupersedesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<ActionTargetsArgs, 'first'>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ActionUsesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyCooperatesWithArgs, 'first'>>;
  cooperations?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyCooperationsArgs, 'first'>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<AgencyFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyInvolvedInArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<AgencyOfficialsArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, RequireFields<AgencyOwnsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<AgencyPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencyRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencySupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<AgencySupersedesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLink'] = ResolversParentTypes['AgencyLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLinkConnection'] = ResolversParentTypes['AgencyLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  declared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationshipTypes?: Resolver<Array<ResolversTypes['RelationshipTypeCount']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  attached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  characters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentEvidenceArgs, 'first'>>;
  exclusionReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DocumentFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Action' | 'Agency' | 'Event' | 'Goal' | 'Indicator' | 'Industry' | 'Observation' | 'Official' | 'Organization' | 'Policy' | 'Region' | 'Target', ParentType, ContextType>;
};

export type EntityLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityLink'] = ResolversParentTypes['EntityLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityLinkConnection'] = ResolversParentTypes['EntityLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  datesBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOnAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<EventFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventInvolvesArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<EventLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<EventPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<EventSpeakersArgs, 'first'>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOnAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<EventSupersedesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<EventTargetsArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLinkConnection'] = ResolversParentTypes['EventLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<EvidenceSupportsArgs, 'first'>>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Agency' | 'AgencyLink' | 'EntityLink' | 'Event' | 'EventLink' | 'FigureLink' | 'Goal' | 'GoalLink' | 'Indicator' | 'IndicatorLink' | 'Industry' | 'IndustryLink' | 'Observation' | 'ObservationLink' | 'Official' | 'OfficialLink' | 'Organization' | 'Policy' | 'Region' | 'RegionLink' | 'Relationship' | 'Target' | 'TargetLink' | 'WorkLink', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  __resolveType: TypeResolveFn<'Observation' | 'Target', ParentType, ContextType>;
};

export type FigureLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureLink'] = ResolversParentTypes['FigureLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureLinkConnection'] = ResolversParentTypes['FigureLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aimedAtBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, RequireFields<GoalAimedAtByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<GoalFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<GoalPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<GoalSupersedesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalLink'] = ResolversParentTypes['GoalLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalLinkConnection'] = ResolversParentTypes['GoalLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<IndicatorFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationLinkConnection'], ParentType, ContextType, RequireFields<IndicatorObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorPartsArgs, 'first'>>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<IndicatorPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndicatorSupersedesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<IndicatorTargetsArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLink'] = ResolversParentTypes['IndicatorLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLinkConnection'] = ResolversParentTypes['IndicatorLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  advancedBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, RequireFields<IndustryAdvancedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<IndustryFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndustryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustryPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustryPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<IndustryPresentedByArgs, 'first'>>;
  rankings?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<IndustryRankingsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustryRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustryRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustrySupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<IndustrySupersedesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type IndustryLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryLink'] = ResolversParentTypes['IndustryLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryLinkConnection'] = ResolversParentTypes['IndustryLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'AgencyLink' | 'EntityLink' | 'EventLink' | 'FigureLink' | 'GoalLink' | 'IndicatorLink' | 'IndustryLink' | 'ObservationLink' | 'OfficialLink' | 'RegionLink' | 'TargetLink' | 'WorkLink', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Agency' | 'Document' | 'Event' | 'Evidence' | 'Goal' | 'Indicator' | 'Industry' | 'Observation' | 'Official' | 'Organization' | 'Policy' | 'Region' | 'Target', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationAboutArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOf?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<ObservationBaselineOfArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  comparatorAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<ObservationFiguresArgs, 'first'>>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  hedgeAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, RequireFields<ObservationIndicatorsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationPartsArgs, 'first'>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<ObservationPresentedByArgs, 'first'>>;
  rankedAmong?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationRankedAmongArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<ObservationRegionsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<ObservationSupersedesArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationLink'] = ResolversParentTypes['ObservationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationLinkConnection'] = ResolversParentTypes['ObservationLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<OfficialFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<OfficialOfficesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialPartsArgs, 'first'>>;
  presented?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialPresentedArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<OfficialPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spokeAt?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<OfficialSpokeAtArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OfficialSupersedesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OfficialLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialLink'] = ResolversParentTypes['OfficialLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialLinkConnection'] = ResolversParentTypes['OfficialLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<OrganizationFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationInvolvedInArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<OrganizationLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<OrganizationPresentedByArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationSupersedesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<OrganizationTargetsArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationUsedByArgs, 'first'>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<OrganizationUsesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyCooperatesWithArgs, 'first'>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<PolicyFiguresArgs, 'first'>>;
  goals?: Resolver<ResolversTypes['GoalLinkConnection'], ParentType, ContextType, RequireFields<PolicyGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['IndustryLinkConnection'], ParentType, ContextType, RequireFields<PolicyIndustriesArgs, 'first'>>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyInvolvesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<PolicyOwnersArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyPartsArgs, 'first'>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<PolicyPresentedByArgs, 'first'>>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<PolicyRegionsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicySupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicySupersedesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, RequireFields<PolicyTargetsArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyUsedByArgs, 'first'>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<PolicyUsesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, Partial<QueryActionArgs>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  evidences?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryEvidencesArgs, 'first'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'first'>>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, Partial<QueryIndustryArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, Partial<QueryObservationArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialArgs>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<QueryTargetArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliedBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, RequireFields<RegionAppliedByArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionCooperatesWithArgs, 'first'>>;
  cooperations?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionCooperationsArgs, 'first'>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<RegionFiguresArgs, 'first'>>;
  figuresIn?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<RegionFiguresInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  located?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionLocatedArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionPartsArgs, 'first'>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<RegionPresentedByArgs, 'first'>>;
  rankings?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<RegionRankingsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<RegionSupersedesArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLink'] = ResolversParentTypes['RegionLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLinkConnection'] = ResolversParentTypes['RegionLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeCount'] = ResolversParentTypes['RelationshipTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inverseEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  about?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetAboutArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  baselines?: Resolver<ResolversTypes['ObservationLinkConnection'], ParentType, ContextType, RequireFields<TargetBaselinesArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  comparatorAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, RequireFields<TargetFiguresArgs, 'first'>>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  hedgeAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, RequireFields<TargetIndicatorsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetPartsArgs, 'first'>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, RequireFields<TargetPresentedByArgs, 'first'>>;
  rankedAmong?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetRankedAmongArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, RequireFields<TargetRegionsArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetRelatedFromArgs, 'first'>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetRelatesToArgs, 'first'>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetSetByArgs, 'first'>>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetSupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, RequireFields<TargetSupersedesArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetLink'] = ResolversParentTypes['TargetLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetLinkConnection'] = ResolversParentTypes['TargetLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  __resolveType: TypeResolveFn<'Action' | 'Policy', ParentType, ContextType>;
};

export type WorkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkLink'] = ResolversParentTypes['WorkLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkLinkConnection'] = ResolversParentTypes['WorkLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyLink?: AgencyLinkResolvers<ContextType>;
  AgencyLinkConnection?: AgencyLinkConnectionResolvers<ContextType>;
  Composition?: CompositionResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityLink?: EntityLinkResolvers<ContextType>;
  EntityLinkConnection?: EntityLinkConnectionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  EventLinkConnection?: EventLinkConnectionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureLink?: FigureLinkResolvers<ContextType>;
  FigureLinkConnection?: FigureLinkConnectionResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalLink?: GoalLinkResolvers<ContextType>;
  GoalLinkConnection?: GoalLinkConnectionResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorLink?: IndicatorLinkResolvers<ContextType>;
  IndicatorLinkConnection?: IndicatorLinkConnectionResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  IndustryLink?: IndustryLinkResolvers<ContextType>;
  IndustryLinkConnection?: IndustryLinkConnectionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationLink?: ObservationLinkResolvers<ContextType>;
  ObservationLinkConnection?: ObservationLinkConnectionResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialLink?: OfficialLinkResolvers<ContextType>;
  OfficialLinkConnection?: OfficialLinkConnectionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLink?: RegionLinkResolvers<ContextType>;
  RegionLinkConnection?: RegionLinkConnectionResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetLink?: TargetLinkResolvers<ContextType>;
  TargetLinkConnection?: TargetLinkConnectionResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkLink?: WorkLinkResolvers<ContextType>;
  WorkLinkConnection?: WorkLinkConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  managed?: ManagedDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  place?: PlaceDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
};
