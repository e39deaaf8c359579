import { WhatIsNotSaidDocument } from '../generated.js';
import { ARTICLE, question } from '../question.js';

/** The article, and three documents that are cited for the clusters and were not read in full. */
const searched = { documents: 4, upTo: '2025-03-21' };

export default question(WhatIsNotSaidDocument, {
  variables: {},
  answer: {
    // Drones are named as a new field; an economy of low altitude is not.
    topic: { totalCount: 0, edges: [], searched },
    // What is promised of Sichuan is promised of Sichuan and Chongqing together.
    targets: { totalCount: 0, nodes: [], searched },
    documents: { nodes: [{ title: ARTICLE }] },
  },
  statements: [
    ['count Target', 'list Document filtered', 'list Target filtered', 'search', 'searched'],
    ['count Target filtered'],
  ],
});
