import { error, type Finding } from './lint.types.js';
import { EMAILS, hasEmails, URLS, withoutNames } from './masking.js';
import { type LintContext, type RenderedText } from './message.types.js';

const SHORTENERS = new Set([
  ...[
    'bit.ly',
    'tinyurl.com',
    't.co',
    'goo.gl',
    'ow.ly',
    'is.gd',
    'buff.ly',
    'rebrand.ly',
    'cutt.ly',
    's.id',
    'rb.gy',
    'shorturl.at',
    'tiny.cc',
    'lnkd.in',
    'v.gd',
    ...['short.io', 'shorte.st', 'bl.ink', 't.ly', 'rebrandly.com', 'adf.ly', 'qr.ae', 'bit.do', 'wa.link', 'urlz.fr'],
    ...['shrtco.de', 'kutt.it', 'dub.sh', 'tny.im', 'x.co', 'clck.ru', 'soo.gd', 's2r.co', 'u.to', 'acortar.link'],
    ...['encurtador.com.br', 'kurzelinks.de', 'bitly.com', 'tr.im', 'short.gy', 'l.ead.me', 'gg.gg', 'tinyurl.is'],
  ],
]);
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|co|info|biz|xyz|top|ru|cn|de|id|uk|me|ly|app|link|site|online|shop|click)(?![\p{L}\p{N}])/iu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const LOOKALIKES =
  /\p{Script=Latin}[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}]*\p{Script=Latin}/u;
const FORMULA = /(?:^|\n)\s*[=@]\w+\(|=cmd\|/i;
const UNRESOLVED = /\{\{|\}\}|\[object |\bundefined\b|\bNaN\b/;
const ACTIVE_HTML =
  /<(?:script|iframe|object|embed|form|input|img|svg|link|base|video|audio)\b|\son\w+\s*=|javascript:|data:[a-z]|url\(/i;

/** L14 and L24: links lead only where they may, and nothing in the message is hidden, broken or alive. */
export function safetyFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  return [...linkFindings(message, context), ...characterFindings(message), ...htmlFindings(message)];
}

function linkFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const text = `${message.subject ?? ''}\n${message.text}`;
  const urls = text.match(URLS) ?? [];
  return [
    ...urls.flatMap((url) => badLink(url, context)),
    ...shortenerFindings(text),
    ...strangerFindings(text, context),
  ];
}

/** Without its beginning a link still becomes one on a phone. */
function shortenerFindings(text: string): readonly Finding[] {
  const hosts = text.replace(URLS, ' ').match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=\/)/giu) ?? [];
  return hosts
    .filter((host) => SHORTENERS.has(host.toLowerCase().replace(/^www\./, '')))
    .map((host) => error('L14', 'text', `${host}: carriers filter link shorteners`));
}

/** Addresses and sites that the company has not named as its own, where it is known which are. */
function strangerFindings(text: string, context: LintContext): readonly Finding[] {
  if (context.linkHosts === undefined) return [];
  const addresses = hasEmails(text) ? text.replace(URLS, ' ').match(EMAILS) : null;
  const strangers = (addresses ?? []).filter(
    (address) =>
      !context.human.reach.some((way) => way.includes(address)) && !isOwnHost(address.split('@')[1] ?? '', context),
  );
  const bare = BARE_DOMAIN.exec(withoutNames(text, context))?.[0];
  return [
    ...strangers.map((address) => error('L14', 'text', `"${address}" is not the address of the contact person`)),
    ...(bare === undefined || isOwnHost(bare, context)
      ? []
      : [error('L14', 'text', `"${bare}" would become a link to a site that is not allowed`)]),
  ];
}

function badLink(text: string, context: LintContext): readonly Finding[] {
  const url = URL.parse(text);
  if (url === null) return [error('L14', 'text', `"${text}" is not a link`)];
  const problem = linkProblem(url, context);
  return problem === undefined ? [] : [error('L14', 'text', `${url.host}: ${problem}`)];
}

function linkProblem(url: URL, context: LintContext): string | undefined {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnNetwork(url.hostname)))
    return 'links must be https';
  if (url.username !== '' || url.password !== '') return 'a link must not hold a user name';
  if (SHORTENERS.has(url.hostname.replace(/^www\./, ''))) return 'carriers filter link shorteners';
  if (/^[\d.]+$|^\[/.test(url.hostname) && !isOwnNetwork(url.hostname)) return 'a link must show a name';
  return context.linkHosts === undefined || isOwnHost(url.host, context)
    ? undefined
    : "links may lead only to the hosted page and to the company's own domains";
}

/** A host the company named as its own, or one below it. */
function isOwnHost(host: string, { linkHosts = [] }: LintContext): boolean {
  const named = host.toLowerCase();
  return linkHosts.some((own) => named === own || named.endsWith(`.${own}`));
}

// Trying the system out on one's own machine or network needs no certificate.
function isOwnNetwork(host: string): boolean {
  return !host.includes('.') || /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
}

function characterFindings(message: RenderedText): readonly Finding[] {
  const places = [
    ['subject', message.subject ?? ''],
    ['text', message.text],
  ] as const;
  return places.flatMap(([place, text]) => [
    ...(INVISIBLE.test(text) ? [error('L24', place, 'invisible or direction-changing characters')] : []),
    ...(LOOKALIKES.test(text) ? [error('L24', place, 'a word that mixes alphabets')] : []),
    ...(UNRESOLVED.test(text) ? [error('L24', place, 'a merge field was not filled')] : []),
    ...(FORMULA.test(text) ? [error('L24', place, 'a formula that a spreadsheet would run')] : []),
    ...(/<[a-z!/]/i.test(text) ? [error('L24', place, 'HTML in plain text')] : []),
    ...(place === 'subject' && text.includes('\n') ? [error('L24', place, 'a line break in a header')] : []),
  ]);
}

function htmlFindings({ html }: RenderedText): readonly Finding[] {
  if (html === undefined) return [];
  return [
    ...(ACTIVE_HTML.test(html)
      ? [error('L24', 'html', 'scripts, forms, images and remote content have no place in an email')]
      : []),
    ...(INVISIBLE.test(html) ? [error('L24', 'html', 'invisible or direction-changing characters')] : []),
  ];
}
