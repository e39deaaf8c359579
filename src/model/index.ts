export type {
  Direction,
  GroupKey,
  Kind,
  Label,
  Model,
  Property,
  PropertyType,
  RelationshipField,
  RelationshipKind,
  SearchRole,
  Shape,
} from './model.js';
export { readContract, type Contract } from './read.js';
export { constantOf } from './constant.js';
