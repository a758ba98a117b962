/**
 * One form for every way to write the same letters: compatibility forms (full-width letters), case, accents of Latin and
 * vowel signs of Arabic script, invisible and bidirectional controls, and letters drawn out ("pleeease") are taken away.
 * Indic vowel signs stay, for they are letters to their readers.
 *
 * `fold('Ａrrêt\u200b')` → `arret`
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0655\ufe0e\ufe0f\p{Cf}]/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll(/(\p{L})\1{2,}/gu, '$1');
}
