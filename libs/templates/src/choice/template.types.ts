import { channel, ladderSteps, noticeKind, type NoticeKind, type Tone } from '@tactful/contracts';

/** Languages the shipped wording exists in. A message is wholly in one of them. */
export const LANGUAGES = ['en', 'id', 'de', 'es', 'fr', 'pt', 'nl', 'it'] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The ways a message can reach a person, the shortest first. */
export const CHANNELS = channel.options;

/** The steps of the default ladder `considerate`, from the first to the last. */
export const LADDER_STEPS = ladderSteps;
/** One of {@link LADDER_STEPS}. */
export type LadderStep = (typeof ladderSteps)[number];

/**
 * What is true of the named obligations in the moment of sending, the gravest of them counting.
 * `check_in`: nothing is due and the message only asks whether the invoice arrived.
 */
export type Situation = 'check_in' | 'not_due' | 'due_today' | 'overdue';

/** Kinds of message the ladder sends. */
export const LADDER_KINDS = [
  'check_in',
  'upcoming',
  'due_today',
  'overdue_friendly',
  'overdue_clear',
  'overdue_personal',
  'offer_plan',
  'overdue_accounts_team',
  'fee_notice',
  'overdue_formal',
  'final_options',
] as const;

/** Kinds of message that answer the person; they name no balance and persuade nobody. */
export const SERVICE_KINDS = ['stop_confirmation', 'start_confirmation', 'help', 'acknowledgement'] as const;

/** Kinds that tell something no ladder asked for; they ask for nothing. `invoice_copy` tells what the person asked for. */
export const NOTICE_KINDS = noticeKind.options;

/** Every kind of message there is wording for. */
export const TEMPLATE_KINDS = [...LADDER_KINDS, ...NOTICE_KINDS, ...SERVICE_KINDS] as const;

/** A kind the ladder sends. */
export type LadderKind = (typeof LADDER_KINDS)[number];
/** A kind that answers the person. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];
/** A message's intent: together with language and channel it names one template. */
export type TemplateKind = LadderKind | NoticeKind | ServiceKind;

/** The manners in which one step can be said: as always, with a warm word beside it, or with a light one. */
export const VARIANTS = ['neutral', 'warm', 'light'] as const;
/** One of {@link VARIANTS}. */
export type Variant = (typeof VARIANTS)[number];

/**
 * The kinds that can be said in each manner: the gentle steps, and lightly only while nothing is overdue. Every firmer kind
 * and every answer is said as always.
 */
export const KINDS_OF_VARIANT = {
  warm: ['check_in', 'upcoming', 'due_today', 'overdue_friendly'],
  light: ['check_in', 'upcoming', 'due_today'],
} as const satisfies Readonly<Record<Exclude<Variant, 'neutral'>, readonly LadderKind[]>>;
/** The kinds of each manner, as a type. */
export type VariantKind = { readonly [V in keyof typeof KINDS_OF_VARIANT]: (typeof KINDS_OF_VARIANT)[V][number] };

/**
 * Whether a kind can be said in a manner.
 *
 * @example hasVariant('overdue_friendly', 'light') // false
 */
export function hasVariant(kind: TemplateKind, variant: Variant): boolean {
  return variant === 'neutral' || (KINDS_OF_VARIANT[variant] as readonly string[]).includes(kind);
}

/** The tone each step of the default ladder asks for; steps of other ladders bring their own. */
export const TONE_OF_STEP: Readonly<Record<LadderStep, Tone>> = {
  check_in: 'friendly',
  upcoming: 'friendly',
  due: 'friendly',
  nudge: 'friendly',
  reminder: 'clear',
  personal: 'personal',
  accounts_team: 'accounts_team',
  fee_notice: 'accounts_team',
  formal_letter: 'formal',
  final_options: 'formal',
};

/** The tone each kind speaks in; answers to the person are friendly. */
export const TONE_OF_KIND: Readonly<Record<TemplateKind, Tone>> = {
  check_in: 'friendly',
  upcoming: 'friendly',
  due_today: 'friendly',
  overdue_friendly: 'friendly',
  overdue_clear: 'clear',
  overdue_personal: 'personal',
  offer_plan: 'friendly',
  overdue_accounts_team: 'accounts_team',
  fee_notice: 'accounts_team',
  overdue_formal: 'formal',
  final_options: 'formal',
  statement: 'friendly',
  collection_announced: 'friendly',
  invoice_copy: 'friendly',
  stop_confirmation: 'friendly',
  start_confirmation: 'friendly',
  help: 'friendly',
  acknowledgement: 'friendly',
};

/** Which situation a ladder kind may be used in; other kinds ask for nothing and fit any. */
export const SITUATION_OF_KIND: Readonly<Record<LadderKind, Situation>> = {
  check_in: 'check_in',
  upcoming: 'not_due',
  due_today: 'due_today',
  overdue_friendly: 'overdue',
  overdue_clear: 'overdue',
  overdue_personal: 'overdue',
  offer_plan: 'overdue',
  overdue_accounts_team: 'overdue',
  fee_notice: 'overdue',
  overdue_formal: 'overdue',
  final_options: 'overdue',
};

/**
 * Narrows a kind to the ones the ladder sends.
 *
 * @example isLadderKind('help') // false
 */
export function isLadderKind(kind: TemplateKind): kind is LadderKind {
  return (LADDER_KINDS as readonly string[]).includes(kind);
}

/**
 * Whether a message of this kind names invoices.
 *
 * @example namesInvoices('statement') // false
 */
export function namesInvoices(kind: TemplateKind): boolean {
  return isLadderKind(kind) || kind === 'collection_announced' || kind === 'invoice_copy';
}

/**
 * Whether a message of this kind may say how much: a check-in comes before any talk of money, and an invoice that is sent
 * again shows its figures on the page.
 *
 * @example talksOfMoney('check_in') // false
 */
export function talksOfMoney(kind: TemplateKind): boolean {
  return namesInvoices(kind) && kind !== 'check_in' && kind !== 'invoice_copy';
}

/**
 * Whether nobody asked for a message of this kind: then it leads to the person's page, and says how to end them.
 *
 * @example isUnasked('statement') // true
 */
export function isUnasked(kind: TemplateKind): boolean {
  return !(SERVICE_KINDS as readonly string[]).includes(kind);
}
