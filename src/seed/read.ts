import { existsSync, statSync } from 'node:fs';
import { UserError } from '../errors.js';
import { blankComments, readCypherDirectory, type CypherStatement } from '../neo4j/cypher.js';
import { readList, type ListProblem } from './list.js';
import { SeedError, type Problem } from './problem.js';

/** What a statement of a seed writes: nodes of a label, or relationships of a type between labels (or any `Entity`). */
export type Template =
  | { readonly kind: 'node'; readonly label: string }
  | { readonly kind: 'relationship'; readonly type: string; readonly from: string; readonly to: string };

/** A row of a seed, as read: nothing is checked yet but that it is a map. */
export interface SeedRow {
  readonly file: string;
  /** Place of the statement in its file, from 1. */
  readonly statement: number;
  /** Place of the row in its statement, from 1. */
  readonly row: number;
  readonly template: Template;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Reads the rows of all `.cypher` files of a directory.
 * @throws UserError `NO_SEED` when there is no such directory or no file in it
 * @throws SeedError naming every statement that is not of the two templates or whose list cannot be read
 */
export function readSeed(directory: string): SeedRow[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw noSeed(`There is no directory ${directory}.`);
  }
  const statements = readCypherDirectory(directory);
  if (statements.length === 0) throw noSeed(`${directory} holds no .cypher file with a statement.`);
  return readStatements(statements);
}

/** Reads the rows of statements. @throws SeedError */
export function readStatements(statements: readonly CypherStatement[]): SeedRow[] {
  const problems: Problem[] = [];
  const rows: SeedRow[] = [];
  const counted = new Map<string, number>();
  for (const { file, line, text } of statements) {
    const statement = (counted.get(file) ?? 0) + 1;
    counted.set(file, statement);
    const read = readStatement(text, line);
    if ('reason' in read) {
      problems.push({ file, statement, ...read });
      continue;
    }
    read.rows.forEach((values, index) => {
      const at = { file, statement, row: index + 1 };
      if (isMap(values)) rows.push({ ...at, template: read.template, values });
      else
        problems.push({
          ...at,
          reason: `a row is a map such as {id: '…'}; ${JSON.stringify(values)} was found`,
        });
    });
  }
  if (problems.length > 0) throw new SeedError('The seed cannot be read.', problems);
  return rows;
}

const NODE = /^MERGE \(n:(?<label>\w+):Entity \{ ?id: row\.id ?\}\) SET n \+= row$/;
const RELATIONSHIP =
  /^MATCH \(a:(?<from>\w+) \{ ?id: row\.from ?\}\) MATCH \(b:(?<to>\w+) \{ ?id: row\.to ?\}\) MERGE \(a\)-\[r:(?<type>\w+) \{ ?id: row\.id ?\}\]->\(b\) SET r \+= row ?\{ ?\.\*, from: null, to: null ?\}$/;

type StatementRead = { readonly template: Template; readonly rows: readonly unknown[] } | ListProblem;

function readStatement(text: string, line: number): StatementRead {
  const code = blankComments(text);
  const head = /^UNWIND\s*(?=\[)/i.exec(code);
  const rest = afterList(code);
  const tail = /^\]\s*AS\s+row\b(?<body>[\s\S]*)$/i.exec(rest);
  if (!head || !tail) return { row: null, reason: 'it must begin with UNWIND [ … ] AS row' };
  const body = (tail.groups?.body ?? '').replace(/\s+/g, ' ').trim();
  const template = readTemplate(body);
  if (!template) {
    return {
      row: null,
      reason: `its body is neither of the two templates (see CONTRIBUTING.md): ${body.slice(0, 120)}`,
    };
  }
  const list = code.slice(head[0].length, code.length - rest.length + 1);
  const rows = readList(list, line + head[0].split('\n').length - 1);
  return 'reason' in rows ? rows : { template, rows };
}

const STRING = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g;

/** The code from the bracket that closes the list on, found by counting brackets outside strings. */
function afterList(code: string): string {
  let depth = 0;
  for (const match of code.matchAll(new RegExp(`${STRING.source}|\\[|\\]`, 'g'))) {
    if (match[0] === '[') depth++;
    else if (match[0] === ']' && --depth === 0) return code.slice(match.index);
  }
  return '';
}

function readTemplate(body: string): Template | null {
  const node = NODE.exec(body)?.groups;
  if (node) return { kind: 'node', label: node.label! };
  const relationship = RELATIONSHIP.exec(body)?.groups;
  if (relationship) {
    return { kind: 'relationship', type: relationship.type!, from: relationship.from!, to: relationship.to! };
  }
  return null;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noSeed(message: string): UserError {
  return new UserError({
    code: 'NO_SEED',
    message,
    hint: 'Give a directory of seed files: policygraph seed path/to/seed. CONTRIBUTING.md shows how to write one.',
  });
}
