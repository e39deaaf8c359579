import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { StoredValue } from '../../src/seed/desired.js';
import type { Oracle } from './oracle.js';

type Input = Record<string, unknown>;

/** Random filters and orders of the contract's own types, with values that are in the graph. */
export class RandomInput {
  private readonly samples = new Map<string, StoredValue[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    oracle: Oracle,
  ) {
    // A few values of each property are enough; every 97th node spreads them.
    let index = 0;
    for (const node of oracle.nodes.values()) {
      if (index++ % 97 !== 0) continue;
      for (const [name, value] of Object.entries(node.properties)) this.sample(name, value);
    }
  }

  /** A filter of an input type, nested `depth` deep at most. */
  where(typeName: string, depth = 3): fc.Arbitrary<Input> {
    return this.input(this.schema.getType(typeName) as GraphQLInputObjectType, depth, '');
  }

  /** Every filter of an input type that is about one value of the node's own, with one operator. */
  each(typeName: string): Input[] {
    const fields = Object.values((this.schema.getType(typeName) as GraphQLInputObjectType).getFields());
    return fields.flatMap((field) => {
      const filter = getNamedType(field.type);
      if (!isInputObjectType(filter) || !filter.name.endsWith('Filter')) return [];
      return Object.values(filter.getFields()).flatMap((operator) => {
        if (getNamedType(operator.type).name.endsWith('Where')) return [];
        const value = this.value(operator.type, 0, field.name, operator.name);
        return fc
          .sample(value, { seed: 3, numRuns: 1 })
          .map((one) => ({ [field.name]: { [operator.name]: one } }));
      });
    });
  }

  /** An order: keys of a `…Order`. */
  order(typeName: string): fc.Arbitrary<Input[]> {
    return fc.array(this.key(this.schema.getType(typeName) as GraphQLInputObjectType, 1), { maxLength: 2 });
  }

  private key(type: GraphQLInputObjectType, far: number): fc.Arbitrary<Input> {
    const direction = fc.constantFrom('ASC', 'DESC');
    const fields = Object.values(type.getFields()).filter(
      (field) => far > 0 || getNamedType(field.type).name === 'SortDirection',
    );
    return fc.constantFrom(...fields).chain((field) => {
      const inner = getNamedType(field.type);
      const value = isInputObjectType(inner)
        ? this.key(inner, inner.name === 'CountOrder' ? 0 : far - 1)
        : direction;
      return (value as fc.Arbitrary<unknown>).map((one) => ({ [field.name]: one }));
    });
  }

  /** `about` is the property that a filter of values is about. */
  private input(type: GraphQLInputObjectType, depth: number, about: string): fc.Arbitrary<Input> {
    // Deep enough: whatever it is about, nothing more is asked of it.
    if (depth <= 0 && type.name.endsWith('Where')) return fc.constant({});
    const fields = Object.values(type.getFields());
    return fc.subarray(fields, { minLength: 1, maxLength: depth > 1 ? 2 : 1 }).chain((chosen) =>
      fc
        .tuple(
          ...chosen.map((field) => {
            const isValue = /Filter$/.test(type.name) && !/(Links|Nodes|One)Filter$/.test(type.name);
            return this.value(field.type, depth - 1, isValue ? about : field.name, field.name);
          }),
        )
        .map((values) => Object.fromEntries(values.map((value, i) => [chosen[i]!.name, value]))),
    );
  }

  private value(type: GraphQLInputType, depth: number, about: string, name: string): fc.Arbitrary<unknown> {
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return fc.array(this.value(nullable.ofType, depth, about, name), {
        minLength: 1,
        maxLength: 2,
      });
    if (isInputObjectType(nullable)) return this.input(nullable, depth, about);
    if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map((value) => value.name));
    if (nullable.toString() === 'Boolean') return fc.boolean();
    const known = this.samples.get(about) ?? [];
    if (known.length === 0) return fc.constant(nullable.toString() === 'Int' ? 1 : '2025-01-01');
    return fc.constantFrom(...known).chain((value) => {
      if (typeof value === 'bigint') return fc.constant(Number(value));
      if (typeof value !== 'string' || !['contains', 'startsWith'].includes(name)) return fc.constant(value);
      return fc.nat({ max: 3 }).map((length) => value.slice(0, length + 1));
    });
  }

  private sample(name: string, value: StoredValue): void {
    if (Array.isArray(value)) {
      for (const one of value as readonly StoredValue[]) this.sample(name, one);
      return;
    }
    const known = this.samples.get(name) ?? [];
    if (known.length < 40) known.push(value);
    this.samples.set(name, known);
  }
}
