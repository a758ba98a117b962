import { describe, expect, it } from '@jest/globals';
import { lintRendered } from '@tactful/templates';
import { type CallFacts } from '../task.types.js';
import { scriptLanguage, scriptOf, scripts } from './script.decision.js';
import { type ScriptLanguage } from './script.types.js';

const facts: CallFacts = {
  open: { EUR: 12_000, USD: 5_050 },
  disputed: {},
  invoices: [
    { number: 'INV-1', dueDate: '2026-03-03', currency: 'EUR', openMinor: 12_000, disputedMinor: 0 },
    { number: 'INV-2', dueDate: '2026-03-20', currency: 'USD', openMinor: 5_050, disputedMinor: 0 },
  ],
  since: '2026-03-03',
  lastContacts: [
    { at: '2026-03-06T09:00:00Z', tone: 'friendly', received: true, answered: false },
    { at: '2026-03-10T09:00:00Z', tone: 'clear', received: true, answered: false },
  ],
  lastReplyAt: '2026-02-01T09:00:00Z',
  promises: { kept: 2, partlyKept: 0, broken: 1 },
  openDisputes: ['wrong_amount'],
  runningHolds: [],
};
const people = (language: ScriptLanguage) => ({
  language,
  agent: 'Mia Sommer',
  company: 'Harbour Studio',
  customer: 'Café Linde',
});
const languages = Object.keys(scripts) as ScriptLanguage[];

describe('the script of a call', () => {
  it('says what is open per currency and since when, and what is known of promises', () => {
    const script = scriptOf(facts, people('en'));
    expect(script.opening[0]).toContain('Mia Sommer from Harbour Studio');
    expect(script.purpose).toEqual([
      'I am calling about invoice INV-1, INV-2. According to our records €120.00 and $50.50 is open since March 3, 2026.',
    ]);
    expect(script.atHand.join(' ')).toMatch(/Promises they kept: 2.*did not hold: 1/);
  });

  it('asks for nothing while a hold runs, and does not speak of money that is not due', () => {
    const held = scriptOf({ ...facts, runningHolds: ['hardship'] }, people('en'));
    expect(held.purpose).toEqual([]);
    expect(held.offer.join(' ')).not.toMatch(/pay/i);
    const early = scriptOf({ ...facts, since: null }, people('en'));
    expect(early.purpose.join(' ')).not.toMatch(/€|open/);
  });

  it.each(languages)('keeps to the rules of tone of every message, in %s', (language) => {
    const variants = [facts, { ...facts, since: null }, { ...facts, runningHolds: ['hardship'] }];
    const said = variants.flatMap((variant) => {
      const { opening, purpose, atHand, offer, closing } = scriptOf(variant, people(language));
      return [...opening, ...purpose, ...atHand, ...offer, ...closing];
    });
    const context = {
      ...{ creditor: 'Harbour Studio', human: { name: 'Mia Sommer', reach: [] }, linkHosts: [] },
      ...{ invoiceNumbers: ['INV-1', 'INV-2'], optOutRequired: false },
    };
    // The rules about a message's form (signature, way to opt out, length) say nothing about speech.
    const ofWords = new Set('L3 L4 L5 L7 L8 L9 L12 L13 L14 L15 L16 L22 L23 L26'.split(' '));
    const findings = said.flatMap((text) =>
      lintRendered({ channel: 'email', language, text }, context).filter(({ rule }) => ofWords.has(rule)),
    );
    expect(findings).toEqual([]);
    expect(said.join(' ')).not.toMatch(/\{\{|undefined/);
  });

  it('has every line in every language', () => {
    const shape = (language: ScriptLanguage) =>
      JSON.stringify(scripts[language], (_, value: unknown) => (typeof value === 'string' ? 'text' : value));
    for (const language of languages) expect(shape(language)).toBe(shape('en'));
  });

  it.each([
    ['de-AT', 'de'],
    ['id', 'id'],
    ['fr', 'en'],
    [null, 'en'],
  ])('speaks to a customer of %s in %s', (locale, language) => {
    expect(scriptLanguage(locale)).toBe(language);
  });
});
