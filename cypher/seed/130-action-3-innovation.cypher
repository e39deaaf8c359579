// Action 3, technological and industrial innovation: who speaks, what is reported for now and 2024, the five landings

// (:Evidence)
UNWIND [
  {id: 'ev-b2-wang-wei', statement: '王伟是市科技局副局长，也是其新闻发言人。',
   statementEn: 'Wang Wei is a deputy director of the municipal science and technology bureau, and its spokesperson.',
   verification: 'VERIFIED', spans: [3587, 3602], sha256: ['f7f460b88832f1fa0de73e45fb93060b09297cf916ead14dc00a0bd1e8810afb']},
  {id: 'ev-b2-wang-wei-spoke', statement: '到会嘉宾作答之后，文中引述王伟的话。',
   statementEn: 'Guests of the press conference answered; further on, Wang Wei is quoted.', verification: 'VERIFIED',
   spans: [601, 613, 3587, 3604],
   sha256: ['2f0fdc423a0c1e458f3d3d31ba6cb7c88b19d6a2672a80d4b102b7a3a853cbd1', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-double-growth', statement: '朱江提到重庆正在做的“双倍增”行动。',
   statementEn: 'Zhu Jiang mentions the “double multiplication” action of Chongqing.', verification: 'VERIFIED',
   spans: [3293, 3298, 3298, 3305, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', '37351e1e451e171c9aec26e367a3ba11e75504171008eb7becc8a3637327062a', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-double-growth-new-enterprises', statement: '朱江：由“双倍增”行动带动，新入库的科技型企业已逾1.1万家。',
   statementEn: 'Zhu Jiang: driven by the “double multiplication” action, newly registered technology-based enterprises number more than 11,000.',
   verification: 'VERIFIED', spans: [3293, 3322, 3384, 3388],
   sha256: ['9a5e56543ad5ecb05c9558df8870aabf980d715daa31e0e249f75591cd8759a7', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-rd-intensity-now', statement: '朱江：重庆全社会研发投入强度预计升到2.6%。',
   statementEn: 'Zhu Jiang: the R&D intensity of Chongqing is expected to rise to 2.6%.', verification: 'VERIFIED',
   spans: [3293, 3298, 3323, 3341, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', 'd7d919bfb9a6f0d7780047148b524582185f66af4f1ff7d4a83ea6450d59bedd', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-technology-contracts-now', statement: '朱江：重庆技术合同的成交额为974亿元。',
   statementEn: 'Zhu Jiang: technology contracts of Chongqing came to 97.4 billion yuan.', verification: 'VERIFIED',
   spans: [3293, 3298, 3342, 3354, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', '7b9e882edd90542c66906ac550278292288bf3ef5974ff4cd21cccab37c1e2dd', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-technology-contracts-growth', statement: '朱江：这一成交额增长12.6%。', statementEn: 'Zhu Jiang: this turnover grew by 12.6%.',
   verification: 'VERIFIED', spans: [3293, 3298, 3342, 3362, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', '38dd31d5390b33a4239e54f2304e56309f20bf610ac0c0cdc433e35e86689fdd', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-innovation-rank-west', statement: '朱江：重庆的综合科技创新水平在西部居第1位。',
   statementEn: 'Zhu Jiang: in overall science and technology innovation Chongqing ranks first in the west.', verification: 'VERIFIED',
   spans: [3293, 3298, 3363, 3377, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', '27bfdf8d608edb0284b51800ba965eaa5339db2f26c75f2fe0cc542f3aa1d217', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-innovation-rank-china', statement: '朱江：同一水平在全国居第7位。',
   statementEn: 'Zhu Jiang: on the same measure it ranks seventh in the country.', verification: 'VERIFIED',
   spans: [3293, 3298, 3363, 3382, 3384, 3388],
   sha256: ['4d1edc9d62089e657783820109c8799f5e5716cf767ac3484d25cd50bd29c17e', '3abb7fb131adab32b9737f47dbd047c6cf22ab1fb3e2e4566acf7f1d1158de01', '0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390']},
  {id: 'ev-b2-tech-enterprises-2024', statement: '王伟：2024年重庆的科技型企业为69820家。',
   statementEn: 'Wang Wei: in 2024 Chongqing had 69,820 technology-based enterprises.', verification: 'VERIFIED',
   spans: [3526, 3545, 3587, 3604],
   sha256: ['24558a8b60edc7d0159208e25fe8742e97117fa1d714478721167bf071fe952a', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-tech-enterprises-growth-2024', statement: '王伟：2024年科技型企业家数增长19.3%。',
   statementEn: 'Wang Wei: in 2024 the number of technology-based enterprises grew by 19.3%.', verification: 'VERIFIED',
   spans: [3526, 3553, 3587, 3604],
   sha256: ['ba307f11ff9e749637203ccd0ce5961a3456e6736cb676c0cc7ca193a7aaa173', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-high-tech-enterprises-2024', statement: '王伟：2024年重庆的高新技术企业为8837家。',
   statementEn: 'Wang Wei: in 2024 Chongqing had 8,837 high and new technology enterprises.', verification: 'VERIFIED',
   spans: [3526, 3534, 3554, 3565, 3587, 3604],
   sha256: ['4c78f4ca36e224e0028044a9e45ef4a871f627bcb32d1550abbbbc0ac32dff22', '65b6ef5153db0ba74c0594f2b2d77379cd8c2ae36ed33131634c9657fa629d49', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-high-tech-enterprises-growth-2024', statement: '王伟：2024年高新技术企业家数增长15.98%。',
   statementEn: 'Wang Wei: in 2024 the number of high and new technology enterprises grew by 15.98%.', verification: 'VERIFIED',
   spans: [3526, 3534, 3554, 3574, 3587, 3604],
   sha256: ['4c78f4ca36e224e0028044a9e45ef4a871f627bcb32d1550abbbbc0ac32dff22', '98b30c10f94016b79bf030160c825f96b46783d95524ebe09b34c71a4f0f1c7a', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-rd-personnel-2024', statement: '王伟：2024年重庆研发人员预计为25万人。',
   statementEn: 'Wang Wei: R&D personnel of Chongqing in 2024 are expected to number 250,000.', verification: 'VERIFIED',
   spans: [3526, 3534, 3575, 3585, 3587, 3604],
   sha256: ['4c78f4ca36e224e0028044a9e45ef4a871f627bcb32d1550abbbbc0ac32dff22', '824e61561ef0791ffaf369fd79dfa94efd793b4091855af384f3a5e98e4d373c', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08']},
  {id: 'ev-b2-box-rd', statement: '框题为2025年的行动，科创与产创融合的行动下列出：研发经费投入强度力争高于2.7%。',
   statementEn: 'The box on the actions of 2025 lists under the integration action: R&D expenditure intensity is to exceed 2.7%, as an aim striven for.',
   verification: 'VERIFIED', spans: [1235, 1249, 1556, 1573, 1598, 1617],
   sha256: ['1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c', '0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'dc22c52093d6b921a4307f63820ccaa566a5b3179a034de498d63a9297249ec7']},
  {id: 'ev-b2-box-contracts', statement: '框题为2025年的行动，科创与产创融合的行动下列出：技术合同登记成交额力争高于1100亿元。',
   statementEn: 'The box on the actions of 2025 lists under the integration action: registered turnover of technology contracts is to pass 110 billion yuan, as an aim striven for.',
   verification: 'VERIFIED', spans: [1235, 1249, 1556, 1573, 1598, 1635],
   sha256: ['1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c', '0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'e599731c7fde18974f45b4483b27880f915a9249de6906726e1c73b117614775']},
  {id: 'ev-b2-box-enterprises', statement: '框题为2025年的行动，科创与产创融合的行动下依次列出：高新技术企业超1万家，科技型企业超7.5万家，科技领军企业超20家，均为力争。',
   statementEn: 'The box on the actions of 2025 lists under the integration action, in this order: more than 10,000 high and new technology enterprises, 75,000 technology-based ones and 20 leading ones, all striven for.',
   verification: 'VERIFIED', spans: [1235, 1249, 1556, 1573, 1639, 1677],
   sha256: ['1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c', '0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', '106df5a063e9aba5f404f6de7996ed068404ed5a80c9b1fcb903802ef33ccadf']},
  {id: 'ev-b2-box-teams', statement: '框题为2025年的行动，科创与产创融合的行动下列出：重点扶持的创新创业团队不少于1000个。',
   statementEn: 'The box on the actions of 2025 lists under the integration action: key support for at least 1,000 innovation and start-up teams.',
   verification: 'VERIFIED', spans: [1235, 1249, 1556, 1573, 1678, 1695],
   sha256: ['1083737268258ea4cd45b08bfbc257af7388508977894b4f771af07e97ac4d2c', '0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', '7b8578ea0a53428a1ec220cadd6b011183e9de89d4c09411ea860a3af711aa83']},
  {id: 'ev-b2-heading-contracts', statement: '小标题：技术合同登记成交额力争高于1100亿元。',
   statementEn: 'The heading: registered turnover of technology contracts is to pass 110 billion yuan, striven for.',
   verification: 'VERIFIED', spans: [3238, 3257], sha256: ['11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b']},
  {id: 'ev-b2-body-rd', statement: '重庆力争让全社会研发经费投入强度高于2.7%。',
   statementEn: 'Chongqing strives for an R&D expenditure intensity above 2.7%.', verification: 'VERIFIED',
   spans: [3607, 3614, 3656, 3675],
   sha256: ['fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'dc22c52093d6b921a4307f63820ccaa566a5b3179a034de498d63a9297249ec7']},
  {id: 'ev-b2-body-contracts', statement: '重庆力争让技术合同登记成交额高于1100亿元。',
   statementEn: 'Chongqing strives for a registered turnover of technology contracts above 110 billion yuan.', verification: 'VERIFIED',
   spans: [3607, 3614, 3656, 3693],
   sha256: ['fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'e599731c7fde18974f45b4483b27880f915a9249de6906726e1c73b117614775']},
  {id: 'ev-b2-body-enterprises', statement: '为使产业向新，依次力争：高新技术企业超1万家，科技型企业超7.5万家，科技领军企业超20家。',
   statementEn: 'To turn industry to the new it is striven, in this order, for more than 10,000 high and new technology enterprises, 75,000 technology-based ones and 20 leading ones.',
   verification: 'VERIFIED', spans: [3787, 3834], sha256: ['892d46088db907cb51f3ebc0978f9c8ad31db3af392c0c9f1816dfafa4b2f7aa']},
  {id: 'ev-b2-body-teams', statement: '为使产业向新，重点扶持不少于1000个创新创业团队。',
   statementEn: 'To turn industry to the new, at least 1,000 innovation and start-up teams get key support.', verification: 'VERIFIED',
   spans: [3787, 3795, 3835, 3852],
   sha256: ['f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836', '7b8578ea0a53428a1ec220cadd6b011183e9de89d4c09411ea860a3af711aa83']},
  {id: 'ev-b2-baseline-rd-intensity', statement: '先报研发投入强度预计2.6%，后定高于2.7%的目标。',
   statementEn: 'R&D intensity is first reported as an expected 2.6%, then promised at above 2.7%.', verification: 'VERIFIED',
   spans: [3323, 3341, 3656, 3675],
   sha256: ['d7d919bfb9a6f0d7780047148b524582185f66af4f1ff7d4a83ea6450d59bedd', 'dc22c52093d6b921a4307f63820ccaa566a5b3179a034de498d63a9297249ec7']},
  {id: 'ev-b2-baseline-contracts', statement: '先报技术合同成交额974亿元，后定登记成交额高于1100亿元的目标。',
   statementEn: 'Turnover of technology contracts is first reported as 97.4 billion yuan, then promised, as registered turnover, at above 110 billion.',
   verification: 'VERIFIED', spans: [3342, 3354, 3676, 3693],
   sha256: ['7b9e882edd90542c66906ac550278292288bf3ef5974ff4cd21cccab37c1e2dd', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555']},
  {id: 'ev-b2-baseline-high-tech-enterprises', statement: '2024年高新技术企业8837家，目标为多于1万家。',
   statementEn: 'High and new technology enterprises numbered 8,837 in 2024; the promise is more than 10,000.',
   verification: 'VERIFIED', spans: [3554, 3565, 3796, 3824],
   sha256: ['65b6ef5153db0ba74c0594f2b2d77379cd8c2ae36ed33131634c9657fa629d49', '608c483d0d8151d5fd315657c5d4a786064a31cf9fe7e9800ca1c80d9ea3a040']},
  {id: 'ev-b2-baseline-tech-enterprises', statement: '2024年科技型企业69820家，目标为多于7.5万家。',
   statementEn: 'Technology-based enterprises numbered 69,820 in 2024; the promise is more than 75,000.', verification: 'VERIFIED',
   spans: [3534, 3545, 3796, 3830],
   sha256: ['ec20bd0294f206721197142d998c7626ae32898e70f36ca008b018bf6e226797', '6aac50e89d8b9cb0e2be3a32d9b10575a695600ce5c059d8d0d0f66d58976e63']},
  {id: 'ev-b2-five-landings', statement: '2025年重庆要推进五项“加快落地”。', statementEn: 'In 2025 Chongqing is to push five speedy landings.',
   verification: 'VERIFIED', spans: [3391, 3402, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-section-five-landings', statement: '五项加快落地写在以融合行动目标为题的一节里。',
   statementEn: 'The five landings stand in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3391, 3402, 3462, 3470],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', '4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-five-landings-after-zhu', statement: '朱江的话之后，文章接着写这五项落地。',
   statementEn: 'After Zhu Jiang’s words the article goes on with the five landings.', verification: 'VERIFIED',
   spans: [3384, 3388, 3391, 3402, 3462, 3470],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', '4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-landing-education', statement: '五项加快落地之1：促使优质教育资源落地。',
   statementEn: 'Number 1 of the five landings: putting quality education resources in place.', verification: 'VERIFIED',
   spans: [3391, 3402, 3402, 3410, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '542d5ab5ea81fa86f371244e900966b4b552f645f2d259f15d8ce269a5fa2c15', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-landing-416-results', statement: '五项加快落地之2：推动416的科创成果落地。',
   statementEn: 'Number 2 of the five landings: putting the results of 416 innovation into effect.', verification: 'VERIFIED',
   spans: [3391, 3402, 3411, 3424, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '9b4fa765ec7a8739c5dbea0c53d9635d7e4c7f2e9328b77660ff60e81eed5c61', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-landing-national-forces', statement: '五项加快落地之3：争取国家的战略科技力量落地。',
   statementEn: 'Number 3 of the five landings: winning national strategic science and technology forces.', verification: 'VERIFIED',
   spans: [3391, 3402, 3425, 3435, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', 'ec9c9be74facaa3e6aa856bc867ee5027a09332fb047327f1228cf852f6d90f6', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-landing-integration-projects', statement: '五项加快落地之4：推动科创与产创融合的项目落地。',
   statementEn: 'Number 4 of the five landings: putting in place projects that integrate technological and industrial innovation.',
   verification: 'VERIFIED', spans: [3391, 3402, 3436, 3451, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', '2a88cc21e30616fdb698e72699ef3c7f902c8cc4329129067ac57b71ba78e279', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-landing-talent', statement: '五项加快落地之5：推动引育创新人才的工程落地。',
   statementEn: 'Number 5 of the five landings: putting in place the project that attracts and raises innovative talent.',
   verification: 'VERIFIED', spans: [3391, 3402, 3452, 3462, 3462, 3470],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', 'f116768019c12ab89ae635f7b10e03d8bed28af29a57f4d6a2c0d1f27bdf70df', '26f266f8d7a09f5087c4d34e1fa206553f108de68256b32125a3d215bb7f326e']},
  {id: 'ev-b2-power-source-after-zhu', statement: '紧接朱江的话之后，文中说要为先行区造出“动力源”。',
   statementEn: 'Right after Zhu Jiang’s words the text says that the source of power of the pioneer zone is to be made.', verification: 'VERIFIED',
   spans: [3384, 3388, 3391, 3402, 3462, 3490],
   sha256: ['0b5715fa42329097211442b86cd7803b54bba5eba74638bfd81ca3ae43dfa390', '4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', 'e4ffba52e8410f96da0c2115c091e16d409d67f76531d5e8e702daa818eca96c']},
  {id: 'ev-b2-power-source', statement: '五项落地要为先行区造出“动力源”。',
   statementEn: 'The five landings are to make the source of power of the pioneer zone.', verification: 'VERIFIED',
   spans: [3391, 3402, 3462, 3490],
   sha256: ['4e080d877c5b3c158792d8b882c45559e16545c334f151879a2837d70206af62', 'e4ffba52e8410f96da0c2115c091e16d409d67f76531d5e8e702daa818eca96c']},
  {id: 'ev-b2-416-layout', statement: '重庆接下来要把“416”科技创新布局做深。',
   statementEn: 'Next, Chongqing is to deepen the 416 layout of science and technology innovation.', verification: 'VERIFIED',
   spans: [3607, 3627], sha256: ['4165a137bccbd417042328ed52333dd63f8fe4cb92fb5f692a130ba0bd5f4874']},
  {id: 'ev-b2-section-deepen-416', statement: '做深“416”布局写在以融合行动目标为题的一节里。',
   statementEn: 'Deepening 416 stands in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3611, 3627],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', 'ba78e058d49eaa2939d5e47043287a037774e2394bcbba5e93f2581784d2ca02']},
  {id: 'ev-b2-new-fields-uav', statement: '重庆要着力于无人机等新的领域。', statementEn: 'Chongqing is to focus on drones and other new fields.',
   verification: 'VERIFIED', spans: [3607, 3614, 3628, 3637],
   sha256: ['fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'dce58f56a2e3db585295417cea0ff5c0eeacd4b03bb17ca2e0c0c122b7b7acb9']},
  {id: 'ev-b2-section-new-fields', statement: '着力新领域写在以融合行动目标为题的一节里。',
   statementEn: 'The focus on new fields stands in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3607, 3614, 3628, 3637],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'dce58f56a2e3db585295417cea0ff5c0eeacd4b03bb17ca2e0c0c122b7b7acb9']},
  {id: 'ev-b2-three-new-system', statement: '重庆要建起由新科技、新产业、新生态组成的体系。',
   statementEn: 'Chongqing is to build a system of new technology, new industry and a new ecosystem.', verification: 'VERIFIED',
   spans: [3607, 3614, 3638, 3655],
   sha256: ['fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', '24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d']},
  {id: 'ev-b2-section-three-new-system', statement: '构建这一体系写在以融合行动目标为题的一节里。',
   statementEn: 'Building this system stands in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3607, 3614, 3638, 3655],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', '24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d']},
  {id: 'ev-b2-task-frontier', statement: '重庆要在科技上攻尖端。', statementEn: 'Chongqing is to go for the frontier in technology.',
   verification: 'VERIFIED', spans: [3696, 3712], sha256: ['616252cf92831506bc559cf1efe391945c1de393eef982f4038646bd77d14c62']},
  {id: 'ev-b2-task-industry', statement: '重庆要让产业更快转新。', statementEn: 'Chongqing is to turn industry to the new faster.',
   verification: 'VERIFIED', spans: [3696, 3704, 3787, 3795],
   sha256: ['76ba61a0f5eae643d4242119b3871a5cbdf307ac38210d7f7b52ed50f2c05f96', 'f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836']},
  {id: 'ev-b2-task-ecosystem', statement: '重庆要让创新生态更好。', statementEn: 'Chongqing is to make the ecosystem better.',
   verification: 'VERIFIED', spans: [3696, 3704, 3855, 3863],
   sha256: ['76ba61a0f5eae643d4242119b3871a5cbdf307ac38210d7f7b52ed50f2c05f96', '827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94']},
  {id: 'ev-b2-section-frontier', statement: '科技攻尖写在以融合行动目标为题的一节里。',
   statementEn: 'Going for the frontier stands in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3696, 3712],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', '616252cf92831506bc559cf1efe391945c1de393eef982f4038646bd77d14c62']},
  {id: 'ev-b2-section-industry', statement: '产业向新写在以融合行动目标为题的一节里。',
   statementEn: 'Turning industry to the new stands in the section headed by a target of the integration action.',
   verification: 'VERIFIED', spans: [1556, 1573, 1618, 1635, 3238, 3257, 3787, 3795],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', 'f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836']},
  {id: 'ev-b2-section-ecosystem', statement: '生态更优写在以融合行动目标为题的一节里。',
   statementEn: 'The better ecosystem stands in the section headed by a target of the integration action.', verification: 'VERIFIED',
   spans: [1556, 1573, 1618, 1635, 3238, 3257, 3855, 3863],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', '827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94']},
  {id: 'ev-b2-aims-new-technology', statement: '体系的一项与随后一段的任务同以科技为题。',
   statementEn: 'One component of the system and the task of a later paragraph share the subject, technology.',
   verification: 'VERIFIED', spans: [3638, 3655, 3704, 3712],
   sha256: ['24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d', 'dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336']},
  {id: 'ev-b2-aims-new-industry', statement: '体系的一项与随后一段的任务同以产业为题。',
   statementEn: 'One component of the system and the task of a later paragraph share the subject, industry.', verification: 'VERIFIED',
   spans: [3638, 3655, 3787, 3795],
   sha256: ['24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d', 'f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836']},
  {id: 'ev-b2-aims-new-ecosystem', statement: '体系的一项与随后一段的任务同以生态为题。',
   statementEn: 'One component of the system and the task of a later paragraph share the subject, the ecosystem.',
   verification: 'VERIFIED', spans: [3638, 3655, 3855, 3863],
   sha256: ['24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d', '827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94']},
  {id: 'ev-b2-major-platforms', statement: '科技攻尖：在新领域新方向上建重大科创平台。',
   statementEn: 'Frontier: major science and innovation platforms in new fields and directions are to be built.',
   verification: 'VERIFIED', spans: [3704, 3712, 3713, 3729],
   sha256: ['dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336', 'a108a28d0a90534ca786558076cd745e5ac3fa5b19d716169aaece4e6e877403']},
  {id: 'ev-b2-programme-basic-research', statement: '科技攻尖：要实施一个基础研究的计划。',
   statementEn: 'Frontier: a programme of basic research is to be carried out.', verification: 'VERIFIED',
   spans: [3704, 3712, 3730, 3740],
   sha256: ['dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336', '7685f3b952a5e2f567ad1d4773f8848c9aa802018f7b7a954cb73eea4f364ba0']},
  {id: 'ev-b2-programme-disruptive-technology', statement: '科技攻尖：要实施一个颠覆性技术的计划。',
   statementEn: 'Frontier: a programme of disruptive technology is to be carried out.', verification: 'VERIFIED',
   spans: [3704, 3712, 3730, 3732, 3741, 3750],
   sha256: ['dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336', '577ba408436befd17d3789a6020a22c10b897a10b85f1cebcc65a64984c6b4e0', '27b0a847f526c67e4b6ad99938659ba01a215da6f5c585552c70ec0413efb3fb']},
  {id: 'ev-b2-programme-core-technology', statement: '科技攻尖：要实施一个关键核心技术的计划。',
   statementEn: 'Frontier: a programme of key and core technology is to be carried out.', verification: 'VERIFIED',
   spans: [3704, 3712, 3730, 3732, 3751, 3761],
   sha256: ['dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336', '577ba408436befd17d3789a6020a22c10b897a10b85f1cebcc65a64984c6b4e0', '48f612bd3d1753790e86479d07f0a93c2160411b4b610dc4620a911242a71305']},
  {id: 'ev-b2-frontier-ai', statement: '科技攻尖：人工智能等领域要更快出重大成果。',
   statementEn: 'Frontier: artificial intelligence and other fields are to yield major results sooner.', verification: 'VERIFIED',
   spans: [3704, 3712, 3762, 3784],
   sha256: ['dcfd663ae82a4542f6b61a901fe5325c2520f053646a43e2d5169b6ddbbb8336', 'e782889a104af36dc940981bc36672d0f72bfbd6eaca1051e3f4f086c0aea45f']},
  {id: 'ev-b2-first-class-ecosystem', statement: '生态更优：要有一流的创新生态。',
   statementEn: 'Better ecosystem: a first-class innovation ecosystem.', verification: 'VERIFIED', spans: [3855, 3863, 3864, 3872],
   sha256: ['827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94', '282072c1e0b4e65ab9b34c1995ccc1d2d425377eded65a18322ab3eb58d46f32']},
  {id: 'ev-b2-integration-mechanism', statement: '生态更优：要有让教育、科技、人才合为一体来发展的机制。',
   statementEn: 'Better ecosystem: a mechanism by which education, technology and talent develop as one.', verification: 'VERIFIED',
   spans: [3855, 3863, 3873, 3888],
   sha256: ['827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94', '4c0a8e02533c15d80770a482de6a4005d4b75d78e4734106b8445f3674f66d09']},
  {id: 'ev-b2-mechanism-breakthrough', statement: '框题把教育科技人才一体化发展列为要突破之处，正文要为此建机制。',
   statementEn: 'The box names the integrated development of education, technology and talent as a breakthrough; the body wants a mechanism of it.',
   verification: 'VERIFIED', spans: [1574, 1593, 3873, 3888],
   sha256: ['1f75bf775ad9db0de138b8dda36b6a2872c01d288a0b5120bef0596b8613fdb1', '4c0a8e02533c15d80770a482de6a4005d4b75d78e4734106b8445f3674f66d09']},
  {id: 'ev-b2-belt-road-zone', statement: '生态更优：“一带一路”科技创新合作区要更快建成。',
   statementEn: 'Better ecosystem: the Belt and Road zone of science and technology innovation cooperation is to be built faster.',
   verification: 'VERIFIED', spans: [3855, 3863, 3889, 3906],
   sha256: ['827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94', 'ce7230d81573d76c37c36ca725b63eaa5e4a866cbfc48d2650735ac68f83edaa']},
  {id: 'ev-b2-wang-next', statement: '王伟的话之后，文章写下一步要做深“416”。',
   statementEn: 'After Wang Wei’s words the article turns to deepening 416 next.', verification: 'VERIFIED',
   spans: [3587, 3604, 3607, 3627],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', '4165a137bccbd417042328ed52333dd63f8fe4cb92fb5f692a130ba0bd5f4874']},
  {id: 'ev-b2-wang-new-fields', statement: '王伟的话之后，文章写要着力的新领域。',
   statementEn: 'After Wang Wei’s words the article turns to the new fields.', verification: 'VERIFIED',
   spans: [3587, 3604, 3607, 3614, 3628, 3637],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'dce58f56a2e3db585295417cea0ff5c0eeacd4b03bb17ca2e0c0c122b7b7acb9']},
  {id: 'ev-b2-wang-system', statement: '王伟的话之后，文章写要建的体系。',
   statementEn: 'After Wang Wei’s words the article turns to the system to be built.', verification: 'VERIFIED',
   spans: [3587, 3604, 3607, 3614, 3638, 3655],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', '24e7928d45bf5557d690aed98028c0810c07ec887dd4b50cd252f1ea1ba2db1d']},
  {id: 'ev-b2-wang-targets-rd-contracts', statement: '王伟的话之后，文章写研发强度与技术合同的目标。',
   statementEn: 'After Wang Wei’s words the article gives the targets of R&D intensity and technology contracts.',
   verification: 'VERIFIED', spans: [3587, 3604, 3607, 3614, 3656, 3693],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'e599731c7fde18974f45b4483b27880f915a9249de6906726e1c73b117614775']},
  {id: 'ev-b2-wang-frontier', statement: '王伟的话之后，文章写科技攻尖。', statementEn: 'After Wang Wei’s words the article turns to the frontier.',
   verification: 'VERIFIED', spans: [3587, 3604, 3696, 3712],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', '616252cf92831506bc559cf1efe391945c1de393eef982f4038646bd77d14c62']},
  {id: 'ev-b2-wang-industry', statement: '王伟的话之后，文章写产业向新。', statementEn: 'After Wang Wei’s words the article turns to industry.',
   verification: 'VERIFIED', spans: [3587, 3604, 3696, 3704, 3787, 3795],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', '76ba61a0f5eae643d4242119b3871a5cbdf307ac38210d7f7b52ed50f2c05f96', 'f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836']},
  {id: 'ev-b2-wang-targets-enterprises', statement: '王伟的话之后，文章写三类企业的目标。',
   statementEn: 'After Wang Wei’s words the article gives the targets of three kinds of enterprises.', verification: 'VERIFIED',
   spans: [3587, 3604, 3787, 3834],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', '892d46088db907cb51f3ebc0978f9c8ad31db3af392c0c9f1816dfafa4b2f7aa']},
  {id: 'ev-b2-wang-teams', statement: '王伟的话之后，文章写要扶持的团队数。',
   statementEn: 'After Wang Wei’s words the article gives the number of teams to be supported.', verification: 'VERIFIED',
   spans: [3587, 3604, 3787, 3795, 3835, 3852],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', 'f166797ebf3443c20e26bcb5941ae35040032d345ca218554ca9d14648ab8836', '7b8578ea0a53428a1ec220cadd6b011183e9de89d4c09411ea860a3af711aa83']},
  {id: 'ev-b2-wang-ecosystem', statement: '王伟的话之后，文章写生态更优。',
   statementEn: 'After Wang Wei’s words the article turns to the better ecosystem.', verification: 'VERIFIED',
   spans: [3587, 3604, 3855, 3863],
   sha256: ['2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', '827688d72a31e3e421347538ea56639281d84639b077aa416a2da76a51de0e94']},
  {id: 'ev-b2-owns-action-3', statement: '以融合行动的目标为题的一节里，市科技局的王伟发言，随后是下一步的做法与该目标。',
   statementEn: 'In the section headed by a target of the integration action Wang Wei of the science and technology bureau speaks; the next steps and that target follow.',
   verification: 'VERIFIED', spans: [1556, 1573, 1618, 1635, 3238, 3257, 3587, 3604, 3607, 3614, 3676, 3693],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555', '11ba5fe257df848064ddb02d52ce8b247fcbf1eb2a6b68ad39c14586bb61936b', '2c322d6789a6985e29f1a5c3035ce167a9c135703adc90ee786d71ae51650b08', 'fb727099fc8364699b378b1ebd456dbb9f43ae36a1dd3c3fa5a2c011e07cc37d', 'b38bfc32a75053ab60a8585482bf3c3875e2d19eeb3ad0636df4565decac6555']},
  {id: 'ev-b2-zone-needs-innovation', statement: '建先行区要靠科技创新；融合行动的名称里就有科技创新。',
   statementEn: 'The pioneer zone cannot be built without science and technology innovation, which the name of the integration action holds.',
   verification: 'VERIFIED', spans: [1556, 1573, 3268, 3289],
   sha256: ['0969e4ef4d493e46d2ee2a8b81ed025ce91f3e4bb482fb0c4b1c6b7580af668d', 'bd7359741badbb17168ef077a7a245511c6c8b58ec57a3ea7c334bf56a483222']},
  {id: 'ev-b2-industry-led-innovation', statement: '由产业创新带头的全面创新，正让区域创新效能明显变高。',
   statementEn: 'All-round innovation led by industrial innovation is visibly raising how well the region innovates.',
   verification: 'VERIFIED', spans: [3496, 3522], sha256: ['5d5b7a5a5856f3f7068f827cfad5ca6555d986685602437e04e7f2c43ee6e677']}
] AS row
MERGE (n:Evidence:Entity {id: row.id})
SET n += row;

// (:Agency)
UNWIND [
  {id: 'agency-cq-stb', name: '市科技局', nameEn: 'Municipal Science and Technology Bureau', nameEnBasis: 'TRANSLATION', basis: 'STATED',
   evidence: ['ev-b2-wang-wei']}
] AS row
MERGE (n:Agency:Entity {id: row.id})
SET n += row;

// (:Official)
UNWIND [
  {id: 'official-wang-wei', name: '王伟', nameEn: 'Wang Wei', nameEnBasis: 'TRANSLATION', basis: 'STATED', evidence: ['ev-b2-wang-wei']}
] AS row
MERGE (n:Official:Entity {id: row.id})
SET n += row;

// (:Policy)
UNWIND [
  {id: 'policy-shuangbeizeng', name: '双倍增', nameEn: 'Double Multiplication', nameEnBasis: 'TRANSLATION', kind: 'PROGRAMME',
   aliases: ['“双倍增”行动', '双倍增行动'], declaredParts: 2, declaredPartsAt: [3299, 3300],
   note: 'The name counts two multiplications; the text does not say of what.', summary: '带动科技型企业新入库的行动；名中“双”所指两项，文中未说明。',
   summaryEn: 'An action that brings new technology-based enterprises into the register; the text does not say which two things are to multiply.',
   basis: 'STATED', evidence: ['ev-b2-double-growth', 'ev-b2-double-growth-new-enterprises']},
  {id: 'policy-five-landings', name: '5个“加快落地”', nameEn: 'Five speedy landings', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK',
   aliases: ['5个加快落地'], declaredParts: 5, declaredPartsAt: [3462, 3463], periodFrom: '2025-01-01', periodTo: '2025-12-31',
   periodStated: '2025年', periodAt: [3391, 3396], summary: '2025年要加快落实的五件事：教育资源、“416”成果、国家战略科技力量、科创与产创融合项目、人才引育工程。',
   summaryEn: 'Five things to be put in place faster in 2025: education resources, results of 416, national strategic forces, integration projects, talent.',
   basis: 'STATED', evidence: ['ev-b2-five-landings']},
  {id: 'policy-416', name: '416', nameEn: '416', nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK', aliases: ['“416”科技创新布局', '416科技创新布局'],
   nameAt: [3414, 3417, 3617, 3620], note: 'The text does not decode the numerals.', summary: '重庆的科技创新布局，代号数字文中未作解释。',
   summaryEn: 'The layout of science and technology innovation of Chongqing; the text does not decode its numerals.', basis: 'STATED',
   evidence: ['ev-b2-416-layout', 'ev-b2-landing-416-results']},
  {id: 'policy-three-new-system', name: '“新科技+新产业+新生态”体系', nameEn: 'System of new technology, new industry and new ecosystem',
   nameEnBasis: 'TRANSLATION', kind: 'FRAMEWORK', aliases: ['新科技+新产业+新生态'], summary: '把新科技、新产业和新生态合成一个体系。',
   summaryEn: 'Joins new technology, new industry and a new ecosystem into one system.', basis: 'STATED',
   evidence: ['ev-b2-three-new-system']},
  {id: 'policy-programme-basic-research', name: '基础研究引领计划', nameEn: 'Basic research lead programme', nameEnBasis: 'TRANSLATION',
   kind: 'PROGRAMME', basis: 'STATED', evidence: ['ev-b2-programme-basic-research']},
  {id: 'policy-programme-disruptive-technology', name: '颠覆性技术突破计划', nameEn: 'Disruptive technology breakthrough programme',
   nameEnBasis: 'TRANSLATION', kind: 'PROGRAMME', basis: 'STATED', evidence: ['ev-b2-programme-disruptive-technology']},
  {id: 'policy-programme-core-technology', name: '关键核心技术攻坚计划', nameEn: 'Programme to tackle key and core technologies', nameEnBasis: 'TRANSLATION',
   kind: 'PROGRAMME', basis: 'STATED', evidence: ['ev-b2-programme-core-technology']},
  {id: 'policy-education-technology-talent-mechanism', name: '教育科技人才一体化发展机制',
   nameEn: 'Mechanism for the integrated development of education, technology and talent', nameEnBasis: 'TRANSLATION',
   kind: 'INSTRUMENT', nameAt: [3881, 3882], basis: 'STATED', evidence: ['ev-b2-integration-mechanism']},
  {id: 'policy-industry-led-innovation', name: '以产业创新为引领的全面创新', nameEn: 'All-round innovation led by industrial innovation',
   nameEnBasis: 'TRANSLATION', kind: 'STRATEGY', aliases: ['以产业创新引领全面创新'],
   note: 'The section on manufacturing and the section on innovation word it a little differently; read as one.', basis: 'STATED',
   evidence: ['ev-b2-industry-led-innovation', 'ev-b1-industry-leads-innovation']}
] AS row
MERGE (n:Policy:Entity {id: row.id})
SET n += row;

// (:Indicator)
UNWIND [
  {id: 'indicator-new-tech-enterprises', name: '新入库科技型企业数', nameEn: 'Number of newly registered technology-based enterprises',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE',
   note: 'A flow of newly registered enterprises; not the stock of technology-based enterprises.', basis: 'STATED',
   evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'indicator-rd-intensity', name: '全社会研发经费投入强度', nameEn: 'R&D expenditure intensity of the whole society',
   nameEnBasis: 'TRANSLATION', unit: 'PERCENT', polarity: 'MORE', aliases: ['全社会研发投入强度', '研发经费投入强度', '研发投入强度'],
   note: 'The promise speaks of the intensity of R&D expenditure, the report of R&D intensity; taken as one indicator. The text does not say against what it is measured.',
   basis: 'STATED', evidence: ['ev-b2-rd-intensity-now', 'ev-b2-box-rd', 'ev-b2-body-rd']},
  {id: 'indicator-technology-contracts', name: '技术合同登记成交额', nameEn: 'Registered turnover of technology contracts',
   nameEnBasis: 'TRANSLATION', unit: 'CNY', polarity: 'MORE', aliases: ['技术合同成交额'],
   note: 'The promise speaks of registered turnover, the report of turnover without that word; taken as one indicator.',
   basis: 'STATED', evidence: ['ev-b2-technology-contracts-now', 'ev-b2-box-contracts', 'ev-b2-body-contracts']},
  {id: 'indicator-innovation-level', name: '综合科技创新水平', nameEn: 'Overall level of science and technology innovation',
   nameEnBasis: 'TRANSLATION', unit: 'RANK', polarity: 'MORE', note: 'The text gives places in an order only, no level.',
   basis: 'STATED', evidence: ['ev-b2-innovation-rank-west', 'ev-b2-innovation-rank-china']},
  {id: 'indicator-tech-enterprises', name: '科技型企业数', nameEn: 'Number of technology-based enterprises', nameEnBasis: 'TRANSLATION',
   unit: 'ENTERPRISE', polarity: 'MORE', note: 'A stock; newly registered enterprises are another indicator.', basis: 'STATED',
   evidence: ['ev-b2-tech-enterprises-2024', 'ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'indicator-high-tech-enterprises', name: '高新技术企业数', nameEn: 'Number of high and new technology enterprises',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE', basis: 'STATED',
   evidence: ['ev-b2-high-tech-enterprises-2024', 'ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'indicator-rd-personnel', name: '研发人员数', nameEn: 'R&D personnel', nameEnBasis: 'TRANSLATION', unit: 'PERSON', polarity: 'MORE',
   basis: 'STATED', evidence: ['ev-b2-rd-personnel-2024']},
  {id: 'indicator-tech-leading-enterprises', name: '科技领军企业数', nameEn: 'Number of leading technology enterprises',
   nameEnBasis: 'TRANSLATION', unit: 'ENTERPRISE', polarity: 'MORE', basis: 'STATED',
   evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'indicator-innovation-teams', name: '重点支持的创新创业团队数', nameEn: 'Number of innovation and start-up teams under key support',
   nameEnBasis: 'TRANSLATION', unit: 'TEAM', polarity: 'MORE', basis: 'STATED', evidence: ['ev-b2-box-teams', 'ev-b2-body-teams']}
] AS row
MERGE (n:Indicator:Entity {id: row.id})
SET n += row;

// (:Observation)
UNWIND [
  {id: 'obs-new-tech-enterprises', name: '重庆新入库科技型企业数（当前）',
   nameEn: 'Chongqing newly registered technology-based enterprises, at present', nameEnBasis: 'TRANSLATION', value: 11000,
   unit: 'ENTERPRISE', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '1.1万家', statedAt: [3317, 3322], comparatorAt: [3315, 3317],
   periodStated: '当前', periodAt: [3293, 3295], estimate: false, basis: 'STATED', evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'obs-rd-intensity', name: '重庆全社会研发投入强度（当前，预计）', nameEn: 'Chongqing R&D intensity, at present, expected',
   nameEnBasis: 'TRANSLATION', value: 2.6, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'LEVEL', stated: '2.6%',
   statedAt: [3337, 3341], hedge: 'EXPECT', hedgeAt: [3332, 3334], estimate: true, periodStated: '当前', periodAt: [3293, 3295],
   basis: 'STATED', evidence: ['ev-b2-rd-intensity-now']},
  {id: 'obs-technology-contracts', name: '重庆技术合同成交额（当前）', nameEn: 'Chongqing turnover of technology contracts, at present',
   nameEnBasis: 'TRANSLATION', value: 97400000000, unit: 'CNY', comparator: 'EQUAL', statistic: 'LEVEL', stated: '974亿元',
   statedAt: [3349, 3354], periodStated: '当前', periodAt: [3293, 3295], estimate: false, basis: 'STATED',
   evidence: ['ev-b2-technology-contracts-now']},
  {id: 'obs-technology-contracts-growth', name: '重庆技术合同成交额增速（当前）',
   nameEn: 'Growth of Chongqing turnover of technology contracts, at present', nameEnBasis: 'TRANSLATION', value: 12.6, unit: 'PERCENT',
   comparator: 'EQUAL', statistic: 'GROWTH', stated: '12.6%', statedAt: [3357, 3362], periodStated: '当前', periodAt: [3293, 3295],
   estimate: false, basis: 'STATED', evidence: ['ev-b2-technology-contracts-growth']},
  {id: 'obs-innovation-rank-west', name: '重庆综合科技创新水平西部排名（当前）',
   nameEn: 'Chongqing overall innovation level, rank in the west, at present', nameEnBasis: 'TRANSLATION', value: 1, unit: 'RANK',
   comparator: 'EQUAL', statistic: 'RANK', stated: '第1', statedAt: [3375, 3377], periodStated: '当前', periodAt: [3293, 3295],
   estimate: false, basis: 'STATED', evidence: ['ev-b2-innovation-rank-west']},
  {id: 'obs-innovation-rank-china', name: '重庆综合科技创新水平全国排名（当前）', nameEn: 'Chongqing overall innovation level, rank in China, at present',
   nameEnBasis: 'TRANSLATION', value: 7, unit: 'RANK', comparator: 'EQUAL', statistic: 'RANK', stated: '第7', statedAt: [3380, 3382],
   periodStated: '当前', periodAt: [3293, 3295], estimate: false, basis: 'STATED', evidence: ['ev-b2-innovation-rank-china']},
  {id: 'obs-tech-enterprises-2024', name: '重庆科技型企业数 2024年', nameEn: 'Chongqing technology-based enterprises, 2024',
   nameEnBasis: 'TRANSLATION', value: 69820, unit: 'ENTERPRISE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '69820家',
   statedAt: [3539, 3545], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [3526, 3531],
   periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024']},
  {id: 'obs-tech-enterprises-growth-2024', name: '重庆科技型企业数增速 2024年', nameEn: 'Growth of Chongqing technology-based enterprises, 2024',
   nameEnBasis: 'TRANSLATION', value: 19.3, unit: 'PERCENT', comparator: 'EQUAL', statistic: 'GROWTH', stated: '19.3%',
   statedAt: [3548, 3553], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [3526, 3531],
   periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-b2-tech-enterprises-growth-2024']},
  {id: 'obs-high-tech-enterprises-2024', name: '重庆高新技术企业数 2024年', nameEn: 'Chongqing high and new technology enterprises, 2024',
   nameEnBasis: 'TRANSLATION', value: 8837, unit: 'ENTERPRISE', comparator: 'EQUAL', statistic: 'LEVEL', stated: '8837家',
   statedAt: [3560, 3565], periodFrom: '2024-01-01', periodTo: '2024-12-31', periodStated: '2024年', periodAt: [3526, 3531],
   periodBasis: 'STATED', estimate: false, basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024']},
  {id: 'obs-high-tech-enterprises-growth-2024', name: '重庆高新技术企业数增速 2024年',
   nameEn: 'Growth of Chongqing high and new technology enterprises, 2024', nameEnBasis: 'TRANSLATION', value: 15.98, unit: 'PERCENT',
   comparator: 'EQUAL', statistic: 'GROWTH', stated: '15.98%', statedAt: [3568, 3574], periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [3526, 3531], periodBasis: 'STATED', estimate: false, basis: 'STATED',
   evidence: ['ev-b2-high-tech-enterprises-growth-2024']},
  {id: 'obs-rd-personnel-2024', name: '重庆研发人员数 2024年（预计）', nameEn: 'Chongqing R&D personnel, 2024, expected',
   nameEnBasis: 'TRANSLATION', value: 250000, unit: 'PERSON', comparator: 'EQUAL', statistic: 'LEVEL', stated: '25万人',
   statedAt: [3581, 3585], hedge: 'EXPECT', hedgeAt: [3579, 3581], estimate: true, periodFrom: '2024-01-01', periodTo: '2024-12-31',
   periodStated: '2024年', periodAt: [3526, 3531], periodBasis: 'STATED', basis: 'STATED', evidence: ['ev-b2-rd-personnel-2024']}
] AS row
MERGE (n:Observation:Entity {id: row.id})
SET n += row;

// (:Organization)
UNWIND [
  {id: 'org-tech-enterprises', name: '科技型企业', nameEn: 'Technology-based enterprises', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024', 'ev-b2-body-enterprises']},
  {id: 'org-high-tech-enterprises', name: '高新技术企业', nameEn: 'High and new technology enterprises', nameEnBasis: 'TRANSLATION',
   kind: 'GROUP', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024', 'ev-b2-body-enterprises']},
  {id: 'org-tech-leading-enterprises', name: '科技领军企业', nameEn: 'Leading technology enterprises', nameEnBasis: 'TRANSLATION',
   kind: 'GROUP', basis: 'STATED', evidence: ['ev-b2-body-enterprises', 'ev-b2-box-enterprises']},
  {id: 'org-innovation-teams', name: '创新创业团队', nameEn: 'Innovation and start-up teams', nameEnBasis: 'TRANSLATION', kind: 'GROUP',
   basis: 'STATED', evidence: ['ev-b2-body-teams', 'ev-b2-box-teams']},
  {id: 'org-major-innovation-platforms', name: '新领域新方向重大科创平台',
   nameEn: 'Major science and innovation platforms in new fields and directions', nameEnBasis: 'TRANSLATION', kind: 'PLATFORM',
   basis: 'STATED', evidence: ['ev-b2-major-platforms']}
] AS row
MERGE (n:Organization:Entity {id: row.id})
SET n += row;

// (:Target)
UNWIND [
  {id: 'target-rd-intensity-2025', name: '重庆全社会研发经费投入强度 2025年目标', nameEn: 'Chongqing R&D expenditure intensity, 2025 target',
   nameEnBasis: 'TRANSLATION', value: 2.7, unit: 'PERCENT', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '2.7%',
   statedAt: [1613, 1617, 3671, 3675], comparatorAt: [1611, 1613, 3669, 3671], hedge: 'STRIVE', hedgeAt: [1598, 1600, 3656, 3658],
   periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [1235, 1240], periodBasis: 'LAYOUT',
   basis: 'STATED', evidence: ['ev-b2-box-rd', 'ev-b2-body-rd']},
  {id: 'target-technology-contracts-2025', name: '重庆技术合同登记成交额 2025年目标',
   nameEn: 'Chongqing registered turnover of technology contracts, 2025 target', nameEnBasis: 'TRANSLATION', value: 110000000000,
   unit: 'CNY', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '1100亿元', statedAt: [1629, 1635, 3251, 3257, 3687, 3693],
   comparatorAt: [1627, 1629, 3249, 3251, 3685, 3687], hedge: 'STRIVE', hedgeAt: [1598, 1600, 3238, 3240, 3656, 3658],
   periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [1235, 1240], periodBasis: 'LAYOUT',
   basis: 'STATED', evidence: ['ev-b2-box-contracts', 'ev-b2-body-contracts', 'ev-b2-heading-contracts']},
  {id: 'target-high-tech-enterprises-2025', name: '重庆高新技术企业数 2025年目标',
   nameEn: 'Chongqing high and new technology enterprises, 2025 target', nameEnBasis: 'TRANSLATION', value: 10000, unit: 'ENTERPRISE',
   comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '1万家', statedAt: [1664, 1667, 3821, 3824],
   comparatorAt: [1662, 1664, 3819, 3821], hedge: 'STRIVE', hedgeAt: [1639, 1641, 3796, 3798], periodFrom: '2025-01-01',
   periodTo: '2025-12-31', periodStated: '2025年', periodAt: [1235, 1240], periodBasis: 'LAYOUT', basis: 'STATED',
   evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-enterprises-2025', name: '重庆科技型企业数 2025年目标', nameEn: 'Chongqing technology-based enterprises, 2025 target',
   nameEnBasis: 'TRANSLATION', value: 75000, unit: 'ENTERPRISE', comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '7.5万家',
   statedAt: [1668, 1673, 3825, 3830], comparatorAt: [1662, 1664, 3819, 3821], hedge: 'STRIVE', hedgeAt: [1639, 1641, 3796, 3798],
   periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年', periodAt: [1235, 1240], periodBasis: 'LAYOUT',
   basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-leading-enterprises-2025', name: '重庆科技领军企业数 2025年目标',
   nameEn: 'Chongqing leading technology enterprises, 2025 target', nameEnBasis: 'TRANSLATION', value: 20, unit: 'ENTERPRISE',
   comparator: 'MORE_THAN', statistic: 'LEVEL', stated: '20家', statedAt: [1674, 1677, 3831, 3834],
   comparatorAt: [1662, 1664, 3819, 3821], hedge: 'STRIVE', hedgeAt: [1639, 1641, 3796, 3798], periodFrom: '2025-01-01',
   periodTo: '2025-12-31', periodStated: '2025年', periodAt: [1235, 1240], periodBasis: 'LAYOUT', basis: 'STATED',
   evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-innovation-teams-2025', name: '重庆重点支持创新创业团队数 2025年目标',
   nameEn: 'Chongqing innovation and start-up teams under key support, 2025 target', nameEnBasis: 'TRANSLATION', value: 1000,
   unit: 'TEAM', comparator: 'AT_LEAST', statistic: 'LEVEL', stated: '1000个', statedAt: [1688, 1693, 3845, 3850],
   comparatorAt: [1693, 1695, 3850, 3852], periodFrom: '2025-01-01', periodTo: '2025-12-31', periodStated: '2025年',
   periodAt: [1235, 1240], periodBasis: 'LAYOUT',
   note: 'This clause has a verb of its own (key support), so the striving said of the three kinds of enterprises is not read into it.',
   basis: 'STATED', evidence: ['ev-b2-box-teams', 'ev-b2-body-teams']}
] AS row
MERGE (n:Target:Entity {id: row.id})
SET n += row;

// (:Action)
UNWIND [
  {id: 'action-landing-education', name: '优质教育资源加快落地', nameEn: 'Speedy landing of quality education resources',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-landing-education']},
  {id: 'action-landing-416-results', name: '“416”科技创新成果加快落地', nameEn: 'Speedy landing of the results of 416 innovation',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', nameAt: [3414, 3417], basis: 'STATED', evidence: ['ev-b2-landing-416-results']},
  {id: 'action-landing-national-forces', name: '国家战略科技力量加快落地',
   nameEn: 'Speedy landing of national strategic science and technology forces', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   basis: 'STATED', evidence: ['ev-b2-landing-national-forces']},
  {id: 'action-landing-integration-projects', name: '科技创新和产业创新融合项目加快落地',
   nameEn: 'Speedy landing of projects that integrate technological and industrial innovation', nameEnBasis: 'TRANSLATION',
   kind: 'PROJECT', aliases: ['科技创新和产业创新融合项目'], basis: 'STATED', evidence: ['ev-b2-landing-integration-projects']},
  {id: 'action-landing-talent', name: '创新人才引育工程加快落地', nameEn: 'Speedy landing of the project to attract and raise innovative talent',
   nameEnBasis: 'TRANSLATION', kind: 'PROJECT', aliases: ['创新人才引育工程'], basis: 'STATED', evidence: ['ev-b2-landing-talent']},
  {id: 'action-deepen-416', name: '深化“416”科技创新布局', nameEn: 'Deepen the 416 layout of science and technology innovation',
   nameEnBasis: 'TRANSLATION', kind: 'TASK', nameAt: [3617, 3620], basis: 'STATED', evidence: ['ev-b2-416-layout']},
  {id: 'action-focus-new-fields', name: '聚焦无人机等新领域', nameEn: 'Focus on drones and other new fields', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', basis: 'STATED', evidence: ['ev-b2-new-fields-uav']},
  {id: 'action-technology-frontier', name: '科技攻“尖”', nameEn: 'Technology goes for the frontier', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', aliases: ['突出科技攻“尖”'], basis: 'STATED', evidence: ['ev-b2-task-frontier']},
  {id: 'action-industry-new', name: '产业向“新”', nameEn: 'Industry turns to the new', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   aliases: ['加快产业向“新”'], basis: 'STATED', evidence: ['ev-b2-task-industry']},
  {id: 'action-ecosystem-better', name: '生态更“优”', nameEn: 'A better ecosystem', nameEnBasis: 'TRANSLATION', kind: 'TASK',
   aliases: ['促进生态更“优”'], basis: 'STATED', evidence: ['ev-b2-task-ecosystem']},
  {id: 'action-build-belt-road-innovation-zone', name: '加快建设“一带一路”科技创新合作区',
   nameEn: 'Build the Belt and Road science and technology innovation cooperation zone faster', nameEnBasis: 'TRANSLATION',
   kind: 'TASK', nameAt: [3894, 3898], basis: 'STATED', evidence: ['ev-b2-belt-road-zone']}
] AS row
MERGE (n:Action:Entity {id: row.id})
SET n += row;

// (:Goal)
UNWIND [
  {id: 'goal-pioneer-zone-power-source', name: '西部地区高质量发展先行区“动力源”',
   nameEn: '“Source of power” of the pioneer zone for high-quality development of the western region', nameEnBasis: 'TRANSLATION',
   aliases: ['先行区“动力源”'], basis: 'STATED', evidence: ['ev-b2-power-source']},
  {id: 'goal-new-technology', name: '新科技', nameEn: 'New technology', nameEnBasis: 'TRANSLATION',
   note: 'Named only as a component of the system.', basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'goal-new-industry', name: '新产业', nameEn: 'New industry', nameEnBasis: 'TRANSLATION',
   note: 'Named only as a component of the system.', basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'goal-new-ecosystem', name: '新生态', nameEn: 'New ecosystem', nameEnBasis: 'TRANSLATION',
   note: 'Named only as a component of the system.', basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'goal-first-class-innovation-ecosystem', name: '一流创新生态', nameEn: 'First-class innovation ecosystem', nameEnBasis: 'TRANSLATION',
   nameAt: [3866, 3867], basis: 'STATED', evidence: ['ev-b2-first-class-ecosystem']},
  {id: 'goal-regional-innovation-efficacy', name: '区域创新效能', nameEn: 'Regional innovation efficacy', nameEnBasis: 'TRANSLATION',
   basis: 'STATED', evidence: ['ev-b2-industry-led-innovation']}
] AS row
MERGE (n:Goal:Entity {id: row.id})
SET n += row;

// (:Industry)
UNWIND [
  {id: 'industry-drones', name: '无人机', nameEn: 'Drones', nameEnBasis: 'TRANSLATION', kind: 'TECHNOLOGY',
   note: 'The text calls it a new field.', basis: 'STATED', evidence: ['ev-b2-new-fields-uav']},
  {id: 'industry-artificial-intelligence', name: '人工智能', nameEn: 'Artificial intelligence', nameEnBasis: 'TRANSLATION',
   kind: 'TECHNOLOGY', note: 'The text calls it a field.', basis: 'STATED', evidence: ['ev-b2-frontier-ai']}
] AS row
MERGE (n:Industry:Entity {id: row.id})
SET n += row;

// (:Region)
UNWIND [
  {id: 'region-belt-road-innovation-zone', name: '“一带一路”科技创新合作区',
   nameEn: 'Belt and Road science and technology innovation cooperation zone', nameEnBasis: 'TRANSLATION', kind: 'ZONE',
   nameAt: [3894, 3898], note: 'The text does not say where it is.', basis: 'STATED', evidence: ['ev-b2-belt-road-zone']}
] AS row
MERGE (n:Region:Entity {id: row.id})
SET n += row;

// (:Evidence)-[:FROM_DOCUMENT]->(:Document)
UNWIND [
  {id: 'ev-b2-wang-wei.from-document', from: 'ev-b2-wang-wei', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-wei-spoke.from-document', from: 'ev-b2-wang-wei-spoke', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-double-growth.from-document', from: 'ev-b2-double-growth', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-double-growth-new-enterprises.from-document', from: 'ev-b2-double-growth-new-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-rd-intensity-now.from-document', from: 'ev-b2-rd-intensity-now', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-technology-contracts-now.from-document', from: 'ev-b2-technology-contracts-now', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-technology-contracts-growth.from-document', from: 'ev-b2-technology-contracts-growth', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-innovation-rank-west.from-document', from: 'ev-b2-innovation-rank-west', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-innovation-rank-china.from-document', from: 'ev-b2-innovation-rank-china', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-tech-enterprises-2024.from-document', from: 'ev-b2-tech-enterprises-2024', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-tech-enterprises-growth-2024.from-document', from: 'ev-b2-tech-enterprises-growth-2024', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-high-tech-enterprises-2024.from-document', from: 'ev-b2-high-tech-enterprises-2024', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-high-tech-enterprises-growth-2024.from-document', from: 'ev-b2-high-tech-enterprises-growth-2024', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-rd-personnel-2024.from-document', from: 'ev-b2-rd-personnel-2024', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-box-rd.from-document', from: 'ev-b2-box-rd', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-box-contracts.from-document', from: 'ev-b2-box-contracts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-box-enterprises.from-document', from: 'ev-b2-box-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-box-teams.from-document', from: 'ev-b2-box-teams', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-heading-contracts.from-document', from: 'ev-b2-heading-contracts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-body-rd.from-document', from: 'ev-b2-body-rd', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-body-contracts.from-document', from: 'ev-b2-body-contracts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-body-enterprises.from-document', from: 'ev-b2-body-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-body-teams.from-document', from: 'ev-b2-body-teams', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-baseline-rd-intensity.from-document', from: 'ev-b2-baseline-rd-intensity', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-baseline-contracts.from-document', from: 'ev-b2-baseline-contracts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-baseline-high-tech-enterprises.from-document', from: 'ev-b2-baseline-high-tech-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-baseline-tech-enterprises.from-document', from: 'ev-b2-baseline-tech-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-five-landings.from-document', from: 'ev-b2-five-landings', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-five-landings.from-document', from: 'ev-b2-section-five-landings', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-five-landings-after-zhu.from-document', from: 'ev-b2-five-landings-after-zhu', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-landing-education.from-document', from: 'ev-b2-landing-education', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-landing-416-results.from-document', from: 'ev-b2-landing-416-results', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-landing-national-forces.from-document', from: 'ev-b2-landing-national-forces', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-landing-integration-projects.from-document', from: 'ev-b2-landing-integration-projects', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-landing-talent.from-document', from: 'ev-b2-landing-talent', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-power-source-after-zhu.from-document', from: 'ev-b2-power-source-after-zhu', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-power-source.from-document', from: 'ev-b2-power-source', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-416-layout.from-document', from: 'ev-b2-416-layout', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-deepen-416.from-document', from: 'ev-b2-section-deepen-416', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-new-fields-uav.from-document', from: 'ev-b2-new-fields-uav', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-new-fields.from-document', from: 'ev-b2-section-new-fields', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-three-new-system.from-document', from: 'ev-b2-three-new-system', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-three-new-system.from-document', from: 'ev-b2-section-three-new-system', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-task-frontier.from-document', from: 'ev-b2-task-frontier', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-task-industry.from-document', from: 'ev-b2-task-industry', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-task-ecosystem.from-document', from: 'ev-b2-task-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-frontier.from-document', from: 'ev-b2-section-frontier', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-industry.from-document', from: 'ev-b2-section-industry', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-section-ecosystem.from-document', from: 'ev-b2-section-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-aims-new-technology.from-document', from: 'ev-b2-aims-new-technology', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-aims-new-industry.from-document', from: 'ev-b2-aims-new-industry', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-aims-new-ecosystem.from-document', from: 'ev-b2-aims-new-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-major-platforms.from-document', from: 'ev-b2-major-platforms', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-programme-basic-research.from-document', from: 'ev-b2-programme-basic-research', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-programme-disruptive-technology.from-document', from: 'ev-b2-programme-disruptive-technology', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-programme-core-technology.from-document', from: 'ev-b2-programme-core-technology', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-frontier-ai.from-document', from: 'ev-b2-frontier-ai', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-first-class-ecosystem.from-document', from: 'ev-b2-first-class-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-integration-mechanism.from-document', from: 'ev-b2-integration-mechanism', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-mechanism-breakthrough.from-document', from: 'ev-b2-mechanism-breakthrough', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-belt-road-zone.from-document', from: 'ev-b2-belt-road-zone', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-next.from-document', from: 'ev-b2-wang-next', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-new-fields.from-document', from: 'ev-b2-wang-new-fields', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-system.from-document', from: 'ev-b2-wang-system', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-targets-rd-contracts.from-document', from: 'ev-b2-wang-targets-rd-contracts', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-frontier.from-document', from: 'ev-b2-wang-frontier', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-industry.from-document', from: 'ev-b2-wang-industry', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-targets-enterprises.from-document', from: 'ev-b2-wang-targets-enterprises', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-teams.from-document', from: 'ev-b2-wang-teams', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-wang-ecosystem.from-document', from: 'ev-b2-wang-ecosystem', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-owns-action-3.from-document', from: 'ev-b2-owns-action-3', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-zone-needs-innovation.from-document', from: 'ev-b2-zone-needs-innovation', to: 'doc-cqrb-2025-pioneer-zone'},
  {id: 'ev-b2-industry-led-innovation.from-document', from: 'ev-b2-industry-led-innovation', to: 'doc-cqrb-2025-pioneer-zone'}
] AS row
MATCH (a:Evidence {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:FROM_DOCUMENT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HOLDS_OFFICE]->(:Entity)
UNWIND [
  {id: 'official-wang-wei.holds-office.agency-cq-stb.deputy-director', from: 'official-wang-wei', to: 'agency-cq-stb', post: '副局长',
   postEn: 'deputy director', basis: 'STATED', evidence: ['ev-b2-wang-wei']},
  {id: 'official-wang-wei.holds-office.agency-cq-stb.spokesperson', from: 'official-wang-wei', to: 'agency-cq-stb', post: '新闻发言人',
   postEn: 'spokesperson', basis: 'STATED', evidence: ['ev-b2-wang-wei']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:SPOKE_AT]->(:Entity)
UNWIND [
  {id: 'official-wang-wei.spoke-at.event-press-2025-02-06', from: 'official-wang-wei', to: 'event-press-2025-02-06',
   note: 'The text says that guests present at the press conference answered and then quotes Wang Wei; it does not say by name that Wang Wei was one of them.',
   basis: 'INFERRED', evidence: ['ev-b2-wang-wei-spoke']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SPOKE_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:APPLIES_TO]->(:Entity)
UNWIND [
  {id: 'policy-shuangbeizeng.applies-to.region-chongqing', from: 'policy-shuangbeizeng', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-double-growth', 'ev-b2-double-growth-new-enterprises']},
  {id: 'policy-five-landings.applies-to.region-chongqing', from: 'policy-five-landings', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-five-landings']},
  {id: 'policy-416.applies-to.region-chongqing', from: 'policy-416', to: 'region-chongqing', basis: 'STATED', evidence: ['ev-b2-416-layout']},
  {id: 'action-build-belt-road-innovation-zone.applies-to.region-belt-road-innovation-zone',
   from: 'action-build-belt-road-innovation-zone', to: 'region-belt-road-innovation-zone', basis: 'STATED',
   evidence: ['ev-b2-belt-road-zone']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:APPLIES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PRESENTED]->(:Entity)
UNWIND [
  {id: 'official-zhu-jiang.presented.policy-shuangbeizeng', from: 'official-zhu-jiang', to: 'policy-shuangbeizeng', basis: 'STATED',
   evidence: ['ev-b2-double-growth', 'ev-b2-double-growth-new-enterprises']},
  {id: 'official-zhu-jiang.presented.obs-new-tech-enterprises', from: 'official-zhu-jiang', to: 'obs-new-tech-enterprises',
   basis: 'STATED', evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'official-zhu-jiang.presented.obs-rd-intensity', from: 'official-zhu-jiang', to: 'obs-rd-intensity', basis: 'STATED',
   evidence: ['ev-b2-rd-intensity-now']},
  {id: 'official-zhu-jiang.presented.obs-technology-contracts', from: 'official-zhu-jiang', to: 'obs-technology-contracts',
   basis: 'STATED', evidence: ['ev-b2-technology-contracts-now']},
  {id: 'official-zhu-jiang.presented.obs-technology-contracts-growth', from: 'official-zhu-jiang',
   to: 'obs-technology-contracts-growth', basis: 'STATED', evidence: ['ev-b2-technology-contracts-growth']},
  {id: 'official-zhu-jiang.presented.obs-innovation-rank-west', from: 'official-zhu-jiang', to: 'obs-innovation-rank-west',
   basis: 'STATED', evidence: ['ev-b2-innovation-rank-west']},
  {id: 'official-zhu-jiang.presented.obs-innovation-rank-china', from: 'official-zhu-jiang', to: 'obs-innovation-rank-china',
   basis: 'STATED', evidence: ['ev-b2-innovation-rank-china']},
  {id: 'official-wang-wei.presented.obs-tech-enterprises-2024', from: 'official-wang-wei', to: 'obs-tech-enterprises-2024',
   basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024']},
  {id: 'official-wang-wei.presented.obs-tech-enterprises-growth-2024', from: 'official-wang-wei',
   to: 'obs-tech-enterprises-growth-2024', basis: 'STATED', evidence: ['ev-b2-tech-enterprises-growth-2024']},
  {id: 'official-wang-wei.presented.obs-high-tech-enterprises-2024', from: 'official-wang-wei', to: 'obs-high-tech-enterprises-2024',
   basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024']},
  {id: 'official-wang-wei.presented.obs-high-tech-enterprises-growth-2024', from: 'official-wang-wei',
   to: 'obs-high-tech-enterprises-growth-2024', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-growth-2024']},
  {id: 'official-wang-wei.presented.obs-rd-personnel-2024', from: 'official-wang-wei', to: 'obs-rd-personnel-2024', basis: 'STATED',
   evidence: ['ev-b2-rd-personnel-2024']},
  {id: 'official-zhu-jiang.presented.goal-pioneer-zone-power-source', from: 'official-zhu-jiang',
   to: 'goal-pioneer-zone-power-source',
   note: 'The paragraph names no speaker; it follows Zhu Jiang’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-power-source-after-zhu']},
  {id: 'official-zhu-jiang.presented.policy-five-landings', from: 'official-zhu-jiang', to: 'policy-five-landings',
   note: 'The paragraph names no speaker; it follows Zhu Jiang’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-five-landings-after-zhu']},
  {id: 'official-wang-wei.presented.policy-416', from: 'official-wang-wei', to: 'policy-416',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-next']},
  {id: 'official-wang-wei.presented.action-3-innovation', from: 'official-wang-wei', to: 'action-3-innovation',
   note: 'Wang Wei does not name the action; work that its section sets out follows Wang Wei’s words, and no other speaker stands between.',
   basis: 'INFERRED', evidence: ['ev-b2-owns-action-3']},
  {id: 'official-wang-wei.presented.action-deepen-416', from: 'official-wang-wei', to: 'action-deepen-416',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-next']},
  {id: 'official-wang-wei.presented.action-focus-new-fields', from: 'official-wang-wei', to: 'action-focus-new-fields',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-new-fields']},
  {id: 'official-wang-wei.presented.policy-three-new-system', from: 'official-wang-wei', to: 'policy-three-new-system',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-system']},
  {id: 'official-wang-wei.presented.target-rd-intensity-2025', from: 'official-wang-wei', to: 'target-rd-intensity-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-targets-rd-contracts']},
  {id: 'official-wang-wei.presented.target-technology-contracts-2025', from: 'official-wang-wei',
   to: 'target-technology-contracts-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-targets-rd-contracts']},
  {id: 'official-wang-wei.presented.action-technology-frontier', from: 'official-wang-wei', to: 'action-technology-frontier',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-frontier']},
  {id: 'official-wang-wei.presented.action-industry-new', from: 'official-wang-wei', to: 'action-industry-new',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-industry']},
  {id: 'official-wang-wei.presented.target-high-tech-enterprises-2025', from: 'official-wang-wei',
   to: 'target-high-tech-enterprises-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-targets-enterprises']},
  {id: 'official-wang-wei.presented.target-tech-enterprises-2025', from: 'official-wang-wei', to: 'target-tech-enterprises-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-targets-enterprises']},
  {id: 'official-wang-wei.presented.target-tech-leading-enterprises-2025', from: 'official-wang-wei',
   to: 'target-tech-leading-enterprises-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-targets-enterprises']},
  {id: 'official-wang-wei.presented.target-innovation-teams-2025', from: 'official-wang-wei', to: 'target-innovation-teams-2025',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-teams']},
  {id: 'official-wang-wei.presented.action-ecosystem-better', from: 'official-wang-wei', to: 'action-ecosystem-better',
   note: 'The paragraph names no speaker; it follows Wang Wei’s words, and no other speaker stands between.', basis: 'INFERRED',
   evidence: ['ev-b2-wang-ecosystem']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PRESENTED {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:MEASURES]->(:Entity)
UNWIND [
  {id: 'obs-new-tech-enterprises.measures.indicator-new-tech-enterprises', from: 'obs-new-tech-enterprises',
   to: 'indicator-new-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'obs-rd-intensity.measures.indicator-rd-intensity', from: 'obs-rd-intensity', to: 'indicator-rd-intensity', basis: 'STATED',
   evidence: ['ev-b2-rd-intensity-now']},
  {id: 'obs-technology-contracts.measures.indicator-technology-contracts', from: 'obs-technology-contracts',
   to: 'indicator-technology-contracts', basis: 'STATED', evidence: ['ev-b2-technology-contracts-now']},
  {id: 'obs-technology-contracts-growth.measures.indicator-technology-contracts', from: 'obs-technology-contracts-growth',
   to: 'indicator-technology-contracts', basis: 'STATED', evidence: ['ev-b2-technology-contracts-growth']},
  {id: 'obs-innovation-rank-west.measures.indicator-innovation-level', from: 'obs-innovation-rank-west',
   to: 'indicator-innovation-level', basis: 'STATED', evidence: ['ev-b2-innovation-rank-west']},
  {id: 'obs-innovation-rank-china.measures.indicator-innovation-level', from: 'obs-innovation-rank-china',
   to: 'indicator-innovation-level', basis: 'STATED', evidence: ['ev-b2-innovation-rank-china']},
  {id: 'obs-tech-enterprises-2024.measures.indicator-tech-enterprises', from: 'obs-tech-enterprises-2024',
   to: 'indicator-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024']},
  {id: 'obs-tech-enterprises-growth-2024.measures.indicator-tech-enterprises', from: 'obs-tech-enterprises-growth-2024',
   to: 'indicator-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-tech-enterprises-growth-2024']},
  {id: 'obs-high-tech-enterprises-2024.measures.indicator-high-tech-enterprises', from: 'obs-high-tech-enterprises-2024',
   to: 'indicator-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024']},
  {id: 'obs-high-tech-enterprises-growth-2024.measures.indicator-high-tech-enterprises', from: 'obs-high-tech-enterprises-growth-2024',
   to: 'indicator-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-growth-2024']},
  {id: 'obs-rd-personnel-2024.measures.indicator-rd-personnel', from: 'obs-rd-personnel-2024', to: 'indicator-rd-personnel',
   basis: 'STATED', evidence: ['ev-b2-rd-personnel-2024']},
  {id: 'target-rd-intensity-2025.measures.indicator-rd-intensity', from: 'target-rd-intensity-2025', to: 'indicator-rd-intensity',
   basis: 'STATED', evidence: ['ev-b2-box-rd', 'ev-b2-body-rd']},
  {id: 'target-technology-contracts-2025.measures.indicator-technology-contracts', from: 'target-technology-contracts-2025',
   to: 'indicator-technology-contracts', basis: 'STATED',
   evidence: ['ev-b2-box-contracts', 'ev-b2-body-contracts', 'ev-b2-heading-contracts']},
  {id: 'target-high-tech-enterprises-2025.measures.indicator-high-tech-enterprises', from: 'target-high-tech-enterprises-2025',
   to: 'indicator-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-enterprises-2025.measures.indicator-tech-enterprises', from: 'target-tech-enterprises-2025',
   to: 'indicator-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-leading-enterprises-2025.measures.indicator-tech-leading-enterprises', from: 'target-tech-leading-enterprises-2025',
   to: 'indicator-tech-leading-enterprises', basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-innovation-teams-2025.measures.indicator-innovation-teams', from: 'target-innovation-teams-2025',
   to: 'indicator-innovation-teams', basis: 'STATED', evidence: ['ev-b2-box-teams', 'ev-b2-body-teams']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEASURES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:IN_REGION]->(:Entity)
UNWIND [
  {id: 'obs-new-tech-enterprises.in-region.region-chongqing', from: 'obs-new-tech-enterprises', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'obs-rd-intensity.in-region.region-chongqing', from: 'obs-rd-intensity', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-rd-intensity-now']},
  {id: 'obs-technology-contracts.in-region.region-chongqing', from: 'obs-technology-contracts', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-technology-contracts-now']},
  {id: 'obs-technology-contracts-growth.in-region.region-chongqing', from: 'obs-technology-contracts-growth', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-technology-contracts-growth']},
  {id: 'obs-innovation-rank-west.in-region.region-chongqing', from: 'obs-innovation-rank-west', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-innovation-rank-west']},
  {id: 'obs-innovation-rank-china.in-region.region-chongqing', from: 'obs-innovation-rank-china', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-innovation-rank-china']},
  {id: 'obs-tech-enterprises-2024.in-region.region-chongqing', from: 'obs-tech-enterprises-2024', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024']},
  {id: 'obs-tech-enterprises-growth-2024.in-region.region-chongqing', from: 'obs-tech-enterprises-growth-2024', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-tech-enterprises-growth-2024']},
  {id: 'obs-high-tech-enterprises-2024.in-region.region-chongqing', from: 'obs-high-tech-enterprises-2024', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024']},
  {id: 'obs-high-tech-enterprises-growth-2024.in-region.region-chongqing', from: 'obs-high-tech-enterprises-growth-2024',
   to: 'region-chongqing', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-growth-2024']},
  {id: 'obs-rd-personnel-2024.in-region.region-chongqing', from: 'obs-rd-personnel-2024', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-rd-personnel-2024']},
  {id: 'target-rd-intensity-2025.in-region.region-chongqing', from: 'target-rd-intensity-2025', to: 'region-chongqing', basis: 'STATED',
   evidence: ['ev-b2-body-rd']},
  {id: 'target-technology-contracts-2025.in-region.region-chongqing', from: 'target-technology-contracts-2025', to: 'region-chongqing',
   basis: 'STATED', evidence: ['ev-b2-body-contracts']},
  {id: 'target-high-tech-enterprises-2025.in-region.region-chongqing', from: 'target-high-tech-enterprises-2025',
   to: 'region-chongqing', note: 'The box’s title names Chongqing and 2025.', basis: 'LAYOUT', evidence: ['ev-b2-box-enterprises']},
  {id: 'target-tech-enterprises-2025.in-region.region-chongqing', from: 'target-tech-enterprises-2025', to: 'region-chongqing',
   note: 'The box’s title names Chongqing and 2025.', basis: 'LAYOUT', evidence: ['ev-b2-box-enterprises']},
  {id: 'target-tech-leading-enterprises-2025.in-region.region-chongqing', from: 'target-tech-leading-enterprises-2025',
   to: 'region-chongqing', note: 'The box’s title names Chongqing and 2025.', basis: 'LAYOUT', evidence: ['ev-b2-box-enterprises']},
  {id: 'target-innovation-teams-2025.in-region.region-chongqing', from: 'target-innovation-teams-2025', to: 'region-chongqing',
   note: 'The box’s title names Chongqing and 2025.', basis: 'LAYOUT', evidence: ['ev-b2-box-teams']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN_REGION {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ABOUT]->(:Entity)
UNWIND [
  {id: 'obs-new-tech-enterprises.about.policy-shuangbeizeng', from: 'obs-new-tech-enterprises', to: 'policy-shuangbeizeng',
   basis: 'STATED', evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'obs-new-tech-enterprises.about.org-tech-enterprises', from: 'obs-new-tech-enterprises', to: 'org-tech-enterprises',
   basis: 'STATED', evidence: ['ev-b2-double-growth-new-enterprises']},
  {id: 'obs-tech-enterprises-2024.about.org-tech-enterprises', from: 'obs-tech-enterprises-2024', to: 'org-tech-enterprises',
   basis: 'STATED', evidence: ['ev-b2-tech-enterprises-2024']},
  {id: 'obs-tech-enterprises-growth-2024.about.org-tech-enterprises', from: 'obs-tech-enterprises-growth-2024',
   to: 'org-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-tech-enterprises-growth-2024']},
  {id: 'obs-high-tech-enterprises-2024.about.org-high-tech-enterprises', from: 'obs-high-tech-enterprises-2024',
   to: 'org-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-2024']},
  {id: 'obs-high-tech-enterprises-growth-2024.about.org-high-tech-enterprises', from: 'obs-high-tech-enterprises-growth-2024',
   to: 'org-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-high-tech-enterprises-growth-2024']},
  {id: 'target-high-tech-enterprises-2025.about.org-high-tech-enterprises', from: 'target-high-tech-enterprises-2025',
   to: 'org-high-tech-enterprises', basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-enterprises-2025.about.org-tech-enterprises', from: 'target-tech-enterprises-2025', to: 'org-tech-enterprises',
   basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-tech-leading-enterprises-2025.about.org-tech-leading-enterprises', from: 'target-tech-leading-enterprises-2025',
   to: 'org-tech-leading-enterprises', basis: 'STATED', evidence: ['ev-b2-box-enterprises', 'ev-b2-body-enterprises']},
  {id: 'target-innovation-teams-2025.about.org-innovation-teams', from: 'target-innovation-teams-2025', to: 'org-innovation-teams',
   basis: 'STATED', evidence: ['ev-b2-box-teams', 'ev-b2-body-teams']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RANKED_AMONG]->(:Entity)
UNWIND [
  {id: 'obs-innovation-rank-west.ranked-among.region-west', from: 'obs-innovation-rank-west', to: 'region-west', basis: 'STATED',
   evidence: ['ev-b2-innovation-rank-west']},
  {id: 'obs-innovation-rank-china.ranked-among.region-china', from: 'obs-innovation-rank-china', to: 'region-china', basis: 'STATED',
   evidence: ['ev-b2-innovation-rank-china']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RANKED_AMONG {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:SETS]->(:Entity)
UNWIND [
  {id: 'action-3-innovation.sets.target-rd-intensity-2025', from: 'action-3-innovation', to: 'target-rd-intensity-2025',
   note: 'The box lists it under this action.', basis: 'LAYOUT', evidence: ['ev-b2-box-rd']},
  {id: 'action-3-innovation.sets.target-technology-contracts-2025', from: 'action-3-innovation', to: 'target-technology-contracts-2025',
   note: 'The box lists it under this action.', basis: 'LAYOUT', evidence: ['ev-b2-box-contracts']},
  {id: 'action-3-innovation.sets.target-high-tech-enterprises-2025', from: 'action-3-innovation',
   to: 'target-high-tech-enterprises-2025', note: 'The box lists it under this action.', basis: 'LAYOUT',
   evidence: ['ev-b2-box-enterprises']},
  {id: 'action-3-innovation.sets.target-tech-enterprises-2025', from: 'action-3-innovation', to: 'target-tech-enterprises-2025',
   note: 'The box lists it under this action.', basis: 'LAYOUT', evidence: ['ev-b2-box-enterprises']},
  {id: 'action-3-innovation.sets.target-tech-leading-enterprises-2025', from: 'action-3-innovation',
   to: 'target-tech-leading-enterprises-2025', note: 'The box lists it under this action.', basis: 'LAYOUT',
   evidence: ['ev-b2-box-enterprises']},
  {id: 'action-3-innovation.sets.target-innovation-teams-2025', from: 'action-3-innovation', to: 'target-innovation-teams-2025',
   note: 'The box lists it under this action.', basis: 'LAYOUT', evidence: ['ev-b2-box-teams']},
  {id: 'action-industry-new.sets.target-high-tech-enterprises-2025', from: 'action-industry-new',
   to: 'target-high-tech-enterprises-2025', basis: 'STATED', evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.sets.target-tech-enterprises-2025', from: 'action-industry-new', to: 'target-tech-enterprises-2025',
   basis: 'STATED', evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.sets.target-tech-leading-enterprises-2025', from: 'action-industry-new',
   to: 'target-tech-leading-enterprises-2025', basis: 'STATED', evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.sets.target-innovation-teams-2025', from: 'action-industry-new', to: 'target-innovation-teams-2025',
   basis: 'STATED', evidence: ['ev-b2-body-teams']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SETS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:HAS_BASELINE]->(:Entity)
UNWIND [
  {id: 'target-rd-intensity-2025.has-baseline.obs-rd-intensity', from: 'target-rd-intensity-2025', to: 'obs-rd-intensity',
   note: 'No sentence sets the two side by side, the earlier figure is itself an expectation, and the names differ by one word (expenditure); the same measure of the same city seems meant.',
   basis: 'INFERRED', evidence: ['ev-b2-baseline-rd-intensity']},
  {id: 'target-technology-contracts-2025.has-baseline.obs-technology-contracts', from: 'target-technology-contracts-2025',
   to: 'obs-technology-contracts',
   note: 'No sentence sets the two side by side, and the report leaves out the word registered; the same measure of the same city seems meant.',
   basis: 'INFERRED', evidence: ['ev-b2-baseline-contracts']},
  {id: 'target-high-tech-enterprises-2025.has-baseline.obs-high-tech-enterprises-2024', from: 'target-high-tech-enterprises-2025',
   to: 'obs-high-tech-enterprises-2024',
   note: 'No sentence sets the two side by side; the number reported for 2024 and the number promised count the same kind of enterprise in the same city.',
   basis: 'INFERRED', evidence: ['ev-b2-baseline-high-tech-enterprises']},
  {id: 'target-tech-enterprises-2025.has-baseline.obs-tech-enterprises-2024', from: 'target-tech-enterprises-2025',
   to: 'obs-tech-enterprises-2024',
   note: 'No sentence sets the two side by side; the number reported for 2024 and the number promised count the same kind of enterprise in the same city.',
   basis: 'INFERRED', evidence: ['ev-b2-baseline-tech-enterprises']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:HAS_BASELINE {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:PART_OF]->(:Entity)
UNWIND [
  {id: 'policy-five-landings.part-of.action-3-innovation', from: 'policy-five-landings', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-five-landings']},
  {id: 'action-landing-education.part-of.policy-five-landings', from: 'action-landing-education', to: 'policy-five-landings',
   ordinal: 1, basis: 'STATED', evidence: ['ev-b2-landing-education']},
  {id: 'action-landing-416-results.part-of.policy-five-landings', from: 'action-landing-416-results', to: 'policy-five-landings',
   ordinal: 2, basis: 'STATED', evidence: ['ev-b2-landing-416-results']},
  {id: 'action-landing-national-forces.part-of.policy-five-landings', from: 'action-landing-national-forces',
   to: 'policy-five-landings', ordinal: 3, basis: 'STATED', evidence: ['ev-b2-landing-national-forces']},
  {id: 'action-landing-integration-projects.part-of.policy-five-landings', from: 'action-landing-integration-projects',
   to: 'policy-five-landings', ordinal: 4, basis: 'STATED', evidence: ['ev-b2-landing-integration-projects']},
  {id: 'action-landing-talent.part-of.policy-five-landings', from: 'action-landing-talent', to: 'policy-five-landings', ordinal: 5,
   basis: 'STATED', evidence: ['ev-b2-landing-talent']},
  {id: 'action-deepen-416.part-of.action-3-innovation', from: 'action-deepen-416', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-deepen-416']},
  {id: 'action-focus-new-fields.part-of.action-3-innovation', from: 'action-focus-new-fields', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-new-fields']},
  {id: 'policy-three-new-system.part-of.action-3-innovation', from: 'policy-three-new-system', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-three-new-system']},
  {id: 'goal-new-technology.part-of.policy-three-new-system', from: 'goal-new-technology', to: 'policy-three-new-system', ordinal: 1,
   basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'goal-new-industry.part-of.policy-three-new-system', from: 'goal-new-industry', to: 'policy-three-new-system', ordinal: 2,
   basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'goal-new-ecosystem.part-of.policy-three-new-system', from: 'goal-new-ecosystem', to: 'policy-three-new-system', ordinal: 3,
   basis: 'STATED', evidence: ['ev-b2-three-new-system']},
  {id: 'action-technology-frontier.part-of.action-3-innovation', from: 'action-technology-frontier', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-frontier']},
  {id: 'action-industry-new.part-of.action-3-innovation', from: 'action-industry-new', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-industry']},
  {id: 'action-ecosystem-better.part-of.action-3-innovation', from: 'action-ecosystem-better', to: 'action-3-innovation',
   note: 'The text does not name the action here: the section is headed by a target that the box lists under this action.',
   basis: 'INFERRED', evidence: ['ev-b2-section-ecosystem']},
  {id: 'policy-programme-basic-research.part-of.action-technology-frontier', from: 'policy-programme-basic-research',
   to: 'action-technology-frontier', ordinal: 1, basis: 'STATED', evidence: ['ev-b2-programme-basic-research']},
  {id: 'policy-programme-disruptive-technology.part-of.action-technology-frontier', from: 'policy-programme-disruptive-technology',
   to: 'action-technology-frontier', ordinal: 2, basis: 'STATED', evidence: ['ev-b2-programme-disruptive-technology']},
  {id: 'policy-programme-core-technology.part-of.action-technology-frontier', from: 'policy-programme-core-technology',
   to: 'action-technology-frontier', ordinal: 3, basis: 'STATED', evidence: ['ev-b2-programme-core-technology']},
  {id: 'policy-education-technology-talent-mechanism.part-of.action-ecosystem-better',
   from: 'policy-education-technology-talent-mechanism', to: 'action-ecosystem-better', basis: 'STATED',
   evidence: ['ev-b2-integration-mechanism']},
  {id: 'action-build-belt-road-innovation-zone.part-of.action-ecosystem-better', from: 'action-build-belt-road-innovation-zone',
   to: 'action-ecosystem-better', basis: 'STATED', evidence: ['ev-b2-belt-road-zone']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:AIMS_AT]->(:Entity)
UNWIND [
  {id: 'policy-five-landings.aims-at.goal-pioneer-zone-power-source', from: 'policy-five-landings',
   to: 'goal-pioneer-zone-power-source', basis: 'STATED', evidence: ['ev-b2-power-source']},
  {id: 'action-technology-frontier.aims-at.goal-new-technology', from: 'action-technology-frontier', to: 'goal-new-technology',
   note: 'The text does not join the two; the tasks follow the system in the same order and with the same subjects.', basis: 'INFERRED',
   evidence: ['ev-b2-aims-new-technology']},
  {id: 'action-industry-new.aims-at.goal-new-industry', from: 'action-industry-new', to: 'goal-new-industry',
   note: 'The text does not join the two; the tasks follow the system in the same order and with the same subjects.', basis: 'INFERRED',
   evidence: ['ev-b2-aims-new-industry']},
  {id: 'action-ecosystem-better.aims-at.goal-new-ecosystem', from: 'action-ecosystem-better', to: 'goal-new-ecosystem',
   note: 'The text does not join the two; the tasks follow the system in the same order and with the same subjects.', basis: 'INFERRED',
   evidence: ['ev-b2-aims-new-ecosystem']},
  {id: 'action-ecosystem-better.aims-at.goal-first-class-innovation-ecosystem', from: 'action-ecosystem-better',
   to: 'goal-first-class-innovation-ecosystem', basis: 'STATED', evidence: ['ev-b2-first-class-ecosystem']},
  {id: 'policy-education-technology-talent-mechanism.aims-at.goal-breakthrough-3', from: 'policy-education-technology-talent-mechanism',
   to: 'goal-breakthrough-3',
   note: 'The text does not join the two; both are about the same integrated development, in the same words.', basis: 'INFERRED',
   evidence: ['ev-b2-mechanism-breakthrough']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:RELATES_TO]->(:Entity)
UNWIND [
  {id: 'goal-pioneer-zone-power-source.relates-to.policy-pioneer-zone', from: 'goal-pioneer-zone-power-source',
   to: 'policy-pioneer-zone', predicate: '是其动力源', predicateEn: 'is the source of power of', basis: 'STATED',
   evidence: ['ev-b2-power-source']},
  {id: 'action-landing-416-results.relates-to.policy-416', from: 'action-landing-416-results', to: 'policy-416', predicate: '落地其成果',
   predicateEn: 'puts into effect the results of', basis: 'STATED', evidence: ['ev-b2-landing-416-results']},
  {id: 'action-deepen-416.relates-to.policy-416', from: 'action-deepen-416', to: 'policy-416', predicate: '深化', predicateEn: 'deepens',
   basis: 'STATED', evidence: ['ev-b2-416-layout']},
  {id: 'policy-pioneer-zone.relates-to.action-3-innovation', from: 'policy-pioneer-zone', to: 'action-3-innovation', predicate: '离不开',
   predicateEn: 'cannot do without',
   note: 'The sentence speaks of science and technology innovation; this action is the one that carries it.', basis: 'INFERRED',
   evidence: ['ev-b2-zone-needs-innovation']},
  {id: 'policy-industry-led-innovation.relates-to.goal-regional-innovation-efficacy', from: 'policy-industry-led-innovation',
   to: 'goal-regional-innovation-efficacy', predicate: '正推动其显著提升', predicateEn: 'is visibly raising', basis: 'STATED',
   evidence: ['ev-b2-industry-led-innovation']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATES_TO {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:ADVANCES]->(:Entity)
UNWIND [
  {id: 'action-focus-new-fields.advances.industry-drones', from: 'action-focus-new-fields', to: 'industry-drones', basis: 'STATED',
   evidence: ['ev-b2-new-fields-uav']},
  {id: 'action-technology-frontier.advances.industry-artificial-intelligence', from: 'action-technology-frontier',
   to: 'industry-artificial-intelligence', basis: 'STATED', evidence: ['ev-b2-frontier-ai']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ADVANCES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:INVOLVES]->(:Entity)
UNWIND [
  {id: 'action-technology-frontier.involves.org-major-innovation-platforms', from: 'action-technology-frontier',
   to: 'org-major-innovation-platforms', basis: 'STATED', evidence: ['ev-b2-major-platforms']},
  {id: 'action-industry-new.involves.org-high-tech-enterprises', from: 'action-industry-new', to: 'org-high-tech-enterprises',
   basis: 'STATED', evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.involves.org-tech-enterprises', from: 'action-industry-new', to: 'org-tech-enterprises', basis: 'STATED',
   evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.involves.org-tech-leading-enterprises', from: 'action-industry-new', to: 'org-tech-leading-enterprises',
   basis: 'STATED', evidence: ['ev-b2-body-enterprises']},
  {id: 'action-industry-new.involves.org-innovation-teams', from: 'action-industry-new', to: 'org-innovation-teams', basis: 'STATED',
   evidence: ['ev-b2-body-teams']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INVOLVES {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};

// (:Entity)-[:OWNS]->(:Entity)
UNWIND [
  {id: 'agency-cq-stb.owns.action-3-innovation', from: 'agency-cq-stb', to: 'action-3-innovation', role: 'LEAD',
   note: 'The text names no owner; the bureau’s official is the one whose words the work of this action follows.', basis: 'INFERRED',
   evidence: ['ev-b2-owns-action-3']}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OWNS {id: row.id}]->(b)
SET r += row {.*, from: null, to: null};
