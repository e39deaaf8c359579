import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, parse, print, validate, type DocumentNode, type SelectionSetNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/config/index.js';
import { contract } from '../../src/cli/session.js';
import type { Database } from '../../src/neo4j/driver.js';
import { asker, connectShared, repositoryFile } from '../setup/shared.js';
import type { Question } from './question.js';

let database: Database;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  database = await connectShared();
  ask = asker(database);
});
afterAll(() => database.close());

const operations = names('examples', '.graphql');
const { schema } = contract();

it('every operation of examples/ has its answer here, and every answer its operation', () => {
  expect(names('tests/operations/answers', '.ts')).toEqual(operations);
});

describe.each(operations)('examples/%s.graphql', (name) => {
  const text = repositoryFile(`examples/${name}.graphql`);
  let question: Question;

  beforeAll(async () => {
    ({ default: question } = (await import(`./answers/${name}.ts`)) as { default: Question });
  });

  it('is asked in Chinese and English, is valid, and is the operation that codegen typed', () => {
    expect(text).toMatch(/^# 问：.+\n# Q: .+\nquery \w+/);
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(sorted(question.document)).toEqual(sorted(document));
  });

  it('gives the answer that the documents give, by these statements', async () => {
    const { result, levels } = await ask(text, question.variables as Record<string, unknown>);
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual(question.answer);
    expect(levels).toEqual(question.statements);
  });

  it('takes one statement per level and kind at most, whatever the number of nodes', async () => {
    const { levels } = await ask(text, question.variables as Record<string, unknown>);
    // Searches and ways are questions of their own, however many an operation asks.
    const shared = levels.map((level) =>
      level.filter((one) => !/^(search|neighbours|relationships between)$/.test(one)),
    );
    for (const level of shared) expect(level).toEqual([...new Set(level)]);
    expect(levels.length).toBeLessThanOrEqual(depth(parse(text)) + further(text));
  });
});

describe('web/sandbox.graphql', () => {
  const text = repositoryFile('web/sandbox.graphql');
  const document = parse(text, { maxTokens: 4000 });
  const found = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );

  it('fits into the URL by which Sandbox hands it on', () => {
    expect(encodeURIComponent(text).length).toBeLessThan(8192);
    expect(text).not.toMatch(/[<>&']/);
    expect(validate(schema, document)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(5);
  });

  it.each(found)('%s runs without errors', async (operation) => {
    const { result } = await ask(text, {}, operation);
    expect(result.errors).toBeUndefined();
    expect(Object.values(result.data ?? {})).not.toContain(null);
  });
});

describe('a question over many nodes', () => {
  it('costs as many statements as one over a single node', async () => {
    const fields = `name indicator { name } region { name partOf { nodes { name } } }
      presentedBy { edges { evidence { document { title } } node { name offices { edges { post } } } } }`;
    const all = await ask(`{ observations(first: 100) { nodes { ${fields} } } }`);
    const one = await ask(`{ observation(id: "obs-tech-enterprises-2024") { ${fields} } }`);
    expect(all.result.errors ?? one.result.errors).toBeUndefined();
    const { nodes } = (all.result.data as { observations: { nodes: unknown[] } }).observations;
    expect(nodes.length).toBeGreaterThan(50);
    expect(all.levels.slice(1)).toEqual(one.levels.slice(1));
  });
});

/** The files of a directory with an ending, without it. */
function names(directory: string, ending: string): string[] {
  return readdirSync(join(paths.root, directory))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();
}

/** The definitions of a document, printed: codegen puts fragments where it likes. */
function sorted(document: DocumentNode): string[] {
  return document.definitions.map((definition) => print(definition)).sort();
}

/** Levels that a question may take beside those of its fields: what it finds has to be read, or counted first. */
function further(text: string): number {
  const levels = { search: 2, paths: 7, neighbourhood: 4, groups: 1, then: 1, where: 1, orderBy: 1 };
  return Object.entries(levels).reduce(
    (sum, [word, count]) => sum + (new RegExp(`\\b${word}[:(]`).test(text) ? count : 0),
    0,
  );
}

/** How deep the fields of a document's first operation nest. */
function depth(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : [],
    ),
  );
  const below = (selections: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(selections?.selections ?? []).map((selection) =>
        selection.kind === Kind.FIELD
          ? 1 + below(selection.selectionSet)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? below(fragments.get(selection.name.value))
            : below(selection.selectionSet),
      ),
    );
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return below(operation && 'selectionSet' in operation ? operation.selectionSet : undefined);
}
