import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Apollo Server, loaded by Node itself, gets this file; Vite alone would choose the .mjs: another graphql, whose
  // schemas Apollo refuses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/database.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
