import { someIds } from './keys.js';
import type { Selection } from './selection.js';
import { oneById, treeQuestion } from './tree.js';

export const detailSelection: Selection = {
  kind: 'Policy',
  fields: ['id', 'name', 'nameEn', 'summary', 'kind', 'periodFrom', 'periodTo'],
  links: {
    actions: {
      kind: 'Action',
      fields: ['id', 'name', 'nameEn', 'kind', 'ordinal', 'periodTo'],
      links: {
        owners: { kind: 'Agency', fields: ['id', 'name', 'level'] },
        presentedBy: { kind: 'Official', fields: ['id', 'name'] },
        industries: { kind: 'Industry', fields: ['id', 'name', 'kind'] },
        targets: {
          kind: 'Target',
          fields: ['id', 'name', 'stated', 'value', 'unit', 'comparator', 'periodTo'],
          links: { indicators: { kind: 'Indicator', fields: ['id', 'name', 'unit'] } },
        },
      },
    },
  },
};

/** The product gives pages of 20, others all that there is: so that all answer the same, there is no more. */
const FITTING = `MATCH (p:Policy) WHERE p.id IN $ids
AND NOT EXISTS { (p)<-[:PART_OF]-(a:Action) WHERE COUNT { (a)-[:SETS]->() } > 20 }
RETURN p.id AS id`;

export const detail = treeQuestion({
  name: 'detail',
  title: 'a policy with its actions, their owners, officials, industries, targets and indicators',
  selection: detailSelection,
  ...oneById('Policy'),
  keys: async ({ sizes, query }) => {
    // The first four of every ten policies have two to four actions of their own; of the others most have one.
    const ids = someIds('Policy', sizes).filter((id) => Number(id.slice(-1)) < 4);
    const fitting = new Set((await query(FITTING, { ids })).map(({ id }) => id));
    return ids.filter((id) => fitting.has(id)).map((id) => ({ id }));
  },
});
