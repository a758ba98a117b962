import { Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { createHash, randomBytes } from 'node:crypto';
import { Callbacks } from '../callbacks/callbacks.worker.js';
import { planReceipts } from '../callbacks/receipts.decision.js';
import { Contents } from '../contents/contents.js';
import { type FaultKind } from '../faults/fault.schema.js';
import { type Message } from '../message-log/message.types.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type Answer, type Outcome, type ProviderRequest } from '../provider-call/outcome.js';
import { attemptIdOf } from './attempt-id.js';
import { messageResource } from './message-resource.js';
import { smsSegments } from './segments.js';
import { readSendRequest, type Sender, type SendRequest } from './send-request.decision.js';
import { decideSend, type Failure } from './send.decision.js';
import { TwilioAccess } from './twilio-access.js';
import { refused } from './twilio-errors.js';
import { readForm } from './twilio-form.js';

/** `POST …/Messages.json`: takes a message, or refuses it with Twilio's code. */
@Injectable()
export class SendMessageService {
  constructor(
    private readonly access: TwilioAccess,
    private readonly contents: Contents,
    private readonly log: SandboxLog,
    private readonly callbacks: Callbacks,
    private readonly clock: Clock,
  ) {}

  send(accountSid: string, request: ProviderRequest): Promise<Outcome> {
    const read = readSendRequest(readForm(request.body));
    const { channel, to } = read.kind === 'read' ? read.value : { channel: null, to: null };
    return this.access.pass({ accountSid, request, about: { operation: 'send', channel, to } }, (faults) =>
      read.kind === 'read' ? this.#decide(read.value, faults) : Promise.resolve(refused(read.error)),
    );
  }

  async #decide(wanted: SendRequest, faults: readonly FaultKind[]): Promise<Answer> {
    const now = this.clock.now();
    const sender = senderOf(wanted.sender);
    const template = wanted.content.kind === 'template' ? this.contents.find(wanted.content.sid) : undefined;
    const decision = decideSend(
      wanted,
      {
        template,
        review: this.log.account.reviewOf(template?.sid ?? '').status,
        hasStopped: wanted.channel === 'sms' && this.log.replies.hasStopped(wanted.to, sender.stopKey),
        lastReplyAt: this.log.replies.lastAt(wanted.channel, wanted.to, sender.from),
      },
      now,
    );
    if (decision.kind === 'refuse') return refused(decision.error);
    const message = messageOf(wanted, { body: decision.body, at: now, from: sender.from });
    return this.#accept(message, { ...wanted, failure: decision.failure }, faults);
  }

  async #accept(
    message: Message,
    { validitySeconds, failure }: { readonly validitySeconds: number; readonly failure: Failure | null },
    faults: readonly FaultKind[],
  ): Promise<Answer> {
    const receipts = planReceipts({ message, validitySeconds, failure, opens: false }, faults);
    const stored = this.log.record({ kind: 'accepted', messages: [message], receipts });
    const accepted = this.log.messages.find(message.id);
    await stored;
    this.callbacks.schedule(receipts);
    if (faults.some((fault) => fault.kind === 'early_callbacks')) await this.callbacks.settled(message);
    return { status: 201, body: accepted ? messageResource(this.access.accountSid, accepted) : {} };
  }
}

function messageOf(
  wanted: SendRequest,
  { body, at, from }: { readonly body: string; readonly at: Temporal.Instant; readonly from: string },
): Message {
  const sid = `SM${randomBytes(16).toString('hex')}`;
  const { statusCallback } = wanted;
  return {
    id: sid,
    providerId: sid,
    provider: 'twilio',
    channel: wanted.channel,
    at,
    from,
    to: wanted.to,
    replyTo: null,
    subject: null,
    body,
    html: null,
    attemptId: attemptIdOf(statusCallback),
    firstStatus: wanted.sender.kind === 'service' ? 'accepted' : 'queued',
    messagingServiceSid: wanted.sender.kind === 'service' ? wanted.sender.sid : null,
    segments: wanted.channel === 'sms' ? smsSegments(body) : 1,
    callback: statusCallback === null ? { kind: 'none' } : { kind: 'status_callback', url: statusCallback },
  };
}

/** The number a message leaves from, and what a STOP to it blocks. A service's number follows from its SID. */
function senderOf(sender: Sender): { readonly from: string; readonly stopKey: string } {
  if (sender.kind === 'number') return { from: sender.from, stopKey: sender.from };
  const digits = createHash('sha256').update(sender.sid).digest().readUInt32BE() % 10_000_000;
  return { from: `+1500${String(digits).padStart(7, '0')}`, stopKey: sender.sid };
}
