import { describe, expect, it } from '@jest/globals';
import { allTemplates, wordingOf } from '../wording/catalogue.js';
import { render } from '../rendering/render.js';
import { lintTemplate } from './lint-template.js';
import { sampleFields } from './sample-fields.js';

// The three firm letters say more than two segments hold; everything before them must not.
const LONG_LETTERS: readonly string[] = ['fee_notice', 'overdue_formal', 'final_options'];

describe('the shipped wording', () => {
  it.each(allTemplates())(
    'of $kind in $language, $variant, keeps every rule, with the shortest and the longest values',
    ({ kind, language, variant }) => {
      const findings = lintTemplate({ kind, language, wording: wordingOf(kind, language, variant) });
      // In an SMS that a manner makes longer the usual words leave: see below.
      const mayBeLong = (place: string) =>
        LONG_LETTERS.includes(kind) || (variant !== 'neutral' && place.startsWith('sms '));
      const unexpected = findings.filter(({ rule, place }) => !(rule === 'L20' && mayBeLong(place)));
      expect(unexpected).toEqual([]);
    },
  );

  it.each(allTemplates())(
    'of $kind in $language, $variant, needs at most three segments with three invoices and an opt-out line',
    ({ kind, language, variant }) => {
      const fields = sampleFields(kind, language, 'usual');
      const obligations = fields.obligations.flatMap((one) =>
        ['2026-10042', '2026-10043', '2026-10044'].map((invoiceNumber) => ({ ...one, invoiceNumber })),
      );
      const message = render({
        kind,
        channel: 'sms',
        locale: language,
        variant,
        fields: { ...fields, obligations, optOutHint: true },
      });
      expect(message).toMatchObject({ kind: 'rendered', encoding: 'gsm7' });
      expect(message.kind === 'rendered' && message.segments).toBeLessThanOrEqual(3);
    },
  );
  it.each(allTemplates().filter(({ variant }) => variant !== 'neutral'))(
    'of $kind in $language, $variant, costs no segment more than the usual wording',
    ({ kind, language, variant }) => {
      for (const size of ['shortest', 'usual', 'longest'] as const) {
        const request = { kind, channel: 'sms', locale: language, fields: sampleFields(kind, language, size) } as const;
        const [usual, other] = [render(request), render({ ...request, variant })];
        if (usual.kind === 'refused' || other.kind === 'refused') throw new Error(`refused: ${size}`);
        expect(other.segments).toBeLessThanOrEqual(Math.max(2, usual.segments ?? 0));
        expect(other.leftOut).toEqual(usual.leftOut);
        if (size === 'shortest') expect(other.templateId).toContain(`.${variant}.`);
      }
    },
  );

  it.each(allTemplates().filter(({ variant }) => variant !== 'neutral'))(
    'of $kind in $language, $variant, is the usual wording and one sentence more, on every channel',
    ({ kind, language, variant }) => {
      const [usual, other] = [wordingOf(kind, language), wordingOf(kind, language, variant)];
      const [aside = ''] = other.email.paragraphs.filter((text) => !usual.email.paragraphs.includes(text));
      expect(aside).toMatch(/^\p{Lu}[^.!?\d{}]+\.$/u);
      expect(other.sms.text.replace(`${aside} `, '')).toBe(usual.sms.text);
      expect(other.whatsapp.text.replace(`${aside} `, '')).toBe(usual.whatsapp.text);
      expect(other.sms.text).not.toBe(usual.sms.text);
      expect(other.whatsapp.text).not.toBe(usual.whatsapp.text);
    },
  );
});
