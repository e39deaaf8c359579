import { claim, named, proof } from './example.js';
import { manyRowsOf, type Part } from './support.js';
import type { SeedRow } from '../../src/seed/index.js';

/** A seed of many figures, all of which change from one version to another. */
export interface FiguresOptions {
  /** Each figure is an Observation with its MEASURES. */
  readonly figures: number;
  /** What every name and value tells: a word. */
  readonly version: 'old' | 'new';
}

/**
 * Figures that all change together: names and values; of every third the indicator, of every fifth the region; and each
 * version has its own evidence, a piece for 20 figures, and a tenth more figures that the other has not.
 */
export function figures(options: FiguresOptions): SeedRow[] {
  return manyRowsOf(figureParts(options));
}

/** The same as parts, for seed files. */
export function figureParts({ figures, version }: FiguresOptions): Part[] {
  const isNew = version === 'new';
  const own = Math.ceil(figures / 10);
  const ids = [
    ...Array.from({ length: figures }, (_, i) => `figure-${String(i).padStart(6, '0')}`),
    ...Array.from({ length: own }, (_, i) => `${version}-${String(i).padStart(6, '0')}`),
  ];
  const value = (i: number) => (isNew ? 1_000_000 : 1_000) + i;
  const proofs = Array.from(
    { length: Math.max(1, Math.ceil(ids.length / 20)) },
    (_, i) => `ev-${version}-${i}`,
  );
  const proofOf = (i: number) => proofs[Math.floor(i / 20)]!;
  return [
    { node: 'Document', rows: [{ id: 'doc', title: '统计', sourceClass: 'OFFICIAL' }] },
    { node: 'Evidence', rows: proofs.map((id) => proof(id, 'CITED')) },
    {
      link: 'FROM_DOCUMENT',
      rows: proofs.map((id) => ({ id: `${id}.from`, from: id, to: 'doc' })),
    },
    {
      node: 'Indicator',
      rows: ['firms', 'firms-2'].map((id) => ({
        ...named(id, [proofs[0]!]),
        ...{ unit: 'ENTERPRISE', polarity: 'MORE', summary: version },
      })),
    },
    {
      node: 'Region',
      rows: ['east', 'west'].map((id) => ({ ...named(id, [proofs[0]!]), kind: 'CITY', summary: version })),
    },
    {
      node: 'Observation',
      rows: ids.map((id, i) => ({
        ...named(id, [proofOf(i)]),
        ...{ name: `${version} ${i}`, value: value(i), stated: `${value(i)}家`, unit: 'ENTERPRISE' },
        ...{ statistic: 'LEVEL', comparator: 'EQUAL', estimate: false, summary: version },
      })),
    },
    {
      link: 'MEASURES',
      rows: ids.map((id, i) => ({
        ...claim(`${id}.measures`, id, isNew && i % 3 === 0 ? 'firms-2' : 'firms', [proofOf(i)]),
        ...{ basis: 'INFERRED', note: version },
      })),
    },
    {
      link: 'IN_REGION',
      rows: ids.map((id, i) => ({
        ...claim(`${id}.in`, id, isNew && i % 5 === 0 ? 'west' : 'east', [proofOf(i)]),
        ...{ basis: 'INFERRED', note: version },
      })),
    },
  ];
}
