import type { Client } from '../client/client.js';
import { CONTESTANTS, type ContestantName } from '../contestants.js';
import type { Opened } from '../place.js';
import { QUESTIONS } from '../questions/index.js';
import type { Key, Question } from '../questions/question.js';
import type { Shape } from '../questions/selection.js';
import { say } from '../say.js';
import { verify } from '../verify.js';
import { ratio, type Figures } from './figures.js';
import { CORE, course, type Entry } from './matrix.js';
import { race, warm, type Racer } from './race.js';

/** Races over questions, each after all were seen to answer alike. */
export async function measureSpeed(
  opened: Opened,
  client: Client,
  entries: readonly Entry[],
  full: boolean,
): Promise<Figures[]> {
  const figures = new Map<Entry, Figures[]>();
  const { warm: warming, verified, ...rest } = course(full);
  // Java compiles what runs often behind what runs, on two cores for half a minute, whose turn ever it is: whoever came
  // first would pay for all.
  for (const name of CORE.filter((each) => entries.some(({ question }) => question === each))) {
    const question = QUESTIONS.find((each) => each.name === name)!;
    const names = entries.find((entry) => entry.question === name)!.contestants;
    await warm(
      client,
      racersOf(opened, question, 'plain', names, await question.keys(opened.sample)),
      2 * warming,
    );
  }
  // What is promised comes last for the same reason.
  for (const entry of entries.toReversed()) {
    const { question: name, shape, connections, contestants } = entry;
    const question = QUESTIONS.find((each) => each.name === name)!;
    const keys = await question.keys(opened.sample);
    const names = contestants.filter((one) => question.asks[CONTESTANTS[one].dialect]);
    await verify(question, shape, asked(opened, question, names), keys.slice(0, verified));
    const racers = racersOf(opened, question, shape, names, keys);
    await warm(client, racers, warming);
    const all: Figures[] = [];
    for (const count of connections) {
      const results = await race(client, racers, { ...rest, connections: count });
      const found = results.map((result) => ({
        scale: opened.scale,
        question: name,
        shape,
        connections: count,
        ...result,
      }));
      all.push(...found);
      sayRatios(found);
    }
    figures.set(entry, all);
  }
  return entries.flatMap((entry) => figures.get(entry)!);
}

function asked({ servers }: Opened, { asks }: Question, names: readonly ContestantName[]) {
  return names.map((name) => ({
    name,
    port: servers.get(name)!.port,
    ask: asks[CONTESTANTS[name].dialect]!,
  }));
}

export function racersOf(
  opened: Opened,
  question: Question,
  shape: Shape,
  names: readonly ContestantName[],
  keys: readonly Key[],
): Racer[] {
  return names.map((name) => {
    const { port, child } = opened.servers.get(name)!;
    const { dialect } = CONTESTANTS[name];
    const requests = keys.map((key) => question.asks[dialect]!.request(key, shape));
    const isRelational = dialect === 'sql' || dialect === 'postgraphile';
    return {
      name,
      port,
      path: requests[0]!.path,
      bodies: requests.map(({ body }) => body),
      server: child.pid,
      database: isRelational ? opened.postgres!.pid : opened.neo4j.engine.pid,
    };
  });
}

function sayRatios(found: readonly Figures[]): void {
  const [first, ...others] = found as [Figures, ...Figures[]];
  const ratios = others.map((other) => `${other.contestant} ${ratio(first, other).median.toFixed(2)}`);
  const own = first.rounds.map(({ perSecond }) => perSecond).sort((a, b) => a - b);
  say(
    `  ${first.question}${first.shape === 'proof' ? ' with evidence' : ''}, ${first.connections} connections: ` +
      `${own[Math.floor(own.length / 2)]!}/s; as many times as ${ratios.join(', ')}`,
  );
}
