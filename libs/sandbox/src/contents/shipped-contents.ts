import { allTemplates, whatsappContent } from '@tactful/templates';
import { createHash } from 'node:crypto';
import { type ContentTemplate } from './content.js';

/**
 * Every WhatsApp template that Tactful ships, as the sandbox knows it approved.
 * A provider draws an id at approval; the sandbox derives it from the name, so that it is the same after a restart.
 */
export function shippedContents(): ContentTemplate[] {
  return allTemplates().map(({ kind, language, variant }) => {
    const { name, body } = whatsappContent(kind, language, variant);
    return { sid: `HX${createHash('md5').update(name).digest('hex')}`, name, locale: language, body };
  });
}
