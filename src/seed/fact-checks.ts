import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship } from './desired.js';
import { checkFigure } from './figure.js';
import { placesOf, type Place } from './places.js';

/*
 * What a fact must be beside the facts that it refers to; the same whether a seed is compared with the graph or a graph is
 * loaded whole.
 */

/** The longest span: more would be copying, not locating. */
const MAX_SPAN = 120n;

/** Told of each offence and the id of its fact. */
export type Complain = (id: string, reason: string) => void;

type Fact = GraphNode | GraphRelationship;

/**
 * The nodes that facts refer to. A node needs no other properties than those looked at here: `verification` and `spans` of
 * evidence, `characters` of a document, `id` and `unit` of an indicator.
 */
export interface Surroundings {
  node(id: string): GraphNode | undefined;
  /** How many relationships of a type start from a node; right for those that a node takes one of at most. */
  count(id: string, type: string): number;
  /** Where the first of them leads. */
  end(id: string, type: string): GraphNode | undefined;
  documentOf(evidenceId: string): GraphNode | undefined;
}

/** What is asked of a fact's proof. */
type Proofs = Pick<Surroundings, 'node' | 'documentOf'>;

/** Whether the ends of a relationship are there, and of labels that its type takes. */
export function checkEnds(
  model: Model,
  { id, type, from, to }: GraphRelationship,
  graph: Pick<Surroundings, 'node'>,
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

/** Whether there is the evidence that a fact names, and its places lie in it. */
export function checkProof(model: Model, fact: Fact, graph: Proofs, complain: Complain): void {
  for (const id of (fact.properties.evidence ?? []) as readonly string[]) {
    const node = graph.node(id);
    if (!node)
      complain(fact.id, `dangling reference: evidence ${id} is neither in the seed nor in the graph`);
    else if (node.label !== 'Evidence') complain(fact.id, `evidence ${id} is ${node.label}, not Evidence`);
  }
  const kind = 'label' in fact ? model.kinds.get(fact.label) : model.relationships.get(fact.type);
  if (!kind?.fact) return;
  const places = placesOf(kind, fact.properties);
  if (places.length === 0) return;
  const spans = placesDocument(fact, graph);
  for (const place of places) {
    checkPlace(fact.id, place, spans, complain);
    if (!states(fact, place)) complain(fact.id, `${place.name} without ${place.of}`);
  }
}

/** Whether there is what the place's words state; words such as 目前 state a period that has no days. */
function states({ properties }: Fact, { name, of }: Place): boolean {
  return of in properties || (name === 'periodAt' && 'periodStated' in properties);
}

/** The spans that a fact's places may lie in: those of its evidence from the document of the first that has spans. */
function placesDocument(fact: Fact, graph: Proofs): readonly bigint[] {
  const proofs = evidenceOf(fact, graph).filter(({ properties }) => 'spans' in properties);
  const document = proofs[1] && graph.documentOf(proofs[0]!.id)?.id;
  return proofs
    .filter(({ id }, index) => index === 0 || graph.documentOf(id)?.id === document)
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

/** What a node must be by its kind: its single relationships, and what evidence, documents and figures have to be. */
export function checkNode(model: Model, node: GraphNode, graph: Surroundings, complain: Complain): void {
  checkSingles(model, node, graph, complain);
  if (node.label === 'Evidence') checkEvidence(node, graph, complain);
  if (node.label === 'Document') checkDocument(node, complain);
  if (node.label === 'Target' || node.label === 'Observation') {
    const indicator = graph.end(node.id, 'MEASURES');
    const verified = evidenceOf(node, graph).some(({ properties }) => properties.verification === 'VERIFIED');
    checkFigure(node.properties, indicator?.properties ?? null, verified, (reason) =>
      complain(node.id, reason),
    );
  }
}

function evidenceOf(fact: Fact, graph: Pick<Surroundings, 'node'>): GraphNode[] {
  return ((fact.properties.evidence ?? []) as readonly string[])
    .map((id) => graph.node(id))
    .filter((node): node is GraphNode => node?.label === 'Evidence');
}

function checkSingles(model: Model, node: GraphNode, graph: Surroundings, complain: Complain): void {
  for (const field of model.kinds.get(node.label)?.relationships.values() ?? []) {
    if (field.shape !== 'one' || field.direction !== 'OUT') continue;
    const count = graph.count(node.id, field.type);
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
  if (document && characters === undefined) {
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
