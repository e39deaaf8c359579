import { dayOf } from '../dates.js';
import { named } from '../names.js';
import type { Random } from '../random.js';
import { link, type Teller } from '../told.js';
import { drawsOf, idOf, type World } from '../world.js';
import { drawAgency } from './agency.js';

const POSTS = [
  ['主任', 'Director'],
  ['副主任', 'Deputy director'],
  ['局长', 'Head'],
  ['副局长', 'Deputy head'],
  ['党组成员', 'Member of the leading Party group'],
  ['新闻发言人', 'Spokesperson'],
  ['总工程师', 'Chief engineer'],
] as const;

/** A drawn official. */
export function drawOfficial(world: World, random: Random): number {
  return random.zipf(world.sizes.Official);
}

export const official: Teller = (world, index) => {
  const random = drawsOf(world, 'Official', index);
  const id = idOf('Official', index);
  // A number for a name: no person is meant.
  const number = String(index).padStart(5, '0');
  const agencies = random.different(random.pick([1, 1, 1, 2, 2]), () =>
    random.chance(0.3) ? drawAgency(world, random) : random.below(world.sizes.Agency),
  );
  return {
    properties: { ...named(random, [`官员${number}`, `Official ${number}`]) },
    links: agencies.map((agency) => {
      const [post, postEn] = random.pick(POSTS);
      const since = 2015 + random.below(10);
      return link('HOLDS_OFFICE', id, idOf('Agency', agency), {
        post,
        postEn,
        ...(random.chance(0.3) ? { validFrom: dayOf(since, random.below(365)) } : {}),
        ...(random.chance(0.1) ? { validTo: dayOf(since + 5, random.below(365)) } : {}),
      });
    }),
  };
};
