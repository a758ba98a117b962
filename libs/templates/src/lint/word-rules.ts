import { error, type Finding, warning } from './lint.types.js';
import { withoutAddresses, withoutNames, withoutTitledNames } from './masking.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { forbiddenWords } from './words/words.js';
import { WORD_RULES, type WordRule } from './words/words.types.js';

const MEANING: Readonly<Record<WordRule, string>> = {
  L3: 'no threat with police, criminal law or harm',
  L4: 'no threat with courts, seizure, visits or collectors',
  L5: 'no pretending to be a lawyer, an authority or a credit bureau',
  L7: 'no shaming, no word about character, and nobody else is told',
  L8: 'no insult, and no word about origin, faith or age',
  L9: 'no false urgency',
  L11: 'no fees that no terms hold',
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
/** L26: one such word is a matter of style, and several of them press. */
const PRESSING_WORDS = 2;

/** The rules whose breach is a word: threats, pretence, shame, insults, urgency, promotion and their kin. */
export function wordFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const places = [
    ['subject', message.subject ?? ''],
    ['text', message.text],
  ] as const;
  return places.flatMap(([place, text]) => {
    const spoken = withoutTitledNames(text);
    const said = forbiddenWords(withoutAddresses(spoken), message.language);
    const ours = said.size === 0 ? said : forbiddenWords(withoutNames(spoken, context), message.language);
    return WORD_RULES.flatMap((rule) => {
      const words = (SPARES_NAMES.has(rule) ? ours : said).get(rule) ?? [];
      const [first] = words;
      if (first === undefined) return [];
      const report = rule === 'L26' && words.length < PRESSING_WORDS ? warning : error;
      return [report(rule, place, `"${first}": ${MEANING[rule]}`)];
    });
  });
}
