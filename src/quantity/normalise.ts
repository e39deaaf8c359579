/**
 * The token with full-width digits, letters and signs as ASCII, and without white space: a page may break inside it.
 * White space between two digits stays, since they may be two numbers; so does the full-width comma, which in Chinese
 * separates clauses and never thousands.
 */
export function normalise(token: string): string {
  return token
    .replace(/(?<![0-9０-９\s])\s+|\s+(?![0-9０-９\s])/gu, '')
    .replace(/[！-＋－-～]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0));
}
