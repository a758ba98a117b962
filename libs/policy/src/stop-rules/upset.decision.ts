/**
 * Words of somebody who is upset about being written to, whole words of five languages. A reply that only disagrees, or
 * asks, is none: better to miss some than to take a plain answer for anger.
 */
const upsetWords: readonly string[] = [
  // English
  'harass\\w*',
  'unacceptable',
  'outrag\\w+',
  'disgust\\w+',
  'ridiculous',
  'how dare you',
  'fed up',
  'leave me alone',
  'leave us alone',
  'scam\\w*',
  'shame on you',
  'insult\\w*',
  'threaten\\w*',
  'very rude',
  'stop bothering',
  'my lawyer',
  // German
  'unverschämt\\w*',
  'frechheit',
  'belästig\\w+',
  'bedroh\\w+',
  'unmöglich von ihnen',
  'lassen sie mich in ruhe',
  'lassen sie uns in ruhe',
  'abzocke',
  'mein anwalt',
  'meinem anwalt',
  // French
  'harcel\\w+',
  'harcèl\\w+',
  'inadmissible',
  'inacceptable',
  'scandaleux',
  'laissez-moi tranquille',
  'mon avocat',
  // Spanish
  'acoso\\w*',
  'inaceptable',
  'vergüenza',
  'déjenme en paz',
  'mi abogado',
  // Dutch
  'schandalig',
  'onacceptabel',
  'laat me met rust',
  'mijn advocaat',
];

const upset = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${upsetWords.join('|').replaceAll('\\w', '[\\p{L}]')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * Whether a reply says that somebody is upset by what was sent.
 *
 * `isUpset('Please stop harassing me')` → true; `isUpset('I will pay on Friday')` → false
 */
export function isUpset(text: string): boolean {
  return upset.test(text.normalize('NFC'));
}
