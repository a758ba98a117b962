import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNELS, type Language, SERVICE_KINDS } from '../choice/template.types.js';
import { type MessageFields, type NamedObligation } from '../fields/fields.types.js';
import { sampleFields } from '../lint/sample-fields.js';
import { allTemplates, wordingOf } from '../wording/catalogue.js';
import { render, type RenderedMessage, type RenderRequest, renderWording } from './render.js';

const LINK = 'https://pay.acme.example/p/Zk3vR8tYw2LmQ9sXb5Nc';

function anInvoice(change: Partial<NamedObligation> = {}): NamedObligation {
  return { invoiceNumber: '1042', dueDate: '2026-06-03', amountMinor: 12_000, currency: 'EUR', ...change };
}

function someFields(change: Partial<MessageFields> = {}): MessageFields {
  return {
    creditor: {
      tradingName: 'Acme Studio',
      humanContact: { name: 'Maya Lindt', phone: '+442079460123', email: 'maya@acme.example' },
    },
    recipient: { name: 'Ana Silva', kind: 'person' },
    obligations: [anInvoice()],
    today: '2026-05-31',
    link: LINK,
    optOutHint: false,
    ...change,
  };
}

function rendered(request: Partial<RenderRequest>, fields: Partial<MessageFields> = {}): RenderedMessage {
  const outcome = render({ kind: 'upcoming', channel: 'sms', locale: 'en-GB', ...request, fields: someFields(fields) });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome;
}

function refusals(request: Partial<RenderRequest>, fields: Partial<MessageFields> = {}): readonly string[] {
  const outcome = render({ kind: 'upcoming', channel: 'sms', locale: 'en-GB', ...request, fields: someFields(fields) });
  if (outcome.kind === 'rendered') throw new Error(`rendered: ${outcome.text}`);
  return outcome.findings.map((finding) => `${finding.rule} ${finding.place}`);
}

