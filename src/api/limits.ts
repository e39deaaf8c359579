import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How deep the fields of an operation may nest; the standard introspection query nests 15 deep. */
const MAX_DEPTH = 20;

/** Refuses operations whose fields nest too deep, through fragments, before anything is asked. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  // Each fragment is looked into once, however often it is spread; within itself it counts nothing, which is another
  // rule's to refuse.
  const fragments = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const depth = within(context.getFragment(name)?.selectionSet);
    fragments.set(name, depth);
    return depth;
  };
  const within = (set: SelectionSetNode | undefined): number => {
    const depths = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + within(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return ofFragment(selection.name.value);
    });
    return Math.max(0, ...depths);
  };
  return {
    OperationDefinition(node) {
      const seen = within(node.selectionSet);
      if (seen <= MAX_DEPTH) return;
      context.reportError(
        new GraphQLError(`The operation nests ${seen} fields deep; ${MAX_DEPTH} is the most.`, {
          nodes: node,
          extensions: { limit: MAX_DEPTH, seen },
        }),
      );
    },
  };
}
