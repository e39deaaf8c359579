import type { DocumentNode } from 'graphql';

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}
