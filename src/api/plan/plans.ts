import {
  getOperationAST,
  Kind as Ast,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { identify, Refusal, type PlanStatement, type Queries, type Trips } from '../../graph/index.js';
import type { Contract } from '../../model/index.js';
import type { Operation } from '../operation.js';
import { coerce } from '../variables.js';
import { compile, type Compiling } from './compile.js';
import type { Plan, Variables } from './plan.js';
import { Unplanned } from './unplanned.js';

/** Plans, and statements known to be planned: by far more than callers of one service ask. */
const MAX_PLANS = 1_000;

/** What plans are made for and with. */
export interface PlansOptions {
  readonly contract: Compiling;
  readonly queries: Queries;
  readonly trips: Trips;
  /** Has Neo4j plan a statement. */
  readonly explain: (statement: PlanStatement) => Promise<void>;
  /** Told why an operation stays plain. */
  readonly onPlain?: (reason: Error) => void;
  /** Told what went wrong though the plain path can do without. */
  readonly onFault?: (error: unknown) => void;
}

/** A plan with the variables that it is to run with. */
export interface Planned {
  readonly plan: Plan;
  readonly variables: Variables;
}

/**
 * Plans of operations that were asked before.
 *
 * The first time an operation is answered by the plain path, whose statements are planned already. From the second time on
 * it is compiled, and Neo4j plans its statements, one at a time, behind the answers; then the plan takes over.
 */
export class Plans {
  private readonly operations = new WeakMap<DocumentNode, Map<string | null, Template>>();
  private readonly plans = new LRUCache<string, Entry>({ max: MAX_PLANS });
  /** Texts of statements. */
  private readonly planned = new LRUCache<string, true>({ max: MAX_PLANS });
  private planning: Promise<void> = Promise.resolve();
  private templates = 0;

  constructor(private readonly options: PlansOptions) {}

  get trips(): Trips {
    return this.options.trips;
  }

  /** Tells that an operation takes the plain path, and why. */
  report(reason: unknown): void {
    if (reason instanceof Unplanned || reason instanceof Refusal) this.options.onPlain?.(reason);
    else this.options.onFault?.(reason);
  }

  /** The plan of an operation; null where it has none (yet). */
  find({ document, operationName, variables: inputs }: Operation): Planned | null {
    const template = this.template(document, operationName);
    if (template.operation === null || ++template.asked === 1) return null;
    const variables = coerce(this.options.contract.schema, template.operation, inputs);
    if (!variables) return null;
    const identity = `${template.number} ${identify(template.shape(variables))}`;
    const known =
      this.plans.get(identity) ?? this.compiled(identity, document, template.operation, variables);
    return known.plan && known.isReady ? { plan: known.plan, variables } : null;
  }

  /** Resolves when nothing is left to plan. */
  idle(): Promise<void> {
    return this.planning;
  }

  private template(document: DocumentNode, operationName: string | null): Template {
    const templates = this.operations.get(document) ?? new Map<string | null, Template>();
    this.operations.set(document, templates);
    let template = templates.get(operationName);
    if (!template) {
      const operation = getOperationAST(document, operationName) ?? null;
      const shape = operation ? shapeOf(this.options.contract, document) : () => [];
      template = { number: ++this.templates, operation, shape, asked: 0 };
      templates.set(operationName, template);
    }
    return template;
  }

  private compiled(
    identity: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Entry {
    const { contract, queries } = this.options;
    let plan: Plan | null = null;
    try {
      plan = compile(contract, queries, document, operation, variables);
    } catch (error) {
      // Whatever is wrong with it, the plain path answers or says so.
      this.report(error);
    }
    // Of another value only the key is another: its statements are planned already.
    const isReady = plan !== null && statementsOf(plan).every(({ text }) => this.planned.get(text));
    const entry: Entry = { plan, isReady };
    this.plans.set(identity, entry);
    // One at a time: planning takes a core.
    if (plan && !isReady) this.planning = this.planning.then(() => this.planAhead(entry));
    return entry;
  }

  /** Has Neo4j plan the statements of a plan. What it cannot plan stays plain. */
  private async planAhead(entry: Entry): Promise<void> {
    try {
      for (const statement of entry.plan ? statementsOf(entry.plan) : []) {
        if (this.planned.get(statement.text)) continue;
        await this.options.explain(statement);
        this.planned.set(statement.text, true);
      }
      entry.isReady = true;
    } catch (error) {
      entry.plan = null;
      this.report(error);
    }
  }
}

/** What is known of an operation; null where it stays plain. */
interface Entry {
  plan: Plan | null;
  /** Whether Neo4j has planned its statements. */
  isReady: boolean;
}

/** An operation of a document, however often it is asked. */
interface Template {
  readonly number: number;
  readonly operation: OperationDefinitionNode | null;
  /** What of the variables makes it another plan. */
  readonly shape: (variables: Variables) => unknown[];
  asked: number;
}

/** Every statement of a plan. */
export function statementsOf({ fields, searched }: Plan): PlanStatement[] {
  const trips = [
    ...fields.flatMap((field) => ('trip' in field ? [field.trip] : [])),
    ...(searched ? [searched] : []),
  ];
  return trips.flatMap(({ statement, proof }) => (proof ? [statement, proof.statement] : [statement]));
}

/** Arguments whose values travel in keys: only whether they are given makes another plan. */
const KEYS = new Set(['after', 'before']);
const ROOT_KEYS = new Set(['id', 'name', 'title']);

function shapeOf({ schema }: Contract, document: DocumentNode): Template['shape'] {
  const uses = new Map<string, 'key' | 'value'>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Argument(node) {
        if (node.value.kind !== Ast.VARIABLE) return undefined;
        const { value: variable } = node.value.name;
        const argument = node.name.value;
        const isOfRoot = types.getParentType() === schema.getQueryType() && types.getDirective() === null;
        const isKey = KEYS.has(argument) || (isOfRoot && ROOT_KEYS.has(argument));
        uses.set(variable, isKey && uses.get(variable) !== 'value' ? 'key' : 'value');
        return false;
      },
      Variable(node) {
        uses.set(node.name.value, 'value');
      },
    }),
  );
  const names = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  return (variables) =>
    names.map(([name, use]) => {
      if (use === 'key') return variables[name] == null;
      // Left out is not the same as null: a filter refuses null.
      return Object.hasOwn(variables, name) ? [variables[name]] : null;
    });
}
