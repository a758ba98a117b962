const quoteBegins = [
  /^>/,
  /^-{2,}\s*(original message|ursprüngliche nachricht|pesan asli)/i,
  /^_{10,}\s*$/,
  /^(on|am|pada)\b.{5,200}(wrote|schrieb|menulis).{0,100}:\s*$/i,
  /^(from|von|dari):\s.+@.+/i,
];
/** How mail programs set off a signature (RFC 3676 section 4.3). */
const signatureBegins = /^-- ?$/;

/**
 * What is new in a mail: the text before what it quotes and before the signature.
 *
 * `newTextOf('STOP\n\nOn Mon, Harbour Studio wrote:\n> Hello')` → `STOP`
 */
export function newTextOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex(
    (line) => signatureBegins.test(line) || quoteBegins.some((pattern) => pattern.test(line.trim())),
  );
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of an HTML mail that came without a text part. For reading only: it is never shown as HTML. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<(style|script|head)\b[^]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}
