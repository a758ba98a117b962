import { createHash } from 'node:crypto';
import { type SandboxOptions } from '../sandbox.options.js';
import { type CallbackRequest } from './callback-lanes.js';
import { inboundMail } from './inbound-mail.js';
import { mailEvent } from './mail-event.js';
import { type SendGridKeys } from './sendgrid-keys.js';
import { inboundTextForm, statusForm } from './text-forms.js';
import { type Telling } from './telling.js';
import { twilioSignature } from './twilio-signature.js';

/** Turns tellings into the requests that Twilio and SendGrid would post, signed as they sign. */
export class CallbackRequests {
  constructor(
    private readonly options: SandboxOptions,
    private readonly keys: SendGridKeys,
    /** Machine time: the timestamp a receiver may compare with its own clock. */
    private readonly machineNow: () => Temporal.Instant,
  ) {}

  /** One request for tellings of one lane. */
  of(tellings: readonly Telling[]): CallbackRequest {
    const [first] = tellings;
    if (!first) throw new Error('A callback tells something');
    if (first.kind === 'reply') return this.#reply(first);
    return first.message.callback.kind === 'event_webhook' ? this.#mailEvents(tellings) : this.#status(first);
  }

  #status({ message, receipt }: Extract<Telling, { kind: 'receipt' }>): CallbackRequest {
    const url = message.callback.kind === 'status_callback' ? message.callback.url : '';
    const form = statusForm(this.options.twilio.accountSid, message, receipt);
    return this.#signedForm(url, form, { token: tokenOf(receipt.eventId), forged: receipt.forged });
  }

  #reply({ reply }: Extract<Telling, { kind: 'reply' }>): CallbackRequest {
    const url = reply.inboundUrl ?? '';
    if (reply.channel === 'email') {
      const mail = inboundMail(reply);
      return { url, headers: this.#signed(mail.contentType, mail.body, false), body: mail.body };
    }
    const form = inboundTextForm(this.options.twilio.accountSid, reply);
    return this.#signedForm(url, form, { token: tokenOf(reply.id), forged: false });
  }

  #mailEvents(tellings: readonly Telling[]): CallbackRequest {
    const events = tellings.flatMap((telling) =>
      telling.kind === 'receipt' ? [mailEvent(telling.message, telling.receipt)] : [],
    );
    const forged = tellings.some((telling) => telling.kind === 'receipt' && telling.receipt.forged);
    // SendGrid's own posts end in CR LF, and the signature covers it.
    const body = `${JSON.stringify(events)}\r\n`;
    return {
      url: this.options.webhooks.emailEventsUrl ?? '',
      headers: this.#signed('application/json', body, forged),
      body,
    };
  }

  #signedForm(
    url: string,
    form: Readonly<Record<string, string>>,
    mark: { readonly token: string; readonly forged: boolean },
  ): CallbackRequest {
    const key = mark.forged ? `not ${this.options.twilio.authToken}` : this.options.twilio.authToken;
    const [target = ''] = url.split('#');
    return {
      url: target,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'TwilioProxy/1.1',
        'i-twilio-idempotency-token': mark.token,
        'x-twilio-signature': twilioSignature(key, target, form),
      },
      body: new URLSearchParams(form).toString(),
    };
  }

  #signed(contentType: string, body: string | Buffer, forged: boolean): Record<string, string> {
    const timestamp = String(Math.floor(this.machineNow().epochMilliseconds / 1_000));
    return {
      'content-type': contentType,
      'user-agent': 'SendGrid Event API',
      'x-twilio-email-event-webhook-timestamp': timestamp,
      'x-twilio-email-event-webhook-signature': this.keys.sign(forged ? `${timestamp}0` : timestamp, body),
    };
  }
}

function tokenOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
