import type { RelationshipField } from '../model/index.js';

/** The pattern of one relationship in Cypher, from the node that has the field; far node and link may stay unnamed. */
export function pattern(near: string, field: RelationshipField, far = '', link = ''): string {
  const labels = field.narrow ? `:${field.labels.join('|')}` : '';
  const [left, right] = field.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  return `(${near})${left}[${link}:${field.type}]${right}(${far}${labels})`;
}
