import { codeInWords, type EventData } from '@tactful/contracts';
import { who } from './words.decision.js';

/** The sentences of what policy and the company's own people told each other. */
export const policyPersonSummaries = {
  'policy.owner.warned.v1': ({ owner, audience, obligations, notBefore }: EventData<'policy.owner.warned.v1'>) =>
    `${owner?.name ?? 'The team'} was told that the ${roleNames[audience.role]} will be written to about ${numbersOf(obligations)}, not before ${notBefore.slice(0, 16).replace('T', ' ')} UTC; a no keeps it with the contacts below.`,
  'delivery.owner.mailed.v1': ({ owner, outcome, because }: EventData<'delivery.owner.mailed.v1'>) =>
    outcome === 'sent'
      ? `${owner} was told so by email.`
      : `The email to ${owner} about it ${outcome === 'unknown' ? 'may not have left' : 'did not leave'}${because === null ? '' : `: ${codeInWords(because)}`}; the task stands.`,
  'policy.tone.eased.v1': ({ wantedTone, because }: EventData<'policy.tone.eased.v1'>) =>
    `What waits to leave is asked for in a ${wantedTone.replaceAll('_', ' ')} tone at most: ${codeInWords(because)}.`,
  'policy.tone.raised.v1': ({ tone, obligations, reason, by }: EventData<'policy.tone.raised.v1'>) =>
    `${capital(numbersOf(obligations))} may begin in the tone “${tone.replaceAll('_', ' ')}”: ${reason} (${who(by)}).`,
  'policy.tone.lifted.v1': ({ obligations, reason, by }: EventData<'policy.tone.lifted.v1'>) =>
    `The raised tone for ${numbersOf(obligations)} was taken back: ${reason} (${who(by)}).`,
} as const;

const roleNames = {
  billing: 'billing contact',
  manager: 'manager',
  executive: 'executive sponsor',
  owner: 'owner of the business',
  other: 'next contact',
} as const;

function numbersOf(obligations: readonly { readonly number: string }[]): string {
  const numbers = [...new Set(obligations.map(({ number }) => number))];
  if (numbers.length > 3) return `${numbers.length} invoices`;
  return `${numbers.length === 1 ? 'invoice' : 'invoices'} ${numbers.join(', ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
