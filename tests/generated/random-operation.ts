import fc from 'fast-check';
import {
  getNamedType,
  GraphQLBoolean,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { randomOf, type Random } from '../../bench/generator/random.js';
import { encodeCursor } from '../../src/graph/cursor.js';
import { linksName } from '../../src/graph/index.js';
import type { Contract, Kind, RelationshipField } from '../../src/model/index.js';
import type { Oracle } from './oracle.js';
import { PLAIN } from './plan-coverage.js';
import type { RandomInput } from './random-input.js';
import { RandomValues } from './random-values.js';
import { ResponseKeys } from './response-keys.js';

/** A variable that takes a cursor, and where the answer gives one that fits. */
export interface CursorVariable {
  readonly name: string;
  readonly path: readonly string[];
  readonly backward: boolean;
  /** A cursor of the list, should the answer have none. */
  readonly instead: string | null;
}

/** An operation to ask. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same with some other values. */
  readonly changed: readonly Readonly<Record<string, unknown>>[];
  readonly cursors: readonly CursorVariable[];
}

/** What operations are made of. */
export interface Material {
  readonly contract: Contract;
  readonly oracle: Oracle;
  readonly input: RandomInput;
  /** `Type.field` and `Type.field(argument)` to ask before others. */
  readonly wanted: ReadonlySet<string>;
  /** Cursors that were in answers. */
  readonly cursors: readonly string[];
}

/** Makes an operation of the schema, valid by construction: the same one for the same seed, number and material. */
export function randomOperation(material: Material, seed: number, number: number): RandomOperation {
  for (let attempt = 0; ; attempt++) {
    const made = new Making(material, randomOf(seed, `operation ${attempt}`, number)).operation();
    // Some grow without measure: validating them takes longer than answering.
    if (made.text.length <= LONGEST) return made;
  }
}

/** Characters of an operation. */
const LONGEST = 2_500;

type Field = GraphQLField<unknown, unknown>;
type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Where something is selected. */
interface Place {
  readonly keys: ResponseKeys;
  /** How many links may still be walked, and over how many at once. */
  readonly depth: number;
  readonly breadth: number;
  /** How many fragments may still lie within each other. */
  readonly fragments: number;
  /** How large a page may be that answers stay small. */
  readonly rows: number;
  /** The node, where the operation says which: its links take cursors. */
  readonly node: { readonly id: string; readonly kind: Kind } | null;
  readonly path: readonly string[];
}

interface Fragment extends Pick<Place, 'keys' | 'depth' | 'rows'> {
  readonly name: string;
  readonly on: Composite;
  readonly text: string;
}

/** How many links deep an operation goes, and over how many at once. */
type Extent = readonly [depth: number, breadth: number];

const SMALL: readonly Extent[] = [
  [1, 4],
  [2, 2],
  [2, 3],
  [3, 2],
  [4, 1],
];

/** Among them what is too large for a plan. */
const LARGE: readonly Extent[] = [
  [1, 30],
  [10, 1],
  [3, 3],
];

class Making {
  private readonly values: RandomValues;
  private readonly fragments: Fragment[] = [];
  private readonly cursors: CursorVariable[] = [];
  private aliases = 0;

  constructor(
    private readonly material: Material,
    private readonly random: Random,
  ) {
    this.values = new RandomValues(random);
  }

  operation(): RandomOperation {
    const [depth, breadth] = this.random.pick(this.random.chance(0.12) ? LARGE : SMALL);
    const place: Place = {
      keys: new ResponseKeys(),
      depth,
      breadth,
      fragments: 2,
      rows: 100,
      node: null,
      path: [],
    };
    const roots = Array.from({ length: this.random.pick([1, 1, 1, 1, 2, 3]) }, () => this.root(place));
    if (this.random.chance(0.1)) roots.push('__typename');
    const query = this.schema.getQueryType()!;
    let selected = roots.join('\n');
    if (this.random.chance(0.1)) selected = `... on Query { ${selected} }`;
    if (this.random.chance(0.1))
      selected = this.spreadOf({ name: 'Q', on: query, text: `{ ${selected} }`, ...place });
    const { definitions, variables } = this.values;
    const declared = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    const fragments = this.fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    return {
      text: [`query Random${declared} {\n${selected}\n}`, ...fragments].join('\n\n'),
      variables,
      changed: definitions.length > 0 ? [this.values.changed(), this.values.changed()] : [],
      cursors: this.cursors,
    };
  }

