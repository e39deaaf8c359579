export type {
  Direction,
  Kind,
  Model,
  Property,
  PropertyType,
  RelationshipField,
  RelationshipKind,
} from './model.js';
export { readContract, type Contract } from './read.js';
