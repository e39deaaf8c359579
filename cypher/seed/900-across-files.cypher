// Relationships whose ends stand in different files: they come last, as Neo4j Browser drops a row whose ends are not there yet

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'org-cqrb.relates-to.region-jiangbei', from: 'org-cqrb', to: 'region-jiangbei', predicate: '报道', predicateEn: 'reported on',
   basis: 'LAYOUT', evidence: ['ev-a1-byline-second']},
  {id: 'action-industrial-innovation.relates-to.policy-industry-led-innovation', from: 'action-industrial-innovation',
   to: 'policy-industry-led-innovation', note: 'It follows in the same paragraph, which opens with this work.', predicate: '坚持',
   predicateEn: 'holds to', basis: 'LAYOUT', evidence: ['ev-b1-industry-leads-innovation']},
  {id: 'agency-cq-culture-tourism.relates-to.region-chongqing', from: 'agency-cq-culture-tourism', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED', evidence: ['ev-a2-zhu-mao']},
  {id: 'agency-cq-eic.relates-to.region-chongqing', from: 'agency-cq-eic', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED', evidence: ['ev-b1-luo-li']},
  {id: 'agency-cq-stb.relates-to.region-chongqing', from: 'agency-cq-stb', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED', evidence: ['ev-b2-wang-wei']},
  {id: 'agency-cq-party-finance-office.relates-to.region-chongqing', from: 'agency-cq-party-finance-office', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED', evidence: ['ev-b2-chen-zhi']},
  {id: 'agency-cq-financial-bureau.relates-to.region-chongqing', from: 'agency-cq-financial-bureau', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED', evidence: ['ev-b2-chen-zhi']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-chuanyu-laptop-share.measures.indicator-laptop-output', from: 'obs-chuanyu-laptop-share', to: 'indicator-laptop-output',
   basis: 'STATED', evidence: ['ev-a2-laptop-share']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-chuanyu-laptop-share.about.industry-laptop', from: 'obs-chuanyu-laptop-share', to: 'industry-laptop', basis: 'STATED',
   evidence: ['ev-a2-laptop-share']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'industry-icnev.part-of.industry-trillion-clusters', from: 'industry-icnev', to: 'industry-trillion-clusters', ordinal: 5,
   ordinalAt: [1088, 1090, 1320, 1322], note: 'It is to be built up into the fifth; the text does not say that it is one already.',
   basis: 'INFERRED', evidence: ['ev-a2-fifth-cluster', 'ev-a2-fifth-cluster-box']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ADVANCES]->(:Entity)
UNWIND [
  {id: 'action-build-fifth-trillion-cluster.advances.industry-icnev', from: 'action-build-fifth-trillion-cluster', to: 'industry-icnev',
   basis: 'STATED', evidence: ['ev-a2-fifth-cluster-task-body', 'ev-a2-fifth-cluster-task-box']},
  {id: 'action-renewal-project.advances.industry-manufacturing', from: 'action-renewal-project', to: 'industry-manufacturing',
   basis: 'STATED', evidence: ['ev-b1-renewal-project']},
  {id: 'action-digital-transformation.advances.industry-manufacturing', from: 'action-digital-transformation',
   to: 'industry-manufacturing', basis: 'STATED', evidence: ['ev-b1-digital-transformation']},
  {id: 'action-green-transition.advances.industry-manufacturing', from: 'action-green-transition', to: 'industry-manufacturing',
   basis: 'STATED', evidence: ['ev-b1-green-transition']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ADVANCES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