describe('render, as read by the person', () => {
  it.each([
    ['en-GB', 'Acme Studio: Hi Ana. A friendly note about invoice 1042 (€120.00), due in 3 days, on 3 June.'],
    ['en-US', 'Acme Studio: Hi Ana. A friendly note about invoice 1042 (€120.00), due in 3 days, on June 3.'],
    [
      'de',
      'Acme Studio: Guten Tag Ana. Ein freundlicher Hinweis zu Rechnung 1042 (120,00 €), fällig in 3 Tagen, am 3. Juni.',
    ],
    [
      'id-ID',
      'Acme Studio: Halo Ana. Sekadar mengingatkan dengan ramah: faktur 1042 (€120,00), jatuh tempo 3 hari lagi, pada 3 Juni.',
    ],
  ])('tells in %s what is owed, when and for what', (locale, start) => {
    expect(rendered({ locale }).text.slice(0, start.length)).toBe(start);
  });

  it.each([
    ['en-GB', 'invoice 1042 (instalment 2 of 3) (€40.00)'],
    ['de', 'Rechnung 1042 (Rate 2 von 3) (40,00 €)'],
    ['id-ID', 'faktur 1042 (cicilan 2 dari 3) (€40,00)'],
  ])('tells in %s which instalment of an invoice it is about', (locale, words) => {
    const obligations = [anInvoice({ amountMinor: 4_000, instalment: { number: 2, of: 3 } })];
    expect(rendered({ locale }, { obligations }).text).toContain(words);
  });

  it('calls the only instalment of an invoice by the invoice', () => {
    const obligations = [anInvoice({ instalment: { number: 1, of: 1 } })];
    expect(rendered({}, { obligations }).text).toBe(rendered({}).text);
  });

  it.each([
    ['2026-06-01', 'due in 2 days, on 3 June'],
    ['2026-06-02', 'due tomorrow, 3 June'],
    ['2025-12-31', 'due in 154 days, on 3 June 2026'],
  ])('counts the days from %s', (today, words) => {
    expect(rendered({}, { today }).text).toContain(words);
  });

  it('says "today" only where it is today for the person', () => {
    expect(rendered({ kind: 'due_today' }, { today: '2026-06-03' }).text).toContain('due today, 3 June');
    const afterMidnight = rendered({ kind: 'due_today' }, { today: '2026-06-04', companyToday: '2026-06-03' }).text;
    expect(afterMidnight).toContain('due on 3 June');
    expect(afterMidnight).not.toContain('today');
  });

  it('names what it was for, up to three numbers, and beyond that the count and the total', () => {
    const invoices = (count: number): readonly NamedObligation[] =>
      Array.from({ length: count }, (_, at) => anInvoice({ invoiceNumber: String(1042 + at), description: 'hosting' }));
    expect(rendered({}, { obligations: invoices(1) }).text).toContain('about invoice 1042 for hosting (€120.00)');
    expect(rendered({}, { obligations: invoices(2) }).text).toContain(
      'about invoices 1042 and 1043 (€240.00 in total)',
    );
    expect(rendered({}, { obligations: invoices(3) }).text).toContain(
      'about invoices 1042, 1043 and 1044 (€360.00 in total)',
    );
    const many = rendered({}, { obligations: invoices(5) }).text;
    expect(many).toContain('about 5 invoices (€600.00 in total)');
    expect(many).not.toContain('1042');
  });

  it('never adds up currencies', () => {
    const obligations = [anInvoice(), anInvoice({ invoiceNumber: '7', currency: 'USD', amountMinor: 500 })];
    expect(rendered({}, { obligations }).text).toContain('(€120.00 + US$5.00 in total)');
  });

  it('calls each obligation what it is, when an overdue one and a coming one share a message', () => {
    const obligations = [anInvoice({ dueDate: '2026-05-20' }), anInvoice({ invoiceNumber: '1043' })];
    expect(rendered({ kind: 'overdue_friendly' }, { obligations }).text).toContain(
      'invoice 1042 (€120.00), overdue since 20 May; coming up: invoice 1043 (€120.00), due in 3 days, on 3 June.',
    );
  });

  it('refers to what happened after a pause', () => {
    expect(rendered({}, { after: 'dispute' }).text).toContain(
      'Hi Ana, thank you for raising your question, which is now settled.',
    );
  });

  it.each([
    ['en', 'promise', 'you had told us of a payment by a date that has now passed'],
    ['de', 'promise', 'Sie hatten uns einen Zahlungstermin genannt, der nun vorbei ist'],
    ['id', 'promise', 'sebelumnya Anda menyampaikan tanggal pembayaran, yang kini sudah lewat'],
    ['en', 'promise_kept', 'thank you for paying as you had told us'],
    ['de', 'promise_partly_kept', 'danke für den Teil Ihrer Zahlung, der schon da ist'],
    ['de', 'extension', 'wir kommen auf Ihre Bitte um mehr Zeit zurück'],
    ['id', 'placed', 'kini kami sendiri yang kembali menangani hal ini'],
  ] as const)('refers in %s to a pause of the kind %s', (locale, after, words) => {
    expect(rendered({ locale }, { after }).text).toContain(words);
  });

  it.each([
    ['en', 'Hi Ana, you had told us that €80.00 would come by 28 May, a date that has now passed.'],
    ['de', 'Guten Tag Ana, Sie hatten uns 80,00 € bis zum 28. Mai angekündigt; dieser Tag ist nun vorbei.'],
    ['id', 'Halo Ana, sebelumnya Anda menyampaikan akan membayar €80,00 sampai 28 Mei, yang kini sudah lewat.'],
  ] as const)('names in %s what was promised and until when, when it did not come', (locale, words) => {
    const promise = { amountMinor: 8_000, currency: 'EUR', by: '2026-05-28' };
    expect(rendered({ locale }, { after: 'promise', promise }).text).toContain(words);
    expect(rendered({ locale }, { after: 'promise_kept', promise }).text).not.toContain('28');
  });

  it.each([
    ['en-GB', { from: '2026-04-01', to: '2026-04-30' }, 'Your statement of account for April is ready.'],
    ['en-GB', { from: '2025-12-01', to: '2025-12-31' }, 'Your statement of account for December 2025 is ready.'],
    ['en-GB', { from: '2026-04-01', to: '2026-05-15' }, 'Your statement of account from 1 April to 15 May is ready.'],
    ['de', { from: '2026-04-01', to: '2026-04-30' }, 'Ihr Kontoauszug für April liegt bereit.'],
    ['de', { from: '2026-04-02', to: '2026-04-30' }, 'Ihr Kontoauszug vom 2. April bis 30. April liegt bereit.'],
    ['id-ID', { from: '2026-04-01', to: '2026-04-30' }, 'Rekening koran Anda bulan April sudah tersedia.'],
  ])('tells in %s that a statement is ready, and of which days', (locale, statement, words) => {
    const { text } = rendered({ kind: 'statement', locale }, { obligations: [], statement });
    expect(text).toContain(words);
    expect(text.endsWith(LINK)).toBe(true);
  });

  it.each([
    ['en-GB', 'direct_debit', 'As agreed, invoice 1042 will be paid by direct debit on 14 June (€120.00).'],
    ['en-GB', 'card', 'As agreed, invoice 1042 will be paid from your card on 14 June (€120.00).'],
    ['de', 'direct_debit', 'Wie vereinbart buchen wir per Lastschrift für Rechnung 1042 am 14. Juni ab: 120,00 €.'],
    ['id-ID', 'card', 'Sesuai kesepakatan, faktur 1042 akan dibayar dari kartu Anda pada 14 Juni (€120,00).'],
  ] as const)('announces in %s what is collected by %s, and when', (locale, method, words) => {
    const collection = { method, on: '2026-06-14' };
    expect(rendered({ kind: 'collection_announced', locale }, { collection }).text).toContain(words);
  });

  it('refuses a notice without what it tells of', () => {
    expect(refusals({ kind: 'statement' }, { obligations: [] })).not.toEqual([]);
    expect(refusals({ kind: 'collection_announced' })).not.toEqual([]);
    const collection = { method: 'card', on: '2026-06-14' } as const;
    expect(refusals({ kind: 'collection_announced' }, { obligations: [], collection })).not.toEqual([]);
  });

  it('says in an email that nobody asked for how to opt out, and shows what is collected without calling it due', () => {
    const collection = { method: 'direct_debit', on: '2026-06-14' } as const;
    const { text } = rendered({ kind: 'collection_announced', channel: 'email' }, { collection });
    expect(text).toContain('opt out of these emails');
    expect(text).toContain('Amount: €120.00');
    expect(text).not.toContain('Due:');
  });

  it('greets a firm, or a person without a usable name, without a name', () => {
    expect(rendered({}, { recipient: { name: 'Globex GmbH', kind: 'company' } }).text).toContain(
      'Acme Studio: Hello. ',
    );
    expect(rendered({}, { recipient: { name: null } }).text).toContain('Acme Studio: Hello. ');
  });

  it('says whose invoices they are where accounts have different names, and how many accounts where they are many', () => {
    const of = (...accounts: string[]) =>
      rendered(
        {},
        { obligations: accounts.map((account, at) => ({ ...anInvoice(), invoiceNumber: `H-${at}`, account })) },
      ).text;
    expect(of('Hotel Bali', 'Villa Bali')).toContain('invoices H-0 and H-1 for Hotel Bali and Villa Bali');
    expect(of('One', 'Two', 'Three', 'Four')).toContain('4 invoices for 4 accounts');
    expect(rendered({}, { obligations: [anInvoice(), anInvoice()] }).text).not.toContain('account');
  });

  it('names the fee of the terms, and from when', () => {
    const fields = { today: '2026-07-03', fee: { amountMinor: 1_000, currency: 'EUR', from: '2026-07-10' } };
    expect(rendered({ kind: 'fee_notice' }, fields).text).toContain(
      'a late fee of €10.00 from 10 July on invoice 1042',
    );
  });

  it('ends an SMS in its link, with the opt-out line before it where one is wanted', () => {
    const text = rendered({}, { optOutHint: true }).text;
    expect(text).toMatch(new RegExp(`Reply STOP to opt out\\. Pay or choose: ${LINK}$`));
    expect(rendered({}).text).not.toContain('STOP');
  });

  it('gives a WhatsApp message its link on a line that ends with it, and always a way to opt out', () => {
    expect(rendered({ channel: 'whatsapp' }).text).toMatch(new RegExp(`: ${LINK}\nReply STOP .*\\.$`));
  });

  it.each(SERVICE_KINDS)('answers with %s without a balance, an invoice or a link', (kind) => {
    for (const channel of CHANNELS) {
      const { text } = rendered({ kind, channel });
      expect(text).not.toMatch(/€|120|1042|https?:/);
      expect(text).toContain('Maya Lindt');
    }
  });
});

