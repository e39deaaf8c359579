import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship } from './desired.js';
import { checkEnds, checkNode, checkProof, type Complain, type Surroundings } from './fact-checks.js';
import type { SeedFacts } from './facts.js';
import type { Outside } from './outside.js';
import type { Problem } from './problem.js';
import type { SeedRow } from './read.js';

/**
 * Checks a seed against the Model and what the graph holds beside it: references, ends, proof, places and figures.
 * Empty: the seed may be written.
 */
export function validate(
  model: Model,
  rows: readonly SeedRow[],
  facts: SeedFacts,
  outside: Outside,
): Problem[] {
  const problems: Problem[] = [...facts.problems];
  const graph = new SeedSurroundings(facts, outside);
  const complain = (id: string, reason: string) => {
    const at = facts.where.get(id);
    if (at) problems.push({ ...at, reason: `${id}: ${reason}` });
  };
  for (const id of [...facts.nodes.keys(), ...facts.relationships.keys()]) checkFree(id, outside, complain);
  for (const relationship of facts.relationships.values()) checkEnds(model, relationship, graph, complain);
  problems.push(...checkTemplates(rows, graph));
  for (const fact of [...facts.nodes.values(), ...facts.relationships.values()]) {
    checkProof(model, fact, graph, complain);
  }
  for (const node of facts.nodes.values()) checkNode(model, node, graph, complain);
  return problems;
}

/** The seed's facts and what they refer to in the graph, seen as one. */
class SeedSurroundings implements Surroundings {
  private readonly out = new Map<string, GraphRelationship[]>();

  constructor(
    private readonly facts: SeedFacts,
    private readonly outside: Outside,
  ) {
    for (const relationship of facts.relationships.values()) {
      const key = `${relationship.type} ${relationship.from}`;
      const others = this.out.get(key);
      if (others) others.push(relationship);
      else this.out.set(key, [relationship]);
    }
  }

  node(id: string): GraphNode | undefined {
    return this.facts.nodes.get(id) ?? this.outside.nodes.get(id);
  }

  count(id: string, type: string): number {
    return this.out.get(`${type} ${id}`)?.length ?? 0;
  }

  end(id: string, type: string): GraphNode | undefined {
    const [first] = this.out.get(`${type} ${id}`) ?? [];
    return first && this.node(first.to);
  }

  documentOf(evidenceId: string): GraphNode | undefined {
    return this.end(evidenceId, 'FROM_DOCUMENT') ?? this.outside.nodes.get(evidenceId)?.document ?? undefined;
  }
}

function checkFree(id: string, outside: Outside, complain: Complain): void {
  const owner = outside.nodes.get(id)?.seedSet ?? outside.relationships.get(id);
  if (outside.nodes.has(id) || outside.relationships.has(id)) {
    complain(
      id,
      `the id is taken in the graph ${owner ? `by seed set ${owner}` : 'by something that no import brought'}`,
    );
  }
}

/** What a template's MATCH names must be what the row refers to, or raw Cypher would drop the row in silence. */
function checkTemplates(rows: readonly SeedRow[], graph: SeedSurroundings): Problem[] {
  const problems: Problem[] = [];
  for (const { file, statement, row, template, values } of rows) {
    if (template.kind !== 'relationship') continue;
    for (const [word, label] of [
      ['from', template.from],
      ['to', template.to],
    ] as const) {
      const node = graph.node(String(values[word]));
      if (node && label !== 'Entity' && label !== node.label) {
        problems.push({
          ...{ file, statement, row },
          reason: `${String(values.id)}: the statement matches ${label}, but ${word} ${node.id} is ${node.label}`,
        });
      }
    }
  }
  return problems;
}
