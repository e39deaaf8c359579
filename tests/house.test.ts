import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../src/config/index.js';

/** What each room may import beside itself; `errors`, `log`, `telemetry`, `version` and `main` are files of the house, not rooms. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  quantity: [],
  text: [],
  errors: [],
  log: [],
  telemetry: [],
  version: [],
  config: ['errors'],
  neo4j: ['errors', 'telemetry'],
  graph: ['model', 'text', 'neo4j', 'errors', 'telemetry'],
  seed: ['model', 'quantity', 'text', 'neo4j', 'errors'],
  api: ['graph', 'model', 'neo4j', 'errors', 'log', 'telemetry'],
  server: ['api', 'errors', 'log', 'telemetry'],
  doctor: ['server', 'seed', 'neo4j', 'model', 'text', 'config', 'errors'],
  cli: [
    'doctor',
    'server',
    'api',
    'graph',
    'seed',
    'neo4j',
    'model',
    'quantity',
    'config',
    'errors',
    'log',
    'telemetry',
    'version',
  ],
};

const rules: IFlattenedRuleSet = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, allowed]) => ({
      name: `${room} imports only ${allowed.join(', ') || 'itself'}`,
      severity: 'error' as const,
      from: { path: `^src/${room}(/|\\.ts$)` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})(/|\\.ts$)` },
    })),
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
};

async function violations(): Promise<string[]> {
  const { output } = await cruise(['src'], {
    baseDir: paths.root,
    validate: true,
    ruleSet: rules,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
}

describe('the house', () => {
  it('has arrows that point one way', async () => {
    expect(await violations()).toEqual([]);
  });

  it('finds a planted import against the arrows', async () => {
    const directory = mkdtempSync(join(paths.root, 'src', 'quantity', 'planted-'));
    try {
      writeFileSync(
        join(directory, 'forbidden.ts'),
        "import { readSeed } from '../../seed/read.js';\nexport { readSeed };\n",
      );
      expect(await violations()).toEqual([
        expect.stringMatching(
          /^src\/quantity\/planted-\w+\/forbidden\.ts → src\/seed\/read\.ts: quantity imports only itself$/,
        ),
      ]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
