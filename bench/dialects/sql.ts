import { LINKS } from '../questions/links.js';
import type { Selection, Shape } from '../questions/selection.js';

/** A selection as an expression that builds its JSON, its links as subqueries: one statement, as a hand would write it. */
export function build(selection: Selection, shape: Shape, row: string): string {
  const links = Object.entries(selection.links ?? {}).map(([name, link]) => {
    const { type, direction, far } = LINKS[selection.kind]![name]!;
    const [from, to] = direction === 'OUT' ? [selection.kind, far] : [far, selection.kind];
    const [near, away] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
    const [other, join] = [`${row}_${name}`, `${row}_${name}_r`];
    const entry =
      shape === 'proof'
        ? `json_build_object(${proofOf(join)}, 'node', ${build(link, shape, other)})`
        : build(link, shape, other);
    const tables = `from ${[type, from, to].join('_').toLowerCase()} ${join} join ${far.toLowerCase()} ${other} on ${other}.id = ${join}.${away} where ${join}.${near} = ${row}.id`;
    const list =
      link.first === undefined
        ? `select json_agg(${entry}) ${tables}`
        : `select json_agg(entry) from (select ${entry} as entry ${tables} order by ${join}.${away} limit ${link.first}) page`;
    return `'${name}', coalesce((${list}), '[]')`;
  });
  return `json_build_object(${[
    ...(shape === 'proof' ? [proofOf(row)] : []),
    ...selection.fields.map((name) => `'${name}', ${row}.${columnOf(name)}`),
    ...links,
  ].join(', ')})`;
}

/** The proof of a row. */
function proofOf(claim: string): string {
  const document = "json_build_object('id', d.id, 'title', d.title)";
  const evidence = `json_build_object('id', e.id, 'verification', e.verification, 'spans', coalesce(e.spans, '{}'), 'document', ${document})`;
  const tables = `from fact_evidence f join evidence e on e.id = f.evidence_id join document d on d.id = e.document_id where f.fact_id = ${claim}.id`;
  return `'basis', ${claim}.basis, 'evidence', (select json_agg(${evidence} order by f.ordinal) ${tables})`;
}

export function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
