import { expect, it } from 'vitest';
import { contract } from '../../src/cli/session.js';
import { validateLoad } from '../../src/seed/index.js';
import { jsonlFiles } from '../seed/jsonl.js';
import { repositoryFile } from '../setup/shared.js';

it('docs/load.md prints lines that may be loaded', async () => {
  const [, lines] = /```jsonl\n([\s\S]*?)```/.exec(repositoryFile('docs/load.md'))!;
  const { nodes, relationships } = await validateLoad(
    jsonlFiles({ 'graph.jsonl': lines! }),
    contract().model,
  );
  expect({ nodes, relationships }).toEqual({ nodes: 4, relationships: 2 });
});
