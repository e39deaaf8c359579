import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readRun } from '../../src/neo4j/run.js';
import { buildProduct } from '../build.js';
import { residentBytes } from '../measure/usage.js';
import { circumstances } from '../report/machine.js';
import { say } from '../say.js';
import { call, type Now, type Seen } from './callers.js';
import { harm, type Harm } from './harms.js';
import { questionsOf } from './questions.js';
import { reference } from './reference.js';
import { report, type Memory } from './report.js';
import { startProduct } from './server.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    callers: { type: 'string', default: '12' },
    write: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const callers = Number(values.callers);
if (!(minutes > 0) || !(callers > 0)) throw new Error('--minutes and --callers take numbers');

const productDirectory = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'policygraph-soak-'));
const commands = { productDirectory, dataDirectory: join(scratch, 'data') };

try {
  buildProduct({ productDirectory });
  const data = mkdtempSync(`${commands.dataDirectory}-`);
  Object.assign(commands, { dataDirectory: data });
  symlinkSync(
    process.env.BENCH_ENGINE ?? join(productDirectory, '.policygraph', 'engine'),
    join(data, 'engine'),
  );
  const questions = questionsOf(productDirectory);
  say(`Working out ${questions.length} answers in two states of the data`);
  const states = await reference(commands, questions, scratch);

  // So little is kept that plans and the plain path have something to do.
  const server = await startProduct(commands, { POLICYGRAPH_CACHE: '1m' });
  const now: Now = { state: states.at(-1)!, moves: 0 };
  const seen: Seen = {
    ...{ right: 0, certain: 0, unchanged: 0, hungUp: 0 },
    ...{ refused: new Map(), later: new Map(), wrong: [], waits: [], slowest: [] },
  };
  const stop = new AbortController();
  const harms: Harm[] = [];
  const memory: Memory[] = [];
  say(`${callers} callers for ${minutes} minutes`);
  const began = Date.now();
  const asking = Array.from({ length: callers }, () =>
    call(server.url, questions, states, now, seen, stop.signal),
  );
  const harming = harm(commands, states, now, harms, stop.signal);
  while (Date.now() - began < minutes * 60_000 && server.isRunning()) {
    await sleep(5_000);
    const engine = await readRun(join(data, 'neo4j'));
    memory.push({
      at: Math.round((Date.now() - began) / 1_000),
      api: residentBytes(server.pid),
      neo4j: engine && residentBytes(engine.pid),
    });
    if (memory.length % 12 === 0)
      say(`  ${seen.right} right answers, ${seen.wrong.length} wrong; ${harms.length} harms`);
  }
  stop.abort();
  await Promise.all([...asking, harming]);
  const wasRunning = server.isRunning();
  const metrics = wasRunning ? await (await fetch(new URL('/metrics', server.url))).text() : '';
  const exitCode = await server.stop();
  const told = await circumstances(productDirectory);
  const { text, isGood } = report({
    ...{ minutes, callers, questions: questions.length, seen, harms, memory, metrics, told },
    ...{ began, wasRunning, exitCode, lines: server.lines },
  });
  process.stdout.write(text);
  if (values.write) writeFileSync(fileURLToPath(new URL('REPORT.md', import.meta.url)), text);
  process.exitCode = isGood ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
