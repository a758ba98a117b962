import { type LanguageWords } from '../words.types.js';
import { contact } from './sayings/contact.js';
import { payment } from './sayings/payment.js';
import { protectedSayings } from './sayings/protected.js';

/** Italian ways to say a thing at once, besides what ideas add up to. */
export const sayings: LanguageWords['sayings'] = { ...protectedSayings, ...payment, ...contact };
