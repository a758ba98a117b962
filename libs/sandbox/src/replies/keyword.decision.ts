const stopWords = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout']);
const startWords = new Set(['start', 'yes', 'unstop']);

/**
 * Twilio's default opt-out handling: a text message that is one of its English words, and nothing else, blocks or
 * unblocks the sender for this person. A word in a sentence does neither.
 * @example optOutWord(' Stop ') === 'stop'
 * @example optOutWord('please stop') === null
 */
export function optOutWord(text: string): 'stop' | 'start' | null {
  const word = text.trim().toLowerCase();
  if (stopWords.has(word)) return 'stop';
  return startWords.has(word) ? 'start' : null;
}
