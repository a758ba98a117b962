import { describe, expect, it } from '@jest/globals';
import { allTemplates, wordingOf } from '../wording/catalogue.js';
import { render } from '../rendering/render.js';
import { lintTemplate } from './lint-template.js';
import { sampleFields } from './sample-fields.js';

// The three firm letters say more than two segments hold; everything before them must not.
const LONG_LETTERS: readonly string[] = ['fee_notice', 'overdue_formal', 'final_options'];

describe('the shipped wording', () => {
  it.each(allTemplates())(
    'of $kind in $language keeps every rule, with the shortest and the longest values',
    ({ kind, language }) => {
      const findings = lintTemplate({ kind, language, wording: wordingOf(kind, language) });
      const unexpected = findings.filter((finding) => !(finding.rule === 'L20' && LONG_LETTERS.includes(kind)));
      expect(unexpected).toEqual([]);
    },
  );

  it.each(allTemplates())(
    'of $kind in $language needs at most three segments with three invoices and an opt-out line',
    ({ kind, language }) => {
      const fields = sampleFields(kind, language, 'usual');
      const obligations = fields.obligations.flatMap((one) =>
        ['2026-10042', '2026-10043', '2026-10044'].map((invoiceNumber) => ({ ...one, invoiceNumber })),
      );
      const message = render({
        kind,
        channel: 'sms',
        locale: language,
        fields: { ...fields, obligations, optOutHint: true },
      });
      expect(message).toMatchObject({ kind: 'rendered', encoding: 'gsm7' });
      expect(message.kind === 'rendered' && message.segments).toBeLessThanOrEqual(3);
    },
  );
});
