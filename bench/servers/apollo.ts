import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import { listen } from './listen.js';

/** Serves a schema by Apollo Server and Express, as the product does, without anything that only watches. */
export async function serveApollo<Context extends object>(
  schema: GraphQLSchema,
  context: () => Context,
): Promise<void> {
  const server = new ApolloServer<Context>({ schema, introspection: false });
  await server.start();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(server, { context: async () => context() }),
  );
  listen(app);
}
