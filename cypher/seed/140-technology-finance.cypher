// Technology finance: four systems, what is reported of them, and four fields of work

// (:Evidence)
UNWIND [
  {id: 'ev-b2-chen-zhi', statement: '陈智兼任两职：市委金融办副主任，市地方金融局副局长。',
   statementEn: 'Chen Zhi holds two posts: deputy director of the finance office of the municipal Party committee and deputy director of the municipal local finance bureau.',
   verification: 'VERIFIED', spans: [3978, 3998], sha256: ['14baf9b55501f97203fa4ae5e3847e55d90ca3bccbcae314f474e91ad550955a']},
  {id: 'ev-b2-chen-zhi-spoke', statement: '到会嘉宾作答之后，文中引述陈智的话。',
   statementEn: 'Guests of the press conference answered; further on, Chen Zhi is quoted.', verification: 'VERIFIED',
   spans: [601, 613, 3978, 4000],
   sha256: ['2f0fdc423a0c1e458f3d3d31ba6cb7c88b19d6a2672a80d4b102b7a3a853cbd1', '88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016']},
  {id: 'ev-b2-four-systems', statement: '陈智：四个扶助科技型企业成长的体系在本市已大体成形，分别关于股权投资、信贷服务、资本市场和金融生态。',
   statementEn: 'Chen Zhi: four systems that help technology-based enterprises grow have by and large taken shape in the city: equity investment, credit services, capital market and financial ecosystem.',
   verification: 'VERIFIED', spans: [3934, 3976, 3978, 4000],
   sha256: ['e8e3e0297d5b492ef655690ea72f96b266a35c4aaf2a957be3b794f7a11d47b5', '88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016']},
  {id: 'ev-b2-equity-projects', statement: '陈智：全市股权投资基金正投着的科技型创业项目多于860个。',
   statementEn: 'Chen Zhi: equity investment funds of the city are invested in more than 860 technology-based start-up projects.',
   verification: 'VERIFIED', spans: [3978, 4000, 4001, 4024],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '64f106200c95c30c28257a6b33818057bbe0f87e35d607694727197d9c7e8298']},
  {id: 'ev-b2-equity-projects-growth', statement: '陈智：近两年增长一直不低于50%。',
   statementEn: 'Chen Zhi: over the past two years growth has stayed at 50% or more.', verification: 'VERIFIED',
   spans: [3978, 4000, 4001, 4040],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'cfff6ef7896369d3f799738240a72c207b43b055be48b7412eb835ec4533616b']},
  {id: 'ev-b2-board-listed', statement: '陈智：区域性股权市场的“专精特新”专板上有625家企业挂牌。',
   statementEn: 'Chen Zhi: 625 enterprises are listed on the board of the regional equity market for specialized, refined, distinctive and innovative ones.',
   verification: 'VERIFIED', spans: [3978, 4000, 4041, 4068],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'c5c35ab36f7b82e52a8cf4c6772e15892b9f16679bc9d5adbac6eca9aa09d217']},
  {id: 'ev-b2-credit-products', statement: '陈智：已推出的科技信贷产品多于100款，其一是“经营成果挂钩贷款”。',
   statementEn: 'Chen Zhi: more than 100 technology credit products have been brought out, among them the loan tied to business results.',
   verification: 'VERIFIED', spans: [3978, 4000, 4069, 4093],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '92b0efd07e2b849e0c0685ff8105e1f0b1790a0b2e58ac0bf66fab2a93ce266e']},
  {id: 'ev-b2-loan-balance', statement: '陈智：到上年12月，科技型企业的贷款余额已高于7000亿元。',
   statementEn: 'Chen Zhi: by December of the year before, loans outstanding to technology-based enterprises exceeded 700 billion yuan.',
   verification: 'VERIFIED', spans: [3978, 4000, 4094, 4120],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '5c51bfa4cb928c51f76afd3569e235550fe1ee5d015f96203b98c8c992bcf75a']},
  {id: 'ev-b2-region-board-listed', statement: '这句以全市开头，说到专板挂牌的企业。',
   statementEn: 'The sentence begins with the whole city and goes on to the enterprises on the board.', verification: 'VERIFIED',
   spans: [3978, 4000, 4001, 4009, 4041, 4068],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'db8487115290d9f40e5fb26cd0ed93c26f2518fb160ad3482292d12b8c395a21', 'c5c35ab36f7b82e52a8cf4c6772e15892b9f16679bc9d5adbac6eca9aa09d217']},
  {id: 'ev-b2-region-credit-products', statement: '这句以全市开头，说到科技信贷产品。',
   statementEn: 'The sentence begins with the whole city and goes on to technology credit products.', verification: 'VERIFIED',
   spans: [3978, 4000, 4001, 4009, 4069, 4093],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'db8487115290d9f40e5fb26cd0ed93c26f2518fb160ad3482292d12b8c395a21', '92b0efd07e2b849e0c0685ff8105e1f0b1790a0b2e58ac0bf66fab2a93ce266e']},
  {id: 'ev-b2-region-loans', statement: '这句以全市开头，说到科技型企业的贷款。',
   statementEn: 'The sentence begins with the whole city and goes on to loans to technology-based enterprises.',
   verification: 'VERIFIED', spans: [3978, 4000, 4001, 4009, 4102, 4120],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'db8487115290d9f40e5fb26cd0ed93c26f2518fb160ad3482292d12b8c395a21', 'a107d0ef2a30af187cb8187e06f392a5b68fbd78fdbd0fa415587d1e85d7c5b3']},
  {id: 'ev-b2-finance-service-system', statement: '重庆要推动建成让股、贷、债、保互相配合的科技金融综合服务体系。',
   statementEn: 'Chongqing is to push for a comprehensive technology-finance service system in which the means abbreviated as 股, 贷, 债 and 保 work together.',
   verification: 'VERIFIED', spans: [4127, 4153], sha256: ['d9f90cbfaf36e631344075bceb7353d7117b8e89240fa0ea15e5ac771806ba99']},
  {id: 'ev-b2-four-fields-of-work', statement: '围绕科技金融综合服务体系，重庆要做四个方面的工作。',
   statementEn: 'Around the technology-finance service system Chongqing is to do four fields of work.', verification: 'VERIFIED',
   spans: [4123, 4134, 4143, 4162],
   sha256: ['2b98491fd22d63e326a29cfe90de4ea858ec0109b93ff0288ab323297a343caf', '7e6efd6ad801056b1ea74828ce1ea2f0fcac3a56aa22f563ca25b0857be724fe']},
  {id: 'ev-b2-section-finance', statement: '以融合行动的目标为题的一节里，先说科技与新质生产力要靠金融支持，再写四个方面的工作。',
   statementEn: 'In the section headed by a target of the integration action, technology and new quality productive forces are said to need the support of finance; then come the four fields of work.',
   verification: 'VERIFIED', spans: [1556, 1573, 1618, 1635, 3238, 3257, 3909, 3927, 4154, 4162],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', '20cc768825f0d5baf381a0a7c05899e485ad6740cb9ec9511df0fc0516bd57a3', 'b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1']},
  {id: 'ev-b2-owns-tech-finance', statement: '陈智的话之后，文章写下一步要做的四个方面工作。',
   statementEn: 'After Chen Zhi’s words the article turns to the four fields of work.', verification: 'VERIFIED',
   spans: [3978, 4000, 4123, 4134, 4154, 4162],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '2b98491fd22d63e326a29cfe90de4ea858ec0109b93ff0288ab323297a343caf', 'b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1']},
  {id: 'ev-b2-chen-service-system', statement: '陈智的话之后，文章写要建的科技金融服务体系。',
   statementEn: 'After Chen Zhi’s words the article turns to the technology-finance service system to be built.',
   verification: 'VERIFIED', spans: [3978, 4000, 4123, 4153],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '6d59523faa578342f83d1d10179a3cc15bad89c320853a6c8af51bc8663129b6']},
  {id: 'ev-b2-work-equity-funds', statement: '科技金融的一项工作：让股权投资基金更多更强。',
   statementEn: 'One field of work in technology finance: growing equity investment funds.', verification: 'VERIFIED',
   spans: [4165, 4175], sha256: ['b4f4eb5a23b21e651cd1196320dad01947d84e599fcbbdea29a27fe2973b8525']},
  {id: 'ev-b2-work-order-equity-funds', statement: '四个方面工作之后的第1段：让股权投资基金更多更强。',
   statementEn: 'Paragraph 1 after the four fields of work are announced: growing equity investment funds.', verification: 'VERIFIED',
   spans: [4154, 4162, 4165, 4175],
   sha256: ['b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1', 'b4f4eb5a23b21e651cd1196320dad01947d84e599fcbbdea29a27fe2973b8525']},
  {id: 'ev-b2-chen-equity-funds', statement: '陈智的话之后，文章写：让股权投资基金更多更强。',
   statementEn: 'After Chen Zhi’s words the article writes of growing equity investment funds.', verification: 'VERIFIED',
   spans: [3978, 4000, 4165, 4175],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'b4f4eb5a23b21e651cd1196320dad01947d84e599fcbbdea29a27fe2973b8525']},
  {id: 'ev-b2-work-credit', statement: '科技金融的一项工作：把科技信贷服务做得更完备。',
   statementEn: 'One field of work in technology finance: improving technology credit services further.', verification: 'VERIFIED',
   spans: [4230, 4240], sha256: ['b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778']},
  {id: 'ev-b2-work-order-credit', statement: '四个方面工作之后的第2段：把科技信贷服务做得更完备。',
   statementEn: 'Paragraph 2 after the four fields of work are announced: improving technology credit services further.',
   verification: 'VERIFIED', spans: [4154, 4162, 4230, 4240],
   sha256: ['b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1', 'b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778']},
  {id: 'ev-b2-chen-credit', statement: '陈智的话之后，文章写：把科技信贷服务做得更完备。',
   statementEn: 'After Chen Zhi’s words the article writes of improving technology credit services further.', verification: 'VERIFIED',
   spans: [3978, 4000, 4230, 4240],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', 'b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778']},
  {id: 'ev-b2-work-capital-market', statement: '科技金融的一项工作：用足资本市场的多个层次。',
   statementEn: 'One field of work in technology finance: making good use of the several levels of the capital market.',
   verification: 'VERIFIED', spans: [4292, 4301], sha256: ['68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b']},
  {id: 'ev-b2-work-order-capital-market', statement: '四个方面工作之后的第3段：用足资本市场的多个层次。',
   statementEn: 'Paragraph 3 after the four fields of work are announced: making good use of the several levels of the capital market.',
   verification: 'VERIFIED', spans: [4154, 4162, 4292, 4301],
   sha256: ['b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1', '68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b']},
  {id: 'ev-b2-chen-capital-market', statement: '陈智的话之后，文章写：用足资本市场的多个层次。',
   statementEn: 'After Chen Zhi’s words the article writes of making good use of the several levels of the capital market.',
   verification: 'VERIFIED', spans: [3978, 4000, 4292, 4301],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b']},
  {id: 'ev-b2-work-market-ecosystem', statement: '科技金融的一项工作：让金融市场的生态更好。',
   statementEn: 'One field of work in technology finance: improving the ecosystem of the financial market.', verification: 'VERIFIED',
   spans: [4344, 4352], sha256: ['9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb']},
  {id: 'ev-b2-work-order-market-ecosystem', statement: '四个方面工作之后的第4段：让金融市场的生态更好。',
   statementEn: 'Paragraph 4 after the four fields of work are announced: improving the ecosystem of the financial market.',
   verification: 'VERIFIED', spans: [4154, 4162, 4344, 4352],
   sha256: ['b85828196c3e71b0a2a6778575d64653f7e6ae19fbd0aec060fb08caf796d5d1', '9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb']},
  {id: 'ev-b2-chen-market-ecosystem', statement: '陈智的话之后，文章写：让金融市场的生态更好。',
   statementEn: 'After Chen Zhi’s words the article writes of improving the ecosystem of the financial market.',
   verification: 'VERIFIED', spans: [3978, 4000, 4344, 4352],
   sha256: ['88fb691d2424d4099e9fb948eb01ecdefbdfb36f96391e5b0b3885194b04c016', '9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb']},
  {id: 'ev-b2-funds-joined', statement: '要把种子、天使、创投和产业引导等基金合到一处用力。',
   statementEn: 'Seed, angel, venture capital and industry guidance funds, among others, are to be joined.', verification: 'VERIFIED',
   spans: [4165, 4175, 4176, 4196],
   sha256: ['b4f4eb5a23b21e651cd1196320dad01947d84e599fcbbdea29a27fe2973b8525', '66d3162d52b47bf63b2db8a05296c8a1e5f2599f919d53c484480f17b5211695']},
  {id: 'ev-b2-full-cycle-service', statement: '项目从募集、投资、管理到退出共四个阶段，都要有覆盖全周期的科创金融服务。',
   statementEn: 'Projects are to have full-cycle finance in four stages: raising, investing, managing and exiting.',
   verification: 'VERIFIED', spans: [4165, 4175, 4197, 4227],
   sha256: ['b4f4eb5a23b21e651cd1196320dad01947d84e599fcbbdea29a27fe2973b8525', '86431ba88d4ce8a14f48fd31c59fdabc7166dbd1c5e2ebb8ef894758306d8d59']},
  {id: 'ev-b2-specialized-institutions', statement: '要更快办起专做科技金融的机构。',
   statementEn: 'Institutions that do technology finance only are to be set up faster.', verification: 'VERIFIED',
   spans: [4230, 4240, 4241, 4253],
   sha256: ['b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778', 'f83ec884f75225ac2af12c976863bc190f746c5834989a2f1b11f0c415007378']},
  {id: 'ev-b2-loan-investment-models', statement: '要有新的投贷联动模式，例如贷款配外部直投、贷款配认股权。',
   statementEn: 'New models that link investment and loans, such as loan plus outside direct investment and loan plus share options.',
   verification: 'VERIFIED', spans: [4230, 4240, 4254, 4280],
   sha256: ['b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778', '6c62dd2e4730d2df07e401c6aeaf3b23b44250f13308ac4a16edcc2f7f0776b1']},
  {id: 'ev-b2-supply-demand', statement: '目的是让供需更好对上。', statementEn: 'The aim is that supply and demand meet well.',
   verification: 'VERIFIED', spans: [4230, 4240, 4281, 4289],
   sha256: ['b4cb4497614a98feee8bcbb3022d4b8f8982a5046f2cccd759bf1046819c7778', 'fb3b45a3093da545c73a4bf989f9234dab6be344c698bc865a7d8253e0a4b231']},
  {id: 'ev-b2-listed-tech', statement: '要给科技型上市企业助力。', statementEn: 'Listed technology-based enterprises are to be helped on.',
   verification: 'VERIFIED', spans: [4292, 4301, 4302, 4313],
   sha256: ['68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b', '4a837938142e7ecdfcf899df8980caa6b99b3e82a1ea7e051fc93d94119510e3']},
  {id: 'ev-b2-bond-green-channel', statement: '要让发债的“绿色通道”更通畅。',
   statementEn: 'The “green channel” for issuing bonds is to be kept clear.', verification: 'VERIFIED', spans: [4292, 4301, 4314, 4324],
   sha256: ['68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b', 'eae3d4223380e8910b992c0077d9cc60afa6975c5cff996a42e5fe63ec941fac']},
  {id: 'ev-b2-listed-companies', statement: '要推动上市公司做并购重组和再融资。',
   statementEn: 'Listed companies are to be moved to merge, reorganize and raise further funds.', verification: 'VERIFIED',
   spans: [4292, 4301, 4325, 4341],
   sha256: ['68e892e027af13ff0fde262c77a462b10b9a281be619257317dfc49ab342b06b', 'd82aa52fb3dd06398015daaf6e0692e23fdb7ad65005782ebeb51110ac8fd04c']},
  {id: 'ev-b2-factor-exchange', statement: '要办成“四链融合”的科技要素交易中心。',
   statementEn: 'A trading centre of technology factors with the “integration of four chains” is to be built.',
   verification: 'VERIFIED', spans: [4344, 4352, 4353, 4370],
   sha256: ['9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb', '2aa17c644ae3df20f03f33401f3a88377aab019c81843548ccd561f2c93910a0']},
  {id: 'ev-b2-third-party', statement: '要引来第三方的专业服务机构。',
   statementEn: 'Third-party professional service institutions are to be brought in.', verification: 'VERIFIED',
   spans: [4344, 4352, 4371, 4382],
   sha256: ['9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb', '1be45839681f6fca8ccd7d757525ad96cea2c4013ee4c4f079dd3093dc1ba356']},
  {id: 'ev-b2-virtuous-circle', statement: '目的是让产业、金融、科技互相促进。',
   statementEn: 'The aim is that industry, finance and technology strengthen each other.', verification: 'VERIFIED',
   spans: [4344, 4352, 4383, 4400],
   sha256: ['9b127d522fcc1c076488c04863c05eafa538cb6b9932a271ecefe848b6505fcb', '7ad8c035cdd747f9e30cc73c0fd3226990f59c33f525e625388c6326eff4fd74']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Agency)
UNWIND [
  {id: 'agency-cq-party-finance-office', name: '市委金融办', nameEn: 'Finance Office of the Municipal Party Committee',
   nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-b2-chen-zhi']},
  {id: 'agency-cq-financial-bureau', name: '市地方金融局', nameEn: 'Municipal Local Finance Bureau', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-b2-chen-zhi']}
] AS row
MERGE (n:Agency:Entity {id: row.id})
SET n += row;

// (:Official)
UNWIND [
  {id: 'official-chen-zhi', name: '陈智', nameEn: 'Chen Zhi', nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-b2-chen-zhi']}
] AS row
MERGE (n:Official:Entity {id: row.id})
SET n += row;

// (:Policy)
UNWIND [
  {id: 'policy-four-systems', name: '4个体系', nameEn: 'Four systems (of support for technology-based enterprises)',
   nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK', aliases: ['支持科技型企业成长的4个体系', '“4个体系”'], declaredParts: 4,
   declaredPartsAt: [3971, 3972], summary: '帮助科技型企业成长的四类金融体系，已大体成形。',
   summaryEn: 'Four kinds of finance that help technology-based enterprises grow; said to have by and large taken shape.',
   basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-equity-investment', name: '股权投资体系', nameEn: 'Equity investment system', nameEnBasis: 'TRANSLATION',
   kind: 'FRAMEWORK', basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-credit-services', name: '信贷服务体系', nameEn: 'Credit services system', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-capital-market', name: '资本市场体系', nameEn: 'Capital market system', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-financial-ecosystem', name: '金融生态体系', nameEn: 'System of the financial ecosystem', nameEnBasis: 'TRANSLATION',
   kind: 'FRAMEWORK', basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-tech-credit-products', name: '科技信贷产品', nameEn: 'Technology credit products', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'policy-results-linked-loan', name: '经营成果挂钩贷款', nameEn: 'Loan tied to business results', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'policy-tech-finance-service-system', name: '科技金融综合服务体系', nameEn: 'Comprehensive technology-finance service system',
   nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK', aliases: ['“股贷债保”联动的科技金融综合服务体系'], basis: 'STATED',
   evidence: ['ev-b2-finance-service-system']},
  {id: 'policy-gu-dai-zhai-bao', name: '股贷债保', nameEn: 'Gu-dai-zhai-bao (equity, loans, bonds, bao)', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', aliases: ['“股贷债保”', '“股贷债保”联动'],
   note: 'The text does not write the four characters out; three are read as equity, loans and bonds, and 保 (insurance or guarantee) is left open. The name holds no numeral, so no number of parts is declared.',
   basis: 'STATED', evidence: ['ev-b2-finance-service-system']},
  {id: 'policy-full-cycle-finance', name: '全周期科创金融服务', nameEn: 'Full-cycle finance services for science and innovation',
   nameEnBasis: 'TRANSLATION', kind: 'INSTRUMENT', basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'policy-four-stages', name: '项目四个阶段', nameEn: 'Four stages of projects', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['四个阶段'], declaredParts: 4, declaredPartsAt: [4211, 4212], note: 'The stages of a funded project that the service covers.',
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'policy-loan-investment-models', name: '投贷联动模式', nameEn: 'Models linking investment and loans', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'policy-loan-plus-direct', name: '贷款+外部直投', nameEn: 'Loan plus outside direct investment', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', aliases: ['“贷款+外部直投”'], basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'policy-loan-plus-options', name: '贷款+认股权', nameEn: 'Loan plus share options', nameEnBasis: 'TRANSLATION', kind: 'INSTRUMENT',
   aliases: ['“贷款+认股权”'], basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'policy-bond-green-channel', name: '发债“绿色通道”', nameEn: '“Green channel” for issuing bonds', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', aliases: ['发债绿色通道'], basis: 'STATED', evidence: ['ev-b2-bond-green-channel']},
  {id: 'policy-four-chains', name: '四链融合', nameEn: 'Integration of four chains', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['“四链融合”'], declaredParts: 4, declaredPartsAt: [4356, 4357], note: 'The text does not name the four chains.',
   basis: 'STATED', evidence: ['ev-b2-factor-exchange']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-equity-funds', name: '股权投资基金', nameEn: 'Equity investment funds', nameEnBasis: 'TRANSLATION', kind: 'FUND',
   summary: '全市投向科技型创业项目的基金，合称。', summaryEn: 'Collective name of the city’s funds invested in technology-based start-up projects.',
   basis: 'STATED', evidence: ['ev-b2-equity-projects']},
  {id: 'org-regional-equity-market', name: '区域性股权市场', nameEn: 'Regional equity market', nameEnBasis: 'TRANSLATION', kind: 'EXCHANGE',
   basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'org-specialized-board', name: '“专精特新”专板', nameEn: 'Board for specialized, refined, distinctive and innovative enterprises',
   nameEnBasis: 'TRANSLATION', kind: 'EXCHANGE', aliases: ['专精特新专板'], basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'org-fund-seed', name: '种子基金', nameEn: 'Seed funds', nameEnBasis: 'TRANSLATION', kind: 'FUND',
   note: 'The list writes the word fund once, at its end.', basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'org-fund-angel', name: '天使基金', nameEn: 'Angel funds', nameEnBasis: 'TRANSLATION', kind: 'FUND',
   note: 'The list writes the word fund once, at its end.', basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'org-fund-venture', name: '创投基金', nameEn: 'Venture capital funds', nameEnBasis: 'TRANSLATION', kind: 'FUND',
   note: 'The list writes the word fund once, at its end.', basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'org-fund-industry-guidance', name: '产业引导基金', nameEn: 'Industry guidance funds', nameEnBasis: 'TRANSLATION', kind: 'FUND',
   basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'org-tech-finance-institutions', name: '科技金融专营机构', nameEn: 'Specialized technology-finance institutions',
   nameEnBasis: 'TRANSLATION', kind: 'GROUP', basis: 'STATED', evidence: ['ev-b2-specialized-institutions']},
  {id: 'org-multi-level-capital-market', name: '多层次资本市场', nameEn: 'Multi-level capital market', nameEnBasis: 'TRANSLATION',
   kind: 'EXCHANGE', basis: 'STATED', evidence: ['ev-b2-work-capital-market']},
  {id: 'org-listed-tech-enterprises', name: '科技型上市企业', nameEn: 'Listed technology-based enterprises', nameEnBasis: 'TRANSLATION',
   kind: 'GROUP', basis: 'STATED', evidence: ['ev-b2-listed-tech']},
  {id: 'org-listed-companies', name: '上市公司', nameEn: 'Listed companies', nameEnBasis: 'TRANSLATION', kind: 'GROUP', basis: 'STATED',
   evidence: ['ev-b2-listed-companies']},
  {id: 'org-tech-factor-exchange', name: '科技要素交易中心', nameEn: 'Trading centre of technology factors', nameEnBasis: 'TRANSLATION',
   kind: 'EXCHANGE', basis: 'STATED', evidence: ['ev-b2-factor-exchange']},
  {id: 'org-third-party-services', name: '第三方专业服务机构', nameEn: 'Third-party professional service institutions',
   nameEnBasis: 'TRANSLATION', kind: 'GROUP', nameAt: [4374, 4375], basis: 'STATED', evidence: ['ev-b2-third-party']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-equity-invested-projects', name: '股权投资基金在投科技型创业项目数',
   nameEn: 'Number of technology-based start-up projects that equity investment funds are invested in', nameEnBasis: 'TRANSLATION',
   unit: 'PROJECT', polarity: 'MORE', basis: 'STATED', evidence: ['ev-b2-equity-projects', 'ev-b2-equity-projects-growth']},
  {id: 'indicator-board-listed-enterprises', name: '“专精特新”专板挂牌企业数',
   nameEn: 'Number of enterprises listed on the board for specialized, refined, distinctive and innovative ones',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE', basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'indicator-tech-credit-products', name: '科技信贷产品数', nameEn: 'Number of technology credit products', nameEnBasis: 'TRANSLATION',
   unit: 'PRODUCT', polarity: 'MORE', basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'indicator-tech-enterprise-loans', name: '科技型企业贷款余额', nameEn: 'Loans outstanding to technology-based enterprises',
   nameEnBasis: 'TRANSLATION', unit: 'CNY', polarity: 'MORE', basis: 'STATED', evidence: ['ev-b2-loan-balance']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-equity-projects', name: '重庆股权投资基金在投科技型创业项目数（已报）',
   nameEn: 'Chongqing technology-based start-up projects that equity funds are invested in, as reported', nameEnBasis: 'TRANSLATION',
   value: 860, unit: 'PROJECT', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '860个', statedAt: [4020, 4024],
   comparatorAt: [4018, 4020], estimate: false, basis: 'STATED', evidence: ['ev-b2-equity-projects']},
  {id: 'obs-equity-projects-growth', name: '重庆股权投资基金在投科技型创业项目增速（近两年）',
   nameEn: 'Growth of Chongqing technology-based start-up projects that equity funds are invested in, past two years',
   nameEnBasis: 'TRANSLATION', value: 50, unit: 'PERCENT', comparator: 'AT_LEAST', statistic: 'GROWTH', stated: '50%',
   statedAt: [4030, 4033], comparatorAt: [4033, 4035], periodStated: '近两年', periodAt: [4025, 4028],
   note: 'The clause leaves out its subject, read as the projects before it; kept up over two years, so taken as a rate for each year. The text gives no days for the two years.',
   estimate: false, basis: 'STATED', evidence: ['ev-b2-equity-projects-growth']},
  {id: 'obs-board-listed', name: '重庆“专精特新”专板挂牌企业数（已报）', nameEn: 'Chongqing enterprises listed on the specialized board, as reported',
   nameEnBasis: 'TRANSLATION', value: 625, unit: 'ENTERPRISE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '625家',
   statedAt: [4064, 4068], estimate: false, basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'obs-credit-products', name: '重庆科技信贷产品数（已报）', nameEn: 'Chongqing technology credit products brought out, as reported',
   nameEnBasis: 'TRANSLATION', value: 100, unit: 'PRODUCT', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '100余款',
   statedAt: [4088, 4093], comparatorAt: [4091, 4092], estimate: false, basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'obs-tech-enterprise-loans-2024-12', name: '重庆科技型企业贷款余额 2024年12月',
   nameEn: 'Chongqing loans outstanding to technology-based enterprises, December 2024', nameEnBasis: 'TRANSLATION',
   value: 700000000000, unit: 'CNY', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '7000亿元', statedAt: [4114, 4120],
   comparatorAt: [4111, 4114], periodFrom: '2024-12-31', periodTo: '2024-12-31', periodStated: '截至去年12月', periodAt: [4094, 4101],
   periodBasis: 'INFERRED',
   note: 'The year is not printed: last year is read as 2024 because the article is about 2025; “as of December” is read as its last day.',
   estimate: false, basis: 'STATED', evidence: ['ev-b2-loan-balance']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-tech-finance', name: '科技金融4个方面工作', nameEn: 'Four fields of work in technology finance', nameEnBasis: 'TRANSLATION',
   kind: 'ACTION', aliases: ['4个方面工作'], declaredParts: 4, declaredPartsAt: [4156, 4157],
   note: 'The text says only four fields of work; that they are of technology finance comes from the system named before them in the sentence.',
   summary: '在股权投资基金、科技信贷、资本市场和金融市场生态四个方面支持科技。',
   summaryEn: 'Support for technology in four fields: equity funds, technology credit, capital market and the ecosystem of the financial market.',
   basis: 'STATED', evidence: ['ev-b2-four-fields-of-work']},
  {id: 'action-finance-equity-funds', name: '发展壮大股权投资基金', nameEn: 'Grow equity investment funds', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-work-equity-funds']},
  {id: 'action-finance-credit', name: '继续完善科技信贷服务', nameEn: 'Go on improving technology credit services', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-work-credit']},
  {id: 'action-finance-capital-market', name: '用好多层次资本市场', nameEn: 'Make good use of the multi-level capital market',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-work-capital-market']},
  {id: 'action-finance-market-ecosystem', name: '优化金融市场生态', nameEn: 'Improve the ecosystem of the financial market',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-work-market-ecosystem']},
  {id: 'action-stage-raising', name: '项目募集', nameEn: 'Raising (stage of a project)', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-investing', name: '项目投资', nameEn: 'Investing (stage of a project)', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-managing', name: '项目管理', nameEn: 'Managing (stage of a project)', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-exiting', name: '项目退出', nameEn: 'Exiting (stage of a project)', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-listed-mergers', name: '上市公司并购重组', nameEn: 'Mergers and reorganizations of listed companies', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-listed-companies']},
  {id: 'action-listed-refinancing', name: '上市公司再融资', nameEn: 'Refinancing of listed companies', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-listed-companies']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-finance-supply-demand', name: '供需有效对接', nameEn: 'Supply and demand that meet well', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-b2-supply-demand']},
  {id: 'goal-industry-finance-technology-circle', name: '“产业+金融+科技”的良性循环',
   nameEn: 'Virtuous circle of industry, finance and technology', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-b2-virtuous-circle']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-b2-chen-zhi.from-document', from: 'ev-b2-chen-zhi', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-zhi-spoke.from-document', from: 'ev-b2-chen-zhi-spoke', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-four-systems.from-document', from: 'ev-b2-four-systems', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-equity-projects.from-document', from: 'ev-b2-equity-projects', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-equity-projects-growth.from-document', from: 'ev-b2-equity-projects-growth', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-board-listed.from-document', from: 'ev-b2-board-listed', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-credit-products.from-document', from: 'ev-b2-credit-products', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-loan-balance.from-document', from: 'ev-b2-loan-balance', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-region-board-listed.from-document', from: 'ev-b2-region-board-listed', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-region-credit-products.from-document', from: 'ev-b2-region-credit-products', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-region-loans.from-document', from: 'ev-b2-region-loans', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-finance-service-system.from-document', from: 'ev-b2-finance-service-system', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-four-fields-of-work.from-document', from: 'ev-b2-four-fields-of-work', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-finance.from-document', from: 'ev-b2-section-finance', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-owns-tech-finance.from-document', from: 'ev-b2-owns-tech-finance', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-service-system.from-document', from: 'ev-b2-chen-service-system', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-equity-funds.from-document', from: 'ev-b2-work-equity-funds', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-order-equity-funds.from-document', from: 'ev-b2-work-order-equity-funds', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-equity-funds.from-document', from: 'ev-b2-chen-equity-funds', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-credit.from-document', from: 'ev-b2-work-credit', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-order-credit.from-document', from: 'ev-b2-work-order-credit', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-credit.from-document', from: 'ev-b2-chen-credit', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-capital-market.from-document', from: 'ev-b2-work-capital-market', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-order-capital-market.from-document', from: 'ev-b2-work-order-capital-market', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-capital-market.from-document', from: 'ev-b2-chen-capital-market', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-market-ecosystem.from-document', from: 'ev-b2-work-market-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-work-order-market-ecosystem.from-document', from: 'ev-b2-work-order-market-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-chen-market-ecosystem.from-document', from: 'ev-b2-chen-market-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-funds-joined.from-document', from: 'ev-b2-funds-joined', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-full-cycle-service.from-document', from: 'ev-b2-full-cycle-service', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-specialized-institutions.from-document', from: 'ev-b2-specialized-institutions', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-loan-investment-models.from-document', from: 'ev-b2-loan-investment-models', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-supply-demand.from-document', from: 'ev-b2-supply-demand', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-listed-tech.from-document', from: 'ev-b2-listed-tech', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-bond-green-channel.from-document', from: 'ev-b2-bond-green-channel', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-listed-companies.from-document', from: 'ev-b2-listed-companies', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-factor-exchange.from-document', from: 'ev-b2-factor-exchange', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-third-party.from-document', from: 'ev-b2-third-party', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-virtuous-circle.from-document', from: 'ev-b2-virtuous-circle', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HOLDS_OFFICE]->(:Entity)
UNWIND [
  {id: 'official-chen-zhi.holds-office.agency-cq-party-finance-office', from: 'official-chen-zhi', to: 'agency-cq-party-finance-office',
   post: '副主任', postEn: 'deputy director', basis: 'STATED', evidence: ['ev-b2-chen-zhi']},
  {id: 'official-chen-zhi.holds-office.agency-cq-financial-bureau', from: 'official-chen-zhi', to: 'agency-cq-financial-bureau',
   post: '副局长', postEn: 'deputy director', basis: 'STATED', evidence: ['ev-b2-chen-zhi']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:SPOKE_AT]->(:Entity)
UNWIND [
  {id: 'official-chen-zhi.spoke-at.event-press-2025-02-06', from: 'official-chen-zhi', to: 'event-press-2025-02-06',
   note: 'The text says that guests present at the press conference answered and then quotes Chen Zhi; it does not say by name that Chen Zhi was one of them.',
   basis: 'INFERRED', evidence: ['ev-b2-chen-zhi-spoke']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SPOKE_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'policy-four-systems.applies-to.region-chongqing', from: 'policy-four-systems', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-four-systems']},
  {id: 'policy-tech-finance-service-system.applies-to.region-chongqing', from: 'policy-tech-finance-service-system',
   to: 'region-chongqing', basis: 'STATED', evidence: ['ev-b2-finance-service-system']},
  {id: 'action-tech-finance.applies-to.region-chongqing', from: 'action-tech-finance', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-four-fields-of-work']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'policy-four-systems.involves.org-tech-enterprises', from: 'policy-four-systems', to: 'org-tech-enterprises', basis: 'STATED',
   evidence: ['ev-b2-four-systems']},
  {id: 'action-finance-equity-funds.involves.org-equity-funds', from: 'action-finance-equity-funds', to: 'org-equity-funds',
   basis: 'STATED', evidence: ['ev-b2-work-equity-funds']},
  {id: 'action-finance-equity-funds.involves.org-fund-seed', from: 'action-finance-equity-funds', to: 'org-fund-seed', basis: 'STATED',
   evidence: ['ev-b2-funds-joined']},
  {id: 'action-finance-equity-funds.involves.org-fund-angel', from: 'action-finance-equity-funds', to: 'org-fund-angel',
   basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'action-finance-equity-funds.involves.org-fund-venture', from: 'action-finance-equity-funds', to: 'org-fund-venture',
   basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'action-finance-equity-funds.involves.org-fund-industry-guidance', from: 'action-finance-equity-funds',
   to: 'org-fund-industry-guidance', basis: 'STATED', evidence: ['ev-b2-funds-joined']},
  {id: 'action-finance-credit.involves.org-tech-finance-institutions', from: 'action-finance-credit',
   to: 'org-tech-finance-institutions', basis: 'STATED', evidence: ['ev-b2-specialized-institutions']},
  {id: 'action-finance-capital-market.involves.org-listed-tech-enterprises', from: 'action-finance-capital-market',
   to: 'org-listed-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-listed-tech']},
  {id: 'action-listed-mergers.involves.org-listed-companies', from: 'action-listed-mergers', to: 'org-listed-companies',
   basis: 'STATED', evidence: ['ev-b2-listed-companies']},
  {id: 'action-listed-refinancing.involves.org-listed-companies', from: 'action-listed-refinancing', to: 'org-listed-companies',
   basis: 'STATED', evidence: ['ev-b2-listed-companies']},
  {id: 'action-finance-market-ecosystem.involves.org-tech-factor-exchange', from: 'action-finance-market-ecosystem',
   to: 'org-tech-factor-exchange', basis: 'STATED', evidence: ['ev-b2-factor-exchange']},
  {id: 'action-finance-market-ecosystem.involves.org-third-party-services', from: 'action-finance-market-ecosystem',
   to: 'org-third-party-services', basis: 'STATED', evidence: ['ev-b2-third-party']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PRESENTED]->(:Entity)
UNWIND [
  {id: 'official-chen-zhi.presented.policy-four-systems', from: 'official-chen-zhi', to: 'policy-four-systems', basis: 'STATED',
   evidence: ['ev-b2-four-systems']},
  {id: 'official-chen-zhi.presented.obs-equity-projects', from: 'official-chen-zhi', to: 'obs-equity-projects', basis: 'STATED',
   evidence: ['ev-b2-equity-projects']},
  {id: 'official-chen-zhi.presented.obs-equity-projects-growth', from: 'official-chen-zhi', to: 'obs-equity-projects-growth',
   basis: 'STATED', evidence: ['ev-b2-equity-projects-growth']},
  {id: 'official-chen-zhi.presented.obs-board-listed', from: 'official-chen-zhi', to: 'obs-board-listed', basis: 'STATED',
   evidence: ['ev-b2-board-listed']},
  {id: 'official-chen-zhi.presented.obs-credit-products', from: 'official-chen-zhi', to: 'obs-credit-products', basis: 'STATED',
   evidence: ['ev-b2-credit-products']},
  {id: 'official-chen-zhi.presented.obs-tech-enterprise-loans-2024-12', from: 'official-chen-zhi',
   to: 'obs-tech-enterprise-loans-2024-12', basis: 'STATED', evidence: ['ev-b2-loan-balance']},
  {id: 'official-chen-zhi.presented.action-tech-finance', from: 'official-chen-zhi', to: 'action-tech-finance',
   note: 'The paragraph names no speaker; it follows Chen Zhi’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-owns-tech-finance']},
  {id: 'official-chen-zhi.presented.policy-tech-finance-service-system', from: 'official-chen-zhi',
   to: 'policy-tech-finance-service-system',
   note: 'The paragraph names no speaker; it follows Chen Zhi’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-chen-service-system']},
  {id: 'official-chen-zhi.presented.action-finance-equity-funds', from: 'official-chen-zhi', to: 'action-finance-equity-funds',
   note: 'The paragraph names no speaker; it spells out the work announced after Chen Zhi’s words, and no other speaker stands between.',
   basis: 'INFERRED', evidence: ['ev-b2-chen-equity-funds']},
  {id: 'official-chen-zhi.presented.action-finance-credit', from: 'official-chen-zhi', to: 'action-finance-credit',
   note: 'The paragraph names no speaker; it spells out the work announced after Chen Zhi’s words, and no other speaker stands between.',
   basis: 'INFERRED', evidence: ['ev-b2-chen-credit']},
  {id: 'official-chen-zhi.presented.action-finance-capital-market', from: 'official-chen-zhi', to: 'action-finance-capital-market',
   note: 'The paragraph names no speaker; it spells out the work announced after Chen Zhi’s words, and no other speaker stands between.',
   basis: 'INFERRED', evidence: ['ev-b2-chen-capital-market']},
  {id: 'official-chen-zhi.presented.action-finance-market-ecosystem', from: 'official-chen-zhi', to: 'action-finance-market-ecosystem',
   note: 'The paragraph names no speaker; it spells out the work announced after Chen Zhi’s words, and no other speaker stands between.',
   basis: 'INFERRED', evidence: ['ev-b2-chen-market-ecosystem']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'agency-cq-party-finance-office.part-of.agency-cq-party-committee', from: 'agency-cq-party-finance-office',
   to: 'agency-cq-party-committee', note: 'Its name says that it is the finance office of the municipal Party committee.', basis: 'INFERRED',
   evidence: ['ev-b2-chen-zhi']},
  {id: 'policy-system-equity-investment.part-of.policy-four-systems', from: 'policy-system-equity-investment',
   to: 'policy-four-systems', ordinal: 1, basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-credit-services.part-of.policy-four-systems', from: 'policy-system-credit-services', to: 'policy-four-systems',
   ordinal: 2, basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-capital-market.part-of.policy-four-systems', from: 'policy-system-capital-market', to: 'policy-four-systems',
   ordinal: 3, basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'policy-system-financial-ecosystem.part-of.policy-four-systems', from: 'policy-system-financial-ecosystem',
   to: 'policy-four-systems', ordinal: 4, basis: 'STATED', evidence: ['ev-b2-four-systems']},
  {id: 'org-specialized-board.part-of.org-regional-equity-market', from: 'org-specialized-board', to: 'org-regional-equity-market',
   basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'policy-results-linked-loan.part-of.policy-tech-credit-products', from: 'policy-results-linked-loan',
   to: 'policy-tech-credit-products', basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'action-tech-finance.part-of.action-3-innovation', from: 'action-tech-finance', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action. The text brings finance in as what technology cannot do without.',
   basis: 'INFERRED', evidence: ['ev-b2-section-finance']},
  {id: 'action-finance-equity-funds.part-of.action-tech-finance', from: 'action-finance-equity-funds', to: 'action-tech-finance',
   ordinal: 1, note: 'One paragraph each after the announcement.', basis: 'LAYOUT', evidence: ['ev-b2-work-order-equity-funds']},
  {id: 'action-finance-credit.part-of.action-tech-finance', from: 'action-finance-credit', to: 'action-tech-finance', ordinal: 2,
   note: 'One paragraph each after the announcement.', basis: 'LAYOUT', evidence: ['ev-b2-work-order-credit']},
  {id: 'action-finance-capital-market.part-of.action-tech-finance', from: 'action-finance-capital-market', to: 'action-tech-finance',
   ordinal: 3, note: 'One paragraph each after the announcement.', basis: 'LAYOUT', evidence: ['ev-b2-work-order-capital-market']},
  {id: 'action-finance-market-ecosystem.part-of.action-tech-finance', from: 'action-finance-market-ecosystem',
   to: 'action-tech-finance', ordinal: 4, note: 'One paragraph each after the announcement.', basis: 'LAYOUT',
   evidence: ['ev-b2-work-order-market-ecosystem']},
  {id: 'policy-full-cycle-finance.part-of.action-finance-equity-funds', from: 'policy-full-cycle-finance',
   to: 'action-finance-equity-funds', basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-raising.part-of.policy-four-stages', from: 'action-stage-raising', to: 'policy-four-stages', ordinal: 1,
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-investing.part-of.policy-four-stages', from: 'action-stage-investing', to: 'policy-four-stages', ordinal: 2,
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-managing.part-of.policy-four-stages', from: 'action-stage-managing', to: 'policy-four-stages', ordinal: 3,
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'action-stage-exiting.part-of.policy-four-stages', from: 'action-stage-exiting', to: 'policy-four-stages', ordinal: 4,
   basis: 'STATED', evidence: ['ev-b2-full-cycle-service']},
  {id: 'policy-loan-plus-direct.part-of.policy-loan-investment-models', from: 'policy-loan-plus-direct',
   to: 'policy-loan-investment-models', basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'policy-loan-plus-options.part-of.policy-loan-investment-models', from: 'policy-loan-plus-options',
   to: 'policy-loan-investment-models', basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'action-listed-mergers.part-of.action-finance-capital-market', from: 'action-listed-mergers',
   to: 'action-finance-capital-market', basis: 'STATED', evidence: ['ev-b2-listed-companies']},
  {id: 'action-listed-refinancing.part-of.action-finance-capital-market', from: 'action-listed-refinancing',
   to: 'action-finance-capital-market', basis: 'STATED', evidence: ['ev-b2-listed-companies']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-equity-projects.measures.indicator-equity-invested-projects', from: 'obs-equity-projects',
   to: 'indicator-equity-invested-projects', basis: 'STATED', evidence: ['ev-b2-equity-projects']},
  {id: 'obs-equity-projects-growth.measures.indicator-equity-invested-projects', from: 'obs-equity-projects-growth',
   to: 'indicator-equity-invested-projects', basis: 'STATED', evidence: ['ev-b2-equity-projects-growth']},
  {id: 'obs-board-listed.measures.indicator-board-listed-enterprises', from: 'obs-board-listed',
   to: 'indicator-board-listed-enterprises', basis: 'STATED', evidence: ['ev-b2-board-listed']},
  {id: 'obs-credit-products.measures.indicator-tech-credit-products', from: 'obs-credit-products', to: 'indicator-tech-credit-products',
   basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'obs-tech-enterprise-loans-2024-12.measures.indicator-tech-enterprise-loans', from: 'obs-tech-enterprise-loans-2024-12',
   to: 'indicator-tech-enterprise-loans', basis: 'STATED', evidence: ['ev-b2-loan-balance']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-equity-projects.in-region.region-chongqing', from: 'obs-equity-projects', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-equity-projects']},
  {id: 'obs-equity-projects-growth.in-region.region-chongqing', from: 'obs-equity-projects-growth', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-equity-projects-growth']},
  {id: 'obs-board-listed.in-region.region-chongqing', from: 'obs-board-listed', to: 'region-chongqing',
   note: 'This clause names no region; the same sentence began with the whole city.', basis: 'INFERRED',
   evidence: ['ev-b2-region-board-listed']},
  {id: 'obs-credit-products.in-region.region-chongqing', from: 'obs-credit-products', to: 'region-chongqing',
   note: 'This clause names no region; the same sentence began with the whole city.', basis: 'INFERRED',
   evidence: ['ev-b2-region-credit-products']},
  {id: 'obs-tech-enterprise-loans-2024-12.in-region.region-chongqing', from: 'obs-tech-enterprise-loans-2024-12',
   to: 'region-chongqing', note: 'This clause names no region; the same sentence began with the whole city.', basis: 'INFERRED',
   evidence: ['ev-b2-region-loans']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-equity-projects.about.org-equity-funds', from: 'obs-equity-projects', to: 'org-equity-funds', basis: 'STATED',
   evidence: ['ev-b2-equity-projects']},
  {id: 'obs-equity-projects-growth.about.org-equity-funds', from: 'obs-equity-projects-growth', to: 'org-equity-funds', basis: 'STATED',
   evidence: ['ev-b2-equity-projects-growth']},
  {id: 'obs-board-listed.about.org-specialized-board', from: 'obs-board-listed', to: 'org-specialized-board', basis: 'STATED',
   evidence: ['ev-b2-board-listed']},
  {id: 'obs-credit-products.about.policy-tech-credit-products', from: 'obs-credit-products', to: 'policy-tech-credit-products',
   basis: 'STATED', evidence: ['ev-b2-credit-products']},
  {id: 'obs-tech-enterprise-loans-2024-12.about.org-tech-enterprises', from: 'obs-tech-enterprise-loans-2024-12',
   to: 'org-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-loan-balance']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:USES]->(:Entity)
UNWIND [
  {id: 'policy-tech-finance-service-system.uses.policy-gu-dai-zhai-bao', from: 'policy-tech-finance-service-system',
   to: 'policy-gu-dai-zhai-bao', basis: 'STATED', evidence: ['ev-b2-finance-service-system']},
  {id: 'action-finance-credit.uses.policy-loan-investment-models', from: 'action-finance-credit', to: 'policy-loan-investment-models',
   basis: 'STATED', evidence: ['ev-b2-loan-investment-models']},
  {id: 'action-finance-capital-market.uses.org-multi-level-capital-market', from: 'action-finance-capital-market',
   to: 'org-multi-level-capital-market', basis: 'STATED', evidence: ['ev-b2-work-capital-market']},
  {id: 'action-finance-capital-market.uses.policy-bond-green-channel', from: 'action-finance-capital-market',
   to: 'policy-bond-green-channel', basis: 'STATED', evidence: ['ev-b2-bond-green-channel']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:USES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'action-3-innovation.relates-to.action-tech-finance', from: 'action-3-innovation', to: 'action-tech-finance',
   predicate: '离不开', predicateEn: 'cannot do without',
   note: 'The sentence speaks of technology, of new quality productive forces and of the support of finance; the two actions are read as the work on technology and on its finance.',
   basis: 'INFERRED', evidence: ['ev-b2-section-finance']},
  {id: 'org-tech-factor-exchange.relates-to.policy-four-chains', from: 'org-tech-factor-exchange', to: 'policy-four-chains',
   predicate: '以其为特征', predicateEn: 'is marked by', basis: 'STATED', evidence: ['ev-b2-factor-exchange']},
  {id: 'action-tech-finance.relates-to.policy-tech-finance-service-system', from: 'action-tech-finance',
   to: 'policy-tech-finance-service-system', predicate: '用于构建', predicateEn: 'is to build up',
   note: 'The sentence names the system to be built and then the four fields of work; it does not say how one serves the other.',
   basis: 'INFERRED', evidence: ['ev-b2-four-fields-of-work']},
  {id: 'policy-full-cycle-finance.relates-to.policy-four-stages', from: 'policy-full-cycle-finance', to: 'policy-four-stages',
   predicate: '覆盖', predicateEn: 'covers', basis: 'STATED', evidence: ['ev-b2-full-cycle-service']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:OWNS]->(:Entity)
UNWIND [
  {id: 'agency-cq-party-finance-office.owns.action-tech-finance', from: 'agency-cq-party-finance-office', to: 'action-tech-finance',
   role: 'LEAD',
   note: 'The text names no owner; the work follows the words of a deputy director of this agency, who holds a post in two agencies, and the text does not divide it between them.',
   basis: 'INFERRED', evidence: ['ev-b2-owns-tech-finance']},
  {id: 'agency-cq-financial-bureau.owns.action-tech-finance', from: 'agency-cq-financial-bureau', to: 'action-tech-finance',
   role: 'LEAD',
   note: 'The text names no owner; the work follows the words of a deputy director of this agency, who holds a post in two agencies, and the text does not divide it between them.',
   basis: 'INFERRED', evidence: ['ev-b2-owns-tech-finance']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OWNS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'action-finance-credit.aims-at.goal-finance-supply-demand', from: 'action-finance-credit', to: 'goal-finance-supply-demand',
   basis: 'STATED', evidence: ['ev-b2-supply-demand']},
  {id: 'action-finance-market-ecosystem.aims-at.goal-industry-finance-technology-circle', from: 'action-finance-market-ecosystem',
   to: 'goal-industry-finance-technology-circle', basis: 'STATED', evidence: ['ev-b2-virtuous-circle']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
