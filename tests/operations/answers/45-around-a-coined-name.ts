import { AroundACoinedNameDocument } from '../generated.js';
import { proof, question, verified } from '../question.js';

/** The paragraph on the next steps names no speaker; it follows his words. */
const byWangWei = {
  from: { name: '王伟' },
  type: 'PRESENTED' as const,
  predicate: null,
  ...proof('INFERRED', verified([3587, 3604], [3607, 3627])),
};

export default question(AroundACoinedNameDocument, {
  variables: {},
  answer: {
    neighbourhood: {
      // Nothing is a part of it: no document decodes the number.
      nodes: [
        { __typename: 'Policy', name: '416' },
        { __typename: 'Action', name: '深化“416”科技创新布局' },
        { __typename: 'Action', name: '“416”科技创新成果加快落地' },
        { __typename: 'Official', name: '王伟' },
        { __typename: 'Region', name: '重庆' },
      ],
      edges: [
        {
          from: { name: '深化“416”科技创新布局' },
          type: 'RELATES_TO',
          to: { name: '416' },
          predicate: '深化',
          ...proof('STATED', verified([3607, 3627])),
        },
        {
          from: { name: '“416”科技创新成果加快落地' },
          type: 'RELATES_TO',
          to: { name: '416' },
          predicate: '落地其成果',
          ...proof('STATED', verified([3391, 3402], [3411, 3424], [3462, 3470])),
        },
        { ...byWangWei, to: { name: '深化“416”科技创新布局' } },
        { ...byWangWei, to: { name: '416' } },
        {
          from: { name: '416' },
          type: 'APPLIES_TO',
          to: { name: '重庆' },
          predicate: null,
          ...proof('STATED', verified([3607, 3627])),
        },
      ],
      totalNodes: 5,
      truncatedNodes: 0,
      totalEdges: 5,
      truncatedEdges: 0,
      complete: true,
      searched: { documents: 4, upTo: '2025-03-21' },
    },
  },
  statements: [
    ['nodes-by-id'],
    ['neighbours'],
    ['relationships between'],
    [
      'nodes-by-id',
      'relationships APPLIES_TO',
      'relationships PRESENTED',
      'relationships RELATES_TO',
      'searched',
    ],
    ['nodes-by-id'],
    ['links -FROM_DOCUMENT->'],
  ],
});
