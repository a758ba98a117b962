import { createHash } from 'node:crypto';
import { type Outcome } from './outcome.js';

/** One line for each contact, ids and link tokens masked, sorted; ties are broken by business keys. */
export function contactLines(outcome: Outcome): string[] {
  return outcome.sent
    .map((message) => {
      const steps = message.steps
        .map((step) => `${outcome.invoiceNumbers.get(step.invoiceId) ?? '?'}:${step.step}`)
        .sort();
      const amounts = message.amounts.map((amount) => `${amount.amountMinor} ${amount.currency}`).sort();
      return [message.at.toString(), message.channel, message.to, steps.join(' '), amounts.join(' ')].join(' | ');
    })
    .sort();
}

/** The fingerprint of a run: equal runs have equal contacts. */
export function resultHash(outcome: Outcome): string {
  return createHash('sha256').update(contactLines(outcome).join('\n')).digest('hex');
}

/** What went out, and what did not and why. */
export function reportOf(outcome: Outcome): string {
  const table = (title: string, keys: readonly string[]): string => {
    const counts = [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const);
    const rows = counts.sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${String(count).padStart(6)}  ${key}`);
    return `${title}: ${keys.length}\n${rows.join('\n')}`;
  };
  return [
    table(
      'Messages by channel',
      outcome.sent.map((message) => message.channel),
    ),
    table(
      'Messages by tone',
      outcome.sent.map((message) => message.tone),
    ),
    table(
      'Steps in messages',
      outcome.sent.flatMap((message) => message.steps.map((step) => `${step.step} by ${message.channel}`)),
    ),
    table(
      'Deferred',
      outcome.deferrals.map((deferral) => deferral.because),
    ),
    table(
      'Steps without a message',
      outcome.reasons.map((reason) => `${reason.step}: ${reason.kind} (${reason.reason})`),
    ),
    `Parked: ${outcome.parked}`,
  ].join('\n\n');
}
