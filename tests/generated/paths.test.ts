import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedGraph, type Both } from './support.js';

let both: Both;
beforeAll(async () => {
  both = await generatedGraph();
});
afterAll(() => both.database.close());

/** As the contract says it. */
const HUB = 50;

interface Ways {
  readonly complete: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly hops: readonly {
      readonly direction: 'OUT' | 'IN';
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly relationship: Ends | null;
      readonly alternatives: readonly Ends[];
    }[];
  }[];
}

interface Ends {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

async function paths(variables: Record<string, unknown>): Promise<Ways> {
  const result = await both.ask(
    `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int, $via: [RelationshipType!], $hubs: Boolean) {
      paths(from: $from, to: $to, maxHops: $maxHops, first: $first, via: $via, hubs: $hubs) {
        complete
        paths {
          length nodes { id }
          hops { direction from { id } to { id } relationship { from { id } to { id } } alternatives { from { id } to { id } } }
        }
      }
    }`,
    variables,
  );
  expect(result.errors).toBeUndefined();
  return (result.data as { paths: Ways }).paths;
}

function neighbours(id: string): string[] {
  return [...new Set(both.oracle.around(id).map(({ far }) => far.id))].sort();
}

function isHub(id: string): boolean {
  return both.oracle.around(id).length > HUB;
}

/** Every way of at most `maxHops` that passes no node twice and no hub between, tried one by one; shortest first, then by ids. */
function everyWay(from: string, to: string, maxHops: number): string[][] {
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    const at = way.at(-1)!;
    if (at === to) return void ways.push(way);
    if (way.length > maxHops || (way.length > 1 && isHub(at))) return;
    for (const next of neighbours(at)) if (!way.includes(next)) walk([...way, next]);
  };
  walk([from]);
  return ways.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
}

/** A node some random steps away from another. */
function wander(from: string, steps: number, random: () => number): string {
  let at = from;
  for (let i = 0; i < steps; i++) {
    const next = neighbours(at).filter((id) => !isHub(id));
    if (next.length > 0) at = next[Math.floor(random() * next.length)]!;
  }
  return at;
}

