import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/seed/index.js';
import { readStatements } from '../../src/seed/read.js';
import { refusal, seedDirectory, statementsOf } from './support.js';

const NODE = 'MERGE (n:Policy:Entity {id: row.id}) SET n += row';
const LINK =
  'MATCH (a:Agency {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:OWNS {id: row.id}]->(b) SET r += row {.*, from: null, to: null}';

const read = (text: string) =>
  readStatements(statementsOf(text)).map(({ statement, row, template, values }) => ({
    ...{ statement, row, values },
    what: template.kind === 'node' ? template.label : `${template.from} ${template.type} ${template.to}`,
  }));

describe('a seed is read', () => {
  test.each<[string, string, ReturnType<typeof read>]>([
    [
      'nodes',
      `UNWIND [{id: 'a'}] AS row ${NODE}`,
      [{ statement: 1, row: 1, values: { id: 'a' }, what: 'Policy' }],
    ],
    [
      'relationships',
      `UNWIND [{id: 'r', from: 'a', to: 'b'}] AS row ${LINK}`,
      [{ statement: 1, row: 1, values: { id: 'r', from: 'a', to: 'b' }, what: 'Agency OWNS Entity' }],
    ],
    [
      'statements and rows are counted from 1',
      `UNWIND [{id: 'a'}, {id: 'b'}] AS row ${NODE}; UNWIND [{id: 'c'}] AS row ${NODE};`,
      [
        { statement: 1, row: 1, values: { id: 'a' }, what: 'Policy' },
        { statement: 1, row: 2, values: { id: 'b' }, what: 'Policy' },
        { statement: 2, row: 1, values: { id: 'c' }, what: 'Policy' },
      ],
    ],
    ['an empty list has no rows', `UNWIND [] AS row ${NODE}`, []],
    [
      'the body may be laid out at will',
      `UNWIND [{id: 'a'}]\nAS row\n\n  MERGE (n:Policy:Entity { id: row.id })\n\tSET n += row`,
      [{ statement: 1, row: 1, values: { id: 'a' }, what: 'Policy' }],
    ],
    [
      'semicolons, brackets, braces and commas in strings are text',
      `UNWIND [{id: 'a', name: 'x; ] } , ] AS row {', note: "[;'"}] AS row ${NODE};`,
      [
        {
          statement: 1,
          row: 1,
          values: { id: 'a', name: 'x; ] } , ] AS row {', note: "[;'" },
          what: 'Policy',
        },
      ],
    ],
    [
      'comments count nothing, and what looks like one in a string is text',
      `// [{ ;\nUNWIND [ // ] AS row\n {id: 'a', /* note: 'x', */ name: '// /* x'}\n] AS row /* ; */ ${NODE} // end`,
      [{ statement: 1, row: 1, values: { id: 'a', name: '// /* x' }, what: 'Policy' }],
    ],
    [
      'escapes that Cypher has',
      String.raw`UNWIND [{id: 'a', name: 'it\'s \"x\" \\ \n 城'}] AS row ${NODE}`,
      [{ statement: 1, row: 1, values: { id: 'a', name: `it's "x" \\ \n 城` }, what: 'Policy' }],
    ],
    [
      'numbers, truth values, null and lists',
      `UNWIND [{id: 'a', n: -1, f: 0.5, e: 2.5e-3, t: true, x: null, l: [1, 2]}] AS row ${NODE}`,
      [
        {
          ...{ statement: 1, row: 1, what: 'Policy' },
          values: { id: 'a', n: -1, f: 0.5, e: 0.0025, t: true, x: null, l: [1, 2] },
        },
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('from all .cypher files of a directory, in the order of their names', () => {
    const directory = seedDirectory({
      '020-b.cypher': `UNWIND [{id: 'b'}] AS row ${NODE};`,
      '010-a.cypher': `// a\nUNWIND [{id: 'a'}] AS row ${NODE};`,
      'notes.md': 'not read',
    });
    expect(readSeed(directory).map(({ file, statement, row }) => ({ file, statement, row }))).toEqual([
      { file: '010-a.cypher', statement: 1, row: 1 },
      { file: '020-b.cypher', statement: 1, row: 1 },
    ]);
  });
});

describe('a seed cannot be read, and says where, when', () => {
  const first = `UNWIND [{id: 'a'}] AS row ${NODE};\n`;
  const neither = 'its body is neither of the two templates (see CONTRIBUTING.md): ';
  const whole = (body: string) => [`test.cypher 2/null ${neither}${body.slice(0, 120)}`];
  const begin = ['test.cypher 2/null it must begin with UNWIND [ … ] AS row'];

  test.each<[string, string, string[]]>([
    ['it deletes', 'MATCH (n) DETACH DELETE n', begin],
    ['it calls', 'CALL db.labels()', begin],
    ['its rows are another variable', `UNWIND [{id: 'a'}] AS r ${NODE}`, begin],
    ['its list is not one literal', `UNWIND [{id: 'a'}] + [{id: 'b'}] AS row ${NODE}`, begin],
    ['its list comes from a parameter', `UNWIND $rows AS row ${NODE}`, begin],
    ['its list does not end', `UNWIND [{id: 'a'} AS row ${NODE}`, begin],
    [
      'it creates',
      "UNWIND [{id: 'a'}] AS row CREATE (n:Policy) SET n = row",
      whole('CREATE (n:Policy) SET n = row'),
    ],
    [
      'it leaves Entity out',
      "UNWIND [{id: 'a'}] AS row MERGE (n:Policy {id: row.id}) SET n += row",
      whole('MERGE (n:Policy {id: row.id}) SET n += row'),
    ],
    [
      'it does more after the template',
      `UNWIND [{id: 'a'}] AS row ${NODE} WITH n DETACH DELETE n`,
      whole(`${NODE} WITH n DETACH DELETE n`),
    ],
    [
      'it hides more behind a comment',
      `UNWIND [{id: 'a'}] AS row ${NODE} // then\n REMOVE n.name`,
      whole(`${NODE} REMOVE n.name`),
    ],
    [
      'its relationship keeps from and to',
      `UNWIND [{id: 'a'}] AS row ${LINK.replace(' {.*, from: null, to: null}', '')}`,
      whole(LINK.replace(' {.*, from: null, to: null}', '')),
    ],
    [
      'its relationship points the other way',
      `UNWIND [{id: 'a'}] AS row ${LINK.replace('-[', '<-[')}`,
      whole(LINK.replace('-[', '<-[')),
    ],
    [
      'a comma ends a row',
      `UNWIND [{id: 'a'}, {id: 'b',}] AS row ${NODE}`,
      ['test.cypher 2/2 a comma stands before a closing bracket, which Cypher refuses'],
    ],
    [
      'a comma ends the list',
      `UNWIND [{id: 'a'}, /* last */ ] AS row ${NODE}`,
      ['test.cypher 2/1 a comma stands before a closing bracket, which Cypher refuses'],
    ],
    [
      'a colon is missing',
      `UNWIND [\n{id: 'a'},\n{id 'b'}] AS row ${NODE}`,
      ["test.cypher 2/2 its list cannot be read: invalid character '\\'' in line 4"],
    ],
    [
      'a value is missing',
      `UNWIND [{id: 'a'}, {id: }] AS row ${NODE}`,
      ["test.cypher 2/2 its list cannot be read: invalid character '}' in line 2"],
    ],
    [
      'a value is an expression',
      `UNWIND [{id: 'a' + 'b'}] AS row ${NODE}`,
      ["test.cypher 2/1 its list cannot be read: invalid character '+' in line 2"],
    ],
    [
      'a key stands in quotes',
      `UNWIND [{'id': 'a'}] AS row ${NODE}`,
      ["test.cypher 2/1 the key 'id' stands in quotes, which Cypher refuses"],
    ],
    [
      'a key stands twice',
      `UNWIND [{id: 'a'}, {id: 'b', name: 'x', name: 'y'}] AS row ${NODE}`,
      ['test.cypher 2/2 the key name stands twice'],
    ],
    [
      'an escape is JSON5 only',
      String.raw`UNWIND [{id: '\x41'}] AS row ${NODE}`,
      [String.raw`test.cypher 2/1 Cypher knows no escape \x in a string`],
    ],
    [
      'a whole number has a fraction',
      `UNWIND [{id: 'a', value: 5.0}] AS row ${NODE}`,
      ['test.cypher 2/1 5.0 is a whole number, but Cypher would keep it as a floating one; write 5'],
    ],
    [
      'a whole number has an exponent',
      `UNWIND [{id: 'a', value: 1e3}] AS row ${NODE}`,
      ['test.cypher 2/1 1e3 is a whole number, but Cypher would keep it as a floating one; write 1000'],
    ],
    [
      'a row is no map',
      `UNWIND [{id: 'a'}, 'b', [1]] AS row ${NODE}`,
      [
        `test.cypher 2/2 a row is a map such as {id: '…'}; "b" was found`,
        `test.cypher 2/3 a row is a map such as {id: '…'}; [1] was found`,
      ],
    ],
  ])('%s', async (_, text, problems) => {
    expect(await refusal(() => read(first + text))).toEqual(problems);
  });

  test('several statements are wrong: each is named', async () => {
    const text = `RETURN 1;\n${first}UNWIND [{id: 'b'},] AS row ${NODE};`;
    expect(await refusal(() => read(text))).toEqual([
      'test.cypher 1/null it must begin with UNWIND [ … ] AS row',
      'test.cypher 3/1 a comma stands before a closing bracket, which Cypher refuses',
    ]);
  });

  test.each([
    ['no-such-directory', 'There is no directory'],
    ['.', 'holds no .cypher file with a statement'],
  ])('there is nothing to read in %s', (below, message) => {
    const directory = seedDirectory({ 'empty.cypher': '// nothing\n' });
    expect(() => readSeed(`${directory}/${below}`)).toThrow(message);
  });
});
