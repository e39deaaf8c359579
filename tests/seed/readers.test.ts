import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, type Source } from '../../src/api/index.js';
import type { Context } from '../../src/api/context.js';
import { Graph } from '../../src/graph/index.js';
import { Reader } from '../../src/graph/reader.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { figures } from './figures.js';
import { imported } from './support.js';
import { sourceOn } from '../setup/source.js';

const FIGURES = 60;
/** How many imports there are at least; more until enough was seen, but no longer than that. */
const LEAST = 16;
const MOST = 60_000;

const DOCUMENT = parse(`{
  observations(first: 100) {
    totalCount
    nodes {
      id name value summary
      indicator { id summary }
      regions { edges { note node { id summary } } }
      evidence { id }
    }
  }
  all: indicators { nodes { id summary observations(first: 100) { totalCount edges { note node { id summary } } } } }
}`);

let fresh: Fresh;
let source: Source;
beforeAll(async () => {
  fresh = await freshDatabase();
  source = sourceOn(fresh.database, fresh.contract);
});
afterAll(() => fresh.stop());

/** Asks, and takes the answer whatever the epoch says: what a reader would get without the check. */
async function answerUnchecked(): Promise<string> {
  const { schema, model, queries, watch, read } = source;
  const reader = new Reader(watch, read);
  try {
    const contextValue: Context = { graph: new Graph(model, queries, reader), model, mayQuote: false };
    return JSON.stringify(await execute({ schema, contextValue, document: DOCUMENT }));
  } finally {
    await reader.close();
  }
}

async function answerChecked(): Promise<string> {
  const { value } = await answer(source, { document: DOCUMENT, operationName: null, variables: {} });
  return JSON.stringify(value);
}

interface Load {
  readonly imports: number;
  readonly refused: number;
  readonly mixed: number;
  readonly old: number;
  readonly new: number;
}

/** An importer goes back and forth between two versions while four readers ask. */
async function load(
  ask: () => Promise<string>,
  whole: { old: string; new: string },
  enough: (load: Load) => boolean,
) {
  const seen = { imports: 0, refused: 0, mixed: 0, old: 0, new: 0 };
  const begin = Date.now();
  const goesOn = () => {
    return Date.now() - begin < MOST && (seen.imports < LEAST || !enough(seen));
  };
  const importer = async () => {
    while (goesOn()) {
      await imported(fresh, figures({ figures: FIGURES, version: seen.imports % 2 === 0 ? 'new' : 'old' }));
      seen.imports++;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const reader = async () => {
    while (goesOn()) {
      try {
        const text = await ask();
        seen[text === whole.old ? 'old' : text === whole.new ? 'new' : 'mixed']++;
      } catch (error) {
        if ((error as { extensions?: { code?: string } }).extensions?.code !== 'IMPORT_IN_PROGRESS')
          throw error;
        seen.refused++;
      }
    }
  };
  await Promise.all([importer(), reader(), reader(), reader(), reader()]);
  return seen;
}

test(
  'readers during imports get whole answers of one version; without the check the same load gets mixed ones',
  { timeout: 4 * MOST },
  async () => {
    await imported(fresh, figures({ figures: FIGURES, version: 'new' }));
    const whole = { new: await answerChecked(), old: '' };
    await imported(fresh, figures({ figures: FIGURES, version: 'old' }));
    whole.old = await answerChecked();
    expect(whole.old.includes('new') || whole.new.includes('"old')).toBe(false);
    expect(whole.old).not.toContain('errors');

    const checked = await load(answerChecked, whole, (seen) => seen.old > 0 && seen.new > 0);
    console.log(`with the check: ${JSON.stringify(checked)}`);
    await imported(fresh, figures({ figures: FIGURES, version: 'old' }));
    const unchecked = await load(answerUnchecked, whole, (seen) => seen.mixed > 0);
    console.log(`without the check: ${JSON.stringify(unchecked)}`);

    expect(checked.mixed).toBe(0);
    expect(checked.old).toBeGreaterThan(0);
    expect(checked.new).toBeGreaterThan(0);
    expect(unchecked.mixed).toBeGreaterThan(0);
  },
);
