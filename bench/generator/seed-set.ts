/** The seed set that everything generated belongs to. */
export const SEED_SET = 'generated';
