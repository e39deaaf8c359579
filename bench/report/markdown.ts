import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CONTESTANTS, type ContestantName } from '../contestants.js';
import { ratio, spread, type Figures, type Spread } from '../measure/figures.js';
import type { FirstTime } from '../measure/first-time.js';
import { QUESTIONS } from '../questions/index.js';
import type { Circumstances } from './machine.js';
import { drawPictures } from './pictures.js';
import { isMet, promises, type Promised } from './promises.js';
import type { Results } from './results.js';

/** Writes RESULTS.md and the pictures: all of it follows from results.json and NOTES.md. */
export function writeReport(results: Results): void {
  const pictures = drawPictures(results);
  const notes = new URL('../NOTES.md', import.meta.url);
  const text = [
    '# Results',
    'Written by `npm run bench -- --write`, and so with `load` and `start`; the last section is NOTES.md. Figures of one machine: the ratios tell.',
    section('Promises', promiseTable(promises(results))),
    ...(results.speed ? speedSections(results.speed, pictures) : []),
    ...(results.growth ? growthSections(results.growth, pictures) : []),
    ...(results.load ? [loadSection(results.load)] : []),
    ...(results.start ? [startSection(results.start)] : []),
    ...(existsSync(notes) ? [readFileSync(notes, 'utf8').trim()] : []),
  ].join('\n\n');
  writeFileSync(new URL('../RESULTS.md', import.meta.url), text + '\n');
}

function section(title: string, ...body: readonly string[]): string {
  return [`## ${title}`, ...body].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function under({ date, commit, machine, versions }: Circumstances): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}, ${machine}${commit === null ? '' : `, commit ${commit}`}. ${named.join(', ')}.`;
}

function promiseTable(all: readonly Promised[]): string {
  if (all.length === 0) return 'Nothing was measured yet.';
  return table(
    ['promise', 'bound', 'min', 'median', 'max', ''],
    all.map((promised) => {
      const { what, bound, better, aim, found } = promised;
      const sign = better === 'more' ? '≥' : '≤';
      const aimed = aim === null ? '' : `, aim ${aim}`;
      const verdict = isMet(promised)
        ? aim !== null && found.median >= aim
          ? 'met, and the aim'
          : 'met'
        : '**not met**';
      return [what, `${sign} ${bound}${aimed}`, ...cells(found), verdict];
    }),
  );
}

function cells({ min, median, max }: Spread): string[] {
  return [min, median, max].map((value) => value.toFixed(2));
}

/** What was measured after the rest. */
function laterThan({ figures }: NonNullable<Results['speed']>): string[] {
  const told = figures.flatMap(({ question, shape, later }) =>
    later
      ? [
          `Measured by itself: ${question} ${shape === 'proof' ? 'with' : 'without'} evidence, ${later.date}, commit ${later.commit}.`,
        ]
      : [],
  );
  return [...new Set(told)];
}

const titleOf = (name: string) => STATIC[name] ?? CONTESTANTS[name as ContestantName].title;

/** Who has the same answer for everybody. */
const STATIC: Readonly<Record<string, string>> = {
  apollo: 'Apollo Server, static answer',
  http: 'node:http, static answer',
};

function speedSections(
  speed: NonNullable<Results['speed']>,
  pictures: Readonly<Record<string, string>>,
): string[] {
  const { figures, firstTime, repeated } = speed;
  const questions = QUESTIONS.filter(({ name }) => figures.some(({ question }) => question === name));
  return [
    section(
      'Ratios',
      [under(speed), ...laterThan(speed)].join(' '),
      `How many times as many requests a second policygraph answers, uncached, as each other, round by round: min, median, max over ${figures[0]!.rounds.length} interleaved rounds${speed.full ? '' : ' of the short run'}.`,
      ...image(pictures, 'ratios', 'Ratios without evidence'),
      ...image(pictures, 'ratios-with-evidence', 'Ratios with evidence'),
      table(
        ['question', 'evidence', 'connections', 'against', 'min', 'median', 'max'],
        grouped(figures).flatMap(([own, ...others]) =>
          others.map((other) => [
            own.question,
            own.shape === 'proof' ? 'with' : 'without',
            String(own.connections),
            titleOf(other.contestant),
            ...cells(ratio(own, other)),
          ]),
        ),
      ),
      questions.map(({ name, title }) => `- *${name}*: ${title}.`).join('\n'),
    ),
    section(
      'Figures behind the ratios',
      'Middle of the rounds. CPU is of the server’s process and of its database, milliseconds a request; client is the largest share of a core that the asking process took.',
      table(
        [
          'question',
          'evidence',
          'connections',
          'contestant',
          'requests/s',
          'p50 ms',
          'p99 ms',
          'bytes',
          'server CPU',
          'database CPU',
          'client',
        ],
        figures.map((one) => [
          one.question,
          one.shape === 'proof' ? 'with' : 'without',
          String(one.connections),
          titleOf(one.contestant),
          ...middles(one),
          String(one.bytes),
          one.serverCost === null ? '–' : String(one.serverCost),
          one.databaseCost === null ? '–' : String(one.databaseCost),
          String(one.clientLoad),
        ]),
      ),
    ),
    ...(firstTime ? [firstTimeSection(firstTime)] : []),
    section(
      'Again',
      'The detail question with the same variables, 16 connections: *repeated* in other bytes each time, *identical* in the same.',
      table(
        ['', 'contestant', 'requests/s', 'p50 ms', 'p99 ms', 'min', 'median', 'max'],
        grouped(repeated).flatMap(([own, ...others]) => [
          [own.question, titleOf('cached'), ...middles(own), '', '', ''],
          ...others.map((other) => [
            own.question,
            titleOf(other.contestant),
            ...middles(other),
            ...cells(ratio(own, other)),
          ]),
        ]),
      ),
    ),
  ];
}

function firstTimeSection({ questions, contestants, ratios }: FirstTime): string {
  return section(
    'First time',
    `${questions} questions that nobody had asked before, each once, one caller.`,
    table(
      ['contestant', 'p50 ms', 'p99 ms', 'policygraph’s time over it'],
      contestants.map(({ contestant, p50, p99 }) => [
        titleOf(contestant),
        String(p50),
        String(p99),
        ratios[contestant]?.toFixed(2) ?? '',
      ]),
    ),
  );
}

function image(pictures: Readonly<Record<string, string>>, name: string, alt: string): string[] {
  return pictures[name] === undefined ? [] : [`![${alt}](${pictures[name]})`];
}

/** Figures that were measured in one race, the product's first. */
function grouped(figures: readonly Figures[]): (readonly [Figures, ...Figures[]])[] {
  const groups = new Map<string, Figures[]>();
  for (const one of figures) {
    const key = `${one.question} ${one.shape} ${one.connections}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()] as [Figures, ...Figures[]][];
}

