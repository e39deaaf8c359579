import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { withoutDerived } from '../../src/seed/current.js';
import type { GraphNode, GraphRelationship } from '../../src/seed/desired.js';
import type { Generated } from './generated.js';

/** Characters that are written at once. */
const CHUNK = 1 << 20;

/** Writes a generated graph as `policygraph load` reads it: `nodes.jsonl` and `relationships.jsonl` of a directory, made if need be. */
export function writeJsonl(directory: string, generated: Generated): void {
  mkdirSync(directory, { recursive: true });
  writeLines(join(directory, 'nodes.jsonl'), generated.nodes());
  writeLines(join(directory, 'relationships.jsonl'), generated.relationships());
}

function writeLines(path: string, facts: Iterable<GraphNode | GraphRelationship>): void {
  const file = openSync(path, 'w');
  try {
    let lines = '';
    for (const fact of facts) {
      lines += `${lineOf(fact)}\n`;
      if (lines.length < CHUNK) continue;
      writeSync(file, lines);
      lines = '';
    }
    writeSync(file, lines);
  } finally {
    closeSync(file);
  }
}

/** A fact as a line of the format, see docs/load.md. */
export function lineOf(fact: GraphNode | GraphRelationship): string {
  const { id, ...own } = withoutDerived(fact.properties);
  const head =
    'label' in fact ? { label: fact.label, id } : { type: fact.type, id, from: fact.from, to: fact.to };
  return JSON.stringify({ ...head, ...own }, (_key, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
}
