import { type InterestBearing } from '@tactful/money';
import { type EntryKind } from '../../journal/journal.types.js';

/** What one kind of entry did to an invoice's receivable on one value date. */
export interface Movement {
  readonly kind: EntryKind;
  readonly valueDate: string;
  /** Above 0: owed more. Below 0: settled. */
  readonly deltaMinor: number;
}

/** Days on which some or all of a debt bears no interest. */
export interface Pause {
  /** The first day without interest, and the first day with it again (null: not yet). */
  readonly from: string;
  readonly to: string | null;
  /** The part that bears none; null: all of it. */
  readonly amountMinor: number | null;
  readonly because: string;
}

/** What tells how much of a debt bears interest on which day. */
export interface BearingFacts {
  readonly amountMinor: number;
  readonly issueDate: string;
  /** In the order of their value dates. */
  readonly movements: readonly Movement[];
  readonly pauses: readonly Pause[];
  /** What money pays first. */
  readonly withinInvoice: 'fees_first' | 'principal_first';
}

/**
 * The principal that bears interest, day by day: the invoice without fees and interest posted on it.
 *
 * Conventions: money stops interest on the day after it came in; a credit note counts from the beginning, for what it
 * takes back was never owed; money that did not hold bears interest again from the day after its reversal.
 */
export function bearingOf(facts: BearingFacts): InterestBearing[] {
  const steps = principalSteps(facts);
  const edges = facts.pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const days = [...new Set([...steps.map(({ from }) => from), ...edges])].toSorted();
  return days.map((from) => {
    const principalMinor = steps.findLast((step) => step.from <= from)?.principalMinor ?? 0;
    return paused({ from, principalMinor, because: null }, facts.pauses);
  });
}

function paused(bearing: InterestBearing, pauses: readonly Pause[]): InterestBearing {
  const { from, principalMinor } = bearing;
  const binding = pauses.filter((pause) => pause.from <= from && (pause.to === null || from < pause.to));
  if (binding.length === 0 || principalMinor === 0) return bearing;
  const without = binding.reduce((sum, { amountMinor }) => sum + (amountMinor ?? principalMinor), 0);
  const because = [...new Set(binding.map((pause) => pause.because))].join(', ');
  return { from, principalMinor: Math.max(0, principalMinor - without), because };
}

interface Step {
  readonly from: string;
  readonly principalMinor: number;
}

function principalSteps({ amountMinor, issueDate, movements, withinInvoice }: BearingFacts): Step[] {
  const credited = movements.filter(isCredit).reduce((sum, { deltaMinor }) => sum - deltaMinor, 0);
  const invoiced = Math.max(0, amountMinor - credited);
  let [principal, charges] = [invoiced, 0];
  const steps: Step[] = [{ from: issueDate, principalMinor: principal }];
  for (const { kind, valueDate, deltaMinor } of movements) {
    if (isCredit({ kind }) || kind === 'invoice_issued' || kind === 'invoice_voided') continue;
    if (kind === 'charge_posted') {
      charges += deltaMinor;
      continue;
    }
    // Waived is the charge itself; where money had paid that first, the rest of the debt.
    const within = kind === 'charge_waived' ? 'fees_first' : withinInvoice;
    const ofPrincipal = principalPart(deltaMinor, { principal, charges, invoiced, withinInvoice: within });
    principal += ofPrincipal;
    charges = Math.max(0, charges + deltaMinor - ofPrincipal);
    steps.push({ from: dayAfter(valueDate), principalMinor: principal });
  }
  return steps;
}

function isCredit({ kind }: Pick<Movement, 'kind'>): boolean {
  return kind === 'credit_note';
}

/** How much of a movement is about the principal; what was taken back comes back there first. */
function principalPart(
  deltaMinor: number,
  open: {
    readonly principal: number;
    readonly charges: number;
    readonly invoiced: number;
    readonly withinInvoice: BearingFacts['withinInvoice'];
  },
): number {
  const { principal, charges, invoiced, withinInvoice } = open;
  if (deltaMinor > 0) return Math.min(deltaMinor, invoiced - principal);
  const money = -deltaMinor;
  const left = withinInvoice === 'fees_first' ? Math.max(0, money - charges) : money;
  return 0 - Math.min(left, principal);
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
