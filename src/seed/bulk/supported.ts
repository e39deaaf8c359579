import { Column } from './column.js';

/** Which facts each piece of evidence supports, all by their numbers: eight bytes for each time that a fact names one. */
export class Supported {
  /** Number of the pair that came last, + 1, by evidence; and of the one before each pair. */
  private readonly latest = new Column(Uint32Array);
  private readonly before = new Column(Uint32Array);
  private readonly facts = new Column(Uint32Array);
  private pairs = 0;

  add(evidence: number, fact: number): void {
    const pair = this.pairs++;
    this.facts.set(pair, fact);
    this.before.set(pair, this.latest.get(evidence));
    this.latest.set(evidence, pair + 1);
  }

  /** The facts that a piece of evidence supports, in no order. */
  of(evidence: number): number[] {
    const facts: number[] = [];
    for (let pair = this.latest.get(evidence); pair > 0; pair = this.before.get(pair - 1)) {
      facts.push(this.facts.get(pair - 1));
    }
    return facts;
  }
}
