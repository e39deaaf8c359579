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
  return han.flatMap((character, index) => {
    const sounds = soundsOf(character);
    if (initial !== '' && ![whole[index]!, ...sounds].some((sound) => sound.startsWith(initial))) return [];
    const ways = [whole.slice(index, index + LONGEST)];
    // Also by themselves: in 重庆市长安汽车 the words 市长 and 长安 overlap, and the whole is read by the wrong one.
    if (index + 1 < han.length && sounds.size > 1)
      ways.push(read(han.slice(index, index + LONGEST).join('')));
    return different(ways.map(known).flatMap(typed)).map((syllables) => ({ at: start + index, syllables }));
  });
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

/** A syllable for each character; an unknown character stands for itself. ü is v. */
const read = (han: string): string[] => pinyin(han, { type: 'array', toneType: 'none', v: true });

/** Every sound that one character may have, tones aside: 长 → chang, zhang. */
function soundsOf(character: string): ReadonlySet<string> {
  const before = soundsKnown.get(character);
  if (before) return before;
  const sounds = new Set(pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true }));
  soundsKnown.set(character, sounds);
  return sounds;
}

const soundsKnown = new Map<string, ReadonlySet<string>>();

/** Up to the first unknown character. */
function known(syllables: readonly string[]): readonly string[] {
  const end = syllables.findIndex((syllable) => !isSyllable(syllable));
  return end < 0 ? syllables : syllables.slice(0, end);
}

function isSyllable(text: string): boolean {
  if (syllablesKnown.has(text)) return true;
  if (!/^[a-z]+$/.test(text)) return false;
  syllablesKnown.add(text);
  return true;
}

/** There are about 400. */
const syllablesKnown = new Set<string>();
