import { Injectable, type OnModuleInit } from '@nestjs/common';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { needsSecondPerson } from '../approvals/approval.decision.js';
import { type ApprovalView } from '../approvals/approval.schemas.js';
import { type ApprovedDone, type ApprovedWork } from '../approvals/approval.types.js';
import { ApprovalsService } from '../approvals/approvals.service.js';
import { about, openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { receivePartnerPayment } from './partner-payments.js';
import { problemWithEnding } from './placement.decision.js';
import {
  type ClosingRequest,
  type ConductSignature,
  isRecallSuggested,
  type NewComplaint,
  newPlacement,
  type NewPlacement,
  type PartnerPayment,
  type PlacementView,
  type RecallRequest,
  toPlacementView,
} from './placement.schemas.js';
import { becauseOf, type PlacementRecord, toEventPlacement } from './placement.types.js';
import { insertComplaint, readPlacement, savePlacement } from './placements.store.js';
import { bookPlacement, decidePlacement, endPlacement, refusalOf, signedConduct } from './placing.js';

/** What a command on one placement did. */
interface Done {
  readonly record: PlacementRecord;
  readonly drafts: readonly EventDraft[];
}

type Command = (
  tx: EntityManager,
  writing: Writing,
  placed: { readonly record: PlacementRecord; readonly invoices: readonly InvoiceRecord[] },
) => Promise<Done | Refusal>;

/** Placements: an agency or a lawyer collects in the company's place, and can be called back at any time. */
@Injectable()
export class PlacementsService implements ApprovedWork, OnModuleInit {
  readonly kind = 'placement' as const;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly approvals: ApprovalsService,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  /** Unless the company decided otherwise, it becomes a request for a second person. */
  place(actor: Actor, given: NewPlacement): Promise<PlacementView | ApprovalView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const decided = await decidePlacement(tx, writing, given);
      if (isRefusal(decided)) return decided;
      const { kind } = this;
      const { currency } = decided;
      const amountMinor = decided.invoices.reduce((sum, invoice) => sum + openOf(invoice), 0);
      if (needsSecondPerson(writing.settings.approvals, { kind, currency, amountMinor })) {
        const concerns = [{ customerId: given.customerId, amountMinor }];
        const because = `with ${given.partner.name}. ${becauseOf({ callTask: decided.call, reason: given.reason })}`;
        return this.approvals.ask(tx, writing, { kind, request: given, currency, concerns, because, actor });
      }
      const { record, drafts } = await bookPlacement(tx, writing, { given, decided });
      await this.outbox.add(tx, drafts);
      return viewOf(writing, record);
    });
  }

  async run(tx: EntityManager, writing: Writing, request: unknown): Promise<ApprovedDone | Refusal> {
    const given = newPlacement.parse(request);
    const decided = await decidePlacement(tx, writing, given);
    if (isRefusal(decided)) return decided;
    const { record, drafts } = await bookPlacement(tx, writing, { given, decided });
    return { documentId: record.placementId, drafts };
  }

  recall(actor: Actor, placementId: string, { reason }: RecallRequest): Promise<PlacementView | Refusal> {
    return this.#end(actor, placementId, { state: 'recalled', reason });
  }

  close(actor: Actor, placementId: string, { reason }: ClosingRequest): Promise<PlacementView | Refusal> {
    return this.#end(actor, placementId, { state: 'closed', reason });
  }

  receive(actor: Actor, placementId: string, given: PartnerPayment): Promise<PlacementView | Refusal> {
    return this.#command(actor, placementId, (tx, writing, placed) =>
      receivePartnerPayment(tx, writing, { ...placed, given }),
    );
  }

  /** The partner signed the code of conduct as the company's settings have it now. */
  sign(actor: Actor, placementId: string, signature: ConductSignature): Promise<PlacementView | Refusal> {
    return this.#command(actor, placementId, async (tx, writing, { record }) => {
      const { signedBy, signedOn } = signature;
      if (isInFuture(signedOn, writing.day.today)) {
        return unacceptable('signed_in_future', `signedOn lies after today (${writing.day.today}).`, '/signedOn');
      }
      const codeOfConduct = signedConduct(writing, signature);
      const signed: PlacementRecord = { ...record, codeOfConduct };
      await savePlacement(tx, writing.companyId, signed);
      const { version } = codeOfConduct;
      const data = { placement: toEventPlacement(signed), signedBy, signedOn, version, by: writing.by };
      const draft = draftEvent('ledger.placement.signed.v1', about(writing, record.customerId), data);
      return { record: signed, drafts: [draft] };
    });
  }

  /** A complaint is heard whenever it comes, also after the placement has ended. */
  complain(actor: Actor, placementId: string, given: NewComplaint): Promise<PlacementView | Refusal> {
    return this.#command(actor, placementId, async (tx, writing, { record }) => {
      const { companyId, day, by } = writing;
      const { by: complainant, words } = given;
      const complaintId = randomUUIDv7();
      const recordedAt = day.now.toString({ smallestUnit: 'microsecond' });
      const complaint = { id: complaintId, by: complainant, words, recordedAt, recordedBy: by };
      await insertComplaint(tx, companyId, { placementId, complaint });
      const heard: PlacementRecord = { ...record, complaints: record.complaints + 1 };
      await savePlacement(tx, companyId, heard);
      const { recallSuggestedAfterComplaints } = writing.settings.placements;
      const recallSuggested = isRecallSuggested(heard, recallSuggestedAfterComplaints);
      const told = { complaintId, complainant, words, count: heard.complaints, recallSuggested };
      const data = { placement: toEventPlacement(heard), ...told, by };
      const draft = draftEvent('ledger.placement.complaint.v1', about(writing, record.customerId), data);
      return { record: heard, drafts: [draft] };
    });
  }

  #end(
    actor: Actor,
    placementId: string,
    end: { readonly state: 'recalled' | 'closed'; readonly reason: string | null },
  ): Promise<PlacementView | Refusal> {
    return this.#command(actor, placementId, async (tx, writing, { record, invoices }) => {
      const problem = problemWithEnding(record, invoices, end.state);
      return problem ? refusalOf(problem) : endPlacement(tx, writing, { record, invoices, ...end });
    });
  }

  /** Locks the placement's customer, reads it as it is, lets the command work, and tells of it. */
  #command(actor: Actor, placementId: string, command: Command): Promise<PlacementView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const found = await readPlacement(tx, companyId, placementId);
      if (!found) return notFound('placement');
      await lockCustomers(tx, companyId, [found.customerId]);
      const record = (await readPlacement(tx, companyId, placementId)) ?? found;
      const ids = record.invoices.map(({ invoiceId }) => invoiceId);
      const done = await command(tx, writing, { record, invoices: await readInvoices(tx, companyId, ids) });
      if (isRefusal(done)) return done;
      await this.outbox.add(tx, done.drafts);
      return viewOf(writing, done.record);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

function viewOf({ settings }: Writing, record: PlacementRecord): PlacementView {
  return toPlacementView(record, settings.placements.recallSuggestedAfterComplaints);
}