  private get schema() {
    return this.material.contract.schema;
  }

  // ── Root fields ──

  private root(place: Place): string {
    const kinds = [...this.material.contract.model.kinds.values()];
    const wanted = kinds.filter(
      (kind) =>
        this.isWanted(kind.label) ||
        this.isWanted('Query', kind.root.one) ||
        this.isWanted('Query', kind.root.all),
    );
    const kind = this.random.pick(wanted.length > 0 && this.random.chance(0.8) ? wanted : kinds);
    const draw = this.random.below(100);
    if (draw < 45) return this.one(kind, place);
    if (draw < 80) return this.all(kind, place);
    if (draw < 87) return this.node(kind, place);
    return draw < 93 ? this.nodes(place) : this.plain();
  }

  private one(kind: Kind, place: Place): string {
    const word = kind.properties.has('title') ? 'title' : 'name';
    const field = this.schema.getQueryType()!.getFields()[kind.root.one]!;
    const isNamed =
      field.args.some(({ name }) => name === word) &&
      (this.isWanted('Query', `${kind.root.one}(${word})`) || this.random.chance(0.15));
    const id = this.idOf(kind);
    const type = (name: string) => field.args.find((arg) => arg.name === name)!.type;
    const byId = () =>
      `id: ${this.random.chance(0.5) ? this.values.variable(type('id'), id, this.otherIds(kind)) : this.values.text(type('id'), id)}`;
    const byName = () =>
      `${word}: ${this.values.text(type(word), this.random.pick(this.names(kind)), this.names(kind))}`;
    const args = isNamed ? [byName()] : [byId()];
    // Both is refused.
    if (isNamed && this.random.chance(0.05)) args.push(byId());
    return this.field(field, this.schema.getQueryType()!, `(${args.join(', ')})`, {
      ...place,
      node: isNamed ? null : { id, kind },
    });
  }

  private node(kind: Kind, place: Place): string {
    const field = this.schema.getQueryType()!.getFields().node!;
    const id = this.idOf(kind);
    const text = this.values.text(field.args[0]!.type, id, this.otherIds(kind));
    return this.field(field, this.schema.getQueryType()!, `(id: ${text})`, { ...place, node: { id, kind } });
  }

  private nodes(place: Place): string {
    const field = this.schema.getQueryType()!.getFields().nodes!;
    const kinds = [...this.material.contract.model.kinds.values()];
    const ids = () =>
      Array.from({ length: this.random.below(5) }, () =>
        this.random.pick([this.idOf(this.random.pick(kinds)), 'no-such-id']),
      );
    const many = Array.from({ length: 101 }, (_, i) => `no-such-id-${i}`);
    const text = this.values.text(field.args[0]!.type, this.random.chance(0.03) ? many : ids(), [
      ids(),
      [],
      many,
    ]);
    return this.field(field, this.schema.getQueryType()!, `(ids: ${text})`, { ...place, rows: 20 });
  }

  private all(kind: Kind, place: Place): string {
    const type = this.schema.getQueryType()!;
    return this.field(type.getFields()[kind.root.all]!, type, null, place);
  }

  /** What only the plain path answers. */
  private plain(): string {
    const ids = () =>
      JSON.stringify(this.idOf(this.random.pick([...this.material.contract.model.kinds.values()])));
    const alias = `p${this.aliases++}`;
    return `${alias}: ${this.random.pick([
      `search(text: ${JSON.stringify(this.random.pick(this.names(this.material.contract.model.kinds.get('Policy')!)).slice(0, 6))}, first: 3) { totalCount edges { cursor score type node { __typename id } } }`,
      `paths(from: ${ids()}, to: ${ids()}, maxHops: 2) { complete paths { length nodes { __typename id } } }`,
      `neighbourhood(id: ${ids()}, first: 5) { totalNodes nodes { __typename id } }`,
      'dataset { epoch counts { nodes relationships } }',
      'policies(first: 2) { groups(by: KIND, first: 3) { totalCount groups { value count } } }',
      `evidences(first: 2) { nodes { id quote supports(first: 2) { totalCount nodes { __typename id } } } }`,
      'documents(first: 1) { nodes { attached facts(first: 2) { nodes { id } } } }',
      'targets(first: 2) { nodes { baselineStatus progress { status } } }',
      '__schema { queryType { name } }',
      '__type(name: "Policy") { kind fields { name } }',
    ])}`;
  }

