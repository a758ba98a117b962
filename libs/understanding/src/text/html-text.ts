const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const tagName = /^<\/?([a-z0-9]{1,10})/;
const unread = new Set(['style', 'script', 'head']);
const breaking = /^(br|p|div|tr|li|h\d)$/;

/**
 * The words of an HTML mail that came without a text part. For reading only: it is never shown as HTML.
 * Walks through the text once, whatever is left open in it.
 */
export function textOfHtml(html: string): string {
  const small = html.toLowerCase();
  const pieces: string[] = [];
  for (let at = 0; at < html.length;) {
    const opened = html.indexOf('<', at);
    const tagBegins = opened === -1 ? html.length : opened;
    pieces.push(html.slice(at, tagBegins));
    const [, name = ''] = tagName.exec(small.slice(tagBegins, tagBegins + 12)) ?? [];
    at = endOfTag(small, tagBegins, name);
    pieces.push(breaking.test(name) ? '\n' : ' ');
  }
  return pieces
    .join('')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}

/** Behind the tag that begins here; behind all that belongs to it where nobody reads that. What never ends, ends the text. */
function endOfTag(html: string, tagBegins: number, name: string): number {
  const isUnread = unread.has(name) && html[tagBegins + 1] !== '/';
  const closing = isUnread ? html.indexOf(`</${name}`, tagBegins) : tagBegins;
  const end = closing === -1 ? -1 : html.indexOf('>', closing);
  return end === -1 ? html.length : end + 1;
}
