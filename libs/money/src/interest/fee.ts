import { fromDecimal, multiply, rational, round, type Rounding, toFraction } from './rational.js';

/** A late fee: always the same, a part of the debt, or by the size of the debt. */
export type FeeRule =
  | { readonly kind: 'flat'; readonly amountMinor: number }
  | {
      readonly kind: 'percent';
      readonly percent: string;
      readonly minimumMinor?: number | undefined;
      readonly maximumMinor?: number | undefined;
    }
  | { readonly kind: 'brackets'; readonly brackets: readonly FeeBracket[] };

/** The fee of debts below a size (not including it); null: of all that are larger than the brackets before. */
export interface FeeBracket {
  readonly belowMinor: number | null;
  readonly amountMinor: number;
}

/** How a fee came about. */
export interface FeeWorksheet {
  /** The debt that it is reckoned on. */
  readonly baseMinor: number;
  readonly kind: FeeRule['kind'];
  /** For a percentage: the percentage and the exact figure before rounding and limits. */
  readonly percent: string | null;
  readonly exactMinor: string;
  /** For brackets: the bracket that holds. */
  readonly belowMinor: number | null;
  readonly limit: { readonly kind: 'minimum' | 'maximum'; readonly limitMinor: number } | null;
  readonly amountMinor: number;
}

/** The fee on a debt: `reckonFee({ kind: 'percent', percent: '2.5' }, 10_050, 'half_even')` → 251 (of 251.25). */
export function reckonFee(rule: FeeRule, baseMinor: number, rounding: Rounding): FeeWorksheet {
  const plain = { baseMinor, kind: rule.kind, percent: null, belowMinor: null, limit: null };
  switch (rule.kind) {
    case 'flat':
      return { ...plain, exactMinor: `${rule.amountMinor}`, amountMinor: rule.amountMinor };
    case 'brackets': {
      const bracket = rule.brackets.find(({ belowMinor }) => belowMinor === null || baseMinor < belowMinor);
      const amountMinor = bracket?.amountMinor ?? 0;
      return { ...plain, belowMinor: bracket?.belowMinor ?? null, exactMinor: `${amountMinor}`, amountMinor };
    }
    case 'percent': {
      const exact = multiply(multiply(rational(baseMinor), fromDecimal(rule.percent)), rational(1, 100));
      const rounded = Number(round(exact, rounding));
      const limit = limitOf(rule, rounded);
      const { percent } = rule;
      return { ...plain, percent, exactMinor: toFraction(exact), limit, amountMinor: limit?.limitMinor ?? rounded };
    }
  }
}

/** The maximum is the stronger of the two: a fee is never more than it. */
function limitOf(rule: Extract<FeeRule, { kind: 'percent' }>, roundedMinor: number): FeeWorksheet['limit'] {
  const { minimumMinor, maximumMinor } = rule;
  if (maximumMinor !== undefined && Math.max(roundedMinor, minimumMinor ?? 0) > maximumMinor) {
    return { kind: 'maximum', limitMinor: maximumMinor };
  }
  if (minimumMinor !== undefined && roundedMinor < minimumMinor) return { kind: 'minimum', limitMinor: minimumMinor };
  return null;
}
