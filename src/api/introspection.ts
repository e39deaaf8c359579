import {
  execute,
  getOperationAST,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Settled } from '../graph/index.js';
import { answers } from '../telemetry.js';
import { keyOf, type Question } from './answers.js';
import type { Operation } from './operation.js';
import { write, Written } from './written.js';

/** Bytes for answers about the schema. */
const ROOM = 8 * 2 ** 20;

/** Fields that ask nothing of the graph. */
const ABOUT_SCHEMA = new Set(['__typename', '__schema', '__type']);

/** Answers operations about the schema alone: the database is not needed, and nothing makes such an answer old. */
export class Introspection {
  private readonly answers = new LRUCache<string, Settled<ExecutionResult>>({ maxSize: ROOM });
  private readonly known = new WeakMap<DocumentNode, Map<string | null, boolean>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Whether an operation asks nothing of the graph. */
  covers({ document, operationName }: Operation): boolean {
    const known = this.known.get(document) ?? new Map<string | null, boolean>();
    this.known.set(document, known);
    let covered = known.get(operationName);
    if (covered === undefined) known.set(operationName, (covered = isAboutSchema(document, operationName)));
    return covered;
  }

  async answer(question: Question): Promise<Settled<ExecutionResult>> {
    answers.tell({ from: 'schema' });
    const key = keyOf(question);
    const kept = this.answers.get(key);
    if (kept) return kept;
    const { document, operationName, variables: variableValues } = question;
    const value = await execute({ schema: this.schema, document, operationName, variableValues });
    if (value.errors || !value.data) return { value, state: null };
    const text = write({ data: value.data });
    const written = { value: { data: new Written(text) as never }, state: null };
    this.answers.set(key, written, { size: 2 * (key.length + text.length) });
    return written;
  }
}

function isAboutSchema(document: DocumentNode, operationName: string | null): boolean {
  const seen = new Set<string>();
  const isCovered = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return ABOUT_SCHEMA.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return isCovered(selection.selectionSet);
      const { value: name } = selection.name;
      if (seen.has(name)) return true;
      seen.add(name);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      );
      return fragment !== undefined && 'selectionSet' in fragment && isCovered(fragment.selectionSet);
    });
  const operation = getOperationAST(document, operationName);
  return operation ? isCovered(operation.selectionSet) : false;
}
