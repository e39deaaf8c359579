// The example city: one plan, its first action, one target with its baseline

// (:Document)
UNWIND [
  {id: 'doc-example', title: '示例市开年部署33618计划', publisher: '示例日报', sourceClass: 'ORIGINAL',
   sha256: 'dca60f5292d4f5aa5477d1f6079d7f769166617565a15c26dd6e04e81ea03318', characters: 92,
   exclusions: [28, 29], exclusionReasons: ['part of a street name']}
] AS row
MERGE (n:Document:Entity {id: row.id})
SET n += row;

// (:Evidence)
UNWIND [
  {id: 'ev-plan', statement: '示例市有33618计划，由三项行动组成。', statementEn: 'The city has a plan named 33618 of three actions.', verification: 'VERIFIED',
   spans: [5, 14, 16, 24], sha256: ['307af26ab4de626b70ed4ec1f87d8bb01f27d9cfe781ceb3e709f8678473c08c', '48f6445c1dd1903ce712e2789cfa59b47d755ef4f3441770d61a7deffb2eaed8']},
  {id: 'ev-action', statement: '林青说第一项行动是绿色工厂行动。', statementEn: 'Lin Qing sets out the first action, on green factories.', verification: 'VERIFIED',
   spans: [34, 57], sha256: ['87cb22c560cf8adb6ef1f94ea97d126579b960eb44492c96ca697bc8e6cd562d']},
  {id: 'ev-target', statement: '2027年绿色工厂要超过1200家。', statementEn: 'Green factories are to exceed 1,200 by 2027.', verification: 'VERIFIED',
   spans: [59, 79], sha256: ['49e8f0e01d66a143e2b95e0902e7a5afe082e8c72a2932aae99dc9c8b78b33fb']},
  {id: 'ev-baseline', statement: '2024年绿色工厂为980家。', statementEn: 'There were 980 green factories in 2024.', verification: 'VERIFIED',
   spans: [68, 90], sha256: ['f90302904e6b6362aa0693aad11fe88fc50beb5a413f1d5b6ac37c80f1e35384']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-plan.from-document', from: 'ev-plan', to: 'doc-example'},
  {id: 'ev-action.from-document', from: 'ev-action', to: 'doc-example'},
  {id: 'ev-target.from-document', from: 'ev-target', to: 'doc-example'},
  {id: 'ev-baseline.from-document', from: 'ev-baseline', to: 'doc-example'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Policy)
UNWIND [
  {id: 'policy-33618', name: '33618计划', nameEn: '33618 plan', nameEnBasis: 'TRANSLATION', aliases: ['33618'], kind: 'PLAN',
   nameAt: [7, 12], declaredParts: 3, declaredPartsAt: [20, 21], basis: 'STATED', evidence: ['ev-plan']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-green-factories', name: '绿色工厂行动', nameEn: 'Green factories', nameEnBasis: 'TRANSLATION', aliases: ['行动'], kind: 'ACTION',
   basis: 'STATED', evidence: ['ev-action']},
  {id: 'action-unnamed', name: '其余行动', nameEn: 'The other actions', nameEnBasis: 'TRANSLATION', aliases: ['行动'], kind: 'ACTION',
   basis: 'INFERRED', note: 'The text counts three actions and names one.', evidence: ['ev-plan']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Official)
UNWIND [
  {id: 'official-lin-qing', name: '林青', nameEn: 'Lin Qing', nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-action']}
] AS row
MERGE (n:Official:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-green-factories', name: '绿色工厂数', nameEn: 'Green factories', nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE',
   polarity: 'MORE', basis: 'STATED', evidence: ['ev-target']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Target)
UNWIND [
  {id: 'target-green-factories-2027', name: '绿色工厂数 2027年目标', nameEn: 'Green factories, target for 2027', nameEnBasis: 'TRANSLATION',
   value: 1200, unit: 'ENTERPRISE', comparator: 'MORE_THAN', comparatorAt: [72, 74], hedge: 'STRIVE', hedgeAt: [66, 68],
   statistic: 'LEVEL', stated: '1200家', statedAt: [74, 79], periodFrom: '2027-01-01', periodTo: '2027-12-31',
   periodStated: '2027年', periodAt: [60, 65], periodBasis: 'STATED', basis: 'STATED', evidence: ['ev-target']}
] AS row
MERGE (n:Target:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-green-factories-2024', name: '绿色工厂数 2024年', nameEn: 'Green factories, 2024', nameEnBasis: 'TRANSLATION',
   value: 980, unit: 'ENTERPRISE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '980家', statedAt: [86, 90],
   periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [80, 85], periodBasis: 'STATED',
   estimate: false, basis: 'STATED', evidence: ['ev-baseline']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Action)-[:PART_OF]->(:Policy)
UNWIND [
  {id: 'action-green-factories.part-of.policy-33618', from: 'action-green-factories', to: 'policy-33618', ordinal: 1,
   ordinalAt: [34, 37], basis: 'STATED', evidence: ['ev-action']}
] AS row
MATCH (a:Action {id: row.from})
MATCH (b:Policy {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Official)-[:PRESENTED]->(:Action)
UNWIND [
  {id: 'official-lin-qing.presented.action-green-factories', from: 'official-lin-qing', to: 'action-green-factories',
   basis: 'STATED', evidence: ['ev-action']}
] AS row
MATCH (a:Official {id: row.from})
MATCH (b:Action {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Policy)-[:SETS]->(:Target)
UNWIND [
  {id: 'policy-33618.sets.target-green-factories-2027', from: 'policy-33618', to: 'target-green-factories-2027',
   basis: 'LAYOUT', evidence: ['ev-target']}
] AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Target {id: row.to})
MERGE (a)-[r:SETS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Target|Observation)-[:MEASURES]->(:Indicator)
UNWIND [
  {id: 'target-green-factories-2027.measures', from: 'target-green-factories-2027', to: 'indicator-green-factories',
   basis: 'STATED', evidence: ['ev-target']},
  {id: 'obs-green-factories-2024.measures', from: 'obs-green-factories-2024', to: 'indicator-green-factories',
   basis: 'STATED', evidence: ['ev-baseline']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Indicator {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Target)-[:HAS_BASELINE]->(:Observation)
UNWIND [
  {id: 'target-green-factories-2027.has-baseline', from: 'target-green-factories-2027', to: 'obs-green-factories-2024',
   basis: 'STATED', evidence: ['ev-baseline']}
] AS row
MATCH (a:Target {id: row.from})
MATCH (b:Observation {id: row.to})
MERGE (a)-[r:HAS_BASELINE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
