/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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


export type QueryActionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIndicatorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIndustryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOfficialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPolicyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTargetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


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

export type WhatIsLoadedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsLoadedQuery = { dataset: { epoch: number } };


export const WhatIsLoadedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsLoaded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"epoch"}}]}}]}}]} as unknown as DocumentNode<WhatIsLoadedQuery, WhatIsLoadedQueryVariables>;