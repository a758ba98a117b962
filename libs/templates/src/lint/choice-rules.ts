import { toneRank } from '@tactful/contracts';
import { isLadderKind, SITUATION_OF_KIND, type TemplateKind, TONE_OF_KIND } from '../choice/template.types.js';
import { error, type Finding, warning } from './lint.types.js';
import { withoutNames } from './masking.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { findWord, typicalWords, WORDS } from './words/words.js';

// Fewer foreign small words than this may be a name or a line of an invoice.
const FOREIGN_WORDS = 3;

/** L17, L18, L19: a message of the ladder leaves the person ways out. */
export function choiceFindings(message: RenderedText): readonly Finding[] {
  const { kind, language, text } = message;
  if (kind === undefined || !isLadderKind(kind)) return [];
  const words = WORDS[language];
  const offered = Object.values(words.choices).filter((entries) => findWord(text, entries) !== undefined).length;
  const overdue = SITUATION_OF_KIND[kind] === 'overdue';
  return [
    ...(offered < 2 ? [warning('L17', 'text', 'offer at least two of: pay, more time, object, talk to a person')] : []),
    ...(overdue && findWord(text, words.alreadyPaid) === undefined
      ? [warning('L19', 'text', 'thank those who have already paid')]
      : []),
    ...(needsHelp(kind, message) && findWord(text, words.help) === undefined
      ? [warning('L18', 'text', 'offer help in hardship')]
      : []),
  ];
}

// An SMS has no room for it; its link leads to a page that has.
function needsHelp(kind: TemplateKind, { channel }: RenderedText): boolean {
  return channel !== 'sms' && toneRank[TONE_OF_KIND[kind]] >= toneRank.accounts_team;
}

/** L25: a message is wholly in its own language. Told by the small words, so that names and short texts pass. */
export function languageFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const text = withoutNames(`${message.subject ?? ''}\n${message.text}`, context);
  const counts = typicalWords(text);
  const own = counts.get(message.language) ?? 0;
  const [other] =
    [...counts].find(([language, count]) => language !== message.language && count >= own + FOREIGN_WORDS) ?? [];
  return other === undefined
    ? []
    : [error('L25', 'text', `reads like "${other}" in a message in "${message.language}"`)];
}
