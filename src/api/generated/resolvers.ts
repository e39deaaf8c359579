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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GoalLinkOrder>>;
  where?: InputMaybe<GoalLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryLinkOrder>>;
  where?: InputMaybe<IndustryLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyLinkOrder>>;
  where?: InputMaybe<AgencyLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};


/** An action, task, project or activity. */
export type ActionUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Action nodes. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The entries with their cursors. */
  edges: Array<ActionEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Action>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Action nodes. */
export type ActionConnectionGroupsArgs = {
  by: ActionGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<ActionGroupBy>;
};

/** An entry of a list. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Action;
};

/** What Action nodes can be grouped by. */
export type ActionGroupBy =
  | 'BASIS'
  | 'COOPERATES_WITH'
  | 'FIGURES'
  | 'GOALS'
  | 'INDUSTRIES'
  | 'INVOLVES'
  | 'KIND'
  | 'NAME_EN_BASIS'
  | 'OWNERS'
  | 'PARTS'
  | 'PART_OF'
  | 'PERIOD'
  | 'PRESENTED_BY'
  | 'REGIONS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'TARGETS'
  | 'USES';

export type ActionKind =
  /** A named action. */
  | 'ACTION'
  /** An activity open to the public. */
  | 'ACTIVITY'
  /** A project, or a named group of projects. */
  | 'PROJECT'
  /** A task under an action. */
  | 'TASK';

