import { randomUUID } from 'node:crypto';

/** The form that Inbound Parse posts for a mail in ISO 8859-1, with the boundary `edge`. */
export function mailFrom({ from, to }: { readonly from: string; readonly to: string }, text: string): Buffer {
  const fields = {
    headers: `Message-ID: <${randomUUID()}@linde.example>\n`,
    from: `Jana Linde <${from}>`,
    to,
    envelope: JSON.stringify({ to: [to], from }),
    charsets: JSON.stringify({ text: 'iso-8859-1' }),
    SPF: 'pass',
  };
  const head = (name: string) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
  const parts = Object.entries(fields).map(([name, value]) => Buffer.from(`${head(name)}${value}\r\n`));
  return Buffer.concat([
    ...parts,
    Buffer.from(head('text')),
    Buffer.from(text, 'latin1'),
    Buffer.from('\r\n--edge--\r\n'),
  ]);
}

/** The form that Twilio posts for a text message. */
export function textFrom(
  { from, to }: { readonly from: string; readonly to: string },
  body: string,
): Record<string, string> {
  return { MessageSid: `SM${randomUUID().replaceAll('-', '')}`, From: from, To: to, Body: body, NumMedia: '0' };
}
