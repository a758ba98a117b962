/**
 * What a customer's reply says: text in, intents out. Pure rules over word lists; nothing is learned, stored or asked.
 */
export { understand } from './understand.js';
export { suggestionInWords } from './in-words.js';
export {
  CERTAIN_FROM,
  type Intent,
  type IntentReading,
  INTENTS,
  PROTECTED_INTENTS,
  type Question,
  type ReplyContext,
  type Understanding,
} from './understanding.types.js';
export { type InboundKeyword, detectKeyword } from './keywords/keywords.js';
export { newTextOf } from './text/new-text.js';
export { textOfHtml } from './text/html-text.js';
