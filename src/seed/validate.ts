import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship } from './desired.js';
import type { SeedFacts } from './facts.js';
import { checkFigure } from './figure.js';
import type { Outside } from './outside.js';
import { placesOf, type Place } from './places.js';
import type { Problem } from './problem.js';
import type { SeedRow } from './read.js';

/** The longest span: more would be copying, not locating. */
const MAX_SPAN = 120n;

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
  const graph = new Surroundings(facts, outside);
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
  for (const node of facts.nodes.values()) {
    checkSingles(model, node, graph, complain);
    if (node.label === 'Evidence') checkEvidence(node, graph, complain);
    if (node.label === 'Document') checkDocument(node, complain);
    if (node.label === 'Target' || node.label === 'Observation') {
      const indicator = graph.end(node.id, 'MEASURES');
      checkFigure(node.properties, indicator?.properties ?? null, graph.isVerified(node), (reason) =>
        complain(node.id, reason),
      );
    }
  }
  return problems;
}

type Complain = (id: string, reason: string) => void;
type Fact = GraphNode | GraphRelationship;

/** The seed's facts and what they refer to in the graph, seen as one. */
class Surroundings {
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

  relationshipsFrom(id: string, type: string): readonly GraphRelationship[] {
    return this.out.get(`${type} ${id}`) ?? [];
  }

  end(id: string, type: string): GraphNode | undefined {
    const [first] = this.relationshipsFrom(id, type);
    return first && this.node(first.to);
  }

  documentOf(evidenceId: string): GraphNode | undefined {
    return this.end(evidenceId, 'FROM_DOCUMENT') ?? this.outside.nodes.get(evidenceId)?.document ?? undefined;
  }

  evidenceOf(fact: Fact): GraphNode[] {
    return ((fact.properties.evidence ?? []) as readonly string[])
      .map((id) => this.node(id))
      .filter((node): node is GraphNode => node?.label === 'Evidence');
  }

