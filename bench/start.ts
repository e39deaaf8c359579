import { measureStart } from './measure/start.js';
import { circumstances } from './report/machine.js';
import { writeReport } from './report/markdown.js';
import { writeResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

const settings = readSettings();
const measured = await measureStart(settings);
for (const [part, value] of Object.entries({
  ...measured.parts,
  ...Object.fromEntries(Object.entries(measured.again).map(([part, s]) => [`again: ${part}`, s])),
  ...measured.installed,
  ...measured.memory,
})) {
  say(`${part}: ${value ?? '–'}`);
}
if (settings.write) {
  const start = { ...(await circumstances(settings.productDirectory)), ...measured };
  writeReport(writeResults({ start }));
}
