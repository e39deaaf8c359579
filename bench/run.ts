import { measure } from './measure/measure.js';
import { writeReport } from './report/markdown.js';
import { isMet, promises, tell } from './report/promises.js';
import { writeResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

const settings = readSettings();
if (settings.write && settings.only)
  throw new Error('--write replaces all figures: it does not go with --only');
const results = await measure(settings);
for (const promised of promises(results)) say(`${isMet(promised) ? 'met    ' : 'NOT MET'} ${tell(promised)}`);
if (settings.write) writeReport(writeResults(results));
