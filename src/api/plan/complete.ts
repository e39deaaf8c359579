import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Values } from '../../graph/index.js';
import { collectFields, type Selecting } from './collect.js';
import { Unplanned } from './unplanned.js';

/** What an answer is completed with beside its rows. */
export interface At {
  /** Evidence by id. */
  readonly proofs: ReadonlyMap<string, Values>;
  /** Documents, those read in full, and the day up to which; null where nobody asks. */
  readonly searched: Values | null;
  /** The list that cursors belong to. */
  readonly scope: string;
}

/** Makes of a row what callers see. @throws Unplanned where the schema does not allow what is stored */
export type Complete<T = Values> = (row: T, at: At) => unknown;

/** Completes an object of a type, field by field. */
export function object<T>(
  selecting: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  complete: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Complete<T>,
): Complete<T> {
  const fields = [...collectFields(selecting, type, sets)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, () => type.name] as const;
    return [key, complete(type.getFields()[name]!, nodes)] as const;
  });
  return (row, at) => {
    const made: Record<string, unknown> = {};
    for (const [key, part] of fields) made[key] = part(row, at);
    return made;
  };
}

/** The object type that a field leads to. */
export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Unplanned(`${named.name} is no object`);
  return named;
}
