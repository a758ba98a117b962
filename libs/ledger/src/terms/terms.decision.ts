import { type Obligation } from '@tactful/contracts';
import { reckonFee } from '@tactful/money';
import { type ChargeTerms } from './charge-terms.schemas.js';
import { type TermsView } from './terms.schemas.js';

/** Terms that a customer accepted. */
export interface AcceptedTerms {
  readonly customerId: string;
  readonly acceptedOn: string;
  readonly terms: TermsView;
}

/**
 * The terms under which an invoice is issued: those that were accepted and effective by its issue date, the last
 * accepted of them. What is accepted later does not reach back.
 */
export function termsInForce(accepted: readonly AcceptedTerms[], issueDate: string): TermsView | undefined {
  const possible = accepted.filter(
    ({ acceptedOn, terms }) => acceptedOn <= issueDate && terms.effectiveOn <= issueDate,
  );
  return possible.toSorted(byAcceptance).at(-1)?.terms;
}

function byAcceptance(a: AcceptedTerms, b: AcceptedTerms): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyOf({ acceptedOn, terms }: AcceptedTerms): string {
  return [acceptedOn, terms.effectiveOn, terms.id].join(' ');
}

/** How the terms are cited: `Terms of business, version 2026-01`. */
export function referenceOf({ title, version }: Pick<TermsView, 'title' | 'version'>): string {
  return `${title}, version ${version}`;
}

/** The charges of terms as far as they hold for an invoice in this currency. */
export function chargesFor(charges: ChargeTerms | null, currency: string): ChargeTerms | null {
  return charges?.currency === undefined || charges.currency === currency ? charges : null;
}

/**
 * What an invoice carries of its terms, for reminders to cite. The fee is announced only if its customer accepted it:
 * unaccepted terms give days of payment and nothing else.
 */
export function carriedTerms(
  terms: TermsView,
  invoice: { readonly amountMinor: number; readonly currency: string; readonly isAccepted: boolean },
): Obligation['terms'] {
  const charges = invoice.isAccepted ? chargesFor(terms.charges, invoice.currency) : null;
  const lateFeeMinor = charges?.fee ? cappedFee(charges, invoice.amountMinor) : 0;
  return {
    termsId: terms.id,
    reference: referenceOf(terms),
    ...(terms.netDays !== null && { netDays: terms.netDays }),
    ...(lateFeeMinor > 0 && { lateFeeMinor }),
  };
}

function cappedFee(charges: ChargeTerms, amountMinor: number): number {
  if (!charges.fee) return 0;
  const fee = reckonFee(charges.fee, amountMinor, charges.rounding).amountMinor;
  return Math.min(fee, capOf(charges, amountMinor) ?? fee);
}

/** The most that charges on an invoice may come to by its terms; null: they set no limit. */
export function capOf({ cap }: Pick<ChargeTerms, 'cap'>, amountMinor: number): number | null {
  if (!cap) return null;
  const part = cap.percentOfPrincipal;
  // Down, never up: a part of the invoice is not more than that part. Halves have no say in it.
  const ofPrincipal = part === undefined ? Infinity : floorPercent(part, amountMinor);
  return Math.min(ofPrincipal, cap.amountMinor ?? Infinity);
}

function floorPercent(percent: string, amountMinor: number): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  const scaled = BigInt(whole + fraction) * BigInt(amountMinor);
  return Number(scaled / (100n * 10n ** BigInt(fraction.length)));
}

/** The due date that terms give an invoice that names none. */
export function dueDateBy(issueDate: string, netDays: number): string {
  return Temporal.PlainDate.from(issueDate).add({ days: netDays }).toString();
}
