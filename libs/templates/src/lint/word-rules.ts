import { LANGUAGES } from '../choice/template.types.js';
import { error, type Finding, warning } from './lint.types.js';
import { withoutAddresses, withoutNames } from './masking.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { findWord, WORDS } from './words/words.js';
import { WORD_RULES, type WordRule } from './words/words.types.js';

const MEANING: Readonly<Record<WordRule, string>> = {
  L3: 'no threat with police or criminal law',
  L4: 'no threat with courts, seizure or collectors',
  L5: 'no pretending to be a lawyer, an authority or a credit bureau',
  L7: 'no shaming, and no word about character',
  L8: 'no insult',
  L9: 'no false urgency',
  L12: 'no mention of credit records',
  L13: 'no question why somebody has not paid; offer choices instead',
  L14: 'no request for payment data or secrets',
  L15: 'no promotion in a message about an invoice',
  L16: 'carriers refuse words about sex, alcohol, firearms and tobacco',
  L22: 'no comparison with other customers without a stored figure',
  L23: 'no moral or religious appeal',
  L26: 'no pressure; offer choices instead',
};

// A brewery may be called one, and a law firm may collect its own invoices: their name is no wording of ours.
const SPARES_NAMES: ReadonlySet<WordRule> = new Set(['L4', 'L5', 'L13', 'L15', 'L16', 'L26']);
// Pressure is a matter of the language it is written in; threats and insults are caught in any.
const OWN_LANGUAGE_ONLY: ReadonlySet<WordRule> = new Set(['L22', 'L26']);
const WARNS: ReadonlySet<WordRule> = new Set(['L22', 'L26']);

/** The rules whose breach is a word: threats, pretence, shame, insults, urgency, promotion and their kin. */
export function wordFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const places = [
    ['subject', message.subject ?? ''],
    ['text', message.text],
  ] as const;
  return places.flatMap(([place, text]) => {
    const said = withoutAddresses(text);
    const ours = withoutNames(text, context);
    return WORD_RULES.flatMap((rule) => {
      const word = offendingWord(rule, SPARES_NAMES.has(rule) ? ours : said, message);
      if (word === undefined) return [];
      const report = WARNS.has(rule) ? warning : error;
      return [report(rule, place, `"${word}": ${MEANING[rule]}`)];
    });
  });
}

function offendingWord(rule: WordRule, text: string, message: RenderedText): string | undefined {
  const languages = OWN_LANGUAGE_ONLY.has(rule) ? [message.language] : LANGUAGES;
  for (const language of languages) {
    const word = findWord(text, WORDS[language].rules[rule]);
    if (word !== undefined) return word;
  }
  return undefined;
}
