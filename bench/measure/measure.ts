import { buildProduct } from '../build.js';
import { Client } from '../client/client.js';
import type { ContestantName } from '../contestants.js';
import { openPlace } from '../place.js';
import { circumstances } from '../report/machine.js';
import type { Results } from '../report/results.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import { FIRST_TIME, measureFirstTime } from './first-time.js';
import { measureGrowth } from './growth.js';
import { matrix } from './matrix.js';
import { measureRepeated } from './repeated.js';
import { measureSpeed } from './speed.js';

/** Measures what is asked for. */
export async function measure(settings: Settings): Promise<Results> {
  say('Building the product');
  buildProduct(settings);
  const client = await Client.start();
  try {
    const speed = await measureOneScale(settings, client);
    const growth =
      settings.scales.length > 1
        ? {
            ...(await circumstances(settings.productDirectory)),
            scales: await measureGrowth(settings, client),
          }
        : null;
    return { ...(speed ? { speed } : {}), ...(growth ? { growth } : {}) };
  } finally {
    await client.stop();
  }
}

/** What stands beside the questions, and may be named with them. */
const OTHERS = ['first-time', 'repeated'];

async function measureOneScale(settings: Settings, client: Client): Promise<Results['speed'] | null> {
  const { only, full, scales } = settings;
  const isWanted = (name: string) => only?.includes(name) ?? true;
  const entries = matrix(full).filter(({ question }) => isWanted(question));
  if (entries.length === 0 && !OTHERS.some(isWanted)) return null;
  const names = new Set<ContestantName>([
    'policygraph',
    ...entries.flatMap(({ contestants }) => contestants),
  ]);
  if (isWanted('first-time')) FIRST_TIME.forEach((name) => names.add(name));
  const opened = await openPlace(settings, scales[0]!, [...names]);
  try {
    const figures = await measureSpeed(opened, client, entries, full);
    const firstTime = isWanted('first-time') ? await measureFirstTime(opened, full ? 200 : 30) : null;
    const repeated = isWanted('repeated') ? await measureRepeated(opened, client, full) : [];
    return { ...(await circumstances(settings.productDirectory)), full, figures, firstTime, repeated };
  } finally {
    await opened.close();
  }
}
