/** The response keys of one place in an answer: all who select there must mean the same by a key. */
export class ResponseKeys {
  private readonly known = new Map<string, { readonly means: string; readonly inner: ResponseKeys }>();

  /** @param outer the place's keys so far, which a fragment that is still being made has to go along with */
  constructor(private readonly outer?: ResponseKeys) {}

  /** The keys inside a field under a response key; null where the key means another field already. */
  claim(key: string, means: string): ResponseKeys | null {
    const known = this.known.get(key);
    if (known) return known.means === means ? known.inner : null;
    const outer = this.outer?.claim(key, means);
    if (outer === null) return null;
    const inner = new ResponseKeys(outer);
    this.known.set(key, { means, inner });
    return inner;
  }

  /** Whether a fragment with these keys may be spread here. */
  fits(others: ResponseKeys): boolean {
    return [...others.known].every(([key, { means, inner }]) => {
      const known = this.known.get(key);
      return !known || (known.means === means && known.inner.fits(inner));
    });
  }

  add(others: ResponseKeys): void {
    for (const [key, { means, inner }] of others.known) this.claim(key, means)?.add(inner);
  }
}