function middles({ rounds }: Figures): string[] {
  return (['perSecond', 'p50', 'p99'] as const).map((name) =>
    String(Number(spread(rounds.map((round) => round[name])).median.toPrecision(3))),
  );
}

function growthSections(
  growth: NonNullable<Results['growth']>,
  pictures: Readonly<Record<string, string>>,
): string[] {
  const { scales } = growth;
  const [first, last] = [scales[0]!, scales.at(-1)!];
  const law = (contestant: string, question: string) => {
    const [before, after] = [first, last].map(({ latencies }) => latencies[contestant]![question]!);
    return (Math.log(after! / before!) / Math.log(last.scale / first.scale)).toFixed(2);
  };
  const rows = Object.entries(first.latencies).flatMap(([contestant, questions]) =>
    Object.keys(questions).map((question) => [
      question,
      titleOf(contestant),
      ...scales.map(({ latencies }) => String(latencies[contestant]![question]!)),
      ...(scales.length > 1 ? [law(contestant, question)] : []),
    ]),
  );
  return [
    section(
      'Growth',
      under(growth),
      'Milliseconds of one caller’s request (p50), without evidence, with a page cache that holds the store. The law is the power of the size that fits the first and the last.',
      ...image(pictures, 'growth', 'Growth'),
      table(
        [
          'question',
          'contestant',
          ...scales.map(({ scale, nodes }) => `${scale}× (${nodes.toLocaleString('en')} nodes)`),
          ...(scales.length > 1 ? ['law'] : []),
        ],
        rows,
      ),
    ),
    section(
      'Memory',
      'Megabytes after the questions above. Of the API’s memory the rest is garbage not yet collected, and Node’s own code. Neo4j’s process holds its heap, its page cache, and beside these code, threads and Lucene’s mapped files.',
      table(
        [
          'graph',
          'API',
          'of it referred to',
          'Neo4j',
          'of it heap at most',
          'page cache at most',
          'store on disk',
        ],
        scales.map(({ scale, memory }) => [
          `${scale}×`,
          ...[memory.api, memory.living, memory.neo4j, memory.heap, memory.pageCache, memory.store].map(
            (value) => (value === null ? '–' : String(value)),
          ),
        ]),
      ),
    ),
  ];
}

/** What a load does, as its progress names it. */
const STEPS: Readonly<Record<string, string>> = {
  reading: 'checking the files',
  writing: 'writing',
  indexing: 'constraints',
  checking: 'rules and indexes',
};

function loadSection(load: NonNullable<Results['load']>): string {
  const median = (values: readonly number[]) => spread(values).median.toFixed(1);
  return section(
    'Loads',
    under(load),
    '`policygraph load` into an empty database, beside plain `UNWIND … CREATE` of the same rows, which it has in memory and does not check; each with a fresh Neo4j. Seconds, middle of the rounds.',
    table(
      [
        'rows',
        'rounds',
        'load',
        ...Object.values(STEPS).map((step) => `of it ${step}`),
        'plain',
        'min',
        'median',
        'max',
      ],
      load.loads.map(({ rows, rounds }) => [
        rows.toLocaleString('en'),
        String(rounds.length),
        median(rounds.map((round) => round.load.seconds)),
        ...Object.keys(STEPS).map((step) => median(rounds.map((round) => round.load.parts[step]!))),
        median(rounds.map(({ plain }) => plain.seconds)),
        ...cells(spread(rounds.map((round) => round.plain.seconds / round.load.seconds))),
      ]),
    ),
  );
}

function startSection(start: NonNullable<Results['start']>): string {
  const { parts, again, installed, memory } = start;
  const total = (of: Readonly<Record<string, number>>) =>
    Object.values(of)
      .reduce((sum, seconds) => sum + seconds, 0)
      .toFixed(1);
  const rows = (entries: Readonly<Record<string, number | null>>) =>
    Object.entries(entries).map(([name, value]) => [name, value === null ? '–' : String(value)]);
  return section(
    'Start, size, memory',
    under(start),
    'From `npm start` in a fresh data directory to the first answer, the jars being there; then once more on the same data.',
    table(
      ['part', 'first start, s', 'second start, s'],
      [
        ...Object.entries(parts).map(([part, seconds]) => [
          part,
          String(seconds),
          String(again[part] ?? '–'),
        ]),
        ['**all**', total(parts), total(again)],
      ],
    ),
    table(['on disk', 'MB'], rows(installed)),
    table(['in memory', 'MB'], rows(memory)),
  );
}
