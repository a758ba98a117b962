import { channel, id, isoDate, segmentPrice } from '@tactful/contracts';
import { EXCEPTABLE_RULES, hasVariant, LANGUAGES, TEMPLATE_KINDS, VARIANTS } from '@tactful/templates';
import { z } from 'zod';
import { storableText } from '../people/rest-text.js';

const kind = z.enum(TEMPLATE_KINDS);
const language = z.enum(LANGUAGES);
/** The manner in which a step is said: as always, with a warm word beside it, or with a light one. */
const variant = z.enum(VARIANTS);
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'is a phone number such as +491511234567');
const words = storableText(4_000).min(1);
const short = z.strictObject({
  text: words,
  /** The sentence that ends in `{{link}}`; a message that nobody asked for needs one. */
  link: words.optional(),
});

/** The words of one kind of message on every channel. `{{field}}` stands for a value, and nothing else is live. */
export const wording = z
  .strictObject({
    sms: short,
    whatsapp: short,
    email: z.strictObject({
      subject: words,
      paragraphs: z.array(words).min(1).max(12),
      /** Label of the one button. */
      button: words.optional(),
    }),
  })
  .meta({ id: 'TemplateWording' });

/** A rule that the wording need not keep until a day, and why. Whoever approves the version answers for it. */
const exception = z.strictObject({
  rule: z.enum(EXCEPTABLE_RULES),
  reason: storableText(500).min(3),
  /** The last day it runs. */
  until: isoDate,
});

/** `POST /v1/templates`: a new version of the company's own wording, which nobody gets before it is approved. */
export const newTemplate = z
  .strictObject({
    kind,
    language,
    variant: variant.default('neutral'),
    wording,
    exceptions: z.array(exception).max(11).default([]),
  })
  .refine((draft) => hasVariant(draft.kind, draft.variant), {
    path: ['variant'],
    error: 'this kind is not said in that manner',
  })
  .meta({ id: 'NewTemplate' });
export type NewTemplate = z.infer<typeof newTemplate>;

/** What a rule found. */
export const finding = z.strictObject({
  /** `L1` to `L26`, or a limit: `SIZE`, `TRUTH`. */
  rule: z.string(),
  /** An error keeps wording from being saved and a message from leaving. */
  severity: z.enum(['error', 'warning']),
  place: z.string(),
  message: z.string(),
});

/** One version of the company's own wording. */
export const templateView = z
  .strictObject({
    id,
    kind,
    language,
    variant,
    /** Counts up for its kind, language and manner. */
    version: z.int(),
    /** `active`: messages are written with it; at most one version of a kind, language and manner is. */
    state: z.enum(['draft', 'active', 'retired']),
    wording,
    exceptions: z.array(exception),
    warnings: z.array(finding),
    createdAt: z.string(),
    createdBy: z.string(),
    approvedAt: z.string().nullable(),
    approvedBy: z.string().nullable(),
  })
  .meta({ id: 'Template' });
export type TemplateView = z.infer<typeof templateView>;

/** Which versions. */
export const templateQuery = z.strictObject({
  kind: kind.optional(),
  language: language.optional(),
  variant: variant.optional(),
});
export type TemplateQuery = z.infer<typeof templateQuery>;

/** The company's own versions, the newest of each kind and language first. */
export const templateList = z.strictObject({ items: z.array(templateView) }).meta({ id: 'TemplateList' });
export type TemplateList = z.infer<typeof templateList>;

/** The wording that comes with Tactful: what is used where the company has none of its own. */
export const shippedTemplates = z
  .strictObject({
    items: z.array(
      z.strictObject({
        kind,
        language,
        variant,
        version: z.int(),
        /** `unreviewed`: nobody who grew up with the language has read it yet. */
        status: z.enum(['unreviewed', 'reviewed']),
        wording,
      }),
    ),
  })
  .meta({ id: 'ShippedTemplates' });
export type ShippedTemplates = z.infer<typeof shippedTemplates>;

/** Wording as it would look, with usual values and with the longest that may come. */
export const templatePreview = z
  .strictObject({
    findings: z.array(finding),
    messages: z.array(
      z.strictObject({
        channel,
        values: z.enum(['usual', 'longest']),
        subject: z.string().nullable(),
        text: z.string(),
        html: z.string().nullable(),
        /** Of an SMS: how many it is billed as, and in which alphabet. */
        segments: z.int().nullable(),
        encoding: z.enum(['gsm7', 'ucs2']).nullable(),
        /** Of an SMS: its segments at the price that the company states for one; null: it states none. */
        cost: segmentPrice.nullable(),
      }),
    ),
  })
  .meta({ id: 'TemplatePreview' });
export type TemplatePreview = z.infer<typeof templatePreview>;

/** `POST /v1/templates/lint`: a whole message of any system. */
export const messageToLint = z
  .strictObject({
    channel,
    /** A language tag; the rules of its language count, else those of English. */
    locale: z.string().min(2).max(35),
    subject: z.string().max(2_000).nullish(),
    text: z.string().max(50_000),
    /** Days since the due date, negative before it. */
    daysOverdue: z.int().min(-36_500).max(36_500).nullish(),
    /** The name that the receiver sees. */
    senderName: z.string().max(200).nullish(),
  })
  .meta({ id: 'MessageToLint' });
export type MessageToLint = z.infer<typeof messageToLint>;

/** What the rules found; nothing: the message keeps them all. */
export const lintResult = z
  .strictObject({
    findings: z.array(finding),
    /** Of an SMS: how it is billed as it is written. */
    sms: z
      .strictObject({
        encoding: z.enum(['gsm7', 'ucs2']),
        segments: z.int(),
        /** Its segments at the price that the company states for one; null: it states none. */
        cost: segmentPrice.nullable(),
      })
      .optional(),
  })
  .meta({ id: 'LintResult' });
export type LintResult = z.infer<typeof lintResult>;

/** How the company works with its own wording. */
export const templateRules = z
  .strictObject({
    /** Nobody approves a version that they wrote. */
    secondPerson: z.boolean(),
    /**
     * The manner wished for. The gentle steps are said in it where that can hurt nobody; whoever had trouble, was asked to
     * wait or is long overdue gets the usual words.
     */
    variant: variant.default('neutral'),
    /** Addresses of the company's own people that wording may be tried out on, beside its human contact's. */
    testRecipients: z
      .array(z.union([z.email().max(254), phone]))
      .max(20)
      .default([]),
  })
  .meta({ id: 'TemplateRules' });
export type TemplateRules = z.infer<typeof templateRules>;
