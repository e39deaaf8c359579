import { someIds } from './keys.js';
import { oneById, treeQuestion } from './tree.js';

export const lookup = treeQuestion({
  name: 'lookup',
  title: 'one policy by id',
  selection: {
    kind: 'Policy',
    fields: ['id', 'name', 'nameEn', 'kind', 'summary', 'periodFrom', 'periodTo'],
  },
  ...oneById('Policy'),
  keys: async ({ sizes }) => someIds('Policy', sizes).map((id) => ({ id })),
});