describe('render, as an email', () => {
  it.each([
    [undefined, 'overdue_clear', 'Kind regards,\n{human}\n{creditor}\n'],
    [undefined, 'overdue_formal', 'Kind regards,\nAccounts team, {creditor}\n'],
    ['company', 'overdue_formal', 'Kind regards,\n{human}\n{creditor}\n'],
    ['account_manager', 'overdue_clear', 'Kind regards,\n{human}\nYour contact at {creditor}\n'],
    ['accounts_team', 'overdue_clear', 'Kind regards,\nAccounts team, {creditor}\n'],
    ['director', 'overdue_clear', 'Kind regards,\nOn behalf of the management, {creditor}\n'],
  ] as const)('is signed in the voice %s of a message of the kind %s', (voice, kind, signature) => {
    const { text } = rendered({ kind, channel: 'email' }, { today: '2026-06-10', voice });
    expect(text).toContain(signature.replace('{human}', 'Maya Lindt').replace('{creditor}', 'Acme Studio'));
  });

  it('keeps amounts and trouble out of the subject, and tells the same in both parts', () => {
    const mail = rendered(
      { kind: 'overdue_clear', channel: 'email' },
      { today: '2026-06-10', obligations: [anInvoice({ description: 'hosting' })] },
    );
    expect(mail.subject).toBe('Acme Studio: reminder about invoice 1042');
    for (const part of [mail.text, mail.html ?? '']) {
      for (const words of [
        'Hi Ana,',
        'hosting',
        '€120.00',
        'overdue since 3 June',
        LINK,
        'Maya Lindt',
        'opt out of these emails',
      ]) {
        expect(part).toContain(words);
      }
    }
  });

  it('escapes in HTML and not in text, and loads nothing', () => {
    const creditor = { tradingName: 'Tom & "Jerry"', humanContact: { name: "Pat O'Hara", phone: '+442079460123' } };
    const mail = rendered({ channel: 'email' }, { creditor });
    expect(mail.text).toContain('Tom & "Jerry"');
    expect(mail.html).toContain('Tom &amp; &quot;Jerry&quot;');
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)|url\(|\ssrc=/i);
  });

  it('writes a header of one line, whatever the numbers hold', () => {
    const obligations = [anInvoice({ invoiceNumber: '1042\r\nBcc: all@evil.test' })];
    const outcome = render({ kind: 'upcoming', channel: 'email', fields: someFields({ obligations }) });
    expect(outcome.kind === 'rendered' ? outcome.subject : '').not.toMatch(/[\r\n]/);
  });
});

