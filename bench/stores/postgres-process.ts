import { spawn } from 'node:child_process';

/*
 * Runs PostgreSQL for the process that forked this one, and ends it with that one, however it ends: a server left behind
 * would hold the lock of its data.
 */

const { args, cwd, user } = JSON.parse(process.argv[2]!) as {
  args: string[];
  cwd: string;
  user: { uid?: number; gid?: number };
};
const server = spawn('postgres', args, {
  ...user,
  cwd,
  stdio: ['ignore', 'ignore', 'inherit'],
  detached: true,
});
process.send!({ pid: server.pid });
server.once('exit', (code) => process.exit(code ?? 1));
// Fast, not immediate: no recovery at the next start.
process.once('disconnect', () => server.kill('SIGINT'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => server.kill('SIGINT'));
