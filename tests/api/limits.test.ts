import { getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { depthLimit } from '../../src/api/limits.js';
import { contract } from '../../src/cli/session.js';
import { repositoryFile } from '../setup/shared.js';

const { schema } = contract();

/** `policies { nodes { parts { nodes { … id } } } }`, so many fields deep. */
function deep(depth: number): string {
  const fields = [
    'policies',
    ...Array.from({ length: depth - 2 }, (_, i) => (i % 2 ? 'parts' : 'nodes')),
    'id',
  ];
  return fields.reduceRight((inner, field) => `${field} ${inner === '' ? '' : `{ ${inner} }`}`, '');
}

function refusals(document: string): string[] {
  return validate(schema, parse(document), [depthLimit]).map(({ message }) => message);
}

describe('an operation', () => {
  it('may nest 20 fields deep', () => expect(refusals(`{ ${deep(20)} }`)).toEqual([]));

  it('may not nest deeper', () => {
    expect(refusals(`{ ${deep(21)} }`)).toEqual(['The operation nests 21 fields deep; 20 is the most.']);
  });

  it('may not nest deeper by fragments either', () => {
    const [, half] = /^policies \{ (.*) \}$/.exec(deep(13)) ?? [];
    const inner = half!.replace(/^nodes /, '');
    const document = `{ policies { nodes { parts { nodes { parts { nodes { parts { nodes { ...F } } } } } } } } }
      fragment F on Entity { parts { ... on EntityLinkConnection { nodes ${inner} } } }`;
    expect(refusals(document)).toEqual(['The operation nests 21 fields deep; 20 is the most.']);
  });

  it('that runs in a circle is left to another rule', () => {
    const document = '{ policies { nodes { ...F } } } fragment F on Policy { parts { nodes { ...F } } }';
    expect(refusals(document)).toEqual([]);
  });

  it('of fragments that double thirty times is looked through at once', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(refusals(`{ ...F0 } ${doubling.join(' ')} fragment F30 on Query { ${deep(21)} }`)).toHaveLength(1);
  });

  it.each([
    ['the introspection query', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
    ['the prepared document of Sandbox', repositoryFile('web/sandbox.graphql')],
  ])('is within the limit: %s', (_what, document) => expect(refusals(document)).toEqual([]));
});
