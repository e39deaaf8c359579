import { describe, expect, test } from 'vitest';
import type { Lock } from '../src/cli/packages.js';
import { repositoryFile } from './setup/shared.js';

interface Package {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

describe.each(['', 'bench/'])('%spackage-lock.json', (directory) => {
  const { packages } = JSON.parse(repositoryFile(`${directory}package-lock.json`)) as { packages: Lock };
  const installed = Object.entries(packages).filter(([place, { link }]) => place !== '' && link !== true);

  test('pins every package by a SHA-512 digest', () => {
    expect(installed.length).toBeGreaterThan(100);
    const pinned = /^sha512-[A-Za-z0-9+/]{86}==$/;
    expect(installed.filter(([, { integrity }]) => !pinned.test(integrity ?? ''))).toEqual([]);
  });

  test('names no place to fetch one from: the registry is whatever npm is set to', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('every package with a script that would run when it is installed is allowed it or refused it by name', () => {
    const { allowScripts } = JSON.parse(repositoryFile(`${directory}package.json`)) as Package;
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
    // None of them is needed.
    expect(Object.values(allowScripts)).toEqual(names.map(() => false));
  });
});
