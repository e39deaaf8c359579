/** The plan path does not answer this; the plain path does, or says what is wrong with it. */
export class Unplanned extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unplanned';
  }
}
