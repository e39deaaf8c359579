import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { paths } from '../config/index.js';
import { readJars, type Jar } from '../neo4j/jars.js';
import { productionPackages, usedBy, type Lock, type Package } from './packages.js';
import type { Say } from './session.js';

/** `policygraph sbom`: what it is made of. Needs no database and no network. */
export function sbomCommand(program: Command, answer: Say): void {
  program
    .command('sbom')
    .description('print what policygraph is made of, npm packages and jars of Neo4j, as CycloneDX JSON')
    .action(async () => {
      const { packages: lock } = read('package-lock.json') as { packages: Lock };
      const jars = await readJars(paths.engine);
      answer(JSON.stringify(billOf(read('package.json') as Project, lock, jars), null, 2));
    });
}

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(paths.root, name), 'utf8'));
}

/** The bill without time and serial number: the same lists give the same bytes. */
function billOf({ name, version, license }: Project, lock: Lock, jars: readonly Jar[]): object {
  const packages = productionPackages(lock);
  const known = new Set(packages.map(({ purl }) => purl));
  const ref = `pkg:npm/${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name,
        version,
        purl: ref,
        licenses: [licenceOf(license)],
      },
    },
    components: [...packages.map(packageOf), ...jars.map(jarOf)],
    dependencies: [
      // Jars are told as one flat list, as engine/ has them.
      {
        ref,
        dependsOn: [...usedBy(lock, '').filter((purl) => known.has(purl)), ...jars.map(({ purl }) => purl)],
      },
      ...packages.map(({ purl, uses }) => ({ ref: purl, dependsOn: uses.filter((used) => known.has(used)) })),
    ],
  };
}

function packageOf({ name, version, purl, licence, sha512 }: Package): object {
  return {
    ...{ type: 'library', 'bom-ref': purl, name, version, purl, scope: 'required' },
    hashes: [{ alg: 'SHA-512', content: sha512 }],
    licenses: [licenceOf(licence)],
  };
}

/** Optional: with NEO4J_URI none of them is fetched. */
function jarOf({ group, name, version, purl, licences, sha256 }: Jar): object {
  return {
    ...{ type: 'library', 'bom-ref': purl, group, name, version, purl, scope: 'optional' },
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: licences.map(licenceOf),
  };
}

function licenceOf(spdx: string): object {
  return spdx.includes(' ') ? { expression: spdx } : { license: { id: spdx } };
}
