import * as cypher from '../dialects/cypher.js';
import * as neo4jGraphql from '../dialects/neo4j-graphql.js';
import * as postgraphile from '../dialects/postgraphile.js';
import * as product from '../dialects/product.js';
import * as sql from '../dialects/sql.js';
import { bareAsk, dataOf, graphqlRequest, type Ask, type Key, type Question } from './question.js';
import { byId, type Answer, type Selection, type Shape } from './selection.js';

/** Where a question begins, in one GraphQL dialect. */
interface Root {
  /** Declared variables by name, without `$`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly field: string;
  readonly arguments: string;
  /** Around the selection where the field does not lead straight to nodes, such as `edges { node { … } }`. */
  readonly wrap?: (selection: string) => string;
  /** The nodes that the field's answer holds. */
  readonly unwrap?: (found: unknown) => unknown;
}

/** A question that begins at nodes and follows links: all of it but the beginning follows from its selection. */
export interface Tree {
  readonly name: string;
  readonly title: string;
  readonly selection: Selection;
  /** Whether it begins at one node, else at a page of them. */
  readonly one: boolean;
  /** Whether each dialect has an order of its own, so that only what is found is compared. */
  readonly unordered?: true;
  readonly keys: Question['keys'];
  readonly product: Root;
  readonly neo4jGraphql: Root;
  readonly postgraphile: Root;
  /** `n` is the node. */
  readonly cypher: { readonly match: string; readonly page?: string };
  /** `n` is the row. */
  readonly sql: { readonly where: string; readonly page?: string; readonly values: readonly string[] };
}

export function treeQuestion(tree: Tree): Question {
  const { name, title, selection, one, keys } = tree;
  const bare: Ask = {
    ...bareAsk(name),
    read: (answer, shape) => {
      const nodes = [answer].flat().map((node) => sorted(selection, shape, node as Answer));
      return rootOf(tree, nodes);
    },
  };
  return {
    name,
    title,
    shapes: ['plain', 'proof'],
    keys,
    asks: {
      product: graphqlAsk(tree, one ? tree.product : { ...NODES, ...tree.product }, product),
      'neo4j-graphql': graphqlAsk(tree, tree.neo4jGraphql, neo4jGraphql),
      postgraphile: graphqlAsk(tree, tree.postgraphile, postgraphile),
      cypher: bare,
      sql: bare,
    },
    cypher: (shape) => ({
      text: [
        tree.cypher.match,
        ...(tree.cypher.page ? [`WITH n ${tree.cypher.page}`] : []),
        `RETURN ${cypher.project(selection, shape, 'n')} AS answer`,
      ].join('\n'),
      values: [],
      one,
    }),
    sql: (shape) => ({
      text: `select ${sql.build(selection, shape, 'n')} as answer from ${selection.kind.toLowerCase()} n where ${tree.sql.where} ${tree.sql.page ?? ''}`,
      values: tree.sql.values,
      one,
    }),
  };
}

/** Lists of the product are connections. */
const NODES: Pick<Root, 'wrap' | 'unwrap'> = {
  wrap: (selection) => `nodes { ${selection} }`,
  unwrap: (found) => (found as { nodes: unknown }).nodes,
};

/** How a GraphQL dialect writes a selection, and reads the answer to it. */
interface Writing {
  readonly print: (selection: Selection, shape: Shape) => string;
  readonly read: (selection: Selection, shape: Shape, data: Answer) => Answer;
  readonly fragments?: (shape: Shape) => string;
}

function graphqlAsk(tree: Tree, root: Root, { print, read, fragments }: Writing): Ask {
  const { name, selection } = tree;
  const { field, wrap = (text) => text, unwrap = (found) => found } = root;
  const declared = Object.entries(root.variables).map(([variable, type]) => `$${variable}: ${type}`);
  const query = (shape: Shape) =>
    `query ${name}(${declared.join(', ')}) { ${field}(${root.arguments}) { ${wrap(print(selection, shape))} } }${fragments?.(shape) ?? ''}`;
  const texts = { plain: query('plain'), proof: query('proof') };
  return {
    request: (key, shape) => graphqlRequest(texts[shape], variablesOf(root, key)),
    read: (answer, shape) => {
      const nodes = [unwrap(dataOf(answer)[field])].flat();
      return rootOf(
        tree,
        nodes.map((node) => read(selection, shape, node as Answer)),
      );
    },
  };
}

/** What is compared: the one node, or the page in its order. */
function rootOf({ one, unordered }: Tree, nodes: readonly Answer[]): unknown {
  if (one) return nodes[0];
  return unordered ? byId(nodes) : nodes;
}

function variablesOf({ variables }: Root, key: Key): object {
  return Object.fromEntries(Object.keys(variables).map((variable) => [variable, key[variable]]));
}

/** What a statement answers, its lists of links in the order in which all are compared. */
function sorted(selection: Selection, shape: Shape, answer: Answer): Answer {
  const links = Object.entries(selection.links ?? {}).map(([name, link]) => {
    const entries = (answer[name] as Answer[]).map((entry) =>
      shape === 'plain'
        ? sorted(link, shape, entry)
        : { ...entry, node: sorted(link, shape, entry.node as Answer) },
    );
    return [name, byId(entries)] as const;
  });
  return { ...answer, ...Object.fromEntries(links) };
}

/** The beginning at the node of an id, in every dialect. */
export function oneById(
  kind: string,
): Pick<Tree, 'one' | 'product' | 'neo4jGraphql' | 'postgraphile' | 'cypher' | 'sql'> {
  const lower = kind.toLowerCase();
  return {
    one: true,
    product: { variables: { id: 'ID!' }, field: lower, arguments: 'id: $id' },
    neo4jGraphql: {
      variables: { id: 'String!' },
      field: postgraphile.plural(lower),
      arguments: 'where: { id: { eq: $id } }',
    },
    postgraphile: { variables: { id: 'String!' }, field: `${lower}ByRowId`, arguments: 'rowId: $id' },
    cypher: { match: `MATCH (n:${kind} {id: $id})` },
    sql: { where: 'n.id = $1', values: ['id'] },
  };
}
