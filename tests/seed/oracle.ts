import type { Part, Row } from './support.js';

/**
 * What the graph must hold after an import, worked out from the parts of all sets and from nothing of the importer's:
 * the canonical dump's lines, read back as values and sorted.
 */
export function expectedGraph(sets: Readonly<Record<string, readonly Part[]>>): unknown[] {
  const all = Object.entries(sets).flatMap(([set, parts]) =>
    parts.flatMap((part) => part.rows.map((row) => ({ set, part, row }))),
  );
  return all
    .map(({ set, part, row: { from, to, ...row } }) => {
      const properties = { ...stored(row), seedSet: set };
      if ('link' in part) return { type: part.link, from, to, properties };
      const facts = all
        .filter((other) => (other.row.evidence as string[] | undefined)?.includes(row.id as string))
        .map((other) => [other.row.id as string, 'link' in other.part ? other.part.link : other.part.node])
        .sort(([a], [b]) => (a! < b! ? -1 : 1));
      const kept =
        part.node === 'Evidence' && facts.length > 0
          ? { supports: facts.map(([id]) => id), supportKinds: facts.map(([, kind]) => kind) }
          : {};
      return { labels: [part.node, 'Entity'].sort(), properties: { ...properties, ...kept } };
    })
    .sort(byId);
}

/** The same of a dump. */
export function readDump(lines: readonly string[]): unknown[] {
  return lines.map((line) => JSON.parse(line) as { properties: Row }).sort(byId);
}

/** Whole numbers are stored as integers, which the dump marks by an n. */
function stored(row: Row): Row {
  const value = (item: unknown): unknown =>
    Array.isArray(item) ? item.map(value) : Number.isInteger(item) ? `${item as number}n` : item;
  const given = Object.entries(row).filter(([, item]) => item !== null);
  return Object.fromEntries(given.map(([name, item]) => [name, value(item)]));
}

function byId(a: { properties: Row }, b: { properties: Row }): number {
  return String(a.properties.id) < String(b.properties.id) ? -1 : 1;
}
