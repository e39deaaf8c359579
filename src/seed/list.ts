import JSON5 from 'json5';

/** What is wrong with a list, and in which row (from 1); null: before the first. */
export interface ListProblem {
  readonly row: number | null;
  readonly reason: string;
}

/**
 * Reads the list of a statement: what JSON5 and Cypher both take and both read alike, so that a seed is the same in
 * Neo4j Browser and in an import.
 * @throws nothing; a problem is returned, as there may be several in one seed
 */
export function readList(text: string, firstLine: number): readonly unknown[] | ListProblem {
  const differs = findDifference(text);
  if (differs) return differs;
  try {
    return JSON5.parse<unknown[]>(text);
  } catch (error) {
    // JSON5 counts lines and columns from 1, the column being one past the character it names.
    const { message, lineNumber, columnNumber } = error as Error & Record<string, number | undefined>;
    if (lineNumber === undefined || columnNumber === undefined) throw error;
    const offset =
      text.split('\n', lineNumber - 1).reduce((sum, line) => sum + line.length + 1, 0) + columnNumber - 1;
    const what = message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
    return {
      row: rowAt(text, offset),
      reason: `its list cannot be read: ${what} in line ${firstLine + lineNumber - 1}`,
    };
  }
}

const TOKEN = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|[[\]{},:]|[^\s[\]{},:'"]+/g;

/** Where JSON5 takes what Cypher refuses or reads otherwise. */
function findDifference(text: string): ListProblem | null {
  const tokens = [...text.matchAll(TOKEN)];
  const keys: Set<string>[] = [];
  for (const [i, token] of tokens.entries()) {
    const [word] = token;
    const next = tokens[i + 1]?.[0];
    const differs = (reason: string) => ({ row: rowAt(text, token.index), reason });
    if (word === '{') keys.push(new Set());
    else if (word === '}') keys.pop();
    else if (word === ',' && (next === ']' || next === '}')) {
      return differs('a comma stands before a closing bracket, which Cypher refuses');
    } else if (/^['"]/.test(word)) {
      if (next === ':') return differs(`the key ${word} stands in quotes, which Cypher refuses`);
      const escape = /\\(?![\\'"bfnrt]|u[0-9A-Fa-f]{4})[\s\S]/.exec(word.replaceAll('\\\\', ''))?.[0];
      if (escape) return differs(`Cypher knows no escape ${JSON.stringify(escape).slice(2, -1)} in a string`);
    } else if (next === ':') {
      if (keys.at(-1)?.has(word)) return differs(`the key ${word} stands twice`);
      keys.at(-1)?.add(word);
    } else if (/^[-+]?[.\d]/.test(word) && !/^[-+]?0x/i.test(word)) {
      if (/[.e]/i.test(word) && Number.isInteger(Number(word))) {
        return differs(
          `${word} is a whole number, but Cypher would keep it as a floating one; write ${Number(word)}`,
        );
      }
    }
  }
  return null;
}

/** The row that an offset lies in: how many maps began before it that lie in no other. */
function rowAt(text: string, offset: number): number | null {
  let depth = 0;
  let row = 0;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    if (index > offset) break;
    if (word === '{' && depth++ === 0) row++;
    if (word === '}') depth--;
  }
  return row === 0 ? null : row;
}
