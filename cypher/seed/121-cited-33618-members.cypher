// Members of the tiers of 33618, from cited documents: the article names three tiers and no member

// (:Evidence)
UNWIND [
  {id: 'ev-b1-cited-leading', statement: '“33618”的3大万亿级主导产业集群：智能网联新能源汽车、新一代电子信息制造业、先进材料。',
   statementEn: 'The tier of leading clusters of 33618, each at the trillion-yuan level, has three members: Intelligent connected new energy vehicles, Next-generation electronic information manufacturing, Advanced materials.',
   verification: 'CITED'},
  {id: 'ev-b1-cited-pillar', statement: '“33618”的3大五千亿级支柱产业集群：智能装备及智能制造、食品及农产品加工、软件信息服务。',
   statementEn: 'The tier of pillar clusters of 33618, each at the level of 500 billion yuan, has three members: Intelligent equipment and intelligent manufacturing, Food and agricultural product processing, Software and information services.',
   verification: 'CITED'},
  {id: 'ev-b1-cited-distinctive', statement: '“33618”的6大千亿级特色优势产业集群：新型显示、高端摩托车、轻合金材料、轻纺、生物医药、新能源及新型储能。',
   statementEn: 'The tier of distinctive clusters of 33618, each at the level of 100 billion yuan, has six members: New-type displays, High-end motorcycles, Lightweight alloy materials, Light industry and textiles, Biomedicine, New energy and new energy storage.',
   verification: 'CITED'},
  {id: 'ev-b1-cited-new-stars', statement: '“33618”另有18个“新星”产业集群，所据记录未列其成员。',
   statementEn: '33618 also has a tier of eighteen “new star” clusters; the record taken of the document names no member.',
   verification: 'CITED'},
  {id: 'ev-b1-cited-satellite-internet', statement: '卫星互联网是“33618”的“新星”产业集群之一。',
   statementEn: 'Satellite internet is one of the “new star” clusters of 33618.', verification: 'CITED'},
  {id: 'ev-b1-cited-ai-robots', statement: 'AI及服务机器人是“33618”的“新星”产业集群之一。',
   statementEn: 'AI and service robots are one of the “new star” clusters of 33618.', verification: 'CITED'}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Document)
UNWIND [
  {id: 'doc-cqrb-33618-2025-03-21', title: '新重庆-重庆日报：“33618”现代制造业集群体系（深入推动制造业高质量发展大会）',
   titleEn: 'Xin Chongqing – Chongqing Daily: the “33618” modern manufacturing cluster system (conference on the high-quality development of manufacturing)',
   publisher: '新重庆-重庆日报', publishedOn: '2025-03-21', url: 'https://m.yebk.net/news/Ma17dMzQqZ.html', sourceClass: 'AGGREGATOR', readInFull: false},
  {id: 'doc-scio-2024-07-05', title: 'SCIO press conference on building Chongqing into a key strategic fulcrum',
   titleEn: 'SCIO press conference on building Chongqing into a key strategic fulcrum', publisher: 'China.org.cn',
   publishedOn: '2024-07-05', url: 'http://www.ccgp-fushun.com/china/2024-07/05/content_117293923_7.htm', sourceClass: 'MIRROR', readInFull: false},
  {id: 'doc-cq-ai-robot-plan-2023', title: '重庆市AI及服务机器人产业集群高质量发展行动计划（2023—2027年）',
   titleEn: 'Action plan for the high-quality development of Chongqing’s AI and service robot industry cluster (2023–2027)',
   publisher: '重庆市投资促进（investincq.com）', publishedOn: '2023-12-15', url: 'https://investincq.com/index.php?a=show&c=content&id=4865',
   sourceClass: 'OFFICIAL', readInFull: false}
] AS row
MERGE (n:Document:Entity {id: row.id})
SET n += row;

