import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generate, SEED_SET, type Generated } from '../../bench/generator/index.js';
import { contract } from '../../src/cli/session.js';
import type { Property } from '../../src/model/index.js';
import type { GraphNode, GraphRelationship, StoredValue } from '../../src/seed/desired.js';
import { readFacts } from '../../src/seed/facts.js';
import type { SeedRow } from '../../src/seed/index.js';
import { validate } from '../../src/seed/validate.js';

type Fact = GraphNode | GraphRelationship;

const { model } = contract();
const graph = generate({ seed: 1, scale: 1 });
const nodes = [...graph.nodes()];
const relationships = [...graph.relationships()];
const byId = new Map(nodes.map((node) => [node.id, node]));

describe('a generated graph', () => {
  it('is the same for the same seed and scale, and another for another seed', () => {
    const digest = digestOf(generate({ seed: 7, scale: 0.05 }));
    expect(digestOf(generate({ seed: 7, scale: 0.05 }))).toBe(digest);
    expect(digestOf(generate({ seed: 8, scale: 0.05 }))).not.toBe(digest);
  });

  it('does not depend on the order in which it is walked', () => {
    const small = generate({ seed: 7, scale: 0.01 });
    const facts = [...small.relationships(), ...small.nodes()];
    const together: Fact[] = [];
    const [walkA, walkB] = [small.nodes()[Symbol.iterator](), small.relationships()[Symbol.iterator]()];
    for (let a = walkA.next(), b = walkB.next(); !a.done || !b.done; a = walkA.next(), b = walkB.next()) {
      if (!a.done) together.push(a.value);
      if (!b.done) together.push(b.value);
    }
    expect(new Set(together.map(textOf))).toEqual(new Set(facts.map(textOf)));
  });

  it('has about 54,000 nodes and 150,000 relationships, as many of each kind as it says', () => {
    expect(nodes.length).toBeGreaterThan(53_000);
    expect(nodes.length).toBeLessThan(55_000);
    expect(relationships.length).toBeGreaterThan(148_000);
    expect(relationships.length).toBeLessThan(152_000);
    expect(countBy(nodes, ({ label }) => label)).toEqual(new Map(Object.entries(graph.sizes)));
    expect(graph.sizes.Evidence / nodes.length).toBeCloseTo(0.25, 2);
  });

  it('has every kind and every type of the Model', () => {
    expect(new Set(nodes.map(({ label }) => label))).toEqual(new Set(model.kinds.keys()));
    expect(new Set(relationships.map(({ type }) => type))).toEqual(new Set(model.relationships.keys()));
  });

  it.each([0.001, 0.01, 0.1])('grows with the scale: %d', (scale) => {
    const { sizes } = generate({ seed: 1, scale });
    expect(sizes.Action).toBe(Math.max(1, 200 * scale) * 40);
    expect(sizes.Region).toBe(Math.max(4, Math.round(400 * Math.sqrt(scale))));
  });

  it.each([0.001, 0.01, 1])('is what the importer takes, at scale %d', (scale) => {
    expect(problemsOf(generate({ seed: 3, scale }))).toEqual([]);
  });

  it('keeps values as an import does', () => {
    const wrong = [...nodes, ...relationships].flatMap((fact) => {
      const kind = 'label' in fact ? model.kinds.get(fact.label)! : model.relationships.get(fact.type)!;
      return [...kind.properties.values()]
        .filter(({ name }) => fact.properties[name] !== undefined)
        .filter((property) => !isStored(property, fact.properties[property.name]!))
        .map(({ name }) => `${fact.id}: ${name}`);
    });
    expect(wrong).toEqual([]);
    expect(new Set([...nodes, ...relationships].map(({ properties }) => properties.seedSet))).toEqual(
      new Set([SEED_SET]),
    );
  });

  it('has evidence that knows what it proves', () => {
    const proved = new Map<string, Map<string, string>>();
    for (const fact of [...nodes, ...relationships]) {
      for (const id of (fact.properties.evidence ?? []) as readonly string[]) {
        const facts = proved.get(id) ?? new Map<string, string>();
        proved.set(id, facts.set(fact.id, 'label' in fact ? fact.label : fact.type));
      }
    }
    const wrong = nodes
      .filter(({ label }) => label === 'Evidence')
      .filter(({ id, properties }) => {
        const facts = proved.get(id) ?? new Map<string, string>();
        const ids = [...facts.keys()].sort();
        return !(
          ids.length > 0 &&
          same(properties.supports, ids) &&
          same(
            properties.supportKinds,
            ids.map((fact) => facts.get(fact)!),
          )
        );
      });
    expect(wrong).toEqual([]);
    expect(nodes.some(({ properties }) => (properties.evidence as string[] | undefined)?.length === 2)).toBe(
      true,
    );
  });
});

