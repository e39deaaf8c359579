import type { Circumstances } from '../report/machine.js';
import type { Seen } from './callers.js';
import type { Harm } from './harms.js';

/** Bytes that the two processes held, seconds after the start; null: it did not run just then. */
export interface Memory {
  readonly at: number;
  readonly api: number | null;
  readonly neo4j: number | null;
}

/** A run that is over. */
export interface Soaked {
  /** As `Date.now()` says. */
  readonly began: number;
  readonly minutes: number;
  readonly callers: number;
  readonly questions: number;
  readonly seen: Seen;
  readonly harms: readonly Harm[];
  readonly memory: readonly Memory[];
  /** What `/metrics` said at the end. */
  readonly metrics: string;
  readonly told: Circumstances;
  /** Whether the API ran from first to last. */
  readonly wasRunning: boolean;
  readonly exitCode: number | null;
  /** What it wrote to standard error. */
  readonly lines: readonly string[];
}

/** The API's memory may grow by this between the second and the last quarter of a run. */
const FLAT = 1.15;

/** The report of a run, and whether it was good. */
export function report(soaked: Soaked): { text: string; isGood: boolean } {
  const { seen, harms, memory, told } = soaked;
  const [second, last] = [quarter(memory, 1), quarter(memory, 3)];
  const growth = median(last) / median(second);
  const { faults, unhandled } = logged(soaked.lines);
  const promises: readonly [what: string, seen: string, holds: boolean][] = [
    ['no wrong answer', `${seen.wrong.length} of ${seen.right + seen.wrong.length}`, seen.wrong.length === 0],
    [
      'memory of the API is flat',
      `${megabytes(median(second))} MB in the second quarter, ${megabytes(median(last))} in the last: ${growth.toFixed(2)}`,
      growth <= FLAT,
    ],
    ['the API runs from first to last', soaked.wasRunning ? 'yes' : 'no', soaked.wasRunning],
    [
      'no unhandled rejection, no fault in the log',
      `${unhandled} and ${faults.size}`,
      unhandled === 0 && faults.size === 0,
    ],
    ['it ends when told to', `exit code ${soaked.exitCode}`, soaked.exitCode === 0],
  ];
  const waits = [...seen.waits].sort((a, b) => a - b);
  const at = (share: number) => (waits[Math.floor(share * (waits.length - 1))] ?? NaN).toFixed(1);
  const text = `# Soak

${soaked.callers} callers for ${soaked.minutes} minutes, while the data was imported to and fro and things were broken; 1 MB of answers is kept. Written by \`npm run soak -- --minutes ${soaked.minutes} --write\`.

${told.date}, commit ${told.commit ?? 'unknown'}, ${told.machine}; Node ${told.versions.node}, Neo4j ${told.versions.neo4j}, Java ${told.versions.java}.

| promise | seen | |
| --- | --- | --- |
${promises.map(([what, saw, holds]) => `| ${what} | ${saw} | ${holds ? 'holds' : '**broken**'} |`).join('\n')}

| callers | |
| --- | --- |
| right answers | ${seen.right} to ${soaked.questions} questions, ${(seen.right / soaked.minutes / 60).toFixed(0)} a second |
| of them held against one state of the data | ${seen.certain}; the others came while it moved, and were those of one state, whole |
| answered by 304 | ${seen.unchanged} |
| milliseconds: median, 99th of 100, most | ${at(0.5)}, ${at(0.99)}, ${at(1)} |
| told to come again | ${list(seen.later)} |
| refused as they should be | ${list(seen.refused)} |
| hung up | ${seen.hungUp} |

| the longest waits | asked | milliseconds |
| --- | ---: | ---: |
${seen.slowest
  .map(
    ({ name, asked, waited }) =>
      `| ${name} | ${clock(Math.round((asked - soaked.began) / 1_000))} | ${waited.toFixed(0)} |`,
  )
  .join('\n')}

| where answers came from | |
| --- | ---: |
${samples(soaked.metrics, 'policygraph_answers_total')
  .map(([from, count]) => `| ${from} | ${count} |`)
  .join('\n')}

## Harm

${harms.map(({ at, what }) => `- ${clock(at)} ${what}`).join('\n')}

## Memory

| after | API, MB | Neo4j, MB |
| --- | ---: | ---: |
${memory
  .filter((_, i) => i % 6 === 5)
  .map(({ at, api, neo4j }) => `| ${clock(at)} | ${megabytes(api)} | ${megabytes(neo4j)} |`)
  .join('\n')}
${
  seen.wrong.length + faults.size === 0
    ? ''
    : `\n## Wrong\n\n${[...seen.wrong.slice(0, 20), ...[...faults].map(([line, count]) => `${count} × ${line}`)].map((line) => `- \`${line.replaceAll('`', "'").replaceAll('\n', ' ')}\``).join('\n')}\n`
}`;
  return { text, isGood: promises.every(([, , holds]) => holds) };
}

/** What the log says that was no harm of ours. */
function logged(lines: readonly string[]): { faults: Map<string, number>; unhandled: number } {
  const faults = new Map<string, number>();
  let unhandled = 0;
  for (const line of lines) {
    if (/unhandled/i.test(line)) unhandled++;
    if (!line.startsWith('{')) continue;
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: { message: string } };
    // That the database is gone was our doing.
    if (level < 50 || msg.startsWith('the database does not answer')) continue;
    const what = `${msg}: ${err?.message ?? ''}`.slice(0, 300);
    faults.set(what, (faults.get(what) ?? 0) + 1);
  }
  return { faults, unhandled };
}

function quarter(memory: readonly Memory[], index: number): number[] {
  const length = Math.floor(memory.length / 4);
  return memory.slice(index * length, (index + 1) * length).flatMap(({ api }) => api ?? []);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function samples(metrics: string, name: string): [labels: string, value: string][] {
  return [...metrics.matchAll(new RegExp(`^${name}\\{[^"]*"([^"]*)"\\} (\\S+)$`, 'gm'))].map(
    ([, label, value]) => [label!, value!],
  );
}

function list(counts: ReadonlyMap<string, number>): string {
  return (
    [...counts]
      .sort()
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none'
  );
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 2 ** 20).toFixed(0);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