  private idOf(kind: Kind): string {
    if (this.random.chance(0.03)) return this.random.pick(['no-such-id', '']);
    const nodes = this.material.oracle.byKind.get(kind.label)!;
    // Rather a node that has what no plan has answered yet.
    const fields = [...kind.relationships.values()].filter(({ name }) => this.isWanted(kind.label, name));
    const some = Array.from({ length: 8 }, () => this.random.pick(nodes).id);
    const worth = (id: string) =>
      (fields.length > 0 ? fields : [...kind.relationships.values()]).filter(
        (field) => this.material.oracle.links(id, field).length > 0,
      ).length;
    return some.reduce((best, id) => (worth(id) > worth(best) ? id : best));
  }

  private otherIds(kind: Kind): string[] {
    const kinds = [...this.material.contract.model.kinds.values()];
    return [
      this.idOf(kind),
      this.idOf(kind),
      this.idOf(kind),
      this.idOf(this.random.pick(kinds)),
      'no-such-id',
    ];
  }

  /** Names of nodes of a kind, of none, and of several. */
  private names(kind: Kind): string[] {
    const nodes = this.material.oracle.byKind.get(kind.label)!;
    const names = Array.from({ length: 3 }, () => {
      const { properties } = this.random.pick(nodes);
      const { name, title, nameEn, titleEn, aliases } = properties as Record<string, string | undefined> & {
        aliases?: readonly string[];
      };
      return this.random.pick(
        [name ?? title, nameEn ?? titleEn, ...(aliases ?? [])].filter((one) => one !== undefined),
      );
    });
    return [...names, this.random.pick(['没有这个名字', '', 'AND', '+-&&||!(){}[]^"~*?:\\/ ']), ...names];
  }

  // ── Selections ──

  /** @param given arguments that are chosen already */
  private field(field: Field, owner: Composite, given: string | null, place: Place): string {
    const named = getNamedType(field.type);
    const isLinks = given === null && field.args.some(({ name }) => name === 'first');
    // The path ends with the response key, which is known only when the arguments are.
    const path = [...place.path, ''];
    const page = isLinks
      ? this.page(field, owner, { ...place, path })
      : { text: given ?? '', rows: place.rows };
    const means = `${field.name} ${String(field.type)} ${page.text}`;
    let key = this.random.chance(0.85) ? field.name : `a${this.aliases++}`;
    let inner = place.keys.claim(key, means);
    while (inner === null) inner = place.keys.claim((key = `a${this.aliases++}`), means);
    path[place.path.length] = key;
    const alias = key === field.name ? '' : `${key}: `;
    const isRoot = owner.name === 'Query';
    const within: Place = {
      ...place,
      keys: inner,
      path,
      rows: page.rows,
      node: isRoot ? place.node : null,
      depth: !isRoot && this.isLinked(owner, field) ? place.depth - 1 : place.depth,
    };
    const select = (): string =>
      isCompositeType(named) ? ` ${this.selectionsOf(named as Composite, within, 'hasCursor' in page)}` : '';
    const text = () => `${alias}${field.name}${page.text}${this.directives()}${select()}`;
    // The same field again, with other selections: both are one.
    return this.random.chance(0.08) ? `${text()}\n${text()}` : text();
  }

  private selectionsOf(type: Composite, place: Place, hasCursor: boolean): string {
    if (type.name.endsWith('Connection')) return this.connection(type, place, hasCursor);
    const isNode = isAbstractType(type) || this.material.contract.model.kinds.has(type.name);
    return isNode ? this.nodeSelections(type, place) : this.parts(type, place);
  }

