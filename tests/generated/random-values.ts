import {
  getNullableType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../../bench/generator/random.js';

type Variables = Record<string, unknown>;

/** What an operation is asked with: values written into it, and values that travel beside it. */
export class RandomValues {
  readonly definitions: string[] = [];
  /** What the operation is asked with first. */
  readonly variables: Variables = {};
  /** Other values that a variable may have; undefined: it is left out. */
  private readonly others = new Map<string, readonly unknown[]>();

  constructor(private readonly random: Random) {}

  /** Text that stands for a value: the value itself, or a variable in its place or in the place of a part of it. */
  text(type: GraphQLInputType, value: unknown, others: readonly unknown[] = []): string {
    if (this.random.chance(0.15)) return this.variable(type, value, others);
    return this.literal(type, value, (part, one) => this.text(part, one));
  }

  /** A variable. @param value undefined: it is left out at first */
  variable(type: GraphQLInputType, value: unknown, others: readonly unknown[] = []): string {
    const name = `v${this.definitions.length}`;
    const isGiven = value !== undefined && value !== null;
    // An input of exactly one field takes no variable that may be null, whatever its default.
    const hasDefault = isGiven && !isNonNullType(type) && this.random.chance(0.2);
    const isStrict = isGiven && !hasDefault && (isNonNullType(type) || this.random.chance(0.2));
    const declared = `${String(getNullableType(type))}${isStrict ? '!' : ''}`;
    this.definitions.push(`$${name}: ${declared}${hasDefault ? ` = ${this.constant(type, value)}` : ''}`);
    if (value !== undefined && !(hasDefault && this.random.chance(0.5))) this.variables[name] = value;
    this.others.set(name, [...others, ...(isStrict ? [] : [null, undefined])]);
    return `$${name}`;
  }

  /** The same variables with some of them changed. */
  changed(): Variables {
    const changed = { ...this.variables };
    for (const [name, others] of this.others) {
      if (others.length === 0 || this.random.chance(0.4)) continue;
      const value = this.random.pick(others);
      if (value === undefined) Reflect.deleteProperty(changed, name);
      else changed[name] = value;
    }
    return changed;
  }

  private constant(type: GraphQLInputType, value: unknown): string {
    return this.literal(type, value, (part, one) => this.constant(part, one));
  }

  private literal(
    type: GraphQLInputType,
    value: unknown,
    inner: (type: GraphQLInputType, value: unknown) => string,
  ): string {
    if (value === null) return 'null';
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item: GraphQLInputType = nullable.ofType;
      const items = value as readonly unknown[];
      // One value stands for a list of it.
      if (items.length === 1 && items[0] !== null && this.random.chance(0.2))
        return this.constant(item, items[0]);
      return `[${items.map((one) => inner(item, one)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      const parts = Object.entries(value as object).map(([name, one]) => {
        const field = fields[name]!.type;
        const isOnly = nullable.isOneOf && !isNonNullType(field);
        return `${name}: ${inner(isOnly ? new GraphQLNonNull(field) : field, one)}`;
      });
      return `{ ${parts.join(', ')} }`;
    }
    return isEnumType(nullable) ? (value as string) : JSON.stringify(value);
  }
}
