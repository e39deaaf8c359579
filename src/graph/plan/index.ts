export { explain } from './explain.js';
export { planStatement, proofStatement, type PlanStatement, type Start } from './plan-statement.js';
export { collector, type Collect, type Values } from './proofs.js';
export { Row, sizeOf } from './row.js';
export { MovedError, Trips, type Key, type Landed, type Trip } from './trips.js';
