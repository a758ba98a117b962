import { id } from '@tactful/contracts';

/** An id from outside, in the spelling that the database gives back. */
export const givenId = id.toLowerCase();
