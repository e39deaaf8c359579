import { readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Home, makeHome } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHome();
  return home.remove;
});

const commands = [
  'start',
  'seed',
  'load',
  'backup',
  'restore',
  'key',
  'doctor',
  'check',
  'verify',
  'coverage',
  'attach',
  'locate',
  'hash',
  'schema',
  'sbom',
];

describe('help', () => {
  test('names every command, and what exit codes mean', async () => {
    const { code, out, err } = await home.run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(out).toContain('Exit codes: 0 done; 1 it failed and says why; 2 the command line is wrong;');
  });

  test.each(commands)('%s --help says how to use it', async (command) => {
    const { code, out, err } = await home.run([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Usage: policygraph ${command}`));
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(join(home.directory, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await home.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('a wrong command line ends with 2 and says what is wrong', () => {
  test.each([
    [['sed'], "unknown command 'sed'\n(Did you mean seed?)"],
    [['--port', '1'], "unknown option '--port'"],
    [['check', '--bogus'], "unknown option '--bogus'"],
    [['start', 'again'], "too many arguments for 'start'. Expected 0 arguments but got 1."],
    [['start', '--port'], "option '--port <number>' argument missing"],
    [['verify'], "missing required argument 'file'"],
    [['locate', 'file'], "missing required argument 'text'"],
    [['locate', '--nth', '0', 'file', 'text'], "option '--nth <number>' argument '0' is invalid."],
    [['hash'], "required option '--document <file...>' not specified"],
  ])('%o', async (args, message) => {
    const { code, out, err } = await home.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`error: ${message}`);
    expect(err).toContain('Run policygraph --help, or policygraph <command> --help.');
  });
});

test('a defect of ours ends with 70 and its stack', async () => {
  const broken = 'data:text/javascript,process.stdout.write=()=>{throw(new(Error)(42))}';
  const { code, out, err } = await home.run(['schema'], { NODE_OPTIONS: `--import ${broken}` });
  expect({ code, out }).toEqual({ code: 70, out: '' });
  expect(err).toMatch(/^\npolicygraph: this is a defect of ours, please report it\.\nError: 42\n {4}at /);
});

test('a reader that has read enough is no error', async () => {
  const main = join(home.directory, 'dist', 'main.js');
  const script = `"${process.execPath}" "${main}" schema | head -c 10; exit "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script]);
  expect({ stdout, stderr }).toEqual({ stdout: '# The one ', stderr: '' });
});
