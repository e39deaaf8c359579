import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { root: '/work/main', include: ['tests/neo4j/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 } });
