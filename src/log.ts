import { pino, type Logger } from 'pino';

export type Log = Logger;

/** A structured log on standard error: standard output belongs to what a command answers. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
