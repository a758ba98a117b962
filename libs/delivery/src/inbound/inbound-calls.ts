import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Refusal } from '@tactful/runtime';
import { SecondOpinion } from '../classifier/second-opinion.js';
import { ForgedCalls } from './forged-calls.js';
import { readInboundMail } from './inbound-mail.js';
import { InboundService } from './inbound.service.js';
import { isSignedBySendGrid, isSignedByTwilio, type SignedCall } from './provider-signature.js';
import { type ReceivedMessage } from './received-message.types.js';
import { readTwilioMessage } from './twilio-message.js';

/** A post of a provider: its path with query, headers and the bytes it sent. */
export interface ProviderPost {
  readonly path: string;
  readonly headers: SignedCall['headers'];
  readonly rawBody: Buffer;
}

/** Lets in what a provider really sent, and only that: the signature is checked before anything is read. */
@Injectable()
export class InboundCalls {
  constructor(
    private readonly inbound: InboundService,
    private readonly opinion: SecondOpinion,
    private readonly forged: ForgedCalls,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** A text message by Twilio. */
  async takeText(channel: 'sms' | 'whatsapp', post: ProviderPost): Promise<Refusal | undefined> {
    const isAuthentic = isSignedByTwilio(this.#signed(post), this.config.twilio.authToken);
    if (!isAuthentic) return this.#refuse(post);
    return this.#take(readTwilioMessage(channel, new URLSearchParams(post.rawBody.toString('utf8'))));
  }

  /** A mail by SendGrid's Inbound Parse, with its signature switched on (a security policy of the parse setting). */
  async takeMail(post: ProviderPost): Promise<Refusal | undefined> {
    const isAuthentic = isSignedBySendGrid(this.#signed(post), this.config.sendgrid.webhookPublicKey);
    if (!isAuthentic) return this.#refuse(post);
    const contentType = post.headers['content-type'];
    return this.#take(await readInboundMail(typeof contentType === 'string' ? contentType : '', post.rawBody));
  }

  #signed(post: ProviderPost): SignedCall {
    return { ...post, url: `${this.config.publicUrl.replace(/\/$/, '')}${post.path}` };
  }

  #refuse(post: ProviderPost): Refusal {
    this.forged.count(post.path.split('?')[0] ?? '');
    return new Refusal(403, 'forged_signature', 'This call is not signed by the provider.');
  }

  async #take(message: ReceivedMessage | null): Promise<Refusal | undefined> {
    if (!message) return new Refusal(400, 'not_a_message', 'This is not a message as the provider publishes it.');
    await this.inbound.receive({ ...message, secondReading: await this.opinion.about(message) });
    return undefined;
  }
}
