import { type CompanySettings, type SegmentPrice } from '@tactful/contracts';
import { Refusal } from '@tactful/runtime';
import {
  allTemplates,
  type ExceptableRule,
  type Finding,
  LANGUAGE_STATUS,
  lintMessage,
  lintTemplate,
  type OwnPlaces,
  previewsOf,
  resolveLocale,
  smsSize,
  wordingOf,
} from '@tactful/templates';
import {
  type LintResult,
  type MessageToLint,
  type NewTemplate,
  type ShippedTemplates,
  type TemplatePreview,
  type TemplateQuery,
} from './templates.types.js';

/** What the rules say to a message of any system, with what is known of the company that sends it. */
export function lint(message: MessageToLint, company: CompanySettings | null, publicUrl: string): LintResult {
  const { channel, locale, subject, text, daysOverdue, senderName } = message;
  const { language } = resolveLocale([locale]);
  const findings = lintMessage({
    channel,
    language,
    text,
    subject: subject ?? undefined,
    daysOverdue: daysOverdue ?? undefined,
    senderName: senderName ?? undefined,
    own: company === null ? undefined : ownPlaces(company, publicUrl),
  });
  if (channel !== 'sms') return { findings: [...findings] };
  const { encoding, segments } = smsSize(text);
  return { findings: [...findings], sms: { encoding, segments, cost: costOf(segments, priceOf(company)) } };
}

/** What is a company's own; undefined where it has not stated its domains. */
export function ownPlaces(company: CompanySettings, publicUrl: string): OwnPlaces | undefined {
  if (company.linkDomains === undefined) return undefined;
  const { phone, email } = company.humanContact;
  const { from, replyTo } = company.senders.email ?? {};
  return {
    linkHosts: [new URL(publicUrl).host, ...company.linkDomains],
    reach: [phone, email, from, replyTo].filter((way) => way !== undefined),
  };
}

/** What a company pays for a segment of an SMS; undefined where it has not stated it. */
export function priceOf(company: CompanySettings | null): SegmentPrice | undefined {
  return company?.senders.sms?.segmentPrice;
}

function costOf(segments: number, price: SegmentPrice | undefined): SegmentPrice | null {
  return price === undefined ? null : { micros: segments * price.micros, currency: price.currency };
}

/** Why words may not be kept or sent: 422 with every error that was found; undefined where there is none. */
export function breaking(
  findings: readonly Finding[],
  { code, detail, pointerOf }: { code: string; detail: string; pointerOf: (finding: Finding) => string },
): Refusal | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const fields = errors.map((finding) => ({
    ...{ in: 'body' as const, pointer: pointerOf(finding) },
    detail: `${finding.rule} ${finding.place}: ${finding.message}`,
  }));
  return new Refusal(422, code, detail, fields, { findings });
}

/** What the rules say to wording under the exceptions that run on a day. */
export function findingsOf(draft: NewTemplate, today: string): readonly Finding[] {
  const { kind, language } = draft;
  const wording = { version: 1, ...draft.wording };
  return lintTemplate({ kind, language, wording, excepted: exceptedOn(draft.exceptions, today) });
}

/** The rules that exceptions cover on a day, the last one counting. */
export function exceptedOn(exceptions: NewTemplate['exceptions'], today: string): readonly ExceptableRule[] {
  return exceptions.filter(({ until }) => until >= today).map(({ rule }) => rule);
}

/** Wording as it would look, and what an SMS of it costs. What its exceptions cover is shown as if they ran. */
export function previewOf(draft: NewTemplate, price: SegmentPrice | undefined): TemplatePreview {
  const excepted = draft.exceptions.map(({ rule }) => rule);
  const { kind, language } = draft;
  const wording = { version: 1, ...draft.wording };
  const messages = previewsOf({ kind, language, wording, excepted }).flatMap(({ channel, values, outcome }) => {
    if (outcome.kind === 'refused') return [];
    const { subject = null, text, html = null, segments = null, encoding = null } = outcome;
    const cost = segments === null ? null : costOf(segments, price);
    return [{ channel, values, subject, text, html, segments, encoding, cost }];
  });
  return { findings: [...lintTemplate({ kind, language, wording, excepted })], messages };
}

/** The shipped wording that is asked for. */
export function shipped(query: TemplateQuery): ShippedTemplates {
  const wanted = allTemplates().filter(
    ({ kind, language, variant }) =>
      kind === (query.kind ?? kind) &&
      language === (query.language ?? language) &&
      variant === (query.variant ?? variant),
  );
  return {
    items: wanted.map(({ kind, language, variant }) => {
      const { version, sms, whatsapp, email } = wordingOf(kind, language, variant);
      const wording = {
        sms: { ...sms },
        whatsapp: { ...whatsapp },
        email: { ...email, paragraphs: [...email.paragraphs] },
      };
      return { kind, language, variant, version, status: LANGUAGE_STATUS[language], wording };
    }),
  };
}
