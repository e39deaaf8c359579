import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/quantity/index.js';
import { random } from './chinese-numerals.js';

describe('the figures of a text are its runs of numerals', () => {
  test.each([
    ['总量1.1万家', ['1.1万']],
    ['从6.9万亿元到9.7万亿元', ['6.9万亿', '9.7万亿']],
    ['共1,100个', ['1,100']],
    ['1,23个', ['1', '23']],
    ['占1/3', ['1/3']],
    ['占三分之一，百分之12.6', ['三分之一', '百分之12.6']],
    ['十二点六', ['十二点六']],
    ['一点成绩', ['一']],
    ['100余款、百余款、30余万、30多万、十来万', ['100余', '百余', '30余万', '30多万', '十来万']],
    ['十多家、10来家', ['十', '10']],
    ['业余、许多、未来', []],
    ['3亿4500万人、1万两千、10亿零817万5288人', ['3亿4500万', '1万两千', '10亿零817万5288']],
    ['六区一高地', ['六', '一']],
    ['“十五五”', ['十五五']],
    ['一带一路', ['一', '一']],
    ['两家、双城、首店、半年、零售', ['两', '双', '首', '半', '零']],
    ['百货、四川、万达开、4A级', ['百', '四', '万', '4']],
    ['千亿级、万亿、百', ['千亿', '万亿', '百']],
    ['1.7个百分点', ['1.7', '百']],
    ['2月5日，2025首届第十四场', ['2', '5', '2025', '首', '十四']],
    ['2025/02/05，3.1.4版', ['2025/02/05', '3.1.4']],
    ['二〇二五年', ['二〇二五']],
    ['１２．５％', ['１２．５']],
    ['5%—6%', ['5', '6']],
    ['每3台中有1台', ['3', '1']],
    ['', []],
  ])('%s has %j', (text, figures) => {
    expect(findFigures(text).map((figure) => figure.text)).toEqual(figures);
  });
});

test('places count code points, also behind characters outside the basic plane', () => {
  expect(findFigures('𠮷野家😀3家，👩‍👩‍👧共十二家')).toEqual([
    { start: 4, end: 5, text: '3' },
    { start: 13, end: 15, text: '十二' },
  ]);
});

test('every figure planted in a text is found at its place, and nothing else', () => {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  for (let round = 0; round < 500; round++) {
    const planted = [];
    let text = '';
    for (let i = 0; i < 12; i++) {
      text += pick(['𠮷', '。', '行动、', '😀', '\n\n', '(', 'é', '𝟙之']);
      const figure = pick([
        '9.7万亿',
        '三',
        '1/3',
        '百余',
        '320',
        '1,100',
        '两',
        '十五五',
        '7.5万',
        '三分之二',
      ]);
      const start = [...text].length;
      planted.push({ start, end: start + [...figure].length, text: figure });
      text += figure;
    }
    expect(findFigures(text)).toEqual(planted);
  }
});

test('a long text takes time in proportion to its length', () => {
  const started = performance.now();
  expect(findFigures('万'.repeat(200_000))).toHaveLength(1);
  expect(findFigures('1万余'.repeat(100_000)).length).toBeGreaterThan(0);
  expect(findFigures('行动3项'.repeat(50_000))).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
