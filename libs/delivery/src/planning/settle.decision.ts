import { endMessage, everybody, holdMessage, type HoldReason, settleMessage } from '@tactful/contact-planning';
import { type MessageRecord } from '../queue/message.types.js';
import { type Plan, type Settling } from './planning.types.js';
import { toldEnd, toldPlan, type TellingPlan } from './told-plan.decision.js';

/** Finds the way and the moment of a message, or its end, and tells of it: see `settleMessage`. */
export function settle(facts: Settling): Plan {
  return toldPlan(settleMessage(facts), tellingOf(facts));
}

/** Keeps a message until something changes, and tells of it: see `holdMessage`. */
export function hold(facts: Settling, because: HoldReason): Plan {
  return toldPlan(holdMessage(facts, because), tellingOf(facts));
}

/** Ends a message with all its steps for one reason, and tells of it. */
export function end(
  { message, companyId, now }: { readonly message: MessageRecord } & Pick<Settling, 'companyId' | 'now'>,
  because: string,
): Plan {
  return toldEnd(endMessage(message, because, now), { companyId, now });
}

/** What the events of a message that is settled are told with. */
export function tellingOf(facts: Settling): TellingPlan {
  const { companyId, company, taskId, now, others } = facts;
  const personOf = (contactId: string) =>
    everybody(facts).find(({ person }) => person.contactId === contactId)?.person ??
    others?.people.find((person) => person.contactId === contactId);
  return { companyId, now, taskId, companyZone: company.timeZone, personOf };
}
