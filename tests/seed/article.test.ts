import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { contract } from '../../src/cli/session.js';
import type { Database } from '../../src/neo4j/driver.js';
import {
  coverDocument,
  readProved,
  readSourceText,
  verifyDocument,
  type ProvedDocument,
} from '../../src/seed/index.js';
import { connectShared } from '../setup/shared.js';

const path = fileURLToPath(new URL('../../../shared/documents/pioneer-zone-2025.txt', import.meta.url));
const { model } = contract();

let database: Database;
beforeAll(async () => {
  database = await connectShared();
});
afterAll(() => database.close());

/** The article's text and what the graph proves from it; the test is skipped where the text is not at hand. */
async function article(test: TestContext) {
  if (!existsSync(path))
    test.skip('the source document is not here: ../shared/documents/pioneer-zone-2025.txt');
  const source = readSourceText(path);
  const session = database.driver.session();
  try {
    return { source, proved: (await readProved(session, model, source.sha256))! };
  } finally {
    await session.close();
  }
}

/** The proved document without one fact. */
function without(proved: ProvedDocument, id: string): ProvedDocument {
  const facts = proved.facts.filter((fact) => fact.id !== id);
  expect(facts).toHaveLength(proved.facts.length - 1);
  return { ...proved, facts };
}

describe('the article', () => {
  it('is proved: every span has its digest, every place states what is stored', async (test) => {
    const { source, proved } = await article(test);
    const { spans, places, failures } = verifyDocument(model, proved, source);
    expect(failures).toEqual([]);
    expect(spans).toBeGreaterThan(400);
    expect(places).toBeGreaterThan(200);
  });

  it('is covered: no figure is left without a fact or an exclusion with its reason', async (test) => {
    const { source, proved } = await article(test);
    const { missed, stated, excluded, figures } = coverDocument(model, proved, source);
    expect(missed).toEqual([]);
    expect(stated + excluded).toBe(figures);
    // Exclusions are the exception.
    expect(excluded).toBeLessThan(figures / 10);
  });

  it.for([
    ['target-technology-contracts-2025', ['1100亿', '1100亿', '1100亿']],
    ['obs-tech-enterprises-2024', ['69820']],
    ['target-nev-output-2025', ['130万', '130万']],
    ['obs-guanyinqiao-core-area', ['1.5']],
  ] as const)('misses the figures of %s when that fact is taken away', async ([id, figures], test) => {
    const { source, proved } = await article(test);
    expect(coverDocument(model, without(proved, id), source).missed.map(({ text }) => text)).toEqual(figures);
  });

  it('has no figure that a cruder pattern finds and coverage overlooked', async (test) => {
    const { source, proved } = await article(test);
    const known = new Set<number>();
    const mark = (flat: unknown) => {
      const places = (flat ?? []) as readonly bigint[];
      for (let i = 0; i < places.length; i += 2) {
        for (let at = Number(places[i]); at < Number(places[i + 1]); at++) known.add(at);
      }
    };
    mark(proved.document.properties.exclusions);
    for (const { properties } of proved.facts) {
      for (const [name, value] of Object.entries(properties)) if (name.endsWith('At')) mark(value);
    }
    const numeral = /[0-9０-９一二三四五六七八九十百千万亿两双首半零〇]/u;
    const overlooked = source.characters.flatMap((character, at) =>
      numeral.test(character) && !known.has(at) ? [at] : [],
    );
    expect(overlooked.map((at) => source.characters.slice(at - 5, at + 5).join(''))).toEqual([]);
  });

  it.for([
    ['a span', 'evidence', 'spans', /^the span \d+–\d+ has another digest$/],
    ["a figure's place", 'facts', 'statedAt', /^statedAt \d+–\d+ reads ".*", which does not state stated /],
  ] as const)('is not proved when %s is one character off', async ([, part, name, reason], test) => {
    const { source, proved } = await article(test);
    const items = proved[part].map((item) => ({ ...item }));
    const found = items.find(({ properties }) => name in properties)!;
    const moved = (found.properties[name] as readonly bigint[]).map((at) => at + 1n);
    Object.assign(found, { properties: { ...found.properties, [name]: moved } });
    const { failures } = verifyDocument(model, { ...proved, [part]: items }, source);
    expect(failures[0]).toEqual({ id: found.id, reason: expect.stringMatching(reason) as string });
  });
});
