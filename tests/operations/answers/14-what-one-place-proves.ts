import { WhatOnePlaceProvesDocument } from '../generated.js';
import { question, verified } from '../question.js';

/** What is claimed of each area: the rate, when it held, where, and of what. */
function growthIn(area: string, region: string) {
  const figure = `${area}限上销售额增速 今年春节假期`;
  const claim = <Type>(type: Type, to: string) => ({
    __typename: 'Relationship' as const,
    type,
    from: { name: figure },
    to: { name: to },
  });
  return [
    { __typename: 'Observation' as const, name: figure },
    claim('ABOUT' as const, '春节假期'),
    claim('IN_REGION' as const, region),
    claim('MEASURES' as const, '限上销售额'),
  ];
}

export default question(WhatOnePlaceProvesDocument, {
  variables: { id: 'ev-c-festival-four-areas' },
  answer: {
    evidence: {
      ...verified([5072, 5082], [5129, 5198]),
      // No text is attached to this database.
      quote: null,
      supports: {
        nodes: [
          { __typename: 'Indicator', name: '限上销售额' },
          ...['寸滩保税港', '大石坝', '观音桥商圈'].flatMap((area) => growthIn(area, area)),
          ...growthIn('江北嘴商务区', '江北嘴'),
        ],
      },
    },
  },
  statements: [
    ['nodes-by-id'],
    ['evidence-supports', 'links -FROM_DOCUMENT->'],
    [
      'attached-text',
      'nodes-by-id',
      'relationships ABOUT',
      'relationships IN_REGION',
      'relationships MEASURES',
    ],
    ['nodes-by-id'],
  ],
});
