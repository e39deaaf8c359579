import { describe, expect, test } from 'vitest';
import { refuseOldServer } from '../../src/neo4j/driver.js';

describe('the version of a server', () => {
  test.each([
    'Neo4j/5.26.10',
    'Neo4j/5.26.30',
    'Neo4j/5.26-aura',
    'Neo4j/5.27-aura',
    'Neo4j/6.0.0',
    'Neo4j/2025.10.1',
    'Other/1.0',
    '',
  ])('%s is taken', (agent) => expect(() => refuseOldServer(agent, 'bolt://db')).not.toThrow());

  test.each([
    'Neo4j/3.5.35',
    'Neo4j/4.4.40',
    'Neo4j/5.25.11',
    'Neo4j/5.26.0',
    'Neo4j/5.26.9',
    'Neo4j/5.9.0',
    'Neo4j/v5.11.0 compatible',
  ])('%s is too old', (agent) =>
    expect(() => refuseOldServer(agent, 'bolt://db')).toThrow(
      expect.objectContaining({
        code: 'SERVER_TOO_OLD',
        message: `The server at bolt://db is ${agent}; policygraph needs Neo4j 5.26.10 or newer.`,
      }),
    ),
  );
});
