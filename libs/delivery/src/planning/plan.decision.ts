import { planSteps } from '@tactful/contact-planning';
import { type MessageRecord } from '../queue/message.types.js';
import { type DueEscalation, type PlanningFacts, type StepPlan } from './planning.types.js';
import { toldPlan } from './told-plan.decision.js';

/** Plans a step that has come due, and tells of it: see `planSteps`. */
export function planEscalation({ escalation, messageId, taskId }: DueEscalation, facts: PlanningFacts): StepPlan {
  const { companyId, company, now, known, people } = facts;
  const plan = planSteps({ escalation, blank: blankMessage(messageId, facts) }, facts);
  const personOf = (contactId: string) =>
    known.get(contactId) ?? people.find((person) => person.contactId === contactId);
  const told = toldPlan(plan, { companyId, now, taskId, companyZone: company.timeZone, personOf });
  return { ...told, moves: plan.moves };
}

/** A ladder message that nothing is in yet. */
export function blankMessage(
  messageId: string,
  { customerId, now }: Pick<PlanningFacts, 'customerId' | 'now'>,
): MessageRecord {
  return {
    messageId,
    customerId,
    contactId: null,
    channel: null,
    purpose: 'ladder',
    state: 'waiting',
    wantedTone: null,
    audience: null,
    earliestAt: now,
    sendAt: now,
    localTime: '',
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: null,
    manner: null,
    version: 1,
    steps: [],
    plannedAt: now,
    endedAt: null,
    dropped: [],
  };
}
