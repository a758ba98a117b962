import { type Language, type TemplateKind } from '@tactful/templates';
import { type TemplateView } from './templates.types.js';

/** A version as it is stored. */
export type StoredTemplate = Omit<TemplateView, 'warnings'>;

/** What messages are written with, in the place of shipped wording. */
export type OwnTemplate = Pick<StoredTemplate, 'id' | 'version' | 'wording' | 'exceptions'>;

/** The company's own wording that is used now, by kind and language. */
export type OwnTemplates = ReadonlyMap<string, OwnTemplate>;

/** The key of {@link OwnTemplates}. */
export function ownKey(kind: TemplateKind, language: Language): string {
  return `${kind}.${language}`;
}
