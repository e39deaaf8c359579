import type { PageRequest } from '../../graph/index.js';
import { badUserInput } from '../errors.js';

/** The largest page. */
export const MAX_PAGE = 100;

/** Reads `first` and `after`. @throws GraphQLError BAD_USER_INPUT naming the limit and the value seen */
export function pageRequest(args: { first?: number | null; after?: string | null }): PageRequest {
  const first = args.first ?? 20;
  if (first < 0 || first > MAX_PAGE) {
    throw badUserInput(`first is ${first}; it takes 0 to ${MAX_PAGE}.`, {
      argument: 'first',
      limit: MAX_PAGE,
      seen: first,
    });
  }
  return { first, after: args.after ?? null };
}
