import { agency } from './agency.js';
import { detail } from './detail.js';
import { group } from './group.js';
import { list } from './list.js';
import { lookup } from './lookup.js';
import { indexed, page } from './page.js';
import { path } from './path.js';
import type { Question } from './question.js';
import { search } from './search.js';

/** Every question, in the order of the tables. */
export const QUESTIONS: readonly Question[] = [
  lookup,
  detail,
  list,
  agency,
  search,
  page,
  indexed,
  path,
  group,
];
