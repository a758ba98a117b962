/** The REST API for TypeScript programs: generated types, and a client that is one `fetch` a call. */
export { type ClientOptions, createTactfulClient, type TactfulClient } from './client.js';
export { answerOf, type BadField, Problem } from './problem.js';
export { type Schema } from './schema.js';
