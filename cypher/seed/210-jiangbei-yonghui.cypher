// Jiangbei district: Yonghui, the retailer with which the story opens, and the Spring Festival holiday

// (:Evidence)
UNWIND [
  {id: 'ev-c-yonghui-record', statement: '刚结束的春节假期里，市内不少永辉门店的客流和销售都刷新纪录。',
   statementEn: 'Over the Spring Festival holiday just past, several Yonghui stores in the city set records of daily visitors and sales.',
   verification: 'VERIFIED', spans: [4462, 4493], sha256: ['6a51fa9051194e00b3253694c22e84c5f4221e3f3c67769528cbdcdf671f0324']},
  {id: 'ev-c-yonghui-headquarters', statement: '永辉超市是江北区商贸零售总部企业的代表。',
   statementEn: 'Yonghui stands for the commercial and retail headquarters enterprises of Jiangbei district.', verification: 'VERIFIED',
   spans: [4496, 4516], sha256: ['c5fb75f4afa08ce442c9d8ba80c500d58cf7356d5413eec84fc533d23625f452']},
  {id: 'ev-c-yonghui-stores', statement: '永辉在重庆现有120家门店。', statementEn: 'Yonghui now has 120 stores in Chongqing.',
   verification: 'VERIFIED', spans: [4512, 4529], sha256: ['cacabf8ca62604e2168044b7b9616914a6e008b3b26b34de7644cb987aa329c9']},
  {id: 'ev-c-yonghui-warehouses', statement: '永辉为线上电商开了90个仓。', statementEn: 'Yonghui has opened 90 warehouses for its online trade.',
   verification: 'VERIFIED', spans: [4512, 4521, 4530, 4539],
   sha256: ['7e4c34cdbc3befe148c8b09ea21f8c4e07de744d7fb35fb6b7eb59bd8962b62c', '684346cce673dbd83cb7efd89915e5be9385ffa85d75b5d60c53749d2843d53b']},
  {id: 'ev-c-yonghui-districts', statement: '永辉的业务遍及市内31个区县。',
   statementEn: 'Yonghui’s business reaches 31 districts and counties of the city.', verification: 'VERIFIED',
   spans: [4512, 4521, 4540, 4553],
   sha256: ['7e4c34cdbc3befe148c8b09ea21f8c4e07de744d7fb35fb6b7eb59bd8962b62c', '2505b92ced03e7a33f65f6805fcf5d6b2cb2b6dbd53c5736b5bdca630cc6af97']},
  {id: 'ev-c-yonghui-sales', statement: '永辉2024年卖出103亿元。', statementEn: 'Yonghui’s sales came to 10.3 billion yuan in 2024.',
   verification: 'VERIFIED', spans: [4512, 4521, 4554, 4568],
   sha256: ['7e4c34cdbc3befe148c8b09ea21f8c4e07de744d7fb35fb6b7eb59bd8962b62c', 'f59d0ea0fe7e21d813096b0f3bfcb49d7e9e635d2b1fb407b9806ab769f4746e']},
  {id: 'ev-c-yonghui-revamp', statement: '2024年重庆永辉学胖东来、自己改造门店，因此走红。',
   statementEn: 'In 2024 Chongqing Yonghui became a hit by refitting its stores on its own after the model of Pangdonglai.',
   verification: 'VERIFIED', spans: [4571, 4602], sha256: ['ca4f25c87b39560d9fd05fd05e3c4271b4ea1de28c079e1e15ff59b6fa64b106']},
  {id: 'ev-c-yonghui-two-stores', statement: '节前改好的两家店业绩出色。',
   statementEn: 'The two stores refitted before the Spring Festival have done strikingly well.', verification: 'VERIFIED',
   spans: [4577, 4583, 4603, 4621],
   sha256: ['e872cee72c75a00aae5cb650bee862c216603b512c538336f1e910ef2f23aa91', '5082d99ed7feb23257be3857ea46fa3771d3ee055ec0f759031e7cd24a160608']},
  {id: 'ev-c-yonghui-plan-2025', statement: '重庆永辉打算在2025年接着改造门店，把零售做得更好。',
   statementEn: 'Chongqing Yonghui plans to go on refitting in 2025 and so raise the quality of retail.', verification: 'VERIFIED',
   spans: [4625, 4650], sha256: ['9532371d06fb1d30a80bfbe0954e9f45a84031e430269e983f49287afbb57235']},
  {id: 'ev-c-yonghui-mirror', statement: '门店改造照见江北区带动消费升级的努力。',
   statementEn: 'The refitting mirrors how Jiangbei leads the upgrading of consumption.', verification: 'VERIFIED',
   spans: [4631, 4643, 4651, 4653, 4666, 4685],
   sha256: ['4193f2c7329bc53a73cdcfa8a645ef7d11e96eec5c52d80a5211c68528b439e5', '98a0c676957c6f244b24aed10676ae048555f0c3ddc4189346d728156076f2ef', 'bacabef9f5451bbe0a6d16e51fb8b36e505cd5d01177c6393152b9a72ef72a34']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Event)
UNWIND [
  {id: 'event-spring-festival', name: '春节假期', nameEn: 'Spring Festival holiday', nameEnBasis: 'TRANSLATION', aliases: ['今年春节假期', '春节'],
   summary: '刚过去的春节假期，文中未写起止日期', summaryEn: 'The Spring Festival holiday just past; the text gives no dates', basis: 'STATED',
   evidence: ['ev-c-yonghui-record']}
] AS row
MERGE (n:Event:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-yonghui', name: '永辉超市', nameEn: 'Yonghui Supermarket', nameEnBasis: 'TRANSLATION', kind: 'ENTERPRISE',
   aliases: ['重庆永辉超市', '重庆永辉'], summary: '江北区商贸零售总部企业的代表',
   summaryEn: 'A retailer, the example of Jiangbei’s retail headquarters enterprises',
   note: 'The text says 永辉超市, 重庆永辉超市 and 重庆永辉 of the same business in Chongqing: one node.', basis: 'STATED',
   evidence: ['ev-c-yonghui-stores', 'ev-c-yonghui-headquarters', 'ev-c-yonghui-revamp']},
  {id: 'org-jiangbei-retail-headquarters', name: '江北区商贸零售总部企业',
   nameEn: 'Commercial and retail headquarters enterprises of Jiangbei district', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   nameAt: [4503, 4504], basis: 'STATED', evidence: ['ev-c-yonghui-headquarters']},
  {id: 'org-pangdonglai', name: '胖东来', nameEn: 'Pangdonglai', nameEnBasis: 'TRANSLATION', kind: 'ENTERPRISE',
   note: 'The text gives the name only; that it is an enterprise is our reading.', basis: 'STATED', evidence: ['ev-c-yonghui-revamp']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-stores', name: '门店数', nameEn: 'Number of stores', nameEnBasis: 'TRANSLATION', unit: 'STORE', polarity: 'MORE',
   basis: 'STATED', evidence: ['ev-c-yonghui-stores']},
  {id: 'indicator-online-warehouses', name: '线上电商仓数', nameEn: 'Number of warehouses for online trade', nameEnBasis: 'TRANSLATION',
   unit: 'WAREHOUSE', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-yonghui-warehouses']},
  {id: 'indicator-districts-covered', name: '业务覆盖区县数', nameEn: 'Districts and counties covered by business', nameEnBasis: 'TRANSLATION',
   unit: 'DISTRICT', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-yonghui-districts']},
  {id: 'indicator-sales', name: '销售额', nameEn: 'Sales', nameEnBasis: 'TRANSLATION', unit: 'CNY', polarity: 'MORE', basis: 'STATED',
   evidence: ['ev-c-yonghui-sales']},
  {id: 'indicator-revamped-stores', name: '调改门店数', nameEn: 'Number of refitted stores', nameEnBasis: 'TRANSLATION', unit: 'STORE',
   polarity: 'NEUTRAL', basis: 'STATED', evidence: ['ev-c-yonghui-two-stores']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-yonghui-stores', name: '永辉超市在重庆的门店数', nameEn: 'Yonghui stores in Chongqing', nameEnBasis: 'TRANSLATION', value: 120,
   unit: 'STORE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '120家', statedAt: [4525, 4529], periodStated: '目前',
   periodAt: [4516, 4518], note: 'The words give no day; the period is left without dates.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-yonghui-stores']},
  {id: 'obs-yonghui-online-warehouses', name: '永辉超市线上电商仓数', nameEn: 'Yonghui warehouses for online trade', nameEnBasis: 'TRANSLATION',
   value: 90, unit: 'WAREHOUSE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '90个', statedAt: [4536, 4539], periodStated: '目前',
   periodAt: [4516, 4518], note: 'The words give no day; the period is left without dates.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-yonghui-warehouses']},
  {id: 'obs-yonghui-districts', name: '永辉超市业务覆盖区县数', nameEn: 'Districts and counties covered by Yonghui’s business',
   nameEnBasis: 'TRANSLATION', value: 31, unit: 'DISTRICT', comparator: 'EQUAL', statistic: 'LEVEL', stated: '31个区县',
   statedAt: [4548, 4553], periodStated: '目前', periodAt: [4516, 4518], note: 'The words give no day; the period is left without dates.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-yonghui-districts']},
  {id: 'obs-yonghui-sales-2024', name: '永辉超市销售额 2024年', nameEn: 'Yonghui sales, 2024', nameEnBasis: 'TRANSLATION', value: 10300000000,
   unit: 'CNY', comparator: 'EQUAL', statistic: 'LEVEL', stated: '103亿元', statedAt: [4563, 4568], periodFrom: '2024-01-01',
   periodTo: '2024-12-31', periodStated: '2024年', periodAt: [4554, 4559], periodBasis: 'STATED', estimate: false, basis: 'STATED',
   evidence: ['ev-c-yonghui-sales']},
  {id: 'obs-yonghui-stores-revamped', name: '重庆永辉春节前调改的门店数', nameEn: 'Chongqing Yonghui stores refitted before the Spring Festival',
   nameEnBasis: 'TRANSLATION', value: 2, unit: 'STORE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '两家', statedAt: [4609, 4611],
   periodStated: '春节前', periodAt: [4603, 4606],
   note: 'The period has no dates: neither the festival’s day nor its year is printed here.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-yonghui-two-stores']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-yonghui-store-revamp', name: '“学习胖东来”自主调改门店', nameEn: 'Refitting stores on one’s own, “learning from Pangdonglai”',
   nameEnBasis: 'TRANSLATION', kind: 'PROJECT', aliases: ['调改'], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [4571, 4576], summary: '重庆永辉参照胖东来自行改造门店',
   summaryEn: 'Chongqing Yonghui refits its own stores after the model of Pangdonglai', basis: 'STATED',
   evidence: ['ev-c-yonghui-revamp']},
  {id: 'action-yonghui-store-revamp-2025', name: '持续开展调改', nameEn: 'Further refitting of stores', nameEnBasis: 'TRANSLATION',
   kind: 'PROJECT', periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [4625, 4630],
   summary: '重庆永辉2025年的打算，非政府任务；文中未说由谁说出',
   summaryEn: 'What the retailer plans for 2025, not a task of government; the text names no source (据悉)', basis: 'STATED',
   evidence: ['ev-c-yonghui-plan-2025']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-retail-quality', name: '提升零售品质', nameEn: 'Raise the quality of retail', nameEnBasis: 'TRANSLATION', nameAt: [4646, 4647],
   basis: 'STATED', evidence: ['ev-c-yonghui-plan-2025']},
  {id: 'goal-consumption-upgrading', name: '消费提质升级', nameEn: 'Better and upgraded consumption', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-c-yonghui-mirror']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-c-yonghui-record.from-document', from: 'ev-c-yonghui-record', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-headquarters.from-document', from: 'ev-c-yonghui-headquarters', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-stores.from-document', from: 'ev-c-yonghui-stores', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-warehouses.from-document', from: 'ev-c-yonghui-warehouses', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-districts.from-document', from: 'ev-c-yonghui-districts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-sales.from-document', from: 'ev-c-yonghui-sales', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-revamp.from-document', from: 'ev-c-yonghui-revamp', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-two-stores.from-document', from: 'ev-c-yonghui-two-stores', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-plan-2025.from-document', from: 'ev-c-yonghui-plan-2025', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-yonghui-mirror.from-document', from: 'ev-c-yonghui-mirror', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'org-yonghui.part-of.org-jiangbei-retail-headquarters', from: 'org-yonghui', to: 'org-jiangbei-retail-headquarters',
   basis: 'STATED', evidence: ['ev-c-yonghui-headquarters']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:LOCATED_IN]->(:Entity)
