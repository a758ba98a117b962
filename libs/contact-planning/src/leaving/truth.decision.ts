import { messageSituation, type SendingDates } from '@tactful/templates';
import { type DroppedStep, type MessageStep } from '../messages/message.types.js';

/** Steps of the default ladder that ask nothing yet. */
const checkIn = 'check_in';
/** The step whose text names a late fee. */
export const feeNotice = 'fee_notice';

/** An obligation as it is at the moment of sending. */
export interface TrueObligation {
  readonly obligationId: string;
  /** Of its invoice. */
  readonly number: string;
  readonly currency: string;
  /** ISO date. */
  readonly dueDate: string;
  /** Minor units that may be asked for: what is open and not disputed. */
  readonly askableMinor: number;
  /** Why it must not be asked for; null: it may. */
  readonly notAskable: string | null;
  readonly terms: { readonly lateFeeMinor?: number | undefined };
}

/** What is owed on an account at the moment of sending; what is settled is not in it. */
export interface TrueAccount<O extends TrueObligation = TrueObligation> {
  /** A hold of the whole account; null: there is none. */
  readonly onHold: string | null;
  readonly obligations: readonly O[];
}

/** What is true of a message's steps right now. */
export interface Truth<O extends TrueObligation> {
  readonly steps: readonly MessageStep[];
  readonly dropped: readonly DroppedStep[];
  /** Each obligation that the steps name, once: the oldest due date first, then by the numbers of invoices. */
  readonly obligations: readonly O[];
}

/**
 * Keeps the steps that may still be said, and drops the others with the reason: what the gate does not hold is settled,
 * what must not be asked for is not asked for, a fee that nobody agreed to is not named, and a check-in never shares a
 * message with something overdue. What is dropped of one account leaves the others as they are.
 */
export function truthOf<O extends TrueObligation>(
  steps: readonly MessageStep[],
  accounts: ReadonlyMap<string, TrueAccount<O>>,
  dates: SendingDates,
): Truth<O> {
  const all = [...accounts.values()].flatMap(({ obligations }) => obligations);
  const owed = new Map(all.map((obligation) => [obligation.obligationId, obligation]));
  const isOverdue = () => steps.some((step) => isOverdueNow(owed.get(step.obligationId), dates));
  const verdicts = steps.map((step) => {
    const obligation = owed.get(step.obligationId);
    const because = reasonAgainst(step, obligation, { account: accounts.get(step.customerId), isOverdue });
    return { step, obligation, because };
  });
  const kept = verdicts.filter(({ because }) => because === null);
  const named = new Map(kept.flatMap(({ obligation }) => (obligation ? [[obligation.obligationId, obligation]] : [])));
  return {
    steps: kept.map(({ step }) => step),
    dropped: verdicts.flatMap(({ step, because }) => (because === null ? [] : [{ ...step, because }])),
    obligations: [...named.values()].toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1)),
  };
}

/** What tells two invoices apart for a reader, as a text to sort by. */
function ageOf({ dueDate, number, obligationId }: TrueObligation): string {
  return [dueDate, number, obligationId].join(' ');
}

function reasonAgainst(
  step: MessageStep,
  obligation: TrueObligation | undefined,
  { account, isOverdue }: { readonly account: TrueAccount | undefined; readonly isOverdue: () => boolean },
): string | null {
  if (account?.onHold) return 'on_hold';
  if (!obligation) return 'settled';
  if (obligation.notAskable !== null) return obligation.notAskable;
  if (obligation.askableMinor <= 0) return 'nothing_askable';
  if (step.step === checkIn && isOverdue()) return 'something_overdue';
  if (step.step === feeNotice && obligation.terms.lateFeeMinor === undefined) return 'no_fee_in_terms';
  return null;
}

function isOverdueNow(obligation: TrueObligation | undefined, dates: SendingDates): boolean {
  if (!obligation || obligation.notAskable !== null) return false;
  return messageSituation([obligation.dueDate], [], dates) === 'overdue';
}
