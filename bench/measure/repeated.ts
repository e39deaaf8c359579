import { startModule, told } from '../children.js';
import type { Client } from '../client/client.js';
import { CONTESTANTS } from '../contestants.js';
import { atRest, type Opened } from '../place.js';
import { detail } from '../questions/detail.js';
import { graphqlRequest } from '../questions/question.js';
import { post } from '../verify.js';
import type { Figures } from './figures.js';
import { course } from './matrix.js';
import { race, warm, type Racer } from './race.js';

/** Requests for the same answer that differ in what no answer depends on. */
const DIFFERENT = 1_000;

/**
 * The same question with the same variables over and over: answered from the product's caches, by Apollo Server with an
 * answer that lies ready, and by a bare server that sends bytes. First no two requests are the same bytes, then all are.
 */
export async function measureRepeated(opened: Opened, client: Client, full: boolean): Promise<Figures[]> {
  const [key] = await detail.keys(opened.sample);
  const request = detail.asks.product!.request(key!, 'plain');
  const cached = await CONTESTANTS.cached.start(opened.place);
  const remote = await CONTESTANTS.remote.start(opened.place);
  await atRest(opened.neo4j.engine.pid);
  const answer = JSON.stringify(await post(cached.port, request));
  const children = ['apollo', 'http'].map((name) =>
    startModule(`servers/${name}-static.ts`, { env: { STATIC_ANSWER: answer } }),
  );
  try {
    const [apollo, http] = await Promise.all(
      children.map((child) => told(child, (message) => (message as { port?: number } | null)?.port ?? null)),
    );
    const { query, variables } = JSON.parse(request.body) as { query: string; variables: object };
    const different = Array.from({ length: DIFFERENT }, (_, n) =>
      JSON.stringify({ ...JSON.parse(graphqlRequest(query, variables).body), extensions: { n } }),
    );
    const racers = (bodies: readonly string[]): Racer[] =>
      [
        { name: 'cached', port: cached.port, server: cached.child.pid },
        { name: 'remote', port: remote.port, server: remote.child.pid },
        { name: 'apollo', port: apollo!, server: children[0]!.pid },
        { name: 'http', port: http!, server: children[1]!.pid },
      ].map((racer) => ({ ...racer, path: '/graphql', bodies, database: null }));
    const { warm: warming, rounds, runUp, slice } = course(full);
    const figures: Figures[] = [];
    for (const [question, bodies] of [
      ['repeated', different],
      ['identical', [request.body]],
    ] as const) {
      await warm(client, racers(bodies), 2 * warming);
      const results = await race(client, racers(bodies), { connections: 16, rounds, runUp, slice });
      figures.push(
        ...results.map((result) => ({
          scale: opened.scale,
          question,
          shape: 'plain' as const,
          connections: 16,
          ...result,
        })),
      );
    }
    return figures;
  } finally {
    await Promise.all([cached.child.stop(), remote.child.stop(), ...children.map((child) => child.stop())]);
  }
}
