import { Injectable } from '@nestjs/common';
import { addWorkingDays, countryOfZone } from '@tactful/contact-rules';
import { type Dispute, draftEvent, type EventDraft, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda, removeFromAgenda } from '../agenda/agenda.store.js';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { about, openBooks, type Writing } from '../company/writing.js';
import { creditInvoice } from '../credit-notes/crediting.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { saveAmounts } from '../invoices/invoices.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { followPlans } from '../plans/following.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { readSettings } from '../settings/settings.store.js';
import { closeDispute, creditOf, openDispute, type OpeningOutcome } from './dispute.decision.js';
import { toDisputeDraft, toEventDispute } from './dispute.events.js';
import {
  type DisputePatch,
  type DisputeQuery,
  type DisputeResolution,
  type DisputeView,
  type NewDispute,
} from './dispute.schemas.js';
import { insertDispute, listDisputes, markResolved, readDispute, saveOwner } from './disputes.store.js';
import { lockDispute } from './lock-dispute.js';
import { readScope } from './opening.js';

/** Disputes: what a customer says is not right, until somebody has looked at it. */
@Injectable()
export class DisputesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  open(actor: Actor, given: NewDispute): Promise<DisputeView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by } = writing;
      const invoice = await lockInvoice(tx, companyId, given.invoiceId);
      if (!invoice || (given.customerId !== undefined && invoice.customerId !== given.customerId)) {
        return unacceptable('invoice_not_found', 'This customer has no such invoice.', '/invoiceId');
      }
      const scope = await readScope(tx, companyId, given);
      if (isRefusal(scope)) return scope;
      const outcome = openDispute(invoice, scope);
      if (outcome.kind !== 'opened') return refusalOf(outcome, invoice);
      const answerBy = await answerDay(tx, writing);
      const dispute = disputeOf(given, outcome, { now: day.now, answerBy });
      await insertDispute(tx, companyId, dispute);
      await saveAmounts(tx, companyId, [outcome.invoice]);
      const item = { kind: 'dispute_overdue', subjectId: dispute.disputeId, date: dayAfter(answerBy) } as const;
      await addToAgenda(tx, { companyId, zone: day.zone }, [item]);
      const view = await viewOf(tx, companyId, dispute.disputeId);
      const data = { dispute, obligations: toObligations(outcome.invoice), by };
      const draft = draftEvent('ledger.dispute.opened.v1', about(writing, dispute.customerId), data);
      await this.outbox.add(tx, [draft, ...(await followPlans(tx, writing, [outcome.invoice]))]);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return view;
    });
  }

  /** Somebody else looks into it. */
  change(actor: Actor, disputeId: string, { owner }: DisputePatch): Promise<DisputeView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const locked = await lockDispute(tx, companyId, disputeId);
      if (isRefusal(locked)) return locked;
      const { dispute, invoice } = locked;
      if (owner === undefined || owner === dispute.owner) return dispute;
      await saveOwner(tx, companyId, { disputeId, owner });
      const told = { dispute: { ...dispute, owner }, number: invoice.number };
      await this.outbox.add(tx, [toDisputeDraft(writing, 'ledger.dispute.changed.v1', told)]);
      return told.dispute;
    });
  }

  /** Accepting credits the disputed amount; rejecting and agreeing make it owed again, less what was agreed on. */
  resolve(actor: Actor, disputeId: string, ending: DisputeResolution): Promise<DisputeView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const locked = await lockDispute(tx, companyId, disputeId);
      if (isRefusal(locked)) return locked;
      const { dispute, invoice } = locked;
      const undisputed = closeDispute(invoice, dispute);
      await saveAmounts(tx, companyId, [undisputed]);
      await markResolved(tx, companyId, { disputeId, ...ending, note: ending.note ?? null, now: day.now });
      const credited = await this.#credit(tx, writing, { invoice: undisputed, dispute, ending });
      if (isRefusal(credited)) return credited;
      await removeFromAgenda(tx, companyId, { kind: 'dispute_overdue', subjectIds: [disputeId] });
      const view = await viewOf(tx, companyId, disputeId);
      const data = { dispute: toEventDispute(view), obligations: toObligations(credited.invoice), by: writing.by };
      const draft = draftEvent('ledger.dispute.resolved.v1', about(writing, view.customerId), data);
      await this.outbox.add(tx, [draft, ...credited.drafts]);
      return view;
    });
  }

  find(companyId: string, disputeId: string): Promise<DisputeView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readDispute(tx, companyId, disputeId)) ?? notFound('dispute'),
    );
  }

  list(companyId: string, query: DisputeQuery): Promise<Page<DisputeView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, invoiceId, state } = query;
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const answerBefore = query.overdue === 'true' ? today : undefined;
      const filter = { limit, customerId, invoiceId, state, answerBefore, before: after?.[0] };
      const rows = await listDisputes(tx, companyId, filter);
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  async #credit(
    tx: EntityManager,
    writing: Writing,
    end: { readonly invoice: InvoiceRecord; readonly dispute: DisputeView; readonly ending: DisputeResolution },
  ): Promise<{ readonly invoice: InvoiceRecord; readonly drafts: readonly EventDraft[] } | Refusal> {
    const { invoice, dispute, ending } = end;
    const amountMinor = creditOf(invoice, dispute, ending);
    if (amountMinor === 0) return { invoice, drafts: await followPlans(tx, writing, [invoice]) };
    if (amountMinor > dispute.amountMinor && !dispute.whole) {
      return unacceptable('credit_exceeds_dispute', `Only ${dispute.amountMinor} is disputed.`, '/creditMinor');
    }
    const reason = `dispute ${ending.resolution}: ${dispute.reason}`;
    const outcome = await creditInvoice(tx, writing, { invoice, amountMinor, externalId: null, reason });
    if (isRefusal(outcome)) return outcome;
    const drafts = [outcome.draft, ...(await afterSettlement(tx, writing, [outcome.invoice]))];
    return { invoice: outcome.invoice, drafts };
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

/** The last day on which the company wants to answer, by its own working days. */
async function answerDay(tx: EntityManager, { companyId, day }: Writing): Promise<string> {
  const { disputes } = await readSettings(tx, companyId);
  const country = countryOfZone(day.zone);
  const place = country === undefined ? {} : { country };
  return addWorkingDays(Temporal.PlainDate.from(day.today), disputes.answerWithinWorkingDays, place).toString();
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function disputeOf(
  given: NewDispute,
  { invoice, amountMinor, whole }: Extract<OpeningOutcome, { kind: 'opened' }>,
  made: { readonly now: Temporal.Instant; readonly answerBy: string },
): Dispute {
  return {
    disputeId: randomUUIDv7(),
    customerId: invoice.customerId,
    invoiceId: invoice.invoiceId,
    amountMinor,
    whole,
    lineNo: given.lineNo ?? null,
    reason: given.reason,
    note: given.note ?? null,
    owner: given.owner ?? null,
    answerBy: made.answerBy,
    openedAt: made.now.toString(),
    resolvedAt: null,
    resolution: null,
  };
}

async function viewOf(tx: EntityManager, companyId: string, disputeId: string): Promise<DisputeView> {
  const view = await readDispute(tx, companyId, disputeId);
  if (!view) throw new Error('A dispute that was just there is gone');
  return view;
}

function refusalOf(outcome: Exclude<OpeningOutcome, { kind: 'opened' }>, invoice: InvoiceRecord): Refusal {
  switch (outcome.kind) {
    case 'not_open':
      return conflict('invoice_not_open', `This invoice is ${invoice.state}.`, { state: invoice.state });
    case 'disputed_already': {
      const { disputedMinor } = outcome;
      return conflict('disputed_already', 'This invoice is under dispute already.', { disputedMinor });
    }
    case 'too_much': {
      const detail = `Only ${outcome.undisputedMinor} is open and not disputed yet.`;
      return unacceptable('dispute_exceeds_open', detail, '/amountMinor');
    }
  }
}
