import { type components } from './generated/openapi.js';

/** A named type of the API: `Schema<'Customer'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