/** The same numbers in every run. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

describe('paths on 54,000 nodes', () => {
  it('finds what trying every way finds, in the same order', async () => {
    const random = numbers();
    const actions = both.oracle.byKind.get('Action')!;
    let compared = 0;
    for (let i = 0; i < 40; i++) {
      const from = actions[Math.floor(random() * actions.length)]!.id;
      const to = wander(from, 3, random);
      if (from === to) continue;
      const expected = everyWay(from, to, 3);
      const { paths: found, complete } = await paths({ from, to, maxHops: 3, first: 20 });
      expect(complete).toBe(true);
      expect(found.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected.slice(0, 20));
      compared += found.length;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('walks each hop over a relationship that joins its two nodes, the way it says', async () => {
    const random = numbers();
    const from = both.oracle.byKind.get('Policy')![3]!.id;
    const { paths: found } = await paths({ from, to: wander(from, 5, random), maxHops: 6, first: 20 });
    expect(found.length).toBeGreaterThan(0);
    for (const { hops, length } of found) {
      expect(hops).toHaveLength(length);
      for (const { direction, from: near, to: far, relationship, alternatives } of hops) {
        const ends = direction === 'OUT' ? [near.id, far.id] : [far.id, near.id];
        expect([relationship?.from.id, relationship?.to.id]).toEqual(ends);
        for (const other of alternatives)
          expect([other.from.id, other.to.id].sort()).toEqual([near.id, far.id].sort());
      }
    }
  });

  it('does not go through the hub of 10,000 neighbours unless asked, but starts and ends there', async () => {
    const { hub } = both.generated;
    const [one, other] = neighbours(hub).filter((id) => id.startsWith('target')) as [string, string];
    const around = await paths({ from: one, to: other, maxHops: 2 });
    expect(around.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
      everyWay(one, other, 2).slice(0, 3),
    );
    expect(around.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id))).not.toContain(hub);
    const through = await paths({ from: one, to: other, maxHops: 2, hubs: true });
    expect(through.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toContainEqual([one, hub, other]);
    const away = await paths({ from: hub, to: one, maxHops: 6, first: 1 });
    expect(away.paths.map(({ length }) => length)).toEqual([1]);
  });

  it('walks over the named types only, and over documents only where they are named', async () => {
    const action = both.oracle.byKind
      .get('Action')!
      .find(({ id }) => neighbours(id).some((far) => far.startsWith('agency')))!;
    const agency = neighbours(action.id).find((far) => far.startsWith('agency'))!;
    expect(
      (await paths({ from: action.id, to: agency, maxHops: 1, via: ['OWNS', 'COOPERATES_WITH', 'INVOLVES'] }))
        .paths,
    ).toHaveLength(1);
    expect((await paths({ from: action.id, to: agency, maxHops: 1, via: ['MEASURES'] })).paths).toEqual([]);
    const evidence = both.oracle.byKind.get('Evidence')!;
    const document = both.oracle.links(evidence[0]!.id, {
      type: 'FROM_DOCUMENT',
      direction: 'OUT',
      labels: ['Document'],
    } as never)[0]!.far.id;
    const [first, second] = both.oracle
      .links(document, { type: 'FROM_DOCUMENT', direction: 'IN', labels: ['Evidence'] } as never)
      .map(({ far }) => far.id) as [string, string];
    expect((await paths({ from: first, to: second })).paths).toEqual([]);
    const over = await paths({ from: first, to: second, via: ['FROM_DOCUMENT'] });
    expect(over.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([[first, document, second]]);
    // Structure, not a claim.
    expect(over.paths[0]!.hops.map(({ relationship }) => relationship)).toEqual([null, null]);
  });
});

describe('neighbourhoods on 54,000 nodes', () => {
  async function around(id: string, depth: number, first: number) {
    const result = await both.ask(
      `query ($id: ID!, $depth: Int, $first: Int) {
        neighbourhood(id: $id, depth: $depth, first: $first) {
          complete totalNodes truncatedNodes totalEdges truncatedEdges nodes { id } edges { id from { id } to { id } }
        }
      }`,
      { id, depth, first },
    );
    expect(result.errors).toBeUndefined();
    return (result.data as { neighbourhood: Record<string, unknown> }).neighbourhood as {
      complete: boolean;
      totalNodes: number;
      truncatedNodes: number;
      totalEdges: number;
      truncatedEdges: number;
      nodes: { id: string }[];
      edges: ({ id: string } & Ends)[];
    };
  }

  it('counts all and shows some around the hub of 10,000 neighbours', async () => {
    const { hub } = both.generated;
    const near = neighbours(hub);
    const found = await around(hub, 1, 50);
    expect(near.length).toBeGreaterThan(10_000);
    expect(found).toMatchObject({
      complete: true,
      totalNodes: near.length + 1,
      truncatedNodes: near.length - 50,
    });
    expect(found.nodes.map(({ id }) => id)).toEqual([hub, ...near.slice(0, 50)]);
    expect(found.totalEdges - found.truncatedEdges).toBe(found.edges.length);
    expect(new Set(found.edges.map(({ id }) => id)).size).toBe(found.edges.length);
  });

  it('says when it stopped at its bound', async () => {
    const found = await both.ask(
      '{ neighbourhood(id: "' +
        both.generated.hub +
        '", depth: 3, first: 0, hubs: true) { complete totalNodes } }',
    );
    expect(found.data).toMatchObject({ neighbourhood: { complete: false } });
  });

  it('shows every relationship between the nodes it shows', async () => {
    for (const { id } of both.oracle.byKind.get('Policy')!.slice(0, 10)) {
      const found = await around(id, 2, 500);
      const shown = new Set(found.nodes.map((node) => node.id));
      const expected = [...shown].flatMap((one) =>
        both.oracle
          .around(one)
          .filter(({ link }) => link.from === one && shown.has(link.to))
          .map(({ link }) => link.id),
      );
      expect(found.edges.map((edge) => edge.id)).toEqual(expected.sort().slice(0, 2000));
    }
  });
});
