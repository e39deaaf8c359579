import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One Cypher statement of a file. `line` is where its text starts, from 1. */
export interface CypherStatement {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** All statements of the `.cypher` files of a directory, in the order of the files' names. */
export function readCypherDirectory(directory: string): CypherStatement[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .flatMap((name) => readCypherFile(join(directory, name)));
}

/** All statements of one file. */
export function readCypherFile(path: string): CypherStatement[] {
  return splitStatements(readFileSync(path, 'utf8')).map(({ text, line }) => ({
    file: basename(path),
    line,
    text,
  }));
}

/** Splits Cypher at its semicolons, but not at those inside strings, quoted names and comments. */
export function splitStatements(source: string): { text: string; line: number }[] {
  const statements: { text: string; line: number }[] = [];
  let start = 0;
  for (const token of tokens(source)) {
    if (token.text !== ';') continue;
    push(start, token.start);
    start = token.start + 1;
  }
  push(start, source.length);
  return statements;

  function push(from: number, to: number): void {
    const body = source.slice(from, to);
    const first = firstCode(body);
    if (first === null) return;
    const line = source.slice(0, from + first).split('\n').length;
    statements.push({ text: body.slice(first).trimEnd(), line });
  }
}

/** The source with comments blanked out; offsets and lines stay. */
export function blankComments(source: string): string {
  let out = '';
  for (const token of tokens(source)) {
    out += token.comment ? token.text.replace(/[^\n]/g, ' ') : token.text;
  }
  return out;
}

interface Token {
  readonly start: number;
  readonly text: string;
  readonly comment: boolean;
}

const TOKEN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)|;|[^;'"`/]+|\//g;

function* tokens(source: string): Generator<Token> {
  for (const match of source.matchAll(TOKEN)) {
    yield { start: match.index, text: match[0], comment: match.groups?.comment !== undefined };
  }
}

function firstCode(body: string): number | null {
  const at = blankComments(body).search(/\S/);
  return at < 0 ? null : at;
}
