// The document that the facts are read from: two stories of one newspaper page

// (:Document)
UNWIND [
  {id: 'doc-cqrb-2025-pioneer-zone', title: '2025年重庆怎样推进西部地区高质量发展先行区建设 划重点：实施三项行动实现三个突破',
   titleEn: 'How Chongqing advances the building of the pioneer zone for high-quality development of the western region in 2025; the key points: carry out three actions, achieve three breakthroughs',
   publisher: '新重庆-重庆日报', readAt: '2026-11-24', sourceClass: 'ORIGINAL', readInFull: true,
   sha256: '4a5aff2a4016d9c0ad53313c616ecb5639c12341d529aff53418b5032ef8e99c', characters: 5832,
   exclusions: [309, 310, 545, 546, 936, 937, 1033, 1034, 1075, 1076, 1307, 1308, 1583, 1584, 2097, 2098, 2485, 2486, 2858, 2859, 3056, 3057, 3263, 3264, 3608, 3609, 3715, 3716, 3774, 3775, 4124, 4125, 4681, 4682, 5204, 5205, 5384, 5385],
   exclusionReasons: ['part of the word 首要 (foremost), counts nothing', 'part of the word 一体化 (integration), counts nothing', 'part of the word 进一步 (further), counts nothing', 'indefinite 一批 (a number of), states no figure', 'part of the place name 四川 (Sichuan), counts nothing', 'part of the place name 四川 (Sichuan), counts nothing', 'part of the word 一体化 (integration), counts nothing', 'part of the place name 四川 (Sichuan), counts nothing', 'part of the phrase 进一步 (further), counts nothing', 'part of the word 一批 (a number of), no figure', 'part of the word 一批 (a number of), no figure', 'set phrase (第一生产力), no rank of the article', 'part of the phrase 下一步 (next), counts nothing', 'indefinite 一批 (a number of), states no figure', 'indefinite 一批 (a number of), states no figure', 'part of the phrase 下一步 (next), counts nothing', 'idiom: 一个缩影, "a miniature"; counts nothing', '进一步, "further"; counts nothing', '之一, "one of"; states no number']}
] AS row
MERGE (n:Document:Entity {id: row.id})
SET n += row;
