import { type AppConfig } from '@tactful/runtime';
import {
  type AskedMessage,
  type ChannelProvider,
  type ListedMessage,
  type ListQuestion,
  type OutgoingMessage,
  type SendResult,
} from '../sending/channel-provider.js';
import { inTime } from '../sending/in-time.js';
import { resultOfTwilioError } from './twilio-result.js';
import { twilioClient } from './twilio-http.js';
import { twilioNews } from './twilio-news.js';
import { TwilioWhatsapp } from './twilio-whatsapp.js';
import { twilioStatus } from './twilio-statuses.js';

type Client = ReturnType<typeof twilioClient>;
/** A page of the SDK's list, as far as it is read here. */
interface ListPage {
  readonly instances: readonly { sid: string; body: string; status: string; dateCreated: Date }[];
  nextPage(): Promise<ListPage> | undefined;
}
/** Twilio writes dates to the second, and its clock is not ours. */
const clockToleranceSeconds = 60;
const pageSize = 100;

/** SMS or WhatsApp through Twilio's Messages API, by the official SDK. */
export class TwilioMessages implements ChannelProvider {
  readonly name = 'twilio';
  readonly receiptsExist = true;
  readonly lookUp = 'list';
  readonly off: string | null;
  readonly account: TwilioWhatsapp | undefined;
  readonly #client: Client | undefined;

  constructor(
    readonly channel: 'sms' | 'whatsapp',
    private readonly config: Pick<AppConfig, 'twilio' | 'publicUrl' | 'requestTimeoutMs'>,
  ) {
    const { accountSid, authToken, baseUrl } = config.twilio;
    const complete = accountSid !== undefined && authToken !== undefined;
    this.off = complete ? null : 'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not set';
    if (complete) {
      this.#client = twilioClient({ accountSid, authToken, baseUrl, timeoutMs: config.requestTimeoutMs });
      if (channel === 'whatsapp') this.account = new TwilioWhatsapp(this.#client, config.requestTimeoutMs);
    }
  }

  async send(message: OutgoingMessage): Promise<SendResult> {
    const client = this.#client;
    if (!client) return { kind: 'refused', errorClass: 'config', code: null };
    try {
      const sent = await inTime(
        client.messages.create({
          to: this.#address(message.to),
          from: this.#address(message.from),
          ...bodyOf(message),
          statusCallback: statusCallbackUrl(this.config.publicUrl, message),
          validityPeriod: message.validitySeconds,
        }),
        this.config.requestTimeoutMs,
      );
      return { kind: 'accepted', providerId: sent.sid };
    } catch (error) {
      return resultOfTwilioError(error);
    }
  }

  async list(question: ListQuestion): Promise<readonly ListedMessage[] | null> {
    const client = this.#client;
    if (!client) return null;
    const since = question.since.subtract({ seconds: clockToleranceSeconds }).epochMilliseconds;
    const found: ListedMessage[] = [];
    try {
      // No date filter: a queued message may lack the date that Twilio filters by.
      let page: ListPage = await client.messages.page({
        to: this.#address(question.to),
        from: this.#address(question.from),
        pageSize,
      });
      for (;;) {
        const recent = page.instances.filter((one) => one.dateCreated.getTime() >= since);
        found.push(
          ...recent.map((one) => ({ providerId: one.sid, text: one.body, status: twilioStatus(one.status) ?? null })),
        );
        const next = recent.length === page.instances.length ? await page.nextPage() : undefined;
        if (!next) return found;
        page = next;
      }
    } catch {
      // Whatever went wrong, the provider could not be asked: the attempt stays unknown.
      return null;
    }
  }

  async ask(providerId: string): Promise<AskedMessage | null> {
    try {
      const found = await this.#client?.messages(providerId).fetch();
      return found ? twilioNews(found.status, found.errorCode ? String(found.errorCode) : null) : null;
    } catch {
      // Whatever went wrong, there is no news: it is asked again later.
      return null;
    }
  }

  #address(bare: string): string {
    return this.channel === 'whatsapp' ? `whatsapp:${bare}` : bare;
  }
}

/** Where Twilio tells what became of an attempt: its ids stand in the URL, which the signature covers. */
export function statusCallbackUrl(publicUrl: string, attempt: { companyId: string; attemptId: string }): string {
  return `${publicUrl.replace(/\/$/, '')}/callbacks/twilio/${attempt.companyId}/${attempt.attemptId}`;
}

function bodyOf({ content, text }: OutgoingMessage) {
  if (!content) return { body: text };
  return { contentSid: content.sid, contentVariables: JSON.stringify(content.variables) };
}
