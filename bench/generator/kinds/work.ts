import type { StoredProperties } from '../../../src/seed/desired.js';
import { years } from '../dates.js';
import type { Random } from '../random.js';
import type { Spot } from '../spot.js';
import { link, type ToldLink } from '../told.js';
import { idOf, type World } from '../world.js';
import { drawAgency } from './agency.js';
import { drawOfficial } from './official.js';
import { drawPolicy } from './policy-draw.js';
import { drawRegion } from './region.js';

const PREDICATES = [
  ['对接', 'is aligned with'],
  ['支撑', 'underpins'],
  ['借鉴', 'draws on'],
] as const;

/** The period of a work from a year on as properties, with its words, on most. */
export function periodOf(random: Random, spot: Spot, from: number): StoredProperties {
  const to = from + 1 + random.below(5);
  if (!random.chance(0.7)) return {};
  if (!random.chance(0.8)) return years(from, to);
  const periodStated = `${from}—${to}年`;
  return { ...years(from, to), periodStated, ...spot.at('periodAt', periodStated) };
}

/** What is told of a policy or action beside what it is a part of. */
export function workLinks(world: World, random: Random, id: string, home: number): ToldLink[] {
  const { sizes } = world;
  const some = (share: number, draw: () => number) => random.different(countOf(random, share), draw);
  const agencies = some(1.35, () => drawAgency(world, random));
  const officials = some(0.45, () => drawOfficial(world, random));
  const goals = some(0.6, () => random.zipf(sizes.Goal));
  const industries = some(0.8, () => random.zipf(sizes.Industry));
  const regions = [...(random.chance(0.8) ? [home] : []), ...some(0.2, () => drawRegion(world, random))];
  const organizations = some(0.5, () => random.zipf(sizes.Organization));
  const guests = some(0.15, () => drawAgency(world, random));
  const means = some(0.2, () => drawPolicy(world, random));
  const platforms = some(0.15, () => random.zipf(sizes.Organization));
  const partners = some(0.12, () => drawRegion(world, random));
  const related = some(0.15, () => drawPolicy(world, random));
  return [
    ...agencies.map((agency, i) =>
      link('OWNS', idOf('Agency', agency), id, { role: i === 0 ? 'LEAD' : 'SUPPORT' }),
    ),
    ...officials.map((official) => link('PRESENTED', idOf('Official', official), id)),
    ...goals.map((goal) => link('AIMS_AT', id, idOf('Goal', goal))),
    ...industries.map((industry) => link('ADVANCES', id, idOf('Industry', industry))),
    ...[...new Set(regions)].map((region) => link('APPLIES_TO', id, idOf('Region', region))),
    ...organizations.map((organization) =>
      link('INVOLVES', id, idOf('Organization', organization), {
        role: random.pick(['PARTICIPANT', 'PARTICIPANT', 'PILOT', 'EXAMPLE']),
      }),
    ),
    ...guests.map((agency) => link('INVOLVES', id, idOf('Agency', agency), { role: 'SUPPORT' })),
    ...means.map((policy) => link('USES', id, idOf('Policy', policy))),
    ...platforms.map((platform) => link('USES', id, idOf('Organization', platform))),
    ...partners.map((region) => link('COOPERATES_WITH', id, idOf('Region', region))),
    ...related.map((policy) => {
      const [predicate, predicateEn] = random.pick(PREDICATES);
      return link('RELATES_TO', id, idOf('Policy', policy), { predicate, predicateEn });
    }),
  ];
}

/** A whole number, `mean` on average: seldom more than two above. */
function countOf(random: Random, mean: number): number {
  const whole = Math.floor(mean);
  return (random.chance(mean - whole) ? 1 : 0) + whole;
}
