import type { Model } from '../../src/model/index.js';
import type { StoredValue } from '../../src/seed/desired.js';
import type { Generated } from '../generator/index.js';
import { FACT_EVIDENCE, joinOf, tableOf, type Join, type Table } from './relational.js';
import { Spool } from './spool.js';

/** Tables that have rows, each with a file of them as COPY takes it. */
export interface TableFiles {
  readonly kinds: readonly Table[];
  readonly joins: readonly Join[];
  path(table: string): string;
}

/** Writes a generated graph as rows of tables. */
export function writeTableFiles(directory: string, generated: Generated, model: Model): TableFiles {
  const spool = new Spool(directory);
  const kinds = new Map<string, Table>();
  const joins = new Map<string, Join>();
  const labels = new Map([...model.kinds.keys()].map((label) => [label.toLowerCase(), label]));
  const labelOf = (id: string) => labels.get(id.slice(0, id.indexOf('-')))!;
  const write = (table: Table, values: Values) => {
    spool.write(table.name, table.columns.map(({ property }) => field(values[property])).join('\t'));
    const proofs = (values.evidence ?? []) as readonly string[];
    proofs.forEach((id, i) => spool.write(FACT_EVIDENCE, `${field(values.id)}\t${i}\t${id}`));
  };
  const documents = new Map<string, string>();
  for (const { type, from, to, properties } of generated.relationships()) {
    if (type === 'FROM_DOCUMENT') {
      documents.set(from, to);
      continue;
    }
    const key = `${type} ${labelOf(from)} ${labelOf(to)}`;
    let join = joins.get(key);
    if (!join) joins.set(key, (join = joinOf(type, labelOf(from), labelOf(to), model)));
    write(join, { ...properties, from, to });
  }
  for (const { id, label, properties } of generated.nodes()) {
    let kind = kinds.get(label);
    if (!kind) kinds.set(label, (kind = tableOf(label, model)));
    const document = documents.get(id);
    write(kind, document === undefined ? properties : { ...properties, document });
  }
  spool.close();
  return { kinds: [...kinds.values()], joins: [...joins.values()], path: (table) => spool.path(table) };
}

type Values = Readonly<Record<string, StoredValue | undefined>>;

/** A value in the text format of COPY. */
function field(value: StoredValue | undefined): string {
  if (value === undefined) return '\\N';
  if (!Array.isArray(value)) return escaped(String(value));
  const entries = value.map((entry: unknown) => `"${String(entry).replace(/["\\]/g, '\\$&')}"`);
  return escaped(`{${entries.join(',')}}`);
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}
