import { type FeeRule, type FixMode, type ReferenceDay } from '@tactful/money';
import { type RateSeriesName } from '../../terms/charge-terms.schemas.js';

/**
 * What a law gives a creditor who is paid late, written down as data. `unreviewed`: taken from published sources by
 * engineers; no lawyer has looked at it.
 */
export interface ChargePack {
  readonly id: string;
  readonly name: string;
  /** The customer's countries and kinds to which it applies. */
  readonly countries: readonly string[];
  readonly customerKinds: readonly ('person' | 'company')[];
  readonly status: 'unreviewed';
  /** When its contents were last looked at. */
  readonly asOf: string;
  readonly sources: readonly string[];
  /** Null: the law gives none by itself, only what terms say that were agreed before. */
  readonly interest: {
    readonly series: RateSeriesName;
    readonly addPercent: string;
    readonly fix: FixMode;
    readonly referenceDay: ReferenceDay;
  } | null;
  /** Null: none. */
  readonly fixedSum: { readonly currency: string; readonly rule: FeeRule } | null;
  /** What a reader has to know beside it. */
  readonly note: string | null;
}

const asOf = '2026-11-22';
const fortyEuro = { currency: 'EUR', rule: { kind: 'flat', amountMinor: 4_000 } } as const;

const unitedKingdom: ChargePack = {
  id: 'UK',
  name: 'United Kingdom, late commercial payments',
  countries: ['GB'],
  customerKinds: ['company'],
  status: 'unreviewed',
  asOf,
  sources: [
    'Late Payment of Commercial Debts (Interest) Act 1998, sections 4, 5A and 6',
    'Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002 (SI 2002/1675), article 4',
    'GOV.UK, Late commercial payments: charging interest and debt recovery',
  ],
  // 8 points over the rate of the 30 June or 31 December before interest starts, which then stays.
  interest: { series: 'boe_bank_rate', addPercent: '8', fix: 'at_start', referenceDay: 'day_before' },
  fixedSum: {
    currency: 'GBP',
    rule: {
      kind: 'brackets',
      brackets: [
        { belowMinor: 100_000, amountMinor: 4_000 },
        { belowMinor: 1_000_000, amountMinor: 7_000 },
        { belowMinor: null, amountMinor: 10_000 },
      ],
    },
  },
  note: 'Not where the contract itself gives a substantial remedy for late payment.',
};

const germanInterest = { series: 'bundesbank_base_rate', fix: 'per_half_year', referenceDay: 'first_day' } as const;
const germanSources = ['BGB § 288 (1), (2) and (5)', 'BGB § 247', 'BGB § 286 (3)'];

const germany: ChargePack = {
  id: 'DE',
  name: 'Germany, between businesses',
  countries: ['DE'],
  customerKinds: ['company'],
  status: 'unreviewed',
  asOf,
  sources: germanSources,
  interest: { ...germanInterest, addPercent: '9' },
  fixedSum: fortyEuro,
  note: null,
};

const germanConsumers: ChargePack = {
  id: 'DE-consumer',
  name: 'Germany, consumers',
  countries: ['DE'],
  customerKinds: ['person'],
  status: 'unreviewed',
  asOf,
  sources: germanSources,
  interest: { ...germanInterest, addPercent: '5' },
  fixedSum: null,
  note: null,
};

const europeanUnion: ChargePack = {
  id: 'EU',
  name: 'European Union, late payment directive',
  // Members that the sources tell no deviation of. BE, CZ, DK, FR, PL and SE deviate, AT and others are not settled:
  // there agreed terms are needed until somebody writes their pack.
  countries: ['CY', 'EE', 'ES', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI'],
  customerKinds: ['company'],
  status: 'unreviewed',
  asOf,
  sources: ['Directive 2011/7/EU, articles 2 (6) and (7), 3 and 6', 'enterprise.gov.ie, late payment interest rates'],
  // The fix mode is a setting of the company: most tools fix the rate anew each half-year, the Irish ministry once.
  interest: { series: 'ecb_main_refinancing', addPercent: '8', fix: 'per_half_year', referenceDay: 'first_day' },
  fixedSum: fortyEuro,
  note: 'Sources differ on when the rate is fixed: charges.euRateFixing in the settings says how you read it.',
};

const unitedStates: ChargePack = {
  id: 'US',
  name: 'United States, agreed terms only',
  countries: ['US'],
  customerKinds: ['company', 'person'],
  status: 'unreviewed',
  asOf,
  sources: ['No federal statute gives interest or a fee on late payments between private parties'],
  interest: null,
  fixedSum: null,
  note: 'Only what terms allow that were agreed in writing before the invoice. The limits of the states are not checked.',
};

/** The packs that ship with the system. */
export const chargePacks: readonly ChargePack[] = [
  unitedKingdom,
  germany,
  germanConsumers,
  europeanUnion,
  unitedStates,
];

/** The pack for a customer; undefined where nobody has written down what the law gives: agreed terms only. */
export function packFor(customer: {
  readonly country: string | null;
  readonly kind: 'person' | 'company';
}): ChargePack | undefined {
  const { country, kind } = customer;
  return chargePacks.find((pack) => pack.countries.includes(country ?? '') && pack.customerKinds.includes(kind));
}
