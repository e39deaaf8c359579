import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { engineVersion } from '../../src/neo4j/artifacts.js';

/** Where and with what something was measured. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  readonly date: string;
  /** Commit of the product; null outside a repository. */
  readonly commit: string | null;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

const PACKAGES = [
  '@neo4j/graphql',
  'postgraphile',
  '@apollo/server',
  'graphql',
  'neo4j-driver',
  'pg',
  'express',
];

export async function circumstances(productDirectory: string): Promise<Circumstances> {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 16) + 'Z',
    commit: commitOf(productDirectory),
    machine: `${processors.length} × ${processors[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    versions: {
      node: process.versions.node,
      neo4j: await engineVersion(),
      java: versionOf('java', ['-version']),
      postgresql: versionOf('postgres', ['--version']),
      ...Object.fromEntries(PACKAGES.map((name) => [name, packageVersion(name)])),
    },
  };
}

function commitOf(directory: string): string | null {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', directory, ...args], { stdio: 'pipe' }).toString();
    const changed = git('status', '--porcelain', '--', 'src', 'cypher', 'schema.graphql') !== '';
    return git('rev-parse', '--short=10', 'HEAD').trim() + (changed ? ' and changes' : '');
  } catch {
    return null;
  }
}

function versionOf(program: string, args: readonly string[]): string {
  try {
    // Java tells its version as an error.
    const text = execFileSync('sh', ['-c', `${program} ${args.join(' ')} 2>&1`]).toString();
    return /\d+[\d.]+/.exec(text)?.[0] ?? text.trim();
  } catch {
    return 'not there';
  }
}

function packageVersion(name: string): string {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
