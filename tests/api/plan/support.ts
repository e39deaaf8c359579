import { getOperationAST, getVariableValues, parse, specifiedRules, validate } from 'graphql';
import { executableSchema } from '../../../src/api/index.js';
import { compile, statementsOf } from '../../../src/api/plan/index.js';
import type { Plan, Variables } from '../../../src/api/plan/plan.js';
import { contract } from '../../../src/cli/session.js';
import { paths } from '../../../src/config/index.js';
import { readQueries } from '../../../src/graph/index.js';

const read = contract();
export const schema = executableSchema(read);
export const queries = readQueries(paths.queries);
export const compiling = { ...read, schema };

/** Compiles an operation; no database is needed. */
export function planOf(text: string, inputs: Variables = {}): { plan: Plan; variables: Variables } {
  const document = parse(text);
  const faults = validate(schema, document, specifiedRules);
  if (faults.length > 0) throw new Error(`${text}: ${faults.join('\n')}`);
  const operation = getOperationAST(document)!;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new Error(String(errors));
  return { plan: compile(compiling, queries, document, operation, coerced), variables: coerced };
}

/** All that a plan asks of Neo4j: the keys of each root field, then the statements and their limits. */
export function printed(text: string, inputs: Variables = {}): string {
  const { plan, variables } = planOf(text, inputs);
  const roots = plan.fields.map((field) =>
    'text' in field
      ? `// ${field.key}: ${field.text}`
      : `// ${field.key}: keys ${JSON.stringify(field.keys(variables))}`,
  );
  const statements = statementsOf(plan).map(
    (statement) => `// limits ${JSON.stringify(statement.limits)}\n${statement.text}`,
  );
  return `${[...roots, ...statements].join('\n\n')}\n`;
}