describe('its shape', () => {
  it('has a hub of more than 10,000 neighbours', () => {
    expect(byId.get(graph.hub)?.label).toBe('Region');
    const neighbours = new Set(
      relationships.flatMap(({ from, to }) => (from === graph.hub ? [to] : to === graph.hub ? [from] : [])),
    );
    expect(neighbours.size).toBeGreaterThan(10_000);
  });

  it('has few agencies that own hundreds, and many that own little, as by Zipf’s law', () => {
    const owned = [...countBy(ofType('OWNS'), ({ from }) => from).values()].sort((a, b) => b - a);
    expect(owned[10]!).toBeGreaterThan(100);
    expect(owned[0]! / owned[9]!).toBeGreaterThan(5);
    expect(owned[0]! / owned[9]!).toBeLessThan(20);
    expect(owned[0]! / owned[99]!).toBeGreaterThan(50);
    expect(owned[0]! / owned[99]!).toBeLessThan(200);
  });

  it('has regions that are a tree under one country', () => {
    const parents = new Map(
      ofType('PART_OF')
        .filter(({ from }) => byId.get(from)!.label === 'Region')
        .map(({ from, to }) => [from, to]),
    );
    const depths = nodes
      .filter(({ label }) => label === 'Region')
      .map(({ id }) => {
        let depth = 0;
        for (let at = parents.get(id); at !== undefined && depth < 9; at = parents.get(at)) depth++;
        return depth;
      });
    expect(depths.filter((depth) => depth === 0)).toHaveLength(1);
    expect(Math.max(...depths)).toBe(3);
  });

  it('has no ordinal twice among the parts of one whole', () => {
    const places = ofType('PART_OF').flatMap(({ to, properties }) =>
      properties.ordinal === undefined ? [] : [`${to} ${String(properties.ordinal)}`],
    );
    expect(places.length).toBe(graph.sizes.Action);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has one series for an indicator, region and statistic, which is what its targets start from', () => {
    const indicators = new Map(ofType('MEASURES').map(({ from, to }) => [from, to]));
    const regions = new Map(ofType('IN_REGION').map(({ from, to }) => [from, to]));
    const keyOf = ({ id, properties }: GraphNode) =>
      [indicators.get(id), regions.get(id), properties.statistic, properties.unit].join(' ');
    const series = countBy(
      nodes.filter(({ label }) => label === 'Observation'),
      keyOf,
    );
    expect(new Set(series.values())).toEqual(new Set([8]));
    const baselines = ofType('HAS_BASELINE');
    expect(baselines.length).toBeGreaterThan(3_000);
    expect(baselines.filter(({ from, to }) => keyOf(byId.get(from)!) !== keyOf(byId.get(to)!))).toEqual([]);
  });

  it('has targets that mostly promise better numbers than they start from', () => {
    const indicators = new Map(ofType('MEASURES').map(({ from, to }) => [from, byId.get(to)!]));
    const isBetter = ofType('HAS_BASELINE').flatMap(({ from, to }) => {
      const [{ properties: promised }, { properties: reported }] = [byId.get(from)!, byId.get(to)!];
      const { polarity } = indicators.get(from)!.properties;
      if (promised.statistic !== 'LEVEL' || polarity === 'NEUTRAL') return [];
      const change = Number(promised.value) - Number(reported.value);
      return [polarity === 'LESS' ? change < 0 : change > 0];
    });
    expect(isBetter.filter(Boolean).length / isBetter.length).toBeGreaterThan(0.8);
  });

  it('leaves out what documents leave out', () => {
    const shareOf = (label: string, holds: (properties: GraphNode['properties']) => boolean) => {
      const all = nodes.filter((node) => node.label === label);
      return all.filter(({ properties }) => holds(properties)).length / all.length;
    };
    for (const share of [
      shareOf('Observation', ({ periodFrom }) => periodFrom === undefined),
      shareOf('Observation', ({ estimate }) => estimate === true),
      shareOf('Target', ({ hedge }) => hedge !== undefined),
      shareOf('Policy', ({ aliases }) => aliases !== undefined),
      shareOf('Policy', ({ summary }) => summary === undefined),
      shareOf('Evidence', ({ verification }) => verification === 'CITED'),
      shareOf('Action', ({ basis }) => basis === 'INFERRED'),
    ]) {
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.99);
    }
  });
});

function ofType(type: string): GraphRelationship[] {
  return relationships.filter((relationship) => relationship.type === type);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** What the importer would say of the graph as a seed. */
function problemsOf(generated: Generated): string[] {
  const rows = [...seedRows(generated)];
  const problems = validate(model, rows, readFacts(rows, model), {
    nodes: new Map(),
    relationships: new Map(),
  });
  return problems.map(({ reason }) => reason);
}

/** The graph as the rows of a seed: without what only an importer writes. */
function* seedRows(generated: Generated): Generator<SeedRow> {
  const at = { file: 'generated', statement: 1, row: 1 };
  for (const { label, properties } of generated.nodes())
    yield { ...at, template: { kind: 'node', label }, values: seedValues(properties) };
  for (const { type, from, to, properties } of generated.relationships()) {
    yield {
      ...at,
      template: { kind: 'relationship', type, from: 'Entity', to: 'Entity' },
      values: { ...seedValues(properties), from, to },
    };
  }
}

function seedValues(properties: Fact['properties']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !['seedSet', 'supports', 'supportKinds'].includes(name))
      .map(([name, value]) => [name, seedValue(value)]),
  );
}

function seedValue(value: StoredValue): unknown {
  if (typeof value === 'object') return value.map(seedValue);
  return typeof value === 'bigint' ? Number(value) : value;
}

function isStored({ type }: Property, value: StoredValue): boolean {
  const items = typeof value === 'object' ? value : [value];
  if (items.length === 0) return false;
  if (type === 'integer' || type === 'spans') return items.every((item) => typeof item === 'bigint');
  if (type === 'decimal') return items.every((item) => typeof item === 'bigint' || !Number.isInteger(item));
  return items.every((item) => typeof item === (type === 'boolean' ? 'boolean' : 'string'));
}

function same(a: StoredValue | undefined, b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function digestOf(generated: Generated): string {
  const hash = createHash('sha256');
  for (const fact of [...generated.nodes(), ...generated.relationships()]) hash.update(textOf(fact));
  return hash.digest('hex');
}

function textOf(fact: Fact): string {
  return JSON.stringify(fact, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${String(value)}n` : value,
  );
}
