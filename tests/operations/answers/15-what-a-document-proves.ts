import { WhatADocumentProvesDocument } from '../generated.js';
import { question } from '../question.js';

export default question(WhatADocumentProvesDocument, {
  variables: { title: 'SCIO press conference on building Chongqing into a key strategic fulcrum' },
  answer: {
    document: {
      publisher: 'China.org.cn',
      publishedOn: '2024-07-05',
      url: 'http://www.ccgp-fushun.com/china/2024-07/05/content_117293923_7.htm',
      sourceClass: 'MIRROR',
      // Only cited: there is no file to recompute.
      sha256: null,
      characters: null,
      evidence: { nodes: [{ verification: 'CITED', spans: [] }] },
      facts: {
        totalCount: 2,
        nodes: [
          { __typename: 'Industry', basis: 'STATED', name: '卫星互联网', kind: 'CLUSTER' },
          {
            __typename: 'Relationship',
            basis: 'STATED',
            type: 'PART_OF',
            from: { name: '卫星互联网' },
            to: { name: '18个“新星”产业集群' },
          },
        ],
      },
    },
  },
  statements: [
    ['named Document'],
    ['document-facts', 'links <-FROM_DOCUMENT-'],
    ['nodes-by-id', 'relationships PART_OF'],
    ['nodes-by-id'],
  ],
});
