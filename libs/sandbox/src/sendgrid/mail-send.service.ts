import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { randomBytes } from 'node:crypto';
import { Callbacks } from '../callbacks/callbacks.worker.js';
import { planReceipts } from '../callbacks/receipts.decision.js';
import { type FaultKind } from '../faults/fault.schema.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type Answer, type Outcome, type ProviderRequest } from '../provider-call/outcome.js';
import { ProviderGate } from '../provider-call/provider-gate.js';
import { SANDBOX_OPTIONS, type SandboxOptions } from '../sandbox.options.js';
import { sameText } from '../twilio/twilio-access.js';
import { messagesOf } from './mail-messages.js';
import { mail, type Mail } from './mail.schema.js';
import { internalError, invalidMail, notAuthorized, sendGridError, tooManyRequests } from './sendgrid-errors.js';

const noSubject =
  'The subject is required. You can get around this requirement if every personalization has a subject defined.';

/** `POST /v3/mail/send`: takes a mail for all its recipients, or refuses it with SendGrid's errors. */
@Injectable()
export class MailSendService {
  constructor(
    private readonly gate: ProviderGate,
    private readonly log: SandboxLog,
    private readonly callbacks: Callbacks,
    private readonly clock: Clock,
    @Inject(SANDBOX_OPTIONS) private readonly options: SandboxOptions,
  ) {}

  send(request: ProviderRequest): Promise<Outcome> {
    const parsed = mail.safeParse(request.body);
    const to = parsed.success ? (parsed.data.personalizations[0]?.to[0]?.email ?? null) : null;
    const about = { provider: 'sendgrid' as const, operation: 'send' as const, channel: 'email' as const, to };
    return this.gate.pass({ request, about, rateLimited: tooManyRequests, failed: internalError }, (faults) => {
      if (!this.#isOwner(request)) return Promise.resolve(notAuthorized);
      if (!parsed.success) return Promise.resolve(invalidMail(parsed.error.issues));
      return this.#take(parsed.data, faults);
    });
  }

  #isOwner({ authorization }: ProviderRequest): boolean {
    return sameText(authorization ?? '', `Bearer ${this.options.sendgrid.apiKey}`);
  }

  async #take(sent: Mail, faults: readonly FaultKind[]): Promise<Answer> {
    if (sent.subject === undefined && sent.personalizations.some(({ subject }) => subject === undefined)) {
      return sendGridError(400, noSubject, 'subject');
    }
    if (sent.mail_settings?.sandbox_mode?.enable) return { status: 200, headers: {} };
    const messageId = randomBytes(16).toString('base64url');
    await this.#accept(sent, messageId, faults);
    return { status: 202, headers: { 'x-message-id': messageId } };
  }

  async #accept(sent: Mail, messageId: string, faults: readonly FaultKind[]): Promise<void> {
    const tellsEvents = this.options.webhooks.emailEventsUrl !== undefined;
    const messages = messagesOf(sent, { messageId, at: this.clock.now(), tellsEvents });
    const opens = sent.tracking_settings?.open_tracking?.enable ?? false;
    const receipts = messages.flatMap((message) =>
      planReceipts({ message, validitySeconds: null, failure: null, opens }, faults),
    );
    await this.log.record({ kind: 'accepted', messages, receipts });
    this.callbacks.schedule(receipts);
    const [first] = messages;
    if (first && faults.some((fault) => fault.kind === 'early_callbacks')) await this.callbacks.settled(first);
  }
}
