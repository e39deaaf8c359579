import { OwnedByInferenceDocument } from '../generated.js';
import { question } from '../question.js';

/** An action with the agencies that are read as its leads, all for one reason. */
function led<const Name>(name: Name, note: string, ...agencies: string[]) {
  const edges = agencies.map((agency) => ({ role: 'LEAD' as const, note, node: { name: agency } }));
  return { name, owners: { edges } };
}

const TWO_AGENCIES =
  'The text names no owner; the work follows the words of a deputy director of this agency, who holds a post in two agencies, and the text does not divide it between them.';

export default question(OwnedByInferenceDocument, {
  variables: {},
  answer: {
    inferred: {
      nodes: [
        led(
          '成渝地区双城经济圈建设走深走实行动',
          'No agency is said to own the action. This commission’s deputy director sets out the action’s own work, not only the umbrella; so the commission is read as its lead.',
          '市发展改革委',
        ),
        led(
          '以“33618”现代制造业集群为核心的现代化产业体系做大做强行动',
          'No agency is said to own the action. This commission’s deputy director sets out the action’s own work, as the box lists it; so the commission is read as its lead.',
          '市经济信息委',
        ),
        led(
          '科技创新和产业创新深度融合行动',
          'The text names no owner; the bureau’s official is the one whose words the work of this action follows.',
          '市科技局',
        ),
        led(
          '强化巴蜀文化旅游走廊引领带动',
          'No agency is said to own the work. This commission’s deputy director sets it out, so the commission is read as its lead.',
          '市文化旅游委',
        ),
        led('科技金融4个方面工作', TWO_AGENCIES, '市地方金融局', '市委金融办'),
      ],
    },
    // The article tells who spoke of a work, never whose it is.
    agencies: { totalCount: 0 },
  },
  statements: [
    ['count Agency', 'list Action filtered'],
    ['count Agency filtered', 'links <-OWNS- filtered'],
  ],
});
