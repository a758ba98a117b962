import { error, type Finding } from './lint.types.js';
import { EMAILS, URLS, withoutNames } from './masking.js';
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
  ],
]);
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|co|info|biz|xyz|top|ru|cn|de|id|uk|me|ly|app|link|site|online|shop|click)(?![\p{L}\p{N}])/iu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const LOOKALIKES =
  /\p{Script=Latin}[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}]*\p{Script=Latin}/u;
const UNRESOLVED = /\{\{|\}\}|\[object |\bundefined\b|\bNaN\b/;
const ACTIVE_HTML =
  /<(?:script|iframe|object|embed|form|input|img|svg|link|base|video|audio)\b|\son\w+\s*=|javascript:|data:|url\(/i;

/** L14 and L24: links lead only where they may, and nothing in the message is hidden, broken or alive. */
export function safetyFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  return [...linkFindings(message, context), ...characterFindings(message), ...htmlFindings(message)];
}

function linkFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const text = `${message.subject ?? ''}\n${message.text}`;
  const urls = text.match(URLS) ?? [];
  const strangers = (text.replace(URLS, ' ').match(EMAILS) ?? []).filter(
    (address) => !context.human.reach.some((way) => way.includes(address)),
  );
  const bare = BARE_DOMAIN.exec(withoutNames(text, context))?.[0];
  return [
    ...urls.flatMap((url) => badLink(url, context)),
    ...strangers.map((address) => error('L14', 'text', `"${address}" is not the address of the contact person`)),
    ...(bare === undefined
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
  if (SHORTENERS.has(url.hostname)) return 'carriers filter link shorteners';
  return context.linkHosts.includes(url.host) ? undefined : 'links may lead only to the hosted page';
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
