// Shared by all stories: regions, the agencies and the official of the first words, the meeting, the press conferences, the newspaper

// (:Evidence)
UNWIND [
  {id: 'ev-a1-two-units', statement: '先写川渝地区，下一段接着称“两省市”。',
   statementEn: 'The text speaks of the Sichuan–Chongqing area (川渝) and, a paragraph on, of “the province and the municipality”.',
   verification: 'VERIFIED', spans: [654, 666, 704, 713],
   sha256: ['558c1ac5e08d65500c67b94991b7734b699ce5f576cd083735af019e5e068c7f', '61ca4875ce11843417211955c49eab09f2e90000e44a4bfc38436e42f28beaee']},
  {id: 'ev-a1-chongqing-2025', statement: '重庆在2025年要实施三项行动。', statementEn: 'Chongqing is to carry out three actions in 2025.',
   verification: 'VERIFIED', spans: [405, 419], sha256: ['1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c']},
  {id: 'ev-a1-chongqing-city', statement: '发布会的名称里写的是“重庆市”。', statementEn: 'The name of the press conference has the full form 重庆市.',
   verification: 'VERIFIED', spans: [232, 261], sha256: ['ac4e0a849cdfcf9423d602fd0bd143b72cc879cab2e0e492bccc994c0db50c95']},
  {id: 'ev-a1-chongqing-and-sichuan', statement: '一条线路连起两地的景点：重庆与四川。',
   statementEn: 'One line joins the sights of Chongqing and of Sichuan.', verification: 'VERIFIED', spans: [2093, 2108],
   sha256: ['2ec98085eb0b0e9e2f5da5620f0a9006ee32745f6a143f727a1f2d79af93d5bb']},
  {id: 'ev-a1-chuanyu-chongqing-sichuan', statement: '川渝是两省市；后文说重庆要联手四川。',
   statementEn: 'The area called 川渝 is two provincial-level units; further on, Chongqing is to work together with Sichuan.',
   verification: 'VERIFIED', spans: [654, 666, 704, 713, 1073, 1088],
   sha256: ['558c1ac5e08d65500c67b94991b7734b699ce5f576cd083735af019e5e068c7f', '61ca4875ce11843417211955c49eab09f2e90000e44a4bfc38436e42f28beaee', 'd5874172ba5b52297403ad6dcf804e276239e7b8ee4aa22cd69b599f2d3ba302']},
  {id: 'ev-a1-chuanyu-west-china', statement: '川渝带动西部，也服务全国。',
   statementEn: 'The Sichuan–Chongqing area leads the west and serves the country.', verification: 'VERIFIED', spans: [667, 688],
   sha256: ['5ec9d396f692ac14f3785fb86d550fe11d5ec85e4b5d08be2889455fb6848d7f']},
  {id: 'ev-a1-west-in-conference', statement: '要建的先行区冠以“西部地区”之名。',
   statementEn: 'The zone to be built bears the western region in its name.', verification: 'VERIFIED', spans: [314, 328],
   sha256: ['e2bac8f7b652a8e900e61fcb9ec644215513b8f99f899974c02f8f278e7e2531']},
  {id: 'ev-a1-west-and-china-ranks', statement: '同一排名先报西部，再报全国。',
   statementEn: 'One ranking is given first for the west, then for the whole country.', verification: 'VERIFIED', spans: [3363, 3382],
   sha256: ['3abb7fb131adab32b9737f47dbd047c6cf22ab1fb3e2e4566acf7f1d1158de01']},
  {id: 'ev-a1-china-standing', statement: '要在全国的版图上赢得新地位。', statementEn: 'A new standing is to be won on the map of the whole country.',
   verification: 'VERIFIED', spans: [364, 380], sha256: ['7460defdc8bb7330d17be24e1d9ab5589a26b5697e12a6fb3380b20e5ad9f3a4']},
  {id: 'ev-a1-world-laptop-share', statement: '笔电产量的占比以全球为总体。', statementEn: 'The share of laptop output is taken of the whole world.',
   verification: 'VERIFIED', spans: [796, 807], sha256: ['e5d642e7876e347007214033799b6864ac35e3ee60a700ce8298d6b1f1b5efd6']},
  {id: 'ev-a1-world-laptop-rank', statement: '笔记本电脑产量以全球为排名范围。', statementEn: 'The output of laptops is ranked among the whole world.',
   verification: 'VERIFIED', spans: [2245, 2258], sha256: ['e6109769a6757f14dcfc0ead8fa1cf574ffc41e09a86136f0e501a4c6fece10d']},
  {id: 'ev-a1-chengdu-twin-city', statement: '重庆与成都以“双城”相连。', statementEn: 'Chongqing and Chengdu are joined as “twin cities”.',
   verification: 'VERIFIED', spans: [1153, 1165], sha256: ['03c06dc1f45cde37dd18263996600d234e84469064ca59b6327405ee7f6b8dcf']},
  {id: 'ev-a1-first-meeting', statement: '市委2月5日开了“新春第一会”。',
   statementEn: 'On 5 February the municipal Party committee held the First Meeting of the New Spring.', verification: 'VERIFIED',
   spans: [106, 122], sha256: ['3c7c0f8a222e34866b91c262acd10925efa400924a91d5f569fe60875dc3e2de']},
  {id: 'ev-a1-first-meeting-second-story', statement: '另一篇同样写到市委2月5日的这场会。',
   statementEn: 'The second story tells of the same meeting of the committee on 5 February.', verification: 'VERIFIED',
   spans: [4688, 4704], sha256: ['3c7c0f8a222e34866b91c262acd10925efa400924a91d5f569fe60875dc3e2de']},
  {id: 'ev-a1-zhu-jiang-posts', statement: '朱江在市发展改革委有三个职务。',
   statementEn: 'Zhu Jiang holds three posts in the municipal development and reform commission.', verification: 'VERIFIED',
   spans: [264, 286], sha256: ['91c03e7f8376d8170f76dd4fc74d9ee7707addec06f10031092f832e53d84d02']},
  {id: 'ev-a1-body-of-chongqing-party-committee', statement: '机构名以“市”开头，前后讲的都是重庆。',
   statementEn: 'The name of the body begins with 市; what stands around it speaks of Chongqing.', verification: 'VERIFIED',
   spans: [111, 115, 177, 183],
   sha256: ['9408659456012b5e14b910db35fbd5cc6cd9cb9600f82fe5a8a36a43eff45e9c', '3e418560585974f5c4c87c0edd4768ccfccec193011582e49d2d58fada382b07']},
  {id: 'ev-a1-body-of-chongqing-drc', statement: '机构名以“市”开头，前后讲的都是重庆。',
   statementEn: 'The name of the body begins with 市; what stands around it speaks of Chongqing.', verification: 'VERIFIED',
   spans: [264, 270, 405, 419],
   sha256: ['bd0b6c043281950be1b4f05c68d6f143f6725876a61ebbf01f72d4e9e9083698', '1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c']},
  {id: 'ev-a1-strapline', statement: '整版的大标题点出“新春第一会”。',
   statementEn: 'The headline of the whole page names the First Meeting of the New Spring.', verification: 'VERIFIED', spans: [6, 17],
   sha256: ['28fd077de5e8d607c9c9997139ec3c10efa2930f5ca95ee9f76db917f52265bc']},
  {id: 'ev-a1-series-after-meeting', statement: '会后重庆开办专题发布会，一个系列。',
   statementEn: 'After the meeting Chongqing began a series of themed press conferences.', verification: 'VERIFIED', spans: [168, 201],
   sha256: ['7cc4936847f480b0f41766b61285f6fe76bb7d8713669f4921e92f0402a9be06']},
  {id: 'ev-a1-series-blueprint', statement: '这些发布会围绕“六区一高地”，为的是让蓝图成真。',
   statementEn: 'The press conferences are about the Six Zones and One Highland and help its blueprint to come true.',
   verification: 'VERIFIED', spans: [177, 219], sha256: ['2d2649a1c29cb27831a3fdde90bca6f065b756241f8762f8db86ea98744cdd9c']},
  {id: 'ev-a1-press-first', statement: '2月6日开了第一场发布会，讲先行区建设。',
   statementEn: 'On 6 February the first press conference took place, on the building of the pioneer zone.', verification: 'VERIFIED',
   spans: [222, 263], sha256: ['107392247f36cf3ae6df67d1a3748888890d23f199f5f1979f4b4254cd97fa61']},
  {id: 'ev-a1-press-first-of-series', statement: '先写专题发布会开办，接着写第一场。',
   statementEn: 'The text says that the themed press conferences began and then tells of a first one.', verification: 'VERIFIED',
   spans: [177, 201, 222, 263],
   sha256: ['282e6f1051de8136f7be9478cc6459a54ac6e1e0153f61c8c02a2c56d7e320f6', '107392247f36cf3ae6df67d1a3748888890d23f199f5f1979f4b4254cd97fa61']},
  {id: 'ev-a1-zhu-jiang-spoke', statement: '朱江在这场发布会上讲话。', statementEn: 'Zhu Jiang spoke at this press conference.',
   verification: 'VERIFIED', spans: [227, 263, 284, 288],
   sha256: ['a39bb8749faa281b0acae1d2872cdb992774d85d24fbaab733405de3c8fbea45', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-a1-byline-first', statement: '头一篇标题下署这家媒体的记者之名。',
   statementEn: 'Below the headline of the first story stand reporters of this newspaper.', verification: 'VERIFIED',
   spans: [22, 47, 77, 87],
   sha256: ['55c0f273157bbf3f83614c30e8115447e1d61f3aa794134f38d3c9f52ef03705', '5c2fe95b6ce03a8c51bf045f898146aa69c1fdd97e12cb3bf22c14d4b7fa9fe2']},
  {id: 'ev-a1-byline-second', statement: '第二篇标题下同样署该媒体记者。',
   statementEn: 'Below the headline of the second story stands a reporter of the same newspaper.', verification: 'VERIFIED',
   spans: [4426, 4444, 4447, 4457],
   sha256: ['34cf0b42b925d28722fd81b17401c03e83a0359e34c4f8fe33ff5810284ef470', '5c2fe95b6ce03a8c51bf045f898146aa69c1fdd97e12cb3bf22c14d4b7fa9fe2']},
  {id: 'ev-a1-byline-and-press', statement: '署名之下，文章写2月6日的发布会。',
   statementEn: 'Below the byline the story tells of the press conference of 6 February.', verification: 'VERIFIED',
   spans: [77, 87, 222, 263],
   sha256: ['5c2fe95b6ce03a8c51bf045f898146aa69c1fdd97e12cb3bf22c14d4b7fa9fe2', '107392247f36cf3ae6df67d1a3748888890d23f199f5f1979f4b4254cd97fa61']},
  {id: 'ev-a1-byline-and-meeting', statement: '署名之下，文章写2月5日的会。',
   statementEn: 'Below the byline the story tells of the meeting of 5 February.', verification: 'VERIFIED', spans: [77, 87, 106, 122],
   sha256: ['5c2fe95b6ce03a8c51bf045f898146aa69c1fdd97e12cb3bf22c14d4b7fa9fe2', '3c7c0f8a222e34866b91c262acd10925efa400924a91d5f569fe60875dc3e2de']},
  {id: 'ev-a1-byline-and-meeting-second', statement: '第二处署名之下，也写到2月5日的会。',
   statementEn: 'Below the second byline, too, the meeting of 5 February is told of.', verification: 'VERIFIED',
   spans: [4447, 4457, 4688, 4704],
   sha256: ['5c2fe95b6ce03a8c51bf045f898146aa69c1fdd97e12cb3bf22c14d4b7fa9fe2', '3c7c0f8a222e34866b91c262acd10925efa400924a91d5f569fe60875dc3e2de']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Region)
UNWIND [
  {id: 'region-chongqing', name: '重庆', nameEn: 'Chongqing', nameEnBasis: 'TRANSLATION', kind: 'PROVINCE', aliases: ['重庆市', '全市', '我市'],
   note: 'The kind is read from 两省市, “the province and the municipality”, which the text says of the two together. 全市 (the whole city) and 我市 (our city) are read as the same.',
   summary: '全文所讲的城市，先行区的建设者。', summaryEn: 'The city that the whole text is about, builder of the pioneer zone.', basis: 'STATED',
   evidence: ['ev-a1-chongqing-2025', 'ev-a1-chongqing-city']},
  {id: 'region-sichuan', name: '四川', nameEn: 'Sichuan', nameEnBasis: 'TRANSLATION', kind: 'PROVINCE',
   note: 'The kind is read from 两省市, “the province and the municipality”, which the text says of the two together.', basis: 'STATED',
   evidence: ['ev-a1-chongqing-and-sichuan']},
  {id: 'region-chuanyu', name: '川渝', nameEn: 'Sichuan and Chongqing', nameEnBasis: 'TRANSLATION', kind: 'MACRO_REGION',
   aliases: ['川渝地区', '两省市'], declaredParts: 2, declaredPartsAt: [704, 705],
   note: '两省市 is read as another name of 川渝地区, of which the paragraph before speaks.', basis: 'STATED', evidence: ['ev-a1-two-units']},
  {id: 'region-west', name: '西部', nameEn: 'Western China', nameEnBasis: 'TRANSLATION', kind: 'MACRO_REGION', aliases: ['西部地区'],
   basis: 'STATED', evidence: ['ev-a1-chuanyu-west-china', 'ev-a1-west-in-conference', 'ev-a1-west-and-china-ranks']},
  {id: 'region-china', name: '全国', nameEn: 'China', nameEnBasis: 'TRANSLATION', kind: 'COUNTRY', aliases: ['中国', '国家'],
   note: '全国 (the whole country), 国家 and 中国 are read as one region.', basis: 'STATED',
   evidence: ['ev-a1-west-and-china-ranks', 'ev-a1-china-standing']},
  {id: 'region-world', name: '全球', nameEn: 'World', nameEnBasis: 'TRANSLATION', kind: 'WORLD', basis: 'STATED',
   evidence: ['ev-a1-world-laptop-share', 'ev-a1-world-laptop-rank']},
  {id: 'region-chengdu', name: '成都', nameEn: 'Chengdu', nameEnBasis: 'TRANSLATION', kind: 'CITY',
   note: 'The kind is read from 双城, “twin cities”; the text does not say of which province the city is.', basis: 'STATED',
   evidence: ['ev-a1-chengdu-twin-city']}
] AS row
MERGE (n:Region:Entity {id: row.id})
SET n += row;

// (:Agency)
UNWIND [
  {id: 'agency-cq-party-committee', name: '市委', nameEn: 'Municipal Party Committee', nameEnBasis: 'TRANSLATION',
   note: 'The text says 市委 and no more; 市 (the municipality) is read as Chongqing.', summary: '召开新春首会的一方。',
   summaryEn: 'The body that held the first meeting of the new spring.', basis: 'STATED',
   evidence: ['ev-a1-first-meeting', 'ev-a1-first-meeting-second-story']},
  {id: 'agency-cq-drc', name: '市发展改革委', nameEn: 'Municipal Development and Reform Commission', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-a1-zhu-jiang-posts']}
] AS row
MERGE (n:Agency:Entity {id: row.id})
SET n += row;

// (:Official)
UNWIND [
  {id: 'official-zhu-jiang', name: '朱江', nameEn: 'Zhu Jiang', nameEnBasis: 'TRANSLATION', summary: '市发展改革委的副手之一，也替其发言。',
   summaryEn: 'A deputy director of the commission, and its spokesperson.', basis: 'STATED', evidence: ['ev-a1-zhu-jiang-posts']}
] AS row
MERGE (n:Official:Entity {id: row.id})
SET n += row;

// (:Event)
UNWIND [
  {id: 'event-new-spring-first-meeting-2025', name: '新春第一会', nameEn: 'First Meeting of the New Spring', nameEnBasis: 'TRANSLATION',
   aliases: ['“新春第一会”'], nameAt: [8, 10, 118, 120, 171, 173, 4700, 4702], startsOn: '2025-02-05', startsOnAt: [106, 110, 4688, 4692],
   datesBasis: 'INFERRED',
   note: 'The year is not printed beside the day; the text speaks of the work of 2025 as about to begin. The text gives no last day.',
   summary: '市委的会议，要把“六区一高地”的建设体系升级。',
   summaryEn: 'A meeting of the municipal Party committee that set out to upgrade how the Six Zones and One Highland are built.',
   basis: 'STATED',
   evidence: ['ev-a1-first-meeting', 'ev-a1-first-meeting-second-story', 'ev-a1-strapline', 'ev-a1-series-after-meeting']},
  {id: 'event-press-series-liuqu-yigaodi', name: '“建设‘六区一高地’”主题新闻发布会',
   nameEn: 'Themed press conferences “Building the Six Zones and One Highland”', nameEnBasis: 'TRANSLATION',
   aliases: ['建设六区一高地主题新闻发布会'], note: 'A series; the text names its first conference and does not say how many there are.',
   summary: '重庆在市委新春会议之后开办的发布会系列。',
   summaryEn: 'A series of press conferences that Chongqing began after the committee’s meeting of the new spring.', basis: 'STATED',
   evidence: ['ev-a1-series-after-meeting', 'ev-a1-series-blueprint']},
  {id: 'event-press-2025-02-06', name: '2025年重庆市推进西部地区高质量发展先行区建设新闻发布会',
   nameEn: '2025 press conference on Chongqing’s advancing the building of the pioneer zone for high-quality development of the western region',
   nameEnBasis: 'TRANSLATION', nameAt: [232, 237], startsOn: '2025-02-06', startsOnAt: [222, 226], datesBasis: 'INFERRED', ordinal: 1,
   ordinalAt: [228, 231],
   note: 'The year is not printed beside the day; the name of the press conference has 2025. The text gives no last day.',
   summary: '朱江在会上讲三项行动与三个突破。', summaryEn: 'Where Zhu Jiang set out the three actions and the three breakthroughs.', basis: 'STATED',
   evidence: ['ev-a1-press-first']}
] AS row
MERGE (n:Event:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-cqrb', name: '新重庆-重庆日报', nameEn: 'New Chongqing – Chongqing Daily', nameEnBasis: 'TRANSLATION', kind: 'MEDIA',
   summary: '两篇报道署名的媒体。', summaryEn: 'The newspaper in the bylines of both stories.', basis: 'LAYOUT',
   evidence: ['ev-a1-byline-first', 'ev-a1-byline-second']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-a1-two-units.from-document', from: 'ev-a1-two-units', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chongqing-2025.from-document', from: 'ev-a1-chongqing-2025', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chongqing-city.from-document', from: 'ev-a1-chongqing-city', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chongqing-and-sichuan.from-document', from: 'ev-a1-chongqing-and-sichuan', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chuanyu-chongqing-sichuan.from-document', from: 'ev-a1-chuanyu-chongqing-sichuan', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chuanyu-west-china.from-document', from: 'ev-a1-chuanyu-west-china', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-west-in-conference.from-document', from: 'ev-a1-west-in-conference', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-west-and-china-ranks.from-document', from: 'ev-a1-west-and-china-ranks', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-china-standing.from-document', from: 'ev-a1-china-standing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-world-laptop-share.from-document', from: 'ev-a1-world-laptop-share', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-world-laptop-rank.from-document', from: 'ev-a1-world-laptop-rank', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-chengdu-twin-city.from-document', from: 'ev-a1-chengdu-twin-city', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-first-meeting.from-document', from: 'ev-a1-first-meeting', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-first-meeting-second-story.from-document', from: 'ev-a1-first-meeting-second-story', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zhu-jiang-posts.from-document', from: 'ev-a1-zhu-jiang-posts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-body-of-chongqing-party-committee.from-document', from: 'ev-a1-body-of-chongqing-party-committee', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-body-of-chongqing-drc.from-document', from: 'ev-a1-body-of-chongqing-drc', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-strapline.from-document', from: 'ev-a1-strapline', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-series-after-meeting.from-document', from: 'ev-a1-series-after-meeting', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-series-blueprint.from-document', from: 'ev-a1-series-blueprint', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-press-first.from-document', from: 'ev-a1-press-first', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-press-first-of-series.from-document', from: 'ev-a1-press-first-of-series', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zhu-jiang-spoke.from-document', from: 'ev-a1-zhu-jiang-spoke', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-byline-first.from-document', from: 'ev-a1-byline-first', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-byline-second.from-document', from: 'ev-a1-byline-second', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-byline-and-press.from-document', from: 'ev-a1-byline-and-press', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-byline-and-meeting.from-document', from: 'ev-a1-byline-and-meeting', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-byline-and-meeting-second.from-document', from: 'ev-a1-byline-and-meeting-second', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'region-chongqing.part-of.region-chuanyu', from: 'region-chongqing', to: 'region-chuanyu',
   note: 'The text does not spell out 川渝; 渝 is read as Chongqing, one of the two provincial-level units.', basis: 'INFERRED',
   evidence: ['ev-a1-chuanyu-chongqing-sichuan']},
  {id: 'region-sichuan.part-of.region-chuanyu', from: 'region-sichuan', to: 'region-chuanyu',
   note: 'The text does not spell out 川渝; 川 is read as Sichuan, one of the two provincial-level units.', basis: 'INFERRED',
   evidence: ['ev-a1-chuanyu-chongqing-sichuan']},
  {id: 'region-chuanyu.part-of.region-west', from: 'region-chuanyu', to: 'region-west',
   note: 'The text says that the area leads the west; that it lies in the west is a reading.', basis: 'INFERRED',
   evidence: ['ev-a1-chuanyu-west-china']},
  {id: 'region-west.part-of.region-china', from: 'region-west', to: 'region-china',
   note: 'The text names the west and then the whole country as the wider scope; it does not say outright that one is in the other.',
   basis: 'INFERRED', evidence: ['ev-a1-west-and-china-ranks', 'ev-a1-chuanyu-west-china']},
  {id: 'event-press-2025-02-06.part-of.event-press-series-liuqu-yigaodi', from: 'event-press-2025-02-06',
   to: 'event-press-series-liuqu-yigaodi', ordinal: 1, ordinalAt: [228, 231],
   note: 'The text announces the series and goes on to “the first” press conference; it does not say outright that this one is the first of that series.',
   basis: 'INFERRED', evidence: ['ev-a1-press-first-of-series']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HOLDS_OFFICE]->(:Entity)
UNWIND [
  {id: 'official-zhu-jiang.holds-office.agency-cq-drc.party-group-member', from: 'official-zhu-jiang', to: 'agency-cq-drc',
   post: '党组成员', postEn: 'member of the leading Party members group', basis: 'STATED', evidence: ['ev-a1-zhu-jiang-posts']},
  {id: 'official-zhu-jiang.holds-office.agency-cq-drc.deputy-director', from: 'official-zhu-jiang', to: 'agency-cq-drc', post: '副主任',
   postEn: 'deputy director', basis: 'STATED', evidence: ['ev-a1-zhu-jiang-posts']},
  {id: 'official-zhu-jiang.holds-office.agency-cq-drc.spokesperson', from: 'official-zhu-jiang', to: 'agency-cq-drc', post: '新闻发言人',
   postEn: 'spokesperson', basis: 'STATED', evidence: ['ev-a1-zhu-jiang-posts']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'agency-cq-party-committee.relates-to.region-chongqing', from: 'agency-cq-party-committee', to: 'region-chongqing',
   predicate: '是其机构', predicateEn: 'is a body of',
   note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.', basis: 'INFERRED',
   evidence: ['ev-a1-body-of-chongqing-party-committee']},
  {id: 'agency-cq-drc.relates-to.region-chongqing', from: 'agency-cq-drc', to: 'region-chongqing', predicate: '是其机构',
   predicateEn: 'is a body of', note: 'The text says only 市 (the municipality); it is read as Chongqing, of which the article tells.',
   basis: 'INFERRED', evidence: ['ev-a1-body-of-chongqing-drc']},
  {id: 'event-press-series-liuqu-yigaodi.relates-to.event-new-spring-first-meeting-2025', from: 'event-press-series-liuqu-yigaodi',
   to: 'event-new-spring-first-meeting-2025', predicate: '在其后开始举行', predicateEn: 'began after', basis: 'STATED',
   evidence: ['ev-a1-series-after-meeting']},
  {id: 'region-chongqing.relates-to.event-press-series-liuqu-yigaodi', from: 'region-chongqing', to: 'event-press-series-liuqu-yigaodi',
   predicate: '开始举行', predicateEn: 'began to hold', basis: 'STATED', evidence: ['ev-a1-series-after-meeting']},
  {id: 'org-cqrb.relates-to.event-press-2025-02-06', from: 'org-cqrb', to: 'event-press-2025-02-06', predicate: '报道',
   predicateEn: 'reported on', basis: 'LAYOUT', evidence: ['ev-a1-byline-and-press']},
  {id: 'org-cqrb.relates-to.event-new-spring-first-meeting-2025', from: 'org-cqrb', to: 'event-new-spring-first-meeting-2025',
   predicate: '报道', predicateEn: 'reported on', basis: 'LAYOUT',
   evidence: ['ev-a1-byline-and-meeting', 'ev-a1-byline-and-meeting-second']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'event-new-spring-first-meeting-2025.involves.agency-cq-party-committee', from: 'event-new-spring-first-meeting-2025',
   to: 'agency-cq-party-committee', role: 'HOST', basis: 'STATED',
   evidence: ['ev-a1-first-meeting', 'ev-a1-first-meeting-second-story']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:SPOKE_AT]->(:Entity)
UNWIND [
  {id: 'official-zhu-jiang.spoke-at.event-press-2025-02-06', from: 'official-zhu-jiang', to: 'event-press-2025-02-06', basis: 'STATED',
   evidence: ['ev-a1-zhu-jiang-spoke']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SPOKE_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
