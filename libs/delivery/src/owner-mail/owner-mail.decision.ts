import { type CompanySettings } from '@tactful/contracts';
import { type SendResult } from '../sending/channel-provider.js';
import { type OwnerMail } from './owner-mail.types.js';

/** What happens to a mail whose moment has come. */
export type OwnerMailDecision =
  { readonly kind: 'call'; readonly from: NonNullable<CompanySettings['senders']['email']> } | OwnerMailOutcome;

/** What became of a mail: it waits again, or it is at its end. */
export type OwnerMailOutcome =
  | { readonly kind: 'later'; readonly at: Temporal.Instant }
  | { readonly kind: 'ended'; readonly state: 'sent' | 'not_sent' | 'unknown'; readonly because: string | null };

/** While settings are missing or sending is stopped, it is looked at again after this long. */
const recheckMinutes = 15;
/** Back-off in minutes when the provider says "later"; after the last of them it is given up. */
const laterMinutes = [1, 5, 15, 60, 240] as const;

/**
 * Whether a mail may leave now. A call that was begun by a process that died is never repeated: nobody knows whether it
 * arrived. Once the owner's 48 hours are over there is nothing left to warn of. In shadow nothing leaves, to nobody.
 */
export function decideOwnerMail(
  mail: OwnerMail,
  company: CompanySettings | null,
  now: Temporal.Instant,
): OwnerMailDecision {
  if (mail.state === 'calling') return { kind: 'ended', state: 'unknown', because: 'interrupted' };
  if (Temporal.Instant.compare(now, Temporal.Instant.from(mail.warning.notBefore)) >= 0) return notSent('expired');
  if (!company || company.sending === 'stopped') return { kind: 'later', at: now.add({ minutes: recheckMinutes }) };
  if (company.sending === 'shadow') return notSent('shadow');
  const { email } = company.senders;
  return email ? { kind: 'call', from: email } : notSent('no_sender');
}

/** What follows from how the call ended. */
export function afterCall({ tries }: OwnerMail, result: SendResult, now: Temporal.Instant): OwnerMailOutcome {
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

function notSent(because: string): OwnerMailOutcome {
  return { kind: 'ended', state: 'not_sent', because };
}
