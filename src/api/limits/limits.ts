import { GraphQLError } from 'graphql';

/** The most that one request may be, or ask for. */
export interface Limits {
  /** Characters of the document. */
  readonly characters: number;
  /** Tokens of the document, comments aside. */
  readonly tokens: number;
  /** Brackets of the document that stand in one another. */
  readonly nesting: number;
  /** Lists and objects of the variables that stand in one another. */
  readonly json: number;
  /** Fields that stand in one another, through fragments. */
  readonly depth: number;
  /** Fields with an alias; those of a fragment count as often as it is spread. */
  readonly aliases: number;
  /** Fields that the operation begins with. */
  readonly roots: number;
  /** Directives, `@skip` and others; those of a fragment count as often as it is spread. */
  readonly directives: number;
  /** Entries of one list, in the document or in variables. */
  readonly list: number;
  /** Entries of one page. */
  readonly page: number;
  /** Nodes and links that the answer may hold, reckoned from page sizes and from what the graph has. */
  readonly cost: number;
  /** Errors of one answer. */
  readonly errors: number;
}

/** Refuses what goes beyond a limit: it names what it was, the limit and the value seen. */
export function exceeded(
  limit: keyof Limits,
  { [limit]: most }: Limits,
  seen: number,
  words: { readonly what: string; readonly advice: string },
): GraphQLError {
  return new GraphQLError(`${words.what}: ${seen}, and ${most} is the most. ${words.advice}`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, most, seen, http: { status: 400 } },
  });
}
