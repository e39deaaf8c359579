import type { FactSet, GraphNode, GraphRelationship } from './desired.js';
import type { Model } from '../model/index.js';
import type { Problem } from './problem.js';
import { readFact } from './fact.js';
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
    const id = typeof values.id === 'string' ? values.id : null;
    const complain = (reason: string) =>
      void problems.push({ ...at, reason: id === null ? reason : `${id}: ${reason}` });
    const earlier = id === null ? undefined : where.get(id);
    if (earlier)
      complain(
        `the id stands already in ${earlier.file}, statement ${earlier.statement}, row ${earlier.row}`,
      );
    else if (id !== null) where.set(id, at);
    const fact = readFact(template, values, model, complain);
    if (!fact || earlier) continue;
    if ('label' in fact) nodes.set(fact.id, fact);
    else relationships.set(fact.id, fact);
  }
  return { nodes, relationships, where, problems };
}
