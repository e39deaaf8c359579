import type { Model } from '../model/index.js';
import type { FactSet, GraphNode, GraphRelationship } from './desired.js';
import type { Problem } from './problem.js';
import { readProperties } from './properties.js';
import type { SeedRow } from './read.js';

/** The facts of a seed, each with where it was written, and what is wrong with them so far. */
export interface SeedFacts extends FactSet {
  readonly where: ReadonlyMap<string, Omit<Problem, 'reason'>>;
  readonly problems: readonly Problem[];
}

/** Reads rows as facts of the Model: labels, types, properties and ids; references are another step. */
export function readFacts(rows: readonly SeedRow[], model: Model): SeedFacts {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const where = new Map<string, Omit<Problem, 'reason'>>();
  const problems: Problem[] = [];
  for (const { file, statement, row, template, values } of rows) {
    const at = { file, statement, row };
    const { from, to, ...own } = values;
    const id = typeof own.id === 'string' ? own.id : null;
    const complain = (reason: string) =>
      void problems.push({ ...at, reason: id === null ? reason : `${id}: ${reason}` });
    const earlier = id === null ? undefined : where.get(id);
    if (id === null) complain('id is missing');
    else if (earlier)
      complain(
        `the id stands already in ${earlier.file}, statement ${earlier.statement}, row ${earlier.row}`,
      );
    else where.set(id, at);

    if (template.kind === 'node') {
      const kind = model.kinds.get(template.label);
      if (!kind) {
        complain(`unknown label ${template.label}; the model has ${[...model.kinds.keys()].join(', ')}`);
        continue;
      }
      const properties = readProperties(kind.properties, values, complain);
      if (kind.fact) requireProof(properties, complain);
      if (id !== null && !earlier) nodes.set(id, { id, label: kind.label, properties });
    } else {
      const kind = model.relationships.get(template.type);
      if (!kind) {
        complain(
          `unknown relationship type ${template.type}; the model has ${[...model.relationships.keys()].join(', ')}`,
        );
        continue;
      }
      const properties = readProperties(kind.properties, own, complain);
      if (kind.fact) requireProof(properties, complain);
      if (typeof from !== 'string' || typeof to !== 'string')
        complain('a relationship takes from and to, ids of two nodes');
      else if (id !== null && !earlier) relationships.set(id, { id, type: kind.type, from, to, properties });
    }
  }
  return { nodes, relationships, where, problems };
}

function requireProof(
  properties: Readonly<Record<string, unknown>>,
  complain: (reason: string) => void,
): void {
  if (!('evidence' in properties)) complain('a fact without evidence: give at least one id in evidence');
  if (properties.basis === 'INFERRED' && !('note' in properties))
    complain('basis INFERRED needs a note that says why');
}
