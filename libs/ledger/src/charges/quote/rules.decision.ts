import { type FeeRule, type InterestTerms, type Rounding } from '@tactful/money';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type ChargeTerms } from '../../terms/charge-terms.schemas.js';
import { capOf, chargesFor, referenceOf } from '../../terms/terms.decision.js';
import { type TermsView } from '../../terms/terms.schemas.js';
import { type ChargeSource } from '../charge.types.js';
import { type ChargeSettings } from '../charges.settings.js';
import { type ChargePack, packFor } from '../packs/packs.js';
import { rateKnowledge, type RateKnowledge, rateSeries } from '../packs/rates.js';

/** Who owes, as far as laws ask. */
export interface ChargedCustomer {
  readonly country: string | null;
  readonly kind: 'person' | 'company';
}

/** A fee that may be charged. */
export interface FeeClaim {
  readonly kind: 'late_fee' | 'fixed_sum';
  readonly source: ChargeSource;
  readonly rule: FeeRule;
  readonly rounding: Rounding;
  readonly graceDays: number;
}

/** Interest that may be charged. */
export interface InterestClaim {
  readonly source: ChargeSource;
  readonly terms: InterestTerms;
  /** How far the reference rate is known; null: the rate is the terms' own. */
  readonly reference: RateKnowledge | null;
}

/** What may be charged on an invoice, and by what right. */
export interface ChargeRules {
  readonly fee: FeeClaim | null;
  readonly interest: InterestClaim | null;
  /** The most that all of it may come to; null: no limit. */
  readonly capMinor: number | null;
  /** What the law of the customer's country is written down as; null: nowhere, or the company does not want it. */
  readonly pack: ChargePack | null;
}

/**
 * What may be charged on an invoice: first by the terms that its customer accepted, then by what is written on the
 * invoice, then by the law of the customer's country. A fixed sum is not charged beside an agreed fee.
 */
export function rulesFor(found: {
  readonly invoice: InvoiceRecord;
  readonly customer: ChargedCustomer;
  /** The document that the invoice is under, if its customer accepted it in time. */
  readonly terms: TermsView | null;
  readonly settings: ChargeSettings;
}): ChargeRules {
  const { invoice, customer, settings } = found;
  const charges = found.terms && chargesFor(found.terms.charges, invoice.currency);
  const source: ChargeSource | null = found.terms && {
    kind: 'terms',
    termsId: found.terms.id,
    reference: referenceOf(found.terms),
  };
  const agreed = charges && source ? { charges, source } : null;
  const pack = settings.statutory ? packFor(customer) : undefined;
  return {
    fee: agreedFee(agreed) ?? writtenFee(invoice) ?? fixedSum(invoice, pack),
    interest: agreedInterest(agreed, settings) ?? lawfulInterest(pack, settings),
    capMinor: agreed ? capOf(agreed.charges, invoice.amountMinor - invoice.creditedMinor) : null,
    pack: pack ?? null,
  };
}

interface Agreed {
  readonly charges: ChargeTerms;
  readonly source: ChargeSource;
}

function agreedFee(agreed: Agreed | null): FeeClaim | null {
  if (!agreed?.charges.fee) return null;
  const { fee: rule, rounding, graceDays } = agreed.charges;
  return { kind: 'late_fee', source: agreed.source, rule, rounding, graceDays };
}

/** Terms may stand on an invoice itself, without a document behind them. */
function writtenFee({ terms }: InvoiceRecord): FeeClaim | null {
  const { lateFeeMinor: amountMinor, reference = null, termsId } = terms;
  if (amountMinor === undefined || termsId !== undefined) return null;
  const source = { kind: 'invoice', reference } as const;
  return { kind: 'late_fee', source, rule: { kind: 'flat', amountMinor }, ...plain };
}

const plain = { rounding: 'half_away_from_zero', graceDays: 0 } as const;

function fixedSum({ currency }: InvoiceRecord, pack: ChargePack | undefined): FeeClaim | null {
  if (pack?.fixedSum?.currency !== currency) return null;
  return { kind: 'fixed_sum', source: sourceOf(pack), rule: pack.fixedSum.rule, ...plain };
}

function sourceOf({ id, name, status, sources }: ChargePack): ChargeSource {
  return { kind: 'pack', pack: id, reference: name, status, sources };
}

function agreedInterest(agreed: Agreed | null, settings: ChargeSettings): InterestClaim | null {
  const interest = agreed?.charges.interest;
  if (!interest) return null;
  const { graceDays, rounding } = agreed.charges;
  const { dayCount, compounding, minimumMinor = null } = interest;
  const terms = { dayCount, compounding, minimumMinor, maximumMinor: null, graceDays, rounding };
  if (interest.kind === 'fixed') {
    const { percent, per } = interest;
    return { source: agreed.source, terms: { ...terms, rate: { kind: 'fixed', percent, per } }, reference: null };
  }
  const { series, addPercent, fix } = interest;
  // Bank Rate is looked up as the British order says, the others on the first day of the half-year.
  const referenceDay = series === 'boe_bank_rate' ? 'day_before' : 'first_day';
  const rate = {
    kind: 'reference',
    series: rateSeries(series, settings.rates),
    addPercent,
    fix,
    referenceDay,
  } as const;
  const reference = rateKnowledge(series, settings.rates);
  return { source: agreed.source, terms: { ...terms, rate }, reference };
}

function lawfulInterest(pack: ChargePack | undefined, settings: ChargeSettings): InterestClaim | null {
  if (!pack?.interest) return null;
  const { series, addPercent, referenceDay } = pack.interest;
  const fix = pack.id === 'EU' ? settings.euRateFixing : pack.interest.fix;
  const rate = {
    kind: 'reference',
    series: rateSeries(series, settings.rates),
    addPercent,
    fix,
    referenceDay,
  } as const;
  const limits = { minimumMinor: null, maximumMinor: null };
  return {
    source: sourceOf(pack),
    terms: { rate, dayCount: 'actual_365', compounding: 'none', ...limits, ...plain },
    reference: rateKnowledge(series, settings.rates),
  };
}
