import {
  allTemplates,
  type ExceptableRule,
  type Finding,
  LANGUAGE_STATUS,
  lintMessage,
  lintTemplate,
  previewsOf,
  resolveLocale,
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

/** What the rules say to a message of any system. */
export function lint(message: MessageToLint): LintResult {
  const { channel, locale, subject, text, daysOverdue, senderName } = message;
  const { language } = resolveLocale([locale]);
  const findings = lintMessage({
    channel,
    language,
    text,
    subject: subject ?? undefined,
    daysOverdue: daysOverdue ?? undefined,
    senderName: senderName ?? undefined,
  });
  return { findings: [...findings] };
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

/** Wording as it would look. What its exceptions cover is shown as if they ran. */
export function previewOf(draft: NewTemplate): TemplatePreview {
  const excepted = draft.exceptions.map(({ rule }) => rule);
  const { kind, language } = draft;
  const wording = { version: 1, ...draft.wording };
  const messages = previewsOf({ kind, language, wording, excepted }).flatMap(({ channel, values, outcome }) => {
    if (outcome.kind === 'refused') return [];
    const { subject = null, text, html = null, segments = null, encoding = null } = outcome;
    return [{ channel, values, subject, text, html, segments, encoding }];
  });
  return { findings: [...lintTemplate({ kind, language, wording, excepted })], messages };
}

/** The shipped wording that is asked for. */
export function shipped(query: TemplateQuery): ShippedTemplates {
  const wanted = allTemplates().filter(
    ({ kind, language }) => kind === (query.kind ?? kind) && language === (query.language ?? language),
  );
  return {
    items: wanted.map(({ kind, language }) => {
      const { version, sms, whatsapp, email } = wordingOf(kind, language);
      const wording = {
        sms: { ...sms },
        whatsapp: { ...whatsapp },
        email: { ...email, paragraphs: [...email.paragraphs] },
      };
      return { kind, language, version, status: LANGUAGE_STATUS[language], wording };
    }),
  };
}
