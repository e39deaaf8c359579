import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { withDerived } from '../../src/model/derive.js';
import { readContract } from '../../src/model/index.js';
import { UNITS } from '../../src/quantity/index.js';
import { repositoryFile } from '../setup/shared.js';

const text = repositoryFile('schema.graphql');
const { schema, model } = readContract(text);

function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (name: string, description: string | null | undefined) => {
    if (!description) missing.push(name);
  };
  for (const type of Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (isEnumType(type))
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    else if (!isScalarType(type)) look(type.name, type.description);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        look(`${type.name}.${field.name}`, field.description);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field.description);
      for (const argument of field.args)
        look(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
    }
  }
  return missing;
}

describe('schema.graphql', () => {
  it('ends with the filters, orders and groups that follow from its types', () => {
    expect(withDerived(text)).toBe(text);
    expect(withDerived(text.replace('polarity: Polarity!', 'direction: Polarity!'))).toContain(
      '\n  direction: PolarityFilter\n',
    );
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('describes the arguments of every list as those of a list', () => {
    const { policies, actions, search } = schema.getQueryType()!.getFields();
    const of = (field: typeof policies) => field!.args.map(({ name, description }) => [name, description]);
    expect(of(actions).filter(([name]) => name !== 'where')).toEqual(
      of(policies).filter(([name]) => name !== 'where'),
    );
    expect(of(search).find(([name]) => name === 'after')).not.toEqual(
      of(policies).find(([name]) => name === 'after'),
    );
  });

  it('names every kind and every relationship in Chinese and English, both ways', () => {
    const names = [...model.kinds.values(), ...model.relationships.values()].flatMap((one) => [
      one.zh,
      one.en,
    ]);
    const inverse = [...model.relationships.values()].flatMap((one) => [one.inverseZh, one.inverseEn]);
    expect([...names, ...inverse].filter((name) => name.trim() === '')).toEqual([]);
    expect(names).toContain('政策');
    expect(names.length).toBe(2 * (model.kinds.size + model.relationships.size));
  });

  it('has the labels and relationship types of the design', () => {
    expect([...model.kinds.keys()].sort()).toEqual(
      'Action Agency Document Event Evidence Goal Indicator Industry Observation Official Organization Policy Region Target'.split(
        ' ',
      ),
    );
    expect([...model.relationships.keys()].sort()).toEqual(
      (
        'ABOUT ADVANCES AIMS_AT APPLIES_TO COOPERATES_WITH FROM_DOCUMENT HAS_BASELINE HOLDS_OFFICE INVOLVES IN_REGION ' +
        'LOCATED_IN MEASURES OWNS PART_OF PRESENTED RANKED_AMONG RELATES_TO SETS SPOKE_AT SUPERSEDES USES'
      ).split(' '),
    );
  });

  it('counts in the units that quantities are parsed to', () => {
    expect(model.kinds.get('Indicator')?.properties.get('unit')?.values).toEqual([...UNITS]);
  });

  it('takes directives and descriptions of repeated fields from the interface', () => {
    const { relationships, properties } = model.kinds.get('Policy')!;
    expect(relationships.get('parts')).toMatchObject({
      type: 'PART_OF',
      direction: 'IN',
      shape: 'connection',
    });
    expect(properties.get('declaredPartsAt')).toMatchObject({ type: 'spans', placeOf: 'declaredParts' });
    expect(properties.get('seedSet')).toMatchObject({ managed: true });
  });
});

describe('a contract that does not hold together', () => {
  it.each([
    [
      'a relationship that is walkable from one end only',
      ['spokeAt(first', 'heard(first'],
      'Official has no field',
    ],
    ['a field of an unknown kind', ['from: ["Agency"]', 'from: ["Party"]'], 'unknown kind Party'],
    ['a field on a type that the relationship never meets', ['to: ["Goal"]', 'to: ["Event"]'], 'never meets'],
    [
      'a property that no relationship has',
      ['properties: ["role"]', 'properties: ["rank"]'],
      'Relationship has no field rank',
    ],
  ])('is refused: %s', (_what, [from, to], message) => {
    const own = text
      .replace(from!, to!)
      .replace(/heard\(first.*\n *@relationship\(type: SPOKE_AT, direction: OUT\)/, 'heard: String');
    expect(own).not.toBe(text);
    const broken = withDerived(own);
    expect(() => readContract(broken)).toThrow(message);
  });
});
