/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgencyLevel =
  /** A district or county. */
  | 'DISTRICT'
  /** The state and its ministries. */
  | 'NATIONAL'
  /** A province, or a municipality directly under the central government. */
  | 'PROVINCIAL';

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

export type Direction =
  /** To the type that has the field. */
  | 'IN'
  /** From the type that has the field. */
  | 'OUT';

export type Hedge =
  /** Is expected (预计, 预期). */
  | 'EXPECT'
  /** Is planned (计划, 拟). */
  | 'PLAN'
  /** Will be striven for (力争, 争取). */
  | 'STRIVE';

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

export type NameBasis =
  /** A document gives it. */
  | 'DOCUMENT'
  /** Our own translation. */
  | 'TRANSLATION';

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

export type Polarity =
  /** Less is better. */
  | 'LESS'
  /** More is better. */
  | 'MORE'
  /** Neither is better. */
  | 'NEUTRAL';

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

export type SourceClass =
  /** A copy on an aggregator. */
  | 'AGGREGATOR'
  /** A mirror of another site. */
  | 'MIRROR'
  /** A page of a public body. */
  | 'OFFICIAL'
  /** The publisher's own text. */
  | 'ORIGINAL';

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

export type ActionOf33618QueryVariables = Exact<{ [key: string]: never; }>;


