export { configFaults, readConfig, variables, type Config, type Flags, type Neo4jAddress } from './config.js';
export { placesOf, refuseOddPath, unusable } from './data-directory.js';
export { readLimits, type Limits } from './limits.js';
export { paths } from './paths.js';
