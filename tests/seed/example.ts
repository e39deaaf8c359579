import type { Part, Row } from './support.js';

const hash = (digit: string) => digit.repeat(64);
const named = (id: string, evidence: string[] = ['ev-1']): Row => ({
  id,
  name: `名${id}`,
  nameEn: `name ${id}`,
  nameEnBasis: 'TRANSLATION',
  basis: 'STATED',
  evidence,
});
const claim = (id: string, from: string, to: string, evidence: string[] = ['ev-1']): Row => ({
  id,
  from,
  to,
  basis: 'STATED',
  evidence,
});
const proof = (id: string, verification: string): Row => ({
  id,
  statement: `证据${id}`,
  statementEn: `proof ${id}`,
  verification,
});

/** A small seed without a fault: two documents, a policy with two actions, a target with its baseline. */
export function example(): Part[] {
  return [
    // 1
    {
      node: 'Document',
      rows: [
        { id: 'doc-a', title: '甲', sourceClass: 'ORIGINAL', sha256: hash('a'), characters: 1000 },
        { id: 'doc-b', title: '乙', sourceClass: 'OFFICIAL', publishedOn: '2025-02-06' },
      ],
    },
    // 2
    {
      node: 'Evidence',
      rows: [
        { ...proof('ev-1', 'VERIFIED'), spans: [0, 100], sha256: [hash('1')] },
        { ...proof('ev-2', 'VERIFIED'), spans: [200, 260, 300, 340], sha256: [hash('2'), hash('3')] },
        proof('ev-3', 'CITED'),
      ],
    },
    // 3
    {
      link: 'FROM_DOCUMENT',
      ends: ['Evidence', 'Document'],
      rows: [
        { id: 'from-1', from: 'ev-1', to: 'doc-a' },
        { id: 'from-2', from: 'ev-2', to: 'doc-a' },
        { id: 'from-3', from: 'ev-3', to: 'doc-b' },
      ],
    },
    // 4
    {
      node: 'Policy',
      rows: [{ ...named('policy'), kind: 'PLAN', declaredParts: 2, declaredPartsAt: [3, 4] }],
    },
    // 5
    {
      node: 'Action',
      rows: [
        { ...named('action-1'), kind: 'ACTION', aliases: ['甲行动', '“一” [1]; it’s'] },
        { ...named('action-2', ['ev-1', 'ev-3']), kind: 'ACTION', summary: '第二' },
      ],
    },
    // 6
    { node: 'Agency', rows: [{ ...named('agency'), level: 'PROVINCIAL' }] },
    // 7
    { node: 'Region', rows: [{ ...named('region', ['ev-3']), kind: 'PROVINCE' }] },
    // 8
    {
      node: 'Indicator',
      rows: [
        { ...named('firms'), unit: 'ENTERPRISE', polarity: 'MORE' },
        { ...named('money'), unit: 'CNY', polarity: 'MORE' },
      ],
    },
    // 9
    {
      node: 'Target',
      rows: [
        {
          ...named('target', ['ev-2']),
          ...{ value: 10000, unit: 'ENTERPRISE', statistic: 'LEVEL', stated: '1万家', statedAt: [210, 213] },
          ...{ comparator: 'AT_LEAST', comparatorAt: [300, 302], hedge: 'STRIVE', hedgeAt: [304, 306] },
          ...{ periodFrom: '2025-01-01', periodTo: '2025-12-31', periodBasis: 'STATED' },
        },
      ],
    },
    // 10
    {
      node: 'Observation',
      rows: [
        {
          ...named('count', ['ev-1']),
          ...{ value: 8837, unit: 'ENTERPRISE', statistic: 'LEVEL', comparator: 'EQUAL', estimate: false },
          ...{ stated: '8837家', statedAt: [10, 15] },
        },
        {
          ...named('turnover', ['ev-3']),
          ...{
            value: 97.5,
            unit: 'PERCENT',
            statistic: 'GROWTH',
            comparator: 'EQUAL',
            estimate: false,
            stated: '97.5%',
          },
        },
      ],
    },
    // 11
    {
      link: 'PART_OF',
      rows: [
        { ...claim('part-1', 'action-1', 'policy'), ordinal: 1, ordinalAt: [20, 21] },
        { ...claim('part-2', 'action-2', 'policy'), ordinal: 2 },
      ],
    },
    // 12
    {
      link: 'OWNS',
      ends: ['Agency', 'Action'],
      rows: [{ ...claim('owns', 'agency', 'action-1'), basis: 'INFERRED', note: '由其介绍', role: 'LEAD' }],
    },
    // 13
    { link: 'SETS', ends: ['Action', 'Target'], rows: [claim('sets', 'action-1', 'target', ['ev-2'])] },
    // 14
    {
      link: 'MEASURES',
      rows: [
        claim('measures-1', 'target', 'firms'),
        claim('measures-2', 'count', 'firms'),
        claim('measures-3', 'turnover', 'money'),
      ],
    },
    // 15
    {
      link: 'HAS_BASELINE',
      ends: ['Target', 'Observation'],
      rows: [
        { ...claim('baseline', 'target', 'count', ['ev-1', 'ev-2']), basis: 'INFERRED', note: '同一指标' },
      ],
    },
    // 16
    { link: 'IN_REGION', rows: [claim('in-region', 'target', 'region', ['ev-3'])] },
  ];
}

/** The example with rows changed by id: a value undefined takes a property away, a row null goes. */
export function exampleWith(changes: Readonly<Record<string, Row | null>>): Part[] {
  return example()
    .map((part) => ({
      ...part,
      rows: part.rows.flatMap((row) => {
        const change = changes[row.id as string];
        if (change === null) return [];
        const merged = { ...row, ...change };
        return [Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Rows for the example's end: another statement. */
export { claim, named, proof };
