import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '@tactful/contact-rules';
import { type EventDraft, type Extension, type Page } from '@tactful/contracts';
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
import { agendaTimer } from '../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { readCustomer } from '../customers/customers.store.js';
import { type NamedPerson, namedPerson } from '../customers/named-person.js';
import { liftHolds, placeHolds } from '../holds/placing.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { saveDetails } from '../invoices/invoices.store.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { readCursor, toPage } from '../paging/paging.js';
import { type ExtensionRefused, grantExtension, refuseDecided, requestExtension } from './extension.decision.js';
import { toExtensionDraft, toExtensionView } from './extension.events.js';
import {
  type ExtensionDecline,
  type ExtensionGrant,
  type ExtensionQuery,
  type ExtensionView,
  type NewExtension,
} from './extension.schemas.js';
import {
  holdsOfExtension,
  insertExtension,
  listExtensions,
  readExtension,
  readHistory,
  saveAnswer,
} from './extensions.store.js';

/** More time to pay: asked for, granted by rule or by a person, or declined with an explanation. */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  request(actor: Actor, given: NewExtension): Promise<ExtensionView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const invoice = await lockInvoice(tx, companyId, given.invoiceId);
      if (!invoice) return unacceptable('invoice_not_found', 'There is no such invoice.', '/invoiceId');
      const person = await personOf(tx, companyId, { customerId: invoice.customerId, given: given.requestedBy });
      if (!person) return unacceptable('contact_not_found', 'This customer has no such contact.', '/requestedBy');
      const { extensions: settings } = writing.settings;
      const since = day.now.subtract({ hours: settings.maxPerAccount.days * 24 });
      const { originalDueDate, ...history } = await readHistory(tx, companyId, { ...invoice, since });
      const outcome = requestExtension(invoice, given.newDueDate, { today: day.today, settings, ...history });
      if (outcome.kind === 'refused' || outcome.kind === 'conflict') return refusalOf(outcome);
      const asked = {
        ...requestOf(invoice, given, person),
        originalDueDate: originalDueDate ?? invoice.dueDate,
        requestedAt: day.now.toString({ smallestUnit: 'microsecond' }),
      };
      if (outcome.kind === 'granted') return this.#grantByRule(tx, writing, { asked, invoice });
      return this.#ask(tx, writing, { asked: { ...asked, review: [...outcome.review] }, invoice });
    });
  }

  grant(actor: Actor, extensionId: string, { newDueDate }: ExtensionGrant): Promise<ExtensionView | Refusal> {
    return this.#answer(actor, extensionId, async (tx, writing, { extension, invoice }) => {
      const { day, by } = writing;
      const grantedDueDate = newDueDate ?? extension.newDueDate;
      const outcome = grantExtension(extension, invoice, { newDueDate: grantedDueDate, today: day.today });
      if (outcome.kind !== 'granted') return refusalOf(outcome);
      const decidedAt = day.now.toString({ smallestUnit: 'microsecond' });
      const granted: Extension = { ...extension, state: 'granted', grantedDueDate, decidedAt, decidedBy: by };
      return { extension: granted, invoice: await moveDueDate(tx, writing, { invoice, dueDate: grantedDueDate }) };
    });
  }

  decline(actor: Actor, extensionId: string, { explanation }: ExtensionDecline): Promise<ExtensionView | Refusal> {
    return this.#answer(actor, extensionId, (_tx, { day, by }, { extension, invoice }) => {
      const decided = refuseDecided(extension);
      if (decided) return Promise.resolve(refusalOf(decided));
      const decidedAt = day.now.toString({ smallestUnit: 'microsecond' });
      const declined: Extension = { ...extension, state: 'declined', explanation, decidedAt, decidedBy: by };
      return Promise.resolve({ extension: declined, invoice });
    });
  }

  find(companyId: string, extensionId: string): Promise<ExtensionView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const extension = await readExtension(tx, companyId, extensionId);
      return extension ? toExtensionView(extension) : notFound('extension');
    });
  }

  list(companyId: string, query: ExtensionQuery): Promise<Page<ExtensionView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, invoiceId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listExtensions(tx, companyId, { limit, customerId, invoiceId, state, before: after?.[0] });
      return toPage(rows.map(toExtensionView), limit, (row) => [row.id]);
    });
  }

  async #grantByRule(
    tx: EntityManager,
    writing: Writing,
    { asked, invoice }: { readonly asked: Extension; readonly invoice: InvoiceRecord },
  ): Promise<ExtensionView> {
    const grantedDueDate = asked.newDueDate;
    const decidedAt = asked.requestedAt;
    const extension: Extension = { ...asked, state: 'granted', grantedDueDate, decidedAt, decidedBy: 'rule' };
    await insertExtension(tx, writing.companyId, { extension, holdId: null });
    const moved = await moveDueDate(tx, writing, { invoice, dueDate: grantedDueDate });
    await this.outbox.add(tx, [toExtensionDraft(writing, extension, moved)]);
    return toExtensionView(extension);
  }

  /** A person decides: the invoice is not asked for until then, some working days at most. */
  async #ask(
    tx: EntityManager,
    writing: Writing,
    { asked, invoice }: { readonly asked: Extension; readonly invoice: InvoiceRecord },
  ): Promise<ExtensionView> {
    const { companyId, day, settings } = writing;
    const { invoiceId, customerId } = invoice;
    const today = Temporal.PlainDate.from(day.today);
    const until = addWorkingDays(today, settings.extensions.answerWithinWorkingDays, {}).toString();
    const order = { customerId, invoiceId, reason: 'extension_requested', until, note: null } as const;
    const { holds, drafts } = await placeHolds(tx, writing, [order]);
    const extension = { ...asked, answerUntil: until };
    await insertExtension(tx, companyId, { extension, holdId: holds[0]?.holdId ?? null });
    afterCommit(tx, () => this.timers.poke(agendaTimer));
    await this.outbox.add(tx, [...drafts, toExtensionDraft(writing, extension, invoice)]);
    return toExtensionView(extension);
  }

  /** Answers a request: `decide` tells the request and its invoice as they are afterwards, or why not. */
  #answer(actor: Actor, extensionId: string, decide: Decide): Promise<ExtensionView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const found = await readExtension(tx, companyId, extensionId);
      const invoice = found && (await lockInvoice(tx, companyId, found.invoiceId));
      const extension = invoice && (await readExtension(tx, companyId, extensionId));
      if (!extension) return notFound('extension');
      const answered = await decide(tx, writing, { extension, invoice });
      if (isRefusal(answered)) return answered;
      await saveAnswer(tx, companyId, answered.extension);
      const lifted: readonly EventDraft[] = await liftHolds(
        tx,
        writing,
        await holdsOfExtension(tx, companyId, extensionId),
      );
      await this.outbox.add(tx, [...lifted, toExtensionDraft(writing, answered.extension, answered.invoice)]);
      return toExtensionView(answered.extension);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

