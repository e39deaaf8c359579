import type { Model } from '../../model/index.js';
import { UserError } from '../../errors.js';
import { same } from '../diff.js';
import { readFact } from '../fact.js';
import { SHOWN } from '../problem.js';
import { plainOf } from './fact-line.js';
import type { GraphFact } from './graph-rows.js';

/**
 * Makes sure that facts come back from a file as they are: what some other program wrote may be of no form that an import would take.
 * @throws UserError `NOT_RESTORABLE` naming the first of them
 */
export function refuseForeign(facts: readonly GraphFact[], model: Model): void {
  const found = facts.flatMap(({ fact }) =>
    reasonsOf(fact, model).map((reason) => `  ${fact.id}: ${reason}`),
  );
  if (found.length > 0) throw notRestorable(found.slice(0, SHOWN));
}

export function notRestorable(lines: readonly string[]): UserError {
  return new UserError({
    code: 'NOT_RESTORABLE',
    message: ['The graph holds what no import writes, and a restore would refuse:', ...lines].join('\n'),
    hint: 'Nothing was saved. Other programs wrote this; mend it there, or take the label Entity from what is not for policygraph.',
  });
}

function reasonsOf(fact: GraphFact['fact'], model: Model): string[] {
  const reasons: string[] = [];
  const plain = plainOf(fact.properties);
  const complain = (reason: string) => void reasons.push(reason);
  const read =
    'label' in fact
      ? readFact({ kind: 'node', label: fact.label }, plain, model, complain)
      : readFact(
          { kind: 'relationship', type: fact.type, from: 'Entity', to: 'Entity' },
          { ...plain, from: fact.from, to: fact.to },
          model,
          complain,
        );
  if (!read || reasons.length > 0) return reasons;
  return Object.keys(plain)
    .filter((name) => !same(fact.properties[name], read.properties[name]))
    .map((name) => `${name} is of another type than an import writes`);
}
