import { BetweenTwoAgenciesDocument, type Direction, type RelationshipType } from '../generated.js';
import { question } from '../question.js';

const verified = { verification: 'VERIFIED' as const };

/** An agency's official sets the work out, so it is read to lead it. */
function leads(direction: Direction) {
  return {
    direction,
    relationship: {
      type: 'OWNS' as const,
      basis: 'INFERRED' as const,
      role: 'LEAD' as const,
      evidence: [verified],
    },
  };
}

/** Said in the lead, and once more in the box. */
function said(type: RelationshipType, direction: Direction) {
  return {
    direction,
    relationship: { type, basis: 'STATED' as const, role: null, evidence: [verified, verified] },
  };
}

export default question(BetweenTwoAgenciesDocument, {
  variables: {},
  answer: {
    paths: {
      complete: true,
      paths: [
        {
          length: 4,
          nodes: [
            { name: '市科技局' },
            { name: '科技创新和产业创新深度融合行动' },
            { name: '三项行动' },
            { name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动' },
            { name: '市经济信息委' },
          ],
          hops: [leads('OUT'), said('PART_OF', 'OUT'), said('PART_OF', 'IN'), leads('IN')],
        },
        {
          length: 6,
          nodes: [
            { name: '市科技局' },
            { name: '科技创新和产业创新深度融合行动' },
            { name: '在推动教育科技人才一体化发展上实现突破' },
            { name: '三个突破' },
            { name: '在打造新质生产力动力源上实现突破' },
            { name: '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动' },
            { name: '市经济信息委' },
          ],
          hops: [
            leads('OUT'),
            said('AIMS_AT', 'OUT'),
            said('PART_OF', 'OUT'),
            said('PART_OF', 'IN'),
            said('AIMS_AT', 'IN'),
            leads('IN'),
          ],
        },
      ],
    },
  },
  statements: [
    ['nodes-by-id'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['neighbours'],
    ['nodes-by-id', 'relationships AIMS_AT', 'relationships OWNS', 'relationships PART_OF'],
    ['nodes-by-id'],
  ],
});
