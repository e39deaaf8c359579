import { Converter } from 'opencc-js/t2cn';

/**
 * The simplified form of one character (慶 → 庆), or the character itself.
 *
 * Read by itself: what stands beside it never matters, so that two texts fold alike and offsets stay exact. The
 * converter for `t` and not `tw`, which would make 著名 into 着名.
 */
export function simplified(character: string): string {
  if (!HAN.test(character)) return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const converted = convert(character);
  const simple = [...converted].length === 1 ? converted : character;
  known.set(character, simple);
  return simple;
}

const HAN = /^\p{sc=Han}$/u;
// The library's own declarations do not resolve in a strict ES module.
const convert = Converter({ from: 't', to: 'cn' }) as (text: string) => string;
const known = new Map<string, string>();
