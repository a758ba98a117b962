/** Whole answers that deny or confirm, by ISO 639-1 code. Native speakers must still review all but `en`. */
export const ANSWERS: Readonly<Record<string, { readonly no: readonly string[]; readonly yes: readonly string[] }>> = {
  en: { no: ['no', 'nope', 'not yet'], yes: ['yes', 'yep', 'yeah'] },
  de: { no: ['nein', 'noch nicht'], yes: ['ja'] },
  es: { no: ['no', 'todavía no', 'aún no'], yes: ['sí'] },
  fr: { no: ['non', 'pas encore'], yes: ['oui'] },
  pt: { no: ['não', 'ainda não'], yes: ['sim'] },
  nl: { no: ['nee', 'nog niet'], yes: ['ja'] },
  it: { no: ['no', 'non ancora'], yes: ['sì'] },
  id: { no: ['tidak', 'belum', 'nggak', 'gak'], yes: ['ya', 'iya', 'sudah'] },
};
