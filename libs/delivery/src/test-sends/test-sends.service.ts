import { Inject, Injectable } from '@nestjs/common';
import { type CompanySettings } from '@tactful/contracts';
import {
  type Actor,
  actorName,
  APP_CONFIG,
  type AppConfig,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { localDateAt } from '@tactful/contact-rules';
import { allTemplates, wordingOf } from '@tactful/templates';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { OwnMessages } from '../own-people/own-messages.service.js';
import { OwnMessageStore } from '../own-people/own-messages.store.js';
import { type OwnMessage, type WordingTest } from '../own-people/own-message.types.js';
import { addressKeyOf } from '../people/address-key.js';
import { PeopleStore } from '../people/people.store.js';
import { exceptedOn } from '../templates/lint.decision.js';
import { wordingName } from '../templates/own-templates.js';
import { TemplateStore } from '../templates/templates.store.js';
import { recipientOf, testWords, type TrialFacts } from './test-send.decision.js';
import { type NewTestSend, type TestSendView, type TestedWording } from './test-send.types.js';

/** How long a test may wait, for a provider or for the company's switch. */
const waitsHours = 1;

/** What a test is made from. */
@Injectable()
export class TestSendSources {
  constructor(
    readonly companies: CompanyStore,
    readonly templates: TemplateStore,
    readonly people: PeopleStore,
    readonly messages: OwnMessageStore,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}
}

/** Lets people of the company see wording where it will be read: in their own mailbox, on their own phone. */
@Injectable()
export class TestSendsService {
  constructor(
    private readonly database: Database,
    private readonly sources: TestSendSources,
    private readonly messages: OwnMessages,
    private readonly clock: Clock,
  ) {}

  /** Keeps a test; the timer of its channel sends it, outside any transaction and once. */
  send(actor: Actor, of: TestedWording, wish: NewTestSend): Promise<TestSendView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const company = await this.sources.companies.find(tx, companyId);
      if (!company) return conflict('company_unknown', 'The settings of the company have not arrived yet.');
      const trial = await this.#trial(tx, company, of);
      if (!trial) return notFound('template');
      const to = await this.#recipient(tx, company, wish);
      if (isRefusal(to)) return to;
      const words = testWords({ ...trial, wish, company, publicUrl: this.sources.config.publicUrl });
      if (isRefusal(words)) return words;
      const { channel, values } = wish;
      const about: WordingTest = { kind: 'wording_test', of, to, values, by: actorName(actor), ...words };
      const expiresAt = this.clock.now().add({ hours: waitsHours }).toString();
      const message = { messageId: randomUUIDv7(), channel, about, expiresAt };
      await this.messages.add(tx, companyId, [message]);
      return viewOf(await this.sources.messages.find(tx, companyId, message.messageId), of);
    });
  }

  /** A test of this wording, and what became of it. */
  find({ companyId }: Actor, of: TestedWording, testSendId: string): Promise<TestSendView | Refusal> {
    return this.database.inCompany(companyId, async (tx) =>
      viewOf(await this.sources.messages.find(tx, companyId, testSendId), of),
    );
  }

  async #trial(
    tx: EntityManager,
    { companyId, timeZone }: CompanySettings,
    name: TestedWording,
  ): Promise<Pick<TrialFacts, 'draft' | 'isOwn'> | undefined> {
    const shipped = allTemplates().find((one) => wordingName(one) === name);
    if (shipped) {
      const { kind, language, variant } = shipped;
      return { isOwn: false, draft: { ...shipped, wording: wordingOf(kind, language, variant) } };
    }
    const own = await this.sources.templates.find(tx, companyId, name);
    if (!own) return undefined;
    const { kind, language, variant, version, wording, exceptions } = own;
    const excepted = exceptedOn(exceptions, localDateAt(this.clock.now(), timeZone).toString());
    return { isOwn: true, draft: { kind, language, variant, wording: { version, ...wording }, excepted } };
  }

  async #recipient(
    tx: EntityManager,
    company: CompanySettings,
    { channel, to }: NewTestSend,
  ): Promise<string | Refusal> {
    const { companyId } = company;
    const { testRecipients } = await this.sources.templates.rules(tx, companyId);
    const isCustomers = await this.sources.people.isAnybodys(tx, companyId, addressKeyOf(channel, to));
    return recipientOf({ channel, to, company, testRecipients, isCustomers });
  }
}

function viewOf(message: OwnMessage | undefined, of: TestedWording): TestSendView | Refusal {
  if (message?.about.kind !== 'wording_test' || message.about.of !== of) return notFound('test send');
  const { messageId: id, channel, about, state, because, askedAt, endedAt } = message;
  const { template, to, values, by, words } = about;
  return {
    id,
    template,
    channel,
    to,
    values,
    subject: words.subject,
    text: words.text,
    state,
    because,
    by,
    askedAt,
    endedAt,
  };
}
