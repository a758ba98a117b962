import { type Amount } from '@tactful/templates';
import { type MessageStep } from '../messages/message.types.js';
import { feeNotice, type TrueObligation } from './truth.decision.js';

/** The late fees of the obligations that a fee notice is due for; undefined without any, and in several currencies. */
export function feeOf(steps: readonly MessageStep[], obligations: readonly TrueObligation[]): Amount | undefined {
  const noticed = new Set(steps.filter(({ step }) => step === feeNotice).map(({ obligationId }) => obligationId));
  if (noticed.size === 0) return undefined;
  const fees = obligations.flatMap(({ obligationId, currency, terms }) =>
    noticed.has(obligationId) && terms.lateFeeMinor !== undefined
      ? [{ currency, amountMinor: terms.lateFeeMinor }]
      : [],
  );
  const [first] = fees;
  if (!first || fees.some(({ currency }) => currency !== first.currency)) return undefined;
  return { currency: first.currency, amountMinor: fees.reduce((sum, { amountMinor }) => sum + amountMinor, 0) };
}
