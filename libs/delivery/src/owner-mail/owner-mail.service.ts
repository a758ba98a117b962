import { Inject, Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { type BusEvent, Outbox } from '@tactful/messaging';
import { afterCommit, APP_CONFIG, type AppConfig, BusinessTimers, Clock, Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { type ChannelProvider, type OutgoingMessage } from '../sending/channel-provider.js';
import { afterCall, decideOwnerMail, type OwnerMailOutcome } from './owner-mail.decision.js';
import { ownerMailText } from './owner-mail-text.decision.js';
import { type DueOwnerMail, OwnerMailStore } from './owner-mail.store.js';
import { type OwnerMail } from './owner-mail.types.js';

/** Name of the timer; poke it when there is a mail to send. */
export const ownerMailTimer = 'delivery owner mail';

/** How long a mail program may have taken in the end: the owner reads it as any other mail. */
const validitySeconds = 48 * 3_600;

/** Where mails are kept, and what is known of their companies. */
@Injectable()
export class OwnerMailStores {
  constructor(
    readonly mails: OwnerMailStore,
    readonly companies: CompanyStore,
  ) {}
}

/** What ends transactions and tells the time. */
@Injectable()
export class OwnerMailParts {
  constructor(
    readonly outbox: Outbox,
    readonly timers: BusinessTimers,
    readonly clock: Clock,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}
}

/** Writes to the company's own person for a customer before somebody higher there is written to. */
@Injectable()
export class OwnerMails {
  constructor(
    private readonly database: Database,
    private readonly stores: OwnerMailStores,
    private readonly parts: OwnerMailParts,
  ) {}

  /** Takes warnings up, in the transaction of their events. The team, where no owner is named, has the task only. */
  async take(tx: EntityManager, events: readonly BusEvent<'policy.owner.warned.v1'>[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    const mails = events.flatMap(({ data: { taskId, customerId, owner, audience, obligations, notBefore } }) =>
      owner ? [{ taskId, customerId, owner, warning: { audience, obligations, notBefore } }] : [],
    );
    await this.stores.mails.add(tx, first.companyId, mails, this.parts.clock.now());
    afterCommit(tx, () => this.parts.timers.poke(ownerMailTimer));
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return this.stores.mails.nextDueAt();
  }

  /** Sends what is due. */
  async sendDue(provider: ChannelProvider, now: Temporal.Instant): Promise<void> {
    const due = await this.stores.mails.takeDue(now, this.parts.config.leaseMs);
    for (const mail of due) await this.#send(mail, provider);
  }

  /** The intent is committed before the call, the outcome after it: no call is ever repeated blindly. */
  async #send(due: DueOwnerMail, provider: ChannelProvider): Promise<void> {
    const outgoing = await this.#begin(due);
    if (!outgoing) return;
    const result = await provider.send(outgoing);
    await this.database.inCompany(due.companyId, async (tx) => {
      const mail = await this.stores.mails.lock(tx, due.companyId, due.taskId);
      if (mail?.state !== 'calling') return;
      await this.#finish(tx, due.companyId, mail, afterCall(mail, result, this.parts.clock.now()));
    });
  }

  #begin({ companyId, taskId }: DueOwnerMail): Promise<OutgoingMessage | null> {
    const { mails, companies } = this.stores;
    return this.database.inCompany(companyId, async (tx) => {
      const mail = await mails.lock(tx, companyId, taskId);
      if (!mail) return null;
      const company = await companies.find(tx, companyId);
      const decision = decideOwnerMail(mail, company, this.parts.clock.now());
      if (decision.kind !== 'call' || !company) {
        if (decision.kind !== 'call') await this.#finish(tx, companyId, mail, decision);
        return null;
      }
      await mails.markCalling(tx, companyId, taskId);
      const customerName = await mails.customerName(tx, companyId, mail.customerId);
      const link = `${this.parts.config.publicUrl}/console/work`;
      const { from } = decision;
      return {
        ...{ companyId, attemptId: taskId, from: from.from, fromName: from.fromName, replyTo: null },
        ...{ to: mail.owner.email, ...ownerMailText({ mail, customerName, company, link }) },
        ...{ html: null, content: null, validitySeconds, oneClickUrl: null },
      };
    });
  }

  async #finish(tx: EntityManager, companyId: string, mail: OwnerMail, outcome: OwnerMailOutcome): Promise<void> {
    const { mails } = this.stores;
    const at = this.parts.clock.now();
    if (outcome.kind === 'later') return mails.postpone(tx, companyId, mail.taskId, outcome.at);
    await mails.end(tx, companyId, mail.taskId, { ...outcome, at });
    await this.parts.outbox.add(tx, [mailed(companyId, mail, { ...outcome, at })]);
  }
}

function mailed(
  companyId: string,
  { customerId, taskId, owner }: OwnerMail,
  { state: outcome, because, at }: OwnerMailOutcome & { readonly kind: 'ended'; readonly at: Temporal.Instant },
): EventDraft {
  const data = { customerId, taskId, owner: owner.name, outcome, because, at: at.toString() };
  return draftEvent('delivery.owner.mailed.v1', { companyId, subject: customerId, time: at }, data);
}
