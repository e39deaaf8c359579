export { readConfig, type Config, type Flags, type Neo4jAddress } from './config.js';
export { paths } from './paths.js';
