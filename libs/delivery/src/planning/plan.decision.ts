import { blankMessage, planSteps } from '@tactful/contact-planning';
import { type MessageRecord } from '../queue/message.types.js';
import { type DueEscalation, type PlanningFacts, type StepPlan } from './planning.types.js';
import { toldPlan } from './told-plan.decision.js';

/** Plans a step that has come due, and tells of it: see `planSteps`. */
export function planEscalation({ escalation, messageId, taskId }: DueEscalation, facts: PlanningFacts): StepPlan {
  const { companyId, company, now, known, people } = facts;
  const plan = planSteps({ escalation, blank: blankRecord(messageId, facts) }, facts);
  const personOf = (contactId: string) =>
    known.get(contactId) ?? people.find((person) => person.contactId === contactId);
  const told = toldPlan(plan, { companyId, now, taskId, companyZone: company.timeZone, personOf });
  return { ...told, moves: plan.moves };
}

/** A stored message that nothing is in yet. */
function blankRecord(messageId: string, facts: Pick<PlanningFacts, 'customerId' | 'now'>): MessageRecord {
  return { ...blankMessage(messageId, facts), service: null, localTime: '', version: 1 };
}
