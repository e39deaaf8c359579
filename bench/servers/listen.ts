import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens where the system chooses, and tells whoever forked this process; ends with it. */
export function listen(handler: RequestListener): void {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1', () => {
    process.send!({ port: (server.address() as AddressInfo).port });
  });
  process.once('disconnect', () => process.exit());
}

/** Where Neo4j is, as the product takes it too. */
export function neo4jAddress(env = process.env): { uri: string; user: string; password: string } {
  return { uri: env.NEO4J_URI!, user: env.NEO4J_USER!, password: env.NEO4J_PASSWORD! };
}
