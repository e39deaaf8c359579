import neo4j from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { Batches } from './batches.js';
import type { Statement } from './statement.js';

/** A relationship as it is walked from one of its ends. */
export interface Step {
  readonly type: string;
  /** The relationship's id. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Whether it is walked along its direction. */
  readonly out: boolean;
}

/** Relationships that a node may have and still connect; more make it a hub. */
const HUB = 50;

/** Relationships that one search reads at most. */
export const MAX_READ = 100_000;

/** What a search through the graph has read so far: every relationship can be walked from both ends. */
export class Neighbours {
  /** Whether all that was asked for was read: false once the bound is reached. */
  complete = true;
  /** By the node stepped from, the node stepped to, and the relationship. */
  private readonly steps = new Map<string, Map<string, Map<string, Step>>>();
  /** What `around` gave, until more is read. */
  private readonly sorted = new Map<string, string[]>();
  private readonly hubs = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly statements: { readonly around: Statement; readonly between: Statement };

  /**
   * @param via types of relationship to walk; null: all that are claims
   * @param throughHubs whether hubs connect
   * @param ends ids that connect even if they are hubs
   */
  constructor(
    private readonly batches: Batches,
    model: Model,
    via: readonly string[] | null,
    private readonly throughHubs: boolean,
    private readonly ends: readonly string[],
  ) {
    this.statements = { around: neighboursStatement(model, via), between: betweenStatement(model, via) };
  }

  /** How many relationships were read. */
  get size(): number {
    return this.ids.size;
  }

  /** Where it is known that one comes from a node, by id. */
  around(id: string): string[] {
    return entry(this.sorted, id, () => [...(this.steps.get(id)?.keys() ?? [])].sort(compare));
  }

  /** The steps known from a node to another, by id. */
  between(from: string, to: string): Step[] {
    return [...(this.steps.get(from)?.get(to)?.values() ?? [])].sort((a, b) => compare(a.id, b.id));
  }

  /** Every relationship read, along its direction, by id. */
  all(): Step[] {
    const steps = [...this.steps.values()].flatMap((far) =>
      [...far.values()].flatMap((some) => [...some.values()]),
    );
    return steps.filter(({ out }) => out).sort((a, b) => compare(a.id, b.id));
  }

  /** Whether a way may lead on from a node. */
  connects(id: string): boolean {
    return this.throughHubs || !this.hubs.has(id) || this.ends.includes(id);
  }

  /** Reads what leads from these nodes, as far as they connect and the bound allows. */
  async read(ids: readonly string[]): Promise<void> {
    const connecting = ids.filter((id) => this.connects(id)).sort(compare);
    if (connecting.length === 0) return;
    await this.take(this.statements.around, connecting);
  }

  /** Reads what joins these nodes with each other, hubs or not. */
  readBetween(ids: readonly string[]): Promise<void> {
    return this.take(this.statements.between, ids);
  }

  private async take(statement: Statement, ids: readonly string[]): Promise<void> {
    const left = MAX_READ - this.size;
    const rows = await this.batches.ask(statement, { ids, limit: neo4j.int(left + 1) });
    if (rows.length > left) this.complete = false;
    for (const row of rows.slice(0, left)) {
      const { type, id, near, far, out, isHub } = row as unknown as Row;
      if (isHub) this.hubs.add(far);
      this.add({ type, id, from: near, to: far, out });
      // What joins a node with itself is one step, not two.
      if (near !== far) this.add({ type, id, from: far, to: near, out: !out });
    }
  }

  private add(step: Step): void {
    this.ids.add(step.id);
    this.sorted.delete(step.from);
    const far = entry(this.steps, step.from, () => new Map<string, Map<string, Step>>());
    entry(far, step.to, () => new Map<string, Step>()).set(step.id, step);
  }
}

interface Row {
  readonly type: string;
  readonly id: string;
  readonly near: string;
  readonly far: string;
  readonly out: boolean;
  readonly isHub: boolean;
}

/**
 * The relationships of nodes, either way. A document that somebody asked to walk through is no hub: it connects.
 * Parameters: `ids`, `limit`. Rows: `type`, `id`, `near`, `far`, `out`, `isHub` (of the far node).
 */
export function neighboursStatement(model: Model, via: readonly string[] | null): Statement {
  return {
    name: 'neighbours',
    text: `UNWIND $ids AS near
MATCH (a:Entity {id: near})-[r:${typesOf(model, via)}]-(b:Entity)
WITH near, r, b, startNode(r) = a AS out
LIMIT $limit
RETURN type(r) AS type, r.id AS id, near, b.id AS far, out, NOT b:Document AND COUNT { (b)--() } > ${HUB} AS isHub`,
  };
}

/** The relationships that join nodes with each other. As `neighboursStatement`, but each once, along its direction. */
export function betweenStatement(model: Model, via: readonly string[] | null): Statement {
  return {
    name: 'relationships between',
    text: `UNWIND $ids AS near
MATCH (a:Entity {id: near})-[r:${typesOf(model, via)}]->(b:Entity)
WHERE b.id IN $ids
RETURN type(r) AS type, r.id AS id, near, b.id AS far, true AS out, false AS isHub
LIMIT $limit`,
  };
}

function typesOf({ relationships }: Model, via: readonly string[] | null): string {
  const wanted = [...relationships.values()].filter(({ fact, type }) => via?.includes(type) ?? fact);
  return wanted.map(({ type }) => type).join('|');
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
