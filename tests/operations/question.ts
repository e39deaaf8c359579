import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Basis, Verification } from './generated.js';

/** What an operation of examples/ has to give. */
export interface Question<Answer = unknown, Variables = unknown> {
  readonly document: TypedDocumentNode<Answer, Variables>;
  readonly variables: Variables;
  /** Written from the documents, never recorded from the program. */
  readonly answer: Answer;
  /** The names of the statements that may be sent, level by level, each level sorted. */
  readonly statements: readonly (readonly string[])[];
}

/** Checks an expectation against the types that codegen made of its operation. */
export function question<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  expected: Omit<Question<Answer, Variables>, 'document'>,
): Question<Answer, Variables> {
  return { document, ...expected };
}

// What answers are written with.

export const ARTICLE = '2025年重庆怎样推进西部地区高质量发展先行区建设 划重点：实施三项行动实现三个突破';

type Place = readonly [start: number, end: number];

/** Places in a document, in code points. */
export function at(...places: Place[]): { start: number; end: number }[] {
  return places.map(([start, end]) => ({ start, end }));
}

/** The evidence of places in the article. */
export function verified(...places: Place[]) {
  return { verification: 'VERIFIED' as Verification, spans: at(...places), document: { title: ARTICLE } };
}

/** The evidence of a document that is only cited. */
export function cited(title: string) {
  return { verification: 'CITED' as Verification, spans: [], document: { title } };
}

/** What the fragment `Proof` gives. */
export function proof(basis: Basis, ...evidence: ReturnType<typeof verified>[]) {
  return { basis, evidence };
}

/** The nodes of a connection of which only names were asked for. */
export function named(...names: string[]): { nodes: { name: string }[] } {
  return { nodes: names.map((name) => ({ name })) };
}
