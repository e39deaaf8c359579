import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import {
  Graph,
  readConsistently,
  UnsettledError,
  type Queries,
  type ReadOptions,
  type Settled,
  type Watch,
} from '../graph/index.js';
import type { Model } from '../model/index.js';
import type { Context } from './context.js';
import type { Operation } from './operation.js';
import type { Plans } from './plan/index.js';
import { ended } from './ended.js';
import { importInProgress, isDeliberate } from './errors.js';

/** What answers operations: the schema, and the database it is answered from. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly queries: Queries;
  /** The database, and which state it is in. */
  readonly watch: Watch;
  readonly read: ReadOptions;
  /** Plans of operations asked before; left out: every operation takes the plain path. */
  readonly plans?: Plans | undefined;
}

/**
 * Answers an operation by the plain path, from one consistent state of the data.
 * @throws GraphQLError `IMPORT_IN_PROGRESS` with status 503
 */
export async function answerPlainly(source: Source, operation: Operation): Promise<Settled<ExecutionResult>> {
  const { schema, model, queries, watch } = source;
  const mayQuote = operation.scope === 'quotes';
  try {
    return await watch.guard(() =>
      readConsistently(watch, { ...source.read, isAbandoned: operation.isAbandoned }, async (reader) => {
        const contextValue: Context = { graph: new Graph(model, queries, reader), model, mayQuote };
        const result = await execute({
          schema,
          contextValue,
          document: operation.document,
          operationName: operation.operationName,
          variableValues: operation.variables,
        });
        // A fault of ours fails the read, which asks whether the data moved under it.
        const fault = result.errors?.find((error) => !isDeliberate(error));
        if (fault) throw fault;
        return result;
      }),
    );
  } catch (error) {
    if (error instanceof UnsettledError) throw importInProgress(error);
    throw ended(error, source.read.timeout) ?? error;
  }
}
