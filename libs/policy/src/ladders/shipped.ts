import { considerate } from './considerate.js';
import { type PolicyVersion } from './ladder.types.js';

/** The ladders that come with the product. Their names are not free for a company's own. */
export const shippedLadders: readonly PolicyVersion[] = [considerate];
