import {
  type ChannelProvider,
  inTime,
  type OutgoingMessage,
  resultOfNetworkError,
  type SendResult,
} from '@tactful/delivery';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { unsubscribeHeaders } from './sendgrid-mail.js';

/** Mail through any SMTP server. It tells nothing afterwards and cannot be asked: what is unclear is parked. */
export class SmtpMail implements ChannelProvider {
  readonly channel = 'email';
  readonly name = 'smtp';
  readonly receiptsExist = false;
  readonly lookUp = 'never';
  readonly off = null;
  readonly #transport: Transporter;

  constructor(
    url: string,
    private readonly timeoutMs: number,
  ) {
    const times = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
    this.#transport = createTransport({ url, ...times });
  }

  async send(message: OutgoingMessage): Promise<SendResult> {
    try {
      const sent = (await inTime(this.#transport.sendMail(mailOf(message)), this.timeoutMs)) as { messageId: string };
      return { kind: 'accepted', providerId: sent.messageId };
    } catch (error) {
      return resultOfSmtpError(error);
    }
  }
}

function mailOf(message: OutgoingMessage): SendMailOptions {
  const { from, fromName, replyTo, to, subject, text, html, oneClickUrl, attachments = [] } = message;
  return {
    from: fromName === null ? from : { name: fromName, address: from },
    ...(replyTo !== null && { replyTo }),
    to,
    subject: subject ?? '',
    text,
    ...(html !== null && { html }),
    ...(oneClickUrl !== null && { headers: unsubscribeHeaders(oneClickUrl) }),
    attachments: attachments.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content,
    })),
  };
}

/**
 * What an SMTP reply means (RFC 5321): 4xx try later, 550–553 the address, other 5xx a fault of ours.
 * Without a reply nobody knows, unless the connection was never made.
 */
export function resultOfSmtpError(error: unknown): SendResult {
  const reply = typeof error === 'object' && error !== null && 'responseCode' in error ? error.responseCode : undefined;
  if (typeof reply !== 'number') return resultOfNetworkError(error);
  const code = String(reply);
  if (reply < 500) return { kind: 'refused', errorClass: 'outage', code };
  return { kind: 'refused', errorClass: reply >= 550 && reply <= 553 ? 'address_permanent' : 'config', code };
}
