import { letterEnds, officeLine, quoteHeaders, signaturesOfDevices } from './quote-words.js';

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
  return withoutOffice(kept).join('\n').trim();
}

/** Without names, offices and telephone numbers below the line that closes a letter; a sentence there is kept. */
function withoutOffice(lines: readonly string[]): readonly string[] {
  const closing = lines.findIndex((line) => letterEnds.test(line.trim().slice(0, longestHeader)));
  if (closing < 1) return lines;
  return lines.filter((line, at) => at <= closing || !isOfOffice(line.trim().slice(0, longestHeader)));
}

/** Two words and more that all begin with a capital, as names do, or an address; a single word may be a STOP. */
function isOfOffice(line: string): boolean {
  if (officeLine.test(line)) return true;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && words.every((word) => nameLike.test(word));
}

const nameLike =
  /^[^\p{L}]*(\p{Lu}[\p{Ll}\p{Lu}.'’&-]|i\.|a\.|\p{Lu}\.?$|(de|da|do|dos|di|del|della|des|du|la|le|van|von|der|den|und|and|y|e|et|en|dan|&)$)/u;

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
