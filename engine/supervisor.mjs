/**
 * Runs Neo4j for a process that may be killed: when the pipe on standard input closes, whatever the reason, Neo4j is
 * ended. One argument: the task as JSON. Prints one line, `{"pid": …}`, when Java runs; exits as Java does.
 *
 * It is its own process group, so the terminal's Ctrl-C does not reach it and its owner decides. It is plain
 * JavaScript in this folder, because it must run without a build and from the same place for `src` and `dist`.
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Task
 * @property {string} java the program
 * @property {string[]} args its arguments
 * @property {string} cwd where it runs
 * @property {string} log the file that takes everything it prints
 * @property {string} runFile where other processes read that it runs
 * @property {{ port: number, owner: number, version: string }} run what they read, beside the pids
 * @property {number} graceMs how long it may take to close its store
 */

/** @type {Task} */
const task = JSON.parse(process.argv[2] ?? '');
const output = openSync(task.log, 'w');
const java = spawn(task.java, task.args, {
  cwd: task.cwd,
  stdio: ['ignore', output, output],
  windowsHide: true,
});

let ending = false;

process.stdin.on('end', end).on('error', end).resume();
process.on('SIGTERM', end);
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
// The owner may be gone already, and the pipe to it closed.
process.stdout.on('error', () => {});

java.once('error', (error) => {
  writeFileSync(output, `${error.message}\n`);
  process.exit(127);
});
java.once('spawn', () => {
  writeRun();
  process.stdout.write(`${JSON.stringify({ pid: java.pid })}\n`);
});
// A supervisor that cannot do its work leaves no Neo4j behind.
process.on('uncaughtException', (error) => {
  java.kill('SIGKILL');
  writeFileSync(output, `${error.stack}\n`);
  process.exit(1);
});
java.once('exit', (code) => {
  removeRun();
  process.exit(code ?? 1);
});

function end() {
  if (ending) return;
  ending = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), task.graceMs);
}

/** By renaming, so that nobody reads half a file. */
function writeRun() {
  const run = { pid: java.pid, supervisor: process.pid, ...task.run, started: new Date().toISOString() };
  writeFileSync(`${task.runFile}.new`, `${JSON.stringify(run, null, 2)}\n`);
  renameSync(`${task.runFile}.new`, task.runFile);
}

/** Only its own: another Neo4j may run here by now. */
function removeRun() {
  try {
    if (JSON.parse(readFileSync(task.runFile, 'utf8')).pid === java.pid)
      rmSync(task.runFile, { force: true });
  } catch {
    // It is gone already.
  }
}
