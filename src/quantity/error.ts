/** Words that cannot be read for certain. `token` is what was given, `reason` says in English why it was refused. */
export class QuantityError extends Error {
  constructor(
    readonly token: string,
    readonly reason: string,
  ) {
    super(`cannot read “${token}”: ${reason}`);
    this.name = 'QuantityError';
  }
}