/** Conditions on a value of ActionKind. */
export type ActionKindFilter = {
  eq?: InputMaybe<ActionKind>;
  in?: InputMaybe<Array<ActionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Action nodes. */
export type ActionOrder =
  { basis: SortDirection; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith: CountOrder; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts: SortDirection; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence: CountOrder; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures: CountOrder; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals: CountOrder; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id: SortDirection; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries: CountOrder; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves: CountOrder; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal: SortDirection; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners: CountOrder; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf: CountOrder; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts: CountOrder; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Action node: all that is named must hold. */
export type ActionWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<ActionWhere>>;
  basis?: InputMaybe<BasisFilter>;
  cooperatesWith?: InputMaybe<EntityLinksFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  goals?: InputMaybe<GoalLinksFilter>;
  id?: InputMaybe<IdFilter>;
  industries?: InputMaybe<IndustryLinksFilter>;
  involves?: InputMaybe<EntityLinksFilter>;
  kind?: InputMaybe<ActionKindFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<ActionWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ActionWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  owners?: InputMaybe<AgencyLinksFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  uses?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A public body. */
export type AgencyInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A public body. */
export type AgencyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkLinkOrder>>;
  where?: InputMaybe<WorkLinkWhere>;
};


/** A public body. */
export type AgencyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A public body. */
export type AgencyRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencyRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A public body. */
export type AgencySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Agency nodes. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The entries with their cursors. */
  edges: Array<AgencyEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Agency>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Agency nodes. */
export type AgencyConnectionGroupsArgs = {
  by: AgencyGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<AgencyGroupBy>;
};

/** An entry of a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Agency;
};

/** What Agency nodes can be grouped by. */
export type AgencyGroupBy =
  | 'BASIS'
  | 'COOPERATES_WITH'
  | 'COOPERATIONS'
  | 'FIGURES'
  | 'INVOLVED_IN'
  | 'LEVEL'
  | 'NAME_EN_BASIS'
  | 'OFFICIALS'
  | 'OWNS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES';

export type AgencyLevel =
  /** A district or county. */
  | 'DISTRICT'
  /** The state and its ministries. */
  | 'NATIONAL'
  /** A province, or a municipality directly under the central government. */
  | 'PROVINCIAL';

/** Conditions on a value of AgencyLevel. */
export type AgencyLevelFilter = {
  eq?: InputMaybe<AgencyLevel>;
  in?: InputMaybe<Array<AgencyLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Agency nodes. */
export type AgencyLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: AgencyOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Agency node it leads to: all that is named must hold. */
export type AgencyLinkWhere = {
  and?: InputMaybe<Array<AgencyLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<AgencyWhere>;
  not?: InputMaybe<AgencyLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<AgencyLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Agency nodes. */
export type AgencyLinksFilter = {
  every?: InputMaybe<AgencyLinkWhere>;
  none?: InputMaybe<AgencyLinkWhere>;
  some?: InputMaybe<AgencyLinkWhere>;
};

/** One key of an order of Agency nodes. */
export type AgencyOrder =
  { basis: SortDirection; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith: CountOrder; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations: CountOrder; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn: CountOrder; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials: CountOrder; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns: CountOrder; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf: CountOrder; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; level?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; officials?: never; owns?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Agency node: all that is named must hold. */
export type AgencyWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<AgencyWhere>>;
  basis?: InputMaybe<BasisFilter>;
  cooperatesWith?: InputMaybe<EntityLinksFilter>;
  cooperations?: InputMaybe<EntityLinksFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  involvedIn?: InputMaybe<EntityLinksFilter>;
  level?: InputMaybe<AgencyLevelFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<AgencyWhere>;
  note?: InputMaybe<StringFilter>;
  officials?: InputMaybe<OfficialLinksFilter>;
  or?: InputMaybe<Array<AgencyWhere>>;
  owns?: InputMaybe<WorkLinksFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

export type Basis =
  /** A curator's reading; the note says why. */
  | 'INFERRED'
  /** A heading, a box or the position in a list says it. */
  | 'LAYOUT'
  /** The text says it. */
  | 'STATED';

/** Conditions on a value of Basis. */
export type BasisFilter = {
  eq?: InputMaybe<Basis>;
  in?: InputMaybe<Array<Basis>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** Conditions on a value of Comparator. */
export type ComparatorFilter = {
  eq?: InputMaybe<Comparator>;
  in?: InputMaybe<Array<Comparator>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a coined name declares against what is linked. */
export type Composition = {
  __typename?: 'Composition';
  /** How many parts the name's own numeral counts; null where it counts nothing or no document decodes it. */
  declared: Maybe<Scalars['Int']['output']>;
  /** How many parts are linked. */
  linked: Scalars['Int']['output'];
  /** How many of the declared parts are not linked, as no document names them; null without `declared`, 0 when all are linked. */
  missing: Maybe<Scalars['Int']['output']>;
  /** How many parts are linked beyond those declared; null without `declared`. */
  surplus: Maybe<Scalars['Int']['output']>;
};

/** Orders by a number of links. */
export type CountOrder =
  /** How many there are on all pages. */
  { count: SortDirection; };

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

/** Conditions on a day. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is after it. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is it or after it. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is before it. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is it or before it. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on a number; compare only what has one unit. */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is more. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is it or more. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is it or less. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
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
  /** The evidence read from it, by id. */
  evidence: EvidenceConnection;
  /** The reason for each exclusion, in their order. */
  exclusionReasons: Array<Scalars['String']['output']>;
  /** Numerals in the text that state nothing; `policygraph coverage` passes over them. */
  exclusions: Array<Span>;
  /** Every claim it proves, by id, each once. */
  facts: FactConnection;
  id: Scalars['ID']['output'];
  /** When it was published; null where neither the text nor its record says so. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it; null where neither the text nor its record says so. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When the curators read it. */
  readAt: Maybe<Scalars['Date']['output']>;
  /** Whether the curators read the whole text, so that what the graph does not hold of it, it does not say; null where nobody said so. */
  readInFull: Maybe<Scalars['Boolean']['output']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** A text that facts were read from. */
export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Document nodes. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries with their cursors. */
  edges: Array<DocumentEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Document>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Document nodes. */
export type DocumentConnectionGroupsArgs = {
  by: DocumentGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<DocumentGroupBy>;
};

/** An entry of a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Document;
};

/** What Document nodes can be grouped by. */
export type DocumentGroupBy =
  | 'EVIDENCE'
  | 'READ_IN_FULL'
  | 'SOURCE_CLASS';

/** Conditions on the one Document node at the end of a relationship. */
export type DocumentOneFilter = {
  is?: InputMaybe<DocumentWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Document nodes. */
export type DocumentOrder =
  { characters: SortDirection; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence: CountOrder; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id: SortDirection; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn: SortDirection; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher: SortDirection; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt: SortDirection; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull: SortDirection; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet: SortDirection; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256: SortDirection; sourceClass?: never; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass: SortDirection; title?: never; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title: SortDirection; titleEn?: never; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn: SortDirection; url?: never; }
  |  { characters?: never; evidence?: never; id?: never; publishedOn?: never; publisher?: never; readAt?: never; readInFull?: never; seedSet?: never; sha256?: never; sourceClass?: never; title?: never; titleEn?: never; url: SortDirection; };

/** Conditions on a Document node: all that is named must hold. */
export type DocumentWhere = {
  and?: InputMaybe<Array<DocumentWhere>>;
  characters?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  exclusionReasons?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<DocumentWhere>;
  or?: InputMaybe<Array<DocumentWhere>>;
  publishedOn?: InputMaybe<DateFilter>;
  publisher?: InputMaybe<StringFilter>;
  readAt?: InputMaybe<DateFilter>;
  readInFull?: InputMaybe<BooleanFilter>;
  seedSet?: InputMaybe<StringFilter>;
  sha256?: InputMaybe<StringFilter>;
  sourceClass?: InputMaybe<SourceClassFilter>;
  title?: InputMaybe<StringFilter>;
  titleEn?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntityRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntitySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A node that is a claim: everything but Document and Evidence. */
export type EntitySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Entity nodes. */
export type EntityLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: EntityOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Entity node it leads to: all that is named must hold. */
export type EntityLinkWhere = {
  and?: InputMaybe<Array<EntityLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<EntityWhere>;
  not?: InputMaybe<EntityLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<EntityLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Entity nodes. */
export type EntityLinksFilter = {
  every?: InputMaybe<EntityLinkWhere>;
  none?: InputMaybe<EntityLinkWhere>;
  some?: InputMaybe<EntityLinkWhere>;
};

/** One key of an order of Entity nodes. */
export type EntityOrder =
  { basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Entity node: all that is named must hold. */
export type EntityWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<EntityWhere>>;
  asAction?: InputMaybe<ActionWhere>;
  asAgency?: InputMaybe<AgencyWhere>;
  asEvent?: InputMaybe<EventWhere>;
  asFigure?: InputMaybe<FigureWhere>;
  asGoal?: InputMaybe<GoalWhere>;
  asIndicator?: InputMaybe<IndicatorWhere>;
  asIndustry?: InputMaybe<IndustryWhere>;
  asObservation?: InputMaybe<ObservationWhere>;
  asOfficial?: InputMaybe<OfficialWhere>;
  asOrganization?: InputMaybe<OrganizationWhere>;
  asPolicy?: InputMaybe<PolicyWhere>;
  asRegion?: InputMaybe<RegionWhere>;
  asTarget?: InputMaybe<TargetWhere>;
  asWork?: InputMaybe<WorkWhere>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<EntityWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<EntityWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  type?: InputMaybe<NodeTypeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A press conference, meeting, festival or period of celebration. */
export type EventTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};

/** A page of Event nodes. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The entries with their cursors. */
  edges: Array<EventEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Event>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Event nodes. */
export type EventConnectionGroupsArgs = {
  by: EventGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<EventGroupBy>;
};

/** An entry of a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Event;
};

/** What Event nodes can be grouped by. */
export type EventGroupBy =
  | 'BASIS'
  | 'DATES_BASIS'
  | 'FIGURES'
  | 'INVOLVES'
  | 'LOCATED_IN'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SPEAKERS'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'TARGETS';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Event nodes. */
export type EventLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: EventOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Event node it leads to: all that is named must hold. */
export type EventLinkWhere = {
  and?: InputMaybe<Array<EventLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<EventWhere>;
  not?: InputMaybe<EventLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<EventLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Event nodes. */
export type EventLinksFilter = {
  every?: InputMaybe<EventLinkWhere>;
  none?: InputMaybe<EventLinkWhere>;
  some?: InputMaybe<EventLinkWhere>;
};

/** One key of an order of Event nodes. */
export type EventOrder =
  { basis: SortDirection; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis: SortDirection; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts: SortDirection; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn: SortDirection; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence: CountOrder; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures: CountOrder; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id: SortDirection; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves: CountOrder; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal: SortDirection; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf: CountOrder; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers: CountOrder; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; datesBasis?: never; declaredParts?: never; endsOn?: never; evidence?: never; figures?: never; id?: never; involves?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; speakers?: never; startsOn?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Event node: all that is named must hold. */
export type EventWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<EventWhere>>;
  basis?: InputMaybe<BasisFilter>;
  datesBasis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  endsOn?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  involves?: InputMaybe<EntityLinksFilter>;
  locatedIn?: InputMaybe<RegionLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<EventWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<EventWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  speakers?: InputMaybe<OfficialLinksFilter>;
  startsOn?: InputMaybe<DateFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Places in one document that together prove a fact. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The document the places are in. */
  document: Document;
  id: Scalars['ID']['output'];
  /** The text of each span; null unless the document's text is attached to this database (`policygraph attach`) and the caller may read quotes. */
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
  /** The claims that this evidence proves, by id. */
  supports: FactConnection;
  /** How far the proof goes. */
  verification: Verification;
};


/** Places in one document that together prove a fact. */
export type EvidenceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Evidence nodes. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The entries with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Evidence>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Evidence nodes. */
export type EvidenceConnectionGroupsArgs = {
  by: EvidenceGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<EvidenceGroupBy>;
};

/** An entry of a list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Evidence;
};

/** What Evidence nodes can be grouped by. */
export type EvidenceGroupBy =
  | 'DOCUMENT'
  | 'VERIFICATION';

/** Conditions on the Evidence nodes of a field. */
export type EvidenceNodesFilter = {
  every?: InputMaybe<EvidenceWhere>;
  none?: InputMaybe<EvidenceWhere>;
  some?: InputMaybe<EvidenceWhere>;
};

/** One key of an order of Evidence nodes. */
export type EvidenceOrder =
  { document: DocumentOrder; id?: never; seedSet?: never; statement?: never; statementEn?: never; verification?: never; }
  |  { document?: never; id: SortDirection; seedSet?: never; statement?: never; statementEn?: never; verification?: never; }
  |  { document?: never; id?: never; seedSet: SortDirection; statement?: never; statementEn?: never; verification?: never; }
  |  { document?: never; id?: never; seedSet?: never; statement: SortDirection; statementEn?: never; verification?: never; }
  |  { document?: never; id?: never; seedSet?: never; statement?: never; statementEn: SortDirection; verification?: never; }
  |  { document?: never; id?: never; seedSet?: never; statement?: never; statementEn?: never; verification: SortDirection; };

/** Conditions on an Evidence node: all that is named must hold. */
export type EvidenceWhere = {
  and?: InputMaybe<Array<EvidenceWhere>>;
  document?: InputMaybe<DocumentOneFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<EvidenceWhere>;
  or?: InputMaybe<Array<EvidenceWhere>>;
  seedSet?: InputMaybe<StringFilter>;
  sha256?: InputMaybe<StringListFilter>;
  statement?: InputMaybe<StringFilter>;
  statementEn?: InputMaybe<StringFilter>;
  verification?: InputMaybe<VerificationFilter>;
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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorLinkOrder>>;
  where?: InputMaybe<IndicatorLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigurePresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number with its meaning: a target or an observation. */
export type FigureSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Figure nodes. */
export type FigureLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: FigureOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Figure node it leads to: all that is named must hold. */
export type FigureLinkWhere = {
  and?: InputMaybe<Array<FigureLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<FigureWhere>;
  not?: InputMaybe<FigureLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<FigureLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Figure nodes. */
export type FigureLinksFilter = {
  every?: InputMaybe<FigureLinkWhere>;
  none?: InputMaybe<FigureLinkWhere>;
  some?: InputMaybe<FigureLinkWhere>;
};

/** One key of an order of Figure nodes. */
export type FigureOrder =
  { about: CountOrder; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis: SortDirection; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator: SortDirection; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts: SortDirection; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence: CountOrder; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures: CountOrder; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge: SortDirection; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id: SortDirection; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator: IndicatorOrder; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis: SortDirection; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong: CountOrder; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region: RegionOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated: SortDirection; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit: SortDirection; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom: SortDirection; validTo?: never; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo: SortDirection; value?: never; }
  |  { about?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value: SortDirection; };

/** Conditions on a Figure node: all that is named must hold. */
export type FigureWhere = {
  about?: InputMaybe<EntityLinksFilter>;
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<FigureWhere>>;
  asObservation?: InputMaybe<ObservationWhere>;
  asTarget?: InputMaybe<TargetWhere>;
  basis?: InputMaybe<BasisFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  hedge?: InputMaybe<HedgeFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorOneFilter>;
  indicators?: InputMaybe<IndicatorLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<FigureWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<FigureWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodBasis?: InputMaybe<BasisFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  rankedAmong?: InputMaybe<EntityLinksFilter>;
  region?: InputMaybe<RegionOneFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  stated?: InputMaybe<StringFilter>;
  statistic?: InputMaybe<StatisticFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  type?: InputMaybe<NodeTypeFilter>;
  unit?: InputMaybe<UnitFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
  value?: InputMaybe<DecimalFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkLinkOrder>>;
  where?: InputMaybe<WorkLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A breakthrough or aim. */
export type GoalSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Goal nodes. */
export type GoalConnection = {
  __typename?: 'GoalConnection';
  /** The entries with their cursors. */
  edges: Array<GoalEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Goal>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Goal nodes. */
export type GoalConnectionGroupsArgs = {
  by: GoalGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<GoalGroupBy>;
};

/** An entry of a list. */
export type GoalEdge = {
  __typename?: 'GoalEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Goal;
};

/** What Goal nodes can be grouped by. */
export type GoalGroupBy =
  | 'AIMED_AT_BY'
  | 'BASIS'
  | 'FIGURES'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Goal nodes. */
export type GoalLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: GoalOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Goal node it leads to: all that is named must hold. */
export type GoalLinkWhere = {
  and?: InputMaybe<Array<GoalLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<GoalWhere>;
  not?: InputMaybe<GoalLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<GoalLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Goal nodes. */
export type GoalLinksFilter = {
  every?: InputMaybe<GoalLinkWhere>;
  none?: InputMaybe<GoalLinkWhere>;
  some?: InputMaybe<GoalLinkWhere>;
};

/** One key of an order of Goal nodes. */
export type GoalOrder =
  { aimedAtBy: CountOrder; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal: SortDirection; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf: CountOrder; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { aimedAtBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; ordinal?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a Goal node: all that is named must hold. */
export type GoalWhere = {
  aimedAtBy?: InputMaybe<WorkLinksFilter>;
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<GoalWhere>>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<GoalWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<GoalWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Entries that share something: a value, a node or a period. Where all three are null the entries have none; an entry with several nodes is in several groups. */
export type Group = {
  __typename?: 'Group';
  /** The average, in `unit`; as `min`. */
  average: Maybe<Scalars['Decimal']['output']>;
  /** How many entries the group has. */
  count: Scalars['Int']['output'];
  /** The group's entries in groups of their own; null without `then`. */
  groups: Maybe<Groups>;
  /** The largest number, in `unit`; as `min`. */
  max: Maybe<Scalars['Decimal']['output']>;
  /** The smallest number, in `unit`; null for what has no number. `MIXED_UNITS` where there are several units. */
  min: Maybe<Scalars['Decimal']['output']>;
  /** The node shared; of grouping by a relationship. */
  node: Maybe<Node>;
  /** The period shared; of grouping by `PERIOD`. */
  period: Maybe<Period>;
  /** The sum, in `unit`; as `min`. Whether it means anything is for the asker to see: numbers of one unit may count different things, and growth rates and ranks do not add up. */
  sum: Maybe<Scalars['Decimal']['output']>;
  /** The unit of their numbers; null for what has no number. `MIXED_UNITS` where there are several. */
  unit: Maybe<Unit>;
  /** The value shared; of grouping by an enum or a yes or no. */
  value: Maybe<Scalars['String']['output']>;
};

/** The entries of a list in groups. */
export type Groups = {
  __typename?: 'Groups';
  /** The groups, the largest first, then by what they share. */
  groups: Array<Group>;
  /** How many groups there are. */
  totalCount: Scalars['Int']['output'];
};

export type Hedge =
  /** Is expected (预计, 预期). */
  | 'EXPECT'
  /** Is planned (计划, 拟). */
  | 'PLAN'
  /** Will be striven for (力争, 争取). */
  | 'STRIVE';

/** Conditions on a value of Hedge. */
export type HedgeFilter = {
  eq?: InputMaybe<Hedge>;
  in?: InputMaybe<Array<Hedge>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place in `text`, in Unicode code points, from 0, `end` exclusive. */
export type Highlight = {
  __typename?: 'Highlight';
  /** One past the last code point. */
  end: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};

/** A step of a way: a relationship walked along or against its direction. */
export type Hop = {
  __typename?: 'Hop';
  /** The others that join the same two nodes, in either direction. */
  alternatives: Array<Relationship>;
  /** `OUT` where the relationship leads from `from` to `to`, `IN` where it leads back. */
  direction: Direction;
  /** Where the step starts. */
  from: Node;
  /** The relationship walked, with basis and evidence; of several that join the two nodes, the first by id. Null for `FROM_DOCUMENT`, which is no claim. */
  relationship: Maybe<Relationship>;
  /** Where it arrives. */
  to: Node;
  /** What kind of relationship is walked. */
  type: RelationshipType;
};

/** Conditions on an id. */
export type IdFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, 250 at most. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** What a figure counts. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationLinkOrder>>;
  where?: InputMaybe<ObservationLinkWhere>;
};


/** What a figure counts. */
export type IndicatorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** What a figure counts. */
export type IndicatorRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** What a figure counts. */
export type IndicatorTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};

/** A page of Indicator nodes. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The entries with their cursors. */
  edges: Array<IndicatorEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Indicator>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Indicator nodes. */
export type IndicatorConnectionGroupsArgs = {
  by: IndicatorGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<IndicatorGroupBy>;
};

/** An entry of a list. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Indicator;
};

/** What Indicator nodes can be grouped by. */
export type IndicatorGroupBy =
  | 'BASIS'
  | 'FIGURES'
  | 'NAME_EN_BASIS'
  | 'OBSERVATIONS'
  | 'PARTS'
  | 'PART_OF'
  | 'POLARITY'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'TARGETS'
  | 'UNIT';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Indicator nodes. */
export type IndicatorLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: IndicatorOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Indicator node it leads to: all that is named must hold. */
export type IndicatorLinkWhere = {
  and?: InputMaybe<Array<IndicatorLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<IndicatorWhere>;
  not?: InputMaybe<IndicatorLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<IndicatorLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Indicator nodes. */
export type IndicatorLinksFilter = {
  every?: InputMaybe<IndicatorLinkWhere>;
  none?: InputMaybe<IndicatorLinkWhere>;
  some?: InputMaybe<IndicatorLinkWhere>;
};

/** Conditions on the one Indicator node at the end of a relationship. */
export type IndicatorOneFilter = {
  is?: InputMaybe<IndicatorWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Indicator nodes. */
export type IndicatorOrder =
  { basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations: CountOrder; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf: CountOrder; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts: CountOrder; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity: SortDirection; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; unit?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; observations?: never; partOf?: never; parts?: never; polarity?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; unit?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Indicator node: all that is named must hold. */
export type IndicatorWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<IndicatorWhere>>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<IndicatorWhere>;
  note?: InputMaybe<StringFilter>;
  observations?: InputMaybe<ObservationLinksFilter>;
  or?: InputMaybe<Array<IndicatorWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  polarity?: InputMaybe<PolarityFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  unit?: InputMaybe<UnitFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkLinkOrder>>;
  where?: InputMaybe<WorkLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustryRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustrySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A cluster, tier of clusters, sector, product line or field of technology. */
export type IndustrySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Industry nodes. */
export type IndustryConnection = {
  __typename?: 'IndustryConnection';
  /** The entries with their cursors. */
  edges: Array<IndustryEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Industry>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Industry nodes. */
export type IndustryConnectionGroupsArgs = {
  by: IndustryGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<IndustryGroupBy>;
};

/** An entry of a list. */
export type IndustryEdge = {
  __typename?: 'IndustryEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Industry;
};

/** What Industry nodes can be grouped by. */
export type IndustryGroupBy =
  | 'ADVANCED_BY'
  | 'BASIS'
  | 'FIGURES'
  | 'KIND'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RANKINGS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES';

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

/** Conditions on a value of IndustryKind. */
export type IndustryKindFilter = {
  eq?: InputMaybe<IndustryKind>;
  in?: InputMaybe<Array<IndustryKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Industry nodes. */
export type IndustryLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: IndustryOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Industry node it leads to: all that is named must hold. */
export type IndustryLinkWhere = {
  and?: InputMaybe<Array<IndustryLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<IndustryWhere>;
  not?: InputMaybe<IndustryLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<IndustryLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Industry nodes. */
export type IndustryLinksFilter = {
  every?: InputMaybe<IndustryLinkWhere>;
  none?: InputMaybe<IndustryLinkWhere>;
  some?: InputMaybe<IndustryLinkWhere>;
};

/** One key of an order of Industry nodes. */
export type IndustryOrder =
  { advancedBy: CountOrder; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy: CountOrder; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { advancedBy?: never; basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Industry node: all that is named must hold. */
export type IndustryWhere = {
  advancedBy?: InputMaybe<WorkLinksFilter>;
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<IndustryWhere>>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<IndustryKindFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<IndustryWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<IndustryWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  rankings?: InputMaybe<FigureLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on a whole number. */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is more. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is it or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is it or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
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

/** Conditions on a value of NameBasis. */
export type NameBasisFilter = {
  eq?: InputMaybe<NameBasis>;
  in?: InputMaybe<Array<NameBasis>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A piece of the graph around a node. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** Whether the search was finished: false where it stopped at its bound (100,000 relationships read), so that totals are only lower bounds. */
  complete: Scalars['Boolean']['output'];
  /** The relationships between the nodes shown, by id; 2,000 at most. */
  edges: Array<Relationship>;
  /** The nodes, the middle first, then the nearest, then by id. */
  nodes: Array<Node>;
  searched: Searched;
  /** How many relationships there are between the nodes within the depth; at least, where not `complete`. Of a hub that is not looked behind, only relationships to nodes reached by other ways count. */
  totalEdges: Scalars['Int']['output'];
  /** How many nodes there are within the depth, the middle among them; at least, where not `complete`. */
  totalNodes: Scalars['Int']['output'];
  /** How many of them are not shown. */
  truncatedEdges: Scalars['Int']['output'];
  /** How many of them are not shown. */
  truncatedNodes: Scalars['Int']['output'];
};

/** Anything with an id of its own that is a node of the graph. */
export type Node = {
  /** Stable over imports; unique in the whole graph. */
  id: Scalars['ID']['output'];
};

/** A type of node, by the name of its type in capitals. */
export type NodeType =
  /** An Action. */
  | 'ACTION'
  /** An Agency. */
  | 'AGENCY'
  /** A Document. */
  | 'DOCUMENT'
  /** An Event. */
  | 'EVENT'
  /** A piece of Evidence. */
  | 'EVIDENCE'
  /** A Goal. */
  | 'GOAL'
  /** An Indicator. */
  | 'INDICATOR'
  /** An Industry. */
  | 'INDUSTRY'
  /** An Observation. */
  | 'OBSERVATION'
  /** An Official. */
  | 'OFFICIAL'
  /** An Organization. */
  | 'ORGANIZATION'
  /** A Policy. */
  | 'POLICY'
  /** A Region. */
  | 'REGION'
  /** A Target. */
  | 'TARGET';

/** Conditions on the type of a node. */
export type NodeTypeFilter = {
  eq?: InputMaybe<NodeType>;
  in?: InputMaybe<Array<NodeType>>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationBaselineOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorLinkOrder>>;
  where?: InputMaybe<IndicatorLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody reported. */
export type ObservationSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Observation nodes. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The entries with their cursors. */
  edges: Array<ObservationEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Observation>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Observation nodes. */
export type ObservationConnectionGroupsArgs = {
  by: ObservationGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<ObservationGroupBy>;
};

/** An entry of a list. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Observation;
};

/** What Observation nodes can be grouped by. */
export type ObservationGroupBy =
  | 'ABOUT'
  | 'BASELINE_OF'
  | 'BASIS'
  | 'COMPARATOR'
  | 'ESTIMATE'
  | 'FIGURES'
  | 'HEDGE'
  | 'INDICATOR'
  | 'INDICATORS'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PERIOD'
  | 'PERIOD_BASIS'
  | 'PRESENTED_BY'
  | 'RANKED_AMONG'
  | 'REGION'
  | 'REGIONS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'STATISTIC'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'UNIT';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Observation nodes. */
export type ObservationLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: ObservationOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Observation node it leads to: all that is named must hold. */
export type ObservationLinkWhere = {
  and?: InputMaybe<Array<ObservationLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<ObservationWhere>;
  not?: InputMaybe<ObservationLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ObservationLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Observation nodes. */
export type ObservationLinksFilter = {
  every?: InputMaybe<ObservationLinkWhere>;
  none?: InputMaybe<ObservationLinkWhere>;
  some?: InputMaybe<ObservationLinkWhere>;
};

/** Conditions on the one Observation node at the end of a relationship. */
export type ObservationOneFilter = {
  is?: InputMaybe<ObservationWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Observation nodes. */
export type ObservationOrder =
  { about: CountOrder; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf: CountOrder; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis: SortDirection; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator: SortDirection; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts: SortDirection; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate: SortDirection; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence: CountOrder; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures: CountOrder; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge: SortDirection; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id: SortDirection; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator: IndicatorOrder; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis: SortDirection; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong: CountOrder; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region: RegionOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated: SortDirection; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit: SortDirection; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom: SortDirection; validTo?: never; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo: SortDirection; value?: never; }
  |  { about?: never; baselineOf?: never; basis?: never; comparator?: never; declaredParts?: never; estimate?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value: SortDirection; };

/** Conditions on an Observation node: all that is named must hold. */
export type ObservationWhere = {
  about?: InputMaybe<EntityLinksFilter>;
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<ObservationWhere>>;
  baselineOf?: InputMaybe<TargetLinksFilter>;
  basis?: InputMaybe<BasisFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  estimate?: InputMaybe<BooleanFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  hedge?: InputMaybe<HedgeFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorOneFilter>;
  indicators?: InputMaybe<IndicatorLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<ObservationWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ObservationWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodBasis?: InputMaybe<BasisFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  rankedAmong?: InputMaybe<EntityLinksFilter>;
  region?: InputMaybe<RegionOneFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  stated?: InputMaybe<StringFilter>;
  statistic?: InputMaybe<StatisticFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  unit?: InputMaybe<UnitFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
  value?: InputMaybe<DecimalFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyLinkOrder>>;
  where?: InputMaybe<AgencyLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPresentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSpokeAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLinkOrder>>;
  where?: InputMaybe<EventLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A person who speaks or acts for a public body. */
export type OfficialSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Official nodes. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The entries with their cursors. */
  edges: Array<OfficialEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Official>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Official nodes. */
export type OfficialConnectionGroupsArgs = {
  by: OfficialGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<OfficialGroupBy>;
};

/** An entry of a list. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Official;
};

/** What Official nodes can be grouped by. */
export type OfficialGroupBy =
  | 'BASIS'
  | 'FIGURES'
  | 'NAME_EN_BASIS'
  | 'OFFICES'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SPOKE_AT'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Official nodes. */
export type OfficialLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: OfficialOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Official node it leads to: all that is named must hold. */
export type OfficialLinkWhere = {
  and?: InputMaybe<Array<OfficialLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<OfficialWhere>;
  not?: InputMaybe<OfficialLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<OfficialLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Official nodes. */
export type OfficialLinksFilter = {
  every?: InputMaybe<OfficialLinkWhere>;
  none?: InputMaybe<OfficialLinkWhere>;
  some?: InputMaybe<OfficialLinkWhere>;
};

/** One key of an order of Official nodes. */
export type OfficialOrder =
  { basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices: CountOrder; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf: CountOrder; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts: CountOrder; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt: CountOrder; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; offices?: never; partOf?: never; parts?: never; presented?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; spokeAt?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Official node: all that is named must hold. */
export type OfficialWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<OfficialWhere>>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<OfficialWhere>;
  note?: InputMaybe<StringFilter>;
  offices?: InputMaybe<AgencyLinksFilter>;
  or?: InputMaybe<Array<OfficialWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presented?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  spokeAt?: InputMaybe<EventLinksFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** An enterprise, fund, venue, platform, exchange or medium, or a named group of them. */
export type OrganizationUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Organization nodes. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Organization>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Organization nodes. */
export type OrganizationConnectionGroupsArgs = {
  by: OrganizationGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<OrganizationGroupBy>;
};

/** An entry of a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Organization;
};

/** What Organization nodes can be grouped by. */
export type OrganizationGroupBy =
  | 'BASIS'
  | 'FIGURES'
  | 'INVOLVED_IN'
  | 'KIND'
  | 'LOCATED_IN'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'TARGETS'
  | 'USED_BY'
  | 'USES';

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

/** Conditions on a value of OrganizationKind. */
export type OrganizationKindFilter = {
  eq?: InputMaybe<OrganizationKind>;
  in?: InputMaybe<Array<OrganizationKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Organization nodes. */
export type OrganizationOrder =
  { basis: SortDirection; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts: SortDirection; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence: CountOrder; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures: CountOrder; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id: SortDirection; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn: CountOrder; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind: SortDirection; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy: CountOrder; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; declaredParts?: never; evidence?: never; figures?: never; id?: never; involvedIn?: never; kind?: never; locatedIn?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on an Organization node: all that is named must hold. */
export type OrganizationWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<OrganizationWhere>>;
  basis?: InputMaybe<BasisFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  involvedIn?: InputMaybe<EntityLinksFilter>;
  kind?: InputMaybe<OrganizationKindFilter>;
  locatedIn?: InputMaybe<RegionLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<OrganizationWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<OrganizationWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  usedBy?: InputMaybe<EntityLinksFilter>;
  uses?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

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

/** A way between two nodes. */
export type Path = {
  __typename?: 'Path';
  /** The steps, in order. */
  hops: Array<Hop>;
  /** How many relationships it has. */
  length: Scalars['Int']['output'];
  /** The nodes passed, ends included. */
  nodes: Array<Node>;
};

/** Ways between two nodes. */
export type Paths = {
  __typename?: 'Paths';
  /** Whether the search was finished: false where it stopped at its bound (100,000 relationships read), so that longer ways may be missing. */
  complete: Scalars['Boolean']['output'];
  /** The ways, shortest first; empty where there is none. */
  paths: Array<Path>;
  searched: Searched;
};

/** A stretch of days; null ends are not given. */
export type Period = {
  __typename?: 'Period';
  /** First day. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  to: Maybe<Scalars['Date']['output']>;
};

export type Polarity =
  /** Less is better. */
  | 'LESS'
  /** More is better. */
  | 'MORE'
  /** Neither is better. */
  | 'NEUTRAL';

/** Conditions on a value of Polarity. */
export type PolarityFilter = {
  eq?: InputMaybe<Polarity>;
  in?: InputMaybe<Array<Polarity>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GoalLinkOrder>>;
  where?: InputMaybe<GoalLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryLinkOrder>>;
  where?: InputMaybe<IndustryLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyLinkOrder>>;
  where?: InputMaybe<AgencyLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicySupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicySupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A strategy, framework, plan, programme or instrument. */
export type PolicyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Policy nodes. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** The entries with their cursors. */
  edges: Array<PolicyEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Policy>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Policy nodes. */
export type PolicyConnectionGroupsArgs = {
  by: PolicyGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<PolicyGroupBy>;
};

/** An entry of a list. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Policy;
};

/** What Policy nodes can be grouped by. */
export type PolicyGroupBy =
  | 'BASIS'
  | 'COOPERATES_WITH'
  | 'FIGURES'
  | 'GOALS'
  | 'INDUSTRIES'
  | 'INVOLVES'
  | 'KIND'
  | 'NAME_EN_BASIS'
  | 'OWNERS'
  | 'PARTS'
  | 'PART_OF'
  | 'PERIOD'
  | 'PRESENTED_BY'
  | 'REGIONS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'TARGETS'
  | 'USED_BY'
  | 'USES';

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

/** Conditions on a value of PolicyKind. */
export type PolicyKindFilter = {
  eq?: InputMaybe<PolicyKind>;
  in?: InputMaybe<Array<PolicyKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Policy nodes. */
export type PolicyOrder =
  { basis: SortDirection; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith: CountOrder; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts: SortDirection; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence: CountOrder; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures: CountOrder; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals: CountOrder; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id: SortDirection; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries: CountOrder; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves: CountOrder; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind: SortDirection; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners: CountOrder; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf: CountOrder; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts: CountOrder; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; usedBy?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy: CountOrder; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; kind?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; usedBy?: never; uses?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a Policy node: all that is named must hold. */
export type PolicyWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<PolicyWhere>>;
  basis?: InputMaybe<BasisFilter>;
  cooperatesWith?: InputMaybe<EntityLinksFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  goals?: InputMaybe<GoalLinksFilter>;
  id?: InputMaybe<IdFilter>;
  industries?: InputMaybe<IndustryLinksFilter>;
  involves?: InputMaybe<EntityLinksFilter>;
  kind?: InputMaybe<PolicyKindFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<PolicyWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<PolicyWhere>>;
  owners?: InputMaybe<AgencyLinksFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  usedBy?: InputMaybe<EntityLinksFilter>;
  uses?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** How far a target is reached, by one observation of the same indicator, region and statistic in the same unit. */
export type Progress = {
  __typename?: 'Progress';
  /** Whether the observation is for the target's own period. */
  answers: Scalars['Boolean']['output'];
  /** How this was reckoned, with all that went in, in Chinese. */
  formula: Scalars['String']['output'];
  /** The same in English. */
  formulaEn: Scalars['String']['output'];
  /** What is still missing, in `gapUnit`; less than zero beyond the target, and zero at its very number, which does not reach what was to be more. */
  gap: Maybe<Scalars['Decimal']['output']>;
  /** Unit of `gap`: that of the target, but percentage points for percentages. */
  gapUnit: Maybe<Unit>;
  /** Observations that were not compared, as they are in another unit. */
  leftAside: Scalars['Int']['output'];
  /** What is compared: the observation for the target's own period, else the latest earlier one, else a linked baseline without a period (of a target without a period: any linked baseline); null where there is none. */
  observation: Maybe<Observation>;
  /** How far on the way: observed / target, or target / observed where less is better; to 4 decimals. Null where nothing can be divided. */
  ratio: Maybe<Scalars['Float']['output']>;
  /** The same, per year, where whole years lie between. */
  requiredAnnualGrowth: Maybe<Scalars['Float']['output']>;
  /** By how many percent of itself an earlier level has to grow to the number of the target, percentages too; to 2 decimals. */
  requiredGrowth: Maybe<Scalars['Float']['output']>;
  /** What the observation decides. */
  status: ProgressStatus;
};

/** What an observation says of a target. */
export type ProgressStatus =
  /** The observation for the target's own period reaches it. */
  | 'MET'
  /** The observation for the target's own period does not reach it. */
  | 'MISSED'
  /** There is no observation to compare with. */
  | 'NO_DATA'
  /** Nothing decides yet: there are only earlier observations, an estimate, or one that says too little. */
  | 'OPEN';

/** Where questions begin. */
export type Query = {
  __typename?: 'Query';
  /** One action, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  action: Maybe<Action>;
  /** Actions, by id unless `orderBy` says otherwise. */
  actions: ActionConnection;
  /** Agencies, by id unless `orderBy` says otherwise. */
  agencies: AgencyConnection;
  /** One agency, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  agency: Maybe<Agency>;
  /** What is loaded: state, documents and counts. */
  dataset: Dataset;
  /** One document, by `id` or by `title` (exact). */
  document: Maybe<Document>;
  /** Documents, by id unless `orderBy` says otherwise. */
  documents: DocumentConnection;
  /** One event, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  event: Maybe<Event>;
  /** Events, by id unless `orderBy` says otherwise. */
  events: EventConnection;
  /** One piece of evidence by its id. */
  evidence: Maybe<Evidence>;
  /** Evidence, by id unless `orderBy` says otherwise. */
  evidences: EvidenceConnection;
  /** One goal, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  goal: Maybe<Goal>;
  /** Goals, by id unless `orderBy` says otherwise. */
  goals: GoalConnection;
  /** One indicator, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  indicator: Maybe<Indicator>;
  /** Indicators, by id unless `orderBy` says otherwise. */
  indicators: IndicatorConnection;
  /** Industries, by id unless `orderBy` says otherwise. */
  industries: IndustryConnection;
  /** One industry, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  industry: Maybe<Industry>;
  /** What lies around a node, nearest first; null when there is no such node. */
  neighbourhood: Maybe<Neighbourhood>;
  /** Any node by its id; null when there is none. Relationships have ids too, but are reached by `Evidence.supports` and `Document.facts`. */
  node: Maybe<Node>;
  /** Nodes by id, in the order asked (100 at most); null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** One observation, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  observation: Maybe<Observation>;
  /** Observations, by id unless `orderBy` says otherwise. */
  observations: ObservationConnection;
  /** One official, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  official: Maybe<Official>;
  /** Officials, by id unless `orderBy` says otherwise. */
  officials: OfficialConnection;
  /** One organization, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  organization: Maybe<Organization>;
  /** Organizations, by id unless `orderBy` says otherwise. */
  organizations: OrganizationConnection;
  /** The shortest ways between two nodes over claims, along or against their direction; no way passes a node twice, and no two pass the same nodes. Equally long ones go by the ids of what they pass. */
  paths: Paths;
  /** Policies, by id unless `orderBy` says otherwise. */
  policies: PolicyConnection;
  /** One policy, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  policy: Maybe<Policy>;
  /** One region, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  region: Maybe<Region>;
  /** Regions, by id unless `orderBy` says otherwise. */
  regions: RegionConnection;
  /**
   * What bears or holds these words: names, aliases and coined names, figures as written, summaries, and what evidence states, in Chinese (simplified or traditional), English or pinyin.
   * All words must be there; a run of Chinese characters must stand as it is. A number or an English word may be the beginning of a longer one, and an English word of four letters or more may have one typo. The best come first, an exact name before all.
   */
  search: SearchConnection;
  /** One target, by `id` or by `name` (exact: Chinese or English name, or an alias); null when there is none, `AMBIGUOUS_NAME` with the candidates when there are several. */
  target: Maybe<Target>;
  /** Targets, by id unless `orderBy` says otherwise. */
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
  where?: InputMaybe<ActionWhere>;
};


/** Where questions begin. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
  where?: InputMaybe<AgencyWhere>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Where questions begin. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Where questions begin. */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions begin. */
export type QueryEvidencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** Where questions begin. */
export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GoalOrder>>;
  where?: InputMaybe<GoalWhere>;
};


/** Where questions begin. */
export type QueryIndicatorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorOrder>>;
  where?: InputMaybe<IndicatorWhere>;
};


/** Where questions begin. */
export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** Where questions begin. */
export type QueryIndustryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  via?: InputMaybe<Array<RelationshipType>>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Where questions begin. */
export type QueryOfficialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrder>>;
  where?: InputMaybe<OfficialWhere>;
};


/** Where questions begin. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Where questions begin. */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  hubs?: Scalars['Boolean']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<RelationshipType>>;
};


/** Where questions begin. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<PolicyWhere>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionWhere>;
};


/** Where questions begin. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/** Where questions begin. */
export type QueryTargetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions begin. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrder>>;
  where?: InputMaybe<TargetWhere>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkLinkOrder>>;
  where?: InputMaybe<WorkLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionCooperatesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionFiguresInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A place: from the whole world down to a street. */
export type RegionSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Region nodes. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The entries with their cursors. */
  edges: Array<RegionEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Region>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Region nodes. */
export type RegionConnectionGroupsArgs = {
  by: RegionGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<RegionGroupBy>;
};

/** An entry of a list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Region;
};

/** What Region nodes can be grouped by. */
export type RegionGroupBy =
  | 'APPLIED_BY'
  | 'BASIS'
  | 'COOPERATES_WITH'
  | 'COOPERATIONS'
  | 'FIGURES'
  | 'FIGURES_IN'
  | 'KIND'
  | 'LOCATED'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PRESENTED_BY'
  | 'RANKINGS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES';

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

/** Conditions on a value of RegionKind. */
export type RegionKindFilter = {
  eq?: InputMaybe<RegionKind>;
  in?: InputMaybe<Array<RegionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Region nodes. */
export type RegionLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: RegionOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Region node it leads to: all that is named must hold. */
export type RegionLinkWhere = {
  and?: InputMaybe<Array<RegionLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<RegionWhere>;
  not?: InputMaybe<RegionLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<RegionLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Region nodes. */
export type RegionLinksFilter = {
  every?: InputMaybe<RegionLinkWhere>;
  none?: InputMaybe<RegionLinkWhere>;
  some?: InputMaybe<RegionLinkWhere>;
};

/** Conditions on the one Region node at the end of a relationship. */
export type RegionOneFilter = {
  is?: InputMaybe<RegionWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key of an order of Region nodes. */
export type RegionOrder =
  { appliedBy: CountOrder; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis: SortDirection; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code: SortDirection; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith: CountOrder; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations: CountOrder; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts: SortDirection; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence: CountOrder; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures: CountOrder; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn: CountOrder; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id: SortDirection; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind: SortDirection; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy: CountOrder; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; validFrom?: never; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom: SortDirection; validTo?: never; }
  |  { appliedBy?: never; basis?: never; code?: never; cooperatesWith?: never; cooperations?: never; declaredParts?: never; evidence?: never; figures?: never; figuresIn?: never; id?: never; kind?: never; located?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; presentedBy?: never; rankings?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a Region node: all that is named must hold. */
export type RegionWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<RegionWhere>>;
  appliedBy?: InputMaybe<WorkLinksFilter>;
  basis?: InputMaybe<BasisFilter>;
  code?: InputMaybe<StringFilter>;
  cooperatesWith?: InputMaybe<EntityLinksFilter>;
  cooperations?: InputMaybe<EntityLinksFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  figuresIn?: InputMaybe<FigureLinksFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<RegionKindFilter>;
  located?: InputMaybe<EntityLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<RegionWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<RegionWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  rankings?: InputMaybe<FigureLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
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

/** Conditions on a value of Role. */
export type RoleFilter = {
  eq?: InputMaybe<Role>;
  in?: InputMaybe<Array<Role>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of hits, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits with what they match. */
  edges: Array<SearchHit>;
  /** The nodes found, without the matches. */
  nodes: Array<Node>;
  /** The page's place among the hits. */
  pageInfo: PageInfo;
  searched: Searched;
  /** How many hits there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A node that was found, and where it matches. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Where to go on from: pass it as `after`. It holds until the data changes. */
  cursor: Scalars['String']['output'];
  /** The proof to show first: the evidence whose statement holds the words, else verified evidence, else the first. Of a document none; of evidence itself. */
  evidence: Maybe<Evidence>;
  /** The field that matches best, by its name in this schema; null where the words stand in several fields, and then `match` is `WORDS`. */
  field: Maybe<Scalars['String']['output']>;
  /** Where the words stand in `text`. */
  highlights: Array<Highlight>;
  /** How the words match the field. */
  match: SearchMatch;
  /** The node found. */
  node: Node;
  /** From 5 down: 5 an exact name; between 4 and 5 a name of Han characters spelled out in pinyin, or one that holds the words, more the less else it holds; 3 to 4 a name that holds them in pinyin; 2 to 3 a longer text; 1 to 2 a name but for typos; 0 to 1 a longer text but for typos, or words from several texts. */
  score: Scalars['Float']['output'];
  /** The text of the field, or the one of its texts that matches; null without `field`. */
  text: Maybe<Scalars['String']['output']>;
  /** Its type. */
  type: NodeType;
};

/** How words are found in a text. */
export type SearchMatch =
  /** The text is what was looked for, but for case, script and punctuation. */
  | 'EXACT'
  /** The text, read in pinyin, holds the words. */
  | 'PINYIN'
  /** The text holds words one letter away. */
  | 'TYPO'
  /** The text holds the words. */
  | 'WORDS';

/** What a field is to search. */
export type SearchRole =
  /** What the node is called or written as. */
  | 'NAME'
  /** What is said of the node. */
  | 'TEXT';

/** What was read to give an answer: what is not found in it, these documents do not say, or it was not read out of them. */
export type Searched = {
  __typename?: 'Searched';
  /** Documents that facts were read from. */
  documents: Scalars['Int']['output'];
  /** How many of them were read in full: only what these do not say is known not to be said. */
  readInFull: Scalars['Int']['output'];
  /** The latest day that one of them was published; null where no record gives any. */
  upTo: Maybe<Scalars['Date']['output']>;
};

/** Which way an order runs. */
export type SortDirection =
  /** Smallest, earliest or first in the order of code points first. */
  | 'ASC'
  /** Largest, latest or last first. */
  | 'DESC';

export type SourceClass =
  /** A copy on an aggregator. */
  | 'AGGREGATOR'
  /** A mirror of another site. */
  | 'MIRROR'
  /** A page of a public body. */
  | 'OFFICIAL'
  /** The publisher's own text. */
  | 'ORIGINAL';

/** Conditions on a value of SourceClass. */
export type SourceClassFilter = {
  eq?: InputMaybe<SourceClass>;
  in?: InputMaybe<Array<SourceClass>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place in a document: Unicode code points of its UTF-8 file, from 0, `end` exclusive. */
export type Span = {
  __typename?: 'Span';
  /** One past the last code point. */
  end: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};

/** Whether something is given, as far as the documents were read. */
export type Statedness =
  /** It is in the graph, with its proof. */
  | 'GIVEN'
  /** It is not in the graph, but not all of the documents were read in full. */
  | 'NOT_READ'
  /** The documents were read in full, and do not give it. */
  | 'NOT_STATED';

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

/** Conditions on a value of Statistic. */
export type StatisticFilter = {
  eq?: InputMaybe<Statistic>;
  in?: InputMaybe<Array<Statistic>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; letters compare as written, case included. */
export type StringFilter = {
  /** Has it somewhere. */
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Comes after it in the order of code points. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Is it or comes after it. */
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes before it in the order of code points. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Is it or comes before it. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Begins with it. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of texts. */
export type StringListFilter = {
  /** One of the texts is this. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** Whether there are none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A number that somebody promised. */
export type Target = Entity & Fact & Figure & Node & {
  __typename?: 'Target';
  about: EntityLinkConnection;
  aliases: Array<Scalars['String']['output']>;
  /** The observation it starts from; null where the documents give none. `baselines` carries the proof. */
  baseline: Maybe<Observation>;
  /** Whether the documents give a baseline, as far as they were read. */
  baselineStatus: Statedness;
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
  /** How far it is reached, by what was reported. */
  progress: Progress;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetBaselinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationLinkOrder>>;
  where?: InputMaybe<ObservationLinkWhere>;
};


/** A number that somebody promised. */
export type TargetFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** A number that somebody promised. */
export type TargetIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorLinkOrder>>;
  where?: InputMaybe<IndicatorLinkWhere>;
};


/** A number that somebody promised. */
export type TargetPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** A number that somebody promised. */
export type TargetRankedAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** A number that somebody promised. */
export type TargetRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** A number that somebody promised. */
export type TargetSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};

/** A page of Target nodes. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The entries with their cursors. */
  edges: Array<TargetEdge>;
  /** The entries of all pages in groups, the largest first. */
  groups: Groups;
  /** The entries alone. */
  nodes: Array<Target>;
  /** The page's place in the list. */
  pageInfo: PageInfo;
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Target nodes. */
export type TargetConnectionGroupsArgs = {
  by: TargetGroupBy;
  first?: Scalars['Int']['input'];
  then?: InputMaybe<TargetGroupBy>;
};

/** An entry of a list. */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Where to go on from: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Target;
};

/** What Target nodes can be grouped by. */
export type TargetGroupBy =
  | 'ABOUT'
  | 'AGENCY'
  | 'BASELINE'
  | 'BASELINES'
  | 'BASIS'
  | 'COMPARATOR'
  | 'FIGURES'
  | 'HEDGE'
  | 'INDICATOR'
  | 'INDICATORS'
  | 'NAME_EN_BASIS'
  | 'PARTS'
  | 'PART_OF'
  | 'PERIOD'
  | 'PERIOD_BASIS'
  | 'PRESENTED_BY'
  | 'RANKED_AMONG'
  | 'REGION'
  | 'REGIONS'
  | 'RELATED_FROM'
  | 'RELATES_TO'
  | 'SET_BY'
  | 'STATISTIC'
  | 'SUPERSEDED_BY'
  | 'SUPERSEDES'
  | 'UNIT';

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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Target nodes. */
export type TargetLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: TargetOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Target node it leads to: all that is named must hold. */
export type TargetLinkWhere = {
  and?: InputMaybe<Array<TargetLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<TargetWhere>;
  not?: InputMaybe<TargetLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<TargetLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Target nodes. */
export type TargetLinksFilter = {
  every?: InputMaybe<TargetLinkWhere>;
  none?: InputMaybe<TargetLinkWhere>;
  some?: InputMaybe<TargetLinkWhere>;
};

/** One key of an order of Target nodes. */
export type TargetOrder =
  { about: CountOrder; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline: ObservationOrder; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines: CountOrder; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis: SortDirection; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator: SortDirection; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts: SortDirection; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence: CountOrder; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures: CountOrder; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge: SortDirection; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id: SortDirection; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator: IndicatorOrder; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf: CountOrder; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts: CountOrder; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis: SortDirection; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong: CountOrder; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region: RegionOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy: CountOrder; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated: SortDirection; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; unit?: never; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit: SortDirection; validFrom?: never; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom: SortDirection; validTo?: never; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo: SortDirection; value?: never; }
  |  { about?: never; baseline?: never; baselines?: never; basis?: never; comparator?: never; declaredParts?: never; evidence?: never; figures?: never; hedge?: never; id?: never; indicator?: never; indicators?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; partOf?: never; parts?: never; periodBasis?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; rankedAmong?: never; region?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; setBy?: never; stated?: never; statistic?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; unit?: never; validFrom?: never; validTo?: never; value: SortDirection; };

/** Conditions on a Target node: all that is named must hold. */
export type TargetWhere = {
  about?: InputMaybe<EntityLinksFilter>;
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<TargetWhere>>;
  baseline?: InputMaybe<ObservationOneFilter>;
  baselines?: InputMaybe<ObservationLinksFilter>;
  basis?: InputMaybe<BasisFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  hedge?: InputMaybe<HedgeFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorOneFilter>;
  indicators?: InputMaybe<IndicatorLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<TargetWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<TargetWhere>>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodBasis?: InputMaybe<BasisFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  rankedAmong?: InputMaybe<EntityLinksFilter>;
  region?: InputMaybe<RegionOneFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  setBy?: InputMaybe<EntityLinksFilter>;
  stated?: InputMaybe<StringFilter>;
  statistic?: InputMaybe<StatisticFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  unit?: InputMaybe<UnitFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
  value?: InputMaybe<DecimalFilter>;
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

/** Conditions on a value of Unit. */
export type UnitFilter = {
  eq?: InputMaybe<Unit>;
  in?: InputMaybe<Array<Unit>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Verification =
  /** Document, URL and date only; nothing to recompute. */
  | 'CITED'
  /** Whoever has the document can prove it with `policygraph verify`. */
  | 'VERIFIED';

/** Conditions on a value of Verification. */
export type VerificationFilter = {
  eq?: InputMaybe<Verification>;
  in?: InputMaybe<Array<Verification>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FigureLinkOrder>>;
  where?: InputMaybe<FigureLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GoalLinkOrder>>;
  where?: InputMaybe<GoalLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryLinkOrder>>;
  where?: InputMaybe<IndustryLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkInvolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyLinkOrder>>;
  where?: InputMaybe<AgencyLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkPresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialLinkOrder>>;
  where?: InputMaybe<OfficialLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionLinkOrder>>;
  where?: InputMaybe<RegionLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkRelatesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetLinkOrder>>;
  where?: InputMaybe<TargetLinkWhere>;
};


/** Policies and actions: what is owned, aims at goals and sets targets. */
export type WorkUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityLinkOrder>>;
  where?: InputMaybe<EntityLinkWhere>;
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
  /** What was read to give this answer: an empty page of a graph that read much is an answer. */
  searched: Searched;
  /** How many links there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One key of an order of links to Work nodes. */
export type WorkLinkOrder =
  { basis: SortDirection; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id: SortDirection; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node: WorkOrder; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note: SortDirection; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal: SortDirection; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post: SortDirection; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn: SortDirection; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate: SortDirection; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn: SortDirection; role?: never; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role: SortDirection; seedSet?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet: SortDirection; validFrom?: never; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; id?: never; node?: never; note?: never; ordinal?: never; post?: never; postEn?: never; predicate?: never; predicateEn?: never; role?: never; seedSet?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a link and the Work node it leads to: all that is named must hold. */
export type WorkLinkWhere = {
  and?: InputMaybe<Array<WorkLinkWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  id?: InputMaybe<IdFilter>;
  node?: InputMaybe<WorkWhere>;
  not?: InputMaybe<WorkLinkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<WorkLinkWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  post?: InputMaybe<StringFilter>;
  postEn?: InputMaybe<StringFilter>;
  predicate?: InputMaybe<StringFilter>;
  predicateEn?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleFilter>;
  seedSet?: InputMaybe<StringFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
};

/** Conditions on links to Work nodes. */
export type WorkLinksFilter = {
  every?: InputMaybe<WorkLinkWhere>;
  none?: InputMaybe<WorkLinkWhere>;
  some?: InputMaybe<WorkLinkWhere>;
};

/** One key of an order of Work nodes. */
export type WorkOrder =
  { basis: SortDirection; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith: CountOrder; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts: SortDirection; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence: CountOrder; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures: CountOrder; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals: CountOrder; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id: SortDirection; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries: CountOrder; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves: CountOrder; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name: SortDirection; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn: SortDirection; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis: SortDirection; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note: SortDirection; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners: CountOrder; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf: CountOrder; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts: CountOrder; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom: SortDirection; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated: SortDirection; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo: SortDirection; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy: CountOrder; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions: CountOrder; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom: CountOrder; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo: CountOrder; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet: SortDirection; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary: SortDirection; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn: SortDirection; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy: CountOrder; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes: CountOrder; targets?: never; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets: CountOrder; uses?: never; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses: CountOrder; validFrom?: never; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom: SortDirection; validTo?: never; }
  |  { basis?: never; cooperatesWith?: never; declaredParts?: never; evidence?: never; figures?: never; goals?: never; id?: never; industries?: never; involves?: never; name?: never; nameEn?: never; nameEnBasis?: never; note?: never; owners?: never; partOf?: never; parts?: never; periodFrom?: never; periodStated?: never; periodTo?: never; presentedBy?: never; regions?: never; relatedFrom?: never; relatesTo?: never; seedSet?: never; summary?: never; summaryEn?: never; supersededBy?: never; supersedes?: never; targets?: never; uses?: never; validFrom?: never; validTo: SortDirection; };

/** Conditions on a Work node: all that is named must hold. */
export type WorkWhere = {
  aliases?: InputMaybe<StringListFilter>;
  and?: InputMaybe<Array<WorkWhere>>;
  asAction?: InputMaybe<ActionWhere>;
  asPolicy?: InputMaybe<PolicyWhere>;
  basis?: InputMaybe<BasisFilter>;
  cooperatesWith?: InputMaybe<EntityLinksFilter>;
  declaredParts?: InputMaybe<IntFilter>;
  evidence?: InputMaybe<EvidenceNodesFilter>;
  figures?: InputMaybe<FigureLinksFilter>;
  goals?: InputMaybe<GoalLinksFilter>;
  id?: InputMaybe<IdFilter>;
  industries?: InputMaybe<IndustryLinksFilter>;
  involves?: InputMaybe<EntityLinksFilter>;
  name?: InputMaybe<StringFilter>;
  nameEn?: InputMaybe<StringFilter>;
  nameEnBasis?: InputMaybe<NameBasisFilter>;
  not?: InputMaybe<WorkWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<WorkWhere>>;
  owners?: InputMaybe<AgencyLinksFilter>;
  partOf?: InputMaybe<EntityLinksFilter>;
  parts?: InputMaybe<EntityLinksFilter>;
  periodFrom?: InputMaybe<DateFilter>;
  periodStated?: InputMaybe<StringFilter>;
  periodTo?: InputMaybe<DateFilter>;
  presentedBy?: InputMaybe<OfficialLinksFilter>;
  regions?: InputMaybe<RegionLinksFilter>;
  relatedFrom?: InputMaybe<EntityLinksFilter>;
  relatesTo?: InputMaybe<EntityLinksFilter>;
  seedSet?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryEn?: InputMaybe<StringFilter>;
  supersededBy?: InputMaybe<EntityLinksFilter>;
  supersedes?: InputMaybe<EntityLinksFilter>;
  targets?: InputMaybe<TargetLinksFilter>;
  type?: InputMaybe<NodeTypeFilter>;
  uses?: InputMaybe<EntityLinksFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
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
    | ( Omit<AgencyLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Agency'] } )
    | ( Omit<EntityLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Entity'] } )
    | ( NodeValueSource )
    | ( Omit<EventLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Event'] } )
    | ( Omit<FigureLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Figure'] } )
    | ( NodeValueSource )
    | ( Omit<GoalLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Goal'] } )
    | ( NodeValueSource )
    | ( Omit<IndicatorLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Indicator'] } )
    | ( NodeValueSource )
    | ( Omit<IndustryLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Industry'] } )
    | ( NodeValueSource )
    | ( Omit<ObservationLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Observation'] } )
    | ( NodeValueSource )
    | ( Omit<OfficialLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Official'] } )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( NodeValueSource )
    | ( Omit<RegionLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Region'] } )
    | ( RelationshipValueSource )
    | ( NodeValueSource )
    | ( Omit<TargetLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Target'] } )
    | ( Omit<WorkLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Work'] } )
  ;
  Figure:
    | ( NodeValueSource )
    | ( NodeValueSource )
  ;
  Link:
    | ( Omit<AgencyLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Agency'] } )
    | ( Omit<EntityLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Entity'] } )
    | ( Omit<EventLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Event'] } )
    | ( Omit<FigureLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Figure'] } )
    | ( Omit<GoalLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Goal'] } )
    | ( Omit<IndicatorLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Indicator'] } )
    | ( Omit<IndustryLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Industry'] } )
    | ( Omit<ObservationLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Observation'] } )
    | ( Omit<OfficialLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Official'] } )
    | ( Omit<RegionLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Region'] } )
    | ( Omit<TargetLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Target'] } )
    | ( Omit<WorkLink, 'evidence' | 'node'> & { evidence: Array<_RefType['Evidence']>, node: _RefType['Work'] } )
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
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['ActionEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Action']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionGroupBy: ActionGroupBy;
  ActionKind: ActionKind;
  ActionKindFilter: ActionKindFilter;
  ActionOrder: ActionOrder;
  ActionWhere: ActionWhere;
  Agency: ResolverTypeWrapper<NodeValueSource>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyGroupBy: AgencyGroupBy;
  AgencyLevel: AgencyLevel;
  AgencyLevelFilter: AgencyLevelFilter;
  AgencyLink: ResolverTypeWrapper<Omit<AgencyLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Agency'] }>;
  AgencyLinkConnection: ResolverTypeWrapper<Omit<AgencyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyLink']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyLinkOrder: AgencyLinkOrder;
  AgencyLinkWhere: AgencyLinkWhere;
  AgencyLinksFilter: AgencyLinksFilter;
  AgencyOrder: AgencyOrder;
  AgencyWhere: AgencyWhere;
  Basis: Basis;
  BasisFilter: BasisFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Comparator: Comparator;
  ComparatorFilter: ComparatorFilter;
  Composition: ResolverTypeWrapper<Composition>;
  CountOrder: CountOrder;
  Counts: ResolverTypeWrapper<Counts>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'documents'> & { documents: Array<ResolversTypes['Document']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Direction: Direction;
  Document: ResolverTypeWrapper<NodeValueSource>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentGroupBy: DocumentGroupBy;
  DocumentOneFilter: DocumentOneFilter;
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Entity: ResolverTypeWrapper<NodeValueSource>;
  EntityLink: ResolverTypeWrapper<Omit<EntityLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  EntityLinkConnection: ResolverTypeWrapper<Omit<EntityLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityLink']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityLinkOrder: EntityLinkOrder;
  EntityLinkWhere: EntityLinkWhere;
  EntityLinksFilter: EntityLinksFilter;
  EntityOrder: EntityOrder;
  EntityWhere: EntityWhere;
  Event: ResolverTypeWrapper<NodeValueSource>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventGroupBy: EventGroupBy;
  EventLink: ResolverTypeWrapper<Omit<EventLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Event'] }>;
  EventLinkConnection: ResolverTypeWrapper<Omit<EventLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventLink']>, nodes: Array<ResolversTypes['Event']> }>;
  EventLinkOrder: EventLinkOrder;
  EventLinkWhere: EventLinkWhere;
  EventLinksFilter: EventLinksFilter;
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  Evidence: ResolverTypeWrapper<NodeValueSource>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceGroupBy: EvidenceGroupBy;
  EvidenceNodesFilter: EvidenceNodesFilter;
  EvidenceOrder: EvidenceOrder;
  EvidenceWhere: EvidenceWhere;
  Fact: ResolverTypeWrapper<NodeValueSource>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Figure: ResolverTypeWrapper<NodeValueSource>;
  FigureLink: ResolverTypeWrapper<Omit<FigureLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Figure'] }>;
  FigureLinkConnection: ResolverTypeWrapper<Omit<FigureLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FigureLink']>, nodes: Array<ResolversTypes['Figure']> }>;
  FigureLinkOrder: FigureLinkOrder;
  FigureLinkWhere: FigureLinkWhere;
  FigureLinksFilter: FigureLinksFilter;
  FigureOrder: FigureOrder;
  FigureWhere: FigureWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<NodeValueSource>;
  GoalConnection: ResolverTypeWrapper<Omit<GoalConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['GoalEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Goal']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalGroupBy: GoalGroupBy;
  GoalLink: ResolverTypeWrapper<Omit<GoalLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Goal'] }>;
  GoalLinkConnection: ResolverTypeWrapper<Omit<GoalLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalLink']>, nodes: Array<ResolversTypes['Goal']> }>;
  GoalLinkOrder: GoalLinkOrder;
  GoalLinkWhere: GoalLinkWhere;
  GoalLinksFilter: GoalLinksFilter;
  GoalOrder: GoalOrder;
  GoalWhere: GoalWhere;
  Group: ResolverTypeWrapper<Omit<Group, 'groups' | 'node'> & { groups?: Maybe<ResolversTypes['Groups']>, node?: Maybe<ResolversTypes['Node']> }>;
  Groups: ResolverTypeWrapper<Omit<Groups, 'groups'> & { groups: Array<ResolversTypes['Group']> }>;
  Hedge: Hedge;
  HedgeFilter: HedgeFilter;
  Highlight: ResolverTypeWrapper<Highlight>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'alternatives' | 'from' | 'relationship' | 'to'> & { alternatives: Array<ResolversTypes['Relationship']>, from: ResolversTypes['Node'], relationship?: Maybe<ResolversTypes['Relationship']>, to: ResolversTypes['Node'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Indicator: ResolverTypeWrapper<NodeValueSource>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorGroupBy: IndicatorGroupBy;
  IndicatorLink: ResolverTypeWrapper<Omit<IndicatorLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indicator'] }>;
  IndicatorLinkConnection: ResolverTypeWrapper<Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorLink']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorLinkOrder: IndicatorLinkOrder;
  IndicatorLinkWhere: IndicatorLinkWhere;
  IndicatorLinksFilter: IndicatorLinksFilter;
  IndicatorOneFilter: IndicatorOneFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorWhere: IndicatorWhere;
  Industry: ResolverTypeWrapper<NodeValueSource>;
  IndustryConnection: ResolverTypeWrapper<Omit<IndustryConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['IndustryEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Industry']> }>;
  IndustryEdge: ResolverTypeWrapper<Omit<IndustryEdge, 'node'> & { node: ResolversTypes['Industry'] }>;
  IndustryGroupBy: IndustryGroupBy;
  IndustryKind: IndustryKind;
  IndustryKindFilter: IndustryKindFilter;
  IndustryLink: ResolverTypeWrapper<Omit<IndustryLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Industry'] }>;
  IndustryLinkConnection: ResolverTypeWrapper<Omit<IndustryLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndustryLink']>, nodes: Array<ResolversTypes['Industry']> }>;
  IndustryLinkOrder: IndustryLinkOrder;
  IndustryLinkWhere: IndustryLinkWhere;
  IndustryLinksFilter: IndustryLinksFilter;
  IndustryOrder: IndustryOrder;
  IndustryWhere: IndustryWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  KindCount: ResolverTypeWrapper<KindCount>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  NameBasis: NameBasis;
  NameBasisFilter: NameBasisFilter;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['Relationship']>, nodes: Array<ResolversTypes['Node']> }>;
  Node: ResolverTypeWrapper<NodeValueSource>;
  NodeType: NodeType;
  NodeTypeFilter: NodeTypeFilter;
  Observation: ResolverTypeWrapper<NodeValueSource>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationGroupBy: ObservationGroupBy;
  ObservationLink: ResolverTypeWrapper<Omit<ObservationLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'] }>;
  ObservationLinkConnection: ResolverTypeWrapper<Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationLink']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationLinkOrder: ObservationLinkOrder;
  ObservationLinkWhere: ObservationLinkWhere;
  ObservationLinksFilter: ObservationLinksFilter;
  ObservationOneFilter: ObservationOneFilter;
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Official: ResolverTypeWrapper<NodeValueSource>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialGroupBy: OfficialGroupBy;
  OfficialLink: ResolverTypeWrapper<Omit<OfficialLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Official'] }>;
  OfficialLinkConnection: ResolverTypeWrapper<Omit<OfficialLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialLink']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialLinkOrder: OfficialLinkOrder;
  OfficialLinkWhere: OfficialLinkWhere;
  OfficialLinksFilter: OfficialLinksFilter;
  OfficialOrder: OfficialOrder;
  OfficialWhere: OfficialWhere;
  Organization: ResolverTypeWrapper<NodeValueSource>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationGroupBy: OrganizationGroupBy;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversTypes['Hop']>, nodes: Array<ResolversTypes['Node']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Period: ResolverTypeWrapper<Period>;
  Polarity: Polarity;
  PolarityFilter: PolarityFilter;
  Policy: ResolverTypeWrapper<NodeValueSource>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyGroupBy: PolicyGroupBy;
  PolicyKind: PolicyKind;
  PolicyKindFilter: PolicyKindFilter;
  PolicyOrder: PolicyOrder;
  PolicyWhere: PolicyWhere;
  Progress: ResolverTypeWrapper<Omit<Progress, 'observation'> & { observation?: Maybe<ResolversTypes['Observation']> }>;
  ProgressStatus: ProgressStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<NodeValueSource>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionGroupBy: RegionGroupBy;
  RegionKind: RegionKind;
  RegionKindFilter: RegionKindFilter;
  RegionLink: ResolverTypeWrapper<Omit<RegionLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Region'] }>;
  RegionLinkConnection: ResolverTypeWrapper<Omit<RegionLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionLink']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionLinkOrder: RegionLinkOrder;
  RegionLinkWhere: RegionLinkWhere;
  RegionLinksFilter: RegionLinksFilter;
  RegionOneFilter: RegionOneFilter;
  RegionOrder: RegionOrder;
  RegionWhere: RegionWhere;
  Relationship: ResolverTypeWrapper<RelationshipValueSource>;
  RelationshipType: RelationshipType;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  Role: Role;
  RoleFilter: RoleFilter;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHit']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'evidence' | 'node'> & { evidence?: Maybe<ResolversTypes['Evidence']>, node: ResolversTypes['Node'] }>;
  SearchMatch: SearchMatch;
  SearchRole: SearchRole;
  Searched: ResolverTypeWrapper<Searched>;
  SortDirection: SortDirection;
  SourceClass: SourceClass;
  SourceClassFilter: SourceClassFilter;
  Span: ResolverTypeWrapper<Span>;
  Statedness: Statedness;
  Statistic: Statistic;
  StatisticFilter: StatisticFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Target: ResolverTypeWrapper<NodeValueSource>;
  TargetConnection: ResolverTypeWrapper<Omit<TargetConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['TargetEdge']>, groups: ResolversTypes['Groups'], nodes: Array<ResolversTypes['Target']> }>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetGroupBy: TargetGroupBy;
  TargetLink: ResolverTypeWrapper<Omit<TargetLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Target'] }>;
  TargetLinkConnection: ResolverTypeWrapper<Omit<TargetLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TargetLink']>, nodes: Array<ResolversTypes['Target']> }>;
  TargetLinkOrder: TargetLinkOrder;
  TargetLinkWhere: TargetLinkWhere;
  TargetLinksFilter: TargetLinksFilter;
  TargetOrder: TargetOrder;
  TargetWhere: TargetWhere;
  Unit: Unit;
  UnitFilter: UnitFilter;
  Verification: Verification;
  VerificationFilter: VerificationFilter;
  Work: ResolverTypeWrapper<NodeValueSource>;
  WorkLink: ResolverTypeWrapper<Omit<WorkLink, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Work'] }>;
  WorkLinkConnection: ResolverTypeWrapper<Omit<WorkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkLink']>, nodes: Array<ResolversTypes['Work']> }>;
  WorkLinkOrder: WorkLinkOrder;
  WorkLinkWhere: WorkLinkWhere;
  WorkLinksFilter: WorkLinksFilter;
  WorkOrder: WorkOrder;
  WorkWhere: WorkWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: NodeValueSource;
  ActionConnection: Omit<ActionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Action']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  ActionKindFilter: ActionKindFilter;
  ActionOrder: ActionOrder;
  ActionWhere: ActionWhere;
  Agency: NodeValueSource;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyLevelFilter: AgencyLevelFilter;
  AgencyLink: Omit<AgencyLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agency'] };
  AgencyLinkConnection: Omit<AgencyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyLink']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyLinkOrder: AgencyLinkOrder;
  AgencyLinkWhere: AgencyLinkWhere;
  AgencyLinksFilter: AgencyLinksFilter;
  AgencyOrder: AgencyOrder;
  AgencyWhere: AgencyWhere;
  BasisFilter: BasisFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  ComparatorFilter: ComparatorFilter;
  Composition: Composition;
  CountOrder: CountOrder;
  Counts: Counts;
  Dataset: Omit<Dataset, 'documents'> & { documents: Array<ResolversParentTypes['Document']> };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Document: NodeValueSource;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentOneFilter: DocumentOneFilter;
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Entity: NodeValueSource;
  EntityLink: Omit<EntityLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  EntityLinkConnection: Omit<EntityLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityLink']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityLinkOrder: EntityLinkOrder;
  EntityLinkWhere: EntityLinkWhere;
  EntityLinksFilter: EntityLinksFilter;
  EntityOrder: EntityOrder;
  EntityWhere: EntityWhere;
  Event: NodeValueSource;
  EventConnection: Omit<EventConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventLink: Omit<EventLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Event'] };
  EventLinkConnection: Omit<EventLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventLink']>, nodes: Array<ResolversParentTypes['Event']> };
  EventLinkOrder: EventLinkOrder;
  EventLinkWhere: EventLinkWhere;
  EventLinksFilter: EventLinksFilter;
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  Evidence: NodeValueSource;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceNodesFilter: EvidenceNodesFilter;
  EvidenceOrder: EvidenceOrder;
  EvidenceWhere: EvidenceWhere;
  Fact: NodeValueSource;
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Figure: NodeValueSource;
  FigureLink: Omit<FigureLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Figure'] };
  FigureLinkConnection: Omit<FigureLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FigureLink']>, nodes: Array<ResolversParentTypes['Figure']> };
  FigureLinkOrder: FigureLinkOrder;
  FigureLinkWhere: FigureLinkWhere;
  FigureLinksFilter: FigureLinksFilter;
  FigureOrder: FigureOrder;
  FigureWhere: FigureWhere;
  Float: Scalars['Float']['output'];
  Goal: NodeValueSource;
  GoalConnection: Omit<GoalConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Goal']> };
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalLink: Omit<GoalLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Goal'] };
  GoalLinkConnection: Omit<GoalLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalLink']>, nodes: Array<ResolversParentTypes['Goal']> };
  GoalLinkOrder: GoalLinkOrder;
  GoalLinkWhere: GoalLinkWhere;
  GoalLinksFilter: GoalLinksFilter;
  GoalOrder: GoalOrder;
  GoalWhere: GoalWhere;
  Group: Omit<Group, 'groups' | 'node'> & { groups?: Maybe<ResolversParentTypes['Groups']>, node?: Maybe<ResolversParentTypes['Node']> };
  Groups: Omit<Groups, 'groups'> & { groups: Array<ResolversParentTypes['Group']> };
  HedgeFilter: HedgeFilter;
  Highlight: Highlight;
  Hop: Omit<Hop, 'alternatives' | 'from' | 'relationship' | 'to'> & { alternatives: Array<ResolversParentTypes['Relationship']>, from: ResolversParentTypes['Node'], relationship?: Maybe<ResolversParentTypes['Relationship']>, to: ResolversParentTypes['Node'] };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Indicator: NodeValueSource;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorLink: Omit<IndicatorLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indicator'] };
  IndicatorLinkConnection: Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorLink']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorLinkOrder: IndicatorLinkOrder;
  IndicatorLinkWhere: IndicatorLinkWhere;
  IndicatorLinksFilter: IndicatorLinksFilter;
  IndicatorOneFilter: IndicatorOneFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorWhere: IndicatorWhere;
  Industry: NodeValueSource;
  IndustryConnection: Omit<IndustryConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['IndustryEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Industry']> };
  IndustryEdge: Omit<IndustryEdge, 'node'> & { node: ResolversParentTypes['Industry'] };
  IndustryKindFilter: IndustryKindFilter;
  IndustryLink: Omit<IndustryLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Industry'] };
  IndustryLinkConnection: Omit<IndustryLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndustryLink']>, nodes: Array<ResolversParentTypes['Industry']> };
  IndustryLinkOrder: IndustryLinkOrder;
  IndustryLinkWhere: IndustryLinkWhere;
  IndustryLinksFilter: IndustryLinksFilter;
  IndustryOrder: IndustryOrder;
  IndustryWhere: IndustryWhere;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KindCount: KindCount;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  NameBasisFilter: NameBasisFilter;
  Neighbourhood: Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['Relationship']>, nodes: Array<ResolversParentTypes['Node']> };
  Node: NodeValueSource;
  NodeTypeFilter: NodeTypeFilter;
  Observation: NodeValueSource;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationLink: Omit<ObservationLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'] };
  ObservationLinkConnection: Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationLink']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationLinkOrder: ObservationLinkOrder;
  ObservationLinkWhere: ObservationLinkWhere;
  ObservationLinksFilter: ObservationLinksFilter;
  ObservationOneFilter: ObservationOneFilter;
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Official: NodeValueSource;
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialLink: Omit<OfficialLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Official'] };
  OfficialLinkConnection: Omit<OfficialLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialLink']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialLinkOrder: OfficialLinkOrder;
  OfficialLinkWhere: OfficialLinkWhere;
  OfficialLinksFilter: OfficialLinksFilter;
  OfficialOrder: OfficialOrder;
  OfficialWhere: OfficialWhere;
  Organization: NodeValueSource;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  PageInfo: PageInfo;
  Path: Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversParentTypes['Hop']>, nodes: Array<ResolversParentTypes['Node']> };
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Period: Period;
  PolarityFilter: PolarityFilter;
  Policy: NodeValueSource;
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyKindFilter: PolicyKindFilter;
  PolicyOrder: PolicyOrder;
  PolicyWhere: PolicyWhere;
  Progress: Omit<Progress, 'observation'> & { observation?: Maybe<ResolversParentTypes['Observation']> };
  Query: Record<PropertyKey, never>;
  Region: NodeValueSource;
  RegionConnection: Omit<RegionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionKindFilter: RegionKindFilter;
  RegionLink: Omit<RegionLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Region'] };
  RegionLinkConnection: Omit<RegionLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionLink']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionLinkOrder: RegionLinkOrder;
  RegionLinkWhere: RegionLinkWhere;
  RegionLinksFilter: RegionLinksFilter;
  RegionOneFilter: RegionOneFilter;
  RegionOrder: RegionOrder;
  RegionWhere: RegionWhere;
  Relationship: RelationshipValueSource;
  RelationshipTypeCount: RelationshipTypeCount;
  RoleFilter: RoleFilter;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHit']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchHit: Omit<SearchHit, 'evidence' | 'node'> & { evidence?: Maybe<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Node'] };
  Searched: Searched;
  SourceClassFilter: SourceClassFilter;
  Span: Span;
  StatisticFilter: StatisticFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Target: NodeValueSource;
  TargetConnection: Omit<TargetConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetEdge']>, groups: ResolversParentTypes['Groups'], nodes: Array<ResolversParentTypes['Target']> };
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetLink: Omit<TargetLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Target'] };
  TargetLinkConnection: Omit<TargetLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetLink']>, nodes: Array<ResolversParentTypes['Target']> };
  TargetLinkOrder: TargetLinkOrder;
  TargetLinkWhere: TargetLinkWhere;
  TargetLinksFilter: TargetLinksFilter;
  TargetOrder: TargetOrder;
  TargetWhere: TargetWhere;
  UnitFilter: UnitFilter;
  VerificationFilter: VerificationFilter;
  Work: NodeValueSource;
  WorkLink: Omit<WorkLink, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Work'] };
  WorkLinkConnection: Omit<WorkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkLink']>, nodes: Array<ResolversParentTypes['Work']> };
  WorkLinkOrder: WorkLinkOrder;
  WorkLinkWhere: WorkLinkWhere;
  WorkLinksFilter: WorkLinksFilter;
  WorkOrder: WorkOrder;
  WorkWhere: WorkWhere;
};

export type ComputedDirectiveArgs = {
  requires: Array<Scalars['String']['input']>;
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GroupDirectiveArgs = {
  by: Scalars['String']['input'];
  description: Scalars['String']['input'];
  through: Array<Scalars['String']['input']>;
};

export type GroupDirectiveResolver<Result, Parent, ContextType = Context, Args = GroupDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IndexedDirectiveArgs = { };

export type IndexedDirectiveResolver<Result, Parent, ContextType = Context, Args = IndexedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type SearchedDirectiveArgs = {
  as: SearchRole;
};

export type SearchedDirectiveResolver<Result, Parent, ContextType = Context, Args = SearchedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionCooperatesWithArgs>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<ActionFiguresArgs>>;
  goals?: Resolver<ResolversTypes['GoalLinkConnection'], ParentType, ContextType, Partial<ActionGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['IndustryLinkConnection'], ParentType, ContextType, Partial<ActionIndustriesArgs>>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionInvolvesArgs>>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, Partial<ActionOwnersArgs>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionPartsArgs>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<ActionPresentedByArgs>>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<ActionRegionsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionSupersedesArgs>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<ActionTargetsArgs>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ActionUsesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<ActionConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyCooperatesWithArgs>>;
  cooperations?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyCooperationsArgs>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<AgencyFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyInvolvedInArgs>>;
  level?: Resolver<Maybe<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<AgencyOfficialsArgs>>;
  owns?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, Partial<AgencyOwnsArgs>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<AgencyPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencyRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencySupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<AgencySupersedesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<AgencyConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  declared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  surplus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  exclusionReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<DocumentFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readInFull?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<DocumentConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<EventFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventInvolvesArgs>>;
  locatedIn?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<EventLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<EventPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<EventSpeakersArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOnAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<EventSupersedesArgs>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<EventTargetsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<EventConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  supports?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<EvidenceSupportsArgs>>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<EvidenceConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aimedAtBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, Partial<GoalAimedAtByArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<GoalFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinalAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<GoalPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<GoalSupersedesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<GoalConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['Groups']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Groups'] = ResolversParentTypes['Groups']> = {
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  alternatives?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<IndicatorFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationLinkConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorPartsArgs>>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<IndicatorPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndicatorSupersedesArgs>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<IndicatorTargetsArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<IndicatorConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  advancedBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, Partial<IndustryAdvancedByArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<IndustryFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndustryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustryPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustryPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<IndustryPresentedByArgs>>;
  rankings?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<IndustryRankingsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustryRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustryRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustrySupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<IndustrySupersedesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<IndustryConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncatedEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncatedNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Agency' | 'Document' | 'Event' | 'Evidence' | 'Goal' | 'Indicator' | 'Industry' | 'Observation' | 'Official' | 'Organization' | 'Policy' | 'Region' | 'Target', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOf?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<ObservationBaselineOfArgs>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  comparatorAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<ObservationFiguresArgs>>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  hedgeAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<ObservationIndicatorsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationPartsArgs>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<ObservationPresentedByArgs>>;
  rankedAmong?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationRankedAmongArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<ObservationRegionsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<ObservationSupersedesArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<ObservationConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<OfficialFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialPartsArgs>>;
  presented?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialPresentedArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<OfficialPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spokeAt?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, Partial<OfficialSpokeAtArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OfficialSupersedesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<OfficialConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<OrganizationFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationInvolvedInArgs>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<OrganizationLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<OrganizationPresentedByArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationSupersedesArgs>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<OrganizationTargetsArgs>>;
  usedBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationUsedByArgs>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<OrganizationUsesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<OrganizationConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyCooperatesWithArgs>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<PolicyFiguresArgs>>;
  goals?: Resolver<ResolversTypes['GoalLinkConnection'], ParentType, ContextType, Partial<PolicyGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['IndustryLinkConnection'], ParentType, ContextType, Partial<PolicyIndustriesArgs>>;
  involves?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyInvolvesArgs>>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, Partial<PolicyOwnersArgs>>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyPartsArgs>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<PolicyPresentedByArgs>>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<PolicyRegionsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicySupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicySupersedesArgs>>;
  targets?: Resolver<ResolversTypes['TargetLinkConnection'], ParentType, ContextType, Partial<PolicyTargetsArgs>>;
  usedBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyUsedByArgs>>;
  uses?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<PolicyUsesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<PolicyConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  answers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  gapUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  leftAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requiredAnnualGrowth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requiredGrowth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, Partial<QueryActionArgs>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<QueryActionsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  evidences?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<QueryEvidencesArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<QueryGoalsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, Partial<QueryIndustriesArgs>>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, Partial<QueryIndustryArgs>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'hubs' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, Partial<QueryObservationArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialArgs>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'hubs' | 'maxHops' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<QueryTargetArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliedBy?: Resolver<ResolversTypes['WorkLinkConnection'], ParentType, ContextType, Partial<RegionAppliedByArgs>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionCooperatesWithArgs>>;
  cooperations?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionCooperationsArgs>>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<RegionFiguresArgs>>;
  figuresIn?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<RegionFiguresInArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  located?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionLocatedArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionPartsArgs>>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<RegionPresentedByArgs>>;
  rankings?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<RegionRankingsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<RegionSupersedesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<RegionConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type SearchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Searched'] = ResolversParentTypes['Searched']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readInFull?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  about?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  baselineStatus?: Resolver<ResolversTypes['Statedness'], ParentType, ContextType>;
  baselines?: Resolver<ResolversTypes['ObservationLinkConnection'], ParentType, ContextType, Partial<TargetBaselinesArgs>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  comparatorAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  declaredParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredPartsAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureLinkConnection'], ParentType, ContextType, Partial<TargetFiguresArgs>>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  hedgeAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<TargetIndicatorsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnBasis?: Resolver<ResolversTypes['NameBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetPartsArgs>>;
  periodAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentedBy?: Resolver<ResolversTypes['OfficialLinkConnection'], ParentType, ContextType, Partial<TargetPresentedByArgs>>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  rankedAmong?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetRankedAmongArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionLinkConnection'], ParentType, ContextType, Partial<TargetRegionsArgs>>;
  relatedFrom?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetRelatedFromArgs>>;
  relatesTo?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetRelatesToArgs>>;
  seedSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetSetByArgs>>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['EntityLinkConnection'], ParentType, ContextType, Partial<TargetSupersedesArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Groups'], ParentType, ContextType, RequireFields<TargetConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
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
  Group?: GroupResolvers<ContextType>;
  Groups?: GroupsResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
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
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
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
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLink?: RegionLinkResolvers<ContextType>;
  RegionLinkConnection?: RegionLinkConnectionResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Searched?: SearchedResolvers<ContextType>;
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
  group?: GroupDirectiveResolver<any, any, ContextType>;
  indexed?: IndexedDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  managed?: ManagedDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  place?: PlaceDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  searched?: SearchedDirectiveResolver<any, any, ContextType>;
};
