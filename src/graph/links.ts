import type { Model, RelationshipField } from '../model/index.js';
import { identify, questionOf, type Batches } from './batches.js';
import type { Position } from './cursor.js';
import { byIndex, indexed, limitOf } from './keyed.js';
import {
  linksCountStatement,
  linksName,
  linksStatement,
  type LinkSelection,
  type SortedStatement,
} from './link-statements.js';
import { cursorOf, digestOf, positionOf } from './list-cursor.js';
import { cutPage, type Edge, type Page, type PageRequest } from './page.js';
import { readNode, readRelationship, type NodeValue, type RelationshipValue, type Stored } from './values.js';
import type { Where } from './where.js';

/** A relationship walked to the node at its far end. */
export interface LinkEdge extends Edge<NodeValue> {
  readonly relationship: RelationshipValue;
}

/** A page of links; `total` is null where they are filtered. */
export type LinkPage = Page<LinkEdge> & { readonly total: number | null };

/** The links of a node over one relationship. @throws Refusal */
export async function links(
  batches: Batches,
  model: Model,
  id: string,
  field: RelationshipField,
  request: PageRequest,
  selection: LinkSelection,
): Promise<LinkPage> {
  const name = linksName(field);
  const asked = identify([name, selection.where ?? null, selection.orderBy ?? null, request.backward]);
  const { statement, question, digest } = batches.once(asked, () => {
    const made = linksStatement(model, field, selection, request.backward);
    return { statement: made, question: questionOf(made, made.parameters), digest: digestOf(selection) };
  });
  // A cursor belongs to the links of one node.
  const scope = (of: string) => `${name} ${of}${digest}`;
  const key: LinkKey = { id, after: positionOf(scope(id), statement, request), size: request.size };
  const load = (keys: readonly LinkKey[]) => loadLinks(batches, model, statement, scope, field, keys);
  const { found, total } = await batches.load(question, key, load);
  return { ...cutPage(request, found), total };
}

/** How many links of a node over one relationship pass a filter. @throws Refusal */
export function countLinks(
  batches: Batches,
  model: Model,
  id: string,
  field: RelationshipField,
  where: Where,
): Promise<number> {
  const statement = linksCountStatement(model, field, where);
  return batches.load(questionOf(statement, statement.parameters), id, async (ids: readonly string[]) => {
    const keys = ids.map((one) => ({ id: one }));
    const rows = await batches.reader.run(statement, { ...statement.parameters, keys: indexed(keys) });
    return byIndex(keys, rows, (row) => Number(row.total)).map((total) => total ?? 0);
  });
}

/** A page of links that one node asks for. */
interface LinkKey {
  readonly id: string;
  readonly after: Position | null;
  readonly size: number;
}

async function loadLinks(
  { reader }: Batches,
  model: Model,
  statement: SortedStatement,
  scope: (id: string) => string,
  field: RelationshipField,
  keys: readonly LinkKey[],
): Promise<{ found: LinkEdge[]; total: number | null }[]> {
  const rows = await reader.run(statement, {
    ...statement.parameters,
    keys: indexed(keys),
    limit: limitOf(keys),
  });
  return byIndex(keys, rows, (row, key) => {
    const list = scope(key.id);
    const found = (row.links as [unknown[], Stored, string[], Stored][])
      .slice(0, key.size + 1)
      .map(([place, own, labels, far]) => {
        const node = readNode(model, labels, far);
        const [from, to] = field.direction === 'OUT' ? [key.id, node.id] : [node.id, key.id];
        const relationship = readRelationship(model, field.type, own, from, to);
        return { cursor: cursorOf(list, place), node, relationship };
      });
    return { found, total: row.total === null ? null : Number(row.total) };
  }).map((page) => page ?? { found: [], total: 0 });
}
