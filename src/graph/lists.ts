import neo4j from 'neo4j-driver';
import type { Kind, Model } from '../model/index.js';
import type { Batches } from './batches.js';
import { cursorOf, positionOf, scopeOf } from './list-cursor.js';
import { countStatement, listName, listStatement, type ListSelection } from './list-statements.js';
import { cutPage, type Edge, type Page, type PageRequest } from './page.js';
import { Refusal } from './refusal.js';
import { readNode, type NodeValue, type Stored } from './values.js';
import type { Where } from './where.js';

/** A page of the nodes of a kind. @throws Refusal `QUERY_TOO_BROAD` when no index bounds it and the kind is large */
export async function list(
  batches: Batches,
  model: Model,
  kind: Kind,
  request: PageRequest,
  selection: ListSelection,
): Promise<Page<Edge<NodeValue>>> {
  const scope = scopeOf(listName(kind), selection);
  const statement = listStatement(model, kind, selection, request.cursor !== null, request.backward);
  const after = positionOf(scope, statement, request);
  if (!statement.bounded) await refuseTooMany(batches, model, kind);
  const rows = await batches.ask(statement, {
    ...statement.parameters,
    ...(after === null ? {} : { after }),
    limit: neo4j.int(request.size + 1),
  });
  const found = rows.map((row) => ({
    cursor: cursorOf(scope, row.position as unknown[]),
    node: readNode(model, row.labels as string[], row.properties as Stored),
  }));
  return cutPage(request, found);
}

/** How many nodes of a kind pass a filter. @throws Refusal `QUERY_TOO_BROAD` as `list` */
export async function count(batches: Batches, model: Model, kind: Kind, where: Where): Promise<number> {
  const statement = countStatement(model, kind, where);
  if (!statement.bounded) await refuseTooMany(batches, model, kind);
  const [row] = await batches.ask(statement, statement.parameters);
  return Number(row?.total);
}

/** Refuses to look at all nodes of a kind where there are too many. @throws Refusal `QUERY_TOO_BROAD` */
export async function refuseTooMany(batches: Batches, model: Model, kind: Kind): Promise<void> {
  const limit = batches.reader.candidates;
  const candidates = await count(batches, model, kind, {});
  if (candidates <= limit) return;
  const indexed = ['id', ...[...kind.properties.values()].filter((p) => p.indexed).map(({ name }) => name)];
  throw new Refusal(
    'QUERY_TOO_BROAD',
    `There are ${candidates} nodes of type ${kind.label}; without an index ${limit} are the most to look at. ` +
      `Name a condition on ${indexed.join(', ')} that all entries must meet (and, not or), or start from a node and follow its fields.`,
    { kind: kind.label, candidates, limit, indexed },
  );
}
