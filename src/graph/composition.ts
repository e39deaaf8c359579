/** What a coined name declares against what is linked. */
export interface Composition {
  readonly declared: number | null;
  readonly linked: number;
  /** How many declared parts are not linked; null when the name declares nothing. */
  readonly missing: number | null;
  /** How many parts are linked beyond those declared; likewise. */
  readonly surplus: number | null;
}

/** Compares a declared number of parts (null: none) with the number of linked parts. */
export function composition(declared: number | null, linked: number): Composition {
  if (declared === null) return { declared, linked, missing: null, surplus: null };
  return {
    declared,
    linked,
    missing: Math.max(0, declared - linked),
    surplus: Math.max(0, linked - declared),
  };
}
