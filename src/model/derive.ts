import {
  Kind,
  parse,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { constantOf } from './constant.js';

/** The line of `schema.graphql` behind which everything is written by `withDerived`. */
const HEADING = /^# ── Filters, orders and groups ─.*\n#.*\n/m;

/**
 * The text of `schema.graphql` with the inputs that follow from its types: for every kind and every interface that a
 * connection leads to, what lists of it can be filtered by, ordered by and grouped by.
 * @throws Error when the heading of that part is missing
 */
export function withDerived(text: string): string {
  const heading = HEADING.exec(text);
  if (!heading) throw new Error('schema.graphql: the heading "Filters, orders and groups" is missing');
  const own = text.slice(0, heading.index + heading[0].length);
  return `${own}\n${derivedInputs(own)}\n`;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** What a field holds, as far as conditions go; null: nothing that they could be about. */
type Holding =
  | {
      readonly kind: 'value';
      readonly filter: string;
      readonly sortable: boolean;
      readonly groupable: boolean;
    }
  | { readonly kind: 'one' | 'nodes' | 'links'; readonly of: string; readonly groupable: boolean }
  | null;

function derivedInputs(own: string): string {
  const definitions = parse(own).definitions;
  const enums = definitions.filter((d): d is EnumTypeDefinitionNode => d.kind === Kind.ENUM_TYPE_DEFINITION);
  const composites = new Map(
    definitions
      .filter(
        (d): d is Composite =>
          d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.INTERFACE_TYPE_DEFINITION,
      )
      .map((d) => [d.name.value, d]),
  );
  const kinds = [...composites.values()].filter((d) => directivesOf(d).includes('node'));
  const linked = [...composites.keys()].filter((name) => composites.has(`${name}LinkConnection`));
  const shapes = [...new Set([...linked, ...kinds.map((d) => d.name.value)])].map((name) =>
    composites.get(name)!,
  );
  const enumNames = new Set(enums.map((d) => d.name.value));
  const fieldsOf = (d: Composite) =>
    (d.fields ?? []).map((field) => {
      const directives = inherited(composites, d, field.name.value);
      return [field.name.value, holdingOf(field, directives, enumNames, composites)] as const;
    });
  const links = linked.map((name) => [name, fieldsOf(composites.get(`${name}Link`)!)] as const);
  const held = [...shapes.map(fieldsOf), ...links.map(([, fields]) => fields)].flat().map(([, of]) => of);
  const related = (kind: 'one' | 'nodes') => [
    ...new Set(held.flatMap((h) => (h?.kind === kind ? [h.of] : []))),
  ];
  const filters = new Set(held.flatMap((h) => (h?.kind === 'value' ? [h.filter] : [])));

  return [
    ...shapes.map((d) => whereInput(d, fieldsOf(d), narrowings(d, kinds, shapes))),
    ...shapes.map((d) => orderInput(d, fieldsOf(d))),
    ...kinds.map((d) => groupEnum(d, fieldsOf(d))),
    ...related('one').map(oneFilter),
    ...related('nodes').map(nodesFilter),
    ...links.flatMap(([name, fields]) => linkInputs(name, fields)),
    ...enums.filter((d) => filters.has(`${d.name.value}Filter`)).map(enumFilter),
  ].join('\n\n');
}

function holdingOf(
  field: FieldDefinitionNode,
  directives: readonly string[],
  enums: ReadonlySet<string>,
  composites: ReadonlyMap<string, Composite>,
): Holding {
  const type = namedType(field.type);
  if (directives.includes('relationship')) {
    const links = /^(\w+)LinkConnection$/.exec(type)?.[1];
    if (links) return { kind: 'links', of: links, groupable: true };
    const nodes = /^(\w+)Connection$/.exec(type)?.[1];
    return nodes ? { kind: 'nodes', of: nodes, groupable: true } : { kind: 'one', of: type, groupable: true };
  }
  // Not a relationship, but the ids that every claim holds.
  if (type === 'Evidence') return { kind: 'nodes', of: type, groupable: false };
  if (directives.includes('computed') || type === 'Span' || field.name.value === 'cursor') return null;
  // A link's other end is a field of its own.
  if (composites.has(type)) return null;
  const list =
    field.type.kind === Kind.LIST_TYPE ||
    (field.type.kind === Kind.NON_NULL_TYPE && field.type.type.kind === Kind.LIST_TYPE);
  if (list) return { kind: 'value', filter: `${type}ListFilter`, sortable: false, groupable: false };
  const groupable = enums.has(type) || type === 'Boolean';
  return { kind: 'value', filter: `${type}Filter`, sortable: true, groupable };
}

function whereInput(
  d: Composite,
  fields: readonly (readonly [string, Holding])[],
  narrow: readonly string[],
): string {
  const name = d.name.value;
  return block(`input ${name}Where`, `Conditions on ${article(name)} node: all that is named must hold.`, [
    `and: [${name}Where!]`,
    `or: [${name}Where!]`,
    `not: ${name}Where`,
    ...(d.kind === Kind.INTERFACE_TYPE_DEFINITION ? ['type: NodeTypeFilter'] : []),
    ...narrow.map((other) => `as${other}: ${other}Where`),
    ...fields.flatMap(([field, held]) => {
      if (held === null) return [];
      if (held.kind === 'value') return [`${field}: ${held.filter}`];
      const related = { one: 'One', nodes: 'Nodes', links: 'Links' }[held.kind];
      return [`${field}: ${held.of}${related}Filter`];
    }),
  ]);
}

/** What a node of an interface may be besides: its kinds, and the interfaces between. */
function narrowings(
  d: Composite,
  kinds: readonly Composite[],
  shapes: readonly Composite[],
): readonly string[] {
  if (d.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  const below = (other: Composite) =>
    (other.interfaces ?? []).some(({ name }) => name.value === d.name.value);
  return [...new Set([...shapes, ...kinds])].filter(below).map(({ name }) => name.value);
}

function orderInput(d: Composite, fields: readonly (readonly [string, Holding])[]): string {
  const name = d.name.value;
  return block(
    `input ${name}Order @oneOf`,
    `One key of an order of ${name} nodes.`,
    fields.flatMap(([field, held]) => {
      if (held === null) return [];
      if (held.kind === 'value') return held.sortable ? [`${field}: SortDirection`] : [];
      return [`${field}: ${held.kind === 'one' ? `${held.of}Order` : 'CountOrder'}`];
    }),
  );
}

function groupEnum(d: Composite, fields: readonly (readonly [string, Holding])[]): string {
  const name = d.name.value;
  const own = fields.flatMap(([field, held]) => (held?.groupable ? [constantOf(field)] : []));
  const period = fields.some(([field]) => field === 'periodFrom') ? ['PERIOD'] : [];
  const further = (d.directives ?? [])
    .filter(({ name }) => name.value === 'group')
    .map(({ arguments: given }) => given?.find(({ name }) => name.value === 'by')?.value)
    .map((by) => (by?.kind === Kind.STRING ? by.value : ''));
  return block(`enum ${name}GroupBy`, `What ${name} nodes can be grouped by.`, [
    ...own,
    ...period,
    ...further,
  ]);
}

function oneFilter(name: string): string {
  return block(`input ${name}OneFilter`, `Conditions on the one ${name} node at the end of a relationship.`, [
    `is: ${name}Where`,
    'isNull: Boolean',
  ]);
}

function nodesFilter(name: string): string {
  return block(
    `input ${name}NodesFilter`,
    `Conditions on the ${name} nodes of a field.`,
    quantifiers(`${name}Where`),
  );
}

function linkInputs(name: string, fields: readonly (readonly [string, Holding])[]): string[] {
  const own = fields.flatMap(([field, held]) => (held?.kind === 'value' ? [[field, held] as const] : []));
  return [
    block(
      `input ${name}LinksFilter`,
      `Conditions on links to ${name} nodes.`,
      quantifiers(`${name}LinkWhere`),
    ),
    block(
      `input ${name}LinkWhere`,
      `Conditions on a link and the ${name} node it leads to: all that is named must hold.`,
      [
        `and: [${name}LinkWhere!]`,
        `or: [${name}LinkWhere!]`,
        `not: ${name}LinkWhere`,
        `node: ${name}Where`,
        ...own.map(([field, held]) => `${field}: ${held.filter}`),
        'evidence: EvidenceNodesFilter',
      ],
    ),
    block(`input ${name}LinkOrder @oneOf`, `One key of an order of links to ${name} nodes.`, [
      `node: ${name}Order`,
      ...own.flatMap(([field, held]) => (held.sortable ? [`${field}: SortDirection`] : [])),
    ]),
  ];
}

function quantifiers(where: string): string[] {
  return [`some: ${where}`, `none: ${where}`, `every: ${where}`];
}

function enumFilter(d: EnumTypeDefinitionNode): string {
  const name = d.name.value;
  return block(`input ${name}Filter`, `Conditions on a value of ${name}.`, [
    `eq: ${name}`,
    `in: [${name}!]`,
    'isNull: Boolean',
  ]);
}

function block(head: string, description: string, fields: readonly string[]): string {
  return `"${description}"\n${head} {\n${fields.map((field) => `  ${field}\n`).join('')}}`;
}

function article(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** The names of a field's directives; where it has none, those of the interface that declares it. */
function inherited(
  composites: ReadonlyMap<string, Composite>,
  owner: Composite,
  field: string,
): readonly string[] {
  const own = directivesOf(owner.fields?.find(({ name }) => name.value === field));
  if (own.length > 0) return own;
  for (const parent of owner.interfaces ?? []) {
    const declared = composites.get(parent.name.value);
    const found = directivesOf(declared?.fields?.find(({ name }) => name.value === field));
    if (found.length > 0) return found;
  }
  return [];
}

function directivesOf(
  d:
    | { readonly directives?: readonly { readonly name: { readonly value: string } }[] | undefined }
    | undefined,
): string[] {
  return (d?.directives ?? []).map(({ name }) => name.value);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
