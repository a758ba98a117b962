import { type Channel } from '@tactful/contracts';
import { messageSituation } from '../choice/situation.decision.js';
import {
  isLadderKind,
  isUnasked,
  type Language,
  SITUATION_OF_KIND,
  type TemplateKind,
  type Variant,
} from '../choice/template.types.js';
import { type MessageFields } from '../fields/fields.types.js';
import { mergeValues, type Values, type ValuesFor } from '../fields/merge-values.js';
import { SMS_GOOD_SEGMENTS } from '../lint/form-rules.js';
import { type ExceptableRule } from '../lint/exceptions.js';
import { lintRendered } from '../lint/lint-rendered.js';
import { error, type Finding, hasErrors } from '../lint/lint.types.js';
import { type LintContext } from '../lint/message.types.js';
import { templateIdOf, wordingOf } from '../wording/catalogue.js';
import { type KindWording } from '../wording/wording.types.js';
import { compose, type Draft } from './compose.js';
import { type MessageLocale, resolveLocale } from './locale.js';
import { smsSize, type SmsSize } from './sms-size.js';
import { type ContentUse, contentUse, whatsappContent } from './whatsapp-content.js';

/** What to write, to whom, about what. */
export interface RenderRequest {
  readonly kind: TemplateKind;
  readonly channel: Channel;
  /** The person's locale (BCP 47), as stored; may be unknown to us. */
  readonly locale?: string | null | undefined;
  /** Used where the person's language has no wording; after it comes English. */
  readonly companyLocale?: string | null | undefined;
  readonly fields: MessageFields;
  /** The manner; left out: as always. */
  readonly variant?: Variant | undefined;
  /** Rules that the wording is excepted from now; left out: none. */
  readonly excepted?: readonly ExceptableRule[] | undefined;
}

/** A message that keeps every rule, ready to be hashed and sent as it stands. */
export interface RenderedMessage {
  readonly kind: 'rendered';
  readonly templateId: string;
  readonly version: number;
  readonly language: Language;
  /** Email only. */
  readonly subject?: string;
  readonly text: string;
  /** Email only. */
  readonly html?: string;
  /** SMS only. */
  readonly encoding?: SmsSize['encoding'];
  /** SMS only. */
  readonly segments?: number;
  /** WhatsApp only: the same text as a content template with its variables. */
  readonly content?: ContentUse;
  /** What the company's data would have added, had it not broken a rule or made an SMS too long; names of accounts go with descriptions. */
  readonly leftOut: readonly ('name' | 'description')[];
  readonly warnings: readonly Finding[];
}

/** A message, or why there is none. */
export type RenderOutcome = RenderedMessage | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Writes one message and checks it. Texts made by people are cleaned first; an invoice's description and then the
 * person's name are left out where they would break a rule, and a description also where it makes an SMS too long.
 * A manner costs neither a segment nor a word of the matter: where it would, the usual words are said.
 * Refuses (as a value) when a field has no value, when the kind says what is not true of the obligations (`TRUTH`),
 * or when a rule is still broken.
 *
 * @example render({ kind: 'upcoming', channel: 'sms', locale: 'en-GB', fields }).kind // 'rendered'
 */
export function render(request: RenderRequest): RenderOutcome {
  const { kind, variant = 'neutral' } = request;
  const outcome = renderWording(wordingOf(kind, localeOf(request).language, variant), request);
  const isDearer = outcome.kind === 'rendered' && (isTooLong(outcome) || outcome.leftOut.length > 0);
  return variant !== 'neutral' && isDearer ? render({ ...request, variant: 'neutral' }) : outcome;
}

/** {@link render} with wording that is not shipped, or not saved yet, in the language the request resolves to. */
export function renderWording(wording: KindWording, request: RenderRequest): RenderOutcome {
  const untrue = truthFindings(request);
  if (untrue.length > 0) return { kind: 'refused', findings: untrue };
  const attempts = LEAVING_OUT.map((leaveOut) => () => attempt(wording, request, leaveOut));
  const first = firstAllowed(attempts);
  if (first.kind === 'refused' || !isTooLong(first) || first.leftOut.includes('description')) return first;
  const shorter = attempt(wording, request, { name: first.leftOut.includes('name'), description: true });
  return shorter.kind === 'rendered' ? shorter : first;
}

