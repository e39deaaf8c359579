import { Graph, readConsistently } from '../graph/index.js';
import type { Source } from './plain.js';

/** How many nodes of each label and relationships of each type there are. */
export type Counted = ReadonlyMap<string, number>;

/** Counts the graph. @throws UnsettledError */
export async function countGraph({ watch, model, queries, read }: Source): Promise<Counted> {
  const { value } = await readConsistently(watch, read, (reader) =>
    new Graph(model, queries, reader).counts(),
  );
  return value;
}

/**
 * Knows about how much there is in the graph without asking: it is counted again behind the answers when somebody wrote.
 */
export class Counts {
  private bookmark: string | undefined;
  private isCounting = false;

  /** @param known what was counted last */
  constructor(
    private readonly source: Source,
    private known: Counted,
  ) {
    this.bookmark = source.watch.latest?.bookmark;
  }

  readonly latest = (): Counted => {
    const bookmark = this.source.watch.latest?.bookmark;
    if (bookmark !== this.bookmark && bookmark !== undefined && !this.isCounting) void this.count(bookmark);
    return this.known;
  };

  private async count(bookmark: string): Promise<void> {
    this.isCounting = true;
    try {
      this.known = await countGraph(this.source);
      this.bookmark = bookmark;
    } catch {
      // It is tried again with the next question; who asks of a database that does not answer is told so by the answer.
    } finally {
      this.isCounting = false;
    }
  }
}
