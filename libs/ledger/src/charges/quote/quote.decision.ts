import {
  type FeeWorksheet,
  type InterestBearing,
  type InterestWorksheet,
  reckonFee,
  reckonInterest,
} from '@tactful/money';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type ChargeSource } from '../charge.types.js';
import { type RateKnowledge } from '../packs/rates.js';
import { type ChargeRules, type FeeClaim, type InterestClaim } from './rules.decision.js';

/** Why nothing (more) is charged. */
export type NotCharged =
  | 'no_agreed_terms'
  | 'not_owed'
  | 'not_late'
  | 'interest_off'
  | 'rate_unknown'
  | 'below_minimum'
  | 'capped'
  | 'all_posted';

/** What could be charged of one kind: what it comes to in all, what of that was posted before, and what is left. */
export interface ChargeFigure<Worksheet> {
  readonly source: ChargeSource | null;
  readonly quotedMinor: number;
  readonly postedMinor: number;
  readonly postableMinor: number;
  /** Why nothing is left to charge; null: something is. */
  readonly notCharged: NotCharged | null;
  /** How the figure came about; null: there is none. */
  readonly worksheet: Worksheet | null;
}

/** What paying late has cost on an invoice until the end of a day. */
export interface ChargeQuote {
  readonly fee: ChargeFigure<FeeWorksheet> & { readonly kind: FeeClaim['kind'] };
  readonly interest: ChargeFigure<InterestWorksheet> & {
    /** With `rate_unknown`: the day whose rate nobody has told. */
    readonly unknownOn: string | null;
    /** How far the reference rate is known; null: there is none. */
    readonly referenceRate: RateKnowledge | null;
  };
}

/** Everything that a quote is reckoned from. */
export interface QuoteFacts {
  readonly invoice: InvoiceRecord;
  readonly rules: ChargeRules;
  readonly bearing: readonly InterestBearing[];
  readonly posted: { readonly feesMinor: number; readonly interestMinor: number };
  readonly claimsInterest: boolean;
}

/** Quotes fee and interest as of the end of a day. The fee comes first; a common limit leaves the rest to interest. */
export function quoteCharges(facts: QuoteFacts, asOf: string): ChargeQuote {
  const fee = quoteFee(facts, asOf);
  const { capMinor } = facts.rules;
  const room = capMinor === null ? null : Math.max(0, capMinor - Math.max(fee.quotedMinor, fee.postedMinor));
  return { fee: { ...fee, kind: facts.rules.fee?.kind ?? 'late_fee' }, interest: quoteInterest(facts, asOf, room) };
}

function quoteFee(facts: QuoteFacts, asOf: string): ChargeFigure<FeeWorksheet> {
  const { invoice, rules, posted } = facts;
  const claim = rules.fee;
  const nothing = nothingOf(claim?.source ?? null, posted.feesMinor);
  if (!isOwed(invoice)) return { ...nothing, notCharged: 'not_owed' };
  if (!claim) return { ...nothing, notCharged: 'no_agreed_terms' };
  if (!wasLate(facts, claim.graceDays, asOf)) return { ...nothing, notCharged: 'not_late' };
  const worksheet = reckonFee(claim.rule, Math.max(0, invoice.amountMinor - invoice.creditedMinor), claim.rounding);
  const quotedMinor = Math.min(worksheet.amountMinor, rules.capMinor ?? worksheet.amountMinor);
  return left({ ...nothing, quotedMinor, worksheet });
}

function quoteInterest(facts: QuoteFacts, asOf: string, room: number | null): ChargeQuote['interest'] {
  const { invoice, rules, posted, bearing } = facts;
  const claim = rules.interest;
  const nothing = noInterest(claim, posted.interestMinor);
  if (!isOwed(invoice)) return { ...nothing, notCharged: 'not_owed' };
  if (!facts.claimsInterest) return { ...nothing, notCharged: 'interest_off' };
  if (!claim) return { ...nothing, notCharged: 'no_agreed_terms' };
  const terms = room === null ? claim.terms : { ...claim.terms, maximumMinor: room };
  const figure = reckonInterest({ dueDate: invoice.dueDate, asOf, bearing, terms });
  switch (figure.kind) {
    case 'none':
      return { ...nothing, notCharged: figure.because };
    case 'rate_unknown':
      return { ...nothing, notCharged: 'rate_unknown', unknownOn: figure.on };
    case 'reckoned': {
      const { worksheet } = figure;
      const why = worksheet.limit ? limited[worksheet.limit.kind] : 'not_late';
      return left({ ...nothing, quotedMinor: worksheet.amountMinor, worksheet }, why);
    }
  }
}

const limited = { minimum: 'below_minimum', maximum: 'capped' } as const;

/** What was written off or sold is claimed no more; what was paid late may still be claimed for its lateness. */
function isOwed({ state }: InvoiceRecord): boolean {
  return state === 'open' || state === 'paid';
}

function nothingOf(source: ChargeSource | null, postedMinor: number) {
  return { source, quotedMinor: 0, postedMinor, postableMinor: 0, notCharged: null, worksheet: null };
}

function noInterest(claim: InterestClaim | null, postedMinor: number) {
  const { source = null, reference = null } = claim ?? {};
  return { ...nothingOf(source, postedMinor), unknownOn: null, referenceRate: reference };
}

/** True when something of the debt bore interest on a day after its due date and grace. */
function wasLate({ invoice, bearing }: QuoteFacts, graceDays: number, asOf: string): boolean {
  const first = Temporal.PlainDate.from(invoice.dueDate)
    .add({ days: graceDays + 1 })
    .toString();
  if (asOf < first) return false;
  const before = bearing.findLast(({ from }) => from <= first);
  const since = bearing.filter(({ from }) => first < from && from <= asOf);
  return [before, ...since].some((step) => (step?.principalMinor ?? 0) > 0);
}

function left<Figure extends ChargeFigure<unknown>>(figure: Figure, why: NotCharged = 'not_late'): Figure {
  const postableMinor = Math.max(0, figure.quotedMinor - figure.postedMinor);
  const none: NotCharged = figure.postedMinor > 0 ? 'all_posted' : why;
  return { ...figure, postableMinor, notCharged: postableMinor > 0 ? null : none };
}
