import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paths } from '../../src/config/index.js';
import { repositoryFile } from '../setup/shared.js';

const files = readdirSync(paths.examples).filter((name) => name.endsWith('.graphql'));
// Where lines break is the formatter's affair.
const index = repositoryFile('examples/README.md').replace(/\s+/g, ' ');

it.each(files)('examples/README.md lists %s with its question in both languages', (name) => {
  const [zh, en] = repositoryFile(`examples/${name}`).split('\n');
  expect(index).toContain(`(${name})`);
  expect(index).toContain(zh!.replace('# 问：', ''));
  expect(index).toContain(en!.replace('# Q: ', ''));
});

it('examples/README.md lists each file once', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect([...index.matchAll(/\((\d\d-[^)]*\.graphql)\)/g)].map((match) => match[1]).sort()).toEqual(
    files.sort(),
  );
});
