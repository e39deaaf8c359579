import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { tooLong } from './input.js';
import { exceeded, type Limits } from './limits.js';

/** What an operation is made of, its fragments written out wherever they are spread. */
interface Structure {
  readonly depth: number;
  readonly aliases: number;
  readonly roots: number;
  readonly directives: number;
}

const WORDS = {
  depth: { what: 'Fields of the operation that stand in one another', advice: 'Ask for fewer levels.' },
  aliases: {
    what: 'Aliases of the operation',
    advice: 'Ask for lists, as by nodes(ids:), or in several operations.',
  },
  roots: { what: 'Fields that the operation begins with', advice: 'Ask in several operations.' },
  directives: {
    what: 'Directives of the operation',
    advice: 'Put one directive on a fragment of many fields.',
  },
} as const;

/**
 * Looks at an operation before it is validated.
 * @returns why it is refused, or null
 */
export function refuseStructure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): GraphQLError | null {
  const structure = structureOf(document, operation);
  for (const limit of ['depth', 'aliases', 'roots', 'directives'] as const)
    if (structure[limit] > limits[limit]) return exceeded(limit, limits, structure[limit], WORDS[limit]);
  return null;
}

/**
 * Looks at every list that is written in a document.
 * @returns why it is refused, or null
 */
export function refuseLists(document: DocumentNode, limits: Limits): GraphQLError | null {
  let longest = 0;
  visit(document, { ListValue: ({ values }) => void (longest = Math.max(longest, values.length)) });
  return longest > limits.list ? tooLong(longest, limits) : null;
}

function structureOf(document: DocumentNode, operation: OperationDefinitionNode): Structure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  // Each fragment is looked into once, however often it is spread; within itself it counts nothing, which is a rule of
  // validation's to refuse.
  const known = new Map<string, Structure>();
  const ofFragment = (name: string): Structure => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const structure = fragment ? within(fragment.selectionSet, fragment.directives) : NOTHING;
    known.set(name, structure);
    return structure;
  };
  const within = (set: SelectionSetNode | undefined, own: readonly DirectiveNode[] = []): Structure => {
    let { depth, aliases, roots, directives } = NOTHING;
    directives += own.length;
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : within(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      roots += isField ? 1 : inner.roots;
      directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return { depth, aliases, roots, directives };
  };
  const ofVariables = (operation.variableDefinitions ?? []).flatMap(({ directives = [] }) => directives);
  return within(operation.selectionSet, [...(operation.directives ?? []), ...ofVariables]);
}

const NOTHING: Structure = Object.freeze({ depth: 0, aliases: 0, roots: 0, directives: 0 });
