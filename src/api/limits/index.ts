export { errorLimit } from './errors.js';
export { limiting } from './limiting.js';
export type { Limits } from './limits.js';
