import type { Model, Property } from '../../src/model/index.js';
import { LINKS } from '../questions/links.js';

/** What proves a claim: a list of ids in the graph, which only Cypher can follow. */
const PROOFS = `proofs: [Evidence!]! @cypher(
    statement: "UNWIND this.evidence AS id MATCH (e:Evidence {id: id}) RETURN e"
    columnName: "e"
  )`;

/** Types as @neo4j/graphql takes them: every kind with its properties, and the links that questions ask for. */
export function typeDefinitions({ kinds, relationships }: Model): string {
  const nodes = [...kinds.values()].map(({ label, properties, fact }) => {
    const links = Object.entries(LINKS[label] ?? {}).map(
      ([name, { type, direction, far }]) =>
        `${name}: [${far}!]! @relationship(type: "${type}", direction: ${direction}, properties: "${claimOf(type)}")`,
    );
    const document = 'document: [Document!]! @relationship(type: "FROM_DOCUMENT", direction: OUT)';
    return `type ${label} @node${searched(label)} {
  ${[...fields(properties.values()), ...links, ...(fact ? [PROOFS] : []), ...(label === 'Evidence' ? [document] : [])].join('\n  ')}
}`;
  });
  const linked = new Set(
    Object.values(LINKS).flatMap((links) => Object.values(links).map(({ type }) => type)),
  );
  const claims = [...linked].map(
    (type) => `type ${claimOf(type)} @relationshipProperties {
  ${fields(relationships.get(type)!.properties.values()).join('\n  ')}
  proofs: [Evidence!]! @customResolver(requires: "evidence")
}`,
  );
  return [...nodes, ...claims].join('\n\n');
}

/** The type of a relationship's properties. */
export function claimOf(type: string): string {
  return `${type[0]!}${type.slice(1).toLowerCase()}Claim`;
}

function searched(label: string): string {
  if (label !== 'Organization') return '';
  return ' @fulltext(indexes: [{ indexName: "organization_name_text", queryName: "searchOrganizations", fields: ["name"] }])';
}

const TYPES: Partial<Record<Property['type'], string>> = {
  integer: 'Int',
  decimal: 'Float',
  boolean: 'Boolean',
  spans: 'Int',
};

function fields(properties: Iterable<Property>): string[] {
  return [...properties].map(({ name, type, list, required }) => {
    const one = TYPES[type] ?? 'String';
    if (list || type === 'spans' || type === 'ids') return `${name}: [${one}!]`;
    return `${name}: ${one}${required ? '!' : ''}`;
  });
}
