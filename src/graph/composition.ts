/** What a coined name declares against what is linked. */
export interface Composition {
  readonly declared: number | null;
  readonly linked: number;
  /** How many declared parts are not linked; null when the name declares nothing. */
  readonly notStated: number | null;
}

/** Compares a declared number of parts (null: none) with the number of linked parts. */
export function composition(declared: number | null, linked: number): Composition {
  return { declared, linked, notStated: declared === null ? null : Math.max(0, declared - linked) };
}
