/** A word of a query, folded. `latin` begins with a letter and may hold digits; `mixed` is all else, as any Han. */
export interface Word {
  readonly text: string;
  readonly script: 'latin' | 'digits' | 'mixed';
}

/** The words between the spaces of a folded text, each once, in order of their first place. */
export function words(folded: string): readonly Word[] {
  const texts = new Set(folded.split(' ').filter((text) => text !== ''));
  return [...texts].map((text) => ({ text, script: scriptOf(text) }));
}

function scriptOf(text: string): Word['script'] {
  if (/^\p{sc=Latin}[\p{sc=Latin}0-9.]*$/u.test(text)) return 'latin';
  return /^[0-9.]+$/.test(text) ? 'digits' : 'mixed';
}
