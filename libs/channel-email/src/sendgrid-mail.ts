import { Client } from '@sendgrid/client';
import { type MailDataRequired, MailService } from '@sendgrid/mail';
import {
  type Attachment,
  type ChannelProvider,
  inTime,
  type OutgoingMessage,
  type SendResult,
} from '@tactful/delivery';
import { type AppConfig } from '@tactful/runtime';
import { resultOfSendGridError } from './sendgrid-result.js';

/** Mail through SendGrid's v3 API, by the official SDK. */
export class SendGridMail implements ChannelProvider {
  readonly channel = 'email';
  readonly name = 'sendgrid';
  readonly receiptsExist = true;
  readonly lookUp = 'events';
  readonly off: string | null;
  readonly #mail = new MailService();
  readonly #timeoutMs: number;

  constructor({ sendgrid, requestTimeoutMs }: Pick<AppConfig, 'sendgrid' | 'requestTimeoutMs'>) {
    this.#timeoutMs = requestTimeoutMs;
    const { apiKey, baseUrl } = sendgrid;
    this.off = apiKey === undefined ? 'neither SENDGRID_API_KEY nor SMTP_URL is set' : null;
    if (apiKey === undefined) return;
    const client = new Client();
    client.setApiKey(apiKey);
    // Setting the key resets the address, so the address comes second.
    if (baseUrl !== undefined) client.setDefaultRequest('baseUrl', `${baseUrl.replace(/\/$/, '')}/`);
    this.#mail.setClient(client);
    this.#mail.setTimeout(requestTimeoutMs);
  }

  async send(message: OutgoingMessage): Promise<SendResult> {
    if (this.off !== null) return { kind: 'refused', errorClass: 'config', code: null };
    try {
      const [response] = await inTime(this.#mail.send(mailOf(message)), this.#timeoutMs);
      const headers = response.headers as Readonly<Record<string, unknown>>;
      const providerId = headers['x-message-id'];
      return { kind: 'accepted', providerId: typeof providerId === 'string' ? providerId : message.attemptId };
    } catch (error) {
      return resultOfSendGridError(error);
    }
  }
}

/** The mail as SendGrid takes it. Events of it carry our ids, and ids only. */
export function mailOf(message: OutgoingMessage): MailDataRequired {
  const { text, html, subject, oneClickUrl, attachments = [] } = message;
  const plain = { type: 'text/plain', value: text };
  return {
    to: message.to,
    from: { email: message.from, ...(message.fromName !== null && { name: message.fromName }) },
    ...(message.replyTo !== null && { replyTo: message.replyTo }),
    subject: subject ?? '',
    content: html === null ? [plain] : [plain, { type: 'text/html', value: html }],
    customArgs: { attempt_id: message.attemptId, company_id: message.companyId },
    ...(oneClickUrl !== null && { headers: unsubscribeHeaders(oneClickUrl) }),
    ...(attachments.length > 0 && { attachments: attachments.map(fileOf) }),
    // Links go to our own page, whose opening is told by the page itself; rewritten links look like a trap.
    trackingSettings: { clickTracking: { enable: false, enableText: false } },
  };
}

function fileOf({ name, mediaType, content }: Attachment) {
  return { filename: name, type: mediaType, content: content.toString('base64'), disposition: 'attachment' };
}

/** RFC 8058: one click in the mail program, no page and no question. */
export function unsubscribeHeaders(oneClickUrl: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${oneClickUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
