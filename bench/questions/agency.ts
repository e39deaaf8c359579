import { someIds } from './keys.js';
import { oneById, treeQuestion } from './tree.js';

/** As in the detail question: what is listed in full is less than a page. */
const FITTING = `MATCH (g:Agency) WHERE g.id IN $ids
AND NOT EXISTS { (g)-[:OWNS]->(a:Action) WHERE COUNT { (a)-[:SETS]->() } > 20 }
RETURN g.id AS id`;

export const agency = treeQuestion({
  name: 'agency',
  title:
    'an agency with all around it: wholes, officials, partners, and 20 actions with regions, industries, targets',
  selection: {
    kind: 'Agency',
    fields: ['id', 'name', 'nameEn', 'level'],
    links: {
      wholes: { kind: 'Agency', fields: ['id', 'name'] },
      officials: { kind: 'Official', fields: ['id', 'name'], first: 20 },
      partners: { kind: 'Agency', fields: ['id', 'name'] },
      owned: {
        kind: 'Action',
        fields: ['id', 'name', 'kind', 'periodTo'],
        first: 20,
        links: {
          regions: { kind: 'Region', fields: ['id', 'name'] },
          industries: { kind: 'Industry', fields: ['id', 'name'] },
          targets: { kind: 'Target', fields: ['id', 'name', 'stated', 'value', 'unit', 'periodTo'] },
        },
      },
    },
  },
  ...oneById('Agency'),
  keys: async ({ sizes, query }) => {
    const ids = someIds('Agency', sizes);
    const fitting = new Set((await query(FITTING, { ids })).map(({ id }) => id));
    return ids.filter((id) => fitting.has(id)).map((id) => ({ id }));
  },
});
