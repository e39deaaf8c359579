export { checksOf, type Expected } from './checks.js';
export { type Check, type Finding } from './check.js';
export { examine, type Named } from './examine.js';
export { nodeCheck } from './machine.js';
export { reportFindings } from './report.js';
export { settingsCheck, variablesCheck } from './settings.js';
