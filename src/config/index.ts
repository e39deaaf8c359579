export { readConfig, type Config, type Flags, type Neo4jAddress } from './config.js';
export { readLimits, type Limits } from './limits.js';
export { paths } from './paths.js';
