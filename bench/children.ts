import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of this run. */
export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

// However the run ends, nothing that it started stays.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

export interface ForkOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  readonly args?: readonly string[];
}

/** Starts a module; it ends with this process, whatever becomes of that. Its output is kept for when it fails. */
export function start(module: string, { env = {}, execArgv = [], args = [] }: ForkOptions = {}): Child {
  const child = fork(module, [...args], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...env },
    execArgv: [...execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return {
    process: child,
    pid: child.pid!,
    stop: () =>
      new Promise((done) => {
        if (!running.has(child)) {
          done();
          return;
        }
        child.once('exit', () => done());
        child.kill('SIGKILL');
      }),
  };
}

/** Memory of a child that loaded `servers/tell-memory.mjs`; `living`: after a full collection. */
export function memoryOf({ process: child }: Child, living: boolean): Promise<NodeJS.MemoryUsage> {
  return new Promise((done) => {
    child.once('message', (message: { memory: NodeJS.MemoryUsage }) => done(message.memory));
    child.send(living ? 'memory that lives' : 'memory');
  });
}

/** Starts one of this package's own modules, which are TypeScript. */
export function startModule(path: string, options: ForkOptions = {}): Child {
  return start(fileURLToPath(new URL(path, import.meta.url)), { ...options, execArgv: ['--import', 'tsx'] });
}

/** Waits for what a child tells. @throws Error with its last words when it ends before */
export function told<T>(child: Child, read: (message: unknown, output: string) => T | null): Promise<T> {
  return new Promise((done, fail) => {
    let output = '';
    const look = (message: unknown) => {
      const found = read(message, output);
      if (found !== null) done(found);
    };
    for (const stream of [child.process.stdout, child.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-10_000);
        look(null);
      });
    }
    child.process.on('message', look);
    child.process.once('exit', (code) => fail(new Error(`a server ended with ${code}: ${output}`)));
  });
}
