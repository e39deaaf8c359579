export { createApi, type ApiOptions } from './api.js';
export { answer, type Operation, type Source } from './execute.js';
export { executableSchema } from './schema.js';
