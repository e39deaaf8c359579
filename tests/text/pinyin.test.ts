import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinOf } from '../../src/text/index.js';
import { soundSpans } from '../../src/text/pinyin.js';
import { anyText } from './arbitrary.js';

describe('Han sound from each syllable to the end of their run', () => {
  test.each([
    ['重庆市', 'chongqingshi qingshi shi'],
    ['重慶市', 'chongqingshi qingshi shi'],
    ['长安', 'changan an'],
    ['绿色', 'lvse luse se'],
    ['AI手机', 'shouji ji'],
    ['以“33618”现代', 'yi xiandai dai'],
    ['西部（重庆）', 'xibuchongqing buchongqing chongqing qing'],
    ['银行', 'yinhang hang'],
    ['妈妈', 'mama ma'],
    ['𠮷野', 'ye'],
    ['Chongqing', ''],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(pinyinOf(text).join(' ')).toBe(expected);
  });
  test('or twelve syllables on', () => {
    expect(pinyinOf('一二三四五六七八九十一二三').slice(0, 2)).toEqual([
      'yiersansiwuliuqibajiushiyier',
      'ersansiwuliuqibajiushiyiersan',
    ]);
  });
});

describe('a character of several sounds is read with its neighbours', () => {
  test.each([
    ['重要', 'zhongyao'],
    ['重庆', 'chongqing'],
    ['银行', 'yinhang'],
    ['旅行', 'lvxing'],
    ['增长', 'zengzhang'],
    ['长城', 'changcheng'],
    ['音乐', 'yinyue'],
    ['会计', 'kuaiji'],
    ['效率', 'xiaolv'],
  ])('%s: %s', (text, sound) => {
    expect(pinyinOf(text)[0]).toBe(sound);
  });
  test('and where words overlap, in both ways', () => {
    expect(pinyinOf('重庆市长安汽车')).toEqual(expect.arrayContaining(['zhanganqiche', 'changanqiche']));
  });
});

test('the sounds of any text are different lower-case letters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sounds = pinyinOf(text);
      expect(new Set(sounds).size).toBe(sounds.length);
      for (const sound of sounds) expect(sound).toMatch(/^[a-z]{1,72}$/);
    }),
  );
});

describe('letters find the fewest characters that sound so', () => {
  test.each([
    ['重庆市', 'chongqing', [[0, 2]]],
    ['重庆市', 'chongq', [[0, 2]]],
    ['重庆市', 'cho', [[0, 1]]],
    ['重庆市', 'qingshi', [[1, 3]]],
    ['重庆市', 'ongqing', []],
    ['重庆市', 'chongqingshiqu', []],
    [
      'ai重庆5重庆',
      'chongqing',
      [
        [2, 4],
        [5, 7],
      ],
    ],
    ['重5庆', 'chongqing', []],
    ['西安', 'xian', [[0, 2]]],
    ['先', 'xian', [[0, 1]]],
    ['绿色', 'lvs', [[0, 2]]],
    ['绿色', 'lus', [[0, 2]]],
    ['重庆市长安', 'changan', [[3, 5]]],
    ['𠮷野', 'ye', [[1, 2]]],
    ['𠮷5重庆', 'chongqing', [[2, 4]]],
  ])('%s, %s: %j', (folded, letters, spans) => {
    expect(soundSpans(folded, letters).map(({ start, end }) => [start, end])).toEqual(spans);
  });
  test('just where the index does', () => {
    const han = fc.string({ unit: fc.constantFrom(...'重庆市长安行绿率乐会计a5'), maxLength: 12 });
    fc.assert(
      fc.property(han, fc.nat(), fc.integer({ min: 1, max: 20 }), (text, pick, length) => {
        const sounds = pinyinOf(text);
        const letters = sounds[pick % sounds.length]?.slice(0, length) ?? 'a';
        expect(soundSpans(text, letters).length > 0).toBe(sounds.some((sound) => sound.startsWith(letters)));
        const longer = `${letters}x`;
        expect(soundSpans(text, longer).length > 0).toBe(sounds.some((sound) => sound.startsWith(longer)));
      }),
    );
  });
});
