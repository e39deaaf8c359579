import { byId, type Answer, type LinkSelection, type Selection, type Shape } from '../questions/selection.js';

const PROOF = 'basis proofs { id verification spans document { id title } }';

/** A selection in the words of @neo4j/graphql, without its braces. */
export function print(selection: Selection, shape: Shape): string {
  return [
    ...(shape === 'proof' ? [PROOF] : []),
    ...selection.fields,
    ...Object.entries(selection.links ?? {}).map(([name, link]) => printLink(name, link, shape)),
  ].join(' ');
}

function printLink(name: string, selection: LinkSelection, shape: Shape): string {
  const far = print(selection, shape);
  const { first } = selection;
  if (shape === 'plain') {
    return `${name}${first === undefined ? '' : `(limit: ${first}, sort: [{ id: ASC }])`} { ${far} }`;
  }
  const page = first === undefined ? '' : `(first: ${first}, sort: [{ node: { id: ASC } }])`;
  return `${name}Connection${page} { edges { properties { ${PROOF} } node { ${far} } } }`;
}

/** Reads the answer of @neo4j/graphql to a selection. */
export function read(selection: Selection, shape: Shape, data: Answer): Answer {
  const links = Object.entries(selection.links ?? {}).map(([name, link]) => {
    if (shape === 'plain') {
      return [name, byId((data[name] as Answer[]).map((node) => read(link, shape, node)))];
    }
    const { edges } = data[`${name}Connection`] as { edges: { properties: Answer; node: Answer }[] };
    return [
      name,
      byId(
        edges.map(({ properties, node }) => ({ ...readProof(properties), node: read(link, shape, node) })),
      ),
    ];
  });
  const fields = selection.fields.map((name) => [name, data[name]]);
  return { ...(shape === 'proof' ? readProof(data) : {}), ...Object.fromEntries([...fields, ...links]) };
}

function readProof({ basis, proofs }: Answer): Answer {
  const entries = proofs as { spans: number[] | null; document: Answer | Answer[] }[];
  return {
    basis,
    evidence: entries.map((entry) => ({
      ...entry,
      spans: entry.spans ?? [],
      document: [entry.document].flat()[0],
    })),
  };
}