interface Asked {
  readonly extension: Extension;
  readonly invoice: InvoiceRecord;
}
type Decide = (tx: EntityManager, writing: Writing, asked: Asked) => Promise<Asked | Refusal>;

async function personOf(
  tx: EntityManager,
  companyId: string,
  who: { readonly customerId: string; readonly given: string | null | undefined },
): Promise<NamedPerson | undefined> {
  const customer = await readCustomer(tx, companyId, who.customerId);
  if (!customer) throw new Error('The customer of an invoice is gone');
  return namedPerson(who.given, customer);
}

function requestOf(
  invoice: InvoiceRecord,
  given: NewExtension,
  person: NamedPerson,
): Omit<Extension, 'originalDueDate' | 'requestedAt'> {
  return {
    extensionId: randomUUIDv7(),
    customerId: invoice.customerId,
    invoiceId: invoice.invoiceId,
    number: invoice.number,
    dueDateBefore: invoice.dueDate,
    newDueDate: given.newDueDate,
    grantedDueDate: null,
    reason: given.reason ?? null,
    requestedBy: person.given,
    requestedByName: person.name,
    state: 'requested',
    review: [],
    answerUntil: null,
    decidedAt: null,
    decidedBy: null,
    explanation: null,
  };
}

async function moveDueDate(
  tx: EntityManager,
  { companyId }: Writing,
  { invoice, dueDate }: { readonly invoice: InvoiceRecord; readonly dueDate: string },
): Promise<InvoiceRecord> {
  const moved = { ...invoice, dueDate };
  await saveDetails(tx, companyId, [moved]);
  return moved;
}

function refusalOf(refused: ExtensionRefused): Refusal {
  const { code, detail } = refused;
  if (refused.kind === 'refused') return unacceptable(code, detail, refused.pointer);
  return conflict(code, detail, refused.state);
}
