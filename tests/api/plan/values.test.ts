import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerByPlan, Plans } from '../../../src/api/plan/index.js';
import { answerPlainly, type Source } from '../../../src/api/plain.js';
import { explain, Trips, Watch } from '../../../src/graph/index.js';
import { freshDatabase, type Fresh } from '../../setup/fresh.js';
import { compiling, queries, schema } from './support.js';

let fresh: Fresh;
let source: Source;
let plans: Plans;
beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.database.driver.executeQuery(`
    CREATE (:Entity:Fact:Work:Action {id: 'good', name: '甲', nameEn: 'A', nameEnBasis: 'TRANSLATION', basis: 'STATED', kind: 'ACTION', evidence: []}),
      (:Entity:Fact:Work:Action {id: 'kind', name: '乙', kind: 'DREAM'}),
      (:Entity:Fact:Work:Action {id: 'nameless'}),
      (:Entity:Fact:Work:Action {id: 'number', name: 5, declaredParts: 'three', evidence: ['nowhere']}),
      (:Entity:Fact:Work:Action {id: 'spans', name: '丙', nameAt: [1, 2, 3]}),
      (:Entity:Fact:Work:Action {id: 'large', name: '丁', declaredParts: 9007199254740993}),
      (:Entity {id: 'odd', name: '戊'}), (:Stray {id: 'stray'})`);
  await fresh.database.driver.executeQuery(`
    MATCH (good {id: 'good'}) UNWIND ['kind', 'nameless', 'number', 'odd'] AS id MATCH (part:Entity {id: id})
    CREATE (good)<-[:PART_OF {id: 'part-' + id, basis: CASE id WHEN 'kind' THEN 'GUESSED' ELSE 'STATED' END}]-(part)`);
  const watch = new Watch(fresh.database, queries.epoch, 30_000);
  source = { schema, model: fresh.contract.model, queries, watch, read: { timeout: 30_000 } };
  plans = new Plans({
    ...{ contract: compiling, queries, trips: new Trips(watch, 30_000) },
    explain: (statement) => explain(watch, statement),
  });
});
afterAll(() => fresh.stop());

test.each([
  ['plan', '{ action(id: "good") { id name kind } }'],
  ['plain', '{ action(id: "kind") { id kind } }'],
  ['plain', '{ a: action(id: "kind") { kind } b: action(id: "good") { kind } }'],
  ['plain', '{ action(id: "nameless") { id name } }'],
  ['plain', '{ action(id: "number") { id name } }'],
  ['plain', '{ action(id: "number") { declaredParts } }'],
  ['plain', '{ action(id: "number") { evidence { id } } }'],
  ['plan', '{ action(id: "spans") { nameAt { start end } } }'],
  ['plain', '{ action(id: "large") { declaredParts } }'],
  ['plain', '{ node(id: "odd") { __typename id } nodes(ids: ["odd", "good", "stray", "none"]) { id } }'],
  ['plain', '{ action(id: "good") { parts(first: 1) { edges { basis node { id } } } } }'],
  ['plain', '{ action(id: "good") { parts { nodes { id } } } }'],
  ['plain', '{ action(id: "good") { parts { nodes { name } } } }'],
  ['plain', '{ actions { nodes { id kind } } }'],
  ['plan', '{ action(name: "甲") { id } }'],
  ['plan', '{ policy(id: "good") { id } action(id: "none") { name } }'],
])(
  'what the schema does not allow in the database has one answer, by the %s path: %s',
  async (path, text) => {
    const operation = { document: parse(text), operationName: null, variables: {} };
    // It throws what is a fault of ours: that is masked and logged further up.
    const plain = await answerPlainly(source, operation).catch(() => null);
    plans.find(operation);
    plans.find(operation);
    await plans.idle();
    expect(plans.find(operation)).not.toBeNull();
    const planned = await answerByPlan(plans, operation);
    expect(planned === null).toBe(path === 'plain');
    if (planned) expect(JSON.stringify(planned.value)).toBe(plain && JSON.stringify(plain.value));
  },
);
