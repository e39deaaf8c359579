import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Apollo Server, loaded by Node itself, gets this file; Vite alone would choose the .mjs: another graphql, whose
  // schemas Apollo refuses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Java's second compiler pays in runs of minutes, as those of the databases that all tests share. A Neo4j that a test starts
    // lives for seconds, and would spend a third of its time on it.
    env: { JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? '-XX:TieredStopAtLevel=1' },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'seed',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/generated/**'],
          globalSetup: ['tests/setup/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'generated',
          include: ['tests/generated/**/*.test.ts'],
          globalSetup: ['tests/generated/setup.ts'],
        },
      },
    ],
  },
});
