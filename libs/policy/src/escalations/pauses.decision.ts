import { isAfter } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts, type Pause } from '../accounts/account.types.js';
import { laterOf } from './calendar.decision.js';

/** The pauses of an account that cover an obligation. */
export function pausesOf(obligation: ObligationFacts, { pauses }: Pick<AccountSnapshot, 'pauses'>): readonly Pause[] {
  return pauses.length === 0 ? pauses : pauses.filter((pause) => covers(pause, obligation));
}

function covers({ obligationId, invoiceId }: Pause, obligation: ObligationFacts): boolean {
  if (obligationId !== null) return obligationId === obligation.obligationId;
  return invoiceId === null || invoiceId === obligation.invoiceId;
}

/** The running pause that ends last; one without an end counts as last. */
export function runningPause(pauses: readonly Pause[], now: Temporal.Instant): Pause | null {
  let last: Pause | null = null;
  for (const pause of pauses) {
    if (isAfter(pause.from, now) || (pause.until && !isAfter(pause.until, now))) continue;
    if (!last || pause.until === null) last = pause;
    else if (last.until !== null && laterOf(last.until, pause.until) === pause.until) last = pause;
  }
  return last;
}
