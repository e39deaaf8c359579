import { writeFileSync } from 'node:fs';
import type { Model, Property } from '../../src/model/index.js';
import type { StoredProperties, StoredValue } from '../../src/seed/desired.js';
import { searchProperties } from '../../src/seed/index.js';
import { SEARCH_PROPERTIES } from '../../src/seed/search-properties.js';
import type { Generated } from '../generator/index.js';
import { Spool } from './spool.js';

/** Parts a list in a field: nothing generated holds it. */
export const LIST_DELIMITER = '\u001f';

/** Files as `neo4j-admin database import` takes them. */
export interface GraphFiles {
  /** `Label:Entity=header,rows`. */
  readonly nodes: readonly string[];
  /** `TYPE=header,rows`. */
  readonly relationships: readonly string[];
}

/** Properties that the importer of the product derives, beside those of the Model. */
const DERIVED = ['supports', 'supportKinds', ...SEARCH_PROPERTIES].map((name) => ({
  name,
  header: `${name}:string[]`,
}));

/** Writes a generated graph as files for Neo4j's own import. */
export function writeGraphFiles(directory: string, generated: Generated, model: Model): GraphFiles {
  const spool = new Spool(directory);
  for (const { label, properties } of generated.nodes()) {
    const kind = model.kinds.get(label)!;
    const columns = nodeColumns(label, model, typeof properties.value === 'bigint');
    const whole = { ...properties, ...searchProperties(kind, properties) };
    // A column has one type, and a figure's value is an integer or not.
    spool.write(
      typeof properties.value === 'number' ? `${label}-decimal` : label,
      row(whole, columns, label),
    );
  }
  for (const { type, from, to, properties } of generated.relationships()) {
    const columns = relationshipColumns(type, model);
    spool.write(`${type}.rel`, `${from},${to},${row(properties, columns, type)}`);
  }
  spool.close();
  const argument = (name: string, is: string, header: readonly string[]) => {
    const path = spool.path(`${name}.header`);
    writeFileSync(path, header.join(',') + '\n');
    return `${is}=${path},${spool.path(name)}`;
  };
  const [links, nodes] = [true, false].map((wanted) =>
    spool.names.filter((name) => name.endsWith('.rel') === wanted),
  );
  return {
    nodes: nodes!.map((name) => {
      const label = name.replace('-decimal', '');
      const columns = nodeColumns(label, model, label === name);
      return argument(
        name,
        `${label}:Entity`,
        columns.map(({ header }) => header),
      );
    }),
    relationships: links!.map((name) => {
      const type = name.replace('.rel', '');
      const columns = relationshipColumns(type, model).map(({ header }) => header);
      return argument(name, type, [':START_ID', ':END_ID', ...columns]);
    }),
  };
}

interface Column {
  readonly name: string;
  readonly header: string;
}

const known = new Map<string, readonly Column[]>();

function nodeColumns(label: string, model: Model, integers: boolean): readonly Column[] {
  return remembered(`${label} ${integers}`, () => [
    ...[...model.kinds.get(label)!.properties.values()].map((property) => column(property, integers)),
    ...DERIVED,
  ]);
}

function relationshipColumns(type: string, model: Model): readonly Column[] {
  return remembered(type, () =>
    [...model.relationships.get(type)!.properties.values()].map((property) => ({
      ...column(property, true),
      // Only a node's id is what the others refer to.
      ...(property.name === 'id' ? { header: 'id:string' } : {}),
    })),
  );
}

function remembered(key: string, make: () => readonly Column[]): readonly Column[] {
  let columns = known.get(key);
  if (!columns) known.set(key, (columns = make()));
  return columns;
}

function column({ name, type, list }: Property, integers: boolean): Column {
  if (name === 'id') return { name, header: 'id:ID' };
  const types: Partial<Record<Property['type'], string>> = {
    integer: 'long',
    decimal: integers ? 'long' : 'double',
    boolean: 'boolean',
    spans: 'long',
  };
  const many = list || type === 'spans' || type === 'ids';
  return { name, header: `${name}:${types[type] ?? 'string'}${many ? '[]' : ''}` };
}

function row(
  properties: Readonly<Record<string, StoredValue | null>>,
  columns: readonly Column[],
  of: string,
): string {
  const names = new Set(columns.map(({ name }) => name));
  const unknown = Object.keys(properties).find((name) => !names.has(name));
  if (unknown !== undefined) throw new Error(`the files of ${of} have no column for ${unknown}`);
  return columns.map(({ name }) => field(properties[name] ?? null)).join(',');
}

function field(value: StoredProperties[string] | null): string {
  if (value === null) return '';
  if (Array.isArray(value)) return quoted(value.map(String).join(LIST_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
