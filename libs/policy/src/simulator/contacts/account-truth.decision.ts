import { type TrueAccount } from '@tactful/contact-planning';
import { isoOf } from '@tactful/contact-rules';
import { type AccountTruth } from './contact-model.types.js';

/** An account at the moment of sending, as the ledger's gate would answer: what is settled is not in it. */
export function trueAccount({ obligations, paused }: AccountTruth): TrueAccount {
  return {
    onHold: null,
    obligations: obligations
      .filter(({ state }) => state === 'open' || state === 'scheduled')
      .map(({ obligationId, number, currency, dueDate, openMinor, disputedMinor, state, hasLateFee }) => {
        const notAskable = state === 'scheduled' ? 'not_issued' : (paused.get(obligationId) ?? null);
        return {
          obligationId,
          number,
          currency,
          dueDate: isoOf(dueDate),
          askableMinor: notAskable === null ? openMinor - disputedMinor : 0,
          notAskable,
          // How much it is makes no difference to whether and when a message leaves.
          terms: hasLateFee ? { lateFeeMinor: 0 } : {},
        };
      }),
  };
}
