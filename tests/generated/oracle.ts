import type { GraphNode, GraphRelationship, StoredValue } from '../../src/seed/desired.js';
import type { Model, RelationshipField, Shape } from '../../src/model/index.js';

type Input = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, StoredValue>>;

/** A relationship seen from one end. */
interface Seen {
  readonly link: GraphRelationship;
  readonly far: GraphNode;
}

/** Answers filters, orders and groups over a graph in memory, the plain way: what Neo4j has to say too. */
export class Oracle {
  readonly nodes = new Map<string, GraphNode>();
  readonly byKind = new Map<string, GraphNode[]>();
  private readonly seen = new Map<string, Map<string, Seen[]>>();

  constructor(
    private readonly model: Model,
    nodes: Iterable<GraphNode>,
    relationships: Iterable<GraphRelationship>,
  ) {
    for (const node of nodes) {
      this.nodes.set(node.id, node);
      const kind = this.byKind.get(node.label) ?? [];
      kind.push(node);
      this.byKind.set(node.label, kind);
    }
    for (const link of relationships) {
      this.see(link.from, `${link.type} OUT`, link, link.to);
      this.see(link.to, `${link.type} IN`, link, link.from);
    }
  }

  /** The nodes of a kind that pass a filter, in order. */
  list(kind: string, where: Input, orderBy: readonly Input[]): GraphNode[] {
    const shape = this.model.kinds.get(kind)!;
    const found = (this.byKind.get(kind) ?? []).filter((node) => this.holds(shape, where, node));
    const keys = orderBy.map((key) => this.sortKey(shape, key));
    return found.sort((a, b) => {
      for (const { read, descending } of keys) {
        const order = compare(read(a), read(b), descending);
        if (order !== 0) return order;
      }
      return compare(a.id, b.id, keys.at(-1)?.descending ?? false);
    });
  }

  /** How large the groups of nodes by a key of `…GroupBy` are, by what they share. */
  groups(kind: string, where: Input, by: string): Map<string, GraphNode[]> {
    const key = this.model.kinds.get(kind)!.groups.get(by)!;
    const groups = new Map<string, GraphNode[]>();
    for (const node of this.list(kind, where, [])) {
      const shared =
        'properties' in key
          ? [key.properties.map((name) => String(node.properties[name] ?? '')).join('|')]
          : key.through
              .reduce<GraphNode[]>(
                (at, field) => at.flatMap((one) => this.links(one.id, field).map(({ far }) => far)),
                [node],
              )
              .map(({ id }) => id);
      for (const one of new Set(shared.length > 0 ? shared : ['']))
        groups.set(one, [...(groups.get(one) ?? []), node]);
    }
    return groups;
  }

  /** The links of a node over a field. */
  links(id: string, field: RelationshipField): readonly Seen[] {
    const all = this.seen.get(id)?.get(`${field.type} ${field.direction}`) ?? [];
    return all.filter(({ far }) => field.labels.includes(far.label));
  }

  /** Every relationship of a node that is a claim, either way. */
  around(id: string): readonly Seen[] {
    const fact = (key: string) => this.model.relationships.get(key.split(' ')[0]!)?.fact;
    return [...(this.seen.get(id) ?? [])].flatMap(([key, seen]) => (fact(key) ? seen : []));
  }

  private see(id: string, key: string, link: GraphRelationship, far: string): void {
    const node = this.nodes.get(far)!;
    const keys = this.seen.get(id) ?? new Map<string, Seen[]>();
    this.seen.set(id, keys);
    const list = keys.get(key) ?? [];
    keys.set(key, list);
    list.push({ link, far: node });
  }

  private holds(shape: Shape, where: Input, node: GraphNode): boolean {
    return Object.entries(where).every(([name, value]) => {
      const filter = value as Input;
      if (name === 'and') return (value as Input[]).every((one) => this.holds(shape, one, node));
      if (name === 'or') return (value as Input[]).some((one) => this.holds(shape, one, node));
      if (name === 'not') return !this.holds(shape, filter, node);
      if (name === 'type') return this.isOfType(filter, node);
      const narrowed = /^as([A-Z]\w*)$/.exec(name)?.[1];
      if (narrowed !== undefined) {
        const other = this.model.shapes.get(narrowed)!;
        return other.labels.includes(node.label) && this.holds(other, filter, node);
      }
      if (name === 'evidence' && shape.properties.has('evidence'))
        return this.proofHolds(node.properties, filter);
      const field = shape.relationships.get(name);
      if (!field) return valueHolds(node.properties[name], filter);
      const far = this.model.shapes.get(field.far)!;
      const links = this.links(node.id, field);
      if (field.shape === 'one') {
        return Object.entries(filter).every(([key, inner]) =>
          key === 'isNull'
            ? (links.length === 0) === inner
            : links.some((seen) => this.holds(far, inner as Input, seen.far)),
        );
      }
      const test = (inner: Input) => (seen: Seen) =>
        field.shape === 'list' ? this.holds(far, inner, seen.far) : this.linkHolds(far, inner, seen);
      return quantified(links, filter, test);
    });
  }

