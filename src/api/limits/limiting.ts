import type { ApolloServerPlugin } from '@apollo/server';
import {
  getOperationAST,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Contract } from '../../model/index.js';
import type { Caller } from '../context.js';
import { coerce } from '../variables.js';
import { costOf } from './cost.js';
import { refuseInput } from './input.js';
import { exceeded, type Limits } from './limits.js';
import { refuseLists, refuseStructure } from './structure.js';
import { refuseText } from './text.js';

/** What limits are held against. */
export interface LimitingOptions {
  readonly contract: Contract;
  readonly limits: Limits;
  /** How many nodes of each label and relationships of each type the graph has, as far as it is known. */
  readonly counts: () => ReadonlyMap<string, number>;
}

/** Documents that were found valid: bytes that they take, reckoned from their texts. */
const ROOM = 32 * 2 ** 20;
const BYTES_PER_CHARACTER = 50;

/** What Apollo parses and validates in the place of a document that is refused. */
const STAND_IN = parse('{ __typename }');

/**
 * Refuses operations that go beyond a limit: their text before it is parsed, their structure before it is validated, their
 * variables and their cost before anything is asked.
 *
 * Apollo lets a plugin refuse only after it has validated. Here a refused document is replaced before that, and the refusal
 * told afterwards. For this, documents that are valid are kept here, and Apollo's own store of them is left out.
 */
export function limiting({ contract, limits, counts }: LimitingOptions): ApolloServerPlugin<Caller> {
  const valid = new LRUCache<string, DocumentNode>({ maxSize: ROOM });
  const operations = new WeakMap<OperationDefinitionNode, Looked>();

  const look = (document: DocumentNode, operation: OperationDefinitionNode): Looked => {
    let looked = operations.get(operation);
    if (!looked) {
      looked = {
        refusal: refuseStructure(document, operation, limits),
        atMost: costOf(contract, document, operation, null),
      };
      operations.set(operation, looked);
    }
    return looked;
  };

  const reckon = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    inputs: Readonly<Record<string, unknown>>,
  ): number => {
    const variables = coerce(contract.schema, operation, inputs);
    // What is wrong with variables is told when they are used.
    return variables ? costOf(contract, document, operation, { variables, counts: counts() }) : 0;
  };

  return {
    requestDidStart: () => {
      let refusal: GraphQLError | null = null;
      return Promise.resolve({
        didResolveSource: (context) => {
          const { queryHash, source, request } = context;
          const known = valid.get(queryHash);
          if (!known) refusal = refuseUnseen(source, request.operationName ?? null, limits);
          Object.assign(context, { document: refusal ? STAND_IN : known });
          return Promise.resolve();
        },
        didResolveOperation: ({ contextValue, document, operation, queryHash, request, source }) => {
          if (refusal) throw refusal;
          const { variables = {} } = request;
          refusal = refuseInput(variables, limits);
          if (refusal) throw refusal;
          if (operation) {
            const { refusal: refused, atMost } = look(document, operation);
            if (refused) throw refused;
            const cost = atMost <= limits.cost ? atMost : reckon(document, operation, variables);
            if (cost > limits.cost) throw tooDear(cost, limits);
            contextValue.cost = cost;
          }
          valid.set(queryHash, document, { size: BYTES_PER_CHARACTER * source.length });
          return Promise.resolve();
        },
      });
    },
  };
}

function tooDear(cost: number, limits: Limits): GraphQLError {
  return exceeded('cost', limits, cost, {
    what: 'Nodes and links that the answer may hold',
    advice: 'Ask for smaller pages, or fewer levels.',
  });
}

/** What is known of an operation, whatever its variables. */
interface Looked {
  readonly refusal: GraphQLError | null;
  /** What it costs with all the graph behind every field; infinite, or no number, where that hangs on its variables. */
  readonly atMost: number;
}

/** Looks at a document that was not validated yet. */
function refuseUnseen(text: string, operationName: string | null, limits: Limits): GraphQLError | null {
  const refused = refuseText(text, limits);
  if (refused) return refused;
  const document = parsed(text);
  if (!document) return null;
  const executed = getOperationAST(document, operationName);
  for (const operation of executed ? [executed] : operationsOf(document)) {
    const refusal = refuseStructure(document, operation, limits);
    if (refusal) return refusal;
  }
  return refuseLists(document, limits);
}

/** Null where it is no GraphQL: Apollo parses it again, and says what is wrong with it. */
function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}
