import { type GateObligation } from '@tactful/contracts';
import { type Amount } from '@tactful/templates';
import { type MessageStep } from '../queue/message.types.js';
import { feeNotice } from './truth.decision.js';

/** The late fees of the obligations that a fee notice is due for; undefined without any, and in several currencies. */
export function feeOf(steps: readonly MessageStep[], obligations: readonly GateObligation[]): Amount | undefined {
  const noticed = new Set(steps.filter(({ step }) => step === feeNotice).map(({ obligationId }) => obligationId));
  const fees = obligations.flatMap(({ obligationId, currency, terms }) =>
    noticed.has(obligationId) && terms.lateFeeMinor !== undefined
      ? [{ currency, amountMinor: terms.lateFeeMinor }]
      : [],
  );
  const [first] = fees;
  if (!first || fees.some(({ currency }) => currency !== first.currency)) return undefined;
  return { currency: first.currency, amountMinor: fees.reduce((sum, { amountMinor }) => sum + amountMinor, 0) };
}
