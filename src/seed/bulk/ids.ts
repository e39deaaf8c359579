import { Column } from './column.js';

/** Bytes of ids kept together; an id lies in one chunk. */
const CHUNK = 1 << 22;

/**
 * Numbers ids in the order in which they are first seen, from 0, and gives them back: about 60 bytes an id, outside the heap.
 * A Map of JavaScript takes three times as much, and no more than 16.7 million. Exact: ids are compared, not only hashed.
 */
export class Ids {
  /** An open hash table of index + 1; 0 is free. */
  private slots = new Uint32Array(1 << 12);
  private readonly hashes = new Column(Uint32Array);
  private readonly addresses = new Column(Uint32Array);
  private readonly chunks: Buffer[] = [];
  /** Where the next id goes, counted over all chunks; there an id is its length, then its characters. */
  private end = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of an id; −1: it was never seen. */
  find(id: string): number {
    const slot = this.slotOf(id, hashOf(id));
    return this.slots[slot]! - 1;
  }

  /** The number of an id, a new one if it was never seen. Takes ids of the importer's form: ASCII, 200 at most. */
  number(id: string): number {
    const hash = hashOf(id);
    const slot = this.slotOf(id, hash);
    if (this.slots[slot]! > 0) return this.slots[slot]! - 1;
    const index = this.count++;
    this.addresses.set(index, this.keep(id));
    this.hashes.set(index, hash);
    this.slots[slot] = index + 1;
    if (this.count * 3 > this.slots.length * 2) this.grow();
    return index;
  }

  /** The id of a number. */
  at(index: number): string {
    const address = this.addresses.get(index);
    const chunk = this.chunks[Math.floor(address / CHUNK)]!;
    const start = (address % CHUNK) + 1;
    return chunk.toString('latin1', start, start + chunk[start - 1]!);
  }

  /** The slot of an id, or the free one where it would be. */
  private slotOf(id: string, hash: number): number {
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const index = this.slots[slot]! - 1;
      if (index < 0 || (this.hashes.get(index) === hash && this.is(index, id))) return slot;
    }
  }

  private is(index: number, id: string): boolean {
    const address = this.addresses.get(index);
    const chunk = this.chunks[Math.floor(address / CHUNK)]!;
    const start = address % CHUNK;
    if (chunk[start] !== id.length) return false;
    for (let i = 0; i < id.length; i++) if (chunk[start + 1 + i] !== id.charCodeAt(i)) return false;
    return true;
  }

  private keep(id: string): number {
    const room = CHUNK - (this.end % CHUNK);
    if (this.end % CHUNK === 0 || room < id.length + 1) {
      this.end = this.chunks.length * CHUNK;
      this.chunks.push(Buffer.allocUnsafe(CHUNK));
    }
    const address = this.end;
    if (address + CHUNK > 2 ** 32) throw new RangeError('the ids take more than 4 GB');
    const chunk = this.chunks.at(-1)!;
    const start = address % CHUNK;
    chunk[start] = id.length;
    for (let i = 0; i < id.length; i++) chunk[start + 1 + i] = id.charCodeAt(i);
    this.end += id.length + 1;
    return address;
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const last = this.slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = this.hashes.get(index) & last;
      while (this.slots[slot]! > 0) slot = (slot + 1) & last;
      this.slots[slot] = index + 1;
    }
  }
}

/** FNV-1a, its bits mixed once more: ids of one kind differ in their last digits only. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
