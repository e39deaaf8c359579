import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refreshSearch } from '../../src/seed/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { asker, type Asked } from '../setup/shared.js';
import { imported, rowsOf, type Part } from './support.js';

let fresh: Fresh;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  fresh = await freshDatabase();
  ask = asker(fresh.database);
});
afterAll(() => fresh.stop());
beforeEach(() => fresh.empty());

/** Regions of these names, in the order of their ids. */
function regions(...names: string[]): Part[] {
  const proof = { basis: 'STATED', evidence: ['ev'], nameEnBasis: 'TRANSLATION' };
  return [
    { node: 'Document', rows: [{ id: 'doc', title: '地名', sourceClass: 'OFFICIAL' }] },
    {
      node: 'Evidence',
      rows: [{ id: 'ev', statement: '地名。', statementEn: 'Places.', verification: 'CITED' }],
    },
    { link: 'FROM_DOCUMENT', rows: [{ id: 'ev.doc', from: 'ev', to: 'doc' }] },
    {
      node: 'Region',
      rows: names.map((name, i) => ({
        id: `region-${i}`,
        name,
        nameEn: `Place ${i}`,
        kind: 'PLACE',
        ...proof,
      })),
    },
  ];
}

async function search(text: string, after: string | null = null): Promise<Asked> {
  return ask(
    'query ($text: String!, $after: String) { search(text: $text, first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }',
    { text, after },
  );
}

function ids({ result }: Asked): string[] {
  return (result.data as { search: { nodes: { id: string }[] } }).search.nodes.map(({ id }) => id);
}

test('what was renamed is found by its new name, in Chinese and pinyin, and no more by the old one', async () => {
  await imported(fresh, rowsOf(regions('长寿湖', '北碚')));
  expect(ids(await search('changshou'))).toEqual(['region-0']);
  await imported(fresh, rowsOf(regions('涪陵', '北碚')));
  expect(ids(await search('changshou'))).toEqual([]);
  expect(ids(await search('fuling'))).toEqual(['region-0']);
  expect(ids(await search('涪陵'))).toEqual(['region-0']);
  await imported(fresh, rowsOf(regions('涪陵')));
  expect(ids(await search('beibei'))).toEqual([]);
});

test('names written in traditional characters are found by simplified ones, and the other way round', async () => {
  await imported(fresh, rowsOf(regions('萬盛經開區', '万盛石林')));
  for (const text of ['万盛', '萬盛'])
    expect(ids(await search(text)).sort()).toEqual(['region-0', 'region-1']);
});

test('a cursor of a search ends with the data that it was given for; one of a list goes on', async () => {
  const names = ['一号桥', '二号桥', '三号桥', '四号桥', '五号桥'];
  await imported(fresh, rowsOf(regions(...names)));
  const cursor = ((await search('桥')).result.data as { search: { pageInfo: { endCursor: string } } }).search
    .pageInfo.endCursor;
  expect(ids(await search('桥', cursor))).toHaveLength(2);
  const list = await ask('{ regions(first: 2) { pageInfo { endCursor } } }');
  const after = (list.result.data as { regions: { pageInfo: { endCursor: string } } }).regions.pageInfo
    .endCursor;

  // The node that the cursor stands at goes, and another comes.
  await imported(
    fresh,
    rowsOf(
      regions(...names, '六号桥').map((part) =>
        'node' in part && part.node === 'Region'
          ? { ...part, rows: part.rows.filter(({ id }) => id !== 'region-1') }
          : part,
      ),
    ),
  );
  const stale = await search('桥', cursor);
  expect(stale.codes).toEqual(['BAD_USER_INPUT']);
  expect(stale.result.errors?.[0]?.message).toMatch(/The data changed since this cursor was given/);
  const rest = await ask('query ($after: String) { regions(after: $after) { nodes { id } } }', { after });
  expect(rest.result.data).toEqual({ regions: { nodes: [2, 3, 4, 5].map((i) => ({ id: `region-${i}` })) } });
});

test('what a node is found by follows from what it holds, after every change', async () => {
  await imported(fresh, rowsOf(regions('长寿湖', '北碚')));
  const changed = regions('涪陵', '北碚').map((part) =>
    'node' in part && part.node === 'Region'
      ? { ...part, rows: part.rows.map((row) => ({ ...row, aliases: ['枳城'], summary: '在江边。' })) }
      : part,
  );
  await imported(fresh, rowsOf(changed));
  const { records } = await fresh.database.driver.executeQuery(
    'MATCH (n:Region) RETURN n.searchNames AS names, n.searchTexts AS texts, n.searchPinyin AS pinyin ORDER BY n.id',
  );
  expect(records.map((record) => record.toObject())).toEqual([
    {
      names: ['涪陵', 'place 0', '枳城'],
      texts: ['在江边'],
      pinyin: ['fuling', 'ling', 'zhicheng', 'cheng'],
    },
    { names: ['北碚', 'place 1', '枳城'], texts: ['在江边'], pinyin: ['beibei', 'bei', 'zhicheng', 'cheng'] },
  ]);
});

test('a graph that an older version wrote is made ready for search, once', async () => {
  await imported(fresh, rowsOf(regions('鹅岭')));
  const { driver } = fresh.database;
  await driver.executeQuery('MATCH (n:Entity) REMOVE n.searchNames, n.searchTexts, n.searchPinyin');
  expect(ids(await search('eling'))).toEqual([]);
  expect(await refreshSearch(fresh.database, fresh.contract.model)).toBe(3);
  expect(ids(await search('eling'))).toEqual(['region-0']);
  expect(await refreshSearch(fresh.database, fresh.contract.model)).toBe(0);
});
