import { dayOf } from '../dates.js';
import { aliased, named, placeName, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import { THEMES } from '../words.js';
import { drawsOf, idOf } from '../world.js';
import { drawAgency } from './agency.js';
import { drawOfficial } from './official.js';
import { drawRegion } from './region.js';

const KINDS = [
  ['新闻发布会', 'press conference'],
  ['博览会', 'exhibition'],
  ['推进会', 'working meeting'],
  ['论坛', 'forum'],
  ['消费季', 'consumption season'],
] as const;

export const event: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Event', index);
  const id = idOf('Event', index);
  const region = drawRegion(world, random);
  const [place, placeEn] = placeName(region);
  const [theme, themeEn] = random.pick(THEMES);
  const [kind, kindEn] = random.pick(KINDS);
  const ordinal = 1 + random.below(12);
  const year = 2018 + random.below(8);
  const start = random.below(360);
  const length = random.pick([0, 0, 1, 3, 30]);
  const startsOn = dayOf(year, start);
  const speakers = random.different(random.below(5), () => drawOfficial(world, random));
  const hosts = random.different(1, () => drawAgency(world, random));
  const guests = random.different(random.below(4), () => random.zipf(world.sizes.Organization));
  return {
    properties: {
      ...named(random, [`${year}年${place}${theme}${kind}`, `${placeEn} ${themeEn} ${kindEn} of ${year}`]),
      ...aliased(random, 0.15, `${theme}${kind}`),
      ...summarized(random, 0.2, [`以${theme}为题`, `About ${themeEn}`]),
      ...(random.chance(0.4) ? { ordinal: BigInt(ordinal), ...spot.at('ordinalAt', `第${ordinal}届`) } : {}),
      ...(random.chance(0.9)
        ? {
            startsOn,
            ...spot.at('startsOnAt', startsOn),
            endsOn: dayOf(year, start + length),
            ...spot.at('endsOnAt', startsOn),
            datesBasis: random.chance(0.7) ? 'STATED' : 'INFERRED',
          }
        : {}),
    },
    links: [
      ...(random.chance(0.85) ? [link('LOCATED_IN', id, idOf('Region', region))] : []),
      ...speakers.map((official) => link('SPOKE_AT', idOf('Official', official), id)),
      ...hosts.map((agency) => link('INVOLVES', id, idOf('Agency', agency), { role: 'HOST' })),
      ...guests.map((guest) => link('INVOLVES', id, idOf('Organization', guest), { role: 'PARTICIPANT' })),
      ...(index > 0 && random.chance(0.15) ? [link('PART_OF', id, idOf('Event', random.below(index)))] : []),
    ],
  };
};
