import type { AttachedText } from '../attach.js';
import type { Line } from '../bulk/lines.js';
import { readLine, type BulkRow } from '../bulk/read-line.js';
import { digestOf } from '../source-text.js';

/**
 * Reads a line of a backup: a fact with the seed set that it belongs to, or an attached text.
 * @returns the reason where it is neither
 */
export function readBackupLine(line: Line): BulkRow | AttachedText | string {
  if (line.bytes?.subarray(0, TEXT.length).equals(TEXT)) return readText(line.bytes);
  const row = readLine(line);
  if (typeof row === 'string') return row;
  const { seedSet = null, ...values } = row.values;
  if (seedSet !== null && typeof seedSet !== 'string') return 'seedSet is a text, or null';
  return { template: row.template, values, set: seedSet };
}

const TEXT = Buffer.from('{"sha256":');

function readText(bytes: Buffer): AttachedText | string {
  let read: Partial<AttachedText>;
  try {
    read = JSON.parse(bytes.toString()) as Partial<AttachedText>;
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`;
  }
  const { sha256, text } = read;
  if (typeof text !== 'string' || typeof sha256 !== 'string') return 'an attached text has sha256 and text';
  if (digestOf(text) !== sha256) return `the attached text is not the one with the digest ${sha256}`;
  return { sha256, text };
}
