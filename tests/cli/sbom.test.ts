import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Lock } from '../../src/cli/packages.js';
import { productionPackages } from '../../src/cli/packages.js';
import { repositoryFile } from '../setup/shared.js';
import { type Home, makeHome } from './support.js';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly object[];
}

interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { packages: lock } = JSON.parse(repositoryFile('package-lock.json')) as { packages: Lock };

let home: Home;
let bill: Bill;
beforeAll(async () => {
  home = await makeHome();
  const { code, out, err } = await home.run(['sbom']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  bill = JSON.parse(out) as Bill;
  return home.remove;
});

test('it is a bill of CycloneDX, of this version of policygraph', async () => {
  const { version } = JSON.parse(await readFile(`${home.directory}/package.json`, 'utf8')) as {
    version: string;
  };
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name: 'policygraph',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
  });
});

test('every component has a package URL, digests and a licence, and stands there once', () => {
  const refs = bill.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { purl, name, version, hashes, licenses } of bill.components) {
    expect(purl).toMatch(
      /^pkg:(?:npm\/(?:%40[\w.-]+\/)?|maven\/[\w.-]+\/)[\w.-]+@[\w.-]+(?:\?classifier=[\w-]+)?$/,
    );
    expect(decodeURIComponent(purl)).toContain(`${name}@${version}`);
    const [{ alg, content }] = hashes as [{ alg: string; content: string }];
    expect(content).toMatch(alg === 'SHA-512' ? /^[0-9a-f]{128}$/ : /^[0-9a-f]{64}$/);
    expect(licenses.length, purl).toBeGreaterThan(0);
    for (const licence of licenses)
      expect(licence).toSatisfy((said: { license?: { id: string }; expression?: string }) =>
        /^[\w(][\w.()+ -]+$/.test(said.license?.id ?? said.expression ?? ''),
      );
  }
});

test('it has every npm package that is not for development only, with the digest of the lockfile', () => {
  const told = new Map(bill.components.map(({ purl, hashes }) => [purl, hashes]));
  const places = Object.entries(lock).filter(([place, { dev }]) => place !== '' && dev !== true);
  expect(places.length).toBeGreaterThan(100);
  for (const [place, { version, integrity }] of places) {
    const name = place.replace(/^.*node_modules\//, '');
    const hex = Buffer.from(integrity!.replace('sha512-', ''), 'base64').toString('hex');
    expect(told.get(`pkg:npm/${name.replace('@', '%40')}@${version!}`), place).toEqual([
      { alg: 'SHA-512', content: hex },
    ]);
  }
  expect([...told.keys()].filter((purl) => purl.startsWith('pkg:npm/vitest@'))).toEqual([]);
});

test('it has every jar of engine/checksums.sha256, with its digest', () => {
  const told = new Map(bill.components.map(({ purl, hashes }) => [purl, hashes]));
  const files = repositoryFile('engine/checksums.sha256').trim().split('\n');
  const jars = new Map(
    [...told].flatMap(([purl, hashes]) => {
      const [, name, version, classifier] =
        /^pkg:maven\/[^/]+\/(.+)@([^?]+)(?:\?classifier=(.+))?$/.exec(purl) ?? [];
      const file = `${name}-${version}${classifier === undefined ? '' : `-${classifier}`}.jar`;
      return name === undefined ? [] : [[file, hashes] as const];
    }),
  );
  expect(jars.size).toBe(files.length);
  for (const line of files)
    expect(jars.get(line.slice(66))).toEqual([{ alg: 'SHA-256', content: line.slice(0, 64) }]);
});

test('what depends on what names components only, and everything is reached from policygraph', () => {
  const uses = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  const reached = new Set<string>();
  const walk = (ref: string) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    uses.get(ref)?.forEach(walk);
  };
  bill.dependencies[0]!.dependsOn.forEach(walk);
  expect([...reached].filter((ref) => !known.has(ref))).toEqual([]);
  expect([...known].filter((ref) => !reached.has(ref))).toEqual([]);
});

test('a package is found where Node finds it, and once where it lies twice', () => {
  const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
  const entry = { version: '1.0.0', license: 'MIT', integrity };
  const packages = productionPackages({
    '': { dependencies: { a: '1', '@s/b': '1' } },
    'node_modules/a': { ...entry, dependencies: { c: '2', gone: '1' }, optionalDependencies: { gone: '1' } },
    'node_modules/a/node_modules/c': { ...entry, version: '2.0.0', peerDependencies: { '@s/b': '1' } },
    'node_modules/@s/b': { ...entry, dependencies: { c: '1' } },
    'node_modules/@s/b/node_modules/d': { ...entry, dev: true },
    'node_modules/c': entry,
    'node_modules/e/node_modules/c': entry,
  });
  expect(packages.map(({ purl, uses }) => [purl, uses])).toEqual([
    ['pkg:npm/%40s/b@1.0.0', ['pkg:npm/c@1.0.0']],
    ['pkg:npm/a@1.0.0', ['pkg:npm/c@2.0.0']],
    ['pkg:npm/c@1.0.0', []],
    ['pkg:npm/c@2.0.0', ['pkg:npm/%40s/b@1.0.0']],
  ]);
  expect(packages[0]!.sha512).toBe('01'.repeat(64));
});
