import { type Language, type TemplateKind, type Variant } from '../choice/template.types.js';
import { type MergeField, type MergeValues } from '../fields/fields.types.js';
import { allTemplates, type ShippedName, wordingOf, WORDING } from '../wording/catalogue.js';
import { type FrameWording, type ShortWording } from '../wording/wording.types.js';
import { compileTemplate } from './compile.js';

/** Longest body of a WhatsApp template, in characters. */
export const WHATSAPP_MAX_CHARACTERS = 1024;

/** A WhatsApp content template as it is submitted for approval: the words of a kind with numbered variables. */
export interface WhatsAppContent {
  /** e.g. `tactful_upcoming_en`: the key of the company's content ids. */
  readonly name: string;
  readonly language: Language;
  /** Always a notice about an existing transaction; a promotion would be another category. */
  readonly category: 'utility';
  /** Body with `{{1}}`, `{{2}}`, …; the same variable may stand in several places. */
  readonly body: string;
  /** `variables[0]` is what `{{1}}` stands for. */
  readonly variables: readonly MergeField[];
  readonly version: number;
}

/** What a message brings to a content template: its `ContentVariables`, by number. */
export interface ContentUse {
  readonly name: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The content template of a kind. Outside WhatsApp's 24-hour window a message can only leave as this template with
 * variables; filled with them it is letter for letter the text that `render` gives.
 *
 * @example whatsappContent('upcoming', 'en').name // 'tactful_upcoming_en'
 */
export function whatsappContent(kind: TemplateKind, language: Language, variant: Variant = 'neutral'): WhatsAppContent {
  const wording = wordingOf(kind, language, variant);
  const source = whatsappSource(wording.whatsapp, WORDING[language].frame);
  const variables = fieldsOf(source);
  const body = variables.reduce((text, field, at) => text.replaceAll(`{{${field}}}`, `{{${at + 1}}}`), source);
  return {
    name: contentName(kind, language, variant),
    language,
    category: 'utility',
    body,
    variables,
    version: wording.version,
  };
}

/** Which shipped words a content template of this name says; undefined for a name that is not ours. */
export function readContentName(name: string): ShippedName | undefined {
  return allTemplates().find(({ kind, language, variant }) => contentName(kind, language, variant) === name);
}

/** The variables of a content template for these values. */
export function contentUse({ name, variables }: WhatsAppContent, values: MergeValues): ContentUse {
  return { name, variables: Object.fromEntries(variables.map((field, at) => [String(at + 1), values[field] ?? ''])) };
}

/**
 * The text a person sees for a content template and its variables, as the provider puts it together.
 *
 * @example fillContent('Hi {{1}}.', { '1': 'Ana' }) // 'Hi Ana.'
 */
export function fillContent(body: string, variables: Readonly<Record<string, string>>): string {
  return body.replace(/\{\{(\d+)\}\}/g, (whole, number: string) => variables[number] ?? whole);
}

/** The template source of a WhatsApp message: the body, the sentence with the link, and always the way to opt out. */
export function whatsappSource(wording: ShortWording, frame: FrameWording): string {
  return wording.link === undefined ? wording.text : `${wording.text}\n\n${wording.link}\n${frame.whatsappOptOut}`;
}

function contentName(kind: TemplateKind, language: Language, variant: Variant): string {
  return ['tactful', kind, ...(variant === 'neutral' ? [] : [variant]), language].join('_');
}

function fieldsOf(source: string): readonly MergeField[] {
  const compilation = compileTemplate(source);
  if (compilation.kind === 'refused') throw new Error(`shipped wording is no template: ${compilation.message}`);
  return compilation.template.fields;
}
