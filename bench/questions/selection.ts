/** What is asked of a node, in no API's words: each dialect writes it in its own. */
export interface Selection {
  readonly kind: string;
  /** Stored properties; `id` is always one of them. */
  readonly fields: readonly string[];
  readonly links?: Readonly<Record<string, LinkSelection>>;
}

export interface LinkSelection extends Selection {
  /** Only the first so many by id; without it there are never more than a page of the product has. */
  readonly first?: number;
}

/** With evidence every node and every relationship brings its proof, see `Proof`. */
export type Shape = 'plain' | 'proof';

/** How a claim is carried, and by which places of which document. */
export interface Proof {
  readonly basis: string;
  readonly evidence: readonly {
    readonly id: string;
    readonly verification: string;
    readonly spans: readonly number[];
    readonly document: { readonly id: string; readonly title: string };
  }[];
}

/**
 * An answer that does not tell whose it is: fields by name, links as lists by the id of their node. With evidence each
 * node has its proof beside its fields, and each entry of a link is a proof with the `node` it leads to.
 */
export interface Answer {
  readonly [field: string]: unknown;
}

/** Lists of links in one order. Parts have ordinals, which servers may put first. */
export function byId(answers: readonly Answer[]): readonly Answer[] {
  const idOf = (answer: Answer) => ((answer.node as Answer | undefined) ?? answer).id as string;
  return [...answers].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