  /** A link, an edge, or what has no node in it. */
  private parts(type: Composite, place: Place): string {
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => name !== 'groups' && (name !== 'node' || place.depth >= 0),
    );
    const chosen = this.choose(type, fields, 1 + this.random.below(4));
    if (fields.some(({ name }) => name === 'node') && !chosen.some(({ name }) => name === 'node'))
      chosen.push(type.getFields().node!);
    return this.block([
      ...this.typename(type, 0.1, place),
      ...chosen.map((field) => this.field(field, type, '', { ...place, node: null })),
      ...this.fragmentsOf(type, { ...place, node: null }),
    ]);
  }

  private connection(type: Composite, place: Place, hasCursor: boolean): string {
    const fields = type.getFields();
    const shares: Readonly<Record<string, number>> = {
      edges: 0.5,
      nodes: 0.5,
      pageInfo: 0.3,
      totalCount: 0.4,
      searched: 0.05,
    };
    const chosen = Object.entries(shares)
      .filter(
        ([name, share]) => fields[name] && this.random.chance(this.isWanted(type.name, name) ? 0.7 : share),
      )
      .map(([name]) => name);
    if (chosen.length === 0) chosen.push(this.random.pick(['nodes', 'edges', 'totalCount']));
    const parts = chosen.map((name) => this.field(fields[name]!, type, '', { ...place, node: null }));
    if (hasCursor && place.keys.claim('pageInfo', 'pageInfo PageInfo! '))
      parts.push('pageInfo { startCursor endCursor }');
    if (this.random.chance(0.01) && fields.groups)
      parts.push(`g${this.aliases++}: groups(by: ${this.groupBy(fields.groups)}, first: 2) { totalCount }`);
    return this.block([...parts, ...this.typename(type, 0.1, place)]);
  }

  private groupBy(field: Field): string {
    const by = getNamedType(field.args[0]!.type);
    return 'getValues' in by ? by.getValues()[0]!.name : '';
  }

  private nodeSelections(type: Composite, place: Place): string {
    const fields = Object.values(type.getFields()).filter(({ name }) => !PLAIN.has(name));
    const isLinked = (field: Field) => this.isLinked(type, field);
    const leaves = this.choose(
      type,
      fields.filter((field) => !isLinked(field)),
      1 + this.random.below(place.node ? 7 : 4),
    );
    const links =
      place.depth <= 0
        ? []
        : this.choose(
            type,
            fields.filter(isLinked),
            place.breadth > 4 ? place.breadth : this.random.below(place.breadth + 1),
          );
    // Asked under several names, a node may have more links than fields.
    while (links.length > 0 && links.length < place.breadth && place.breadth > 4)
      links.push(this.random.pick(links));
    const parts = [...leaves, ...links].map((field) =>
      this.field(field, type, isLinked(field) && field.args.length > 0 ? null : '', place),
    );
    const plain = Object.values(type.getFields()).filter(
      ({ name, args }) => PLAIN.has(name) && args.length === 0 && name !== 'progress',
    );
    if (plain.length > 0 && this.random.chance(0.02))
      parts.push(this.field(this.random.pick(plain), type, '', place));
    return this.block([
      ...this.typename(type, isAbstractType(type) ? 0.95 : 0.15, place),
      ...parts,
      ...this.fragmentsOf(type, place),
    ]);
  }

  private isLinked(owner: Composite, { name }: Field): boolean {
    return this.material.contract.model.shapes.get(owner.name)?.relationships.has(name) ?? false;
  }

  private choose(type: Composite, fields: readonly Field[], count: number): Field[] {
    const left = [...fields];
    const chosen: Field[] = [];
    while (chosen.length < count && left.length > 0) {
      const wanted = left.filter(({ name }) => this.isWanted(type.name, name));
      const field = this.random.pick(wanted.length > 0 && this.random.chance(0.8) ? wanted : left);
      left.splice(left.indexOf(field), 1);
      chosen.push(field);
    }
    return chosen;
  }

  /** Whether no plan has answered a field, or some argument of it, or anything of a type. */
  private isWanted(type: string, field?: string): boolean {
    const { wanted } = this.material;
    const start = field === undefined ? `${type}.` : `${type}.${field}(`;
    if (field !== undefined && wanted.has(`${type}.${field}`)) return true;
    for (const key of wanted) if (key.startsWith(start)) return true;
    return false;
  }

  private typename(type: Composite, share: number, { keys }: Place): string[] {
    if (!this.random.chance(share)) return [];
    if (this.random.chance(0.1)) return [`t${this.aliases++}: __typename`];
    keys.claim('__typename', '__typename');
    return ['__typename'];
  }

  private block(parts: readonly string[]): string {
    return `{ ${parts.length > 0 ? parts.join('\n') : '__typename'} }`;
  }

  // ── Fragments and directives ──

  private fragmentsOf(type: Composite, place: Place): string[] {
    if (place.fragments === 0) return [];
    const others = this.overlapping(type);
    const parts: string[] = [];
    // Of an abstract type only fragments reach most fields.
    const count = isAbstractType(type) ? this.random.pick([0, 1, 1, 2]) : this.random.pick([0, 0, 0, 0, 1]);
    for (let i = 0; i < count; i++) {
      const on = this.random.pick(others);
      const inner = { ...place, breadth: Math.min(place.breadth, 2), fragments: place.fragments - 1 };
      if (this.random.chance(0.6)) {
        const condition = on === type && this.random.chance(0.5) ? '' : ` on ${on.name}`;
        parts.push(`...${condition}${this.directives()} ${this.selectionsWithin(on, inner)}`);
      } else parts.push(this.named(on, inner));
    }
    return parts;
  }

  private selectionsWithin(on: Composite, place: Place): string {
    return this.selectionsOf(on, place, false);
  }

  /** Spreads a named fragment: one that is there already, if one fits, or a new one. */
  private named(on: Composite, place: Place): string {
    const known = this.fragments.filter(
      (one) =>
        one.on === on && one.depth <= place.depth && one.rows <= place.rows && place.keys.fits(one.keys),
    );
    if (known.length > 0 && this.random.chance(0.7)) {
      const fragment = this.random.pick(known);
      place.keys.add(fragment.keys);
      return `...${fragment.name}${this.directives()}`;
    }
    const keys = new ResponseKeys(place.keys);
    const text = this.selectionsWithin(on, { ...place, keys });
    return this.spreadOf({
      name: `F${this.fragments.length}`,
      on,
      text,
      keys,
      depth: place.depth,
      rows: place.rows,
    });
  }

  private spreadOf(fragment: Fragment): string {
    this.fragments.push(fragment);
    return `...${fragment.name}${this.directives()}`;
  }

  /** Types that a fragment among the fields of a type may be on. */
  private overlapping(type: Composite): Composite[] {
    const possible = this.schema.getPossibleTypes(type as GraphQLInterfaceType);
    const labels = isInterfaceType(type) ? possible : [type];
    const all = Object.values(this.schema.getTypeMap()).filter(
      (other) => isObjectType(other) || isInterfaceType(other),
    );
    return all.filter((other) => {
      const its: readonly Composite[] = isInterfaceType(other)
        ? this.schema.getPossibleTypes(other)
        : [other];
      return its.some((one) => labels.includes(one as GraphQLObjectType));
    });
  }

  private directives(): string {
    const one = (name: 'skip' | 'include') => {
      const value = (name === 'include') === this.random.chance(0.85);
      const isVariable = this.random.chance(0.7);
      const type = new GraphQLNonNull(GraphQLBoolean);
      return ` @${name}(if: ${isVariable ? this.values.variable(type, value, [!value]) : String(value)})`;
    };
    if (!this.random.chance(0.06)) return '';
    return this.random.pick([() => one('skip'), () => one('include'), () => one('include') + one('skip')])();
  }

  // ── Pages ──

  private page(
    field: Field,
    owner: Composite,
    place: Place,
  ): { text: string; rows: number; hasCursor?: true } {
    const wants = (argument: string) => this.material.wanted.has(`${owner.name}.${field.name}(${argument})`);
    const [ahead, back] = [wants('first') || wants('after'), wants('last') || wants('before')];
    const backward = ahead === back ? this.random.chance(0.4) : back;
    const [sizeName, cursorName] = backward ? ['last', 'before'] : ['first', 'after'];
    const type = (name: string) => field.args.find((arg) => arg.name === name)!.type;
    const sizes = [0, 1, 2, 3, 5, 20, 100].filter((size) => size <= place.rows);
    const size = this.random.pick(sizes.slice(this.random.chance(0.9) ? 1 : 0));
    const args: string[] = [];
    const other = () => this.random.pick([...sizes, 500, -1]);
    const isLeftOut = size === 20 && !backward && !wants(sizeName);
    if (!isLeftOut)
      args.push(
        `${sizeName}: ${this.values.text(type(sizeName), this.random.chance(0.01) ? other() : size, [other(), other()])}`,
      );
    const selected = this.selected(field, place, wants);
    args.push(...selected.args);
    const list = place.node ? this.listOf(place.node, field) : null;
    const isRoot = owner.name === 'Query';
    let hasCursor = false;
    if (place.node || isRoot ? wants(cursorName) || this.random.chance(0.4) : this.random.chance(0.01)) {
      if (this.material.cursors.length > 0 && this.random.chance(0.1)) {
        args.push(
          `${cursorName}: ${JSON.stringify(this.random.pick([this.random.pick(this.material.cursors), 'no cursor']))}`,
        );
      } else {
        const variable = this.values.variable(GraphQLString, undefined, [
          this.random.pick([...this.material.cursors, 'no cursor']),
        ]);
        args.push(`${cursorName}: ${variable}`);
        const instead =
          list === null || selected.args.length > 0 ? null : this.cursorOf(list, place.node!.id);
        this.cursors.push({ name: variable.slice(1), path: place.path, backward, instead });
        hasCursor = true;
      }
    }
    if (this.random.chance(0.01))
      args.push(this.random.pick(backward ? ['first: 1', 'after: "x"'] : ['last: 1', 'before: "x"']));
    const text = args.length > 0 ? `(${args.join(', ')})` : '';
    return {
      text,
      rows: Math.max(2, Math.floor(place.rows / Math.max(1, size))),
      ...(hasCursor ? { hasCursor: true } : {}),
    };
  }

  private listOf({ kind }: NonNullable<Place['node']>, field: Field): RelationshipField | null {
    return kind.relationships.get(field.name) ?? null;
  }

  /** A place in the beginning of a node's links, in the order that they have by themselves. */
  private cursorOf(field: RelationshipField, id: string): string {
    const ordinal = this.material.contract.model.relationships.get(field.type)!.properties.has('ordinal')
      ? [1]
      : [];
    return encodeCursor(`${linksName(field)} ${id}`, [...ordinal, 'a', 'a']);
  }

  /** Filter and order. */
  private selected(field: Field, place: Place, wants: (argument: string) => boolean): { args: string[] } {
    const args: string[] = [];
    const add = (name: 'where' | 'orderBy', share: number, value: (type: string) => unknown) => {
      const argument = field.args.find((arg) => arg.name === name);
      if (!argument || !this.random.chance(wants(name) ? 0.8 : share)) return;
      const draw = () => (this.random.chance(0.03) ? null : value(getNamedType(argument.type).name));
      args.push(`${name}: ${this.values.text(argument.type, draw(), [draw()])}`);
    };
    const isRoot = field.name in this.schema.getQueryType()!.getFields() && place.path.length === 1;
    add('where', 0.25, (type) => (isRoot ? this.rootWhere(type) : this.where(type)));
    add('orderBy', 0.2, (type) => this.orderBy(type));
    return { args };
  }

  private where(type: string): object {
    const where = this.sample(this.material.input.where(type, this.random.pick([1, 2, 2, 3])));
    if (this.random.chance(0.02))
      return { not: { not: { not: { not: { not: { not: { not: { not: where } } } } } } } };
    if (!this.random.chance(0.03)) return where;
    const [name] = Object.keys(where);
    return name === undefined ? where : { ...where, [name]: null };
  }

  /** Mostly with a condition that an index answers, since plans take no others. */
  private rootWhere(type: string): object {
    const nodes = this.material.oracle.byKind.get(type.replace(/Where$/, ''))!;
    const ids = Array.from({ length: 12 }, () => this.random.pick(nodes).id);
    const word = ['name', 'title'].find((name) => name in nodes[0]!.properties);
    const bound = this.random.pick([
      { id: { in: ids } },
      word ? { [word]: { gt: this.random.pick(nodes).properties[word] } } : { id: { eq: ids[0] } },
    ]);
    return this.random.pick([
      () => bound,
      () => ({ and: [bound, this.where(type)] }),
      () => ({ ...this.where(type), ...bound }),
      () => this.where(type),
    ])();
  }

  private orderBy(type: string): object[] {
    const keys = this.sample(this.material.input.order(type));
    if (this.random.chance(0.02)) return [...keys, ...[1, 2, 3, 4].map(() => ({ id: 'ASC' }))];
    return keys;
  }

  private sample<T>(arbitrary: fc.Arbitrary<T>): T {
    return fc.sample(arbitrary, { seed: this.random.below(2 ** 31), numRuns: 1 })[0]!;
  }
}
