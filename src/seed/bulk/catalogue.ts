import type { Model } from '../../model/index.js';
import type { GraphNode, GraphRelationship, StoredProperties } from '../desired.js';
import type { Surroundings } from '../fact-checks.js';
import { isId } from '../properties.js';
import { listSupports, type Supports } from '../supports.js';
import { Column } from './column.js';
import { Ids } from './ids.js';
import { Supported } from './supported.js';

/** The first of the relationships of a type that start from a node (its number + 1), and how many there are, to 255. */
interface Singles {
  readonly first: Column;
  readonly count: Column;
}

/**
 * What has to be remembered of every row to check the others: no row itself, and everything by number, outside the heap.
 * 20 million rows take about 2 GB; see docs/decisions/011-bulk-loads.md.
 */
export class Catalogue implements Surroundings {
  private readonly ids = new Ids();
  /** By number: place in `kinds` + 1, 0 while it was only referred to. */
  private readonly kind = new Column(Uint16Array);
  private readonly kinds: readonly string[];
  private readonly line = new Column(Uint32Array);
  private readonly supported = new Supported();
  private readonly singles: ReadonlyMap<string, Singles>;
  /** Of documents: their characters + 1. Of indicators: place of the unit in `units` + 1. */
  private readonly detail = new Column(Uint32Array);
  private readonly units: string[] = [];
  /** Of evidence: where in `spans` its offsets begin, their number first, + 1; with none where it is not VERIFIED. */
  private readonly spansAt = new Column(Uint32Array);
  private readonly spans = new Column(Uint32Array);
  private spansEnd = 0;

  constructor(private readonly model: Model) {
    this.kinds = [...model.kinds.keys(), ...model.relationships.keys()];
    const single = [...model.kinds.values()].flatMap(({ relationships }) =>
      [...relationships.values()].filter(({ shape, direction }) => shape === 'one' && direction === 'OUT'),
    );
    this.singles = new Map(
      single.map(({ type }) => [type, { first: new Column(Uint32Array), count: new Column(Uint8Array) }]),
    );
  }

  /**
   * Remembers a fact, whose properties are those that may be written.
   * @param line a number of its own
   * @returns the line where its id stands already; null: it is new
   */
  add(fact: GraphNode | GraphRelationship, line: number): number | null {
    const number = this.ids.number(fact.id);
    if (this.kind.get(number) > 0) return this.line.get(number);
    this.kind.set(number, 1 + this.kinds.indexOf('label' in fact ? fact.label : fact.type));
    this.line.set(number, line);
    for (const id of (fact.properties.evidence ?? []) as readonly string[]) {
      this.supported.add(this.ids.number(id), number);
    }
    if ('label' in fact) this.addDetail(number, fact);
    else this.addSingle(fact);
    return null;
  }

  node(id: string): GraphNode | undefined {
    const number = this.ids.find(id);
    return number < 0 ? undefined : this.nodeAt(number, id);
  }

  count(id: string, type: string): number {
    return this.singles.get(type)?.count.get(this.ids.find(id)) ?? 0;
  }

  end(id: string, type: string): GraphNode | undefined {
    const first = this.singles.get(type)?.first.get(this.ids.find(id)) ?? 0;
    return first === 0 ? undefined : this.nodeAt(first - 1, this.ids.at(first - 1));
  }

  documentOf(evidenceId: string): GraphNode | undefined {
    return this.end(evidenceId, 'FROM_DOCUMENT');
  }

  /** The facts that name a piece of evidence, as the importer keeps them with it. */
  supportsOf(evidenceId: string): Supports {
    const facts = this.supported.of(this.ids.find(evidenceId));
    return listSupports(
      new Map(facts.map((number) => [this.ids.at(number), this.kinds[this.kind.get(number) - 1]!])),
    );
  }

  /** How many there are. */
  supportCount(evidenceId: string): number {
    return this.supported.of(this.ids.find(evidenceId)).length;
  }

  private nodeAt(number: number, id: string): GraphNode | undefined {
    const label = this.kinds[this.kind.get(number) - 1];
    if (label === undefined || !this.model.kinds.has(label)) return undefined;
    return new Catalogued(id, label, () => this.propertiesOf(number, id, label));
  }

  private addDetail(number: number, { label, properties }: GraphNode): void {
    if (label === 'Document' && 'characters' in properties) {
      this.detail.set(number, 1 + Number(properties.characters));
    } else if (label === 'Indicator' && 'unit' in properties) {
      const unit = String(properties.unit);
      if (!this.units.includes(unit)) this.units.push(unit);
      this.detail.set(number, 1 + this.units.indexOf(unit));
    } else if (label === 'Evidence' && properties.verification === 'VERIFIED') {
      const spans = (properties.spans ?? []) as readonly bigint[];
      this.spansAt.set(number, 1 + this.spansEnd);
      for (const offset of [spans.length, ...spans.map(Number)]) this.spans.set(this.spansEnd++, offset);
    }
  }

  private addSingle({ type, from, to }: GraphRelationship): void {
    const single = this.singles.get(type);
    // What is no id leads nowhere, which is reported elsewhere.
    if (!single || !isId(from) || !isId(to)) return;
    const number = this.ids.number(from);
    const count = single.count.get(number);
    if (count === 0) single.first.set(number, 1 + this.ids.number(to));
    single.count.set(number, Math.min(255, count + 1));
  }

  private propertiesOf(number: number, id: string, label: string): StoredProperties {
    const detail = this.detail.get(number) - 1;
    if (label === 'Document') return detail < 0 ? { id } : { id, characters: BigInt(detail) };
    if (label === 'Indicator') return detail < 0 ? { id } : { id, unit: this.units[detail]! };
    const at = this.spansAt.get(number) - 1;
    if (label !== 'Evidence' || at < 0) return { id, ...(label === 'Evidence' ? CITED : {}) };
    const spans = Array.from({ length: this.spans.get(at) }, (_, i) => BigInt(this.spans.get(at + 1 + i)));
    return { id, verification: 'VERIFIED', ...(spans.length > 0 ? { spans } : {}) };
  }
}

/** A node whose properties are made when they are looked at: of most nodes only the label is. */
class Catalogued implements GraphNode {
  constructor(
    readonly id: string,
    readonly label: string,
    private readonly make: () => StoredProperties,
  ) {}

  get properties(): StoredProperties {
    return this.make();
  }
}

const CITED = { verification: 'CITED' };
