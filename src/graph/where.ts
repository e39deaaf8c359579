import { constantOf, type Model, type Property, type RelationshipField, type Shape } from '../model/index.js';
import type { Bindings } from './bindings.js';
import { pattern } from './pattern.js';
import { beyond, Refusal } from './refusal.js';

/** A `…Where` input as the caller sent it, already of the right types. */
export type Where = Readonly<Record<string, unknown>>;

/** A condition in Cypher. */
export interface Condition {
  readonly text: string;
  /** Whether an index finds what it holds for. */
  readonly indexed: boolean;
}

/** How deep conditions may nest. */
const MAX_DEPTH = 8;

/** What holds for everything: no condition was named. */
const ALWAYS: Condition = { text: 'true', indexed: false };

/** What holds for nothing. Both are folded away, so that what costs something is what was counted. */
const NEVER: Condition = { text: 'false', indexed: false };

/**
 * The condition of a filter on the nodes of a shape.
 * @param node the variable of the node
 * @throws Refusal when the filter is too large or compares with null
 */
export function nodeCondition(
  model: Model,
  shape: Shape,
  where: Where,
  node: string,
  bind: Bindings,
): Condition {
  return new Conditions(model, bind).ofNode(shape, where, node, 1);
}

/** The condition of a filter on links: the relationship's variable is `link`, that of the far node `node`. */
export function linkCondition(
  model: Model,
  field: RelationshipField,
  where: Where,
  link: string,
  node: string,
  bind: Bindings,
): Condition {
  return new Conditions(model, bind).ofLink(field, where, link, node, 1);
}

/** What a name in a filter means: the condition of its value. */
type Reading = (name: string, value: Where, depth: number) => Condition;

class Conditions {
  constructor(
    private readonly model: Model,
    private readonly bind: Bindings,
  ) {}

  ofNode(shape: Shape, where: Where, node: string, depth: number): Condition {
    const read: Reading = (name, value, below) => {
      const property = shape.properties.get(name);
      const field = shape.relationships.get(name);
      const narrowed = /^as([A-Z]\w*)$/.exec(name)?.[1];
      if (property?.type === 'ids') return this.ofProof(value, `${node}.${name}`, below);
      if (property) return this.ofValue(property, value, `${node}.${name}`);
      if (field) return this.ofRelated(field, value, node, below);
      if (name === 'type') return this.ofType(value, node);
      return this.narrowed(narrowed ?? '', value, node, below);
    };
    return this.all(where, depth, read, (inner, below) => this.ofNode(shape, inner, node, below));
  }

  ofLink(field: RelationshipField, where: Where, link: string, node: string, depth: number): Condition {
    const { properties } = this.model.relationships.get(field.type)!;
    const read: Reading = (name, value, below) => {
      if (name === 'node') return this.ofNode(this.far(field), value, node, below);
      const property = properties.get(name);
      if (property?.type === 'ids') return this.ofProof(value, `${link}.${name}`, below);
      // What this type of relationship does not have, none of its relationships has.
      return this.ofValue(property, value, property ? `${link}.${name}` : 'null');
    };
    return this.all(where, depth, read, (inner, below) => this.ofLink(field, inner, link, node, below));
  }

  /** All that a filter names must hold. */
  private all(
    where: Where,
    depth: number,
    read: Reading,
    again: (where: Where, depth: number) => Condition,
  ): Condition {
    if (depth > MAX_DEPTH) throw beyond('levels of one filter', MAX_DEPTH, depth);
    const parts = Object.entries(where).map(([name, value]) => {
      if (value === null) throw nullOperand(name);
      if (name === 'and') return both((value as Where[]).map((one) => again(one, depth + 1)));
      if (name === 'or') return either((value as Where[]).map((one) => again(one, depth + 1)));
      if (name === 'not') return opposite(again(value as Where, depth + 1));
      return read(name, value as Where, depth + 1);
    });
    return both(parts);
  }

  private ofValue(property: Property | undefined, filter: Where, expression: string): Condition {
    return both(
      Object.entries(filter).map(([operator, value]) => {
        this.bind.condition();
        if (value === null) throw nullOperand(operator);
        if (operator === 'isNull') return plain(`${expression} IS ${value === true ? '' : 'NOT '}NULL`);
        if (operator === 'isEmpty')
          return plain(`size(coalesce(${expression}, [])) ${value === true ? '=' : '>'} 0`);
        const text = OPERATORS[operator]!(expression, this.bind.value(value));
        const isIndexed = property !== undefined && (property.indexed || property.name === 'id');
        return { text, indexed: isIndexed && operator !== 'contains' };
      }),
    );
  }

