import { LINKS, type Link } from '../questions/links.js';
import { byId, type Answer, type LinkSelection, type Selection, type Shape } from '../questions/selection.js';

// Its `id` is for refetching; a row's own is named so.
const ID = 'id: rowId';

const PROOF =
  'proofs: proofsList(orderBy: [ORDINAL_ASC]) { evidenceByEvidenceId ' +
  `{ ${ID} verification spans documentByDocumentId { ${ID} title } } }`;

/** A selection in the words of PostGraphile, without its braces. */
export function print(selection: Selection, shape: Shape): string {
  return [
    ...(shape === 'proof' ? ['basis', PROOF] : []),
    ...selection.fields.map((name) => (name === 'id' ? ID : name)),
    ...Object.entries(selection.links ?? {}).map(([name, link]) => printLink(selection, name, link, shape)),
  ].join(' ');
}

function printLink({ kind }: Selection, name: string, selection: LinkSelection, shape: Shape): string {
  const { list, far, order } = namesOf(kind, LINKS[kind]![name]!);
  const { first } = selection;
  const page = first === undefined ? '' : `(first: ${first}, orderBy: [${order}])`;
  const proof = shape === 'proof' ? `basis ${PROOF} ` : '';
  return `${name}: ${list}${page} { ${proof}${far} { ${print(selection, shape)} } }`;
}

/** Reads PostGraphile's answer to a selection. */
export function read(selection: Selection, shape: Shape, data: Answer): Answer {
  const links = Object.entries(selection.links ?? {}).map(([name, link]) => {
    const { far } = namesOf(selection.kind, LINKS[selection.kind]![name]!);
    const entries = (data[name] as Answer[]).map((row) => {
      const node = read(link, shape, row[far] as Answer);
      return shape === 'proof' ? { ...readProof(row), node } : node;
    });
    return [name, byId(entries)];
  });
  const fields = selection.fields.map((name) => [name, data[name]]);
  return { ...(shape === 'proof' ? readProof(data) : {}), ...Object.fromEntries([...fields, ...links]) };
}

function readProof({ basis, proofs }: Answer): Answer {
  const rows = proofs as { evidenceByEvidenceId: Answer }[];
  return {
    basis,
    evidence: rows.map(({ evidenceByEvidenceId }) => {
      const { documentByDocumentId: document, spans, ...rest } = evidenceByEvidenceId;
      return { ...rest, spans: spans ?? [], document };
    }),
  };
}

/** How PostGraphile names the two steps of a link: to the rows that join, and from them to the far end. */
function namesOf(kind: string, { type, direction, far }: Link) {
  const [from, to] = direction === 'OUT' ? [kind, far] : [far, kind];
  const [near, away] = direction === 'OUT' ? (['From', 'To'] as const) : (['To', 'From'] as const);
  const table = camel(`${type}_${from}_${plural(to)}`);
  return {
    list: `${table}By${near}IdList`,
    far: `${far.toLowerCase()}By${away}Id`,
    order: `${away.toUpperCase()}_ID_ASC`,
  };
}

export function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

function camel(name: string): string {
  return name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
