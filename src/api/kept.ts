import { LRUCache } from 'lru-cache';
import type { State, Watch } from '../graph/index.js';

interface Entry<V> {
  readonly state: State;
  readonly value: V;
}

/** What an entry takes beside its key and its value: the map's, the list's and the objects' own bytes, rounded up. */
const OVERHEAD = 400;

/** One value may take this share of the room: a giant does not push all others out. */
const SHARE = 1 / 8;

/**
 * What was worked out from the data, kept until anybody writes.
 *
 * All of it belongs to one state of the data: what comes from the next one throws the rest out. Nothing is given away
 * before Neo4j or its log, asked after the caller came, says that the data is still in that state.
 */
export class Kept<V extends object> {
  private readonly entries: LRUCache<string, Entry<V>>;
  private state: State | null = null;

  /** @param room bytes for keys and values */
  constructor(
    private readonly watch: Pick<Watch, 'latest' | 'still' | 'now'>,
    room: number,
  ) {
    this.entries = new LRUCache({ maxSize: room, maxEntrySize: Math.floor(room * SHARE) });
  }

  /** Bytes taken. */
  get size(): number {
    return this.entries.calculatedSize;
  }

  /** What is kept under a key: nothing, a value that is known to be true still, or one once it is (never rejects). */
  find(key: string): V | Promise<V | undefined> | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    const { still } = this.watch;
    if (still && isSame(still, entry.state)) return entry.value;
    return this.watch.now().then(
      (now) => {
        if (now !== null && isSame(now, entry.state)) return entry.value;
        if (now !== null && entry.state === this.state) this.entries.clear();
        return undefined;
      },
      // A server that does not answer shows in the read that follows.
      () => undefined,
    );
  }

  /**
   * Keeps a value.
   * @param size bytes of the value
   * @param state of the data that the value was worked out from; what is known to be old already is not kept
   */
  keep(key: string, value: V, size: number, state: State): void {
    if (this.watch.latest === null || !isSame(state, this.watch.latest)) return;
    if (this.state === null || !isSame(state, this.state)) {
      this.entries.clear();
      this.state = state;
    }
    // JavaScript keeps a character in one byte or two.
    this.entries.set(key, { state: this.state, value }, { size: OVERHEAD + 2 * key.length + size });
  }
}

function isSame(one: State, other: State): boolean {
  return one.bookmark === other.bookmark && one.epoch === other.epoch;
}
