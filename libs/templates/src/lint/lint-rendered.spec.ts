import { describe, expect, it } from '@jest/globals';
import { HARMFUL, RESPECTFUL } from './corpus.sample.js';
import { lintRendered } from './lint-rendered.js';
import { hasErrors } from './lint.types.js';
import { type LintContext, type RenderedText } from './message.types.js';

const context: LintContext = {
  creditor: 'Acme Studio',
  human: { name: 'Maya Lindt', reach: ['+442079460123', 'maya@acme.example'] },
  invoiceNumbers: ['RE-2026-ALPHA'],
  linkHosts: ['pay.acme.example'],
  optOutRequired: false,
};
const byHand: RenderedText = { channel: 'email', language: 'en', text: '' };
const sms: RenderedText = {
  channel: 'sms',
  language: 'en',
  kind: 'overdue_clear',
  text: 'Acme Studio: Hi Ana. We see no payment yet for invoice 1042. Paid? Thank you. Pay or tell us: Maya Lindt, +442079460123. Options: https://pay.acme.example/p/1',
};

function rulesBroken(message: RenderedText, other: Partial<LintContext> = {}): readonly string[] {
  return lintRendered(message, { ...context, ...other })
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.rule);
}

describe('lintRendered on what people write by hand', () => {
  it.each(HARMFUL)('%s %s refuses: %s', (language, rule, text) => {
    expect(rulesBroken({ ...byHand, language, text })).toContain(rule);
  });

  it.each(HARMFUL.filter(([, rule]) => ['L3', 'L4', 'L7', 'L8'].includes(rule)))(
    '%s %s is refused in a message in any language: %s',
    (language, rule, text) => {
      const other = language === 'en' ? 'id' : 'en';
      expect(rulesBroken({ ...byHand, language: other, text })).toContain(rule);
    },
  );

  it.each(RESPECTFUL)('%s accepts: %s', (language, text) => {
    expect(
      lintRendered({ ...byHand, language, text }, context).filter((finding) => finding.severity === 'error'),
    ).toEqual([]);
  });

  it('is not fooled by capitals, full-width letters, line breaks or curly apostrophes', () => {
    expect(rulesBroken({ ...byHand, text: 'we call the PoLiCe' })).toContain('L3');
    expect(rulesBroken({ ...byHand, text: 'we call the ｐｏｌｉｃｅ' })).toContain('L3');
    expect(rulesBroken({ ...byHand, text: 'we take legal\naction' })).toContain('L4');
    expect(rulesBroken({ ...byHand, text: 'why haven’t you paid' })).toContain('L13');
  });
});

describe('lintRendered on a template message', () => {
  it('accepts the message it starts from', () => {
    expect(lintRendered(sms, context)).toEqual([]);
  });

  it.each<[string, string, Partial<RenderedText>, Partial<LintContext>]>([
    ['L1', 'a message without the creditor', { text: sms.text.replace('Acme Studio', 'Someone') }, {}],
    ['L1', 'a message without a person', { text: sms.text.replace('Maya Lindt', 'us') }, {}],
    ['L1', 'a message without a way to reach the person', { text: sms.text.replace('+442079460123', '') }, {}],
    ['L2', 'a missing opt-out line where one is required', {}, { optOutRequired: true }],
    ['L2', 'an opt-out line in another language', { text: `${sms.text} Balas berhenti.` }, { optOutRequired: true }],
    ['L6', 'a word about debt on the locked screen', { text: `Acme Studio: overdue. ${sms.text}` }, {}],
    ['L6', 'an amount on the locked screen', { text: `Acme Studio: €12.00. ${sms.text}` }, {}],
    ['L6', 'an amount in a subject', { channel: 'email', subject: 'Acme Studio: 12,00 EUR' }, {}],
    ['L6', 'a word about debt in a subject', { channel: 'email', subject: 'Acme Studio: arrears' }, {}],
    ['L9', 'an exclamation mark about something overdue', { text: sms.text.replace('Thank you.', 'Thank you!') }, {}],
    ['L10', 'a shouted word', { text: sms.text.replace('payment', 'PAYMENT') }, {}],
    ['L14', 'a link without encryption', { text: sms.text.replace('https', 'http') }, {}],
    ['L14', 'a link to elsewhere', {}, { linkHosts: ['pay.other.example'] }],
    ['L14', 'a link with a user name', { text: sms.text.replace('https://', 'https://acme@') }, {}],
    ['L14', 'an address that is not the contact’s', { text: `${sms.text} m@evil.example` }, {}],
    ['L21', 'an emoji about something overdue', { text: `${sms.text} 😀` }, {}],
    ['L24', 'an unfilled value', { text: sms.text.replace('1042', 'undefined') }, {}],
    ['L24', 'a line break in a subject', { channel: 'email', subject: 'Acme Studio\nBcc: x' }, {}],
    ['L24', 'a script', { channel: 'email', subject: 'Acme Studio', html: '<script>1</script>' }, {}],
    [
      'L24',
      'a remote image',
      { channel: 'email', subject: 'Acme Studio', html: '<img src="https://t.example/1.gif">' },
      {},
    ],
    ['L25', 'another language', { language: 'id' }, {}],
    ['SIZE', 'more than an SMS holds', { text: sms.text + ' a'.repeat(800) }, {}],
  ])('%s refuses %s', (rule, _, change, other) => {
    expect(rulesBroken({ ...sms, ...change }, other)).toContain(rule);
  });

  it('lets the creditor and its invoices keep their own words and capitals', () => {
    const text = sms.text.replace('Acme Studio', 'COURT STREET BREWERY').replace('1042', 'RE-2026-ALPHA');
    expect(rulesBroken({ ...sms, text }, { creditor: 'COURT STREET BREWERY' })).toEqual([]);
  });

  it('does not take an invoice number at the edge of the locked screen for an amount', () => {
    const text = sms.text.replace('We see no payment yet for invoice 1042', 'About EUR 2026-1042-99');
    expect(rulesBroken({ ...sms, text })).toContain('L6');
    expect(rulesBroken({ ...sms, text }, { invoiceNumbers: ['EUR 2026-1042-99'] })).toEqual([]);
  });

  it('does not let a short name hide a part of a longer word', () => {
    expect(rulesBroken({ ...byHand, text: 'We will see you in court.' }, { creditor: 'co' })).toContain('L4');
  });

  it('warns of a third segment, of too few choices and of no thanks for those who paid', () => {
    const text = 'Acme Studio: Hi Ana. Invoice 1042. Maya Lindt, +442079460123.'.padEnd(310, ' x.');
    const findings = lintRendered({ ...sms, text }, context);
    expect(hasErrors(findings)).toBe(false);
    expect(findings.map((finding) => finding.rule).toSorted()).toEqual(['L17', 'L19', 'L20']);
  });

  it.each(['localhost:3000', '127.0.0.1:3000', '192.168.1.20:3000'])(
    'accepts http on one’s own machine and network, so that the system can be tried out: %s',
    (host) => {
      const text = sms.text.replace('https://pay.acme.example', `http://${host}`);
      expect(rulesBroken({ ...sms, text }, { linkHosts: [host] })).toEqual([]);
    },
  );

  it('refuses a link that shows a number where a name should be', () => {
    const text = sms.text.replace('https://pay.acme.example', 'https://203.0.113.7');
    expect(rulesBroken({ ...sms, text }, { linkHosts: ['203.0.113.7'] })).toEqual(['L14']);
  });
});
