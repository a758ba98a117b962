import { fold } from './fold.js';

/**
 * Words alone, without apostrophes, punctuation and emoji.
 *
 * `bareWords('No, thanks! 🙏')` → `no thanks`
 */
export function bareWords(text: string): string {
  return fold(text)
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
