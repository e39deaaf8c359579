import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/cli/session.js';
import type { GraphNode } from '../../src/seed/desired.js';
import { generatedGraph, type Both } from './support.js';

const { model } = contract();
const fields = model.kinds.get('Target')!.relationships;
const measured = model.kinds.get('Indicator')!.relationships.get('observations')!;

let both: Both;
beforeAll(async () => {
  both = await generatedGraph();
});
afterAll(() => both.database.close());

/** The ids at the end of a figure's relationships, in order. */
function ends(id: string, name: string): string {
  const ids = both.oracle.links(id, fields.get(name)!).map(({ far }) => far.id);
  return [...new Set(ids)].sort().join();
}

/** The observation to compare a target with, looked for one by one. */
function compared(target: GraphNode): { id: string | null; answers: boolean } {
  const [indicator] = both.oracle.links(target.id, fields.get('indicator')!);
  const baseline = both.oracle.links(target.id, fields.get('baseline')!)[0]?.far;
  const { unit, statistic, periodFrom, periodTo } = target.properties;
  const alike = both.oracle
    .links(indicator!.far.id, measured)
    .map(({ far }) => far)
    .filter(({ properties }) => properties.statistic === statistic && properties.unit === unit)
    .filter(({ id }) => ends(id, 'rankedAmong') === ends(target.id, 'rankedAmong'));
  const same = alike.filter(
    ({ id }) =>
      ends(id, 'regions') === ends(target.id, 'regions') && ends(id, 'about') === ends(target.id, 'about'),
  );
  const best = (some: GraphNode[]) =>
    some.sort((a, b) => {
      const keys = ({ properties: p, id }: GraphNode) => [
        -Number(String(p.periodTo ?? '0').replaceAll('-', '')),
        Number(p.estimate),
        ['STATED', 'LAYOUT', 'INFERRED'].indexOf(String(p.basis)),
        -Number(String(p.periodFrom ?? '0').replaceAll('-', '')),
        id,
      ];
      const [x, y] = [keys(a), keys(b)];
      const i = x.findIndex((key, at) => key !== y[at]);
      return i < 0 ? 0 : x[i]! < y[i]! ? -1 : 1;
    })[0]?.id ?? null;
  if (periodTo !== undefined) {
    const own = same.filter(({ properties: p }) => p.periodFrom === periodFrom && p.periodTo === periodTo);
    if (periodFrom !== undefined && own.length > 0) return { id: best(own), answers: true };
    const earlier = [...new Set([...same, ...alike.filter(({ id }) => id === baseline?.id)])].filter(
      ({ properties: p }) => p.periodTo !== undefined && p.periodTo < periodTo,
    );
    if (earlier.length > 0) return { id: best(earlier), answers: false };
  }
  const isUndated = periodTo === undefined || baseline?.properties.periodTo === undefined;
  const usable = baseline && isUndated && alike.includes(baseline);
  return { id: usable ? baseline.id : null, answers: false };
}

describe('progress on 54,000 nodes', () => {
  it('compares every fifth target with the observation that looking one by one finds', async () => {
    const targets = both.oracle.byKind.get('Target')!.filter((_, i) => i % 5 === 0);
    const statuses = new Map<string, number>();
    for (let i = 0; i < targets.length; i += 100) {
      const page = targets.slice(i, i + 100);
      const result = await both.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Target { progress { status answers observation { id } } } } }',
        { ids: page.map(({ id }) => id) },
      );
      expect(result.errors).toBeUndefined();
      const { nodes } = result.data as {
        nodes: { progress: { status: string; answers: boolean; observation: { id: string } | null } }[];
      };
      expect(
        nodes.map(({ progress }) => ({ id: progress.observation?.id ?? null, answers: progress.answers })),
      ).toEqual(page.map(compared));
      for (const { progress } of nodes)
        statuses.set(progress.status, (statuses.get(progress.status) ?? 0) + 1);
    }
    // The graph has targets in every state, or this would show little.
    expect([...statuses.keys()].sort()).toEqual(['MET', 'MISSED', 'NO_DATA', 'OPEN']);
  });
});

describe('groups within groups on 54,000 nodes', () => {
  it.each([
    ['Target', 'AGENCY', 'UNIT'],
    ['Observation', 'REGION', 'PERIOD'],
    ['Action', 'OWNERS', 'KIND'],
  ])('count %s nodes by %s, then by %s as a graph in memory does', async (label, by, then) => {
    const result = await both.ask(
      `query ($by: ${label}GroupBy!, $then: ${label}GroupBy) { list: ${model.kinds.get(label)!.root.all} { groups(by: $by, then: $then, first: 20) { groups { node { id } count groups { totalCount groups { count } } } } } }`,
      { by, then },
    );
    expect(result.errors).toBeUndefined();
    type Groups = {
      groups: {
        node: { id: string } | null;
        count: number;
        groups: { totalCount: number; groups: { count: number }[] };
      }[];
    };
    const outer = both.oracle.groups(label, {}, by);
    for (const { node, count, groups } of (result.data as { list: { groups: Groups } }).list.groups.groups) {
      const members = new Set(outer.get(node?.id ?? '')!.map(({ id }) => id));
      expect(count).toBe(members.size);
      const inner = [...both.oracle.groups(label, {}, then).values()]
        .map((group) => group.filter(({ id }) => members.has(id)).length)
        .filter((size) => size > 0)
        .sort((a, b) => b - a);
      expect(groups.totalCount).toBe(inner.length);
      expect(groups.groups.map((group) => group.count)).toEqual(inner.slice(0, 20));
    }
  });
});
