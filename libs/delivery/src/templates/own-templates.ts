import { type ShippedName, type Variant } from '@tactful/templates';
import { type TemplateView } from './templates.types.js';

/** A version as it is stored. */
export type StoredTemplate = Omit<TemplateView, 'warnings'>;

/** What messages are written with, in the place of shipped wording. */
export type OwnTemplate = Pick<StoredTemplate, 'id' | 'version' | 'wording' | 'exceptions'>;

/** What a company writes with now. */
export interface OwnTemplates {
  /** The manner that it wishes for. */
  readonly variant: Variant;
  /** Its own wording that is used now, by its name. */
  readonly own: ReadonlyMap<string, OwnTemplate>;
}

/**
 * The name of wording: the key of {@link OwnTemplates}, and how people ask for shipped wording.
 *
 * `wordingName({ kind: 'upcoming', language: 'en', variant: 'warm' })` → `upcoming.en.warm`
 */
export function wordingName({ kind, language, variant }: ShippedName): string {
  return [kind, language, ...(variant === 'neutral' ? [] : [variant])].join('.');
}
