import { type LanguageWords } from '../words.types.js';
import { paymentSayings } from './sayings/payment.js';
import { protectedSayings } from './sayings/protected.js';
import { talkSayings } from './sayings/talk.js';

/** Portuguese ways to say a thing at once, besides what ideas add up to. */
export const sayings: LanguageWords['sayings'] = { ...protectedSayings, ...paymentSayings, ...talkSayings };
