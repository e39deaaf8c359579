type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers by index, 0 where none was set; a few bytes each, outside the heap, where a Map takes a hundred. */
export class Column {
  private values: Numbers;

  constructor(private readonly make: new (length: number) => Numbers) {
    this.values = new make(1_024);
  }

  get(index: number): number {
    return this.values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.values.length) {
      const longer = new this.make(Math.max(index + 1, 2 * this.values.length));
      longer.set(this.values);
      this.values = longer;
    }
    this.values[index] = value;
  }
}
