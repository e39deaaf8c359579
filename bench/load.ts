import { measureLoad } from './measure/load.js';
import { circumstances } from './report/machine.js';
import { writeReport } from './report/markdown.js';
import { loadPromises, tell } from './report/promises.js';
import { writeResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

const settings = readSettings();
const loads = measureLoad(settings);
for (const promised of loadPromises(loads)) say(tell(promised));
if (settings.write) {
  writeReport(writeResults({ load: { ...(await circumstances(settings.productDirectory)), loads } }));
}
