import { LINKS } from '../questions/links.js';
import type { Selection, Shape } from '../questions/selection.js';

/** A selection as a map projection of a node, its links as subqueries: one statement, as a hand would write it. */
export function project(selection: Selection, shape: Shape, node: string): string {
  return `${node} {${[
    ...(shape === 'proof' ? [proofOf(node)] : []),
    ...selection.fields.map((name) => `.${name}`),
    ...Object.entries(selection.links ?? {}).map(([name, link]) => {
      const { type, direction, far } = LINKS[selection.kind]![name]!;
      const [other, edge] = [`${node}_${name}`, shape === 'proof' ? `${node}_${name}_r` : ''];
      const [left, right] = direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
      const page = link.first === undefined ? '' : ` ORDER BY ${other}.id LIMIT ${link.first}`;
      const entry =
        shape === 'proof'
          ? `${edge} {${proofOf(edge)}, node: ${project(link, shape, other)}}`
          : project(link, shape, other);
      const match = `MATCH (${node})${left}[${edge}:${type}]${right}(${other}:${far})`;
      return page === ''
        ? `${name}: COLLECT { ${match} RETURN ${entry} }`
        : `${name}: COLLECT { ${match} WITH ${edge && `${edge}, `}${other}${page} RETURN ${entry} }`;
    }),
  ].join(', ')}}`;
}

/** The proof of a node or relationship. */
export function proofOf(claim: string): string {
  return (
    `.basis, evidence: COLLECT { UNWIND ${claim}.evidence AS id ` +
    'MATCH (e:Evidence {id: id})-[:FROM_DOCUMENT]->(d:Document) ' +
    'RETURN e {.id, .verification, spans: coalesce(e.spans, []), document: d {.id, .title}} }'
  );
}
