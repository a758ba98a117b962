import { type Dispute, type EventData, type Extension, type Obligation, type Plan } from '@tactful/contracts';
import { type AccountEvent } from './projection.decision.js';
import { type ProjectionDraft } from './projection-draft.decision.js';

type LedgerEvent = Extract<AccountEvent, { type: `ledger.${string}` }>;

/**
 * What waits for an answer of the company is a task for an agent, with the id of what is to be answered; the answer,
 * wherever it is given, closes it.
 */
export function foldAnswers(draft: ProjectionDraft, event: LedgerEvent): void {
  switch (event.type) {
    case 'ledger.extension.requested.v1':
      openTask(draft, event, ofExtension(event.data.extension));
      return;
    case 'ledger.extension.granted.v1':
    case 'ledger.extension.declined.v1':
      closeTask(draft, event, { id: event.data.extension.extensionId, outcome: event.data.extension.state });
      return;
    case 'ledger.plan.proposed.v1':
      openTask(draft, event, ofPlan(event.data));
      return;
    case 'ledger.plan.activated.v1':
      closeTask(draft, event, { id: event.data.plan.planId, outcome: 'accepted' });
      return;
    case 'ledger.plan.declined.v1':
      closeTask(draft, event, { id: event.data.plan.planId, outcome: 'declined' });
      return;
    case 'ledger.dispute.opened.v1':
      openTask(draft, event, ofDispute(event.data.dispute, event.data.obligations));
      return;
    case 'ledger.dispute.resolved.v1':
      closeTask(draft, event, {
        id: event.data.dispute.disputeId,
        outcome: event.data.dispute.resolution ?? 'resolved',
      });
      return;
    default:
  }
}

interface Waiting {
  readonly id: string;
  readonly kind: 'extension_to_answer' | 'plan_to_answer' | 'dispute_to_answer';
  readonly title: string;
  readonly because: string;
  /** ISO date, by the company's own deadline; null: it has none. */
  readonly dueOn: string | null;
}

function ofExtension({ extensionId: id, number, newDueDate, review, answerUntil: dueOn }: Extension): Waiting {
  const title = `Answer the request to pay ${number} by ${newDueDate}`;
  return { id, kind: 'extension_to_answer', title, because: review.join(', ') || 'more time is asked for', dueOn };
}

function ofPlan({ plan, answerUntil }: EventData<'ledger.plan.proposed.v1'>): Waiting {
  const title = `Answer the proposal to pay ${numbersOf(plan)} in ${plan.instalments.length} instalments`;
  const because = 'it is beyond what is agreed to by rule';
  return { id: plan.planId, kind: 'plan_to_answer', title, because, dueOn: answerUntil ?? null };
}

function ofDispute(dispute: Dispute, obligations: readonly Obligation[]): Waiting {
  const { disputeId: id, invoiceId, reason: because, answerBy: dueOn = null } = dispute;
  const number = obligations.find((obligation) => obligation.invoiceId === invoiceId)?.number ?? 'an invoice';
  return { id, kind: 'dispute_to_answer', title: `Answer the dispute about ${number}`, because, dueOn };
}

const mostNumbers = 3;

function numbersOf({ invoices }: Plan): string {
  return invoices.length > mostNumbers
    ? `${invoices.length} invoices`
    : invoices.map(({ number }) => number).join(', ');
}

function openTask(draft: ProjectionDraft, event: LedgerEvent, waiting: Waiting): void {
  draft.tasks.set(waiting.id, {
    task_id: waiting.id,
    customer_id: event.subject,
    source: 'ledger',
    kind: waiting.kind,
    key: `${waiting.kind}:${waiting.id}`,
    title: waiting.title,
    because: waiting.because,
    deadline_on: waiting.dueOn,
    opened_at: event.time.toString(),
  });
}

function closeTask(
  draft: ProjectionDraft,
  event: LedgerEvent,
  answered: { readonly id: string; readonly outcome: string },
): void {
  draft.closedTasks.push({
    task_id: answered.id,
    outcome: answered.outcome,
    closed_by: 'by' in event.data ? event.data.by : 'ledger',
    closed_at: event.time.toString(),
  });
}