  private linkHolds(far: Shape, where: Input, seen: Seen): boolean {
    return Object.entries(where).every(([name, value]) => {
      if (name === 'and') return (value as Input[]).every((one) => this.linkHolds(far, one, seen));
      if (name === 'or') return (value as Input[]).some((one) => this.linkHolds(far, one, seen));
      if (name === 'not') return !this.linkHolds(far, value as Input, seen);
      if (name === 'node') return this.holds(far, value as Input, seen.far);
      if (name === 'evidence') return this.proofHolds(seen.link.properties, value as Input);
      return valueHolds(seen.link.properties[name], value as Input);
    });
  }

  private proofHolds(properties: Properties, filter: Input): boolean {
    const shape = this.model.shapes.get('Evidence')!;
    const evidence = ((properties.evidence ?? []) as string[]).map((id) => this.nodes.get(id)!);
    return quantified(evidence, filter, (inner) => (one) => this.holds(shape, inner, one));
  }

  private isOfType(filter: Input, node: GraphNode): boolean {
    return valueHolds(node.label.toUpperCase(), filter);
  }

  private sortKey(
    shape: Shape,
    key: Input,
  ): { read: (node: GraphNode) => StoredValue | undefined; descending: boolean } {
    const [name, value] = Object.entries(key)[0]!;
    const field = shape.relationships.get(name);
    if (name === 'evidence') {
      const read = (node: GraphNode) => ((node.properties.evidence ?? []) as string[]).length;
      return { read, descending: (value as Input).count === 'DESC' };
    }
    if (!field) return { read: (node) => node.properties[name], descending: value === 'DESC' };
    if (field.shape !== 'one') {
      const read = (node: GraphNode) => this.links(node.id, field).length;
      return { read, descending: (value as Input).count === 'DESC' };
    }
    const [farName, direction] = Object.entries(value as Input)[0]!;
    const read = (node: GraphNode) => this.links(node.id, field)[0]?.far.properties[farName];
    return { read, descending: direction === 'DESC' };
  }
}

function quantified<T>(
  all: readonly T[],
  filter: Input,
  test: (inner: Input) => (one: T) => boolean,
): boolean {
  return Object.entries(filter).every(([quantifier, inner]) => {
    const holds = test(inner as Input);
    if (quantifier === 'some') return all.some(holds);
    if (quantifier === 'none') return !all.some(holds);
    return all.every(holds);
  });
}

function valueHolds(value: StoredValue | undefined, filter: Input): boolean {
  const list = Array.isArray(value) ? (value as readonly StoredValue[]) : [];
  return Object.entries(filter).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === undefined) === operand;
    if (operator === 'isEmpty') return (list.length === 0) === operand;
    if (operator === 'has') return list.some((one) => one === operand);
    if (value === undefined) return false;
    if (operator === 'in') return (operand as unknown[]).some((one) => same(value, one));
    if (operator === 'eq') return same(value, operand);
    if (operator === 'contains') return String(value).includes(String(operand));
    if (operator === 'startsWith') return String(value).startsWith(String(operand));
    const order = compare(value, operand as StoredValue, false);
    return { lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[operator]!;
  });
}

function same(a: StoredValue, b: unknown): boolean {
  return typeof a === 'bigint' || typeof a === 'number' ? Number(a) === Number(b) : a === b;
}

/** What is not there comes last, whatever the direction. */
function compare(a: StoredValue | undefined, b: StoredValue | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [a, b].map((one) => (typeof one === 'bigint' ? Number(one) : one)) as [string, string];
  const order = x < y ? -1 : x > y ? 1 : 0;
  return descending ? -order : order;
}
