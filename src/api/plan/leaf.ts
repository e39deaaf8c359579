import {
  getNullableType,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
import { readScalar } from '../../graph/index.js';
import { Unplanned } from './unplanned.js';

/** Makes of a stored value what callers see. @throws Unplanned where the schema does not allow the value */
export type Leaf = (stored: unknown) => unknown;

/** How values of a scalar, an enum or a list of them travel. */
export function leaf(type: GraphQLOutputType): Leaf {
  if (isNonNullType(type)) {
    const inner = leaf(type.ofType);
    return (stored) => inner(stored) ?? unfit(type, stored);
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = leaf(nullable.ofType);
    return (stored) =>
      Array.isArray(stored) ? stored.map(item) : stored == null ? null : unfit(type, stored);
  }
  const serialize = scalar(nullable);
  return (stored) => (stored === null || stored === undefined ? null : serialize(stored));
}

function scalar(type: GraphQLOutputType): Leaf {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (stored) => (values.has(stored) ? stored : unfit(type, stored));
  }
  if (type === GraphQLString || type === GraphQLID)
    return (stored) => (typeof stored === 'string' ? stored : unfit(type, stored));
  if (type === GraphQLBoolean)
    return (stored) => (typeof stored === 'boolean' ? stored : unfit(type, stored));
  if (type === GraphQLInt) {
    return (stored) => {
      const value = readScalar(stored);
      return typeof value === 'number' && (value | 0) === value ? value : unfit(type, stored);
    };
  }
  if (!isScalarType(type)) throw new Unplanned(`${String(type)} is no leaf`);
  return (stored) => {
    try {
      return type.serialize(readScalar(stored));
    } catch {
      return unfit(type, stored);
    }
  };
}

function unfit(type: GraphQLOutputType, stored: unknown): never {
  throw new Unplanned(`${String(type)} takes no ${typeof stored}`);
}
