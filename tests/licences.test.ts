import { describe, expect, test } from 'vitest';
import { productionPackages, type Lock } from '../src/cli/packages.js';
import { paths } from '../src/config/index.js';
import { readJars } from '../src/neo4j/jars.js';
import { repositoryFile } from './setup/shared.js';

/** For packages that run in the same process: they ask for no more than their notice. */
const PACKAGES = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** For Neo4j and what it is made of: a program of its own, fetched by whoever runs it. */
const JARS = [
  ...['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MIT', 'MIT-0'],
  ...['CDDL-1.1', 'EPL-1.0', 'EPL-2.0', 'MPL-1.1', 'MPL-2.0'],
  ...['GPL-2.0', 'GPL-2.0-with-classpath-exception', 'GPL-3.0-or-later', 'LGPL-2.1'],
];

/** Whether an SPDX expression can be met: of what is joined by OR one, of what is joined by AND all. */
function isMet(expression: string, allowed: readonly string[]): boolean {
  const inner = /^\(([^()]*)\)$/.exec(expression)?.[1];
  if (inner !== undefined) return isMet(inner, allowed);
  // OR binds less than AND; neither is looked for inside brackets.
  for (const [word, every] of [
    [' OR ', false],
    [' AND ', true],
  ] as const) {
    const parts = outside(expression, word);
    if (parts.length > 1)
      return every ? parts.every((part) => isMet(part, allowed)) : parts.some((part) => isMet(part, allowed));
  }
  return allowed.includes(expression);
}

function outside(expression: string, word: string): string[] {
  return expression.split(new RegExp(`${word}(?![^(]*\\))`));
}

test.each([
  ['MIT', true],
  ['GPL-3.0-or-later', false],
  ['', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['MIT OR GPL-3.0-or-later', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['MIT AND GPL-3.0-or-later', false],
  ['(GPL-3.0-or-later OR Apache-2.0) AND MIT', true],
  ['MIT AND (GPL-3.0-or-later OR AGPL-3.0-only)', false],
])('%s can be met: %s', (expression, expected) => {
  expect(isMet(expression, PACKAGES)).toBe(expected);
});

describe('the licence is known and allowed', () => {
  test('of every npm package in production', () => {
    const { packages: lock } = JSON.parse(repositoryFile('package-lock.json')) as { packages: Lock };
    const packages = productionPackages(lock);
    expect(packages.filter(({ licence }) => !isMet(licence, PACKAGES))).toEqual([]);
  });

  test('of every jar of Neo4j', async () => {
    const jars = await readJars(paths.engine);
    expect(jars.filter(({ licences }) => !licences.every((licence) => isMet(licence, JARS)))).toEqual([]);
  });
});
