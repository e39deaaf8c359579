import { getOperationAST, type ExecutionResult } from 'graphql';
import type { Settled, Watch } from '../graph/index.js';
import { answers } from '../telemetry.js';
import { Kept } from './kept.js';
import type { Scope } from './context.js';
import type { Operation } from './operation.js';
import { write, Written } from './written.js';

/** An operation, and what else its answer hangs on. */
export interface Question extends Operation {
  /** The document as it was sent. */
  readonly text: string;
  readonly scope: Scope;
  /** Nodes and links that the answer may hold. */
  readonly cost?: number;
  /** Makes a signal that is aborted when nobody waits for the answer any more. */
  readonly signal?: () => AbortSignal;
}

/** Answers a question from one consistent state of the data, and says which one. */
export type AnswerQuestion = (question: Question) => Promise<Settled<ExecutionResult>>;

/**
 * Answers operations, whole answers from memory while nobody writes.
 *
 * Two who ask the same at the same time are not answered by one read: it may have begun before a write that the second
 * of them knows to be done.
 */
export class Answers {
  private readonly kept: Kept<Settled<ExecutionResult>>;

  /**
   * @param room bytes for answers
   * @param work answers what is not kept
   */
  constructor(
    watch: Watch,
    room: number,
    private readonly work: AnswerQuestion,
  ) {
    this.kept = new Kept(watch, room);
  }

  /** Bytes taken. */
  get size(): number {
    return this.kept.size;
  }

  /**
   * Answers an operation from one consistent state of the data, and says which one.
   * @throws GraphQLError `IMPORT_IN_PROGRESS` with status 503
   */
  async answer(question: Question): Promise<Settled<ExecutionResult>> {
    const key = keyOf(question);
    const known = await this.kept.find(key);
    if (known) {
      answers.tell({ from: 'answer' });
      return known;
    }
    const { value, state } = await this.work(question);
    // Errors may be gone the next time.
    if (state === null || value.errors || !value.data) return { value, state };
    const text = write({ data: value.data });
    const written = { value: { data: new Written(text) as never }, state };
    this.kept.keep(key, written, 2 * text.length, state);
    return written;
  }
}

/** Tells questions apart that may have different answers. Variables that the operation does not declare change none. */
export function keyOf({ document, text, operationName, variables, scope }: Question): string {
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const given = declared
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(variables, name))
    .map((name) => [name, variables[name]]);
  return `${canonical([scope, operationName, given])}${text}`;
}

/** A JSON value as text, whatever the order of its names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
  }
  // 1e999 is read as Infinity, which JSON would write as null.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
