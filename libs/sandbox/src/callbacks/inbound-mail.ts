import { createHash } from 'node:crypto';
import { type Reply } from '../message-log/message.types.js';

/** A mail as SendGrid's Inbound Parse posts it: multipart/form-data, one field a part. */
export function inboundMail(reply: Reply): { readonly contentType: string; readonly body: Buffer<ArrayBuffer> } {
  const fields = fieldsOf(reply);
  const boundary = `sandbox${createHash('sha256').update(reply.id).digest('hex').slice(0, 32)}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`, 'utf8'),
  };
}

function fieldsOf(reply: Reply): Record<string, string> {
  const subject = reply.subject ?? '';
  return {
    headers: headersOf(reply, subject),
    dkim: `{@${reply.from.split('@')[1] ?? ''} : pass}`,
    to: reply.to,
    from: reply.profileName === null ? reply.from : `${reply.profileName} <${reply.from}>`,
    text: reply.text,
    sender_ip: '192.0.2.1',
    envelope: JSON.stringify({ to: [reply.to], from: reply.from }),
    attachments: '0',
    subject,
    charsets: JSON.stringify({ to: 'UTF-8', from: 'UTF-8', subject: 'UTF-8', text: 'UTF-8' }),
    SPF: 'pass',
  };
}

function headersOf(reply: Reply, subject: string): string {
  const lines = [
    `From: ${reply.from}`,
    `To: ${reply.to}`,
    `Subject: ${subject}`,
    `Message-ID: <${reply.id}@sandbox.invalid>`,
    ...(reply.inReplyTo === null ? [] : [`In-Reply-To: ${reply.inReplyTo}`, `References: ${reply.inReplyTo}`]),
  ];
  return `${lines.join('\n')}\n`;
}
