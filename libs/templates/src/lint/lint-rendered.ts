import { choiceFindings, languageFindings } from './choice-rules.js';
import { underExceptions } from './exceptions.js';
import { formFindings } from './form-rules.js';
import { type Finding } from './lint.types.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { privacyFindings } from './privacy-rules.js';
import { safetyFindings } from './safety-rules.js';
import { wordFindings } from './word-rules.js';

/**
 * Checks a message as it would leave against the rules of tone, privacy, form and safety. Works on what a template
 * gave (values can bring in what its words do not hold) and, without `kind`, on what a person wrote by hand.
 *
 * @returns errors first; a message with an error must not leave
 */
export function lintRendered(message: RenderedText, context: LintContext): readonly Finding[] {
  const findings = [
    ...wordFindings(message, context),
    ...privacyFindings(message, context),
    ...formFindings(message, context),
    ...safetyFindings(message, context),
    ...languageFindings(message, context),
    ...choiceFindings(message),
  ];
  return underExceptions(findings, context.excepted).toSorted((a, b) => a.severity.localeCompare(b.severity));
}
