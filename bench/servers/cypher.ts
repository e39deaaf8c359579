import neo4j from 'neo4j-driver';
import { serveStatements } from './bare.js';
import { neo4jAddress } from './listen.js';

/** One statement a request, in a transaction of its own: the quickest that the driver has. */
const { uri, user, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

serveStatements(
  ({ cypher }) => cypher,
  async (_name, { text, one }, key) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(text, key);
      const answers: unknown[] = records.map((record) => record.get('answer') as unknown);
      return JSON.stringify(one ? (answers[0] ?? null) : answers);
    } finally {
      await session.close();
    }
  },
);