type LeaveOut = ValuesFor['leaveOut'];

const LEAVING_OUT: readonly LeaveOut[] = [
  { name: false, description: false },
  { name: false, description: true },
  { name: true, description: false },
  { name: true, description: true },
];

function firstAllowed(attempts: readonly (() => RenderOutcome)[]): RenderOutcome {
  let refused: RenderOutcome | undefined;
  for (const tryOut of attempts) {
    const result = tryOut();
    if (result.kind === 'rendered') return result;
    refused ??= result;
  }
  return refused ?? { kind: 'refused', findings: [] };
}

function leftOut({ name, description }: LeaveOut): RenderedMessage['leftOut'] {
  return [...(name ? (['name'] as const) : []), ...(description ? (['description'] as const) : [])];
}

function isTooLong(message: RenderedMessage): boolean {
  return message.segments !== undefined && message.segments > SMS_GOOD_SEGMENTS;
}

function attempt(wording: KindWording, request: RenderRequest, leaveOut: LeaveOut): RenderOutcome {
  const { kind, channel, fields } = request;
  const target: ValuesFor = { kind, channel, locale: localeOf(request), voice: fields.voice, leaveOut };
  const values = mergeValues(fields, target);
  const composition = compose(wording, target, values, fields.optOutHint);
  if (composition.kind === 'refused') return composition;
  const message = { channel, kind, language: target.locale.language, ...composition.draft };
  const findings = lintRendered(message, lintContextOf(request, values));
  if (hasErrors(findings)) return { kind: 'refused', findings };
  return {
    ...finished({ wording, target, values, draft: composition.draft, variant: request.variant }),
    leftOut: leftOut(leaveOut),
    warnings: findings,
  };
}

interface Finished {
  readonly wording: KindWording;
  readonly target: ValuesFor;
  readonly values: Values;
  readonly draft: Draft;
  readonly variant: Variant | undefined;
}

function finished({
  wording,
  target,
  values,
  draft,
  variant,
}: Finished): Omit<RenderedMessage, 'leftOut' | 'warnings'> {
  const { kind, channel, locale } = target;
  const base = {
    kind: 'rendered',
    templateId: templateIdOf(kind, locale.language, channel, variant),
    version: wording.version,
    language: locale.language,
    ...draft,
  } as const;
  if (channel === 'whatsapp')
    return { ...base, content: contentUse(whatsappContent(kind, locale.language, variant), values.merge) };
  if (channel === 'email') return base;
  const { encoding, segments } = smsSize(draft.text);
  return { ...base, encoding, segments };
}

/** Nothing overdue is ever called due, and nothing else is called overdue. */
function truthFindings({ kind, fields }: RenderRequest): readonly Finding[] {
  if (!isLadderKind(kind)) return [];
  if (fields.obligations.length === 0)
    return [error('TRUTH', 'obligations', 'a message of the ladder names what it is about')];
  const claimed = SITUATION_OF_KIND[kind];
  const dueDates = fields.obligations.map((obligation) => obligation.dueDate);
  const situation = messageSituation(dueDates, [kind], fields);
  return situation === claimed
    ? []
    : [error('TRUTH', 'obligations', `says ${claimed}, but the obligations are ${situation}`)];
}

function lintContextOf({ kind, channel, fields, excepted }: RenderRequest, values: Values): LintContext {
  const { phone, email } = fields.creditor.humanContact;
  return {
    creditor: values.merge.creditor ?? '',
    human: { name: values.merge.human ?? '', reach: [phone, email].filter((way) => way !== undefined) },
    invoiceNumbers: values.invoiceNumbers,
    linkHosts: [values.merge.link, values.merge.preferences].flatMap((link) => URL.parse(link ?? '')?.host ?? []),
    optOutRequired: isUnasked(kind) && (channel !== 'sms' || fields.optOutHint),
    excepted,
  };
}

function localeOf({ locale, companyLocale }: RenderRequest): MessageLocale {
  return resolveLocale([locale ?? undefined, companyLocale ?? undefined]);
}
