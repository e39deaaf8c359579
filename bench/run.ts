import { measure } from './measure/measure.js';
import { writeReport } from './report/markdown.js';
import { isMet, promises, tell } from './report/promises.js';
import { addFigures, writeResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

const settings = readSettings();
const results = await measure(settings);
for (const promised of promises(results)) say(`${isMet(promised) ? 'met    ' : 'NOT MET'} ${tell(promised)}`);
if (settings.write) writeReport(settings.only ? addFigures(results) : writeResults(results));
