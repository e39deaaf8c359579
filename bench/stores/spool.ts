import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that a file gathers before they are written. */
const CHUNK = 1 << 18;

/** Rows of many files, written as they come: a graph is larger than memory. */
export class Spool {
  private readonly files = new Map<string, { readonly descriptor: number; waiting: string }>();

  constructor(readonly directory: string) {
    mkdirSync(directory, { recursive: true });
  }

  /** The names of the files that have rows. */
  get names(): string[] {
    return [...this.files.keys()];
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, line: string): void {
    let file = this.files.get(name);
    if (!file) this.files.set(name, (file = { descriptor: openSync(this.path(name), 'w'), waiting: '' }));
    file.waiting += line + '\n';
    if (file.waiting.length < CHUNK) return;
    writeSync(file.descriptor, file.waiting);
    file.waiting = '';
  }

  close(): void {
    for (const { descriptor, waiting } of this.files.values()) {
      writeSync(descriptor, waiting);
      closeSync(descriptor);
    }
  }
}