  isVerified(fact: Fact): boolean {
    return this.evidenceOf(fact).some(({ properties }) => properties.verification === 'VERIFIED');
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

function checkEnds(
  model: Model,
  { id, type, from, to }: GraphRelationship,
  graph: Surroundings,
  complain: Complain,
): void {
  const kind = model.relationships.get(type);
  for (const [word, end, allowed] of [
    ['from', from, kind?.from ?? []],
    ['to', to, kind?.to ?? []],
  ] as const) {
    const node = graph.node(end);
    if (!node) complain(id, `dangling reference: ${word} ${end} is neither in the seed nor in the graph`);
    else if (!allowed.includes(node.label)) {
      complain(
        id,
        `${type} cannot ${word === 'from' ? 'start from' : 'lead to'} ${end}, which is ${node.label}; it takes ${allowed.join(', ')}`,
      );
    }
  }
}

/** What a template's MATCH names must be what the row refers to, or raw Cypher would drop the row in silence. */
function checkTemplates(rows: readonly SeedRow[], graph: Surroundings): Problem[] {
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

function checkProof(model: Model, fact: Fact, graph: Surroundings, complain: Complain): void {
  for (const id of (fact.properties.evidence ?? []) as readonly string[]) {
    const node = graph.node(id);
    if (!node)
      complain(fact.id, `dangling reference: evidence ${id} is neither in the seed nor in the graph`);
    else if (node.label !== 'Evidence') complain(fact.id, `evidence ${id} is ${node.label}, not Evidence`);
  }
  const kind = 'label' in fact ? model.kinds.get(fact.label) : model.relationships.get(fact.type);
  if (!kind?.fact) return;
  const spans = placesDocument(fact, graph);
  for (const place of placesOf(kind, fact.properties)) {
    checkPlace(fact.id, place, spans, complain);
    if (!states(fact, place)) complain(fact.id, `${place.name} without ${place.of}`);
  }
}

/** Whether there is what the place's words state; words such as 目前 state a period that has no days. */
function states({ properties }: Fact, { name, of }: Place): boolean {
  return of in properties || (name === 'periodAt' && 'periodStated' in properties);
}

/** The spans that a fact's places may lie in: those of its evidence from the document of the first that has spans. */
function placesDocument(fact: Fact, graph: Surroundings): readonly bigint[] {
  const proofs = graph.evidenceOf(fact).filter(({ properties }) => 'spans' in properties);
  const document = proofs[0] && graph.documentOf(proofs[0].id)?.id;
  return proofs
    .filter(({ id }) => graph.documentOf(id)?.id === document)
    .flatMap(({ properties }) => properties.spans as readonly bigint[]);
}

function checkPlace(
  id: string,
  { name, start, end }: Place,
  spans: readonly bigint[],
  complain: Complain,
): void {
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! <= start && end <= spans[i + 1]!) return;
  complain(id, `${name} ${start}–${end} lies in no span of the fact's evidence`);
}

function checkSingles(model: Model, node: GraphNode, graph: Surroundings, complain: Complain): void {
  for (const field of model.kinds.get(node.label)?.relationships.values() ?? []) {
    if (field.shape !== 'one' || field.direction !== 'OUT') continue;
    const count = graph.relationshipsFrom(node.id, field.type).length;
    if (count === 0 && field.required)
      complain(node.id, `a ${node.label} needs one ${field.type}; there is none`);
    if (count > 1) complain(node.id, `a ${node.label} takes one ${field.type}; there are ${count}`);
  }
}

function checkEvidence({ id, properties }: GraphNode, graph: Surroundings, complain: Complain): void {
  const spans = (properties.spans ?? []) as readonly bigint[];
  const digests = (properties.sha256 ?? []) as readonly string[];
  if (properties.verification === 'CITED') {
    if (spans.length > 0 || digests.length > 0)
      complain(id, 'CITED evidence has no spans: make it VERIFIED, or take them out');
    return;
  }
  if (spans.length === 0) complain(id, 'VERIFIED evidence needs spans');
  if (digests.length * 2 !== spans.length || !digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))) {
    complain(id, `sha256 needs one digest a span (${spans.length / 2}); policygraph hash fills them in`);
  }
  const document = graph.documentOf(id);
  const characters = document?.properties.characters as bigint | undefined;
  if (document && (characters === undefined || !('sha256' in document.properties))) {
    complain(id, `${document.id} has no sha256 and characters, so evidence from it can only be CITED`);
  }
  for (let i = 0; i < spans.length; i += 2) {
    const [start, end] = [spans[i]!, spans[i + 1]!];
    if (end - start > MAX_SPAN)
      complain(id, `the span ${start}–${end} is ${end - start} characters long; ${MAX_SPAN} at most`);
    if (characters !== undefined && end > characters) {
      complain(id, `the span ${start}–${end} is outside its document, which ends at ${characters}`);
    }
  }
}

function checkDocument({ id, properties }: GraphNode, complain: Complain): void {
  if ('sha256' in properties && !/^[0-9a-f]{64}$/.test(String(properties.sha256)))
    complain(id, 'sha256 takes 64 hex digits');
  if ('sha256' in properties !== 'characters' in properties)
    complain(id, 'sha256 and characters come together');
  const exclusions = (properties.exclusions ?? []) as readonly bigint[];
  const reasons = ((properties.exclusionReasons ?? []) as readonly string[]).length;
  if (exclusions.length / 2 !== reasons)
    complain(id, `there are ${exclusions.length / 2} exclusions and ${reasons} exclusionReasons`);
  const characters = properties.characters as bigint | undefined;
  for (let i = 0; characters !== undefined && i < exclusions.length; i += 2) {
    const [start, end] = [exclusions[i]!, exclusions[i + 1]!];
    if (end > characters)
      complain(id, `the exclusion ${start}–${end} is outside the document, which ends at ${characters}`);
  }
}