export type ActionOf33618Query = { policy: { name: string, partOf: { edges: Array<{ basis: Basis, node:
          | { name: string, owners: { edges: Array<{ note: string | null, role: Role | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { edges: Array<{ post: string | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, note: string | null, basis: Basis, baseline: { stated: string, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string, owners: { edges: Array<{ note: string | null, role: Role | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { edges: Array<{ post: string | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, note: string | null, basis: Basis, baseline: { stated: string, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string }
          | { name: string }
        , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, parts: { edges: Array<{ basis: Basis, node:
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
          | { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
        , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } } | null };

type Responsibility_Action_Fragment = { owners: { edges: Array<{ note: string | null, role: Role | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { edges: Array<{ post: string | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Responsibility_Policy_Fragment = { owners: { edges: Array<{ note: string | null, role: Role | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { edges: Array<{ post: string | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type ResponsibilityFragment =
  | Responsibility_Action_Fragment
  | Responsibility_Policy_Fragment
;

type Promise_Action_Fragment = { targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, note: string | null, basis: Basis, baseline: { stated: string, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Promise_Policy_Fragment = { targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, note: string | null, basis: Basis, baseline: { stated: string, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type PromiseFragment =
  | Promise_Action_Fragment
  | Promise_Policy_Fragment
;

type Tier_Action_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Agency_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Event_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Goal_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Indicator_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Industry_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Observation_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Official_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Organization_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Policy_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Region_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

type Tier_Target_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type TierFragment =
  | Tier_Action_Fragment
  | Tier_Agency_Fragment
  | Tier_Event_Fragment
  | Tier_Goal_Fragment
  | Tier_Indicator_Fragment
  | Tier_Industry_Fragment
  | Tier_Observation_Fragment
  | Tier_Official_Fragment
  | Tier_Organization_Fragment
  | Tier_Policy_Fragment
  | Tier_Region_Fragment
  | Tier_Target_Fragment
;

type Proof_Action_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Agency_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_AgencyLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_EntityLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Event_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_EventLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_FigureLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Goal_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_GoalLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Indicator_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_IndicatorLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Industry_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_IndustryLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Observation_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_ObservationLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Official_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_OfficialLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Organization_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Policy_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Region_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_RegionLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Relationship_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_Target_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_TargetLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

type Proof_WorkLink_Fragment = { basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> };

export type ProofFragment =
  | Proof_Action_Fragment
  | Proof_Agency_Fragment
  | Proof_AgencyLink_Fragment
  | Proof_EntityLink_Fragment
  | Proof_Event_Fragment
  | Proof_EventLink_Fragment
  | Proof_FigureLink_Fragment
  | Proof_Goal_Fragment
  | Proof_GoalLink_Fragment
  | Proof_Indicator_Fragment
  | Proof_IndicatorLink_Fragment
  | Proof_Industry_Fragment
  | Proof_IndustryLink_Fragment
  | Proof_Observation_Fragment
  | Proof_ObservationLink_Fragment
  | Proof_Official_Fragment
  | Proof_OfficialLink_Fragment
  | Proof_Organization_Fragment
  | Proof_Policy_Fragment
  | Proof_Region_Fragment
  | Proof_RegionLink_Fragment
  | Proof_Relationship_Fragment
  | Proof_Target_Fragment
  | Proof_TargetLink_Fragment
  | Proof_WorkLink_Fragment
;

export type ThreeActionsAndBreakthroughsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeActionsAndBreakthroughsQuery = { zones: { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
          | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null, actions: { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
          | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null, breakthroughs: { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
          | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null };

type Whole_Action_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Agency_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Event_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Goal_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Indicator_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Industry_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Observation_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Official_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Organization_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Policy_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Region_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type Whole_Target_Fragment = { nameEn: string, declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
        | { name: string, goals: { edges: Array<{ basis: Basis, node: { name: string } }> } }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

export type WholeFragment =
  | Whole_Action_Fragment
  | Whole_Agency_Fragment
  | Whole_Event_Fragment
  | Whole_Goal_Fragment
  | Whole_Indicator_Fragment
  | Whole_Industry_Fragment
  | Whole_Observation_Fragment
  | Whole_Official_Fragment
  | Whole_Organization_Fragment
  | Whole_Policy_Fragment
  | Whole_Region_Fragment
  | Whole_Target_Fragment
;

export type EveryTargetQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryTargetQuery = { targets: { totalCount: number, nodes: Array<{ name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, periodBasis: Basis | null, statedAt: Array<{ start: number, end: number }>, setBy: { edges: Array<{ basis: Basis, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }> } };

export type TargetsAndBaselinesQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsAndBaselinesQuery = { targets: { nodes: Array<{ stated: string, indicator: { name: string }, baselines: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, unit: Unit, periodStated: string | null, estimate: boolean, statedAt: Array<{ start: number, end: number }> } }> } }> } };

export type WhoSaidWhatQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoSaidWhatQuery = { official: { name: string, nameEn: string, offices: { edges: Array<{ post: string | null, postEn: string | null, basis: Basis, node: { name: string } }> }, spokeAt: { edges: Array<{ basis: Basis, node: { name: string } }> }, presented: { totalCount: number, edges: Array<{ basis: Basis, node:
          | { __typename: 'Action', name: string }
          | { __typename: 'Agency', name: string }
          | { __typename: 'Event', name: string }
          | { __typename: 'Goal', name: string }
          | { __typename: 'Indicator', name: string }
          | { __typename: 'Industry', name: string }
          | { __typename: 'Observation', name: string }
          | { __typename: 'Official', name: string }
          | { __typename: 'Organization', name: string }
          | { __typename: 'Policy', name: string }
          | { __typename: 'Region', name: string }
          | { __typename: 'Target', name: string }
         }> } } | null };

export type AgencyAndItsActionsQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type AgencyAndItsActionsQuery = { agency: { name: string, nameEn: string, level: AgencyLevel | null, officials: { edges: Array<{ post: string | null, node: { name: string } }> }, owns: { edges: Array<{ role: Role | null, note: string | null, basis: Basis, node:
          | { name: string, targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string } }> } }
          | { name: string, targets: { edges: Array<{ basis: Basis, node: { name: string, stated: string } }> } }
        , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } } | null };

export type IndustryAcrossPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustryAcrossPoliciesQuery = { industry: { nameEn: string, nameEnBasis: NameBasis, partOf: { edges: Array<{ ordinal: number | null, basis: Basis, node:
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string, partOf: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
         }> }, advancedBy: { edges: Array<{ basis: Basis, node:
          | { name: string, cooperatesWith: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > }, goals: { nodes: Array<{ name: string }> } }
          | { name: string }
        , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, figures: { edges: Array<{ basis: Basis, node:
          | { name: string, stated: string }
          | { name: string, stated: string }
         }> } } | null };

export type OneDistrictQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type OneDistrictQuery = { region: { nameEn: string, kind: RegionKind, partOf: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, parts: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, located: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, figuresIn: { totalCount: number, nodes: Array<
        | { stated: string, statistic: Statistic, comparator: Comparator, periodStated: string | null, indicator: { name: string } }
        | { stated: string, statistic: Statistic, comparator: Comparator, periodStated: string | null, indicator: { name: string } }
      > } } | null };

export type RanksAndTheirScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type RanksAndTheirScopesQuery = { city: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null, district: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null, districtIndustries: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null, west: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null, country: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null, world: { rankings: { nodes: Array<
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
        | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      > } } | null };

export type RanksInRegionFragment = { rankings: { nodes: Array<
      | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
      | { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null }
    > } };

type Rank_Observation_Fragment = { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null };

type Rank_Target_Fragment = { value: number | string, stated: string, statedAt: Array<{ start: number, end: number }>, indicator: { name: string }, region: { name: string } | null };

export type RankFragment =
  | Rank_Observation_Fragment
  | Rank_Target_Fragment
;

export type SpringFestivalSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type SpringFestivalSalesQuery = { areas: { unit: Unit, observations: { nodes: Array<{ stated: string, value: number | string, unit: Unit, statistic: Statistic, periodStated: string | null, periodFrom: string | null, basis: Basis, region: { name: string } | null, statedAt: Array<{ start: number, end: number }>, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } } | null, malls: { figures: { nodes: Array<
        | { stated: string, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> }
        | { stated: string, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> }
      > } } | null };

export type GrowthFragment = { unit: Unit, observations: { nodes: Array<{ stated: string, value: number | string, unit: Unit, statistic: Statistic, periodStated: string | null, periodFrom: string | null, basis: Basis, region: { name: string } | null, statedAt: Array<{ start: number, end: number }>, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type TogetherWithSichuanQueryVariables = Exact<{ [key: string]: never; }>;


export type TogetherWithSichuanQuery = { sichuan: { cooperations: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, appliedBy: { nodes: Array<
        | { name: string }
        | { name: string }
      > } } | null, both: { parts: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, appliedBy: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
         }> }, figuresIn: { nodes: Array<
        | { __typename: 'Observation', name: string, stated: string }
        | { __typename: 'Target', name: string, stated: string }
      > } } | null };

export type TechnologyFinanceQueryVariables = Exact<{ [key: string]: never; }>;


export type TechnologyFinanceQuery = { systems: { composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, equityLoansBonds: { kind: PolicyKind, declaredParts: number | null, usedBy: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, products: { parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }, figures: { nodes: Array<
        | { stated: string, value: number | string, comparator: Comparator, unit: Unit }
        | { stated: string, value: number | string, comparator: Comparator, unit: Unit }
      > } } | null, work: { owners: { edges: Array<{ basis: Basis, node: { name: string } }> }, parts: { edges: Array<{ ordinal: number | null, node:
          | { name: string, uses: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > }, involves: { nodes: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null };

export type OneCompanyQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type OneCompanyQuery = { organization: { nameEn: string, aliases: Array<string>, partOf: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }, figures: { nodes: Array<
        | { stated: string, value: number | string, unit: Unit, periodStated: string | null, periodFrom: string | null, periodTo: string | null, indicator: { name: string }, statedAt: Array<{ start: number, end: number }> }
        | { stated: string, value: number | string, unit: Unit, periodStated: string | null, periodFrom: string | null, periodTo: string | null, indicator: { name: string }, statedAt: Array<{ start: number, end: number }> }
      > }, involvedIn: { edges: Array<{ role: Role | null, node:
          | { periodFrom: string | null, periodTo: string | null, name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null };

export type WhatOnePlaceProvesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type WhatOnePlaceProvesQuery = { evidence: { verification: Verification, quote: Array<string> | null, spans: Array<{ start: number, end: number }>, document: { title: string }, supports: { nodes: Array<
        | { __typename: 'Action', name: string }
        | { __typename: 'Agency', name: string }
        | { __typename: 'AgencyLink' }
        | { __typename: 'EntityLink' }
        | { __typename: 'Event', name: string }
        | { __typename: 'EventLink' }
        | { __typename: 'FigureLink' }
        | { __typename: 'Goal', name: string }
        | { __typename: 'GoalLink' }
        | { __typename: 'Indicator', name: string }
        | { __typename: 'IndicatorLink' }
        | { __typename: 'Industry', name: string }
        | { __typename: 'IndustryLink' }
        | { __typename: 'Observation', name: string }
        | { __typename: 'ObservationLink' }
        | { __typename: 'Official', name: string }
        | { __typename: 'OfficialLink' }
        | { __typename: 'Organization', name: string }
        | { __typename: 'Policy', name: string }
        | { __typename: 'Region', name: string }
        | { __typename: 'RegionLink' }
        | { __typename: 'Relationship', type: RelationshipType, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Target', name: string }
        | { __typename: 'TargetLink' }
        | { __typename: 'WorkLink' }
      > } } | null };

export type WhatADocumentProvesQueryVariables = Exact<{
  title?: string | null | undefined;
}>;


export type WhatADocumentProvesQuery = { document: { publisher: string | null, publishedOn: string | null, url: string | null, sourceClass: SourceClass, sha256: string | null, characters: number | null, evidence: { nodes: Array<{ verification: Verification, spans: Array<{ start: number, end: number }> }> }, facts: { totalCount: number, nodes: Array<
        | { __typename: 'Action', basis: Basis }
        | { __typename: 'Agency', basis: Basis }
        | { __typename: 'AgencyLink', basis: Basis }
        | { __typename: 'EntityLink', basis: Basis }
        | { __typename: 'Event', basis: Basis }
        | { __typename: 'EventLink', basis: Basis }
        | { __typename: 'FigureLink', basis: Basis }
        | { __typename: 'Goal', basis: Basis }
        | { __typename: 'GoalLink', basis: Basis }
        | { __typename: 'Indicator', basis: Basis }
        | { __typename: 'IndicatorLink', basis: Basis }
        | { __typename: 'Industry', name: string, kind: IndustryKind, basis: Basis }
        | { __typename: 'IndustryLink', basis: Basis }
        | { __typename: 'Observation', basis: Basis }
        | { __typename: 'ObservationLink', basis: Basis }
        | { __typename: 'Official', basis: Basis }
        | { __typename: 'OfficialLink', basis: Basis }
        | { __typename: 'Organization', basis: Basis }
        | { __typename: 'Policy', basis: Basis }
        | { __typename: 'Region', basis: Basis }
        | { __typename: 'RegionLink', basis: Basis }
        | { __typename: 'Relationship', type: RelationshipType, basis: Basis, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Target', basis: Basis }
        | { __typename: 'TargetLink', basis: Basis }
        | { __typename: 'WorkLink', basis: Basis }
      > } } | null };

export type CitedOrVerifiedQueryVariables = Exact<{ [key: string]: never; }>;


export type CitedOrVerifiedQuery = { policy: { parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
          | { name: string, aliases: Array<string>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { edges: Array<{ evidence: Array<{ verification: Verification, document: { id: string } }>, node:
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                  | { name: string, nameEn: string, nameEnBasis: NameBasis }
                 }> } }
         }> } } | null };

export type StocksAndFlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type StocksAndFlowsQuery = { enterprises: { figures: { nodes: Array<
        | { __typename: 'Observation', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }
        | { __typename: 'Target', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }
      > } } | null, projects: { figures: { nodes: Array<
        | { __typename: 'Observation', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }
        | { __typename: 'Target', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }
      > } } | null };

type Count_Observation_Fragment = { __typename: 'Observation', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Count_Target_Fragment = { __typename: 'Target', stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, statistic: Statistic, periodStated: string | null, indicator: { name: string }, about: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

export type CountFragment =
  | Count_Observation_Fragment
  | Count_Target_Fragment
;

export type CoinedNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoinedNamesQuery = { corridor: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, tenActions: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, fourLists: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, fourClusterings: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, fiveLandings: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, fourChains: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, doubleMultiplication: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, manufacturing: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, innovation: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null, fourKings: { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } } | null };

type Coined_Action_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Agency_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Event_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Goal_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Indicator_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Industry_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Observation_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Official_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Organization_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Policy_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Region_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Coined_Target_Fragment = { declaredPartsAt: Array<{ start: number, end: number }>, composition: { declared: number | null, linked: number, missing: number | null }, parts: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

export type CoinedFragment =
  | Coined_Action_Fragment
  | Coined_Agency_Fragment
  | Coined_Event_Fragment
  | Coined_Goal_Fragment
  | Coined_Indicator_Fragment
  | Coined_Industry_Fragment
  | Coined_Observation_Fragment
  | Coined_Official_Fragment
  | Coined_Organization_Fragment
  | Coined_Policy_Fragment
  | Coined_Region_Fragment
  | Coined_Target_Fragment
;

export type EventsAndDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsAndDatesQuery = { events: { totalCount: number, nodes: Array<{ name: string, startsOn: string | null, endsOn: string | null, datesBasis: Basis | null, ordinal: number | null, startsOnAt: Array<{ start: number, end: number }>, ordinalAt: Array<{ start: number, end: number }>, speakers: { edges: Array<{ basis: Basis, node: { name: string } }> } }> } };

export type WhatIsInTheGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsInTheGraphQuery = { dataset: { documents: Array<{ id: string, sourceClass: SourceClass }>, kinds: Array<{ kind: string, nameZh: string, nameEn: string, count: number }>, relationshipTypes: Array<{ type: RelationshipType, nameZh: string, nameEn: string, inverseZh: string, inverseEn: string, count: number }> } };

export type OneIndicatorTwoNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OneIndicatorTwoNamesQuery = { indicator: { name: string, aliases: Array<string>, unit: Unit, polarity: Polarity, observations: { nodes: Array<{ stated: string, statistic: Statistic, value: number | string, unit: Unit, periodStated: string | null, periodFrom: string | null, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, targets: { nodes: Array<{ stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, basis: Basis, comparatorAt: Array<{ start: number, end: number }>, hedgeAt: Array<{ start: number, end: number }>, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } } | null };

export type ADistrictRemadeQueryVariables = Exact<{ [key: string]: never; }>;


export type ADistrictRemadeQuery = { region: { appliedBy: { nodes: Array<
        | { name: string, goals: { nodes: Array<{ name: string }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { nodes: Array<{ name: string }> } } }> }, targets: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, unit: Unit, periodFrom: string | null, statedAt: Array<{ start: number, end: number }>, baselines: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, statedAt: Array<{ start: number, end: number }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
        | { name: string, goals: { nodes: Array<{ name: string }> }, presentedBy: { edges: Array<{ basis: Basis, node: { name: string, offices: { nodes: Array<{ name: string }> } } }> }, targets: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, unit: Unit, periodFrom: string | null, statedAt: Array<{ start: number, end: number }>, baselines: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, statedAt: Array<{ start: number, end: number }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
      > } } | null };

export type BashuCorridorQueryVariables = Exact<{ [key: string]: never; }>;


export type BashuCorridorQuery = { policy: { nameEn: string, partOf: { edges: Array<{ basis: Basis, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, parts: { edges: Array<{ basis: Basis, node:
          | { name: string, owners: { edges: Array<{ role: Role | null, basis: Basis, node: { name: string, officials: { edges: Array<{ post: string | null, node: { name: string } }> } } }> }, parts: { edges: Array<{ ordinal: number | null, basis: Basis, node:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }> } }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null };

export type TwinCityActionQueryVariables = Exact<{ [key: string]: never; }>;


export type TwinCityActionQuery = { action: { ordinal: number | null, owners: { edges: Array<{ basis: Basis, node: { name: string } }> }, goals: { nodes: Array<{ name: string }> }, targets: { edges: Array<{ basis: Basis, node: { stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, about: { nodes: Array<
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
              | { name: string, declaredParts: number | null }
            > }, baselines: { edges: Array<{ basis: Basis, node: { stated: string, periodFrom: string | null }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } } | null };

export type SearchByNumberQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchByNumberQuery = { search: { totalCount: number, searched: { documents: number, upTo: string | null }, edges: Array<{ type: NodeType, match: SearchMatch, field: string | null, text: string | null, highlights: Array<{ start: number, end: number }>, evidence: { verification: Verification, spans: Array<{ start: number, end: number }> } | null }> } };

export type SearchByPinyinOrScriptQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchByPinyinOrScriptQuery = { pinyin: { edges: Array<{ match: SearchMatch, field: string | null, text: string | null, node:
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      , highlights: Array<{ start: number, end: number }>, evidence: { verification: Verification, spans: Array<{ start: number, end: number }> } | null }> }, traditional: { edges: Array<{ score: number, match: SearchMatch, field: string | null, text: string | null, node:
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      , highlights: Array<{ start: number, end: number }>, evidence: { verification: Verification, spans: Array<{ start: number, end: number }> } | null }> } };

export type FoundFragment = { match: SearchMatch, field: string | null, text: string | null, node:
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
  , highlights: Array<{ start: number, end: number }>, evidence: { verification: Verification, spans: Array<{ start: number, end: number }> } | null };

export type SearchAFigureQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchAFigureQuery = { search: { totalCount: number, edges: Array<{ type: NodeType, score: number, match: SearchMatch, field: string | null, evidence: { verification: Verification, spans: Array<{ start: number, end: number }> } | null, node:
        | { name: string, value: number | string, unit: Unit, hedge: Hedge | null, setBy: { edges: Array<{ note: string | null, basis: Basis, node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }
        | Record<PropertyKey, never>
       }> } };

export type WhatIsNotSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsNotSaidQuery = { topic: { totalCount: number, edges: Array<{ type: NodeType }>, searched: { documents: number, upTo: string | null } }, targets: { totalCount: number, nodes: Array<{ name: string }>, searched: { documents: number, upTo: string | null } }, documents: { nodes: Array<{ title: string }> } };

export type TargetsWithoutABaselineQueryVariables = Exact<{
  agency: string;
}>;


export type TargetsWithoutABaselineQuery = { targets: { totalCount: number, nodes: Array<{ name: string, stated: string, baselineStatus: Statedness, periodBasis: Basis | null, basis: Basis, setBy: { edges: Array<{ basis: Basis, node:
            | { name: string, owners: { edges: Array<{ basis: Basis, node: { name: string } }> } }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type FirmPromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmPromisesQuery = { targets: { totalCount: number, nodes: Array<{ name: string, comparator: Comparator, stated: string, note: string | null, basis: Basis, comparatorAt: Array<{ start: number, end: number }>, statedAt: Array<{ start: number, end: number }>, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type OwnedByInferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnedByInferenceQuery = { inferred: { nodes: Array<{ name: string, owners: { edges: Array<{ role: Role | null, note: string | null, node: { name: string } }> } }> }, agencies: { totalCount: number } };

export type IndustriesOnlyCitedQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustriesOnlyCitedQuery = { industries: { totalCount: number, nodes: Array<{ name: string, evidence: Array<{ verification: Verification, document: { title: string, readInFull: boolean | null } }> }> } };

export type FiguresWithoutADateQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresWithoutADateQuery = { undated: { totalCount: number, nodes: Array<{ stated: string, periodStated: string | null, indicator: { name: string } }> }, all: { totalCount: number } };

export type EstimatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EstimatesQuery = { observations: { nodes: Array<{ name: string, stated: string, hedge: Hedge | null, basis: Basis, hedgeAt: Array<{ start: number, end: number }>, baselineOf: { edges: Array<{ basis: Basis, note: string | null, node: { stated: string } }> }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type LargestGrowthRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestGrowthRatesQuery = { observations: { totalCount: number, nodes: Array<{ value: number | string, comparator: Comparator, periodStated: string | null, periodFrom: string | null, periodTo: string | null, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> }> } };

export type WhoSetOutMostQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSetOutMostQuery = { most: { totalCount: number, nodes: Array<{ name: string, presented: { totalCount: number, edges: Array<{ basis: Basis, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }> }, least: { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean }, nodes: Array<{ name: string, presented: { totalCount: number, edges: Array<{ basis: Basis, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }> } };

export type SetOutFragment = { name: string, presented: { totalCount: number, edges: Array<{ basis: Basis, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } };

export type LargestSumsOfMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestSumsOfMoneyQuery = { promised: { totalCount: number, nodes: Array<{ stated: string, value: number | string, comparator: Comparator, hedge: Hedge | null, periodStated: string | null, periodBasis: Basis | null, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> }> }, reported: { totalCount: number, nodes: Array<{ stated: string, value: number | string, comparator: Comparator, hedge: Hedge | null, periodStated: string | null, periodBasis: Basis | null, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> }> } };

type SumOfMoney_Observation_Fragment = { stated: string, value: number | string, comparator: Comparator, hedge: Hedge | null, periodStated: string | null, periodBasis: Basis | null, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> };

type SumOfMoney_Target_Fragment = { stated: string, value: number | string, comparator: Comparator, hedge: Hedge | null, periodStated: string | null, periodBasis: Basis | null, indicator: { name: string }, region: { name: string } | null, statedAt: Array<{ start: number, end: number }> };

export type SumOfMoneyFragment =
  | SumOfMoney_Observation_Fragment
  | SumOfMoney_Target_Fragment
;

export type FiguresByRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByRegionQuery = { observations: { totalCount: number, groups: { totalCount: number, groups: Array<{ count: number, node:
          | { name: string }
          | Record<PropertyKey, never>
         | null, groups: { groups: Array<{ value: string | null, count: number }> } | null }> } } };

export type TargetsByAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsByAgencyQuery = { targets: { totalCount: number, groups: { totalCount: number, groups: Array<{ count: number, node:
          | { name: string }
          | Record<PropertyKey, never>
         | null, groups: { groups: Array<{ value: string | null, count: number, min: number | string | null, max: number | string | null }> } | null }> } }, answerable: { nodes: Array<{ name: string, owns: { edges: Array<{ basis: Basis, role: Role | null, node:
            | { name: string }
            | { name: string }
           }> } }> }, withoutAgency: { nodes: Array<{ stated: string, indicator: { name: string }, setBy: { edges: Array<{ basis: Basis, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }> } };

export type MoneyByIndicatorQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByIndicatorQuery = { observations: { totalCount: number, groups: { totalCount: number, groups: Array<{ count: number, unit: Unit | null, min: number | string | null, max: number | string | null, sum: number | string | null, average: number | string | null, node:
          | { name: string }
          | Record<PropertyKey, never>
         | null }> } } };

export type HowFactsAreCarriedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowFactsAreCarriedQuery = { actions: { groups: { groups: Array<{ value: string | null, count: number }> } }, goals: { groups: { groups: Array<{ value: string | null, count: number }> } }, targets: { groups: { groups: Array<{ value: string | null, count: number, groups: { groups: Array<{ value: string | null, count: number }> } | null }> } }, observations: { groups: { groups: Array<{ value: string | null, count: number, groups: { groups: Array<{ value: string | null, count: number }> } | null }> } }, evidences: { totalCount: number, groups: { groups: Array<{ value: string | null, count: number, groups: { groups: Array<{ count: number, node:
              | { title: string, sourceClass: SourceClass }
              | Record<PropertyKey, never>
             | null }> } | null }> } } };

export type CarriedFragment = { groups: Array<{ value: string | null, count: number, groups: { groups: Array<{ value: string | null, count: number }> } | null }> };

export type OfficialsByAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficialsByAgencyQuery = { officials: { totalCount: number, groups: { totalCount: number, groups: Array<{ count: number, node:
          | { name: string }
          | Record<PropertyKey, never>
         | null }> }, nodes: Array<{ name: string, offices: { edges: Array<{ post: string | null, basis: Basis, node: { name: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> } }> } };

export type From33618ToJiangbeiQueryVariables = Exact<{ [key: string]: never; }>;


export type From33618ToJiangbeiQuery = { paths: { complete: boolean, paths: Array<{ length: number, nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | Record<PropertyKey, never>
      >, hops: Array<{ direction: Direction, relationship: { type: RelationshipType, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null }> }> } };

export type BetweenTwoAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type BetweenTwoAgenciesQuery = { paths: { complete: boolean, paths: Array<{ length: number, nodes: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | Record<PropertyKey, never>
      >, hops: Array<{ direction: Direction, relationship: { type: RelationshipType, basis: Basis, role: Role | null, evidence: Array<{ verification: Verification }> } | null }> }> } };

export type AroundACoinedNameQueryVariables = Exact<{ [key: string]: never; }>;


export type AroundACoinedNameQuery = { neighbourhood: { totalNodes: number, truncatedNodes: number, totalEdges: number, truncatedEdges: number, complete: boolean, nodes: Array<
      | { __typename: 'Action', name: string }
      | { __typename: 'Agency', name: string }
      | { __typename: 'Document' }
      | { __typename: 'Event', name: string }
      | { __typename: 'Evidence' }
      | { __typename: 'Goal', name: string }
      | { __typename: 'Indicator', name: string }
      | { __typename: 'Industry', name: string }
      | { __typename: 'Observation', name: string }
      | { __typename: 'Official', name: string }
      | { __typename: 'Organization', name: string }
      | { __typename: 'Policy', name: string }
      | { __typename: 'Region', name: string }
      | { __typename: 'Target', name: string }
    >, edges: Array<{ type: RelationshipType, predicate: string | null, basis: Basis, from:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , to:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }>, searched: { documents: number, upTo: string | null } } | null };

export type ProgressOfEveryTargetQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressOfEveryTargetQuery = { targets: { nodes: Array<{ stated: string, indicator: { name: string }, progress: { status: ProgressStatus, answers: boolean, ratio: number | null, gap: number | string | null, gapUnit: Unit | null, requiredGrowth: number | null, leftAside: number, observation: { stated: string, periodStated: string | null, estimate: boolean } | null } }> } };

export type OneTargetInFullQueryVariables = Exact<{ [key: string]: never; }>;


export type OneTargetInFullQuery = { target: { name: string, stated: string, value: number | string, unit: Unit, comparator: Comparator, hedge: Hedge | null, periodFrom: string | null, periodTo: string | null, periodStated: string | null, periodBasis: Basis | null, baselineStatus: Statedness, basis: Basis, baselines: { edges: Array<{ note: string | null, basis: Basis, node: { stated: string }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> }> }, progress: { status: ProgressStatus, answers: boolean, ratio: number | null, gap: number | string | null, gapUnit: Unit | null, requiredGrowth: number | null, requiredAnnualGrowth: number | null, leftAside: number, formula: string, formulaEn: string, observation: { stated: string, value: number | string, unit: Unit, comparator: Comparator, estimate: boolean, periodStated: string | null, periodTo: string | null, basis: Basis, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null }, evidence: Array<{ verification: Verification, spans: Array<{ start: number, end: number }>, document: { title: string } }> } | null };

export type NumeralsThatCountPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type NumeralsThatCountPartsQuery = { policies: { nodes: Array<{ name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } }> }, actions: { nodes: Array<{ name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } }> }, industries: { nodes: Array<{ name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } }> }, regions: { nodes: Array<{ name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } }> }, organizations: { nodes: Array<{ name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } }> } };

type CountedParts_Action_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Agency_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Event_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Goal_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Indicator_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Industry_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Observation_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Official_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Organization_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Policy_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Region_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

type CountedParts_Target_Fragment = { name: string, composition: { declared: number | null, linked: number, missing: number | null, surplus: number | null } };

export type CountedPartsFragment =
  | CountedParts_Action_Fragment
  | CountedParts_Agency_Fragment
  | CountedParts_Event_Fragment
  | CountedParts_Goal_Fragment
  | CountedParts_Indicator_Fragment
  | CountedParts_Industry_Fragment
  | CountedParts_Observation_Fragment
  | CountedParts_Official_Fragment
  | CountedParts_Organization_Fragment
  | CountedParts_Policy_Fragment
  | CountedParts_Region_Fragment
  | CountedParts_Target_Fragment
;

export type SearchQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ type: NodeType, score: number, field: string | null, text: string | null, evidence: { statement: string, verification: Verification } | null }> } };

export type ProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressQuery = { targets: { nodes: Array<{ name: string, baselineStatus: Statedness, progress: { status: ProgressStatus, ratio: number | null, formula: string, formulaEn: string } }> } };

export const ProofFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ProofFragment, unknown>;
export const ResponsibilityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Responsibility"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ResponsibilityFragment, unknown>;
export const PromiseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Promise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PromiseFragment, unknown>;
export const TierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TierFragment, unknown>;
export const WholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Whole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"declaredPartsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholeFragment, unknown>;
export const RankFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rank"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RankFragment, unknown>;
export const RanksInRegionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RanksInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rank"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rank"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RanksInRegionFragment, unknown>;
export const GrowthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Growth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<GrowthFragment, unknown>;
export const CountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CountFragment, unknown>;
export const CoinedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaredPartsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CoinedFragment, unknown>;
export const FoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<FoundFragment, unknown>;
export const SetOutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"presented"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SetOutFragment, unknown>;
export const SumOfMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SumOfMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<SumOfMoneyFragment, unknown>;
export const CarriedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Carried"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Groups"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarriedFragment, unknown>;
export const CountedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]}}]} as unknown as DocumentNode<CountedPartsFragment, unknown>;
export const ActionOf33618Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionOf33618"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"33618","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Responsibility"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Promise"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tier"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Responsibility"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Promise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActionOf33618Query, ActionOf33618QueryVariables>;
export const ThreeActionsAndBreakthroughsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreeActionsAndBreakthroughs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"zones"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"六区一高地","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Whole"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"actions"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"三项行动","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Whole"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"breakthroughs"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"三个突破","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Whole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Whole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"declaredPartsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThreeActionsAndBreakthroughsQuery, ThreeActionsAndBreakthroughsQueryVariables>;
export const EveryTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"periodBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EveryTargetQuery, EveryTargetQueryVariables>;
export const TargetsAndBaselinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsAndBaselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TargetsAndBaselinesQuery, TargetsAndBaselinesQueryVariables>;
export const WhoSaidWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSaidWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"罗莉","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postEn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"presented"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>;
export const AgencyAndItsActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyAndItsActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"市科技局","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AgencyAndItsActionsQuery, AgencyAndItsActionsQueryVariables>;
export const IndustryAcrossPoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndustryAcrossPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"industry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"智能网联新能源汽车","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnBasis"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advancedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperatesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<IndustryAcrossPoliciesQuery, IndustryAcrossPoliciesQueryVariables>;
export const OneDistrictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneDistrict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"江北区","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"located"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figuresIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneDistrictQuery, OneDistrictQueryVariables>;
export const RanksAndTheirScopesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RanksAndTheirScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"city"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"全市","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RanksInRegion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"district"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"江北区","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RanksInRegion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"districtIndustries"},"name":{"kind":"Name","value":"industry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"全区行业","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rank"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"west"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"西部","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RanksInRegion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"全国","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RanksInRegion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"world"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"全球","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RanksInRegion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rank"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RanksInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rank"}}]}}]}}]}}]} as unknown as DocumentNode<RanksAndTheirScopesQuery, RanksAndTheirScopesQueryVariables>;
export const SpringFestivalSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpringFestivalSales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"areas"},"name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"限上销售额","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Growth"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"malls"},"name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"各大商超","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Growth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}}]} as unknown as DocumentNode<SpringFestivalSalesQuery, SpringFestivalSalesQueryVariables>;
export const TogetherWithSichuanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TogetherWithSichuan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sichuan"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"四川","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"川渝","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figuresIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TogetherWithSichuanQuery, TogetherWithSichuanQueryVariables>;
export const TechnologyFinanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechnologyFinance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"systems"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"4个体系","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"equityLoansBonds"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"股贷债保","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"declaredParts"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"products"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"科技信贷产品","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"work"},"name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"4个方面工作","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TechnologyFinanceQuery, TechnologyFinanceQueryVariables>;
export const OneCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"永辉超市","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneCompanyQuery, OneCompanyQueryVariables>;
export const WhatOnePlaceProvesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatOnePlaceProves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"ev-c-festival-four-areas","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatOnePlaceProvesQuery, WhatOnePlaceProvesQueryVariables>;
export const WhatADocumentProvesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatADocumentProves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"SCIO press conference on building Chongqing into a key strategic fulcrum","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sourceClass"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Industry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatADocumentProvesQuery, WhatADocumentProvesQueryVariables>;
export const CitedOrVerifiedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitedOrVerified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"33618","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnBasis"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CitedOrVerifiedQuery, CitedOrVerifiedQueryVariables>;
export const StocksAndFlowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StocksAndFlows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"enterprises"},"name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"科技型企业","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"projects"},"name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"股权投资基金","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StocksAndFlowsQuery, StocksAndFlowsQueryVariables>;
export const CoinedNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoinedNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"corridor"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"三中心一走廊","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tenActions"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"十项行动","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourLists"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"四张清单","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourClusterings"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"4个集聚成势","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fiveLandings"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"5个加快落地","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourChains"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"四链融合","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"doubleMultiplication"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"双倍增","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"manufacturing"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"33618","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"innovation"},"name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"416","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourKings"},"name":{"kind":"Name","value":"industry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"消费“四大金刚”","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coined"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaredPartsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CoinedNamesQuery, CoinedNamesQueryVariables>;
export const EventsAndDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsAndDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"datesBasis"}},{"kind":"Field","name":{"kind":"Name","value":"startsOnAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsAndDatesQuery, EventsAndDatesQueryVariables>;
export const WhatIsInTheGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsInTheGraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"inverseZh"}},{"kind":"Field","name":{"kind":"Name","value":"inverseEn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIsInTheGraphQuery, WhatIsInTheGraphQueryVariables>;
export const OneIndicatorTwoNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneIndicatorTwoNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"技术合同成交额","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hedgeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OneIndicatorTwoNamesQuery, OneIndicatorTwoNamesQueryVariables>;
export const ADistrictRemadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ADistrictRemade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"观音桥商圈","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ADistrictRemadeQuery, ADistrictRemadeQueryVariables>;
export const BashuCorridorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BashuCorridor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"巴蜀文化旅游走廊","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BashuCorridorQuery, BashuCorridorQueryVariables>;
export const TwinCityActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwinCityAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"action-1-twin-cities","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"declaredParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TwinCityActionQuery, TwinCityActionQueryVariables>;
export const SearchByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchByNumber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"33618","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICY"},{"kind":"EnumValue","value":"ACTION"},{"kind":"EnumValue","value":"DOCUMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchByNumberQuery, SearchByNumberQueryVariables>;
export const SearchByPinyinOrScriptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchByPinyinOrScript"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"pinyin"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"jiangbeiqu","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"traditional"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"江北區","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<SearchByPinyinOrScriptQuery, SearchByPinyinOrScriptQueryVariables>;
export const SearchAFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchAFigure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"130万辆","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TARGET"},{"kind":"EnumValue","value":"OBSERVATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SearchAFigureQuery, SearchAFigureQueryVariables>;
export const WhatIsNotSaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsNotSaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"topic"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"低空经济","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"is"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"四川","block":false}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readInFull"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIsNotSaidQuery, WhatIsNotSaidQueryVariables>;
export const TargetsWithoutABaselineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsWithoutABaseline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"periodFrom"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2025-01-01","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2025-12-31","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"baseline"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"setBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asAction"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}]}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"baselineStatus"}},{"kind":"Field","name":{"kind":"Name","value":"periodBasis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asAction"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TargetsWithoutABaselineQuery, TargetsWithoutABaselineQueryVariables>;
export const FirmPromisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirmPromises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hedge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<FirmPromisesQuery, FirmPromisesQueryVariables>;
export const OwnedByInferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnedByInference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inferred"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basis"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INFERRED"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basis"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"LAYOUT"}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basis"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INFERRED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basis"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"LAYOUT"}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnedByInferenceQuery, OwnedByInferenceQueryVariables>;
export const IndustriesOnlyCitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndustriesOnlyCited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"industries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"evidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verification"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"VERIFIED"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"readInFull"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndustriesOnlyCitedQuery, IndustriesOnlyCitedQueryVariables>;
export const FiguresWithoutADateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresWithoutADate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"undated"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"periodTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FiguresWithoutADateQuery, FiguresWithoutADateQueryVariables>;
export const EstimatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Estimates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"estimate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"hedgeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<EstimatesQuery, EstimatesQueryVariables>;
export const LargestGrowthRatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LargestGrowthRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statistic"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"GROWTH"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PERCENT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LargestGrowthRatesQuery, LargestGrowthRatesQueryVariables>;
export const WhoSetOutMostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSetOutMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"most"},"name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"presented"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetOut"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"least"},"name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"presented"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetOut"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"presented"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSetOutMostQuery, WhoSetOutMostQueryVariables>;
export const LargestSumsOfMoneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LargestSumsOfMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"promised"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CNY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statistic"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEVEL"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SumOfMoney"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reported"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CNY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statistic"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEVEL"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SumOfMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SumOfMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<LargestSumsOfMoneyQuery, LargestSumsOfMoneyQueryVariables>;
export const FiguresByRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresByRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"then"},"value":{"kind":"EnumValue","value":"STATISTIC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresByRegionQuery, FiguresByRegionQueryVariables>;
export const TargetsByAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"AGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"then"},"value":{"kind":"EnumValue","value":"UNIT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"answerable"},"name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"targets"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutAgency"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"setBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asWork"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TargetsByAgencyQuery, TargetsByAgencyQueryVariables>;
export const MoneyByIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyByIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CNY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statistic"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEVEL"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"INDICATOR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"average"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoneyByIndicatorQuery, MoneyByIndicatorQueryVariables>;
export const HowFactsAreCarriedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowFactsAreCarried"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BASIS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BASIS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BASIS"}},{"kind":"Argument","name":{"kind":"Name","value":"then"},"value":{"kind":"EnumValue","value":"PERIOD_BASIS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Carried"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BASIS"}},{"kind":"Argument","name":{"kind":"Name","value":"then"},"value":{"kind":"EnumValue","value":"PERIOD_BASIS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Carried"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"VERIFICATION"}},{"kind":"Argument","name":{"kind":"Name","value":"then"},"value":{"kind":"EnumValue","value":"DOCUMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceClass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Carried"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Groups"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowFactsAreCarriedQuery, HowFactsAreCarriedQueryVariables>;
export const OfficialsByAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialsByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"OFFICES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OfficialsByAgencyQuery, OfficialsByAgencyQueryVariables>;
export const From33618ToJiangbeiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"From33618ToJiangbei"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"policy-33618","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"region-jiangbei","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PART_OF"},{"kind":"EnumValue","value":"SETS"},{"kind":"EnumValue","value":"MEASURES"},{"kind":"EnumValue","value":"IN_REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<From33618ToJiangbeiQuery, From33618ToJiangbeiQueryVariables>;
export const BetweenTwoAgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BetweenTwoAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"agency-cq-stb","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"agency-cq-eic","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"PART_OF"},{"kind":"EnumValue","value":"AIMS_AT"},{"kind":"EnumValue","value":"SETS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BetweenTwoAgenciesQuery, BetweenTwoAgenciesQueryVariables>;
export const AroundACoinedNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AroundACoinedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"policy-416","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedEdges"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AroundACoinedNameQuery, AroundACoinedNameQueryVariables>;
export const ProgressOfEveryTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgressOfEveryTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapUnit"}},{"kind":"Field","name":{"kind":"Name","value":"requiredGrowth"}},{"kind":"Field","name":{"kind":"Name","value":"leftAside"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgressOfEveryTargetQuery, ProgressOfEveryTargetQueryVariables>;
export const OneTargetInFullDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneTargetInFull"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"target-technology-contracts-2025","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodBasis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"baselineStatus"}},{"kind":"Field","name":{"kind":"Name","value":"baselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"periodStated"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapUnit"}},{"kind":"Field","name":{"kind":"Name","value":"requiredGrowth"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAnnualGrowth"}},{"kind":"Field","name":{"kind":"Name","value":"leftAside"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaEn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OneTargetInFullQuery, OneTargetInFullQueryVariables>;
export const NumeralsThatCountPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumeralsThatCountParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"industries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"declaredParts"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]}}]} as unknown as DocumentNode<NumeralsThatCountPartsQuery, NumeralsThatCountPartsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"33618","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"periodTo"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baselineStatus"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;