// Jiangbei district: tax refunds for travellers, luxury goods, car exports, first launches and festivals

// (:Evidence)
UNWIND [
  {id: 'ev-c-instant-refund', statement: '重庆成了离境退税“即买即退”的试点城市，江北区要抓住这个机会。',
   statementEn: 'Chongqing became a pilot city of departure tax refunds paid at the purchase, a chance that Jiangbei seizes.',
   verification: 'VERIFIED', spans: [5336, 5362], sha256: ['b583aa4fe78a916ff626b8a30cada5aeb9bbd81fdba79521dc0b579fda87799c']},
  {id: 'ev-c-century-starlight-pilot', statement: '江北区帮助世纪星光百货（重庆）进入第一批试点企业。',
   statementEn: 'Jiangbei helped Century Starlight Department Store (Chongqing) into the first batch of pilot enterprises.',
   verification: 'VERIFIED', spans: [5336, 5385], sha256: ['a8a4759cde87976ed602d893edf32820664d7b621eadd939eb2d6d037632ae4d']},
  {id: 'ev-c-starlight-68', statement: '星光68广场由世纪星光百货（重庆）经营。',
   statementEn: 'Starlight 68 Plaza is run by Century Starlight Department Store (Chongqing).', verification: 'VERIFIED',
   spans: [5365, 5375, 5386, 5398],
   sha256: ['d643229c6a101b09c76f92806e2f633748c0857917f0817c6595e6ccf772fecd', '38ed8eef88040dd7c8550dc1b65cafe212b5c64c0c28870eba720dfe869b1eaf']},
  {id: 'ev-c-starlight-68-brands', statement: '星光68广场集中了国际一线奢侈品和顶级珠宝腕表。',
   statementEn: 'Starlight 68 Plaza brings together first-line luxury goods and top jewellery and watch brands of the world.',
   verification: 'VERIFIED', spans: [5392, 5420], sha256: ['5025fc0d87a0b33235117549ebe6488145b9b4cef45b060653627fc610cfa2b2']},
  {id: 'ev-c-top-and-trendy-luxury', statement: '星光68广场用“顶奢+潮奢”把自己做成重庆以至西南的高端购物首选。',
   statementEn: 'By “top luxury + trendy luxury” Starlight 68 Plaza becomes the first choice for high-end shopping in Chongqing and even the southwest.',
   verification: 'VERIFIED', spans: [5392, 5398, 5421, 5447],
   sha256: ['b9e111bf47013d84a6cf130f5b6b6f9c952ecceae63916c29d9b08a608faf213', '238e360e1feb11d353f2c96492a595008fa05130336eacc3cd2b5bdcd108c1c3']},
  {id: 'ev-c-department-goods', statement: '要让百货精品卖到全球。', statementEn: 'Fine department-store goods are to be sold to the world.',
   verification: 'VERIFIED', spans: [5450, 5464], sha256: ['3883ed14b65475c3d3e0bec388d93c60d3b548d3bfed7da8b8ffa43f7a22ad68']},
  {id: 'ev-c-combination-of-moves', statement: '为把货卖向全球，江北多路并进，首创一套“组合拳”。',
   statementEn: 'To sell to the world Jiangbei works on many fronts with a combination of moves of its own making.',
   verification: 'VERIFIED', spans: [5450, 5483], sha256: ['7f1998990f622d961427569e291e3357bc3bc717aac0dc53aac8c66316c951fe']},
  {id: 'ev-c-land-sea-corridor', statement: '江北借西部陆海新通道之机，扶持重点企业走向海外。',
   statementEn: 'Jiangbei uses the chance of the new western land-sea corridor and supports key enterprises in opening overseas markets.',
   verification: 'VERIFIED', spans: [5457, 5510], sha256: ['3ea8036ef83ea1a914dacf4c6568b679705442d5eaa310fd9807b88589daa25c']},
  {id: 'ev-c-four-kings', statement: '汽车在消费“四大金刚”里排第一，拿来作例子。',
   statementEn: 'Cars, the first of the “Four Guardian Kings” of consumption, are taken as an example.', verification: 'VERIFIED',
   spans: [5513, 5529], sha256: ['fc210df720a5577ba250a272abddb8abb4b86a86250a198617d046a37a7d2f44']},
  {id: 'ev-c-cars-as-example', statement: '说到“卖全球”，接着以汽车作例。',
   statementEn: 'On selling to the world the text goes on with cars as an example.', verification: 'VERIFIED',
   spans: [5450, 5464, 5513, 5529],
   sha256: ['3883ed14b65475c3d3e0bec388d93c60d3b548d3bfed7da8b8ffa43f7a22ad68', 'fc210df720a5577ba250a272abddb8abb4b86a86250a198617d046a37a7d2f44']},
  {id: 'ev-c-changan-example', statement: '说到“卖全球”，以汽车作例，其中点到长安汽车的出口。',
   statementEn: 'On selling to the world the text takes cars as its example and names the exports of Changan Automobile.',
   verification: 'VERIFIED', spans: [5450, 5464, 5513, 5529, 5577, 5600],
   sha256: ['3883ed14b65475c3d3e0bec388d93c60d3b548d3bfed7da8b8ffa43f7a22ad68', 'fc210df720a5577ba250a272abddb8abb4b86a86250a198617d046a37a7d2f44', 'f6b7cbfab5313a7f44e69047fc0a550ae71ea37fa7e21187baa7109906f28858']},
  {id: 'ev-c-made-in-jiangbei', statement: '重庆所产新能源汽车有三分之一出自江北。',
   statementEn: 'One in three of the new energy vehicles made in Chongqing is made in Jiangbei.', verification: 'VERIFIED',
   spans: [5530, 5555], sha256: ['cf53f0662501e062948ebce6654788f22b021f4c05c979128e52a90c0230da60']},
  {id: 'ev-c-car-exports', statement: '2024年江北区汽车出口增长50%。', statementEn: 'In 2024 the car exports of Jiangbei district grew by 50%.',
   verification: 'VERIFIED', spans: [5556, 5571, 5573, 5576],
   sha256: ['3b63edf1308934ec37072e93498ec5ab77ed748b2f483f92f8bd91fa489c5162', '28fdae8deae31d6eafd18b70d878f6d8a3136f267ce273777c089a42ac590438']},
  {id: 'ev-c-changan-exports', statement: '长安汽车的出口量九成多来自共建“一带一路”的国家。',
   statementEn: 'More than 90% of the export volume of Changan Automobile comes from the countries that build the Belt and Road.',
   verification: 'VERIFIED', spans: [5556, 5568, 5577, 5600],
   sha256: ['101774577f26c247342755f38a8d7deed5800ed7fb9fae229ab22c68f79ea46f', 'f6b7cbfab5313a7f44e69047fc0a550ae71ea37fa7e21187baa7109906f28858']},
  {id: 'ev-c-first-launch-economy', statement: '2024年江北着力做大首发与品牌两种经济，以扩大消费的影响。',
   statementEn: 'In 2024 Jiangbei worked hard on the economy of first launches and of brands, to widen the influence of its consumption.',
   verification: 'VERIFIED', spans: [5603, 5635], sha256: ['eaefc542ad279e7e37d2fb1657f9b67cea6289ffb4110b2ca696bf704ad5b0eb']},
  {id: 'ev-c-districtwide-linkage', statement: '2024年观音桥、江北嘴、北滨路等处的消费场景在全域连通。',
   statementEn: 'In 2024 the scenes of consumption were linked over the whole area, from Guanyinqiao to Jiangbeizui and Beibin Road.',
   verification: 'VERIFIED', spans: [5614, 5664], sha256: ['f36c88a202cad06a1f9f471a33157386fe58f23dd7472a20461c71c45a339311']},
  {id: 'ev-c-first-stores', statement: '2024年江北引来125家品牌首店。', statementEn: 'In 2024 Jiangbei brought in 125 first stores of brands.',
   verification: 'VERIFIED', spans: [5614, 5622, 5665, 5676],
   sha256: ['1b00254cac0cfff6a0c906d49158279cbe8d46bea13c0263681f37defd83a056', '136248c51d942c3d18d5369ea9785ff3484a7932e4c663019a4e38576f1f1491']},
  {id: 'ev-c-first-launches', statement: '2024年江北办了110场首发、首秀、首展。',
   statementEn: 'In 2024 Jiangbei held 110 launches, shows and exhibitions of the first time.', verification: 'VERIFIED',
   spans: [5614, 5622, 5677, 5692],
   sha256: ['1b00254cac0cfff6a0c906d49158279cbe8d46bea13c0263681f37defd83a056', '4912252d4202bb3a20cc9976f46acde8878274765c8ac3f3252c8ccb1aab242b']},
  {id: 'ev-c-known-brands', statement: '江北的国内外知名品牌有1600多个。',
   statementEn: 'Jiangbei has more than 1,600 well-known brands, international and domestic.', verification: 'VERIFIED',
   spans: [5614, 5622, 5693, 5707],
   sha256: ['1b00254cac0cfff6a0c906d49158279cbe8d46bea13c0263681f37defd83a056', 'ea4b96a4b9586d548f2a6b7922b837278ae6528f8b5d9b162f159da0f2c82d05']},
  {id: 'ev-c-silk-festival', statement: '江北办了有全国影响的活动，如中国（重庆）丝绸时尚消费节。',
   statementEn: 'Jiangbei held activities of national influence such as the China (Chongqing) Silk Fashion Consumption Festival.',
   verification: 'VERIFIED', spans: [5614, 5622, 5708, 5734],
   sha256: ['1b00254cac0cfff6a0c906d49158279cbe8d46bea13c0263681f37defd83a056', '7e179d8417c189da388561921c7483675ee3a5ae6b907ae5269c71d7c8efcee4']},
  {id: 'ev-c-new-height', statement: '江北不断被推向消费新高地。',
   statementEn: 'Jiangbei is raised on and on to a new height of consumption.', verification: 'VERIFIED',
   spans: [5603, 5622, 5735, 5748],
   sha256: ['0a5b9536112538aa2eee397547c3cb2838c2b3351a6fd546ed8932b5e922be62', '0025517c6ea87ec7e391668727e91b1d0c9d9f8f927bbaa0137b6fbad28ea8fb']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Policy)
UNWIND [
  {id: 'policy-instant-tax-refund', name: '离境退税“即买即退”', nameEn: 'Departure tax refund paid at the purchase (“buy and refund at once”)',
   nameEnBasis: 'TRANSLATION', kind: 'INSTRUMENT', summary: '离境退税的试点做法，重庆为试点城市',
   summaryEn: 'A way of refunding tax to departing travellers, tried out in pilot cities; Chongqing is one', basis: 'STATED',
   evidence: ['ev-c-instant-refund']},
  {id: 'policy-top-and-trendy-luxury', name: '“顶奢+潮奢”', nameEn: '“Top luxury + trendy luxury”', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', summary: '商场的定位办法，非政府政策',
   summaryEn: 'How the mall positions itself; a business means, not a policy of government', basis: 'STATED',
   evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'policy-combination-of-moves', name: '首创“组合拳”', nameEn: 'Combination of moves of its own making', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', nameAt: [5476, 5477], aliases: ['组合拳'], basis: 'STATED', evidence: ['ev-c-combination-of-moves']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-tax-refund-first-pilots', name: '离境退税“即买即退”首批试点企业',
   nameEn: 'First batch of pilot enterprises of the instant departure tax refund', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'org-century-starlight', name: '世纪星光百货（重庆）', nameEn: 'Century Starlight Department Store (Chongqing)',
   nameEnBasis: 'TRANSLATION', kind: 'ENTERPRISE', nameAt: [5369, 5370], basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'org-starlight-68', name: '星光68广场', nameEn: 'Starlight 68 Plaza', nameEnBasis: 'TRANSLATION', kind: 'VENUE',
   nameAt: [5394, 5396], summary: '高端商场，汇集奢侈品与珠宝腕表品牌', summaryEn: 'A high-end mall of luxury, jewellery and watch brands',
   basis: 'STATED', evidence: ['ev-c-starlight-68', 'ev-c-starlight-68-brands']},
  {id: 'org-key-enterprises', name: '重点企业', nameEn: 'Key enterprises', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   note: 'Of Jiangbei; the text names none in this sentence.', basis: 'STATED', evidence: ['ev-c-land-sea-corridor']},
  {id: 'org-changan', name: '长安汽车', nameEn: 'Changan Automobile', nameEnBasis: 'TRANSLATION', kind: 'ENTERPRISE', basis: 'STATED',
   evidence: ['ev-c-changan-exports']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Industry)
UNWIND [
  {id: 'industry-first-line-luxury', name: '国际一线奢侈品', nameEn: 'International first-line luxury goods', nameEnBasis: 'TRANSLATION',
   kind: 'PRODUCT', nameAt: [5404, 5405], basis: 'STATED', evidence: ['ev-c-starlight-68-brands']},
  {id: 'industry-top-jewellery-watches', name: '顶尖国际珠宝腕表品牌', nameEn: 'Top international jewellery and watch brands',
   nameEnBasis: 'TRANSLATION', kind: 'PRODUCT', basis: 'STATED', evidence: ['ev-c-starlight-68-brands']},
  {id: 'industry-department-goods', name: '百货精品', nameEn: 'Fine department-store goods', nameEnBasis: 'TRANSLATION', kind: 'PRODUCT',
   nameAt: [5453, 5454], basis: 'STATED', evidence: ['ev-c-department-goods']},
  {id: 'industry-four-kings', name: '消费“四大金刚”', nameEn: 'The “Four Guardian Kings” of consumption', nameEnBasis: 'TRANSLATION',
   kind: 'SECTOR', declaredParts: 4, declaredPartsAt: [5517, 5518], summary: '消费的四大类，文中只点到汽车',
   summaryEn: 'The four big kinds of consumption; the text names cars alone', basis: 'STATED', evidence: ['ev-c-four-kings']},
  {id: 'industry-made-in-jiangbei', name: '“江北造”', nameEn: '“Made in Jiangbei”', nameEnBasis: 'TRANSLATION', kind: 'PRODUCT',
   summary: '江北出产的新能源汽车', summaryEn: 'New energy vehicles made in Jiangbei', basis: 'STATED', evidence: ['ev-c-made-in-jiangbei']},
  {id: 'industry-first-launch-economy', name: '首发经济', nameEn: 'First-launch economy', nameEnBasis: 'TRANSLATION', kind: 'SECTOR',
   nameAt: [5626, 5627], basis: 'STATED', evidence: ['ev-c-first-launch-economy']},
  {id: 'industry-brand-economy', name: '品牌经济', nameEn: 'Brand economy', nameEnBasis: 'TRANSLATION', kind: 'SECTOR', basis: 'STATED',
   evidence: ['ev-c-first-launch-economy']}
] AS row
MERGE (n:Industry:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-high-end-shopping', name: '重庆乃至西南高端精品购物首选地',
   nameEn: 'First choice for high-end shopping in Chongqing and even the southwest', nameEnBasis: 'TRANSLATION', nameAt: [5444, 5445],
   basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'goal-consumption-influence', name: '扩大消费影响力', nameEn: 'Widen the influence of consumption', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-c-first-launch-economy']},
  {id: 'goal-districtwide-linkage', name: '全域消费场景联动', nameEn: 'Linkage of the scenes of consumption over the whole area',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-c-districtwide-linkage']},
  {id: 'goal-consumption-height', name: '消费新高地', nameEn: 'New height of consumption', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-c-new-height']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Region)
UNWIND [
  {id: 'region-southwest', name: '西南', nameEn: 'Southwest', nameEnBasis: 'TRANSLATION', kind: 'MACRO_REGION', basis: 'STATED',
   evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'region-new-land-sea-corridor', name: '西部陆海新通道', nameEn: 'New western land-sea corridor', nameEnBasis: 'TRANSLATION',
   kind: 'CORRIDOR', basis: 'STATED', evidence: ['ev-c-land-sea-corridor']},
  {id: 'region-belt-road-countries', name: '“一带一路”共建国家', nameEn: 'Countries that build the Belt and Road together',
   nameEnBasis: 'TRANSLATION', kind: 'COUNTRY', nameAt: [5591, 5592, 5593, 5594], basis: 'STATED', evidence: ['ev-c-changan-exports']}
] AS row
MERGE (n:Region:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-overseas-markets', name: '支持重点企业开拓海外市场', nameEn: 'Support key enterprises in opening overseas markets',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', basis: 'STATED', evidence: ['ev-c-land-sea-corridor']},
  {id: 'action-launch-and-brand-economy', name: '大力发展首发经济、品牌经济', nameEn: 'Work hard on the first-launch and brand economies',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年',
   periodAt: [5614, 5619], nameAt: [5626, 5627], basis: 'STATED', evidence: ['ev-c-first-launch-economy']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-jiangbei-nev-share', name: '江北区占重庆新能源汽车产量的比重', nameEn: 'Jiangbei’s share of Chongqing’s new energy vehicle output',
   nameEnBasis: 'TRANSLATION', value: 33.333333333333336, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'SHARE',
   stated: '每3台新能源汽车中，就有1台', statedAt: [5535, 5549], note: 'One vehicle in three; the text gives no period.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-made-in-jiangbei']},
  {id: 'obs-jiangbei-auto-export-growth-2024', name: '江北区汽车出口增速 2024年', nameEn: 'Jiangbei car exports, growth, 2024',
   nameEnBasis: 'TRANSLATION', value: 50, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '50%',
   statedAt: [5573, 5576], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [5556, 5561],
   periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-c-car-exports']},
  {id: 'obs-changan-export-share', name: '长安汽车出口量中“一带一路”共建国家所占比重',
   nameEn: 'Share of the Belt and Road countries in Changan Automobile’s exports', nameEnBasis: 'TRANSLATION', value: 90,
   unit: 'PERCENT', comparator: 'MORE_THAN', statistic: 'SHARE', stated: '90%', statedAt: [5582, 5585], comparatorAt: [5581, 5582],
   periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [5556, 5561], periodBasis: 'INFERRED',
   note: 'The text says that the export volume comes from (来自) these countries. The year heads the sentence but stands with the district’s growth; it is read as holding here too.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-changan-exports']},
  {id: 'obs-jiangbei-new-first-stores-2024', name: '江北区新引进品牌首店数 2024年',
   nameEn: 'Jiangbei newly brought-in first stores of brands, 2024', nameEnBasis: 'TRANSLATION', value: 125, unit: 'STORE',
   comparator: 'EQUAL', statistic: 'LEVEL', stated: '125家', statedAt: [5672, 5676], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [5614, 5619], periodBasis: 'STATED',
   note: 'The year and the district stand in the sentence before and govern this list.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-first-stores']},
  {id: 'obs-jiangbei-first-launch-events-2024', name: '江北区首发首秀首展场次 2024年',
   nameEn: 'Jiangbei launches, shows and exhibitions of the first time, 2024', nameEnBasis: 'TRANSLATION', value: 110, unit: 'EVENT',
   comparator: 'EQUAL', statistic: 'LEVEL', stated: '110场次', statedAt: [5687, 5692], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [5614, 5619], periodBasis: 'STATED',
   note: 'The year and the district stand in the sentence before and govern this list.', estimate: false, basis: 'STATED',
   evidence: ['ev-c-first-launches']},
  {id: 'obs-jiangbei-known-brands', name: '江北区国际国内知名品牌数', nameEn: 'Jiangbei well-known brands, international and domestic',
   nameEnBasis: 'TRANSLATION', value: 1600, unit: 'BRAND', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '1600个',
   statedAt: [5702, 5707], comparatorAt: [5701, 5702], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年',
   periodAt: [5614, 5619], periodBasis: 'INFERRED',
   note: 'A stock without a date of its own; the year stands in the sentence before, where it governs what was done in the year.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-known-brands']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-auto-export', name: '汽车出口', nameEn: 'Car exports', nameEnBasis: 'TRANSLATION', unit: 'VEHICLE', polarity: 'MORE',
   aliases: ['汽车出口量'],
   note: 'The text gives a growth of 汽车出口 and a share of 出口量: one indicator. That exports are counted in vehicles is our reading.',
   basis: 'STATED', evidence: ['ev-c-car-exports', 'ev-c-changan-exports']},
  {id: 'indicator-new-first-stores', name: '新引进品牌首店数', nameEn: 'Number of newly brought-in first stores of brands',
   nameEnBasis: 'TRANSLATION', unit: 'STORE', polarity: 'MORE', nameAt: [5670, 5671], basis: 'STATED', evidence: ['ev-c-first-stores']},
  {id: 'indicator-first-launch-events', name: '首发首秀首展场次', nameEn: 'Number of launches, shows and exhibitions of the first time',
   nameEnBasis: 'TRANSLATION', unit: 'EVENT', polarity: 'MORE', nameAt: [5681, 5682, 5683, 5684, 5685, 5686], basis: 'STATED',
   evidence: ['ev-c-first-launches']},
  {id: 'indicator-known-brands', name: '国际国内知名品牌数', nameEn: 'Number of well-known brands, international and domestic',
   nameEnBasis: 'TRANSLATION', unit: 'BRAND', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-known-brands']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Event)
UNWIND [
  {id: 'event-silk-festival', name: '中国（重庆）丝绸时尚消费节', nameEn: 'China (Chongqing) Silk Fashion Consumption Festival',
   nameEnBasis: 'TRANSLATION', note: 'The text gives no day; the year 2024 heads the sentence before.', summary: '江北举办的有全国影响的消费活动',
   summaryEn: 'A consumption festival of national influence held by Jiangbei', basis: 'STATED', evidence: ['ev-c-silk-festival']}
] AS row
MERGE (n:Event:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-c-instant-refund.from-document', from: 'ev-c-instant-refund', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-century-starlight-pilot.from-document', from: 'ev-c-century-starlight-pilot', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-starlight-68.from-document', from: 'ev-c-starlight-68', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-starlight-68-brands.from-document', from: 'ev-c-starlight-68-brands', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-top-and-trendy-luxury.from-document', from: 'ev-c-top-and-trendy-luxury', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-department-goods.from-document', from: 'ev-c-department-goods', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-combination-of-moves.from-document', from: 'ev-c-combination-of-moves', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-land-sea-corridor.from-document', from: 'ev-c-land-sea-corridor', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-four-kings.from-document', from: 'ev-c-four-kings', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-cars-as-example.from-document', from: 'ev-c-cars-as-example', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-changan-example.from-document', from: 'ev-c-changan-example', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-made-in-jiangbei.from-document', from: 'ev-c-made-in-jiangbei', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-car-exports.from-document', from: 'ev-c-car-exports', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-changan-exports.from-document', from: 'ev-c-changan-exports', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-first-launch-economy.from-document', from: 'ev-c-first-launch-economy', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-districtwide-linkage.from-document', from: 'ev-c-districtwide-linkage', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-first-stores.from-document', from: 'ev-c-first-stores', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-first-launches.from-document', from: 'ev-c-first-launches', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-known-brands.from-document', from: 'ev-c-known-brands', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-silk-festival.from-document', from: 'ev-c-silk-festival', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-new-height.from-document', from: 'ev-c-new-height', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'policy-instant-tax-refund.applies-to.region-chongqing', from: 'policy-instant-tax-refund', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-c-instant-refund']},
  {id: 'policy-combination-of-moves.applies-to.region-jiangbei', from: 'policy-combination-of-moves', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-combination-of-moves']},
  {id: 'action-overseas-markets.applies-to.region-jiangbei', from: 'action-overseas-markets', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-land-sea-corridor']},
  {id: 'action-launch-and-brand-economy.applies-to.region-jiangbei', from: 'action-launch-and-brand-economy', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-first-launch-economy']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'region-jiangbei.relates-to.policy-instant-tax-refund', from: 'region-jiangbei', to: 'policy-instant-tax-refund',
   predicate: '抢抓其试点机遇', predicateEn: 'seizes the chance of the pilot of', basis: 'STATED', evidence: ['ev-c-instant-refund']},
  {id: 'region-jiangbei.relates-to.org-century-starlight', from: 'region-jiangbei', to: 'org-century-starlight', predicate: '推动其成为试点企业',
   predicateEn: 'promoted to pilot enterprise', basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'org-century-starlight.relates-to.org-starlight-68', from: 'org-century-starlight', to: 'org-starlight-68', predicate: '经营',
   predicateEn: 'operates', basis: 'STATED', evidence: ['ev-c-starlight-68']},
  {id: 'org-starlight-68.relates-to.industry-first-line-luxury', from: 'org-starlight-68', to: 'industry-first-line-luxury',
   predicate: '汇集', predicateEn: 'brings together', basis: 'STATED', evidence: ['ev-c-starlight-68-brands']},
  {id: 'org-starlight-68.relates-to.industry-top-jewellery-watches', from: 'org-starlight-68', to: 'industry-top-jewellery-watches',
   predicate: '汇集', predicateEn: 'brings together', basis: 'STATED', evidence: ['ev-c-starlight-68-brands']},
  {id: 'org-starlight-68.relates-to.goal-high-end-shopping', from: 'org-starlight-68', to: 'goal-high-end-shopping', predicate: '打造',
   predicateEn: 'is building', basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'goal-high-end-shopping.relates-to.region-chongqing', from: 'goal-high-end-shopping', to: 'region-chongqing', predicate: '以其为范围',
   predicateEn: 'has the scope of', basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'goal-high-end-shopping.relates-to.region-southwest', from: 'goal-high-end-shopping', to: 'region-southwest', predicate: '以其为范围',
   predicateEn: 'has the scope of', basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'action-overseas-markets.relates-to.region-new-land-sea-corridor', from: 'action-overseas-markets',
   to: 'region-new-land-sea-corridor', predicate: '抢抓其建设机遇', predicateEn: 'seizes the chance of the building of', basis: 'STATED',
   evidence: ['ev-c-land-sea-corridor']},
  {id: 'policy-sell-global.relates-to.industry-auto', from: 'policy-sell-global', to: 'industry-auto',
   note: 'The example opens the next paragraph; the text does not repeat of what it is one.', predicate: '以其为例',
   predicateEn: 'has as an example', basis: 'INFERRED', evidence: ['ev-c-cars-as-example']},
  {id: 'goal-districtwide-linkage.relates-to.region-guanyinqiao', from: 'goal-districtwide-linkage', to: 'region-guanyinqiao',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-districtwide-linkage']},
  {id: 'goal-districtwide-linkage.relates-to.region-jiangbeizui', from: 'goal-districtwide-linkage', to: 'region-jiangbeizui',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-districtwide-linkage']},
  {id: 'goal-districtwide-linkage.relates-to.region-beibin-road', from: 'goal-districtwide-linkage', to: 'region-beibin-road',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-districtwide-linkage']},
  {id: 'region-jiangbei.relates-to.event-silk-festival', from: 'region-jiangbei', to: 'event-silk-festival', predicate: '举办',
   predicateEn: 'held', note: '江北 is the subject of the sentence before; this clause names no host.', basis: 'INFERRED',
   evidence: ['ev-c-silk-festival']},
  {id: 'event-silk-festival.relates-to.region-china', from: 'event-silk-festival', to: 'region-china', predicate: '影响力及于',
   predicateEn: 'has influence across', basis: 'STATED', evidence: ['ev-c-silk-festival']},
  {id: 'region-jiangbei.relates-to.goal-consumption-height', from: 'region-jiangbei', to: 'goal-consumption-height',
   predicate: '被不断推升成为', predicateEn: 'is being raised to', basis: 'STATED', evidence: ['ev-c-new-height']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'org-tax-refund-first-pilots.part-of.policy-instant-tax-refund', from: 'org-tax-refund-first-pilots',
   to: 'policy-instant-tax-refund', ordinal: 1, ordinalAt: [5377, 5379], basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'org-century-starlight.part-of.org-tax-refund-first-pilots', from: 'org-century-starlight', to: 'org-tax-refund-first-pilots',
   basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'policy-combination-of-moves.part-of.policy-sell-global', from: 'policy-combination-of-moves', to: 'policy-sell-global',
   basis: 'STATED', evidence: ['ev-c-combination-of-moves']},
  {id: 'action-overseas-markets.part-of.policy-combination-of-moves', from: 'action-overseas-markets',
   to: 'policy-combination-of-moves',
   note: 'It follows the mention of the combination in the same sentence, as one of its moves; the text does not list them.',
   basis: 'INFERRED', evidence: ['ev-c-land-sea-corridor']},
  {id: 'industry-auto.part-of.industry-four-kings', from: 'industry-auto', to: 'industry-four-kings', ordinal: 1,
   ordinalAt: [5523, 5524], basis: 'STATED', evidence: ['ev-c-four-kings']},
  {id: 'industry-made-in-jiangbei.part-of.industry-nev', from: 'industry-made-in-jiangbei', to: 'industry-nev', basis: 'STATED',
   evidence: ['ev-c-made-in-jiangbei']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'policy-instant-tax-refund.involves.org-century-starlight', from: 'policy-instant-tax-refund', to: 'org-century-starlight',
   role: 'PILOT', basis: 'STATED', evidence: ['ev-c-century-starlight-pilot']},
  {id: 'action-overseas-markets.involves.org-key-enterprises', from: 'action-overseas-markets', to: 'org-key-enterprises',
   basis: 'STATED', evidence: ['ev-c-land-sea-corridor']},
  {id: 'policy-sell-global.involves.org-changan', from: 'policy-sell-global', to: 'org-changan', role: 'EXAMPLE',
   note: 'Named where cars serve as the example of selling to the world; the text says neither what it is an example of nor where the company is.',
   basis: 'INFERRED', evidence: ['ev-c-changan-example']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:USES]->(:Entity)
UNWIND [
  {id: 'org-starlight-68.uses.policy-top-and-trendy-luxury', from: 'org-starlight-68', to: 'policy-top-and-trendy-luxury',
   basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:USES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'policy-top-and-trendy-luxury.aims-at.goal-high-end-shopping', from: 'policy-top-and-trendy-luxury',
   to: 'goal-high-end-shopping', basis: 'STATED', evidence: ['ev-c-top-and-trendy-luxury']},
  {id: 'action-launch-and-brand-economy.aims-at.goal-consumption-influence', from: 'action-launch-and-brand-economy',
   to: 'goal-consumption-influence', basis: 'STATED', evidence: ['ev-c-first-launch-economy']},
  {id: 'action-launch-and-brand-economy.aims-at.goal-districtwide-linkage', from: 'action-launch-and-brand-economy',
   to: 'goal-districtwide-linkage', basis: 'STATED', evidence: ['ev-c-districtwide-linkage']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ADVANCES]->(:Entity)
UNWIND [
  {id: 'policy-sell-global.advances.industry-department-goods', from: 'policy-sell-global', to: 'industry-department-goods',
   basis: 'STATED', evidence: ['ev-c-department-goods']},
  {id: 'action-launch-and-brand-economy.advances.industry-first-launch-economy', from: 'action-launch-and-brand-economy',
   to: 'industry-first-launch-economy', basis: 'STATED', evidence: ['ev-c-first-launch-economy']},
  {id: 'action-launch-and-brand-economy.advances.industry-brand-economy', from: 'action-launch-and-brand-economy',
   to: 'industry-brand-economy', basis: 'STATED', evidence: ['ev-c-first-launch-economy']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ADVANCES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-nev-share.measures.indicator-nev-output', from: 'obs-jiangbei-nev-share', to: 'indicator-nev-output',
   basis: 'STATED', evidence: ['ev-c-made-in-jiangbei']},
  {id: 'obs-jiangbei-auto-export-growth-2024.measures.indicator-auto-export', from: 'obs-jiangbei-auto-export-growth-2024',
   to: 'indicator-auto-export', basis: 'STATED', evidence: ['ev-c-car-exports']},
  {id: 'obs-changan-export-share.measures.indicator-auto-export', from: 'obs-changan-export-share', to: 'indicator-auto-export',
   basis: 'STATED', evidence: ['ev-c-changan-exports']},
  {id: 'obs-jiangbei-new-first-stores-2024.measures.indicator-new-first-stores', from: 'obs-jiangbei-new-first-stores-2024',
   to: 'indicator-new-first-stores', basis: 'STATED', evidence: ['ev-c-first-stores']},
  {id: 'obs-jiangbei-first-launch-events-2024.measures.indicator-first-launch-events', from: 'obs-jiangbei-first-launch-events-2024',
   to: 'indicator-first-launch-events', basis: 'STATED', evidence: ['ev-c-first-launches']},
  {id: 'obs-jiangbei-known-brands.measures.indicator-known-brands', from: 'obs-jiangbei-known-brands', to: 'indicator-known-brands',
   basis: 'STATED', evidence: ['ev-c-known-brands']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-nev-share.in-region.region-jiangbei', from: 'obs-jiangbei-nev-share', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-made-in-jiangbei']},
  {id: 'obs-jiangbei-auto-export-growth-2024.in-region.region-jiangbei', from: 'obs-jiangbei-auto-export-growth-2024',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-car-exports']},
  {id: 'obs-jiangbei-new-first-stores-2024.in-region.region-jiangbei', from: 'obs-jiangbei-new-first-stores-2024',
   to: 'region-jiangbei', note: '江北 is the subject of the sentence before; this clause names no place.', basis: 'INFERRED',
   evidence: ['ev-c-first-stores']},
  {id: 'obs-jiangbei-first-launch-events-2024.in-region.region-jiangbei', from: 'obs-jiangbei-first-launch-events-2024',
   to: 'region-jiangbei', note: '江北 is the subject of the sentence before; this clause names no place.', basis: 'INFERRED',
   evidence: ['ev-c-first-launches']},
  {id: 'obs-jiangbei-known-brands.in-region.region-jiangbei', from: 'obs-jiangbei-known-brands', to: 'region-jiangbei',
   note: '江北 is the subject of the sentence before; this clause names no place.', basis: 'INFERRED', evidence: ['ev-c-known-brands']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-jiangbei-nev-share.about.industry-made-in-jiangbei', from: 'obs-jiangbei-nev-share', to: 'industry-made-in-jiangbei',
   basis: 'STATED', evidence: ['ev-c-made-in-jiangbei']},
  {id: 'obs-jiangbei-nev-share.about.region-chongqing', from: 'obs-jiangbei-nev-share', to: 'region-chongqing',
   note: 'The whole of which it is a share: the vehicles made in Chongqing.', basis: 'STATED', evidence: ['ev-c-made-in-jiangbei']},
  {id: 'obs-jiangbei-auto-export-growth-2024.about.industry-auto', from: 'obs-jiangbei-auto-export-growth-2024', to: 'industry-auto',
   basis: 'STATED', evidence: ['ev-c-car-exports']},
  {id: 'obs-changan-export-share.about.org-changan', from: 'obs-changan-export-share', to: 'org-changan', basis: 'STATED',
   evidence: ['ev-c-changan-exports']},
  {id: 'obs-changan-export-share.about.region-belt-road-countries', from: 'obs-changan-export-share', to: 'region-belt-road-countries',
   basis: 'STATED', evidence: ['ev-c-changan-exports']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
