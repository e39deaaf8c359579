import { CONTESTANTS, type ContestantName } from '../contestants.js';
import * as neo4jGraphql from '../dialects/neo4j-graphql.js';
import * as postgraphile from '../dialects/postgraphile.js';
import * as product from '../dialects/product.js';
import { randomOf, type Random } from '../generator/random.js';
import type { Opened } from '../place.js';
import { detailSelection } from '../questions/detail.js';
import { dataOf, graphqlRequest, type Dialect } from '../questions/question.js';
import type { Selection } from '../questions/selection.js';
import { post } from '../verify.js';
import { percentile, rounded } from './figures.js';

/** Milliseconds that contestants took for questions that nobody had asked before. */
export interface FirstTime {
  readonly questions: number;
  readonly contestants: readonly {
    readonly contestant: string;
    readonly p50: number;
    readonly p99: number;
  }[];
  /** The product's time over each peer's, question by question: the middle one of these ratios. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** Who is asked. */
export const FIRST_TIME = [
  'policygraph',
  'plain',
  'neo4j-graphql',
  'postgraphile',
] as const satisfies ContestantName[];

/** Asks questions of ever new shape, each once, one caller. */
export async function measureFirstTime(opened: Opened, questions: number): Promise<FirstTime> {
  const times = new Map<ContestantName, number[]>(FIRST_TIME.map((name) => [name, []]));
  // What is asked must be new to this process and this database; so is every run's.
  const random = randomOf(Date.now() | 0, 'first time', process.pid);
  const seen = new Set<string>();
  const id = 'policy-0000001';
  for (let i = 0; seen.size < questions; i++) {
    const selection = vary(detailSelection, random);
    const text = JSON.stringify(selection);
    if (seen.has(text)) continue;
    seen.add(text);
    for (let turn = 0; turn < FIRST_TIME.length; turn++) {
      const name = FIRST_TIME[(i + turn) % FIRST_TIME.length]!;
      const request = graphqlRequest(print(CONTESTANTS[name].dialect, selection), { id });
      const began = performance.now();
      dataOf(await post(opened.servers.get(name)!.port, request));
      times.get(name)!.push(performance.now() - began);
    }
  }
  return {
    questions,
    contestants: FIRST_TIME.map((contestant) => {
      const sorted = Float64Array.from(times.get(contestant)!).sort();
      return { contestant, p50: rounded(percentile(sorted, 0.5)), p99: rounded(percentile(sorted, 0.99)) };
    }),
    ratios: Object.fromEntries(
      FIRST_TIME.slice(1).map((name) => {
        const ratios = times.get('policygraph')!.map((own, i) => own / times.get(name)![i]!);
        return [name, rounded(percentile(Float64Array.from(ratios).sort(), 0.5))];
      }),
    ),
  };
}

/** A part of a selection: some of its fields in some order, and some of its links. */
function vary(selection: Selection, random: Random): Selection {
  const fields = selection.fields.filter((name) => name !== 'id' && random.chance(0.6));
  const links = Object.entries(selection.links ?? {}).filter(() => random.chance(0.75));
  return {
    ...selection,
    fields: ['id', ...fields],
    links: Object.fromEntries(links.map(([name, link]) => [name, vary(link, random)])),
  };
}

function print(dialect: Dialect, selection: Selection): string {
  switch (dialect) {
    case 'product':
      return `query ($id: ID!) { policy(id: $id) { ${product.print(selection, 'plain')} } }`;
    case 'neo4j-graphql':
      return `query ($id: String!) { policies(where: { id: { eq: $id } }) { ${neo4jGraphql.print(selection, 'plain')} } }`;
    case 'postgraphile':
      return `query ($id: String!) { policyByRowId(rowId: $id) { ${postgraphile.print(selection, 'plain')} } }`;
    default:
      throw new Error(`${dialect} takes no new questions`);
  }
}
