import type { DocumentNode } from 'graphql';
import type { Scope } from './context.js';

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What may be seen; `public` where it is left out. */
  readonly scope?: Scope;
  /** Whether nobody waits for the answer any more. */
  readonly isAbandoned?: () => boolean;
}
