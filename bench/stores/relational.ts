import type { Model, Property } from '../../src/model/index.js';

/*
 * The same graph as tables: one for each kind, one for each type of relationship between two kinds (each is a claim with
 * properties and proof of its own), and one that says which evidence proves which claim, in the curator's order.
 */

/** A table and how rows of it are made. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  /** The property it holds. */
  readonly property: string;
  readonly name: string;
  readonly type: string;
}

/** What a table of relationships joins. */
export interface Join extends Table {
  readonly from: string;
  readonly to: string;
}

const TYPES: Readonly<Record<Property['type'], string>> = {
  string: 'text',
  enum: 'text',
  integer: 'integer',
  decimal: 'double precision',
  boolean: 'boolean',
  date: 'date',
  spans: 'integer[]',
  ids: 'text[]',
};

/** The table of a kind; who proves what is a table of its own. */
export function tableOf(label: string, model: Model): Table {
  const kind = model.kinds.get(label)!;
  const own = columnsOf(kind.properties.values());
  const source = { property: 'document', name: 'document_id', type: 'text not null' };
  return { name: label.toLowerCase(), columns: label === 'Evidence' ? [...own, source] : own };
}

/** The table of the relationships of a type from one kind to another. */
export function joinOf(type: string, from: string, to: string, model: Model): Join {
  const ends = [
    { property: 'from', name: 'from_id', type: 'text not null' },
    { property: 'to', name: 'to_id', type: 'text not null' },
  ];
  return {
    name: [type, from, to].join('_').toLowerCase(),
    columns: [...columnsOf(model.relationships.get(type)!.properties.values()), ...ends],
    from: from.toLowerCase(),
    to: to.toLowerCase(),
  };
}

function columnsOf(properties: Iterable<Property>): TableColumn[] {
  return [...properties]
    .filter(({ name }) => name !== 'evidence')
    .map(({ name, type, list, required }) => ({
      property: name,
      name: name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      type:
        (list && !TYPES[type].endsWith('[]') ? `${TYPES[type]}[]` : TYPES[type]) +
        (name === 'id' ? ' primary key' : required && !list ? ' not null' : ''),
    }));
}

export const FACT_EVIDENCE = 'fact_evidence';

/** Statements that make the tables, empty and without indexes, which are quicker made at the end. */
export function createTables(tables: readonly Table[]): string {
  return [
    ...tables.map(
      ({ name, columns }) =>
        `create table ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')});`,
    ),
    `create table ${FACT_EVIDENCE} (fact_id text not null, ordinal smallint not null, evidence_id text not null);`,
  ].join('\n');
}

/** Statements that make indexes and foreign keys over loaded tables. */
export function createKeys(kinds: readonly Table[], joins: readonly Join[], model: Model): string {
  return [
    `alter table ${FACT_EVIDENCE} add primary key (fact_id, ordinal);`,
    `alter table ${FACT_EVIDENCE} add foreign key (evidence_id) references evidence;`,
    `create index on ${FACT_EVIDENCE} (evidence_id);`,
    'alter table evidence add foreign key (document_id) references document;',
    'create index on evidence (document_id);',
    ...joins.flatMap(({ name, from, to }) => [
      `alter table ${name} add foreign key (from_id) references ${from};`,
      `alter table ${name} add foreign key (to_id) references ${to};`,
      // Pages of links follow the ids at the far end.
      `create index on ${name} (from_id, to_id);`,
      `create index on ${name} (to_id, from_id);`,
    ]),
    ...[...model.kinds.values()]
      .filter(({ label }) => kinds.some(({ name }) => name === label.toLowerCase()))
      .flatMap(({ label, properties }) =>
        tableOf(label, model)
          .columns.filter(({ property }) => properties.get(property)?.indexed)
          .map(({ name }) => `create index on ${label.toLowerCase()} (${name}, id);`),
      ),
    'create extension if not exists pg_trgm;',
    'create index on organization using gin (name gin_trgm_ops);',
    // No constraint can say that a claim is a row of one of many tables; PostGraphile reads it from here.
    `comment on table ${FACT_EVIDENCE} is E'${[...kinds, ...joins]
      .filter(({ name }) => name !== 'document' && name !== 'evidence')
      .map(({ name }) => `@foreignKey (fact_id) references ${name} (id)|@foreignFieldName proofs`)
      .join('\\n')}';`,
    'vacuum analyze;',
  ].join('\n');
}
