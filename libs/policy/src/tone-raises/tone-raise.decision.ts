import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { calendarOf } from '../escalations/calendar.decision.js';
import { isOldDebt } from '../escalations/step-moments.decision.js';
import { type NewToneRaise } from './tone-raise.types.js';

/** What a raise covers, or why it may not be made. */
export type RaiseOutcome =
  | { readonly kind: 'ok'; readonly obligations: readonly ObligationFacts[] }
  | { readonly kind: 'unknown_invoice'; readonly place: number }
  | { readonly kind: 'nothing_old' }
  /** Tone rises only as it is earned: what we know from its beginning has its own history with us. */
  | { readonly kind: 'not_old_debt' | 'already_raised'; readonly numbers: readonly string[] };

/** Which obligations a person raises: old debt that is open, each of them once. */
export function planRaise({ invoiceIds }: Pick<NewToneRaise, 'invoiceIds'>, account: AccountSnapshot): RaiseOutcome {
  const open = account.obligations.filter(({ state }) => state === 'open');
  const calendar = calendarOf(account.companyZone, account.zones);
  const isOld = (obligation: ObligationFacts): boolean => isOldDebt(obligation, calendar);
  const place = (invoiceIds ?? []).findIndex((wanted) => !open.some(({ invoiceId }) => invoiceId === wanted));
  if (place >= 0) return { kind: 'unknown_invoice', place };
  const meant = invoiceIds ? open.filter(({ invoiceId }) => invoiceIds.includes(invoiceId)) : open.filter(isOld);
  if (meant.length === 0) return { kind: 'nothing_old' };
  const young = meant.filter((obligation) => !isOld(obligation));
  if (young.length > 0) return { kind: 'not_old_debt', numbers: young.map(({ number }) => number) };
  const raised = new Set(account.raises.flatMap(({ obligationIds }) => obligationIds));
  const again = meant.filter(({ obligationId }) => raised.has(obligationId));
  if (again.length > 0) return { kind: 'already_raised', numbers: again.map(({ number }) => number) };
  return { kind: 'ok', obligations: meant };
}
