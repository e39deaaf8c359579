import JSON5 from 'json5';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitStatements } from '../neo4j/cypher.js';
import { readSeed, type SeedRow } from './read.js';
import { digestOf, textAt, type SourceText } from './source-text.js';

/** What was filled in: files that changed, digests written, and evidence whose document was not given. */
export interface Filled {
  readonly files: readonly string[];
  readonly digests: number;
  readonly skipped: readonly string[];
}

/**
 * Writes the missing digests of evidence into the seed files of a directory; nothing else of the files changes.
 * Evidence belongs to the document that its FROM_DOCUMENT row names; with one source, to that one when no row says so.
 */
export function fillDigests(directory: string, sources: readonly SourceText[]): Filled {
  const sourceOf = sourcesByEvidence(readSeed(directory), sources);
  const files: string[] = [];
  const skipped: string[] = [];
  let digests = 0;
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.cypher'))
    .sort()) {
    const path = join(directory, name);
    const before = readFileSync(path, 'utf8');
    let after = before;
    for (const { text } of splitStatements(before)) {
      if (!/MERGE \(n:Evidence:Entity/.test(text)) continue;
      let filled = text;
      for (const row of rowsOf(text)) {
        const { id, spans, sha256 } = JSON5.parse<{ id?: string; spans?: number[]; sha256?: string[] }>(row);
        if (!spans || sha256 || id === undefined) continue;
        const source = sourceOf(id);
        if (!source) {
          skipped.push(id);
          continue;
        }
        const list = digestsOf(source, spans);
        digests += list.length;
        filled = filled.replace(row, () =>
          row.replace(
            /(['"]?spans['"]?:\s*\[[^\]]*\])/,
            `$1, sha256: [${list.map((d) => `'${d}'`).join(', ')}]`,
          ),
        );
      }
      after = after.replace(text, () => filled);
    }
    if (after !== before) {
      writeFileSync(path, after);
      files.push(name);
    }
  }
  return { files, digests, skipped };
}

function sourcesByEvidence(rows: readonly SeedRow[], sources: readonly SourceText[]) {
  const documents = new Map(
    rows
      .filter(({ template }) => template.kind === 'node' && template.label === 'Document')
      .map(({ values }) => [values.id, values.sha256]),
  );
  const documentOf = new Map(
    rows
      .filter(({ template }) => template.kind === 'relationship' && template.type === 'FROM_DOCUMENT')
      .map(({ values }) => [values.from, values.to]),
  );
  return (evidence: string): SourceText | undefined => {
    const sha256 = documents.get(documentOf.get(evidence));
    if (sha256 === undefined) return sources.length === 1 ? sources[0] : undefined;
    return sources.find((source) => source.sha256 === sha256);
  };
}

function digestsOf(source: SourceText, spans: readonly number[]): string[] {
  return Array.from({ length: Math.floor(spans.length / 2) }, (_, i) =>
    digestOf(textAt(source, spans[2 * i]!, spans[2 * i + 1]!)),
  );
}

/** The text of each row of a statement: the outermost braces of its list, those inside strings left out. */
function rowsOf(statement: string): string[] {
  const rows: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of statement.matchAll(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|[{}\]]/g,
  )) {
    if (match[0] === '{' && depth++ === 0) start = match.index;
    else if (match[0] === '}' && --depth === 0) rows.push(statement.slice(start, match.index + 1));
    else if (match[0] === ']' && depth === 0) break;
  }
  return rows;
}
