import { Lexer, Source, TokenKind, type GraphQLError } from 'graphql';
import { exceeded, type Limits } from './limits.js';

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a document before it is parsed: the parser calls itself for every bracket, and every rule of validation walks
 * through what it made.
 * @returns why it is refused, or null
 */
export function refuseText(text: string, limits: Limits): GraphQLError | null {
  if (text.length > limits.characters) {
    return exceeded('characters', limits, text.length, {
      what: 'Characters of the document',
      advice: 'Send values as variables, and operations one by one.',
    });
  }
  const { tokens, nesting } = measure(text);
  if (nesting > limits.nesting) {
    return exceeded('nesting', limits, nesting, {
      what: 'Brackets of the document that stand in one another',
      advice: 'Ask for fewer levels.',
    });
  }
  if (tokens > limits.tokens) {
    return exceeded('tokens', limits, tokens, {
      what: 'Tokens of the document',
      advice: 'Ask for less at once, or send operations one by one.',
    });
  }
  return null;
}

/** Counts up to the end, or to where it is no GraphQL any more: further no parser gets. */
function measure(text: string): { tokens: number; nesting: number } {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens++;
      if (OPENING.has(kind)) nesting = Math.max(nesting, ++open);
      else if (CLOSING.has(kind)) open--;
    }
  } catch {
    // The parser says what is wrong with it.
  }
  return { tokens, nesting };
}
