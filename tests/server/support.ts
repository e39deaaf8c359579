import { pino } from 'pino';
import type { Log } from '../../src/log.js';

/** A log that keeps what is written. */
export interface MemoryLog {
  readonly log: Log;
  /** What was written since the last look. */
  lines(): Record<string, unknown>[];
}

export function memoryLog(): MemoryLog {
  let kept: Record<string, unknown>[] = [];
  const write = (line: string) => void kept.push(JSON.parse(line) as Record<string, unknown>);
  return {
    log: pino({ level: 'info', base: null }, { write }),
    lines: () => {
      const lines = kept;
      kept = [];
      return lines;
    },
  };
}
