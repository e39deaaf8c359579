// Jiangbei district: business districts, the Spring Festival trade and the remaking of Guanyinqiao

// (:Evidence)
UNWIND [
  {id: 'ev-c-scenic-street', statement: '西部第一条成为国家4A级景区的步行街在江北。',
   statementEn: 'Jiangbei has the first pedestrian street of western China that is a national 4A scenic area.',
   verification: 'VERIFIED', spans: [5005, 5025], sha256: ['079c62a45d96ebe645814ed8aa1d4c04db8ab8ffbbbd88b33d67b45dbd2025b8']},
  {id: 'ev-c-guanyinqiao-centre', statement: '江北的消费场景从观音桥商圈铺开，伸向江北嘴、北滨路和石子山体育公园。',
   statementEn: 'From Guanyinqiao business district as the centre, Jiangbei’s places of consumption extend to Jiangbeizui, Beibin Road and Shizishan Sports Park.',
   verification: 'VERIFIED', spans: [5005, 5009, 5026, 5032, 5034, 5060],
   sha256: ['f549ad60b2878c13c381a281b6685bd4cd13cea51d95012ba9ac1b36eb0afb16', '69868cc168308ff4359fb57954461c911b9030d584a05642b23885bfd1a2a5df', '21ff4a11964c02a6c9c523fe69d8172fd534e98537213b64ddc34cbbc4d6cf42']},
  {id: 'ev-c-east-west-linkage', statement: '这些区域使江北东西两头的消费场景连成一体。',
   statementEn: 'These areas link up the scenes of consumption in the east and west of Jiangbei.', verification: 'VERIFIED',
   spans: [5005, 5009, 5026, 5032, 5034, 5071],
   sha256: ['f549ad60b2878c13c381a281b6685bd4cd13cea51d95012ba9ac1b36eb0afb16', '69868cc168308ff4359fb57954461c911b9030d584a05642b23885bfd1a2a5df', 'd236ba72427024b5f3a7b9906ce330d414880c3c91c27f14aa5ce38c2edcd652']},
  {id: 'ev-c-festival-formats', statement: '今年春节，江北区商旅文体各业态接连联手亮相。',
   statementEn: 'This Spring Festival the trades of commerce, tourism, culture and sport took turns on stage together in Jiangbei.',
   verification: 'VERIFIED', spans: [5072, 5097], sha256: ['f2508f8cdc8efde72991207af4d86533c6e36c288d2136f65d1d81b57c65ac7a']},
  {id: 'ev-c-festival-trade-in', statement: '今年春节，江北区政府与企业合办以旧换新。',
   statementEn: 'This Spring Festival government and enterprises in Jiangbei jointly ran trade-ins of old goods for new.',
   verification: 'VERIFIED', spans: [5072, 5082, 5098, 5106],
   sha256: ['4a5a9bcc421c298527bbeca14daea2556888c694c316b2ca5dc6bd68eefb3a48', 'a60c69a5150d69443ca9d5edfc5fdcd29cf573941339e14332ec4146d1378f09']},
  {id: 'ev-c-festival-promotions', statement: '今年春节，江北区各大商超打折让利。',
   statementEn: 'This Spring Festival the big malls and supermarkets in Jiangbei offered discounts.', verification: 'VERIFIED',
   spans: [5072, 5082, 5107, 5115],
   sha256: ['4a5a9bcc421c298527bbeca14daea2556888c694c316b2ca5dc6bd68eefb3a48', '8cb512f11737da7910e89e2c31d32d230dc0f5333f3eb125997da18b0ddea7cb']},
  {id: 'ev-c-festival-supermarket-sales', statement: '今年春节，江北区各大商超卖得比去年同期多17.7%。',
   statementEn: 'This Spring Festival the sales of the big malls and supermarkets in Jiangbei grew by 17.7% on the year.',
   verification: 'VERIFIED', spans: [5072, 5082, 5107, 5128],
   sha256: ['4a5a9bcc421c298527bbeca14daea2556888c694c316b2ca5dc6bd68eefb3a48', '99953d66f92e11068ee47c75f3d92fac0f26aa0afa97d96c9b62daf11e2b8760']},
  {id: 'ev-c-festival-four-areas', statement: '四个重点消费片区限上销售额的增速依次为：观音桥20.6%，江北嘴16.3%，寸滩14.3%，大石坝16.7%。',
   statementEn: 'Sales of businesses above the statistical threshold grew on the year, in the order listed: Guanyinqiao 20.6%, Jiangbeizui 16.3%, Cuntan 14.3%, Dashiba 16.7%.',
   verification: 'VERIFIED', spans: [5072, 5082, 5129, 5198],
   sha256: ['4a5a9bcc421c298527bbeca14daea2556888c694c316b2ca5dc6bd68eefb3a48', 'b57bfcd8da6e6c565e246dc1ea5521ba25f301112f8baa55f78b81b022ea7481']},
  {id: 'ev-c-key-consumption-areas', statement: '观音桥、江北嘴、寸滩、大石坝列为江北区的重点消费片区。',
   statementEn: 'Guanyinqiao, Jiangbeizui, Cuntan and Dashiba are listed as key consumption areas of Jiangbei.',
   verification: 'VERIFIED', spans: [5079, 5093, 5129, 5161],
   sha256: ['05100927be7fc42de7b78c585adf371f9ac2e9f588287f9a4dc3f6029e239a44', '2aa0c3353a3fa9db90b1091ae2845d222db699bc522bd57b37c7ece8c2d1f3b8']},
  {id: 'ev-c-guanyinqiao-remaking', statement: '那位负责人说，江北区正把观音桥商圈往国际化改造。',
   statementEn: 'The official says that Jiangbei is hastening to remake Guanyinqiao business district to international standing.',
   verification: 'VERIFIED', spans: [4830, 4843, 5217, 5234, 5263, 5270],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', 'b172da215fc537973d27803ff07070e2ebe6ba35266470753d4b6908037beea1', '0bdf1e235182baab7d007e64107dbc6b92e966d73174237d98da5b09dc7e5634']},
  {id: 'ev-c-guanyinqiao-influence', statement: '改造为的是让商圈在国际上更有影响。',
   statementEn: 'The remaking is meant to give the business district more international influence.', verification: 'VERIFIED',
   spans: [4830, 4843, 5201, 5234, 5263, 5270],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', '7ea3096e0f696f86cba31f417bd7491fdd803b2066b77f90cf8fe942931ebd1d', '0bdf1e235182baab7d007e64107dbc6b92e966d73174237d98da5b09dc7e5634']},
  {id: 'ev-c-guanyinqiao-core-area', statement: '那位负责人说，观音桥商圈核心区要由1.5平方公里增至3.6平方公里。',
   statementEn: 'The official says that the core of Guanyinqiao business district is to grow from 1.5 to 3.6 square kilometres.',
   verification: 'VERIFIED', spans: [4830, 4843, 5217, 5270],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', 'fcc8f3def691924df027cfaf645f4cae126bf1df4891166ead6848410b041581']},
  {id: 'ev-c-skywalks', statement: '那位负责人说，修建空中连廊一类设施改善了商圈道路，也让游客购物更舒心。',
   statementEn: 'The official says that building skywalks and other modern transport facilities improved the district’s roads and visitors’ shopping.',
   verification: 'VERIFIED', spans: [4830, 4843, 5223, 5234, 5263, 5308],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', '5714fb170508c5e27bb5749f3346e5bee6fdac6a858b30376fc6256c938dc120', '47014239a6e97d7dccef07a3f9ec5cac75e80ca26e9328591aa627eb15aaded7']},
  {id: 'ev-c-guanyinqiao-visitors', statement: '观音桥商圈现在每天有50万人次到访。',
   statementEn: 'Guanyinqiao business district now has 500,000 person-visits a day.', verification: 'VERIFIED',
   spans: [5309, 5316, 5318, 5330],
   sha256: ['6e1bca67c47fe2e5cbcdfc4e8cd8c07045c3df66158c5c46498f14086a73e96a', '9879e6c2774a2c7ae4b5e46a9cffc588dcfff105b190068aabab01847a03e130']},
  {id: 'ev-c-guanyinqiao-visitors-speaker', statement: '那位负责人介绍之后，同段接着说商圈日均50万人次。',
   statementEn: 'After the official’s words the same paragraph goes on with 500,000 person-visits a day.', verification: 'VERIFIED',
   spans: [4830, 4843, 5263, 5270, 5309, 5316, 5318, 5330],
   sha256: ['339c79dc2fc299a46b10d8b7fb2ac67cd1208df5ff8e43f11a829511d3e6601a', '0bdf1e235182baab7d007e64107dbc6b92e966d73174237d98da5b09dc7e5634', '6e1bca67c47fe2e5cbcdfc4e8cd8c07045c3df66158c5c46498f14086a73e96a', '9879e6c2774a2c7ae4b5e46a9cffc588dcfff105b190068aabab01847a03e130']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Region)
UNWIND [
  {id: 'region-4a-pedestrian-street', name: '国家4A级旅游景区步行街', nameEn: 'National 4A scenic pedestrian street', nameEnBasis: 'TRANSLATION',
   kind: 'PLACE', nameAt: [5015, 5016], summary: '位于江北，西部同类中的第一条，文中未写街名',
   summaryEn: 'In Jiangbei, the first of its kind in western China; the text does not name the street', basis: 'STATED',
   evidence: ['ev-c-scenic-street']},
  {id: 'region-guanyinqiao', name: '观音桥商圈', nameEn: 'Guanyinqiao business district', nameEnBasis: 'TRANSLATION',
   kind: 'BUSINESS_DISTRICT', summary: '江北区的消费中心，正在国际化改造',
   summaryEn: 'The centre of consumption in Jiangbei, being remade to international standing', basis: 'STATED',
   evidence: ['ev-c-key-consumption-areas', 'ev-c-guanyinqiao-remaking', 'ev-c-guanyinqiao-centre']},
  {id: 'region-jiangbeizui', name: '江北嘴', nameEn: 'Jiangbeizui', nameEnBasis: 'TRANSLATION', kind: 'BUSINESS_DISTRICT',
   aliases: ['江北嘴商务区'], note: 'The text says 江北嘴 twice and 江北嘴商务区 once: one node.', basis: 'STATED',
   evidence: ['ev-c-guanyinqiao-centre', 'ev-c-key-consumption-areas']},
  {id: 'region-beibin-road', name: '北滨路', nameEn: 'Beibin Road', nameEnBasis: 'TRANSLATION', kind: 'PLACE', basis: 'STATED',
   evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-shizishan-sports-park', name: '石子山体育公园', nameEn: 'Shizishan Sports Park', nameEnBasis: 'TRANSLATION', kind: 'PLACE',
   basis: 'STATED', evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-cuntan-bonded-port', name: '寸滩保税港', nameEn: 'Cuntan bonded port', nameEnBasis: 'TRANSLATION', kind: 'ZONE',
   basis: 'STATED', evidence: ['ev-c-key-consumption-areas']},
  {id: 'region-dashiba', name: '大石坝', nameEn: 'Dashiba', nameEnBasis: 'TRANSLATION', kind: 'ZONE', basis: 'STATED',
   evidence: ['ev-c-key-consumption-areas']}
] AS row
MERGE (n:Region:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-4a-street-order', name: '国家4A级旅游景区步行街先后次序', nameEn: 'Order of becoming a national 4A scenic pedestrian street',
   nameEnBasis: 'TRANSLATION', unit: 'RANK', polarity: 'NEUTRAL', nameAt: [5015, 5016], basis: 'STATED',
   evidence: ['ev-c-scenic-street']},
  {id: 'indicator-above-threshold-sales', name: '限上销售额', nameEn: 'Sales of businesses above the statistical threshold', nameEnBasis: 'TRANSLATION',
   unit: 'CNY', polarity: 'MORE', note: 'The text gives growths only, and the short form 限上; that sales are counted in yuan, and that the threshold is one of businesses, is our reading.', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'indicator-business-district-core-area', name: '商圈核心面积', nameEn: 'Core area of the business district',
   nameEnBasis: 'TRANSLATION', unit: 'SQUARE_KILOMETRE', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'indicator-daily-visitors', name: '日均人流量', nameEn: 'Average daily flow of people', nameEnBasis: 'TRANSLATION',
   unit: 'PERSON_VISIT', polarity: 'MORE', basis: 'STATED', evidence: ['ev-c-guanyinqiao-visitors']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-4a-street-first-in-west', name: '江北步行街 西部首条国家4A级景区步行街',
   nameEn: 'Jiangbei pedestrian street, first national 4A one in western China', nameEnBasis: 'TRANSLATION', value: 1, unit: 'RANK',
   comparator: 'EQUAL', statistic: 'RANK', stated: '首条', statedAt: [5011, 5013], estimate: false, basis: 'STATED',
   evidence: ['ev-c-scenic-street']},
  {id: 'obs-jiangbei-supermarket-sales-growth', name: '江北区各大商超销售额增速 今年春节假期',
   nameEn: 'Jiangbei big malls and supermarkets, sales, growth over this Spring Festival holiday', nameEnBasis: 'TRANSLATION',
   value: 17.7, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '17.7%', statedAt: [5123, 5128],
   periodStated: '今年春节假期', periodAt: [5072, 5078],
   note: 'The period has no dates: the text gives neither the days nor the year of the holiday. The growth is that of the malls and supermarkets, not of the four areas listed after it.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-festival-supermarket-sales']},
  {id: 'obs-guanyinqiao-above-threshold-sales-growth', name: '观音桥商圈限上销售额增速 今年春节假期',
   nameEn: 'Guanyinqiao business district, sales of businesses above the threshold, growth over this Spring Festival holiday',
   nameEnBasis: 'TRANSLATION', value: 20.6, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '20.6%',
   statedAt: [5175, 5180], periodStated: '今年春节假期', periodAt: [5072, 5078],
   note: 'Areas and rates are matched by position (分别). The period stands in the sentence before and has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-jiangbeizui-above-threshold-sales-growth', name: '江北嘴商务区限上销售额增速 今年春节假期',
   nameEn: 'Jiangbeizui, sales of businesses above the threshold, growth over this Spring Festival holiday', nameEnBasis: 'TRANSLATION', value: 16.3,
   unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '16.3%', statedAt: [5181, 5186], periodStated: '今年春节假期',
   periodAt: [5072, 5078],
   note: 'Areas and rates are matched by position (分别). The period stands in the sentence before and has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-cuntan-bonded-port-above-threshold-sales-growth', name: '寸滩保税港限上销售额增速 今年春节假期',
   nameEn: 'Cuntan bonded port, sales of businesses above the threshold, growth over this Spring Festival holiday', nameEnBasis: 'TRANSLATION',
   value: 14.3, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '14.3%', statedAt: [5187, 5192],
   periodStated: '今年春节假期', periodAt: [5072, 5078],
   note: 'Areas and rates are matched by position (分别). The period stands in the sentence before and has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-dashiba-above-threshold-sales-growth', name: '大石坝限上销售额增速 今年春节假期',
   nameEn: 'Dashiba, sales of businesses above the threshold, growth over this Spring Festival holiday', nameEnBasis: 'TRANSLATION', value: 16.7,
   unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '16.7%', statedAt: [5193, 5198], periodStated: '今年春节假期',
   periodAt: [5072, 5078],
   note: 'Areas and rates are matched by position (分别). The period stands in the sentence before and has no dates.', estimate: false,
   basis: 'STATED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-guanyinqiao-core-area', name: '观音桥商圈核心面积 改造前', nameEn: 'Guanyinqiao core area before the remaking',
   nameEnBasis: 'TRANSLATION', value: 1.5, unit: 'SQUARE_KILOMETRE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '1.5平方公里',
   statedAt: [5244, 5251], estimate: false, basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'obs-guanyinqiao-daily-visitors', name: '观音桥商圈日均人流量', nameEn: 'Guanyinqiao business district, average daily flow of people',
   nameEnBasis: 'TRANSLATION', value: 500000, unit: 'PERSON_VISIT', comparator: 'EQUAL', statistic: 'LEVEL', stated: '50万人次',
   statedAt: [5325, 5330], periodStated: '如今', periodAt: [5309, 5311], note: 'The words give no day; the period is left without dates.',
   estimate: false, basis: 'STATED', evidence: ['ev-c-guanyinqiao-visitors']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-east-west-linkage', name: '东西消费场景联动', nameEn: 'Linkage of the scenes of consumption in east and west',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'goal-guanyinqiao-influence', name: '提升商圈的国际影响力', nameEn: 'More international influence of the business district',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-c-guanyinqiao-influence']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-commerce-tourism-culture-sport', name: '“商旅文体+”业态联动', nameEn: '“Commerce, tourism, culture, sport +” joint activities',
   nameEnBasis: 'TRANSLATION', kind: 'ACTIVITY', basis: 'STATED', evidence: ['ev-c-festival-formats']},
  {id: 'action-trade-in', name: '政企联动以旧换新', nameEn: 'Trade-in of old goods for new, by government and enterprises together',
   nameEnBasis: 'TRANSLATION', kind: 'ACTIVITY', basis: 'STATED', evidence: ['ev-c-festival-trade-in']},
  {id: 'action-supermarket-promotions', name: '商超促销让利', nameEn: 'Discounts by malls and supermarkets', nameEnBasis: 'TRANSLATION',
   kind: 'ACTIVITY', basis: 'STATED', evidence: ['ev-c-festival-promotions']},
  {id: 'action-guanyinqiao-remaking', name: '观音桥商圈国际化改造', nameEn: 'Remaking of Guanyinqiao business district to international standing',
   nameEnBasis: 'TRANSLATION', kind: 'PROJECT', summary: '扩大观音桥商圈核心区，增强其国际影响',
   summaryEn: 'Enlarges the core of the business district and raises its international influence', basis: 'STATED',
   evidence: ['ev-c-guanyinqiao-remaking', 'ev-c-guanyinqiao-core-area']},
  {id: 'action-skywalks', name: '空中连廊等现代化交通设施建设', nameEn: 'Building of skywalks and other modern transport facilities',
   nameEnBasis: 'TRANSLATION', kind: 'PROJECT', basis: 'STATED', evidence: ['ev-c-skywalks']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-big-supermarkets', name: '各大商超', nameEn: 'Big malls and supermarkets', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   basis: 'STATED', evidence: ['ev-c-festival-promotions', 'ev-c-festival-supermarket-sales']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Target)
UNWIND [
  {id: 'target-guanyinqiao-core-area', name: '观音桥商圈核心面积 目标', nameEn: 'Guanyinqiao core area, target', nameEnBasis: 'TRANSLATION',
   value: 3.6, unit: 'SQUARE_KILOMETRE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '3.6平方公里', statedAt: [5254, 5261],
   note: 'No date is given by which it is to be reached.', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']}
] AS row
MERGE (n:Target:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-c-scenic-street.from-document', from: 'ev-c-scenic-street', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-centre.from-document', from: 'ev-c-guanyinqiao-centre', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-east-west-linkage.from-document', from: 'ev-c-east-west-linkage', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-festival-formats.from-document', from: 'ev-c-festival-formats', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-festival-trade-in.from-document', from: 'ev-c-festival-trade-in', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-festival-promotions.from-document', from: 'ev-c-festival-promotions', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-festival-supermarket-sales.from-document', from: 'ev-c-festival-supermarket-sales', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-festival-four-areas.from-document', from: 'ev-c-festival-four-areas', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-key-consumption-areas.from-document', from: 'ev-c-key-consumption-areas', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-remaking.from-document', from: 'ev-c-guanyinqiao-remaking', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-influence.from-document', from: 'ev-c-guanyinqiao-influence', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-core-area.from-document', from: 'ev-c-guanyinqiao-core-area', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-skywalks.from-document', from: 'ev-c-skywalks', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-visitors.from-document', from: 'ev-c-guanyinqiao-visitors', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-c-guanyinqiao-visitors-speaker.from-document', from: 'ev-c-guanyinqiao-visitors-speaker', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'region-4a-pedestrian-street.part-of.region-jiangbei', from: 'region-4a-pedestrian-street', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-scenic-street']},
  {id: 'region-guanyinqiao.part-of.region-jiangbei', from: 'region-guanyinqiao', to: 'region-jiangbei',
   note: 'Under the sentence on Jiangbei (其中) the text lists it among key consumption areas; it does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-key-consumption-areas']},
  {id: 'region-jiangbeizui.part-of.region-jiangbei', from: 'region-jiangbeizui', to: 'region-jiangbei',
   note: 'Under the sentence on Jiangbei (其中) the text lists it among key consumption areas; it does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-key-consumption-areas']},
  {id: 'region-cuntan-bonded-port.part-of.region-jiangbei', from: 'region-cuntan-bonded-port', to: 'region-jiangbei',
   note: 'Under the sentence on Jiangbei (其中) the text lists it among key consumption areas; it does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-key-consumption-areas']},
  {id: 'region-dashiba.part-of.region-jiangbei', from: 'region-dashiba', to: 'region-jiangbei',
   note: 'Under the sentence on Jiangbei (其中) the text lists it among key consumption areas; it does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-key-consumption-areas']},
  {id: 'region-beibin-road.part-of.region-jiangbei', from: 'region-beibin-road', to: 'region-jiangbei',
   note: 'Named among the areas over which Jiangbei’s own scenes of consumption extend; the text does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-shizishan-sports-park.part-of.region-jiangbei', from: 'region-shizishan-sports-park', to: 'region-jiangbei',
   note: 'Named among the areas over which Jiangbei’s own scenes of consumption extend; the text does not say outright that it lies in the district.',
   basis: 'INFERRED', evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'action-skywalks.part-of.action-guanyinqiao-remaking', from: 'action-skywalks', to: 'action-guanyinqiao-remaking',
   note: 'Told in the same breath as the remaking; the text does not say that it is a part of it.', basis: 'INFERRED',
   evidence: ['ev-c-skywalks']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-4a-street-first-in-west.measures.indicator-4a-street-order', from: 'obs-4a-street-first-in-west',
   to: 'indicator-4a-street-order', basis: 'STATED', evidence: ['ev-c-scenic-street']},
  {id: 'obs-jiangbei-supermarket-sales-growth.measures.indicator-sales', from: 'obs-jiangbei-supermarket-sales-growth',
   to: 'indicator-sales', basis: 'STATED', evidence: ['ev-c-festival-supermarket-sales']},
  {id: 'obs-guanyinqiao-above-threshold-sales-growth.measures.indicator-above-threshold-sales',
   from: 'obs-guanyinqiao-above-threshold-sales-growth', to: 'indicator-above-threshold-sales', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-jiangbeizui-above-threshold-sales-growth.measures.indicator-above-threshold-sales',
   from: 'obs-jiangbeizui-above-threshold-sales-growth', to: 'indicator-above-threshold-sales', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-cuntan-bonded-port-above-threshold-sales-growth.measures.indicator-above-threshold-sales',
   from: 'obs-cuntan-bonded-port-above-threshold-sales-growth', to: 'indicator-above-threshold-sales', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-dashiba-above-threshold-sales-growth.measures.indicator-above-threshold-sales',
   from: 'obs-dashiba-above-threshold-sales-growth', to: 'indicator-above-threshold-sales', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-guanyinqiao-core-area.measures.indicator-business-district-core-area', from: 'obs-guanyinqiao-core-area',
   to: 'indicator-business-district-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'target-guanyinqiao-core-area.measures.indicator-business-district-core-area', from: 'target-guanyinqiao-core-area',
   to: 'indicator-business-district-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'obs-guanyinqiao-daily-visitors.measures.indicator-daily-visitors', from: 'obs-guanyinqiao-daily-visitors',
   to: 'indicator-daily-visitors', basis: 'STATED', evidence: ['ev-c-guanyinqiao-visitors']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-4a-street-first-in-west.in-region.region-jiangbei', from: 'obs-4a-street-first-in-west', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-scenic-street']},
  {id: 'obs-jiangbei-supermarket-sales-growth.in-region.region-jiangbei', from: 'obs-jiangbei-supermarket-sales-growth',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-festival-supermarket-sales']},
  {id: 'obs-guanyinqiao-above-threshold-sales-growth.in-region.region-guanyinqiao',
   from: 'obs-guanyinqiao-above-threshold-sales-growth', to: 'region-guanyinqiao', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-jiangbeizui-above-threshold-sales-growth.in-region.region-jiangbeizui',
   from: 'obs-jiangbeizui-above-threshold-sales-growth', to: 'region-jiangbeizui', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-cuntan-bonded-port-above-threshold-sales-growth.in-region.region-cuntan-bonded-port',
   from: 'obs-cuntan-bonded-port-above-threshold-sales-growth', to: 'region-cuntan-bonded-port', basis: 'STATED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-dashiba-above-threshold-sales-growth.in-region.region-dashiba', from: 'obs-dashiba-above-threshold-sales-growth',
   to: 'region-dashiba', basis: 'STATED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-guanyinqiao-core-area.in-region.region-guanyinqiao', from: 'obs-guanyinqiao-core-area', to: 'region-guanyinqiao',
   basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'target-guanyinqiao-core-area.in-region.region-guanyinqiao', from: 'target-guanyinqiao-core-area', to: 'region-guanyinqiao',
   basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'obs-guanyinqiao-daily-visitors.in-region.region-guanyinqiao', from: 'obs-guanyinqiao-daily-visitors', to: 'region-guanyinqiao',
   basis: 'STATED', evidence: ['ev-c-guanyinqiao-visitors']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RANKED_AMONG]->(:Entity)
UNWIND [
  {id: 'obs-4a-street-first-in-west.ranked-among.region-west', from: 'obs-4a-street-first-in-west', to: 'region-west', basis: 'STATED',
   evidence: ['ev-c-scenic-street']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RANKED_AMONG {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-4a-street-first-in-west.about.region-4a-pedestrian-street', from: 'obs-4a-street-first-in-west',
   to: 'region-4a-pedestrian-street', basis: 'STATED', evidence: ['ev-c-scenic-street']},
  {id: 'obs-jiangbei-supermarket-sales-growth.about.org-big-supermarkets', from: 'obs-jiangbei-supermarket-sales-growth',
   to: 'org-big-supermarkets', basis: 'STATED', evidence: ['ev-c-festival-supermarket-sales']},
  {id: 'obs-jiangbei-supermarket-sales-growth.about.event-spring-festival', from: 'obs-jiangbei-supermarket-sales-growth',
   to: 'event-spring-festival', basis: 'STATED', evidence: ['ev-c-festival-supermarket-sales']},
  {id: 'obs-guanyinqiao-above-threshold-sales-growth.about.event-spring-festival', from: 'obs-guanyinqiao-above-threshold-sales-growth',
   to: 'event-spring-festival', note: '其中 continues the sentence on the Spring Festival holiday.', basis: 'INFERRED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-jiangbeizui-above-threshold-sales-growth.about.event-spring-festival', from: 'obs-jiangbeizui-above-threshold-sales-growth',
   to: 'event-spring-festival', note: '其中 continues the sentence on the Spring Festival holiday.', basis: 'INFERRED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-cuntan-bonded-port-above-threshold-sales-growth.about.event-spring-festival',
   from: 'obs-cuntan-bonded-port-above-threshold-sales-growth', to: 'event-spring-festival',
   note: '其中 continues the sentence on the Spring Festival holiday.', basis: 'INFERRED', evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-dashiba-above-threshold-sales-growth.about.event-spring-festival', from: 'obs-dashiba-above-threshold-sales-growth',
   to: 'event-spring-festival', note: '其中 continues the sentence on the Spring Festival holiday.', basis: 'INFERRED',
   evidence: ['ev-c-festival-four-areas']},
  {id: 'obs-guanyinqiao-core-area.about.action-guanyinqiao-remaking', from: 'obs-guanyinqiao-core-area',
   to: 'action-guanyinqiao-remaking', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'region-guanyinqiao.relates-to.region-jiangbeizui', from: 'region-guanyinqiao', to: 'region-jiangbeizui', predicate: '作为中心延伸至',
   predicateEn: 'is the centre from which consumption extends to', basis: 'STATED', evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-guanyinqiao.relates-to.region-beibin-road', from: 'region-guanyinqiao', to: 'region-beibin-road', predicate: '作为中心延伸至',
   predicateEn: 'is the centre from which consumption extends to', basis: 'STATED', evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-guanyinqiao.relates-to.region-shizishan-sports-park', from: 'region-guanyinqiao', to: 'region-shizishan-sports-park',
   predicate: '作为中心延伸至', predicateEn: 'is the centre from which consumption extends to', basis: 'STATED',
   evidence: ['ev-c-guanyinqiao-centre']},
  {id: 'region-jiangbei.relates-to.goal-east-west-linkage', from: 'region-jiangbei', to: 'goal-east-west-linkage', predicate: '形成',
   predicateEn: 'has formed', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'region-jiangbei.relates-to.action-guanyinqiao-remaking', from: 'region-jiangbei', to: 'action-guanyinqiao-remaking',
   predicate: '正加快', predicateEn: 'is hastening', basis: 'STATED', evidence: ['ev-c-guanyinqiao-remaking']},
  {id: 'goal-east-west-linkage.relates-to.region-guanyinqiao', from: 'goal-east-west-linkage', to: 'region-guanyinqiao',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'goal-east-west-linkage.relates-to.region-jiangbeizui', from: 'goal-east-west-linkage', to: 'region-jiangbeizui',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'goal-east-west-linkage.relates-to.region-beibin-road', from: 'goal-east-west-linkage', to: 'region-beibin-road',
   predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'goal-east-west-linkage.relates-to.region-shizishan-sports-park', from: 'goal-east-west-linkage',
   to: 'region-shizishan-sports-park', predicate: '涵盖', predicateEn: 'takes in', basis: 'STATED', evidence: ['ev-c-east-west-linkage']},
  {id: 'action-commerce-tourism-culture-sport.relates-to.event-spring-festival', from: 'action-commerce-tourism-culture-sport',
   to: 'event-spring-festival', predicate: '在此期间开展', predicateEn: 'took place during', basis: 'STATED',
   evidence: ['ev-c-festival-formats']},
  {id: 'action-trade-in.relates-to.event-spring-festival', from: 'action-trade-in', to: 'event-spring-festival', predicate: '在此期间开展',
   predicateEn: 'took place during', basis: 'STATED', evidence: ['ev-c-festival-trade-in']},
  {id: 'action-supermarket-promotions.relates-to.event-spring-festival', from: 'action-supermarket-promotions',
   to: 'event-spring-festival', predicate: '在此期间开展', predicateEn: 'took place during', basis: 'STATED',
   evidence: ['ev-c-festival-promotions']},
  {id: 'action-skywalks.relates-to.region-guanyinqiao', from: 'action-skywalks', to: 'region-guanyinqiao', predicate: '优化其路网并改善游客购物体验',
   predicateEn: 'improved the roads and the shopping of visitors in', basis: 'STATED', evidence: ['ev-c-skywalks']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'action-commerce-tourism-culture-sport.applies-to.region-jiangbei', from: 'action-commerce-tourism-culture-sport',
   to: 'region-jiangbei', basis: 'STATED', evidence: ['ev-c-festival-formats']},
  {id: 'action-trade-in.applies-to.region-jiangbei', from: 'action-trade-in', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-festival-trade-in']},
  {id: 'action-supermarket-promotions.applies-to.region-jiangbei', from: 'action-supermarket-promotions', to: 'region-jiangbei',
   basis: 'STATED', evidence: ['ev-c-festival-promotions']},
  {id: 'action-guanyinqiao-remaking.applies-to.region-guanyinqiao', from: 'action-guanyinqiao-remaking', to: 'region-guanyinqiao',
   basis: 'STATED', evidence: ['ev-c-guanyinqiao-remaking']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:LOCATED_IN]->(:Entity)
UNWIND [
  {id: 'org-big-supermarkets.located-in.region-jiangbei', from: 'org-big-supermarkets', to: 'region-jiangbei', basis: 'STATED',
   evidence: ['ev-c-festival-promotions']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'action-supermarket-promotions.involves.org-big-supermarkets', from: 'action-supermarket-promotions', to: 'org-big-supermarkets',
   basis: 'STATED', evidence: ['ev-c-festival-promotions']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PRESENTED]->(:Entity)
UNWIND [
  {id: 'official-jiangbei-commerce-unnamed.presented.action-guanyinqiao-remaking', from: 'official-jiangbei-commerce-unnamed',
   to: 'action-guanyinqiao-remaking', basis: 'STATED', evidence: ['ev-c-guanyinqiao-remaking']},
  {id: 'official-jiangbei-commerce-unnamed.presented.goal-guanyinqiao-influence', from: 'official-jiangbei-commerce-unnamed',
   to: 'goal-guanyinqiao-influence', basis: 'STATED', evidence: ['ev-c-guanyinqiao-influence']},
  {id: 'official-jiangbei-commerce-unnamed.presented.obs-guanyinqiao-core-area', from: 'official-jiangbei-commerce-unnamed',
   to: 'obs-guanyinqiao-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'official-jiangbei-commerce-unnamed.presented.target-guanyinqiao-core-area', from: 'official-jiangbei-commerce-unnamed',
   to: 'target-guanyinqiao-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']},
  {id: 'official-jiangbei-commerce-unnamed.presented.action-skywalks', from: 'official-jiangbei-commerce-unnamed',
   to: 'action-skywalks', basis: 'STATED', evidence: ['ev-c-skywalks']},
  {id: 'official-jiangbei-commerce-unnamed.presented.obs-guanyinqiao-daily-visitors', from: 'official-jiangbei-commerce-unnamed',
   to: 'obs-guanyinqiao-daily-visitors',
   note: 'The sentence follows what the official says in the same paragraph but names no speaker.', basis: 'INFERRED',
   evidence: ['ev-c-guanyinqiao-visitors-speaker']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'action-guanyinqiao-remaking.aims-at.goal-guanyinqiao-influence', from: 'action-guanyinqiao-remaking',
   to: 'goal-guanyinqiao-influence', basis: 'STATED', evidence: ['ev-c-guanyinqiao-influence']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:SETS]->(:Entity)
UNWIND [
  {id: 'action-guanyinqiao-remaking.sets.target-guanyinqiao-core-area', from: 'action-guanyinqiao-remaking',
   to: 'target-guanyinqiao-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SETS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HAS_BASELINE]->(:Entity)
UNWIND [
  {id: 'target-guanyinqiao-core-area.has-baseline.obs-guanyinqiao-core-area', from: 'target-guanyinqiao-core-area',
   to: 'obs-guanyinqiao-core-area', basis: 'STATED', evidence: ['ev-c-guanyinqiao-core-area']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HAS_BASELINE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
