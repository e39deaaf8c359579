// The lead: Six Zones and One Highland, the pioneer zone, the three actions and the three breakthroughs

// (:Evidence)
UNWIND [
  {id: 'ev-a1-meeting-upgrades-framework', statement: '会议要给“六区一高地”的建设体系升级换代。',
   statementEn: 'The meeting proposed to upgrade the framework for building the Six Zones and One Highland.', verification: 'VERIFIED',
   spans: [111, 142], sha256: ['52e621f3ddb8f0750316be0dc84adfde2b51f9197a5807d2ac3b2851786dda9e']},
  {id: 'ev-a1-mobilization-order', statement: '为2025年的建设发了动员令。',
   statementEn: 'An order of mobilization went out for the building in 2025.', verification: 'VERIFIED', spans: [143, 163],
   sha256: ['c47baf2585d281d372fc3885abd00cc7af2b3b7429fcac3ac6594e068f907f57']},
  {id: 'ev-a1-meeting-sent-order', statement: '会议发出2025年的动员令。', statementEn: 'The meeting sent out the order of mobilization for 2025.',
   verification: 'VERIFIED', spans: [111, 163], sha256: ['8acaec6b00d7f186dd3905e277a1fedcf38aa1d46b54ac948a3dd755769965ba']},
  {id: 'ev-a1-working-drawing', statement: '为2025年的建设画了施工图。', statementEn: 'A working drawing was given for the building in 2025.',
   verification: 'VERIFIED', spans: [143, 167], sha256: ['dd3c24ed577bd87bc126780e44fe0956d360512b6b06e81d76e11db5aea8e15e']},
  {id: 'ev-a1-meeting-sent-drawing', statement: '会议发出2025年的施工图。', statementEn: 'The meeting sent out the working drawing for 2025.',
   verification: 'VERIFIED', spans: [111, 167], sha256: ['73b8b4dc395f2244da5b955c3467cb8d9f3468c078fd7e28d55ce30a49a2d7b6']},
  {id: 'ev-a1-six-zones-chongqing', statement: '市委提升其建设体系，重庆为它办发布会。',
   statementEn: 'The municipal committee upgrades its framework, and Chongqing holds the press conferences on it.',
   verification: 'VERIFIED', spans: [111, 142, 177, 201],
   sha256: ['52e621f3ddb8f0750316be0dc84adfde2b51f9197a5807d2ac3b2851786dda9e', '282e6f1051de8136f7be9478cc6459a54ac6e1e0153f61c8c02a2c56d7e320f6']},
  {id: 'ev-a1-zone-building', statement: '朱江讲到建设这一先行区。', statementEn: 'Zhu Jiang speaks of building the pioneer zone.',
   verification: 'VERIFIED', spans: [284, 288, 314, 328],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', 'e2bac8f7b652a8e900e61fcb9ec644215513b8f99f899974c02f8f278e7e2531']},
  {id: 'ev-a1-title', statement: '标题问重庆2025年如何建先行区，答案的要点是行动与突破各三。',
   statementEn: 'The headline asks how Chongqing advances the pioneer zone in 2025 and names the key points: three actions, three breakthroughs.',
   verification: 'VERIFIED', spans: [22, 64], sha256: ['7a3196905622c5d952df4542f0bf0bc40215888f656246ae40c951f3fa2fc8e6']},
  {id: 'ev-a1-guide-question', statement: '三项行动和三个突破统领先行区的加快建设。',
   statementEn: 'The three actions and the three breakthroughs lead the faster building of the pioneer zone.', verification: 'VERIFIED',
   spans: [558, 600], sha256: ['74a7f6be6431fa1d07fe598ad33e575c55261a7cf51922a7df046a29bb9c4145']},
  {id: 'ev-a1-press-about-zone', statement: '发布会以推进先行区建设为题。',
   statementEn: 'The press conference has the advancing of the pioneer zone in its name.', verification: 'VERIFIED', spans: [231, 262],
   sha256: ['7fdb1695ea497bcde8a2886dec396d949fcea971d6496be899a7ecb9b7bf2963']},
  {id: 'ev-a1-zone-in-six-zones', statement: '系列发布会以“六区一高地”为主题，第一场讲先行区。',
   statementEn: 'The series has the Six Zones and One Highland as its theme; its first conference is about the pioneer zone.',
   verification: 'VERIFIED', spans: [177, 201, 227, 263],
   sha256: ['282e6f1051de8136f7be9478cc6459a54ac6e1e0153f61c8c02a2c56d7e320f6', 'a39bb8749faa281b0acae1d2872cdb992774d85d24fbaab733405de3c8fbea45']},
  {id: 'ev-a1-development-first-task', statement: '朱江：全面建设社会主义现代化国家，头等任务是高质量发展。',
   statementEn: 'Zhu Jiang: in building a modern socialist country in all respects, high-quality development is the foremost task.',
   verification: 'VERIFIED', spans: [284, 288, 289, 313],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', '1db7d6e728bed2eca66c9f5f5c814da5161f690c431cf38a5748c50cd6acd474']},
  {id: 'ev-a1-zone-western-development', statement: '朱江：建先行区是推动西部大开发的一项要举。',
   statementEn: 'Zhu Jiang: building the zone is an important measure in carrying forward the great western development.',
   verification: 'VERIFIED', spans: [284, 288, 314, 346],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', '467eb0821ce7ad917890b58067dcb6743acba2f81ea2849d1428fc1d31a878fa']},
  {id: 'ev-a1-zone-modern-chongqing', statement: '朱江：建先行区也支撑现代化新重庆的建设。',
   statementEn: 'Zhu Jiang: building the zone is also an important support for building a modern new Chongqing.',
   verification: 'VERIFIED', spans: [284, 288, 314, 328, 347, 362],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', 'e2bac8f7b652a8e900e61fcb9ec644215513b8f99f899974c02f8f278e7e2531', '48756c2f5b383c5352bc7b2d50e2060343e727621a8cc2eba5e74d5e39c0c37d']},
  {id: 'ev-a1-zone-new-standing', statement: '朱江：建先行区给出任务、发出号令，为的是在全国赢得新地位。',
   statementEn: 'Zhu Jiang: building the zone gives the tasks and the signal for winning a new standing in the country.',
   verification: 'VERIFIED', spans: [284, 288, 314, 328, 363, 397],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', 'e2bac8f7b652a8e900e61fcb9ec644215513b8f99f899974c02f8f278e7e2531', 'd5119b7069157b725500bdf2a1788418f2fd03031b8dc8019b5db3a58b64f85f']},
  {id: 'ev-a1-three-and-three', statement: '朱江：重庆2025年有三项行动要办、三个突破要拿下。',
   statementEn: 'Zhu Jiang: in 2025 Chongqing carries out three actions and achieves three breakthroughs.', verification: 'VERIFIED',
   spans: [400, 426], sha256: ['3077048d3d33f8dda0ec8d6f0f3d57edeb24b39f91949beb4bf6bc80685a76f6']},
  {id: 'ev-a1-box-title', statement: '框题把2025年的三项行动和三个突破并列。',
   statementEn: 'The title of the box names the three actions and the three breakthroughs of 2025 together.', verification: 'VERIFIED',
   spans: [1235, 1255], sha256: ['900183f3765c305bd2d1e0b77f79737d746797bb8924a6567a3f307e8526a764']},
  {id: 'ev-a1-action-1-lead', statement: '朱江所列第一项：双城经济圈建设，突破落在“三中心一走廊”。',
   statementEn: 'Of the three that Zhu Jiang lists, the first: the twin-city circle, with a breakthrough in the “three centres and one corridor”.',
   verification: 'VERIFIED', spans: [400, 426, 427, 465],
   sha256: ['3077048d3d33f8dda0ec8d6f0f3d57edeb24b39f91949beb4bf6bc80685a76f6', 'a6526c1349a5342b8aa413fcd4456d6cac65466136667e58acbfd6168bd583f9']},
  {id: 'ev-a1-action-1-box', statement: '框内小标题所列第一项：双城经济圈建设，突破落在“三中心一走廊”。',
   statementEn: 'Of the headings in the box, the first: the twin-city circle, with a breakthrough in the “three centres and one corridor”.',
   verification: 'VERIFIED', spans: [1235, 1255, 1262, 1300],
   sha256: ['900183f3765c305bd2d1e0b77f79737d746797bb8924a6567a3f307e8526a764', 'a9619a19650bbf723e463ecdb19b2a98c1c3cc5e76965fbc5911620f7cf8aba0']},
  {id: 'ev-a1-action-2-lead', statement: '朱江所列第二项：以“33618”为核心的产业体系，突破落在新质生产力。',
   statementEn: 'Of the three that Zhu Jiang lists, the second: the industrial system around “33618”, with a breakthrough in new quality productive forces.',
   verification: 'VERIFIED', spans: [400, 426, 466, 517],
   sha256: ['3077048d3d33f8dda0ec8d6f0f3d57edeb24b39f91949beb4bf6bc80685a76f6', '2f3bc29cd76156d89344f42ad5efb064213f195d5f8abb4fdfba71f9ed2b74c1']},
  {id: 'ev-a1-action-2-box', statement: '框内小标题所列第二项：以“33618”为核心的产业体系，突破落在新质生产力。',
   statementEn: 'Of the headings in the box, the second: the industrial system around “33618”, with a breakthrough in new quality productive forces.',
   verification: 'VERIFIED', spans: [1235, 1255, 1397, 1448],
   sha256: ['900183f3765c305bd2d1e0b77f79737d746797bb8924a6567a3f307e8526a764', '871f944910b21e5fbb5104d950d4ac3c08a213332263fa7088c0426c01c2c39f']},
  {id: 'ev-a1-action-3-lead', statement: '朱江所列第三项：两种创新的融合，突破落在教育、科技、人才。',
   statementEn: 'Of the three that Zhu Jiang lists, the third: the joining of the two kinds of innovation, with a breakthrough in education, technology and talent.',
   verification: 'VERIFIED', spans: [400, 426, 518, 555],
   sha256: ['3077048d3d33f8dda0ec8d6f0f3d57edeb24b39f91949beb4bf6bc80685a76f6', '672ec00353b5ec82d91fda14c6de1afa3b75304caf2c95fb4b356bc3b69b006c']},
  {id: 'ev-a1-action-3-box', statement: '框内小标题所列第三项：两种创新的融合，突破落在教育、科技、人才。',
   statementEn: 'Of the headings in the box, the third: the joining of the two kinds of innovation, with a breakthrough in education, technology and talent.',
   verification: 'VERIFIED', spans: [1235, 1255, 1556, 1593],
   sha256: ['900183f3765c305bd2d1e0b77f79737d746797bb8924a6567a3f307e8526a764', 'ffc362c83b589bb774aaeea917c4f39efac33e6de5354b142c214a05b9eff8c9']},
  {id: 'ev-a1-zhu-jiang-action-1', statement: '市发展改革委的朱江讲双城经济圈2025年的工作，框内第一项行动说的正是这个圈。',
   statementEn: 'Zhu Jiang of the commission sets out the work of 2025 on the twin-city circle, which the first action in the box is about.',
   verification: 'VERIFIED', spans: [264, 286, 894, 955, 1262, 1281],
   sha256: ['91c03e7f8376d8170f76dd4fc74d9ee7707addec06f10031092f832e53d84d02', '4776c80065c846b777669b7b05d0cbe13953d1eebe4d6114ef357adf8f1df085', '0c26c5a32ee9914746b26e25b1825ece48578f6aa232844466288b7afe88d325']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Policy)
UNWIND [
  {id: 'policy-liuqu-yigaodi', name: '六区一高地', nameEn: 'Six Zones and One Highland', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['“六区一高地”'], declaredParts: 7,
   declaredPartsAt: [130, 131, 132, 133, 153, 154, 155, 156, 187, 188, 189, 190, 205, 206, 207, 208],
   note: 'The name counts six zones and one highland. The text lists neither.', summary: '重庆的建设体系，名称里数的是六个区、一个高地。',
   summaryEn: 'Chongqing’s framework of building; its name counts six zones and one highland.', basis: 'STATED',
   evidence: ['ev-a1-meeting-upgrades-framework', 'ev-a1-mobilization-order', 'ev-a1-working-drawing', 'ev-a1-series-blueprint']},
  {id: 'policy-liuqu-yigaodi-2025-mobilization', name: '2025年建设“六区一高地”动员令',
   nameEn: 'Mobilization order for building the Six Zones and One Highland in 2025', nameEnBasis: 'TRANSLATION', kind: 'INSTRUMENT',
   periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [145, 150], aliases: ['动员令'], basis: 'STATED',
   evidence: ['ev-a1-mobilization-order']},
  {id: 'policy-liuqu-yigaodi-2025-working-drawing', name: '2025年建设“六区一高地”施工图',
   nameEn: 'Working drawing for building the Six Zones and One Highland in 2025', nameEnBasis: 'TRANSLATION', kind: 'PLAN',
   periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [145, 150], aliases: ['施工图'], basis: 'STATED',
   evidence: ['ev-a1-working-drawing']},
  {id: 'policy-pioneer-zone', name: '西部地区高质量发展先行区', nameEn: 'Pioneer zone for high-quality development of the western region',
   nameEnBasis: 'TRANSLATION', kind: 'STRATEGY', aliases: ['西部地区高质量发展先行区建设', '推进西部地区高质量发展先行区建设'],
   summary: '重庆正在推进的建设；2025年由三项行动、三个突破统领。',
   summaryEn: 'What Chongqing is building up; in 2025 the three actions and the three breakthroughs lead it.', basis: 'STATED',
   evidence: ['ev-a1-zone-building', 'ev-a1-title', 'ev-a1-guide-question', 'ev-a1-press-about-zone']},
  {id: 'policy-high-quality-development', name: '高质量发展', nameEn: 'High-quality development', nameEnBasis: 'TRANSLATION',
   kind: 'STRATEGY', basis: 'STATED', evidence: ['ev-a1-development-first-task']},
  {id: 'policy-western-development', name: '西部大开发', nameEn: 'Great western development', nameEnBasis: 'TRANSLATION', kind: 'STRATEGY',
   aliases: ['新时代推动西部大开发'], basis: 'STATED', evidence: ['ev-a1-zone-western-development']},
  {id: 'policy-sanxiang-xingdong', name: '三项行动', nameEn: 'Three Actions', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['实施三项行动'], declaredParts: 3, declaredPartsAt: [54, 55, 415, 416, 566, 567, 1245, 1246], periodFrom: '2025-01-01',
   periodTo: '2025-12-31', periodStated: '2025年', periodAt: [22, 27, 405, 410, 1235, 1240],
   summary: '2025年推进先行区的三项行动：双城经济圈、现代化产业体系、创新融合。',
   summaryEn: 'The three actions of 2025 for the pioneer zone: the twin-city circle, the modern industrial system, and innovation joined with industry.',
   basis: 'STATED', evidence: ['ev-a1-three-and-three', 'ev-a1-title', 'ev-a1-guide-question', 'ev-a1-box-title']},
  {id: 'policy-sange-tupo', name: '三个突破', nameEn: 'Three Breakthroughs', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['实现三个突破'], declaredParts: 3, declaredPartsAt: [60, 61, 422, 423, 573, 574, 1251, 1252], periodFrom: '2025-01-01',
   periodTo: '2025-12-31', periodStated: '2025年', periodAt: [22, 27, 405, 410, 1235, 1240], summary: '2025年三项行动各自要拿下的突破。',
   summaryEn: 'The breakthroughs that the three actions of 2025 are each to achieve.', basis: 'STATED',
   evidence: ['ev-a1-three-and-three', 'ev-a1-title', 'ev-a1-guide-question', 'ev-a1-box-title']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-modern-socialist-country', name: '全面建设社会主义现代化国家', nameEn: 'Building a modern socialist country in all respects',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-a1-development-first-task']},
  {id: 'goal-modern-new-chongqing', name: '现代化新重庆', nameEn: 'Modern new Chongqing', nameEnBasis: 'TRANSLATION', aliases: ['现代化新重庆建设'],
   basis: 'STATED', evidence: ['ev-a1-zone-modern-chongqing']},
  {id: 'goal-new-national-standing', name: '在全国高质量发展版图中争创新地位',
   nameEn: 'Winning a new standing on the national map of high-quality development', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-a1-zone-new-standing']},
  {id: 'goal-breakthrough-1', name: '在加快“三中心一走廊”建设上实现突破',
   nameEn: 'Breakthrough in faster building of the “three centres and one corridor”', nameEnBasis: 'TRANSLATION', ordinal: 1,
   summary: '三中心与一走廊的建设要更快。', summaryEn: 'The three centres and the corridor are to be built faster.', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead', 'ev-a1-action-1-box']},
  {id: 'goal-breakthrough-2', name: '在打造新质生产力动力源上实现突破',
   nameEn: 'Breakthrough in creating a source of power of new quality productive forces', nameEnBasis: 'TRANSLATION', ordinal: 2,
   summary: '为新质生产力造出动力源。', summaryEn: 'A source of power for new quality productive forces is to be created.', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead', 'ev-a1-action-2-box']},
  {id: 'goal-breakthrough-3', name: '在推动教育科技人才一体化发展上实现突破',
   nameEn: 'Breakthrough in the integrated development of education, technology and talent', nameEnBasis: 'TRANSLATION', ordinal: 3,
   summary: '教育、科技、人才三者一道发展。', summaryEn: 'Education, technology and talent are to develop as one.', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead', 'ev-a1-action-3-box']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-1-twin-cities', name: '成渝地区双城经济圈建设走深走实行动',
   nameEn: 'Action to deepen and consolidate the building of the Chengdu–Chongqing twin-city economic circle',
   nameEnBasis: 'TRANSLATION', kind: 'ACTION', ordinal: 1, nameAt: [433, 434, 1268, 1269], periodFrom: '2025-01-01',
   periodTo: '2025-12-31', periodStated: '2025年', periodAt: [405, 410, 1235, 1240], summary: '把双城经济圈的建设做深做实。',
   summaryEn: 'Takes the building of the twin-city circle deeper.', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead', 'ev-a1-action-1-box']},
  {id: 'action-2-manufacturing', name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动',
   nameEn: 'Action to enlarge and strengthen the modern industrial system with the “33618” modern manufacturing clusters at its core',
   nameEnBasis: 'TRANSLATION', kind: 'ACTION', ordinal: 2, periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年',
   periodAt: [405, 410, 1235, 1240], summary: '以“33618”集群为核心，壮大产业体系。',
   summaryEn: 'Builds up the industrial system around the “33618” clusters.', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead', 'ev-a1-action-2-box']},
  {id: 'action-3-innovation', name: '科技创新和产业创新深度融合行动',
   nameEn: 'Action for the deep integration of technological and industrial innovation', nameEnBasis: 'TRANSLATION', kind: 'ACTION',
   ordinal: 3, periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [405, 410, 1235, 1240],
   summary: '让科技的创新与产业的创新深度结合。', summaryEn: 'Joins innovation in technology with innovation in industry.', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead', 'ev-a1-action-3-box']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-a1-meeting-upgrades-framework.from-document', from: 'ev-a1-meeting-upgrades-framework', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-mobilization-order.from-document', from: 'ev-a1-mobilization-order', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-meeting-sent-order.from-document', from: 'ev-a1-meeting-sent-order', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-working-drawing.from-document', from: 'ev-a1-working-drawing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-meeting-sent-drawing.from-document', from: 'ev-a1-meeting-sent-drawing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-six-zones-chongqing.from-document', from: 'ev-a1-six-zones-chongqing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zone-building.from-document', from: 'ev-a1-zone-building', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-title.from-document', from: 'ev-a1-title', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-guide-question.from-document', from: 'ev-a1-guide-question', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-press-about-zone.from-document', from: 'ev-a1-press-about-zone', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zone-in-six-zones.from-document', from: 'ev-a1-zone-in-six-zones', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-development-first-task.from-document', from: 'ev-a1-development-first-task', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zone-western-development.from-document', from: 'ev-a1-zone-western-development', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zone-modern-chongqing.from-document', from: 'ev-a1-zone-modern-chongqing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zone-new-standing.from-document', from: 'ev-a1-zone-new-standing', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-three-and-three.from-document', from: 'ev-a1-three-and-three', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-box-title.from-document', from: 'ev-a1-box-title', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-1-lead.from-document', from: 'ev-a1-action-1-lead', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-1-box.from-document', from: 'ev-a1-action-1-box', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-2-lead.from-document', from: 'ev-a1-action-2-lead', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-2-box.from-document', from: 'ev-a1-action-2-box', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-3-lead.from-document', from: 'ev-a1-action-3-lead', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-action-3-box.from-document', from: 'ev-a1-action-3-box', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-a1-zhu-jiang-action-1.from-document', from: 'ev-a1-zhu-jiang-action-1', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'policy-pioneer-zone.relates-to.policy-liuqu-yigaodi', from: 'policy-pioneer-zone', to: 'policy-liuqu-yigaodi',
   predicate: '是其主题发布会首场的主题', predicateEn: 'is the subject of the first press conference on',
   note: 'That the first conference belongs to the series is read from the order of the sentences. No sentence calls the zone one of the six, so it is not linked as a part.',
   basis: 'INFERRED', evidence: ['ev-a1-zone-in-six-zones']},
  {id: 'event-new-spring-first-meeting-2025.relates-to.policy-liuqu-yigaodi', from: 'event-new-spring-first-meeting-2025',
   to: 'policy-liuqu-yigaodi', predicate: '提出迭代升级其建设体系构架', predicateEn: 'proposed to upgrade the framework for building',
   basis: 'STATED', evidence: ['ev-a1-meeting-upgrades-framework']},
  {id: 'event-new-spring-first-meeting-2025.relates-to.policy-liuqu-yigaodi-2025-mobilization',
   from: 'event-new-spring-first-meeting-2025', to: 'policy-liuqu-yigaodi-2025-mobilization', predicate: '发出', predicateEn: 'sent out',
   basis: 'STATED', evidence: ['ev-a1-meeting-sent-order']},
  {id: 'policy-liuqu-yigaodi-2025-mobilization.relates-to.policy-liuqu-yigaodi', from: 'policy-liuqu-yigaodi-2025-mobilization',
   to: 'policy-liuqu-yigaodi', predicate: '动员建设', predicateEn: 'mobilizes for building', basis: 'STATED',
   evidence: ['ev-a1-mobilization-order']},
  {id: 'event-new-spring-first-meeting-2025.relates-to.policy-liuqu-yigaodi-2025-working-drawing',
   from: 'event-new-spring-first-meeting-2025', to: 'policy-liuqu-yigaodi-2025-working-drawing', predicate: '发出',
   predicateEn: 'sent out', basis: 'STATED', evidence: ['ev-a1-meeting-sent-drawing']},
  {id: 'policy-liuqu-yigaodi-2025-working-drawing.relates-to.policy-liuqu-yigaodi', from: 'policy-liuqu-yigaodi-2025-working-drawing',
   to: 'policy-liuqu-yigaodi', predicate: '用于建设', predicateEn: 'is the drawing for building', basis: 'STATED',
   evidence: ['ev-a1-working-drawing']},
  {id: 'event-press-series-liuqu-yigaodi.relates-to.policy-liuqu-yigaodi', from: 'event-press-series-liuqu-yigaodi',
   to: 'policy-liuqu-yigaodi', predicate: '以其建设为主题，助推其蓝图成真',
   predicateEn: 'has the building as its theme and helps to make real the blueprint of', basis: 'STATED',
   evidence: ['ev-a1-series-blueprint']},
  {id: 'policy-pioneer-zone.relates-to.region-west', from: 'policy-pioneer-zone', to: 'region-west', predicate: '是其先行区',
   predicateEn: 'is a pioneer zone of', note: 'Read from the name.', basis: 'INFERRED',
   evidence: ['ev-a1-zone-building', 'ev-a1-press-about-zone']},
  {id: 'event-press-2025-02-06.relates-to.policy-pioneer-zone', from: 'event-press-2025-02-06', to: 'policy-pioneer-zone',
   predicate: '以推进其建设为题', predicateEn: 'has as its subject the building of', basis: 'STATED', evidence: ['ev-a1-press-about-zone']},
  {id: 'policy-high-quality-development.relates-to.goal-modern-socialist-country', from: 'policy-high-quality-development',
   to: 'goal-modern-socialist-country', predicate: '是其首要任务', predicateEn: 'is the foremost task of', basis: 'STATED',
   evidence: ['ev-a1-development-first-task']},
  {id: 'policy-pioneer-zone.relates-to.policy-high-quality-development', from: 'policy-pioneer-zone',
   to: 'policy-high-quality-development', predicate: '是其先行区', predicateEn: 'is a pioneer zone for', note: 'Read from the name.',
   basis: 'INFERRED', evidence: ['ev-a1-zone-building']},
  {id: 'policy-pioneer-zone.relates-to.policy-western-development', from: 'policy-pioneer-zone', to: 'policy-western-development',
   predicate: '是推动它的重要举措', predicateEn: 'is an important measure in carrying forward', basis: 'STATED',
   evidence: ['ev-a1-zone-western-development']},
  {id: 'policy-pioneer-zone.relates-to.goal-modern-new-chongqing', from: 'policy-pioneer-zone', to: 'goal-modern-new-chongqing',
   predicate: '是其建设的重要支撑', predicateEn: 'is an important support for building', basis: 'STATED',
   evidence: ['ev-a1-zone-modern-chongqing']},
  {id: 'goal-new-national-standing.relates-to.region-china', from: 'goal-new-national-standing', to: 'region-china',
   predicate: '以其发展版图为范围', predicateEn: 'is sought on the map of', basis: 'STATED', evidence: ['ev-a1-zone-new-standing']},
  {id: 'policy-sanxiang-xingdong.relates-to.policy-pioneer-zone', from: 'policy-sanxiang-xingdong', to: 'policy-pioneer-zone',
   predicate: '统领其加速推进', predicateEn: 'leads the faster building of', basis: 'STATED', evidence: ['ev-a1-guide-question']},
  {id: 'policy-sange-tupo.relates-to.policy-pioneer-zone', from: 'policy-sange-tupo', to: 'policy-pioneer-zone', predicate: '统领其加速推进',
   predicateEn: 'leads the faster building of', basis: 'STATED', evidence: ['ev-a1-guide-question']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'policy-liuqu-yigaodi.applies-to.region-chongqing', from: 'policy-liuqu-yigaodi', to: 'region-chongqing',
   note: 'No sentence says where it is built; Chongqing’s committee and press conferences are about it.', basis: 'INFERRED',
   evidence: ['ev-a1-six-zones-chongqing']},
  {id: 'policy-pioneer-zone.applies-to.region-chongqing', from: 'policy-pioneer-zone', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-a1-press-about-zone', 'ev-a1-title', 'ev-a1-guide-question']},
  {id: 'policy-western-development.applies-to.region-west', from: 'policy-western-development', to: 'region-west',
   note: 'Read from the name.', basis: 'INFERRED', evidence: ['ev-a1-zone-western-development']},
  {id: 'policy-sanxiang-xingdong.applies-to.region-chongqing', from: 'policy-sanxiang-xingdong', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-a1-three-and-three']},
  {id: 'policy-sange-tupo.applies-to.region-chongqing', from: 'policy-sange-tupo', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-a1-three-and-three']},
  {id: 'action-1-twin-cities.applies-to.region-chongqing', from: 'action-1-twin-cities', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead']},
  {id: 'action-2-manufacturing.applies-to.region-chongqing', from: 'action-2-manufacturing', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead']},
  {id: 'action-3-innovation.applies-to.region-chongqing', from: 'action-3-innovation', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PRESENTED]->(:Entity)
UNWIND [
  {id: 'official-zhu-jiang.presented.policy-pioneer-zone', from: 'official-zhu-jiang', to: 'policy-pioneer-zone', basis: 'STATED',
   evidence: ['ev-a1-zone-building']},
  {id: 'official-zhu-jiang.presented.policy-high-quality-development', from: 'official-zhu-jiang',
   to: 'policy-high-quality-development', basis: 'STATED', evidence: ['ev-a1-development-first-task']},
  {id: 'official-zhu-jiang.presented.goal-new-national-standing', from: 'official-zhu-jiang', to: 'goal-new-national-standing',
   basis: 'STATED', evidence: ['ev-a1-zone-new-standing']},
  {id: 'official-zhu-jiang.presented.policy-sanxiang-xingdong', from: 'official-zhu-jiang', to: 'policy-sanxiang-xingdong',
   basis: 'STATED', evidence: ['ev-a1-three-and-three']},
  {id: 'official-zhu-jiang.presented.policy-sange-tupo', from: 'official-zhu-jiang', to: 'policy-sange-tupo', basis: 'STATED',
   evidence: ['ev-a1-three-and-three']},
  {id: 'official-zhu-jiang.presented.action-1-twin-cities', from: 'official-zhu-jiang', to: 'action-1-twin-cities', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead']},
  {id: 'official-zhu-jiang.presented.goal-breakthrough-1', from: 'official-zhu-jiang', to: 'goal-breakthrough-1', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead']},
  {id: 'official-zhu-jiang.presented.action-2-manufacturing', from: 'official-zhu-jiang', to: 'action-2-manufacturing', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead']},
  {id: 'official-zhu-jiang.presented.goal-breakthrough-2', from: 'official-zhu-jiang', to: 'goal-breakthrough-2', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead']},
  {id: 'official-zhu-jiang.presented.action-3-innovation', from: 'official-zhu-jiang', to: 'action-3-innovation', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead']},
  {id: 'official-zhu-jiang.presented.goal-breakthrough-3', from: 'official-zhu-jiang', to: 'goal-breakthrough-3', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'policy-sanxiang-xingdong.part-of.policy-pioneer-zone', from: 'policy-sanxiang-xingdong', to: 'policy-pioneer-zone',
   note: 'The headline asks how the pioneer zone is advanced and names these as the key points; it does not call them a part of it.',
   basis: 'INFERRED', evidence: ['ev-a1-title']},
  {id: 'policy-sange-tupo.part-of.policy-pioneer-zone', from: 'policy-sange-tupo', to: 'policy-pioneer-zone',
   note: 'The headline asks how the pioneer zone is advanced and names these as the key points; it does not call them a part of it.',
   basis: 'INFERRED', evidence: ['ev-a1-title']},
  {id: 'action-1-twin-cities.part-of.policy-sanxiang-xingdong', from: 'action-1-twin-cities', to: 'policy-sanxiang-xingdong',
   ordinal: 1, basis: 'STATED', evidence: ['ev-a1-action-1-lead', 'ev-a1-action-1-box']},
  {id: 'goal-breakthrough-1.part-of.policy-sange-tupo', from: 'goal-breakthrough-1', to: 'policy-sange-tupo', ordinal: 1,
   basis: 'STATED', evidence: ['ev-a1-action-1-lead', 'ev-a1-action-1-box']},
  {id: 'action-2-manufacturing.part-of.policy-sanxiang-xingdong', from: 'action-2-manufacturing', to: 'policy-sanxiang-xingdong',
   ordinal: 2, basis: 'STATED', evidence: ['ev-a1-action-2-lead', 'ev-a1-action-2-box']},
  {id: 'goal-breakthrough-2.part-of.policy-sange-tupo', from: 'goal-breakthrough-2', to: 'policy-sange-tupo', ordinal: 2,
   basis: 'STATED', evidence: ['ev-a1-action-2-lead', 'ev-a1-action-2-box']},
  {id: 'action-3-innovation.part-of.policy-sanxiang-xingdong', from: 'action-3-innovation', to: 'policy-sanxiang-xingdong', ordinal: 3,
   basis: 'STATED', evidence: ['ev-a1-action-3-lead', 'ev-a1-action-3-box']},
  {id: 'goal-breakthrough-3.part-of.policy-sange-tupo', from: 'goal-breakthrough-3', to: 'policy-sange-tupo', ordinal: 3,
   basis: 'STATED', evidence: ['ev-a1-action-3-lead', 'ev-a1-action-3-box']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'policy-pioneer-zone.aims-at.goal-new-national-standing', from: 'policy-pioneer-zone', to: 'goal-new-national-standing',
   note: 'In the text the building gives the tasks and sounds the signal for winning this standing.', basis: 'STATED',
   evidence: ['ev-a1-zone-new-standing']},
  {id: 'action-1-twin-cities.aims-at.goal-breakthrough-1', from: 'action-1-twin-cities', to: 'goal-breakthrough-1', basis: 'STATED',
   evidence: ['ev-a1-action-1-lead', 'ev-a1-action-1-box']},
  {id: 'action-2-manufacturing.aims-at.goal-breakthrough-2', from: 'action-2-manufacturing', to: 'goal-breakthrough-2', basis: 'STATED',
   evidence: ['ev-a1-action-2-lead', 'ev-a1-action-2-box']},
  {id: 'action-3-innovation.aims-at.goal-breakthrough-3', from: 'action-3-innovation', to: 'goal-breakthrough-3', basis: 'STATED',
   evidence: ['ev-a1-action-3-lead', 'ev-a1-action-3-box']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:OWNS]->(:Entity)
UNWIND [
  {id: 'agency-cq-drc.owns.action-1-twin-cities', from: 'agency-cq-drc', to: 'action-1-twin-cities', role: 'LEAD',
   note: 'No agency is said to own the action. This commission’s deputy director sets out the action’s own work, not only the umbrella; so the commission is read as its lead.',
   basis: 'INFERRED', evidence: ['ev-a1-zhu-jiang-action-1']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OWNS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
