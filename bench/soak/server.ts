import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A policygraph that was started as users start it. */
export interface Product {
  readonly url: string;
  readonly pid: number;
  /** Lines that it wrote to standard error. */
  readonly lines: readonly string[];
  /** Whether it still runs. */
  isRunning(): boolean;
  /** Asks it to end. @returns its exit code */
  stop(): Promise<number | null>;
}

/** A program of the product: a command and what it needs. */
export interface Commands {
  readonly productDirectory: string;
  readonly dataDirectory: string;
}

/** Starts `policygraph start`, and waits until it answers. @throws Error with its last words */
export async function startProduct(commands: Commands, settings: NodeJS.ProcessEnv = {}): Promise<Product> {
  const child = run(commands, ['start', '--no-seed', '--port', '0'], settings);
  const lines: string[] = [];
  child
    .stderr!.setEncoding('utf8')
    .on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /policygraph answers at (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) =>
      reject(new Error(`policygraph ended with ${code}: ${lines.slice(-5).join('\n')}`)),
    );
  });
  const ended = once(child, 'exit');
  return {
    ...{ url, lines, pid: child.pid! },
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Starts an import of a directory of seed files. */
export function startImport(commands: Commands, directory: string): ChildProcess {
  return run(commands, ['seed', directory]);
}

/** Imports, and waits for the end. @throws Error with what it said */
export async function importSeed(commands: Commands, directory: string): Promise<void> {
  const child = startImport(commands, directory);
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said.slice(-1_000)}`);
}

const running = new Set<ChildProcess>();
// However the run ends, nothing that it started stays.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function run(
  { productDirectory, dataDirectory }: Commands,
  args: string[],
  settings: NodeJS.ProcessEnv = {},
): ChildProcess {
  const child = spawn(
    process.execPath,
    [join(productDirectory, 'dist', 'main.js'), ...args, '--data', dataDirectory],
    {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.stdout!.resume();
  return child;
}
