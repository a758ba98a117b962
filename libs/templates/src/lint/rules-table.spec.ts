import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { lintMessage } from './lint-message.js';
import { lintRendered } from './lint-rendered.js';
import { type LintContext } from './message.types.js';

const rows = readFileSync('libs/templates/README.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, rule, severity, example] = /^\| (L\d+) \| (\w+) \| [^|]+ \| `(.+)` \|$/.exec(line) ?? [];
    return rule !== undefined && severity !== undefined && example !== undefined ? [{ rule, severity, example }] : [];
  });

const context: LintContext = {
  creditor: 'Acme',
  human: { name: 'Mia', reach: ['mia@acme.example'] },
  invoiceNumbers: [],
  linkHosts: ['pay.acme.example'],
  optOutRequired: true,
};

describe('the table of rules in the README', () => {
  it('names all 26, in their order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(Array.from({ length: 26 }, (_, at) => `L${at + 1}`));
  });

  it.each(rows)('$rule is found as $severity in: $example', ({ rule, severity, example }) => {
    const byHand = lintMessage({
      ...{ channel: 'whatsapp', language: 'en', text: example },
      ...{ daysOverdue: 40, senderName: 'Acme' },
    });
    const ours = lintRendered({ channel: 'sms', language: 'en', text: example }, context);
    const found = [...byHand, ...ours].filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.severity)).toContain(severity);
  });
});
