import neo4j from 'neo4j-driver';
import { beyond } from './refusal.js';

/** Conditions in one filter. */
const MAX_CONDITIONS = 50;

/** Values in one list of a condition. */
const MAX_VALUES = 250;

/** What a caller sent, on its way into a statement: always as a parameter, never as text. */
export class Bindings {
  readonly parameters: Record<string, unknown> = {};
  private bound = 0;
  private named = 0;
  private conditions = 0;

  /** @param from what the values hang on: parameters of the statement, or fields of a map that it has */
  constructor(private readonly from = '$') {}

  /** The name of a parameter that holds the value. @throws Refusal when a list is too long */
  value(value: unknown): string {
    if (Array.isArray(value) && value.length > MAX_VALUES)
      throw beyond('values of one list', MAX_VALUES, value.length);
    const name = `p${this.bound++}`;
    this.parameters[name] = Array.isArray(value) ? value.map(stored) : stored(value);
    return `${this.from}${name}`;
  }

  /** A variable that no other part of the statement has. */
  variable(): string {
    return `v${this.named++}`;
  }

  /** Counts a condition. @throws Refusal when there are too many */
  condition(): void {
    if (++this.conditions > MAX_CONDITIONS)
      throw beyond('conditions of one filter', MAX_CONDITIONS, this.conditions);
  }
}

/** The driver sends numbers as floats, which indexes and equality take for integers too, but lists of Neo4j do not. */
function stored(value: unknown): unknown {
  // Neo4j's integers have 64 bits; what is beyond them compares as a float.
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? value : Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}
