import { getNamedType, isCompositeType, type GraphQLObjectType } from 'graphql';
import { encodeCursor } from '../../src/graph/cursor.js';
import { linksName } from '../../src/graph/index.js';
import type { Contract, Kind, RelationshipField } from '../../src/model/index.js';
import type { Oracle } from './oracle.js';
import { PLAIN } from './plan-coverage.js';

/** Links of one operation: a plan takes 24. */
const TOGETHER = 8;

/**
 * Operations that ask every field and argument which plans answer, plainly and in turn: random ones leave some out.
 * A node is taken that has the links which are asked for, if there is one.
 */
export function everyField(contract: Contract, oracle: Oracle): string[] {
  const asking = new Asking(contract, oracle);
  return [...contract.model.kinds.values()].flatMap((kind) => asking.ofKind(kind));
}

class Asking {
  constructor(
    private readonly contract: Contract,
    private readonly oracle: Oracle,
  ) {}

  ofKind(kind: Kind): string[] {
    const nodes = this.oracle.byKind.get(kind.label)!;
    const { id, properties } = nodes[0]!;
    const word = 'title' in properties ? 'title' : 'name';
    const { one, all } = kind.root;
    const page = this.connection(`${kind.label}Connection`);
    const cursor = JSON.stringify(encodeCursor(`list ${kind.label}`, [nodes[3]!.id]));
    const hasName = this.type('Query')
      .getFields()
      [one]!.args.some(({ name }) => name === word);
    return [
      `{ ${one}(id: ${JSON.stringify(id)}) ${this.node(kind.label)} }`,
      ...(hasName ? [`{ ${one}(${word}: ${JSON.stringify(properties[word])}) { id } }`] : []),
      `{ node(id: ${JSON.stringify(id)}) { __typename id } nodes(ids: [${JSON.stringify(id)}]) { __typename id } }`,
      `{ ${all}(first: 3, where: {}, orderBy: [{ id: DESC }]) ${page} }`,
      `{ ${all}(first: 2, after: ${cursor}) ${page} other: ${all}(last: 2, before: ${cursor}) { nodes { id } } }`,
      ...this.links(kind),
    ];
  }

  /** The links of a kind, several fields at once: pages at the beginning, then behind and before a place. */
  private links(kind: Kind): string[] {
    const fields = [...kind.relationships.values()].filter(({ shape }) => shape !== 'one');
    const operations: string[] = [];
    for (let i = 0; i < fields.length; i += TOGETHER) {
      const some = fields.slice(i, i + TOGETHER);
      const ask = (
        page: (field: RelationshipField, id: string) => string,
        parts: (type: string) => string,
      ) => {
        const roots = some.map((field, j) => {
          const id = this.idWith(kind, field);
          const type = getNamedType(this.type(kind.label).getFields()[field.name]!.type).name;
          return `r${j}: ${kind.root.one}(id: ${JSON.stringify(id)}) { id ${field.name}(${page(field, id)}) ${parts(type)} }`;
        });
        operations.push(`{ ${roots.join('\n')} }`);
      };
      const order = ({ shape }: RelationshipField) =>
        shape === 'list' ? '{ id: ASC }' : '{ node: { id: ASC } }';
      ask(
        (field) => `first: 3, where: {}, orderBy: [${order(field)}]`,
        (type) => this.connection(type),
      );
      const brief = () => '{ nodes { id } totalCount pageInfo { endCursor } }';
      ask((field, id) => `first: 2, after: ${this.place(field, id)}`, brief);
      ask((field, id) => `last: 2, before: ${this.place(field, id)}`, brief);
    }
    return operations;
  }

  /** A node that has such links, if any of a few hundred has. */
  private idWith(kind: Kind, field: RelationshipField): string {
    const nodes = this.oracle.byKind.get(kind.label)!;
    return (nodes.find(({ id }) => this.oracle.links(id, field).length > 0) ?? nodes[0]!).id;
  }

  /** A cursor in the beginning of a node's links. */
  private place(field: RelationshipField, id: string): string {
    const { properties } = this.contract.model.relationships.get(field.type)!;
    const position = [...(properties.has('ordinal') ? [1] : []), 'm', 'm'];
    return JSON.stringify(encodeCursor(`${linksName(field)} ${id}`, position));
  }

  private connection(name: string): string {
    const fields = this.type(name).getFields();
    const edge = this.type(getNamedType(fields.edges!.type).name);
    const node = getNamedType(fields.nodes!.type).name;
    return `{ __typename totalCount searched ${this.leaves('Searched')} pageInfo ${this.leaves('PageInfo')}
      edges ${this.leaves(edge.name, `node { __typename id }${edge.getFields().evidence ? ' evidence { id }' : ''}`)} nodes ${this.node(node)} }`;
  }

  /** Everything of a node but links of it. */
  private node(name: string): string {
    const inner = this.fieldsOf(name)
      .filter((field) => isCompositeType(getNamedType(field.type)) && field.args.length === 0)
      .map((field) => {
        const far = getNamedType(field.type).name;
        return `${field.name} ${this.contract.model.kinds.has(far) ? '{ id }' : this.leaves(far)}`;
      });
    return this.leaves(name, ['__typename', ...inner].join(' '));
  }

  private leaves(name: string, more = ''): string {
    const leaves = this.fieldsOf(name)
      .filter((field) => !isCompositeType(getNamedType(field.type)))
      .map((field) => field.name);
    const spans = this.fieldsOf(name)
      .filter((field) => getNamedType(field.type).name === 'Span' && !more.includes(`${field.name} `))
      .map((field) => `${field.name} { start end }`);
    return `{ ${[...leaves, ...spans, more].join(' ')} }`;
  }

  private fieldsOf(name: string) {
    return Object.values(this.type(name).getFields()).filter((field) => !PLAIN.has(field.name));
  }

  private type(name: string): GraphQLObjectType {
    return this.contract.schema.getType(name) as GraphQLObjectType;
  }
}