// (:Industry)
UNWIND [
  {id: 'industry-next-generation-electronics', name: '新一代电子信息制造业', nameEn: 'Next-generation electronic information manufacturing',
   nameEnBasis: 'DOCUMENT', kind: 'CLUSTER', basis: 'STATED', evidence: ['ev-b1-cited-leading']},
  {id: 'industry-advanced-materials', name: '先进材料', nameEn: 'Advanced materials', nameEnBasis: 'DOCUMENT', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-leading']},
  {id: 'industry-intelligent-equipment', name: '智能装备及智能制造', nameEn: 'Intelligent equipment and intelligent manufacturing',
   nameEnBasis: 'DOCUMENT', kind: 'CLUSTER', basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-food-processing', name: '食品及农产品加工', nameEn: 'Food and agricultural product processing', nameEnBasis: 'DOCUMENT',
   kind: 'CLUSTER', basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-software-services', name: '软件信息服务', nameEn: 'Software and information services', nameEnBasis: 'DOCUMENT',
   kind: 'CLUSTER', basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-new-displays', name: '新型显示', nameEn: 'New-type displays', nameEnBasis: 'DOCUMENT', kind: 'CLUSTER', basis: 'STATED',
   evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-high-end-motorcycles', name: '高端摩托车', nameEn: 'High-end motorcycles', nameEnBasis: 'TRANSLATION', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-light-alloys', name: '轻合金材料', nameEn: 'Lightweight alloy materials', nameEnBasis: 'DOCUMENT', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-light-textile', name: '轻纺', nameEn: 'Light industry and textiles', nameEnBasis: 'TRANSLATION', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-biomedicine', name: '生物医药', nameEn: 'Biomedicine', nameEnBasis: 'TRANSLATION', kind: 'CLUSTER', basis: 'STATED',
   evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-new-energy-storage', name: '新能源及新型储能', nameEn: 'New energy and new energy storage', nameEnBasis: 'DOCUMENT',
   kind: 'CLUSTER', basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-tier-new-stars', name: '18个“新星”产业集群', nameEn: 'Eighteen “new star” industrial clusters', nameEnBasis: 'TRANSLATION',
   kind: 'TIER', aliases: ['“新星”产业集群'], declaredParts: 18,
   note: 'The article does not name this tier. Two of its eighteen members could be confirmed from documents; the others are not known here.',
   basis: 'STATED', evidence: ['ev-b1-cited-new-stars']},
  {id: 'industry-satellite-internet', name: '卫星互联网', nameEn: 'Satellite internet', nameEnBasis: 'DOCUMENT', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-satellite-internet']},
  {id: 'industry-ai-service-robots', name: 'AI及服务机器人', nameEn: 'AI and service robots', nameEnBasis: 'TRANSLATION', kind: 'CLUSTER',
   basis: 'STATED', evidence: ['ev-b1-cited-ai-robots']}
] AS row
MERGE (n:Industry:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-b1-cited-leading.from-document', from: 'ev-b1-cited-leading', to: 'doc-cqrb-33618-2025-03-21'},
  {id: 'ev-b1-cited-pillar.from-document', from: 'ev-b1-cited-pillar', to: 'doc-cqrb-33618-2025-03-21'},
  {id: 'ev-b1-cited-distinctive.from-document', from: 'ev-b1-cited-distinctive', to: 'doc-cqrb-33618-2025-03-21'},
  {id: 'ev-b1-cited-new-stars.from-document', from: 'ev-b1-cited-new-stars', to: 'doc-cqrb-33618-2025-03-21'},
  {id: 'ev-b1-cited-satellite-internet.from-document', from: 'ev-b1-cited-satellite-internet', to: 'doc-scio-2024-07-05'},
  {id: 'ev-b1-cited-ai-robots.from-document', from: 'ev-b1-cited-ai-robots', to: 'doc-cq-ai-robot-plan-2023'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'industry-icnev.part-of.industry-tier-leading', from: 'industry-icnev', to: 'industry-tier-leading', ordinal: 1, basis: 'STATED',
   evidence: ['ev-b1-cited-leading']},
  {id: 'industry-next-generation-electronics.part-of.industry-tier-leading', from: 'industry-next-generation-electronics',
   to: 'industry-tier-leading', ordinal: 2, basis: 'STATED', evidence: ['ev-b1-cited-leading']},
  {id: 'industry-advanced-materials.part-of.industry-tier-leading', from: 'industry-advanced-materials', to: 'industry-tier-leading',
   ordinal: 3, basis: 'STATED', evidence: ['ev-b1-cited-leading']},
  {id: 'industry-intelligent-equipment.part-of.industry-tier-pillar', from: 'industry-intelligent-equipment',
   to: 'industry-tier-pillar', ordinal: 1, basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-food-processing.part-of.industry-tier-pillar', from: 'industry-food-processing', to: 'industry-tier-pillar',
   ordinal: 2, basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-software-services.part-of.industry-tier-pillar', from: 'industry-software-services', to: 'industry-tier-pillar',
   ordinal: 3, basis: 'STATED', evidence: ['ev-b1-cited-pillar']},
  {id: 'industry-new-displays.part-of.industry-tier-distinctive', from: 'industry-new-displays', to: 'industry-tier-distinctive',
   ordinal: 1, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-high-end-motorcycles.part-of.industry-tier-distinctive', from: 'industry-high-end-motorcycles',
   to: 'industry-tier-distinctive', ordinal: 2, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-light-alloys.part-of.industry-tier-distinctive', from: 'industry-light-alloys', to: 'industry-tier-distinctive',
   ordinal: 3, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-light-textile.part-of.industry-tier-distinctive', from: 'industry-light-textile', to: 'industry-tier-distinctive',
   ordinal: 4, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-biomedicine.part-of.industry-tier-distinctive', from: 'industry-biomedicine', to: 'industry-tier-distinctive',
   ordinal: 5, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-new-energy-storage.part-of.industry-tier-distinctive', from: 'industry-new-energy-storage',
   to: 'industry-tier-distinctive', ordinal: 6, basis: 'STATED', evidence: ['ev-b1-cited-distinctive']},
  {id: 'industry-tier-new-stars.part-of.policy-33618', from: 'industry-tier-new-stars', to: 'policy-33618', ordinal: 4, basis: 'STATED',
   evidence: ['ev-b1-cited-new-stars']},
  {id: 'industry-satellite-internet.part-of.industry-tier-new-stars', from: 'industry-satellite-internet',
   to: 'industry-tier-new-stars', basis: 'STATED', evidence: ['ev-b1-cited-satellite-internet']},
  {id: 'industry-ai-service-robots.part-of.industry-tier-new-stars', from: 'industry-ai-service-robots', to: 'industry-tier-new-stars',
   basis: 'STATED', evidence: ['ev-b1-cited-ai-robots']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
