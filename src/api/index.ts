export { createApi, type ApiOptions } from './api.js';
export { answer } from './execute.js';
export type { Operation, Source } from './plain.js';
export { executableSchema } from './schema.js';
