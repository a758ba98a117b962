import { Injectable } from '@nestjs/common';
import { budgetKeyOfAccount } from '@tactful/contact-planning';
import { type EventDraft } from '@tactful/contracts';
import { type ServiceKind } from '@tactful/templates';
import { type IntentReading } from '@tactful/understanding';
import { type EntityManager } from 'typeorm';
import { BudgetStore } from '../budget/budget.store.js';
import { NoticesService } from '../notices/notices.service.js';
import { NoticesStore } from '../notices/notices.store.js';
import { Queue } from '../queue/queue.js';
import { type Correspondent, RepliesStore } from '../replies/replies.store.js';
import { type InboundDecision } from './inbound.decision.js';
import { type CopyDecision, decideCopy, saysNotReceived } from './invoice-copy.decision.js';
import { type ReceivedMessage } from './received-message.types.js';

/** A message that was decided, of somebody we know. */
export interface Answerable {
  readonly companyId: string;
  readonly message: ReceivedMessage;
  readonly decision: InboundDecision;
  readonly intents: readonly IntentReading[];
  readonly person: Correspondent;
  readonly now: Temporal.Instant;
}

/** What was answered: what to tell, and whether a person must find out why an invoice does not arrive. */
export interface Answered {
  readonly drafts: readonly EventDraft[];
  readonly copy: CopyDecision['kind'];
}

const confirmations: Readonly<Record<'stop' | 'start' | 'help', ServiceKind>> = {
  stop: 'stop_confirmation',
  start: 'start_confirmation',
  help: 'help',
};
const noCopy: Answered = { drafts: [], copy: 'none' };

/** What whoever wrote gets back by itself: a confirmation, the invoice that did not arrive, or that somebody reads it. */
@Injectable()
export class Answers {
  constructor(
    private readonly replies: RepliesStore,
    private readonly budgets: BudgetStore,
    private readonly notices: NoticesService,
    private readonly told: NoticesStore,
    private readonly queue: Queue,
  ) {}

  /** Locks budget rows, then message rows. */
  async give(tx: EntityManager, answerable: Answerable): Promise<Answered> {
    switch (answerable.decision.kind) {
      case 'automatic':
      case 'wrong_person':
        return noCopy;
      case 'stop':
      case 'start':
      case 'help':
        await this.#confirm(tx, answerable, answerable.decision);
        return noCopy;
      case 'other': {
        const answered = await this.#sendAgain(tx, answerable);
        if (answered.copy !== 'send') await this.#acknowledge(tx, answerable);
        return answered;
      }
    }
  }

  async #confirm(
    tx: EntityManager,
    answerable: Answerable,
    { kind, confirm }: InboundDecision & { readonly kind: keyof typeof confirmations },
  ): Promise<void> {
    if (!confirm) return;
    const content = { kind: 'template', template: confirmations[kind] } as const;
    await this.queue.planService(tx, { ...aboutAnswer(answerable), purpose: 'confirmation', content });
  }

  /** An invoice that is sent again says that we have their message, too. */
  async #sendAgain(tx: EntityManager, answerable: Answerable): Promise<Answered> {
    const { companyId, decision, intents, person, message, now } = answerable;
    if (!saysNotReceived(decision, intents)) return noCopy;
    const { customerId, contactId } = person;
    // Two messages of one account at a time: only one of them sends the invoice.
    await this.budgets.lock(tx, companyId, [budgetKeyOfAccount(customerId)]);
    const named = await this.replies.invoicesLastNamed(tx, companyId, customerId);
    const copy = decideCopy(named, await this.told.copied(tx, companyId, named));
    const [subjectId] = copy.kind === 'send' ? copy.invoiceIds : [];
    if (copy.kind !== 'send' || subjectId === undefined) return { drafts: [], copy: copy.kind };
    const content = {
      kind: 'notice',
      notice: { kind: 'invoice_copy', subjectId, round: 1 },
      ...{ invoiceId: null, invoiceIds: copy.invoiceIds, period: null },
    } as const;
    const asked = { contactId, channel: message.channel, at: now };
    const drafts = await this.notices.follow(tx, companyId, [{ kind: 'tell', customerId, content, asked }]);
    return { drafts, copy: 'send' };
  }

  async #acknowledge(tx: EntityManager, answerable: Answerable): Promise<void> {
    const { companyId, person, message } = answerable;
    const thread = { contactId: person.contactId, channel: message.channel };
    const given = await this.replies.acknowledgements(tx, companyId, thread);
    if (given.waiting) return;
    const content = { kind: 'template', template: 'acknowledgement' } as const;
    const last = given.lastAt === undefined ? {} : { lastAcknowledgedAt: given.lastAt };
    await this.queue.planService(tx, { ...aboutAnswer(answerable), ...last, purpose: 'acknowledgement', content });
  }
}

function aboutAnswer({ companyId, person, message, now }: Answerable) {
  const { customerId, contactId } = person;
  return { companyId, customerId, contactId, channel: message.channel, answersMessageAt: now, now };
}
