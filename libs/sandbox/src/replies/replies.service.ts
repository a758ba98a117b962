import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { Callbacks } from '../callbacks/callbacks.worker.js';
import { smtpId } from '../callbacks/mail-event.js';
import { type Channel } from '../message-log/channel.js';
import { type Message, type Reply } from '../message-log/message.types.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { SANDBOX_OPTIONS, type SandboxOptions } from '../sandbox.options.js';
import { type NewReply } from './reply.schema.js';

/** Takes what people write and hands it to the company as the provider would. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly log: SandboxLog,
    private readonly callbacks: Callbacks,
    private readonly clock: Clock,
    @Inject(SANDBOX_OPTIONS) private readonly options: SandboxOptions,
  ) {}

  /** Stores the reply, then posts it. The answer does not wait for the post. */
  async write(wanted: NewReply): Promise<{ readonly id: string; readonly at: Temporal.Instant }> {
    const reply = this.#replyOf(wanted);
    await this.log.record({ kind: 'replied', reply });
    this.callbacks.announce(reply);
    return { id: reply.id, at: reply.at };
  }

  #replyOf(wanted: NewReply): Reply {
    const answered = wanted.channel === 'email' ? this.#lastMailTo(wanted.from) : undefined;
    return {
      id: wanted.channel === 'email' ? randomUUID() : `SM${randomBytes(16).toString('hex')}`,
      at: this.clock.now(),
      channel: wanted.channel,
      from: wanted.from,
      to: wanted.to,
      subject: wanted.channel === 'email' ? (wanted.subject ?? answerSubject(answered)) : null,
      text: wanted.text,
      profileName: wanted.channel === 'sms' ? null : (wanted.profileName ?? null),
      inReplyTo: answered ? smtpId(answered.providerId) : null,
      inboundUrl: this.#inboundUrl(wanted.channel) ?? null,
    };
  }

  #lastMailTo(person: string): Message | undefined {
    const [last] = this.log.messages.newestFirst({ to: person }, this.log.messages.size);
    return last?.message;
  }

  #inboundUrl(channel: Channel): string | undefined {
    const { smsInboundUrl, whatsappInboundUrl, emailInboundUrl } = this.options.webhooks;
    return { sms: smsInboundUrl, whatsapp: whatsappInboundUrl, email: emailInboundUrl }[channel];
  }
}

function answerSubject(answered: Message | undefined): string {
  return answered?.subject ? `Re: ${answered.subject}` : '';
}
