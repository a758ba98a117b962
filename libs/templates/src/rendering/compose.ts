import { toneRank } from '@tactful/contracts';
import { isUnasked, TONE_OF_KIND } from '../choice/template.types.js';
import { type MergeValues } from '../fields/fields.types.js';
import { type Details, type Values, type ValuesFor } from '../fields/merge-values.js';
import { type Finding } from '../lint/lint.types.js';
import { WORDING } from '../wording/catalogue.js';
import { type FrameWording, type KindWording } from '../wording/wording.types.js';
import { type DetailRow, emailHtml } from './email-layout.js';
import { fill, unfillable } from './fill.js';
import { toSmsText } from './sms-size.js';
import { whatsappSource } from './whatsapp-content.js';

/** The words of one message, before they are checked. */
export interface Draft {
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
}

/** Words, or what is missing for them. */
export type Composition =
  | { readonly kind: 'composed'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Puts values into wording for one channel. `optOutHint` matters to SMS alone: other channels always tell. */
export function compose(wording: KindWording, target: ValuesFor, values: Values, optOutHint: boolean): Composition {
  const { frame } = WORDING[target.locale.language];
  switch (target.channel) {
    case 'sms':
      return composeShort(smsSource(wording, frame, optOutHint), values.merge, toSmsText);
    case 'whatsapp':
      return composeShort(whatsappSource(wording.whatsapp, frame), values.merge, (text) => text);
    case 'email':
      return composeEmail(wording, target, values);
  }
}

/** The template source of an SMS: the link is the last thing in it, so that nothing can be taken for a part of it. */
export function smsSource({ sms }: KindWording, frame: FrameWording, optOutHint: boolean): string {
  if (sms.link === undefined) return sms.text;
  return [sms.text, ...(optOutHint ? [frame.smsOptOut] : []), sms.link].join(' ');
}

function composeShort(source: string, merge: MergeValues, finish: (text: string) => string): Composition {
  const findings = unfillable([source], merge);
  if (findings.length > 0) return { kind: 'refused', findings };
  return { kind: 'composed', draft: { text: finish(fill(source, merge)) } };
}

function composeEmail(wording: KindWording, target: ValuesFor, { merge, details }: Values): Composition {
  const { frame } = WORDING[target.locale.language];
  const email = wording.email;
  const unasked = isUnasked(target.kind);
  const firm = toneRank[TONE_OF_KIND[target.kind]] >= toneRank.accounts_team;
  const signature = [frame.signOff, ...frame.signatures[target.voice ?? (firm ? 'accounts_team' : 'company')]];
  const linkSources = [
    ...(email.button === undefined ? [] : [email.button, '{{link}}']),
    ...(unasked ? [frame.footer, frame.footerLink, '{{preferences}}'] : []),
  ];
  const sources = [
    email.subject,
    '{{greeting}}',
    frame.inboxPreview,
    ...email.paragraphs,
    ...signature,
    ...linkSources,
  ];
  const findings = unfillable(sources, merge);
  if (findings.length > 0) return { kind: 'refused', findings };
  const parts: EmailSources = {
    ...email,
    frame,
    signature,
    rows: unasked ? detailRows(details, frame.labels) : [],
    hasFooter: unasked,
  };
  // A subject is a header: one line whatever the values were.
  const subject = fill(email.subject, merge).replace(/[\r\n]+/g, ' ');
  return {
    kind: 'composed',
    draft: { subject, text: emailText(parts, merge), html: emailHtmlOf(parts, merge, target.locale.language) },
  };
}

interface EmailSources {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: string | undefined;
  readonly frame: FrameWording;
  readonly signature: readonly string[];
  readonly rows: readonly DetailRow[];
  readonly hasFooter: boolean;
}

function emailText(
  { paragraphs, button, frame, signature, rows, hasFooter }: EmailSources,
  merge: MergeValues,
): string {
  const blocks = [
    fill('{{greeting}},', merge),
    ...paragraphs.map((paragraph) => fill(paragraph, merge)),
    ...(rows.length === 0 ? [] : [rows.map(({ label, value }) => `${label}: ${value}`).join('\n')]),
    ...(button === undefined ? [] : [fill(`${button}:\n{{link}}`, merge)]),
    signature.map((line) => fill(line, merge)).join('\n'),
    ...(hasFooter ? [fill(`-- \n${frame.footer}\n{{preferences}}`, merge)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function emailHtmlOf(sources: EmailSources, merge: MergeValues, language: string): string {
  const { subject, paragraphs, button, frame, signature, rows, hasFooter } = sources;
  const html = (source: string): string => fill(source, merge, 'html');
  return emailHtml({
    language,
    title: html(subject),
    preview: html(frame.inboxPreview),
    greeting: html('{{greeting}},'),
    paragraphs: paragraphs.map(html),
    rows: rows.map(({ label, value }) => ({ label, value: fill('{{invoices}}', { invoices: value }, 'html') })),
    button: button === undefined ? undefined : { label: html(button), href: html('{{link}}') },
    signature: signature.map(html),
    footer: hasFooter
      ? { text: html(frame.footer), label: html(frame.footerLink), href: html('{{preferences}}') }
      : undefined,
  });
}

function detailRows(details: Details, labels: FrameWording['labels']): readonly DetailRow[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.invoices, details.invoices],
    [labels.description, details.description],
    [labels.amount, details.amount],
    [details.overdue ? labels.overdue : labels.due, details.when],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
