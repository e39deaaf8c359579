import { pinyin } from 'pinyin-pro';

/** One way to read the Han from code point `at` on: a syllable for each, one at least. */
export interface Reading {
  readonly at: number;
  /** Lower-case ASCII without tones. */
  readonly syllables: readonly string[];
}

/**
 * The readings of the Han of a folded text, from each on to the end of its run or twelve; in order of their place. With
 * `initial` only from Han that may begin with this letter, which is many times as fast.
 */
export function readings(folded: string, initial = ''): Reading[] {
  let at = 0;
  // Split by a group: what lies between the runs, and the runs themselves, in turn.
  return folded.split(/(\p{sc=Han}+)/u).flatMap((part) => {
    const start = at;
    const characters = [...part];
    at += characters.length;
    return /^\p{sc=Han}/u.test(part) ? readRun(characters, start, initial) : [];
  });
}

function readRun(han: readonly string[], start: number, initial: string): Reading[] {
  const whole = read(han.join(''));
  const ends = knownUntil(whole);
  const found: Reading[] = [];
  for (const [index, character] of han.entries()) {
    const sounds = soundsOf(character);
    if (initial !== '' && ![whole[index]!, ...sounds].some((sound) => sound.startsWith(initial))) continue;
    const ways = [whole.slice(index, Math.min(index + LONGEST, ends[index]!))];
    // Also by themselves: in 重庆市长安汽车 the words 市长 and 长安 overlap, and the whole is read by the wrong one.
    if (index + 1 < han.length && sounds.size > 1) {
      const alone = read(han.slice(index, index + LONGEST).join(''));
      ways.push(alone.slice(0, knownUntil(alone)[0]));
    }
    for (const syllables of different(ways.flatMap(typed))) found.push({ at: start + index, syllables });
  }
  return found;
}

/** Also with u for ü, where there is one. */
function typed(syllables: readonly string[]): (readonly string[])[] {
  const isV = syllables.some((syllable) => syllable.includes('v'));
  return isV ? [syllables, syllables.map((syllable) => syllable.replace('v', 'u'))] : [syllables];
}

/** Each once, and none without a syllable. */
function different(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (ways.length === 1) return ways[0]!.length > 0 ? ways : [];
  const found = new Map(ways.map((syllables) => [syllables.join(' '), syllables]));
  found.delete('');
  return [...found.values()];
}

const LONGEST = 12;

/** A syllable for each character; an unknown character stands for itself. ü is v. Names share words, so it is remembered. */
function read(han: string): readonly string[] {
  const before = remembered.get(han);
  if (before) return before;
  const syllables = pinyin(han, { type: 'array', toneType: 'none', v: true });
  // Longer texts hardly come again.
  if (han.length > LONGEST) return syllables;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(han, syllables);
  return syllables;
}

const remembered = new Map<string, readonly string[]>();
/** A few megabytes. */
const MOST_REMEMBERED = 20_000;

/** Every sound that one character may have, tones aside: 长 → chang, zhang. */
function soundsOf(character: string): ReadonlySet<string> {
  const before = soundsKnown.get(character);
  if (before) return before;
  const sounds = new Set(pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true }));
  soundsKnown.set(character, sounds);
  return sounds;
}

const soundsKnown = new Map<string, ReadonlySet<string>>();

/** For each syllable, where the next is that stands for an unknown character, or the end. */
function knownUntil(syllables: readonly string[]): readonly number[] {
  const ends = new Array<number>(syllables.length);
  let end = syllables.length;
  for (let index = end - 1; index >= 0; index--) {
    if (!isSyllable(syllables[index]!)) end = index;
    ends[index] = end;
  }
  return ends;
}

function isSyllable(text: string): boolean {
  if (syllablesKnown.has(text)) return true;
  if (!/^[a-z]+$/.test(text)) return false;
  syllablesKnown.add(text);
  return true;
}

/** There are about 400. */
const syllablesKnown = new Set<string>();
