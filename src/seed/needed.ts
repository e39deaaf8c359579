import type { Transaction } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { FactSet } from './desired.js';
import type { SeedDifference } from './diff.js';
import type { SeedFacts } from './facts.js';
import type { Problem } from './problem.js';

/**
 * What the rest of the graph needs of a set as it is: nodes that other sets' relationships lead to or start from, and
 * evidence that other sets' facts rest on. They can neither go nor become a kind that does not suit there.
 */
export async function readNeeded(
  tx: Transaction,
  model: Model,
  { nodes }: SeedDifference,
  current: FactSet,
  facts: SeedFacts,
  set: string,
): Promise<Problem[]> {
  const relabelled = nodes.changed.filter(({ before, after }) => before.label !== after.label);
  const becomes = new Map<string, string | null>([
    ...nodes.gone.map(({ id }) => [id, null] as const),
    ...relabelled.map(({ after: { id, label } }) => [id, label] as const),
  ]);
  if (becomes.size === 0) return [];
  const problem = (id: string, why: string): Problem => {
    const label = becomes.get(id) ?? null;
    const at = facts.where.get(id) ?? { file: null, statement: null, row: null };
    return { ...at, reason: `${id} cannot ${label === null ? 'go' : `become ${label}`}: ${why}` };
  };

  const ids = [...becomes.keys()];
  const links = await tx.run(LINKS, { ids, set });
  const broken = links.records.flatMap((record) => {
    const { id, type, link, seedSet, leaves } = record.toObject() as unknown as Link;
    const label = becomes.get(id) ?? null;
    const ends = model.relationships.get(type)?.[leaves ? 'from' : 'to'] ?? [];
    if (label !== null && ends.includes(label)) return [];
    return [problem(id, `${type} ${link} of ${named(seedSet)} ${leaves ? 'starts from' : 'leads to'} it`)];
  });

  const supports = await tx.run(SUPPORTS, { ids });
  const unproved = supports.records.flatMap((record) =>
    (record.get('supports') as string[])
      .filter((fact) => !current.nodes.has(fact) && !current.relationships.has(fact))
      .map((fact) => problem(record.get('id') as string, `${fact} of another seed set rests on it`)),
  );
  return [...broken, ...unproved];
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly link: string | null;
  readonly seedSet: string | null;
  /** Whether it starts from the node. */
  readonly leaves: boolean;
}

const LINKS = `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-()
WHERE r.seedSet IS NULL OR r.seedSet <> $set
RETURN DISTINCT id, type(r) AS type, r.id AS link, r.seedSet AS seedSet, startNode(r) = n AS leaves
ORDER BY id, link`;

const SUPPORTS = `UNWIND $ids AS id
MATCH (e:Evidence:Entity {id: id})
WHERE e.supports IS NOT NULL
RETURN id, e.supports AS supports
ORDER BY id`;

function named(seedSet: string | null): string {
  return seedSet === null ? 'no seed set' : `seed set ${seedSet}`;
}
