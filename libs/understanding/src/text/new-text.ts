import { quoteHeaders, signaturesOfDevices } from './quote-words.js';

/** How mail programs set off a signature (RFC 3676 section 4.3). */
const signatureBegins = /^-- ?$/;
const longestHeader = 400;

/**
 * What is new in a mail: the text without what it quotes and before the signature. What is written below or between
 * quoted lines (`> …`) is kept; behind a whole message that was copied in, nothing is.
 *
 * `newTextOf('STOP\n\nOn Mon, Harbour Studio wrote:\n> Hello')` → `STOP`
 */
export function newTextOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim().slice(0, longestHeader);
    if (signatureBegins.test(lines[at] ?? '')) break;
    if (line.startsWith('>') || signaturesOfDevices.test(line)) continue;
    const headerEnd = endOfHeader(lines, at);
    if (headerEnd === undefined) kept.push(lines[at] ?? '');
    else if (isQuoted(lines, headerEnd)) at = headerEnd - 1;
    else break;
  }
  return kept.join('\n').trim();
}

/** The line behind a header such as "On Monday Jana wrote:", which may be broken in two; undefined when there is none. */
function endOfHeader(lines: readonly string[], at: number): number | undefined {
  const line = (lines[at] ?? '').trim().slice(0, longestHeader);
  if (quoteHeaders.whole.some((pattern) => pattern.test(line))) return at + 1;
  if (!quoteHeaders.opening.test(line)) return undefined;
  if (quoteHeaders.closing.test(line)) return at + 1;
  const both = `${line} ${(lines[at + 1] ?? '').trim().slice(0, longestHeader)}`;
  return quoteHeaders.closing.test(both) ? at + 2 : undefined;
}

function isQuoted(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => line.trim() !== '');
  return next?.trim().startsWith('>') ?? false;
}