describe('render, when texts made by people would break a rule', () => {
  it.each([
    ['a threat', 'pay or go to jail'],
    ['an insult', 'work for an idiot'],
    ['a strange link', 'see http://evil.test/x'],
    ['a bare domain', 'see evil-loans.com'],
    ['alcohol, which carriers refuse', '24 bottles of wine'],
  ])('leaves out a description with %s', (_, description) => {
    const message = rendered({}, { obligations: [anInvoice({ description })] });
    expect(message.text).not.toContain(description);
    expect(message.leftOut).toEqual(['description']);
  });

  it('leaves out a name that is a threat, and keeps an odd honest one', () => {
    expect(rendered({}, { recipient: { name: 'Police' } })).toMatchObject({
      leftOut: ['name'],
      text: expect.stringContaining('Hello. '),
    });
    expect(rendered({}, { recipient: { name: 'Łukasz\u202E Źrebię' } }).text).toContain('Hi Lukasz.');
  });

  it('refuses when the text cannot be left out', () => {
    expect(refusals({}, { obligations: [anInvoice({ invoiceNumber: 'PAY OR JAIL' })] })).toContain('L3 text');
    expect(
      refusals({}, { creditor: { tradingName: 'Debt Police', humanContact: { name: 'Jo', phone: '+442079460123' } } }),
    ).toContain('L3 text');
  });

  it('knows the company’s name again in the plain letters of an SMS', () => {
    const creditor = { tradingName: 'ŁÓDŹ COURT', humanContact: { name: 'Jo', phone: '+442079460123' } };
    expect(rendered({}, { creditor }).text).toContain('LODZ COURT: Hi Ana.');
  });

  it('leaves a description out rather than send a third segment', () => {
    const long = { kind: 'overdue_clear', channel: 'sms' } as const;
    const fields = {
      today: '2026-06-20',
      optOutHint: true,
      obligations: [anInvoice({ description: 'translation of the annual report into four languages' })],
    };
    expect(rendered(long, fields)).toMatchObject({ segments: 2, leftOut: ['description'] });
    expect(rendered({ ...long, channel: 'whatsapp' }, fields).text).toContain('translation of the annual report');
  });

  it('renders or refuses, and never throws, hides or breaks a rule, whatever the texts', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...allTemplates()),
        fc.constantFrom(...CHANNELS),
        fc.tuple(texts, texts, texts),
        (template, channel, [a, b, c]) => {
          const fields = sampleFields(template.kind, template.language, 'usual');
          const obligations = fields.obligations.map((one) => ({ ...one, invoiceNumber: a, description: b }));
          const outcome = render({
            ...template,
            locale: template.language,
            channel,
            fields: { ...fields, obligations, recipient: { name: c } },
          });
          if (outcome.kind === 'rendered') expect(outcome.text).not.toMatch(/[\p{Cf}\p{Co}]|\{\{|(?!\n)\p{Cc}/u);
          else expect(outcome.findings.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('render refuses', () => {
  it.each([
    ['overdue wording for what is not overdue', 'overdue_clear', '2026-05-31'],
    ['due wording for what is overdue', 'due_today', '2026-06-04'],
    ['upcoming wording for what is due today', 'upcoming', '2026-06-03'],
    ['a check-in for what is overdue', 'check_in', '2026-06-04'],
  ] as const)('%s', (_, kind, today) => {
    expect(refusals({ kind }, { today })).toEqual(['TRUTH obligations']);
  });

  it('overdue wording while the due date still runs where the company is', () => {
    expect(refusals({ kind: 'overdue_friendly' }, { today: '2026-06-04', companyToday: '2026-06-03' })).toEqual([
      'TRUTH obligations',
    ]);
  });

  it.each<[string, Partial<MessageFields>, string]>([
    ['without a link', { link: undefined }, 'L24 link'],
    ['with a link that is none', { link: 'javascript:alert(1)' }, 'L24 link'],
    [
      'without a way to reach a person',
      { creditor: { tradingName: 'Acme', humanContact: { name: 'Maya' } } },
      'L24 reach',
    ],
    [
      'without a trading name',
      { creditor: { tradingName: ' ', humanContact: { name: 'Maya', phone: '+44123' } } },
      'L24 creditor',
    ],
    ['without an obligation', { obligations: [] }, 'TRUTH obligations'],
    [
      'with a sum that is not exact',
      { obligations: [anInvoice({ amountMinor: Number.MAX_SAFE_INTEGER }), anInvoice()] },
      'L24 amount',
    ],
  ])('a message %s', (_, fields, finding) => {
    expect(refusals({}, fields)).toEqual([finding]);
  });

  it('a fee notice without a fee in the terms', () => {
    expect(refusals({ kind: 'fee_notice' }, { today: '2026-07-03' })).toEqual(['L24 fee']);
  });

  it('wording that is not a template', () => {
    const wording = wordingOf('upcoming', 'en');
    const broken = { ...wording, sms: { text: '{{#if x}}{{/if}}' } };
    expect(renderWording(broken, { kind: 'upcoming', channel: 'sms', locale: 'en', fields: someFields() }).kind).toBe(
      'refused',
    );
  });
});

describe('the language of a message', () => {
  it.each<[string | undefined, string | undefined, Language]>([
    ['en-GB', 'de', 'en'],
    ['de_AT', 'en', 'de'],
    ['in-ID', 'en', 'id'],
    ['sv-SE', 'de-CH', 'de'],
    ['sv-SE', 'da', 'en'],
    ['not a locale!', 'id', 'id'],
    [undefined, undefined, 'en'],
  ])('%s in a company that writes %s is %s', (locale, companyLocale, language) => {
    expect(rendered({ locale, companyLocale }).language).toBe(language);
  });
});
