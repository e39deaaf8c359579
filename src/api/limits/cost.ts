import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Contract } from '../../model/index.js';

/** What else a cost hangs on. */
export interface Known {
  /** Values of variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many nodes of each label and relationships of each type the graph has. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Entries of a page whose size nobody names. */
const PAGE = 20;

/** Entries of a list that has no pages, such as the proofs of a claim: mostly one. */
const FEW = 2;

/** Lists that are no pages, and longer than few. */
function longest(place: string, known: Known | null): number | null {
  switch (place) {
    case 'Path.nodes':
      return 7;
    case 'Path.hops':
      return 6;
    case 'Neighbourhood.edges':
      return 2_000;
    case 'Dataset.documents':
      return known ? (known.counts.get('Document') ?? PAGE) : Infinity;
    default:
      return null;
  }
}

/**
 * How many nodes, links and other objects the answer to a valid operation holds at most, by the pages it asks for.
 * @param known null: whatever variables and graph hold; infinite where a page's size is a variable
 */
export function costOf(
  { schema, model }: Contract,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  known: Known | null,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const costs = new Map<string, number>();

  const ofSet = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: number | null): number =>
    selections.reduce((sum, selection) => {
      if (known && isLeftOut(selection.directives ?? [], known)) return sum;
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, page);
      const on = selection.typeCondition?.name.value;
      const inner = on === undefined ? type : (schema.getType(on) as GraphQLCompositeType);
      return sum + ofSet(selection.selectionSet, inner, page);
    }, 0);

  // Once for each page that it is spread in, however often it is.
  const ofFragment = (name: string, page: number | null): number => {
    const key = `${name} ${page}`;
    const { typeCondition, selectionSet } = fragments.get(name)!;
    const type = schema.getType(typeCondition.name.value) as GraphQLCompositeType;
    const cost = costs.get(key) ?? ofSet(selectionSet, type, page);
    costs.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number | null): number => {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 0;
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return 0;
    const own = pageOf(node, field, known);
    const bound = known ? boundOf(parent.name, field.name, known.counts) : Infinity;
    const place = `${parent.name}.${field.name}`;
    const entries = isList(field.type) ? (longest(place, known) ?? own ?? page ?? FEW) : 1;
    return entries * (1 + ofSet(node.selectionSet, inner, own === null ? null : Math.min(own, bound)));
  };

  /** How many entries a list or connection can have. */
  const boundOf = (parent: string, field: string, counts: Known['counts']): number => {
    const label =
      parent === 'Query'
        ? [...model.kinds.values()].find(({ root }) => root.all === field)?.label
        : model.shapes.get(parent)?.relationships.get(field)?.type;
    return (label === undefined ? undefined : counts.get(label)) ?? Infinity;
  };

  return ofSet(operation.selectionSet, schema.getQueryType()!, null);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The entries that the arguments of a field ask for; null where they name none. */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, known: Known | null): number | null {
  const given = (name: string) => node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (field.args.some(({ name }) => name === 'ids')) return lengthOf(given('ids'), known);
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return null;
  return (
    sizeOf(given('first'), known) ??
    sizeOf(given('last'), known) ??
    (first.defaultValue as number | undefined) ??
    PAGE
  );
}

/** Null where it is null or left out. */
function sizeOf(value: ValueNode | undefined, known: Known | null): number | null {
  if (value?.kind === Kind.INT) return atLeastNothing(Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return null;
  if (!known) return Infinity;
  const size = (known.variables[value.name.value] as number | null | undefined) ?? null;
  return size === null ? null : atLeastNothing(size);
}

/** A page below zero is refused when it is read; until then it pays for nothing else. */
function atLeastNothing(size: number): number {
  return Math.max(0, size);
}

function lengthOf(value: ValueNode | undefined, known: Known | null): number {
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return 1;
  if (!known) return Infinity;
  const list = known.variables[value.name.value];
  return Array.isArray(list) ? list.length : 1;
}

/** Whether `@skip` or `@include` leaves a selection out. */
function isLeftOut(
  directives: readonly { name: { value: string }; arguments?: readonly { value: ValueNode }[] | undefined }[],
  { variables }: Known,
): boolean {
  return directives.some(({ name, arguments: [condition] = [] }) => {
    if (condition === undefined || (name.value !== 'skip' && name.value !== 'include')) return false;
    const { value } = condition;
    const isTrue =
      value.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value.kind === Kind.BOOLEAN && value.value;
    return isTrue === (name.value === 'skip');
  });
}