UNWIND [
  {id: 'org-jiangbei-retail-headquarters.located-in.region-jiangbei', from: 'org-jiangbei-retail-headquarters', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-yonghui-headquarters']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'org-yonghui.relates-to.event-spring-festival', from: 'org-yonghui', to: 'event-spring-festival',
   predicate: '多家门店的客流与销售额在此期间创新高', predicateEn: 'had record visitors and sales in several stores during', basis: 'STATED',
   evidence: ['ev-c-yonghui-record']},
  {id: 'action-yonghui-store-revamp.relates-to.org-pangdonglai', from: 'action-yonghui-store-revamp', to: 'org-pangdonglai',
   predicate: '学习', predicateEn: 'learns from', basis: 'STATED', evidence: ['ev-c-yonghui-revamp']},
  {id: 'action-yonghui-store-revamp-2025.relates-to.action-yonghui-store-revamp', from: 'action-yonghui-store-revamp-2025',
   to: 'action-yonghui-store-revamp', predicate: '延续', predicateEn: 'continues', basis: 'STATED', evidence: ['ev-c-yonghui-plan-2025']},
  {id: 'action-yonghui-store-revamp.relates-to.region-jiangbei', from: 'action-yonghui-store-revamp', to: 'region-jiangbei',
   predicate: '是其引领消费提质升级的缩影', predicateEn: 'mirrors the leading part in upgrading consumption of',
   note: '此举 follows the plan for 2025; it is read as the refitting as a whole.', basis: 'INFERRED',
   evidence: ['ev-c-yonghui-mirror']},
  {id: 'action-yonghui-store-revamp.relates-to.org-yonghui', from: 'action-yonghui-store-revamp', to: 'org-yonghui',
   predicate: '使其“爆火”', predicateEn: 'made a hit of', basis: 'STATED', evidence: ['ev-c-yonghui-revamp']},
  {id: 'region-jiangbei.relates-to.goal-consumption-upgrading', from: 'region-jiangbei', to: 'goal-consumption-upgrading',
   predicate: '引领', predicateEn: 'leads', basis: 'STATED', evidence: ['ev-c-yonghui-mirror']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-yonghui-stores.measures.indicator-stores', from: 'obs-yonghui-stores', to: 'indicator-stores', basis: 'STATED',
   evidence: ['ev-c-yonghui-stores']},
  {id: 'obs-yonghui-online-warehouses.measures.indicator-online-warehouses', from: 'obs-yonghui-online-warehouses',
   to: 'indicator-online-warehouses', basis: 'STATED', evidence: ['ev-c-yonghui-warehouses']},
  {id: 'obs-yonghui-districts.measures.indicator-districts-covered', from: 'obs-yonghui-districts', to: 'indicator-districts-covered',
   basis: 'STATED', evidence: ['ev-c-yonghui-districts']},
  {id: 'obs-yonghui-sales-2024.measures.indicator-sales', from: 'obs-yonghui-sales-2024', to: 'indicator-sales', basis: 'STATED',
   evidence: ['ev-c-yonghui-sales']},
  {id: 'obs-yonghui-stores-revamped.measures.indicator-revamped-stores', from: 'obs-yonghui-stores-revamped',
   to: 'indicator-revamped-stores', basis: 'STATED', evidence: ['ev-c-yonghui-two-stores']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-yonghui-stores.in-region.region-chongqing', from: 'obs-yonghui-stores', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-c-yonghui-stores']},
  {id: 'obs-yonghui-online-warehouses.in-region.region-chongqing', from: 'obs-yonghui-online-warehouses', to: 'region-chongqing',
   note: '在重庆 stands before the stores, in the clause before; read as governing the list.', basis: 'INFERRED',
   evidence: ['ev-c-yonghui-warehouses']},
  {id: 'obs-yonghui-districts.in-region.region-chongqing', from: 'obs-yonghui-districts', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-c-yonghui-districts']},
  {id: 'obs-yonghui-sales-2024.in-region.region-chongqing', from: 'obs-yonghui-sales-2024', to: 'region-chongqing',
   note: 'The sentence is about the business in Chongqing; no place stands beside the figure.', basis: 'INFERRED',
   evidence: ['ev-c-yonghui-sales']},
  {id: 'obs-yonghui-stores-revamped.in-region.region-chongqing', from: 'obs-yonghui-stores-revamped', to: 'region-chongqing',
   note: 'Stores of 重庆永辉超市; where they are is not said.', basis: 'INFERRED', evidence: ['ev-c-yonghui-two-stores']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-yonghui-stores.about.org-yonghui', from: 'obs-yonghui-stores', to: 'org-yonghui', basis: 'STATED', evidence: ['ev-c-yonghui-stores']},
  {id: 'obs-yonghui-online-warehouses.about.org-yonghui', from: 'obs-yonghui-online-warehouses', to: 'org-yonghui', basis: 'STATED',
   evidence: ['ev-c-yonghui-warehouses']},
  {id: 'obs-yonghui-districts.about.org-yonghui', from: 'obs-yonghui-districts', to: 'org-yonghui', basis: 'STATED',
   evidence: ['ev-c-yonghui-districts']},
  {id: 'obs-yonghui-sales-2024.about.org-yonghui', from: 'obs-yonghui-sales-2024', to: 'org-yonghui', basis: 'STATED',
   evidence: ['ev-c-yonghui-sales']},
  {id: 'obs-yonghui-stores-revamped.about.org-yonghui', from: 'obs-yonghui-stores-revamped', to: 'org-yonghui', basis: 'STATED',
   evidence: ['ev-c-yonghui-two-stores']},
  {id: 'obs-yonghui-stores-revamped.about.action-yonghui-store-revamp', from: 'obs-yonghui-stores-revamped',
   to: 'action-yonghui-store-revamp', note: 'The clause follows the one on refitting in the same sentence.', basis: 'INFERRED',
   evidence: ['ev-c-yonghui-two-stores']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'action-yonghui-store-revamp.involves.org-yonghui', from: 'action-yonghui-store-revamp', to: 'org-yonghui', role: 'LEAD',
   basis: 'STATED', evidence: ['ev-c-yonghui-revamp']},
  {id: 'action-yonghui-store-revamp-2025.involves.org-yonghui', from: 'action-yonghui-store-revamp-2025', to: 'org-yonghui',
   role: 'LEAD', basis: 'STATED', evidence: ['ev-c-yonghui-plan-2025']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'action-yonghui-store-revamp-2025.aims-at.goal-retail-quality', from: 'action-yonghui-store-revamp-2025',
   to: 'goal-retail-quality', basis: 'STATED', evidence: ['ev-c-yonghui-plan-2025']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
