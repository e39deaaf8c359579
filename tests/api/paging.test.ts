import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { contract } from '../../src/cli/session.js';
import { asker, connectShared } from '../setup/shared.js';

let database: Database;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  database = await connectShared();
  ask = asker(database);
});
afterAll(() => database.close());

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const PAGE = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }';

/** Walks a connection to its end and returns the ids, in order. */
async function walk(field: string, find: (data: never) => Connection, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { result } = await ask(`query ($first: Int, $after: String) { ${field} }`, { first, after });
    expect(result.errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = find(result.data as never);
    ids.push(...edges.map(({ node }) => node.id));
    expect(edges.at(-1)?.cursor ?? null).toBe(pageInfo.endCursor);
    if (!pageInfo.hasNextPage) {
      expect(ids).toHaveLength(totalCount);
      return ids;
    }
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

describe('paging', () => {
  const { model } = contract();

  it.each([...model.kinds.values()].map(({ root }) => root.all))(
    '%s: every node once, in the order of ids',
    async (root) => {
      const field = `${root}(first: $first, after: $after) { ${PAGE} }`;
      const ids = await walk(field, (data) => data[root], 7);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(await walk(field, (data) => data[root], 100)).toEqual(ids);
    },
  );

  it('goes through the links of a node, ordinals first', async () => {
    const field = `policy(id: "policy-sanxiang-xingdong") { parts(first: $first, after: $after) { ${PAGE} } }`;
    const find = (data: { policy: { parts: Connection } }) => data.policy.parts;
    expect(await walk(field, find as never, 1)).toEqual([
      'action-1-twin-cities',
      'action-2-manufacturing',
      'action-3-innovation',
    ]);
  });

  it('goes through every fact that the article proves, each once', async () => {
    const id = 'doc-cqrb-2025-pioneer-zone';
    const field = `document(id: "${id}") { facts(first: $first, after: $after) { ${PAGE} } }`;
    const find = (data: { document: { facts: Connection } }) => data.document.facts;
    const ids = await walk(field, find, 100);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('action-2-manufacturing');
  });

  it.each([
    ['a cursor that is none', '"none"'],
    [
      'a cursor of another list',
      `"${Buffer.from(JSON.stringify(['list Policy', 'x'])).toString('base64url')}"`,
    ],
    [
      'a cursor of the wrong shape',
      `"${Buffer.from(JSON.stringify(['list Action', 1])).toString('base64url')}"`,
    ],
  ])('refuses %s', async (_what, cursor) => {
    const { result } = await ask(`{ actions(after: ${cursor}) { nodes { id } } }`);
    expect(result.errors?.[0]?.message).toMatch(/does not belong to this list/);
  });

  it.each([-1, 101])('refuses a page of %d', async (first) => {
    const { result } = await ask(`{ actions(first: ${first}) { nodes { id } } }`);
    expect(result.errors?.[0]?.message).toBe(`first is ${first}; it takes 0 to 100.`);
  });
});
