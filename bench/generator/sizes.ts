/** Kinds of facts in the order in which they are made; Documents come before, and Evidence with the facts it proves. */
export const FACT_LABELS = [
  'Region',
  'Industry',
  'Indicator',
  'Agency',
  'Official',
  'Organization',
  'Goal',
  'Event',
  'Policy',
  'Action',
  'Observation',
  'Target',
] as const;

export type FactLabel = (typeof FACT_LABELS)[number];

/** How many nodes of each kind there are. */
export type Sizes = Readonly<Record<FactLabel | 'Document' | 'Evidence', number>>;

/** Facts that one piece of evidence proves, their relationships apart. */
export const FACTS_PER_EVIDENCE = 3;

/** Policies and actions come in blocks of one shape, so that whose part an action is follows from its index. */
export const POLICIES_PER_BLOCK = 10;
export const ACTIONS_PER_BLOCK = 40;

/** Figures come in series: one indicator in one region over the years. */
export const OBSERVATIONS_PER_SERIES = 8;
export const TARGETS_PER_SERIES = 5;

/**
 * Sizes at a scale. All grow with it but the regions, industries and indicators of a country: these grow with its square
 * root, so that what the rest refers to gets ever more relationships.
 */
export function sizesAt(scale: number): Sizes {
  const linear = (size: number) => Math.max(1, Math.round(size * scale));
  const slow = (size: number) => Math.max(4, Math.round(size * Math.sqrt(scale)));
  const blocks = linear(200);
  const series = linear(1_500);
  const facts: Record<FactLabel, number> = {
    Region: slow(400),
    Industry: slow(400),
    Indicator: slow(800),
    Agency: linear(600),
    Official: linear(1_500),
    Organization: linear(5_000),
    Goal: linear(1_000),
    Event: linear(900),
    Policy: blocks * POLICIES_PER_BLOCK,
    Action: blocks * ACTIONS_PER_BLOCK,
    Observation: series * OBSERVATIONS_PER_SERIES,
    Target: series * TARGETS_PER_SERIES,
  };
  const evidence = FACT_LABELS.reduce((sum, label) => sum + passages(facts[label]), 0);
  return Object.freeze({ Document: linear(300), Evidence: evidence, ...facts });
}

/** How many pieces of evidence so many facts of a kind take. */
export function passages(facts: number): number {
  return Math.ceil(facts / FACTS_PER_EVIDENCE);
}
