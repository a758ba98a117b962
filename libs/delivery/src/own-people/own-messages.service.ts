import { Inject, Injectable } from '@nestjs/common';
import { type CompanySettings, draftEvent, type EventDraft } from '@tactful/contracts';
import { type BusEvent, Outbox } from '@tactful/messaging';
import { afterCommit, APP_CONFIG, type AppConfig, BusinessTimers, Clock, Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { type ChannelProvider, type OutgoingMessage } from '../sending/channel-provider.js';
import { Channels } from '../sending/channels.js';
import { afterCall, decideOwnMessage, type OwnMessageOutcome } from './own-message.decision.js';
import { ownerMailText } from './owner-mail-text.decision.js';
import { type DueOwnMessage, OwnMessageStore } from './own-messages.store.js';
import { type NewOwnMessage, type OwnerWarning, type OwnMessage } from './own-message.types.js';

/** Name of the timer; poke it when there is a message to send. */
export const ownMessagesTimer = 'delivery own people';

/** How long a provider may take in the end: the owner reads a warning as any other mail. */
const validitySeconds = { owner_warning: 48 * 3_600, wording_test: 3_600 } as const;

/** Where messages are kept, what is known of their companies, and who sends them. */
@Injectable()
export class OwnMessageSources {
  constructor(
    readonly messages: OwnMessageStore,
    readonly companies: CompanyStore,
    readonly channels: Channels,
  ) {}
}

/** What ends transactions and tells the time. */
@Injectable()
export class OwnMessageParts {
  constructor(
    readonly outbox: Outbox,
    readonly timers: BusinessTimers,
    readonly clock: Clock,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}
}

/** Writes to the company's own people: before somebody higher is written to, and to try wording out. */
@Injectable()
export class OwnMessages {
  constructor(
    private readonly database: Database,
    private readonly sources: OwnMessageSources,
    private readonly parts: OwnMessageParts,
  ) {}

  /** Takes warnings up, in the transaction of their events. The team, where no owner is named, has the task only. */
  async warn(tx: EntityManager, events: readonly BusEvent<'policy.owner.warned.v1'>[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    const mails = events.flatMap(({ data: { taskId, customerId, owner, audience, obligations, notBefore } }) => {
      if (!owner) return [];
      const about = {
        kind: 'owner_warning',
        customerId,
        owner,
        warning: { audience, obligations, notBefore },
      } as const;
      // Once the owner's time is over there is nothing left to warn of.
      return [{ messageId: taskId, channel: 'email' as const, about, expiresAt: notBefore }];
    });
    await this.add(tx, first.companyId, mails);
  }

  /** Keeps messages that are to leave at once, in a transaction of the caller. */
  async add(tx: EntityManager, companyId: string, messages: readonly NewOwnMessage[]): Promise<void> {
    await this.sources.messages.add(tx, companyId, messages, this.parts.clock.now());
    afterCommit(tx, () => this.parts.timers.poke(ownMessagesTimer));
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return this.sources.messages.nextDueAt(this.sources.channels.sending());
  }

  /** Sends what is due on the channels of this process. */
  async sendDue(now: Temporal.Instant): Promise<void> {
    const { messages, channels } = this.sources;
    const { leaseMs } = this.parts.config;
    for (const due of await messages.takeDue(channels.sending(), { now, leaseMs })) {
      const provider = channels.find(due.channel);
      if (provider) await this.#send(due, provider);
    }
  }

  /** The intent is committed before the call, the outcome after it: no call is ever repeated blindly. */
  async #send(due: DueOwnMessage, provider: ChannelProvider): Promise<void> {
    const outgoing = await this.#begin(due);
    if (!outgoing) return;
    const result = await provider.send(outgoing);
    await this.database.inCompany(due.companyId, async (tx) => {
      const message = await this.sources.messages.lock(tx, due.companyId, due.messageId);
      if (message?.state !== 'calling') return;
      await this.#finish(tx, due.companyId, message, afterCall(message, result, this.parts.clock.now()));
    });
  }

  #begin({ companyId, messageId }: DueOwnMessage): Promise<OutgoingMessage | null> {
    const { messages, companies } = this.sources;
    return this.database.inCompany(companyId, async (tx) => {
      const message = await messages.lock(tx, companyId, messageId);
      if (!message) return null;
      const company = await companies.find(tx, companyId);
      const decision = decideOwnMessage(message, company, this.parts.clock.now());
      if (decision.kind !== 'call' || !company) {
        if (decision.kind !== 'call') await this.#finish(tx, companyId, message, decision);
        return null;
      }
      await messages.markCalling(tx, companyId, messageId);
      const { from, fromName } = decision;
      return {
        ...{ companyId, attemptId: messageId, from, fromName, replyTo: null, oneClickUrl: null },
        ...(await this.#written(tx, message, company)),
        validitySeconds: validitySeconds[message.about.kind],
      };
    });
  }

  async #written(
    tx: EntityManager,
    { about }: OwnMessage,
    company: CompanySettings,
  ): Promise<Pick<OutgoingMessage, 'to' | 'subject' | 'text' | 'html' | 'content'>> {
    if (about.kind === 'wording_test') return { to: about.to, ...about.words };
    const customerName = await this.sources.messages.customerName(tx, company.companyId, about.customerId);
    const link = `${this.parts.config.publicUrl}/console/work`;
    const words = ownerMailText({ about, customerName, company, link });
    return { to: about.owner.email, ...words, html: null, content: null };
  }

  async #finish(
    tx: EntityManager,
    companyId: string,
    { messageId, about }: OwnMessage,
    outcome: OwnMessageOutcome,
  ): Promise<void> {
    const { messages } = this.sources;
    const at = this.parts.clock.now();
    if (outcome.kind === 'later') return messages.postpone(tx, companyId, messageId, outcome.at);
    await messages.end(tx, companyId, messageId, { ...outcome, at });
    // A test is nothing that any customer's timeline tells.
    if (about.kind === 'wording_test') return;
    await this.parts.outbox.add(tx, [mailed(companyId, { taskId: messageId, about }, { ...outcome, at })]);
  }
}

function mailed(
  companyId: string,
  { taskId, about: { customerId, owner } }: { readonly taskId: string; readonly about: OwnerWarning },
  { state: outcome, because, at }: OwnMessageOutcome & { readonly kind: 'ended'; readonly at: Temporal.Instant },
): EventDraft {
  const data = { customerId, taskId, owner: owner.name, outcome, because, at: at.toString() };
  return draftEvent('delivery.owner.mailed.v1', { companyId, subject: customerId, time: at }, data);
}
