import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Language } from '../choice/template.types.js';
import { type MessageFields } from '../fields/fields.types.js';
import { sampleFields } from '../lint/sample-fields.js';
import { allTemplates } from '../wording/catalogue.js';
import { render } from './render.js';
import { fillContent, WHATSAPP_MAX_CHARACTERS, whatsappContent } from './whatsapp-content.js';

const templates = allTemplates();

describe('the WhatsApp content templates', () => {
  it('have names of their own that Meta accepts', () => {
    const names = templates.map(({ kind, language, variant }) => whatsappContent(kind, language, variant).name);
    expect(new Set(names).size).toBe(templates.length);
    expect(names.filter((name) => !/^[a-z0-9_]{1,512}$/.test(name))).toEqual([]);
  });

  it.each(templates)(
    'of $kind in $language, $variant, number their variables from 1 without a gap, within the size',
    ({ kind, language, variant }) => {
      const { body, variables } = whatsappContent(kind, language, variant);
      const used = new Set([...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, number]) => number));
      expect([...used]).toEqual(variables.map((_, at) => String(at + 1)));
      expect(Array.from(body).length).toBeLessThanOrEqual(WHATSAPP_MAX_CHARACTERS);
    },
  );

  it('filled with the variables of a message are that message, whatever the names and descriptions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.constantFrom('shortest', 'usual', 'longest'),
        fc.record({ name: fc.string({ unit: 'binary' }), description: fc.string({ unit: 'binary', maxLength: 80 }) }),
        ({ kind, language, variant }, size, texts) => {
          const fields = withTexts(sampleFields(kind, language, size), texts);
          const message = render({ kind, variant, channel: 'whatsapp', locale: language, fields });
          if (message.kind === 'refused' || message.content === undefined) throw new Error(JSON.stringify(message));
          const { body } = contentNamed(message.content.name, language);
          expect(fillContent(body, message.content.variables)).toBe(message.text);
          for (const value of Object.values(message.content.variables)) expect(value).toMatch(/^[^\n\t\r]+$/);
        },
      ),
    );
  });
});

function withTexts(fields: MessageFields, { name, description }: { name: string; description: string }): MessageFields {
  const obligations = fields.obligations.map((obligation) => ({ ...obligation, description }));
  return { ...fields, recipient: { name, kind: 'person' }, obligations };
}

function contentNamed(name: string, language: Language): ReturnType<typeof whatsappContent> {
  const found = templates.find((one) => whatsappContent(one.kind, one.language, one.variant).name === name);
  if (found?.language !== language) throw new Error(`no content ${name} in ${language}`);
  return whatsappContent(found.kind, language, found.variant);
}
