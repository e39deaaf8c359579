import { isUtf8 } from 'node:buffer';
import type { Template } from '../read.js';
import { MAX_LINE, type Line } from './lines.js';

/** What a line says: a row of one node or relationship, of which nothing is checked yet. */
export interface BulkRow {
  readonly template: Template;
  readonly values: Readonly<Record<string, unknown>>;
  /** The seed set that a backup says it belongs to, null: to none; left out: that of the load. */
  readonly set?: string | null;
}

/**
 * Reads a line: `{"label": "Policy", "id": …}` is a node, `{"type": "OWNS", "id": …, "from": …, "to": …}` a relationship.
 * @returns the reason where it is neither
 */
export function readLine({ bytes }: Line): BulkRow | string {
  if (bytes === null)
    return `the line is longer than ${MAX_LINE >> 20} MB; the rest of the file was not read`;
  if (!isUtf8(bytes)) return 'it is not UTF-8';
  let read: unknown;
  try {
    read = JSON.parse(bytes.toString());
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'a line is one JSON object';
  const { label, type, ...values } = read as Record<string, unknown>;
  if (typeof label === 'string' && type === undefined) return { template: { kind: 'node', label }, values };
  if (typeof type === 'string' && label === undefined) {
    return { template: { kind: 'relationship', type, from: 'Entity', to: 'Entity' }, values };
  }
  return 'a line says label (of a node) or type (of a relationship), one of them and a text';
}
