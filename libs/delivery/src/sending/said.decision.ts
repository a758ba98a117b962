import { type GateObligation } from '@tactful/contracts';
import { accountsOf } from '@tactful/contact-planning';
import { type AttemptAccount, type NamedAmount } from '../attempts/attempt.types.js';
import { toldStep } from '../queue/message-events.js';
import { type Send } from './sending.types.js';

/** What a message that leaves says of each of its accounts. */
export function saidOf({ decision, facts }: Send): AttemptAccount[] {
  const { message, wording } = decision;
  const owners = new Map(message.steps.map((step) => [step.obligationId, step.customerId]));
  return accountsOf(message).map(({ customerId, contactId }) => {
    const obligations = wording.obligations.filter(
      ({ obligationId }) => (owners.get(obligationId) ?? message.customerId) === customerId,
    );
    return {
      customerId,
      contactId: contactId ?? facts.person.contactId,
      steps: message.steps.filter((step) => step.customerId === customerId).map(toldStep),
      amounts: totals(obligations),
      invoiceNumbers: [...new Set(obligations.map((obligation) => obligation.number))],
      obligationIds: obligations.map((obligation) => obligation.obligationId),
      gateSequence: facts.gate.accounts.get(customerId)?.sequence ?? 0,
    };
  });
}

/** One total for each currency: currencies are never added up. */
function totals(obligations: readonly GateObligation[]): NamedAmount[] {
  const byCurrency = Map.groupBy(obligations, (obligation) => obligation.currency);
  return [...byCurrency].map(([currency, group]) => ({
    currency,
    amountMinor: group.reduce((sum, obligation) => sum + obligation.askableMinor, 0),
  }));
}
