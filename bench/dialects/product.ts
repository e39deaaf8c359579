import { LINKS, type Link } from '../questions/links.js';
import { byId, type Answer, type LinkSelection, type Selection, type Shape } from '../questions/selection.js';

/** The proof of any claim. */
export const PROOF =
  'fragment Proof on Fact { basis evidence { id verification spans { start end } document { id title } } }';

/** Fragments that a printed selection needs. */
export function fragments(shape: Shape): string {
  return shape === 'proof' ? `\n${PROOF}` : '';
}

/** A selection in the product's words, without its braces. */
export function print(selection: Selection, shape: Shape): string {
  return [
    ...(shape === 'proof' ? ['...Proof'] : []),
    ...selection.fields,
    ...Object.entries(selection.links ?? {}).map(([name, link]) => printLink(selection, name, link, shape)),
  ].join(' ');
}

function printLink({ kind }: Selection, name: string, selection: LinkSelection, shape: Shape): string {
  const link = LINKS[kind]![name]!;
  if (shape === 'plain' && link.one) return `${link.one} { ${print(selection, shape)} }`;
  const far = link.narrow ? `... on ${link.far} { ${print(selection, shape)} }` : print(selection, shape);
  const entries = shape === 'proof' ? `edges { ...Proof node { ${far} } }` : `nodes { ${far} }`;
  return `${name}: ${link.product ?? name}${printArguments(link, selection)} { ${entries} }`;
}

function printArguments({ narrow, far }: Link, { first }: LinkSelection): string {
  const given = [
    ...(first === undefined ? [] : [`first: ${first}`]),
    ...(narrow ? [`where: { node: { type: { eq: ${far.toUpperCase()} } } }`] : []),
  ];
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Reads the product's answer to a selection. */
export function read(selection: Selection, shape: Shape, data: Answer): Answer {
  const links = Object.entries(selection.links ?? {}).map(([name, link]) => {
    const { one } = LINKS[selection.kind]![name]!;
    if (shape === 'plain' && one) {
      const far = data[one] as Answer | null;
      return [name, far ? [read(link, shape, far)] : []];
    }
    const { edges, nodes } = data[name] as { edges?: Answer[]; nodes?: Answer[] };
    const entries =
      nodes?.map((node) => read(link, shape, node)) ??
      edges!.map((edge) => ({ ...readProof(edge), node: read(link, shape, edge.node as Answer) }));
    return [name, byId(entries)];
  });
  const fields = selection.fields.map((name) => [name, data[name]]);
  return { ...(shape === 'proof' ? readProof(data) : {}), ...Object.fromEntries([...fields, ...links]) };
}

function readProof({ basis, evidence }: Answer): Answer {
  const entries = evidence as { spans: { start: number; end: number }[] }[];
  return {
    basis,
    evidence: entries.map((entry) => ({
      ...entry,
      spans: entry.spans.flatMap(({ start, end }) => [start, end]),
    })),
  };
}
