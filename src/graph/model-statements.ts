import type { Model } from '../model/index.js';
import { linksStatement } from './link-statements.js';
import { countStatement, listStatement } from './list-statements.js';
import { betweenStatement, neighboursStatement } from './neighbours.js';
import {
  countsStatement,
  namedStatement,
  namesOf,
  relationshipsStatement,
  type Statement,
} from './statement.js';

/** Every statement made from the Model that a question without filter and order of its own can send, each once: to be planned ahead. */
export function traversalStatements(model: Model): Statement[] {
  const kinds = [...model.kinds.values()];
  const all: Statement[] = [
    ...kinds.flatMap((kind) => [
      ...(namesOf(kind).length > 0 ? [namedStatement(kind)] : []),
      listStatement(model, kind),
      listStatement(model, kind, {}, true),
      countStatement(model, kind),
      ...[...kind.relationships.values()].map((field) => linksStatement(model, field)),
    ]),
    ...[...model.relationships.values()].filter((r) => r.fact).map((r) => relationshipsStatement(r.type)),
    countsStatement(model),
    neighboursStatement(model, null),
    betweenStatement(model, null),
  ];
  return [...new Map(all.map((statement) => [statement.text, statement])).values()];
}
