import {
  CHANNELS,
  isLadderKind,
  isUnasked,
  type Language,
  namesInvoices,
  talksOfMoney,
  type TemplateKind,
} from '../choice/template.types.js';
import { type MergeField } from '../fields/fields.types.js';
import { compileTemplate } from '../rendering/compile.js';
import { smsSource } from '../rendering/compose.js';
import { renderWording } from '../rendering/render.js';
import { smsSize, toSmsText } from '../rendering/sms-size.js';
import { whatsappSource } from '../rendering/whatsapp-content.js';
import { WORDING } from '../wording/catalogue.js';
import { type KindWording } from '../wording/wording.types.js';
import { contentSizeFindings } from './form-rules.js';
import { type ExceptableRule } from './exceptions.js';
import { error, type Finding, warning } from './lint.types.js';
import { sampleFields, type SampleSize } from './sample-fields.js';

/** Wording that somebody wants to save. */
export interface TemplateDraft {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly wording: KindWording;
  /** Rules that the wording is excepted from; left out: none. */
  readonly excepted?: readonly ExceptableRule[] | undefined;
}

/**
 * Checks wording before it may be saved: its form (plain merge fields that fit the kind, no literal figures, what Meta
 * asks of a WhatsApp template), and every channel's message with the shortest and the longest values that may come.
 * What only long real data does (a third SMS segment) is a warning.
 */
export function lintTemplate(draft: TemplateDraft): readonly Finding[] {
  const sources = sourcesOf(draft.wording);
  const broken = sources.flatMap(([place, source]) => formFindings(place, source, draft.kind));
  if (broken.length > 0) return broken;
  return [...whatsappFindings(draft), ...smsFindings(draft), ...renderedFindings(draft)];
}

function sourcesOf({ sms, whatsapp, email }: KindWording): readonly (readonly [string, string])[] {
  return [
    ['sms', [sms.text, sms.link ?? ''].join(' ')],
    ['whatsapp', [whatsapp.text, whatsapp.link ?? ''].join(' ')],
    ['email', [email.subject, ...email.paragraphs, email.button ?? ''].join('\n')],
  ];
}

function formFindings(place: string, source: string, kind: TemplateKind): readonly Finding[] {
  const compilation = compileTemplate(source);
  if (compilation.kind === 'refused') return [error('L24', place, compilation.message)];
  const misplaced = compilation.template.fields.filter((field) => !fitsKind(field, kind));
  return [
    ...misplaced.map((field) => error('L11', place, `{{${field}}} has no place in a ${kind} message`)),
    ...(/\d/.test(source)
      ? [error('L11', place, 'figures and dates come from merge fields, never from the words')]
      : []),
  ];
}

/** Words that fit one kind alone. */
const onlyIn: Readonly<Partial<Record<MergeField, TemplateKind>>> = {
  fee: 'fee_notice',
  replyBy: 'overdue_formal',
  period: 'statement',
  method: 'collection_announced',
  collectOn: 'collection_announced',
};

// A check-in, a statement and an invoice sent again talk of no money, an answer to the person of no invoice.
function fitsKind(field: MergeField, kind: TemplateKind): boolean {
  switch (field) {
    case 'when':
      return isLadderKind(kind) && kind !== 'check_in';
    case 'amount':
      return talksOfMoney(kind);
    case 'invoices':
      return namesInvoices(kind);
    case 'link':
    case 'preferences':
      return isUnasked(kind);
    default:
      return (onlyIn[field] ?? kind) === kind;
  }
}

function smsFindings({ wording, language, kind }: TemplateDraft): readonly Finding[] {
  const source = smsSource(wording, WORDING[language].frame, true);
  const endsInLink = source.endsWith('{{link}}');
  return [
    ...(isUnasked(kind) && !endsInLink ? [error('L14', 'sms', 'an SMS that nobody asked for ends in its link')] : []),
    ...(smsSize(toSmsText(source)).encoding === 'ucs2'
      ? [warning('L20', 'sms', 'a character outside GSM-7 halves the room')]
      : []),
  ];
}

/** What Meta refuses in a template: variables at its ends, side by side, or too many for its words. */
function whatsappFindings({ wording, language }: TemplateDraft): readonly Finding[] {
  const body = whatsappSource(wording.whatsapp, WORDING[language].frame);
  const variables = body.match(/\{\{\w+\}\}/g)?.length ?? 0;
  const words = body.replace(/\{\{\w+\}\}/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return [
    ...(/^\s*\{\{|\}\}\W*$/.test(body) ? [error('L24', 'whatsapp', 'must not begin or end with a variable')] : []),
    ...(/\}\}\s*\{\{/.test(body) ? [error('L24', 'whatsapp', 'two variables need words between them')] : []),
    ...(words < 2 * variables + 1 ? [error('L24', 'whatsapp', 'too many variables for so few words')] : []),
    ...(/\n{3}/.test(body) ? [error('L24', 'whatsapp', 'at most one empty line in a row')] : []),
    ...contentSizeFindings(body),
  ];
}

function renderedFindings({ kind, language, wording, excepted }: TemplateDraft): readonly Finding[] {
  const sizes: readonly SampleSize[] = ['shortest', 'usual', 'longest'];
  return CHANNELS.flatMap((channel) =>
    sizes.flatMap((size) => {
      const outcome = renderWording(wording, {
        kind,
        channel,
        locale: language,
        fields: sampleFields(kind, language, size),
        excepted,
      });
      const findings = outcome.kind === 'refused' ? outcome.findings : size === 'longest' ? [] : outcome.warnings;
      return findings.map((finding) => ({ ...finding, place: `${channel} ${finding.place}, ${size} values` }));
    }),
  );
}
