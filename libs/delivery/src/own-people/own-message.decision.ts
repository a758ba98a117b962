import { type CompanySettings } from '@tactful/contracts';
import { type SendResult } from '../sending/channel-provider.js';
import { type OwnMessage } from './own-message.types.js';

/** What happens to a message whose moment has come. */
export type OwnMessageDecision =
  { readonly kind: 'call'; readonly from: string; readonly fromName: string | null } | OwnMessageOutcome;

/** What became of a message: it waits again, or it is at its end. */
export type OwnMessageOutcome =
  | { readonly kind: 'later'; readonly at: Temporal.Instant }
  | { readonly kind: 'ended'; readonly state: 'sent' | 'not_sent' | 'unknown'; readonly because: string | null };

/** While settings are missing or sending is stopped, it is looked at again after this long. */
const recheckMinutes = 15;
/** Back-off in minutes when the provider says "later"; after the last of them it is given up. */
const laterMinutes = [1, 5, 15, 60, 240] as const;

/**
 * Whether a message to the company's own people may leave now. A call that was begun by a process that died is never
 * repeated: nobody knows whether it arrived. In shadow nothing leaves, to nobody.
 */
export function decideOwnMessage(
  { state, channel, expiresAt }: Pick<OwnMessage, 'state' | 'channel' | 'expiresAt'>,
  company: CompanySettings | null,
  now: Temporal.Instant,
): OwnMessageDecision {
  if (state === 'calling') return { kind: 'ended', state: 'unknown', because: 'interrupted' };
  if (Temporal.Instant.compare(now, Temporal.Instant.from(expiresAt)) >= 0) return notSent('expired');
  if (!company || company.sending === 'stopped') return { kind: 'later', at: now.add({ minutes: recheckMinutes }) };
  if (company.sending === 'shadow') return notSent('shadow');
  const { [channel]: sender, email } = company.senders;
  if (!sender) return notSent('no_sender');
  return { kind: 'call', from: sender.from, fromName: channel === 'email' ? (email?.fromName ?? null) : null };
}

/** What follows from how the call ended. */
export function afterCall(
  { tries }: Pick<OwnMessage, 'tries'>,
  result: SendResult,
  now: Temporal.Instant,
): OwnMessageOutcome {
  switch (result.kind) {
    case 'accepted':
      return { kind: 'ended', state: 'sent', because: null };
    case 'unknown':
      return { kind: 'ended', state: 'unknown', because: 'no_answer' };
    case 'refused': {
      const minutes = laterMinutes[tries];
      const isPassing = result.errorClass === 'rate' || result.errorClass === 'outage';
      if (!isPassing || minutes === undefined) return notSent(`provider_${result.errorClass}`);
      return { kind: 'later', at: now.add({ minutes }) };
    }
  }
}

function notSent(because: string): OwnMessageOutcome {
  return { kind: 'ended', state: 'not_sent', because };
}
