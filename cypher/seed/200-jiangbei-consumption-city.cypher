// Jiangbei district: the international consumption centre city, who speaks, trade, ranks and the economy of 2024

// (:Evidence)
UNWIND [
  {id: 'ev-c-heading-two-ends', statement: '标题称在买全球、卖全球两头用力。',
   statementEn: 'The heading speaks of efforts at two ends: buying from the world and selling to the world.', verification: 'VERIFIED',
   spans: [4407, 4421], sha256: ['21c0e91d5d0d08555d1783d8fbc2ef456e624cfba039102e45f6db05a170f183']},
  {id: 'ev-c-headings', statement: '两级标题连起来：江北区靠两头用力，要把自己建成国际消费中心城市的首选区。',
   statementEn: 'The two headings together: working at both ends, Jiangbei district builds itself into the preferred area of the international consumption centre city.',
   verification: 'VERIFIED', spans: [4407, 4421, 4426, 4444],
   sha256: ['21c0e91d5d0d08555d1783d8fbc2ef456e624cfba039102e45f6db05a170f183', '34cf0b42b925d28722fd81b17401c03e83a0359e34c4f8fe33ff5810284ef470']},
  {id: 'ev-c-heading-preferred-area', statement: '标题称江北区正加快建成国际消费中心城市的首选区。',
   statementEn: 'The heading says that Jiangbei district is hastening to become the preferred area of the international consumption centre city.',
   verification: 'VERIFIED', spans: [4426, 4444], sha256: ['34cf0b42b925d28722fd81b17401c03e83a0359e34c4f8fe33ff5810284ef470']},
  {id: 'ev-c-meeting-pioneer-zone', statement: '市委新春首场会议要求先行区建设有突破。',
   statementEn: 'The municipal committee’s first meeting after the New Year asked for a breakthrough in building the pioneer zone.',
   verification: 'VERIFIED', spans: [4693, 4709, 4710, 4734],
   sha256: ['f3b28c051e9429c945713dda77721b28520eaea235f107051233f6cc6979dc1b', '34c438a38521a97eef37eb5f70587d824024158a13133faad4456614162853b9']},
  {id: 'ev-c-meeting-icc', statement: '市委新春首场会议要求让国际消费中心城市更有影响、更能吸引人。',
   statementEn: 'The municipal committee’s first meeting after the New Year asked for more influence and attraction of the international consumption centre city.',
   verification: 'VERIFIED', spans: [4693, 4709, 4735, 4751],
   sha256: ['f3b28c051e9429c945713dda77721b28520eaea235f107051233f6cc6979dc1b', 'c350124c5a01fdae141016919b45488f5e24522948244910fd473cffe4d044bc']},
  {id: 'ev-c-icc-carrier', statement: '区商务委负责人：国际消费中心城市对引导消费、产业升级和经济增长是新的载体与引擎。',
   statementEn: 'The official of the commerce commission: the international consumption centre city is a new vehicle and engine of consumption, industrial upgrading and growth.',
   verification: 'VERIFIED', spans: [4754, 4789, 4791, 4796, 4830, 4843],
   sha256: ['a3b6c95aabc58dec1d1d4a55202742e686bbc9dad20c6e9965f6fe74a5c533b9', 'c81169d5f22393d211a63214a7192c422b4ac1311367e264176a67c7e2da5e14', '339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a']},
  {id: 'ev-c-two-ends-quote', statement: '区商务委负责人：江北在买与卖两头用力，使商业更繁荣、开放更有引领。',
   statementEn: 'The official of the commerce commission: Jiangbei works at both ends to make commerce thrive more and opening-up lead more.',
   verification: 'VERIFIED', spans: [4797, 4843], sha256: ['bf043d216be28c502a05d524a1ab93fcda9a964f03d6ea00f7e69c93146b06c9']},
  {id: 'ev-c-unnamed-official', statement: '发言者是江北区商务委一位未具名的负责人。',
   statementEn: 'The speaker is an unnamed official in charge at the Jiangbei commerce commission.', verification: 'VERIFIED',
   spans: [4830, 4843], sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a']},
  {id: 'ev-c-unnamed-official-again', statement: '区商务委那位负责人后文再次介绍情况。',
   statementEn: 'The official of the commerce commission speaks again further on.', verification: 'VERIFIED',
   spans: [4830, 4843, 5263, 5270],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', '0bdf1e235182baab7d007e64107dbc6b92e966d73174237d98da5b09dc7e5634']},
  {id: 'ev-c-consumption-resources', statement: '该负责人称江北要汇集国际消费资源。',
   statementEn: 'The official says that Jiangbei is to gather international consumption resources.', verification: 'VERIFIED',
   spans: [4830, 4858], sha256: ['3263687a019454b14af1b0f1a5827a80d547140e10f4143b8d96fe62face047c']},
  {id: 'ev-c-strengths', statement: '该负责人列出江北的优势：贸易型总部聚集、生产性服务业与制造业。',
   statementEn: 'The official lists the strengths of Jiangbei: clustered trading headquarters, producer services and manufacturing.',
   verification: 'VERIFIED', spans: [4830, 4881], sha256: ['8d31fa3527a9e1ff4b835466671e6061dac63df81afb8ea6470f5b8189bc26b0']},
  {id: 'ev-c-trade-tens-of-billions', statement: '该负责人称江北现有百亿级贸易企业13家。',
   statementEn: 'The official says that Jiangbei has so far fostered 13 trading enterprises of the ten-billion class.',
   verification: 'VERIFIED', spans: [4830, 4843, 4856, 4860, 4882, 4897],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', 'e7e890a4a731ce6214d153ea9202bc6de7b3daed66b24dd9d9f0c13d4b990bde', 'ad4a1293f6b27172c3e6e7389da5c0f849b61a73ead991656118b8d899b675dc']},
  {id: 'ev-c-trade-hundreds-of-billions', statement: '该负责人称江北现有千亿级贸易企业2家。',
   statementEn: 'The official says that Jiangbei has so far fostered 2 trading enterprises of the hundred-billion class.',
   verification: 'VERIFIED', spans: [4830, 4843, 4856, 4860, 4882, 4887, 4898, 4907],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', 'e7e890a4a731ce6214d153ea9202bc6de7b3daed66b24dd9d9f0c13d4b990bde', '90e3c67ed00aaa94d66dfee1af7c5d6c639fc89462fbd4b3d14292cb599145cf', 'c14c2a306eca6491da713307afe035e211c95f3a3e849587ee567a7d648019ca']},
  {id: 'ev-c-icc-first-pilots', statement: '江北区获批成为全市第一批国际消费中心城市试点区。',
   statementEn: 'Jiangbei district was approved among the city’s first batch of pilot areas of the international consumption centre city.',
   verification: 'VERIFIED', spans: [4914, 4938], sha256: ['df89218dffa45263b55128844596560e07f16762d86721368b098943dbd8f78e']},
  {id: 'ev-c-rank-goods-sales', statement: '近年江北区的商品销售总额在全市一直居首。',
   statementEn: 'In recent years the total goods sales of Jiangbei district have stayed first in the city.', verification: 'VERIFIED',
   spans: [4935, 4944, 4950, 4967],
   sha256: ['61da8281314f65a86e0a71ea3b890f81aa78c6d166f726040cb4efe9187dd2b8', 'a85b0c055f9fe49077379dee364c392432b090b75e17561a680bf96ba18abe8e']},
  {id: 'ev-c-rank-commerce', statement: '近年江北区商贸业的三项指标（占GDP之比、对GDP的拉动、税收贡献）在全区各行业中升至首位。',
   statementEn: 'In recent years three measures of Jiangbei’s commerce (share of GDP, pull on GDP, contribution to tax) have risen to first among the industries of the district.',
   verification: 'VERIFIED', spans: [4935, 4944, 4950, 4955, 4968, 4995],
   sha256: ['61da8281314f65a86e0a71ea3b890f81aa78c6d166f726040cb4efe9187dd2b8', 'f774be5bc06f52c73dabd32ff73246fde516457a26b178c76cb7194758a89339', 'ca5468847857db24c1f6ee7484d905c15eda59462598d12e91769898be994b18']},
  {id: 'ev-c-commerce-gdp-pull', statement: '2024年商贸业为江北区GDP增长贡献了3个多百分点。',
   statementEn: 'In 2024 commerce pulled the GDP growth of Jiangbei district up by more than 3 percentage points.',
   verification: 'VERIFIED', spans: [5756, 5782], sha256: ['ee27076ce7e19406277b539b795244948257d1406e2f061f1f97ee49ceebbfb1']},
  {id: 'ev-c-commerce-first-driver', statement: '2024年商贸业是江北区经济增长的头号动力。',
   statementEn: 'In 2024 commerce was the first driver of the economic growth of Jiangbei district.', verification: 'VERIFIED',
   spans: [5756, 5767, 5783, 5796],
   sha256: ['e021267c8798e7f922d1324bdff1d4bb1b861cf38541172430c7bd1a4841c337', '58e0dfa1741db7c30a5c08a2ecb8bc541b8fbb57d281ce00c6559646138c9aa6']},
  {id: 'ev-c-goods-sales-growth', statement: '2024年江北区商品销售总额比上年多18.8%。',
   statementEn: 'In 2024 the total goods sales of Jiangbei district grew by 18.8% on the year.', verification: 'VERIFIED',
   spans: [5756, 5767, 5797, 5815],
   sha256: ['e021267c8798e7f922d1324bdff1d4bb1b861cf38541172430c7bd1a4841c337', '92ef2f729a71ebd0d3a2e760efe507a0ace2d49d76f66585cf143d56b70e5054']},
  {id: 'ev-c-commerce-value-added-growth', statement: '2024年江北区商贸业增加值比上年多13.8%。',
   statementEn: 'In 2024 the value added of commerce in Jiangbei district grew by 13.8% on the year.', verification: 'VERIFIED',
   spans: [5756, 5767, 5797, 5799, 5816, 5831],
   sha256: ['e021267c8798e7f922d1324bdff1d4bb1b861cf38541172430c7bd1a4841c337', 'd7a112821adba601c2fed40e7d206bb4c18ac0383b8e19f073118a2c56588753', '86efeae4c610319549bea111e10824786a8320ddab15362a6d471f4acd1613e5']},
  {id: 'ev-c-commercial-district', statement: '文中称江北为商贸大区。', statementEn: 'The text calls Jiangbei a major district of commerce.',
   verification: 'VERIFIED', spans: [4998, 5007], sha256: ['78aa6721291c6fdda9f5b3c39535cae9a36d3e809757a0a59bdb2dc5396baa26']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Region)
UNWIND [
  {id: 'region-jiangbei', name: '江北区', nameEn: 'Jiangbei District', nameEnBasis: 'TRANSLATION', kind: 'DISTRICT', aliases: ['江北'],
   summary: '重庆的商贸大区，首批国际消费中心城市试点区之一',
   summaryEn: 'A district strong in commerce, in the first batch of the city’s pilot areas of the international consumption centre city',
   basis: 'STATED', evidence: ['ev-c-icc-first-pilots', 'ev-c-rank-goods-sales']}
] AS row
MERGE (n:Region:Entity {id: row.id})
SET n += row;

// (:Agency)
UNWIND [
  {id: 'agency-jiangbei-commerce', name: '江北区商务委', nameEn: 'Jiangbei District Commerce Commission', nameEnBasis: 'TRANSLATION',
   level: 'DISTRICT', basis: 'STATED', evidence: ['ev-c-unnamed-official']}
] AS row
MERGE (n:Agency:Entity {id: row.id})
SET n += row;

// (:Official)
UNWIND [
  {id: 'official-jiangbei-commerce-unnamed', name: '江北区商务委相关负责人（未具名）',
   nameEn: 'Official in charge at the Jiangbei District Commerce Commission (unnamed)', nameEnBasis: 'TRANSLATION', aliases: ['上述负责人'],
   note: 'The text gives no name. 上述负责人 further on is read as the same person, the only official spoken of before.', basis: 'STATED',
   evidence: ['ev-c-unnamed-official', 'ev-c-unnamed-official-again']}
] AS row
MERGE (n:Official:Entity {id: row.id})
SET n += row;

// (:Policy)
UNWIND [
  {id: 'policy-icc', name: '国际消费中心城市', nameEn: 'International consumption centre city', nameEnBasis: 'TRANSLATION', kind: 'PROGRAMME',
   summary: '以城市汇聚国际消费，引导消费、带动产业升级与增长',
   summaryEn: 'A city as a centre of international consumption, to guide consumption and carry industrial upgrading and growth',
   basis: 'STATED', evidence: ['ev-c-icc-carrier', 'ev-c-meeting-icc']},
  {id: 'policy-two-ends', name: '“买全球”“卖全球”两端发力', nameEn: 'Efforts at two ends: “buy from the world” and “sell to the world”',
   nameEnBasis: 'TRANSLATION', kind: 'STRATEGY', aliases: ['两端发力'], declaredParts: 2, declaredPartsAt: [4417, 4418, 4810, 4811],
   summary: '江北一头引进全球好货，一头把货卖向全球', summaryEn: 'Jiangbei works at both ends of trade: buying from the world and selling to it',
   basis: 'STATED', evidence: ['ev-c-two-ends-quote', 'ev-c-heading-two-ends']},
  {id: 'policy-buy-global', name: '买全球', nameEn: 'Buy from the world', nameEnBasis: 'TRANSLATION', kind: 'STRATEGY', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote', 'ev-c-heading-two-ends']},
  {id: 'policy-sell-global', name: '卖全球', nameEn: 'Sell to the world', nameEnBasis: 'TRANSLATION', kind: 'STRATEGY', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote', 'ev-c-heading-two-ends']},
  {id: 'policy-icc-first-pilot-areas', name: '全市首批国际消费中心城市试点区',
   nameEn: 'The city’s first batch of pilot areas of the international consumption centre city', nameEnBasis: 'TRANSLATION',
   kind: 'PROGRAMME', summary: '全市第一批获批试点的区，文中只点到江北区',
   summaryEn: 'The areas approved first to try the programme; the text names Jiangbei alone', basis: 'STATED',
   evidence: ['ev-c-icc-first-pilots']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-guide-consumption', name: '扩大引导消费', nameEn: 'Expand and guide consumption', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-c-icc-carrier']},
  {id: 'goal-upgrade-industrial-structure', name: '促进产业结构升级', nameEn: 'Upgrade the industrial structure', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-c-icc-carrier']},
  {id: 'goal-drive-economic-growth', name: '拉动经济增长', nameEn: 'Drive economic growth', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-c-icc-carrier']},
  {id: 'goal-commercial-prosperity', name: '提高商业繁荣度', nameEn: 'Make commerce thrive more', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote']},
  {id: 'goal-opening-up-lead', name: '提高开放引领度', nameEn: 'Let opening-up lead more', nameEnBasis: 'TRANSLATION',
   note: 'The verb 提高 stands once, before both aims.', basis: 'STATED', evidence: ['ev-c-two-ends-quote']},
  {id: 'goal-icc-preferred-area', name: '国际消费中心城市首选区', nameEn: 'Preferred area of the international consumption centre city',
   nameEnBasis: 'TRANSLATION', nameAt: [4441, 4442], summary: '江北区在国际消费中心城市建设中要成为首选之区',
   summaryEn: 'What Jiangbei means to become within the international consumption centre city', basis: 'LAYOUT',
   evidence: ['ev-c-heading-preferred-area']},
  {id: 'goal-consumption-resources-hub', name: '国际消费资源集聚地', nameEn: 'Gathering place of international consumption resources',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-c-consumption-resources']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-trading-headquarters', name: '贸易型总部', nameEn: 'Trading headquarters', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   basis: 'STATED', evidence: ['ev-c-strengths']},
  {id: 'org-trading-enterprises-10bn', name: '百亿级贸易企业', nameEn: 'Trading enterprises of the ten-billion class',
   nameEnBasis: 'TRANSLATION', kind: 'GROUP', nameAt: [4887, 4889], note: 'The text does not say what the class measures.',
   basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'org-trading-enterprises-100bn', name: '千亿级贸易企业', nameEn: 'Trading enterprises of the hundred-billion class',
   nameEnBasis: 'TRANSLATION', kind: 'GROUP', nameAt: [4898, 4900], note: 'The text does not say what the class measures.',
   basis: 'STATED', evidence: ['ev-c-trade-hundreds-of-billions']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Industry)
UNWIND [
  {id: 'industry-producer-services', name: '生产性服务业', nameEn: 'Producer services', nameEnBasis: 'TRANSLATION', kind: 'SECTOR',
   basis: 'STATED', evidence: ['ev-c-strengths']},
  {id: 'industry-manufacturing', name: '制造业', nameEn: 'Manufacturing', nameEnBasis: 'TRANSLATION', kind: 'SECTOR', basis: 'STATED',
   evidence: ['ev-c-strengths']},
  {id: 'industry-commerce', name: '商贸业', nameEn: 'Commerce and trade', nameEnBasis: 'TRANSLATION', kind: 'SECTOR',
   summary: '江北区的商贸业，2024年为全区增长的头号动力', summaryEn: 'Commerce in Jiangbei district, the first driver of its growth in 2024',
   basis: 'STATED', evidence: ['ev-c-rank-commerce', 'ev-c-commerce-gdp-pull', 'ev-c-commerce-value-added-growth']},
  {id: 'industry-jiangbei-all', name: '全区行业', nameEn: 'All industries of Jiangbei district', nameEnBasis: 'TRANSLATION', kind: 'SECTOR',
   aliases: ['江北区各行业'], summary: '江北区的各个行业，排名的范围', summaryEn: 'The industries of Jiangbei district taken together: the scope of a rank',
   basis: 'STATED', evidence: ['ev-c-rank-commerce']}
] AS row
MERGE (n:Industry:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-trading-enterprises-10bn', name: '百亿级贸易企业数', nameEn: 'Number of trading enterprises of the ten-billion class',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE', nameAt: [4887, 4889], basis: 'STATED',
   evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'indicator-trading-enterprises-100bn', name: '千亿级贸易企业数', nameEn: 'Number of trading enterprises of the hundred-billion class',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE', nameAt: [4898, 4900], basis: 'STATED',
   evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'indicator-goods-sales', name: '商品销售总额', nameEn: 'Total sales of goods', nameEnBasis: 'TRANSLATION', unit: 'CNY',
   polarity: 'MORE', note: 'The text gives a rank and a growth only; that sales are counted in yuan is our reading.', basis: 'STATED',
   evidence: ['ev-c-rank-goods-sales', 'ev-c-goods-sales-growth']},
  {id: 'indicator-commerce-gdp-share', name: '商贸业GDP占比', nameEn: 'Share of commerce in GDP', nameEnBasis: 'TRANSLATION',
   unit: 'PERCENT', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'indicator-commerce-gdp-pull', name: '商贸业GDP拉动', nameEn: 'Pull of commerce on GDP growth', nameEnBasis: 'TRANSLATION',
   unit: 'PERCENTAGE_POINT', polarity: 'MORE', aliases: ['商贸业拉动全区GDP增长'],
   note: 'The ranking sentence says GDP拉动, the closing sentence 拉动全区GDP增长: read as one measure.', basis: 'STATED',
   evidence: ['ev-c-rank-commerce', 'ev-c-commerce-gdp-pull']},
  {id: 'indicator-commerce-tax', name: '商贸业税收贡献', nameEn: 'Contribution of commerce to tax revenue', nameEnBasis: 'TRANSLATION',
   unit: 'RANK', polarity: 'MORE', note: 'The text gives only its rank, and no unit of the contribution itself.', basis: 'STATED',
   evidence: ['ev-c-rank-commerce']},
  {id: 'indicator-commerce-value-added', name: '商贸业增加值', nameEn: 'Value added of commerce', nameEnBasis: 'TRANSLATION', unit: 'CNY',
   polarity: 'MORE', note: 'The text gives a growth only; that value added is counted in yuan is our reading.', basis: 'STATED',
   evidence: ['ev-c-commerce-value-added-growth']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-jiangbei-trading-enterprises-10bn', name: '江北区百亿级贸易企业数', nameEn: 'Jiangbei: trading enterprises of the ten-billion class',
   nameEnBasis: 'TRANSLATION', value: 13, unit: 'ENTERPRISE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '13家',
   statedAt: [4894, 4897], periodStated: '目前', periodAt: [4882, 4884], note: 'The words give no day; the period is left without dates.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'obs-jiangbei-trading-enterprises-100bn', name: '江北区千亿级贸易企业数',
   nameEn: 'Jiangbei: trading enterprises of the hundred-billion class', nameEnBasis: 'TRANSLATION', value: 2, unit: 'ENTERPRISE',
   comparator: 'EQUAL', statistic: 'LEVEL', stated: '2家', statedAt: [4905, 4907], periodStated: '目前', periodAt: [4882, 4884],
   note: 'The words give no day; the period is left without dates.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'obs-jiangbei-goods-sales-rank', name: '江北区商品销售总额 全市排名', nameEn: 'Jiangbei total goods sales, rank in the city',
   nameEnBasis: 'TRANSLATION', value: 1, unit: 'RANK', comparator: 'EQUAL', statistic: 'RANK', stated: '第一', statedAt: [4965, 4967],
   periodStated: '近年', periodAt: [4950, 4952],
   note: 'Held over recent years (稳居); which years is not said, so the period has no dates.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-rank-goods-sales']},
  {id: 'obs-jiangbei-commerce-gdp-share-rank', name: '江北区商贸业GDP占比 全区行业排名',
   nameEn: 'Jiangbei commerce, share of GDP, rank among the industries of the district', nameEnBasis: 'TRANSLATION', value: 1,
   unit: 'RANK', comparator: 'EQUAL', statistic: 'RANK', stated: '第一', statedAt: [4993, 4995], periodStated: '近年',
   periodAt: [4950, 4952],
   note: 'One rank is stated for three measures together; which recent years is not said, so the period has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-rank', name: '江北区商贸业GDP拉动 全区行业排名',
   nameEn: 'Jiangbei commerce, pull on GDP, rank among the industries of the district', nameEnBasis: 'TRANSLATION', value: 1,
   unit: 'RANK', comparator: 'EQUAL', statistic: 'RANK', stated: '第一', statedAt: [4993, 4995], periodStated: '近年',
   periodAt: [4950, 4952],
   note: 'One rank is stated for three measures together; which recent years is not said, so the period has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-tax-rank', name: '江北区商贸业税收贡献 全区行业排名',
   nameEn: 'Jiangbei commerce, contribution to tax, rank among the industries of the district', nameEnBasis: 'TRANSLATION', value: 1,
   unit: 'RANK', comparator: 'EQUAL', statistic: 'RANK', stated: '第一', statedAt: [4993, 4995], periodStated: '近年',
   periodAt: [4950, 4952],
   note: 'One rank is stated for three measures together; which recent years is not said, so the period has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-2024', name: '江北区商贸业拉动GDP增长 2024年', nameEn: 'Jiangbei commerce, pull on GDP growth, 2024',
   nameEnBasis: 'TRANSLATION', value: 3, unit: 'PERCENTAGE_POINT', comparator: 'MORE_THAN', statistic: 'CONTRIBUTION', stated: '3个百分点',
   statedAt: [5777, 5782], comparatorAt: [5776, 5777], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年',
   periodAt: [5756, 5761], periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-c-commerce-gdp-pull']},
  {id: 'obs-jiangbei-commerce-driver-rank-2024', name: '江北区商贸业对经济增长的拉动 排名 2024年',
   nameEn: 'Jiangbei commerce as a driver of growth, rank, 2024', nameEnBasis: 'TRANSLATION', value: 1, unit: 'RANK',
   comparator: 'EQUAL', statistic: 'RANK', stated: '第一', statedAt: [5791, 5793], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [5756, 5761], periodBasis: 'STATED', estimate: false, basis: 'STATED',
   evidence: ['ev-c-commerce-first-driver']},
  {id: 'obs-jiangbei-goods-sales-growth-2024', name: '江北区商品销售总额增速 2024年', nameEn: 'Jiangbei total goods sales, growth, 2024',
   nameEnBasis: 'TRANSLATION', value: 18.8, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '18.8%',
   statedAt: [5810, 5815], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [5756, 5761],
   periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-c-goods-sales-growth']},
  {id: 'obs-jiangbei-commerce-value-added-growth-2024', name: '江北区商贸业增加值增速 2024年',
   nameEn: 'Jiangbei commerce, value added, growth, 2024', nameEnBasis: 'TRANSLATION', value: 13.8, unit: 'PERCENT',
   comparator: 'EQUAL', statistic: 'GROWTH', stated: '13.8%', statedAt: [5826, 5831], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [5756, 5761], periodBasis: 'STATED', estimate: false, basis: 'STATED',
   evidence: ['ev-c-commerce-value-added-growth']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-c-heading-two-ends.from-document', from: 'ev-c-heading-two-ends', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-headings.from-document', from: 'ev-c-headings', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-heading-preferred-area.from-document', from: 'ev-c-heading-preferred-area', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-meeting-pioneer-zone.from-document', from: 'ev-c-meeting-pioneer-zone', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-meeting-icc.from-document', from: 'ev-c-meeting-icc', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-icc-carrier.from-document', from: 'ev-c-icc-carrier', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-two-ends-quote.from-document', from: 'ev-c-two-ends-quote', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-unnamed-official.from-document', from: 'ev-c-unnamed-official', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-unnamed-official-again.from-document', from: 'ev-c-unnamed-official-again', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-consumption-resources.from-document', from: 'ev-c-consumption-resources', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-strengths.from-document', from: 'ev-c-strengths', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-trade-tens-of-billions.from-document', from: 'ev-c-trade-tens-of-billions', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-trade-hundreds-of-billions.from-document', from: 'ev-c-trade-hundreds-of-billions', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-icc-first-pilots.from-document', from: 'ev-c-icc-first-pilots', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-rank-goods-sales.from-document', from: 'ev-c-rank-goods-sales', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-rank-commerce.from-document', from: 'ev-c-rank-commerce', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-commerce-gdp-pull.from-document', from: 'ev-c-commerce-gdp-pull', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-commerce-first-driver.from-document', from: 'ev-c-commerce-first-driver', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-goods-sales-growth.from-document', from: 'ev-c-goods-sales-growth', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-commerce-value-added-growth.from-document', from: 'ev-c-commerce-value-added-growth', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-commercial-district.from-document', from: 'ev-c-commercial-district', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'region-jiangbei.part-of.region-chongqing', from: 'region-jiangbei', to: 'region-chongqing',
   note: 'The text never says it outright: it ranks the district within the city and counts it among the city’s pilot areas.',
   basis: 'INFERRED', evidence: ['ev-c-rank-goods-sales', 'ev-c-icc-first-pilots']},
  {id: 'policy-buy-global.part-of.policy-two-ends', from: 'policy-buy-global', to: 'policy-two-ends', ordinal: 1, basis: 'STATED',
   evidence: ['ev-c-two-ends-quote', 'ev-c-heading-two-ends']},
  {id: 'policy-sell-global.part-of.policy-two-ends', from: 'policy-sell-global', to: 'policy-two-ends', ordinal: 2, basis: 'STATED',
   evidence: ['ev-c-two-ends-quote', 'ev-c-heading-two-ends']},
  {id: 'policy-icc-first-pilot-areas.part-of.policy-icc', from: 'policy-icc-first-pilot-areas', to: 'policy-icc', ordinal: 1,
   ordinalAt: [4919, 4921], basis: 'STATED', evidence: ['ev-c-icc-first-pilots']},
  {id: 'industry-commerce.part-of.industry-jiangbei-all', from: 'industry-commerce', to: 'industry-jiangbei-all',
   note: 'Ranked first among the industries of the district, so one of them.', basis: 'INFERRED', evidence: ['ev-c-rank-commerce']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'agency-jiangbei-commerce.relates-to.region-jiangbei', from: 'agency-jiangbei-commerce', to: 'region-jiangbei',
   note: 'Read from the name of the agency.', predicate: '是其部门', predicateEn: 'is a body of', basis: 'INFERRED',
   evidence: ['ev-c-unnamed-official']},
  {id: 'event-new-spring-first-meeting-2025.relates-to.policy-pioneer-zone', from: 'event-new-spring-first-meeting-2025',
   to: 'policy-pioneer-zone', predicate: '强调要有突破性进展', predicateEn: 'stressed breakthrough progress in', basis: 'STATED',
   evidence: ['ev-c-meeting-pioneer-zone']},
  {id: 'event-new-spring-first-meeting-2025.relates-to.policy-icc', from: 'event-new-spring-first-meeting-2025', to: 'policy-icc',
   predicate: '强调扩大其影响与吸引力', predicateEn: 'stressed more influence and attraction of', basis: 'STATED', evidence: ['ev-c-meeting-icc']},
  {id: 'policy-icc.relates-to.goal-guide-consumption', from: 'policy-icc', to: 'goal-guide-consumption', predicate: '是其新载体、新引擎',
   predicateEn: 'is a new vehicle and engine for', basis: 'STATED', evidence: ['ev-c-icc-carrier']},
  {id: 'policy-icc.relates-to.goal-upgrade-industrial-structure', from: 'policy-icc', to: 'goal-upgrade-industrial-structure',
   predicate: '是其新载体、新引擎', predicateEn: 'is a new vehicle and engine for', basis: 'STATED', evidence: ['ev-c-icc-carrier']},
  {id: 'policy-icc.relates-to.goal-drive-economic-growth', from: 'policy-icc', to: 'goal-drive-economic-growth', predicate: '是其新载体、新引擎',
   predicateEn: 'is a new vehicle and engine for', basis: 'STATED', evidence: ['ev-c-icc-carrier']},
  {id: 'region-jiangbei.relates-to.goal-icc-preferred-area', from: 'region-jiangbei', to: 'goal-icc-preferred-area', predicate: '加快打造',
   predicateEn: 'is hastening to become', basis: 'LAYOUT', evidence: ['ev-c-heading-preferred-area']},
  {id: 'goal-icc-preferred-area.relates-to.policy-icc', from: 'goal-icc-preferred-area', to: 'policy-icc', predicate: '是其首选区',
   predicateEn: 'is the preferred area of', basis: 'LAYOUT', evidence: ['ev-c-heading-preferred-area']},
  {id: 'region-jiangbei.relates-to.goal-consumption-resources-hub', from: 'region-jiangbei', to: 'goal-consumption-resources-hub',
   predicate: '打造', predicateEn: 'is building', basis: 'STATED', evidence: ['ev-c-consumption-resources']},
  {id: 'region-jiangbei.relates-to.org-trading-headquarters', from: 'region-jiangbei', to: 'org-trading-headquarters',
   predicate: '立足其集聚优势', predicateEn: 'builds on the strength of clustered', basis: 'STATED', evidence: ['ev-c-strengths']},
  {id: 'region-jiangbei.relates-to.org-trading-enterprises-10bn', from: 'region-jiangbei', to: 'org-trading-enterprises-10bn',
   predicate: '已培育', predicateEn: 'has fostered', basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'region-jiangbei.relates-to.org-trading-enterprises-100bn', from: 'region-jiangbei', to: 'org-trading-enterprises-100bn',
   predicate: '已培育', predicateEn: 'has fostered', basis: 'STATED', evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'region-jiangbei.relates-to.industry-producer-services', from: 'region-jiangbei', to: 'industry-producer-services',
   predicate: '立足其优势', predicateEn: 'builds on its strength in', basis: 'STATED', evidence: ['ev-c-strengths']},
  {id: 'region-jiangbei.relates-to.industry-manufacturing', from: 'region-jiangbei', to: 'industry-manufacturing', predicate: '立足其优势',
   predicateEn: 'builds on its strength in', basis: 'STATED', evidence: ['ev-c-strengths']},
  {id: 'region-jiangbei.relates-to.industry-commerce', from: 'region-jiangbei', to: 'industry-commerce', predicate: '是其大区',
   predicateEn: 'is a major district of', basis: 'STATED', evidence: ['ev-c-commercial-district']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HOLDS_OFFICE]->(:Entity)
UNWIND [
  {id: 'official-jiangbei-commerce-unnamed.holds-office.agency-jiangbei-commerce', from: 'official-jiangbei-commerce-unnamed',
   to: 'agency-jiangbei-commerce', post: '相关负责人', postEn: 'official in charge', basis: 'STATED', evidence: ['ev-c-unnamed-official']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'policy-icc.applies-to.region-chongqing', from: 'policy-icc', to: 'region-chongqing',
   note: 'No sentence names the city: the meeting is the Chongqing committee’s and the pilot areas are those of the whole city.',
   basis: 'INFERRED', evidence: ['ev-c-meeting-icc', 'ev-c-icc-first-pilots']},
  {id: 'policy-two-ends.applies-to.region-jiangbei', from: 'policy-two-ends', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote']},
  {id: 'policy-icc-first-pilot-areas.applies-to.region-jiangbei', from: 'policy-icc-first-pilot-areas', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-icc-first-pilots']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PRESENTED]->(:Entity)
UNWIND [
  {id: 'official-jiangbei-commerce-unnamed.presented.policy-icc', from: 'official-jiangbei-commerce-unnamed', to: 'policy-icc',
   basis: 'STATED', evidence: ['ev-c-icc-carrier']},
  {id: 'official-jiangbei-commerce-unnamed.presented.policy-two-ends', from: 'official-jiangbei-commerce-unnamed',
   to: 'policy-two-ends', basis: 'STATED', evidence: ['ev-c-two-ends-quote']},
  {id: 'official-jiangbei-commerce-unnamed.presented.goal-commercial-prosperity', from: 'official-jiangbei-commerce-unnamed',
   to: 'goal-commercial-prosperity', basis: 'STATED', evidence: ['ev-c-two-ends-quote']},
  {id: 'official-jiangbei-commerce-unnamed.presented.goal-opening-up-lead', from: 'official-jiangbei-commerce-unnamed',
   to: 'goal-opening-up-lead', basis: 'STATED', evidence: ['ev-c-two-ends-quote']},
  {id: 'official-jiangbei-commerce-unnamed.presented.goal-consumption-resources-hub', from: 'official-jiangbei-commerce-unnamed',
   to: 'goal-consumption-resources-hub', basis: 'STATED', evidence: ['ev-c-consumption-resources']},
  {id: 'official-jiangbei-commerce-unnamed.presented.obs-jiangbei-trading-enterprises-10bn', from: 'official-jiangbei-commerce-unnamed',
   to: 'obs-jiangbei-trading-enterprises-10bn', basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'official-jiangbei-commerce-unnamed.presented.obs-jiangbei-trading-enterprises-100bn',
   from: 'official-jiangbei-commerce-unnamed', to: 'obs-jiangbei-trading-enterprises-100bn', basis: 'STATED',
   evidence: ['ev-c-trade-hundreds-of-billions']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'policy-two-ends.aims-at.goal-commercial-prosperity', from: 'policy-two-ends', to: 'goal-commercial-prosperity', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote']},
  {id: 'policy-two-ends.aims-at.goal-opening-up-lead', from: 'policy-two-ends', to: 'goal-opening-up-lead', basis: 'STATED',
   evidence: ['ev-c-two-ends-quote']},
  {id: 'policy-two-ends.aims-at.goal-icc-preferred-area', from: 'policy-two-ends', to: 'goal-icc-preferred-area', basis: 'LAYOUT',
   evidence: ['ev-c-headings']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:LOCATED_IN]->(:Entity)
UNWIND [
  {id: 'org-trading-headquarters.located-in.region-jiangbei', from: 'org-trading-headquarters', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-strengths']},
  {id: 'org-trading-enterprises-10bn.located-in.region-jiangbei', from: 'org-trading-enterprises-10bn', to: 'region-jiangbei',
   note: 'The text says that Jiangbei fostered them, not where they are.', basis: 'INFERRED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'org-trading-enterprises-100bn.located-in.region-jiangbei', from: 'org-trading-enterprises-100bn', to: 'region-jiangbei',
   note: 'The text says that Jiangbei fostered them, not where they are.', basis: 'INFERRED',
   evidence: ['ev-c-trade-hundreds-of-billions']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-trading-enterprises-10bn.measures.indicator-trading-enterprises-10bn',
   from: 'obs-jiangbei-trading-enterprises-10bn', to: 'indicator-trading-enterprises-10bn', basis: 'STATED',
   evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'obs-jiangbei-trading-enterprises-100bn.measures.indicator-trading-enterprises-100bn',
   from: 'obs-jiangbei-trading-enterprises-100bn', to: 'indicator-trading-enterprises-100bn', basis: 'STATED',
   evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'obs-jiangbei-goods-sales-rank.measures.indicator-goods-sales', from: 'obs-jiangbei-goods-sales-rank',
   to: 'indicator-goods-sales', basis: 'STATED', evidence: ['ev-c-rank-goods-sales']},
  {id: 'obs-jiangbei-commerce-gdp-share-rank.measures.indicator-commerce-gdp-share', from: 'obs-jiangbei-commerce-gdp-share-rank',
   to: 'indicator-commerce-gdp-share', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-rank.measures.indicator-commerce-gdp-pull', from: 'obs-jiangbei-commerce-gdp-pull-rank',
   to: 'indicator-commerce-gdp-pull', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-tax-rank.measures.indicator-commerce-tax', from: 'obs-jiangbei-commerce-tax-rank',
   to: 'indicator-commerce-tax', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-2024.measures.indicator-commerce-gdp-pull', from: 'obs-jiangbei-commerce-gdp-pull-2024',
   to: 'indicator-commerce-gdp-pull', basis: 'STATED', evidence: ['ev-c-commerce-gdp-pull']},
  {id: 'obs-jiangbei-commerce-driver-rank-2024.measures.indicator-commerce-gdp-pull', from: 'obs-jiangbei-commerce-driver-rank-2024',
   to: 'indicator-commerce-gdp-pull', note: 'The sentence calls it first in driving the growth of the economy (经济增长), right after its pull on GDP growth: read as one measure.',
   basis: 'INFERRED', evidence: ['ev-c-commerce-first-driver']},
  {id: 'obs-jiangbei-goods-sales-growth-2024.measures.indicator-goods-sales', from: 'obs-jiangbei-goods-sales-growth-2024',
   to: 'indicator-goods-sales', basis: 'STATED', evidence: ['ev-c-goods-sales-growth']},
  {id: 'obs-jiangbei-commerce-value-added-growth-2024.measures.indicator-commerce-value-added',
   from: 'obs-jiangbei-commerce-value-added-growth-2024', to: 'indicator-commerce-value-added', basis: 'STATED',
   evidence: ['ev-c-commerce-value-added-growth']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-trading-enterprises-10bn.in-region.region-jiangbei', from: 'obs-jiangbei-trading-enterprises-10bn',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'obs-jiangbei-trading-enterprises-100bn.in-region.region-jiangbei', from: 'obs-jiangbei-trading-enterprises-100bn',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'obs-jiangbei-goods-sales-rank.in-region.region-jiangbei', from: 'obs-jiangbei-goods-sales-rank', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-rank-goods-sales']},
  {id: 'obs-jiangbei-commerce-gdp-share-rank.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-gdp-share-rank',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-rank.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-gdp-pull-rank',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-tax-rank.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-tax-rank', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-2024.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-gdp-pull-2024',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-commerce-gdp-pull']},
  {id: 'obs-jiangbei-commerce-driver-rank-2024.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-driver-rank-2024',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-commerce-first-driver']},
  {id: 'obs-jiangbei-goods-sales-growth-2024.in-region.region-jiangbei', from: 'obs-jiangbei-goods-sales-growth-2024',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-goods-sales-growth']},
  {id: 'obs-jiangbei-commerce-value-added-growth-2024.in-region.region-jiangbei', from: 'obs-jiangbei-commerce-value-added-growth-2024',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-commerce-value-added-growth']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-trading-enterprises-10bn.about.org-trading-enterprises-10bn', from: 'obs-jiangbei-trading-enterprises-10bn',
   to: 'org-trading-enterprises-10bn', basis: 'STATED', evidence: ['ev-c-trade-tens-of-billions']},
  {id: 'obs-jiangbei-trading-enterprises-100bn.about.org-trading-enterprises-100bn', from: 'obs-jiangbei-trading-enterprises-100bn',
   to: 'org-trading-enterprises-100bn', basis: 'STATED', evidence: ['ev-c-trade-hundreds-of-billions']},
  {id: 'obs-jiangbei-commerce-gdp-share-rank.about.industry-commerce', from: 'obs-jiangbei-commerce-gdp-share-rank',
   to: 'industry-commerce', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-rank.about.industry-commerce', from: 'obs-jiangbei-commerce-gdp-pull-rank',
   to: 'industry-commerce', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-tax-rank.about.industry-commerce', from: 'obs-jiangbei-commerce-tax-rank', to: 'industry-commerce',
   basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-2024.about.industry-commerce', from: 'obs-jiangbei-commerce-gdp-pull-2024',
   to: 'industry-commerce', basis: 'STATED', evidence: ['ev-c-commerce-gdp-pull']},
  {id: 'obs-jiangbei-commerce-driver-rank-2024.about.industry-commerce', from: 'obs-jiangbei-commerce-driver-rank-2024',
   to: 'industry-commerce', basis: 'STATED', evidence: ['ev-c-commerce-first-driver']},
  {id: 'obs-jiangbei-goods-sales-growth-2024.about.industry-commerce', from: 'obs-jiangbei-goods-sales-growth-2024',
   to: 'industry-commerce', note: '其中 sets it under the sentence on commerce.', basis: 'INFERRED',
   evidence: ['ev-c-goods-sales-growth']},
  {id: 'obs-jiangbei-commerce-value-added-growth-2024.about.industry-commerce', from: 'obs-jiangbei-commerce-value-added-growth-2024',
   to: 'industry-commerce', basis: 'STATED', evidence: ['ev-c-commerce-value-added-growth']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RANKED_AMONG]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-goods-sales-rank.ranked-among.region-chongqing', from: 'obs-jiangbei-goods-sales-rank', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-c-rank-goods-sales']},
  {id: 'obs-jiangbei-commerce-gdp-share-rank.ranked-among.industry-jiangbei-all', from: 'obs-jiangbei-commerce-gdp-share-rank',
   to: 'industry-jiangbei-all', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-gdp-pull-rank.ranked-among.industry-jiangbei-all', from: 'obs-jiangbei-commerce-gdp-pull-rank',
   to: 'industry-jiangbei-all', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-tax-rank.ranked-among.industry-jiangbei-all', from: 'obs-jiangbei-commerce-tax-rank',
   to: 'industry-jiangbei-all', basis: 'STATED', evidence: ['ev-c-rank-commerce']},
  {id: 'obs-jiangbei-commerce-driver-rank-2024.ranked-among.region-jiangbei', from: 'obs-jiangbei-commerce-driver-rank-2024',
   to: 'region-jiangbei', note: 'Ranked among the drivers of the growth of the whole district (全区); this sentence does not say 全区行业.',
   basis: 'STATED', evidence: ['ev-c-commerce-first-driver']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RANKED_AMONG {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
