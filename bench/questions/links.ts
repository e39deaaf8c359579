/** A link of a kind, as the questions ask for it: to nodes of one kind, so that no peer needs unions. */
export interface Link {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  /** The kind at the far end. */
  readonly far: string;
  /** The product's field, where it is not named as the link. */
  readonly product?: string;
  /** Whether the product's field leads to other kinds too, so that it must be told which. */
  readonly narrow?: true;
  /** The product's field for the one node at the far end, which there always or sometimes is, and never more than one. */
  readonly one?: string;
}

/** The links of each kind that questions ask for. */
export const LINKS: Readonly<Record<string, Readonly<Record<string, Link>>>> = {
  Policy: {
    actions: { type: 'PART_OF', direction: 'IN', far: 'Action', product: 'parts', narrow: true },
    owners: { type: 'OWNS', direction: 'IN', far: 'Agency' },
    presentedBy: { type: 'PRESENTED', direction: 'IN', far: 'Official' },
    industries: { type: 'ADVANCES', direction: 'OUT', far: 'Industry' },
    regions: { type: 'APPLIES_TO', direction: 'OUT', far: 'Region' },
    goals: { type: 'AIMS_AT', direction: 'OUT', far: 'Goal' },
    targets: { type: 'SETS', direction: 'OUT', far: 'Target' },
  },
  Action: {
    owners: { type: 'OWNS', direction: 'IN', far: 'Agency' },
    presentedBy: { type: 'PRESENTED', direction: 'IN', far: 'Official' },
    industries: { type: 'ADVANCES', direction: 'OUT', far: 'Industry' },
    regions: { type: 'APPLIES_TO', direction: 'OUT', far: 'Region' },
    goals: { type: 'AIMS_AT', direction: 'OUT', far: 'Goal' },
    targets: { type: 'SETS', direction: 'OUT', far: 'Target' },
  },
  Target: {
    indicators: { type: 'MEASURES', direction: 'OUT', far: 'Indicator', one: 'indicator' },
    regions: { type: 'IN_REGION', direction: 'OUT', far: 'Region', one: 'region' },
  },
  Agency: {
    wholes: { type: 'PART_OF', direction: 'OUT', far: 'Agency', product: 'partOf', narrow: true },
    officials: { type: 'HOLDS_OFFICE', direction: 'IN', far: 'Official' },
    owned: { type: 'OWNS', direction: 'OUT', far: 'Action', product: 'owns', narrow: true },
    partners: {
      type: 'COOPERATES_WITH',
      direction: 'OUT',
      far: 'Agency',
      product: 'cooperatesWith',
      narrow: true,
    },
  },
  Official: {
    offices: { type: 'HOLDS_OFFICE', direction: 'OUT', far: 'Agency' },
  },
};