  /** Quantifies over the evidence that a claim names. */
  private ofProof(filter: Where, ids: string, depth: number): Condition {
    const [id, node] = [this.bind.variable(), this.bind.variable()];
    const shape = this.model.shapes.get('Evidence')!;
    const from = `UNWIND ${ids} AS ${id} MATCH (${node}:Evidence {id: ${id}})`;
    return this.quantified(filter, from, (where) => this.ofNode(shape, where, node, depth));
  }

  private ofRelated(field: RelationshipField, filter: Where, near: string, depth: number): Condition {
    const [link, node] = [this.bind.variable(), this.bind.variable()];
    const from = `MATCH ${pattern(near, field, node, link)}`;
    if (field.shape === 'connection')
      return this.quantified(filter, from, (where) => this.ofLink(field, where, link, node, depth));
    const ofNode = (where: Where) => this.ofNode(this.far(field), where, node, depth);
    if (field.shape === 'list') return this.quantified(filter, from, ofNode);
    return both(
      Object.entries(filter).map(([name, value]) => {
        this.bind.condition();
        if (value === null) throw nullOperand(name);
        if (name === 'isNull') return plain(value === true ? `NOT ${exists(from)}` : exists(from));
        return plain(exists(from, ofNode(value as Where).text));
      }),
    );
  }

  private quantified(filter: Where, from: string, inner: (where: Where) => Condition): Condition {
    return both(
      Object.entries(filter).map(([quantifier, where]) => {
        this.bind.condition();
        if (where === null) throw nullOperand(quantifier);
        const { text } = inner(where as Where);
        if (quantifier === 'some') return plain(exists(from, text));
        if (quantifier === 'none') return plain(`NOT ${exists(from, text)}`);
        return text === 'true' ? ALWAYS : plain(`NOT ${exists(from, opposite(plain(text)).text)}`);
      }),
    );
  }

  private ofType(filter: Where, node: string): Condition {
    return both(
      Object.entries(filter).map(([operator, value]) => {
        this.bind.condition();
        if (value === null) throw nullOperand(operator);
        const types = operator === 'eq' ? [value] : (value as unknown[]);
        const labels = [...this.model.kinds.keys()].filter((label) => types.includes(constantOf(label)));
        return plain(labels.length === 0 ? 'false' : `${node}:${labels.join('|')}`);
      }),
    );
  }

  private narrowed(name: string, where: Where, node: string, depth: number): Condition {
    const shape = this.model.shapes.get(name);
    if (!shape) throw new Error(`the model has no shape ${name}`);
    this.bind.condition();
    return both([plain(`${node}:${shape.labels.join('|')}`), this.ofNode(shape, where, node, depth)]);
  }

  private far({ far }: RelationshipField): Shape {
    const shape = this.model.shapes.get(far);
    if (!shape) throw new Error(`the model has no shape ${far}`);
    return shape;
  }
}

const OPERATORS: Readonly<Record<string, (expression: string, value: string) => string>> = {
  eq: (expression, value) => `${expression} = ${value}`,
  in: (expression, value) => `${expression} IN ${value}`,
  lt: (expression, value) => `${expression} < ${value}`,
  lte: (expression, value) => `${expression} <= ${value}`,
  gt: (expression, value) => `${expression} > ${value}`,
  gte: (expression, value) => `${expression} >= ${value}`,
  contains: (expression, value) => `${expression} CONTAINS ${value}`,
  startsWith: (expression, value) => `${expression} STARTS WITH ${value}`,
  has: (expression, value) => `${value} IN coalesce(${expression}, [])`,
};

function exists(from: string, condition = 'true'): string {
  return `EXISTS { ${from}${condition === 'true' ? '' : ` WHERE ${condition}`} }`;
}

function plain(text: string): Condition {
  return { text, indexed: false };
}

function both(parts: readonly Condition[]): Condition {
  const named = parts.filter(({ text }) => text !== 'true');
  if (named.length === 0) return ALWAYS;
  if (named.some(({ text }) => text === 'false')) return NEVER;
  const text = named.length === 1 ? named[0]!.text : `(${named.map((part) => part.text).join(' AND ')})`;
  return { text, indexed: named.some(({ indexed }) => indexed) };
}

function either(parts: readonly Condition[]): Condition {
  if (parts.some(({ text }) => text === 'true')) return ALWAYS;
  const possible = parts.filter(({ text }) => text !== 'false');
  return possible.length === 0 ? NEVER : plain(`(${possible.map(({ text }) => text).join(' OR ')})`);
}

/** Nothing known is not the same as known not to be: both are "not", as people say it. */
function opposite({ text }: Condition): Condition {
  if (text === 'true') return NEVER;
  return text === 'false' ? ALWAYS : plain(`NOT coalesce(${text}, false)`);
}

function nullOperand(name: string): Refusal {
  return new Refusal(
    'BAD_USER_INPUT',
    `${name} is null in a filter. Leave it out to ask for anything, or use isNull to ask for what is not there.`,
    { operator: name },
  );
}
