import type { GraphNode, GraphRelationship, StoredProperties } from '../../src/seed/desired.js';
import { fileOf } from './document.js';
import { tell } from './kinds/index.js';
import type { Random } from './random.js';
import { SEED_SET } from './seed-set.js';
import { FACTS_PER_EVIDENCE, type FactLabel } from './sizes.js';
import { SPAN, STEP, Spot } from './spot.js';
import type { ToldLink } from './told.js';
import { NOTES } from './words.js';
import { digestOf, drawsOf, idOf, type World } from './world.js';

/*
 * A passage of a document: a few nodes of one kind with what is told of each of them, and the one piece of evidence that
 * proves it all. As a relationship is told in the passage of one of its ends, what evidence supports follows from its own
 * passage (and the one before, see below), and nothing needs to be kept in memory.
 */

/**
 * The nodes of a passage, its evidence as the last.
 * @param index of the passage: it begins with the node `index × FACTS_PER_EVIDENCE` of the kind
 */
export function passageNodes(world: World, label: FactLabel, index: number): GraphNode[] {
  const source = sourceOf(world, label, index);
  const { nodes, relationships } = factsOf(world, label, index, source);
  const kinds = new Map<string, string>();
  for (const fact of nodes) kinds.set(fact.id, fact.label);
  for (const fact of relationships) kinds.set(fact.id, fact.type);
  if (provesEarlier(world, label, index)) kinds.set(idOf(label, (index - 1) * FACTS_PER_EVIDENCE), label);
  const supports = [...kinds.keys()].sort();
  const names = nodes.map(({ properties }) => properties.name as string);
  const namesEn = nodes.map(({ properties }) => properties.nameEn as string);
  const evidence: GraphNode = {
    id: source.id,
    label: 'Evidence',
    properties: {
      id: source.id,
      statement: `文中写到：${names.join('、')}。`,
      statementEn: `The text tells of: ${namesEn.join('; ')}.`,
      ...proofOf(world, source, nodes.length),
      supports,
      supportKinds: supports.map((id) => kinds.get(id)!),
      seedSet: SEED_SET,
    },
  };
  return [...nodes, evidence];
}

/** The claims that relate the nodes of a passage, and FROM_DOCUMENT as the last. */
export function passageRelationships(world: World, label: FactLabel, index: number): GraphRelationship[] {
  const source = sourceOf(world, label, index);
  const id = `${source.id}.from`;
  const to = idOf('Document', source.document);
  return [
    ...factsOf(world, label, index, source).relationships,
    { id, type: 'FROM_DOCUMENT', from: source.id, to, properties: { id, seedSet: SEED_SET } },
  ];
}

/** A piece of evidence: its document, and where its first span begins; null where the document is only cited. */
interface Source {
  readonly id: string;
  readonly document: number;
  readonly start: number | null;
}

function sourceOf(world: World, label: FactLabel, index: number): Source {
  const random = drawsOf(world, label, index, 'source');
  // Long reports prove much, and most documents little; yet hardly any proves nothing.
  const document = random.chance(0.5)
    ? random.zipf(world.sizes.Document)
    : random.below(world.sizes.Document);
  const file = fileOf(world, document);
  const start = file && random.below(file.characters - FACTS_PER_EVIDENCE * STEP);
  return { id: `evidence-${idOf(label, index)}`, document, start };
}

function proofOf(world: World, { id, start }: Source, spans: number): StoredProperties {
  if (start === null) return { verification: 'CITED' };
  return {
    verification: 'VERIFIED',
    spans: Array.from({ length: spans }, (_, i) => [
      BigInt(start + i * STEP),
      BigInt(start + i * STEP + SPAN),
    ]).flat(),
    sha256: Array.from({ length: spans }, (_, i) => digestOf(world, id, i)),
  };
}

/** Some facts are proved a second time: the first of every fifth passage by the evidence of the next. */
function isProvedAgain(world: World, label: FactLabel, index: number): boolean {
  if (index % 5 !== 0 || (index + 1) * FACTS_PER_EVIDENCE >= world.sizes[label]) return false;
  // Words of a fact need places wherever some of its evidence has them; its own passage gives those.
  return sourceOf(world, label, index).start !== null;
}

function provesEarlier(world: World, label: FactLabel, index: number): boolean {
  return index > 0 && isProvedAgain(world, label, index - 1);
}

function factsOf(world: World, label: FactLabel, index: number, source: Source) {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const again = isProvedAgain(world, label, index) ? [sourceOf(world, label, index + 1).id] : [];
  const first = index * FACTS_PER_EVIDENCE;
  for (let i = first; i < Math.min(first + FACTS_PER_EVIDENCE, world.sizes[label]); i++) {
    const id = idOf(label, i);
    const spot = new Spot(source.start === null ? null : source.start + (i - first) * STEP);
    const { properties, links } = tell(label)(world, i, spot);
    const random = drawsOf(world, label, i, 'proof');
    const evidence = i === first ? [source.id, ...again] : [source.id];
    nodes.push({
      id,
      label,
      properties: { id, ...properties, ...claim(random, 0.04), evidence, seedSet: SEED_SET },
    });
    links
      .filter(({ from, to }) => from !== to)
      .forEach((link, n) => relationships.push(relationship(link, `${id}.${n + 1}`, random, source.id)));
  }
  return { nodes, relationships };
}

function relationship(
  { type, from, to, properties }: ToldLink,
  id: string,
  random: Random,
  evidence: string,
): GraphRelationship {
  // Who is responsible is seldom said, see README.md.
  const proof = claim(random, type === 'OWNS' || type === 'HAS_BASELINE' ? 0.4 : 0.08);
  return {
    id,
    type,
    from,
    to,
    properties: { id, ...properties, ...proof, evidence: [evidence], seedSet: SEED_SET },
  };
}

/** How the document carries a claim. */
function claim(random: Random, inferred: number): StoredProperties {
  const drawn = random.float();
  if (drawn < inferred) return { basis: 'INFERRED', note: random.pick(NOTES) };
  return { basis: drawn > 0.9 ? 'LAYOUT' : 'STATED' };
}
