import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship, StoredProperties } from './desired.js';
import { readProperties } from './properties.js';
import type { Template } from './read.js';

/**
 * Reads a row as a fact of the Model: its label or type, and its properties; what it refers to is another step.
 * @param complain told of each offence: a fact that was complained of must not be written
 * @returns null where the row has no id, no ends, or is of a kind that the Model has not
 */
export function readFact(
  template: Template,
  values: Readonly<Record<string, unknown>>,
  model: Model,
  complain: (reason: string) => void,
): GraphNode | GraphRelationship | null {
  const id = typeof values.id === 'string' ? values.id : null;
  if (id === null) complain('id is missing');
  if (template.kind === 'node') {
    const kind = model.kinds.get(template.label);
    if (!kind) {
      complain(`unknown label ${template.label}; the model has ${[...model.kinds.keys()].join(', ')}`);
      return null;
    }
    const properties = readProperties(kind.properties, values, complain);
    if (kind.fact) requireProof(properties, complain);
    return id === null ? null : { id, label: kind.label, properties };
  }
  const kind = model.relationships.get(template.type);
  if (!kind) {
    complain(
      `unknown relationship type ${template.type}; the model has ${[...model.relationships.keys()].join(', ')}`,
    );
    return null;
  }
  const { from, to, ...own } = values;
  const properties = readProperties(kind.properties, own, complain);
  if (kind.fact) requireProof(properties, complain);
  if (typeof from !== 'string' || typeof to !== 'string') {
    complain('a relationship takes from and to, ids of two nodes');
    return null;
  }
  return id === null ? null : { id, type: kind.type, from, to, properties };
}

function requireProof(properties: StoredProperties, complain: (reason: string) => void): void {
  if (!('evidence' in properties)) complain('a fact without evidence: give at least one id in evidence');
  if (properties.basis === 'INFERRED' && !('note' in properties))
    complain('basis INFERRED needs a note that says why');
}
