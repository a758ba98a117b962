/**
 * What messages say: the shipped wording per language, the choice of it, its rendering, and the rules of tone, privacy,
 * form and safety that no message leaves against. Pure: data in, data out. The README draws the map.
 */
export {
  hasVariant,
  isLadderKind,
  LADDER_KINDS,
  type LadderKind,
  type Language,
  LANGUAGES,
  NOTICE_KINDS,
  SERVICE_KINDS,
  type ServiceKind,
  type Situation,
  TEMPLATE_KINDS,
  type TemplateKind,
  TONE_OF_KIND,
  type Variant,
  VARIANTS,
} from './choice/template.types.js';
export { chooseTemplate, type TemplateChoiceFacts, toneOfMessage } from './choice/choose-template.decision.js';
export { chooseVariant, type VariantChoice, type VariantFacts } from './choice/choose-variant.decision.js';
export { dueState, type DueState, messageSituation, type SendingDates } from './choice/situation.decision.js';
export { type Amount, type MessageFields, type NamedObligation, type PauseEnded } from './fields/fields.types.js';
export { firstNameOf } from './fields/sanitise.js';
export {
  render,
  type RenderedMessage,
  type RenderOutcome,
  type RenderRequest,
  renderWording,
} from './rendering/render.js';
export { resolveLocale } from './rendering/locale.js';
export { withLineAbove } from './rendering/email-layout.js';
export { SMS_MAX_CHARACTERS, smsSize, type SmsSize, toSmsText } from './rendering/sms-size.js';
export {
  type ContentUse,
  fillContent,
  readContentName,
  type WhatsAppContent,
  whatsappContent,
} from './rendering/whatsapp-content.js';
export { allTemplates, LANGUAGE_STATUS, type ShippedName, templateIdOf, wordingOf } from './wording/catalogue.js';
export { type EmailWording, type KindWording, type ShortWording } from './wording/wording.types.js';
export { type Finding, hasErrors } from './lint/lint.types.js';
export { type ExceptableRule, EXCEPTABLE_RULES } from './lint/exceptions.js';
export { type Example, exampleOf, type Preview, previewsOf, type WordingDraft } from './lint/preview.js';
export { lintRendered } from './lint/lint-rendered.js';
export { lintTemplate, type TemplateDraft } from './lint/lint-template.js';
export { lintMessage, type MessageToLint, type OwnPlaces } from './lint/lint-message.js';
export { type LintContext, type RenderedText } from './lint/message.types.js';
