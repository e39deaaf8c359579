import { symlink } from 'node:fs/promises';
import { type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { examineMachine } from '../../src/cli/doctor.js';
import type { Flags } from '../../src/config/index.js';
import type { Finding, Named } from '../../src/doctor/index.js';
import { jars, temporaryDirectory } from '../neo4j/support.js';

/** A start takes 5 to 20 s, on a machine that may be busy. */
export const LONG = 180_000;

/** What is said by each check, by its name. */
export type Told = Readonly<Record<string, Finding & { mend?: string }>>;

/** What is said of this machine, by the names of the checks, with these variables set and no others. */
export async function doctor(env: NodeJS.ProcessEnv = {}, flags: Flags = {}): Promise<Told> {
  const { PATH } = process.env;
  return byName(await examineMachine({ PATH, PORT: '0', ...env }, flags));
}

export function byName(findings: readonly Named[]): Told {
  return Object.fromEntries(findings.map(({ name, ...finding }) => [name, finding]));
}

/** A data directory of its own, with jars. */
export async function data(): Promise<{ directory: string; env: NodeJS.ProcessEnv }> {
  const directory = await temporaryDirectory();
  await symlink(jars, join(directory, 'engine'));
  return { directory, env: { POLICYGRAPH_DATA: directory } };
}

/** A finding whose words are like these. */
export function said(state: Finding['state'], seen: RegExp, mend?: RegExp) {
  return {
    state,
    seen: expect.stringMatching(seen) as string,
    ...(mend ? { mend: expect.stringMatching(mend) as string } : {}),
  };
}

/** The port of a server that listens on this machine until the test ends. */
export async function listening(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
