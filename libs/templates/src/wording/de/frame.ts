import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every German message. */
export const frame: FrameWording = {
  smsOptOut: 'Abmelden: STOP antworten.',
  whatsappOptOut: 'Antworten Sie STOP, wenn Sie diese Nachrichten lieber nicht erhalten.',
  inboxPreview: 'Eine Nachricht von {{creditor}}.',
  signOff: 'Mit freundlichen Grüßen',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Ihr Ansprechpartner bei {{creditor}}', '{{reach}}'],
    accounts_team: ['Buchhaltung, {{creditor}}', 'Ihr Kontakt: {{human}}, {{reach}}'],
    director: ['Für die Geschäftsleitung, {{creditor}}', 'Ihr Kontakt: {{human}}, {{reach}}'],
  },
  footer:
    'Sie erhalten diese E-Mail, weil Sie mit {{creditor}} in Geschäftsbeziehung stehen. Kanal und Uhrzeiten wählen oder diese E-Mails abbestellen können Sie hier:',
  footerLink: 'Einstellungen und Abmelden',
  labels: {
    invoices: 'Rechnung',
    description: 'Für',
    amount: 'Betrag',
    due: 'Fällig',
    overdue: 'Überfällig seit',
  },
};

/** German grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Guten Tag' : `Guten Tag ${firstName}`),
  after: {
    dispute: 'danke für Ihren Hinweis, der nun geklärt ist',
    promise: 'Sie hatten uns einen Zahlungstermin genannt, der nun vorbei ist',
    promise_kept: 'danke, dass Sie wie angekündigt gezahlt haben',
    promise_partly_kept: 'danke für den Teil Ihrer Zahlung, der schon da ist',
    plan: 'wir kommen auf den besprochenen Zahlungsplan zurück',
    extension: 'wir kommen auf Ihre Bitte um mehr Zeit zurück',
    placed: 'wir kümmern uns nun wieder selbst darum',
    hold: 'wir hatten unsere Nachrichten eine Weile ausgesetzt',
    claims_paid: 'danke für den Hinweis auf Ihre Zahlung, die noch nicht da ist',
  },
  afterPromise: (amount, date) => `Sie hatten uns ${amount} bis zum ${date} angekündigt; dieser Tag ist nun vorbei`,
  invoices: germanInvoices,
  ofAccounts: ({ count, names }) => `für ${names.length === 0 ? `${count} Konten` : listed(names)}`,
  instalment: (number, of) => `Rate ${number} von ${of}`,
  total: (amount) => `insgesamt ${amount}`,
  or: (options) => options.join(' oder '),
  dueOn: (days, date) => {
    if (days === 0) return `heute, ${date}`;
    if (days === 1) return `morgen, ${date}`;
    return days !== undefined && days > 1 ? `in ${days} Tagen, am ${date}` : `am ${date}`;
  },
  dueFrom: (date) => `ab ${date}`,
  overdueSince: (date, several) => (several ? `${date} (die älteste)` : date),
  alsoDue: (invoices, amount, when) => `; als Nächstes: ${invoices} (${amount}), fällig ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} seit ${date}` : `${fee} ab ${date}`),
  ofMonth: (month) => `für ${month}`,
  ofDays: (first, last) => `vom ${first} bis ${last}`,
  collectedBy: { direct_debit: 'per Lastschrift', card: 'von Ihrer Karte' },
};

function germanInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? '1 Rechnung' : `${count} Rechnungen`;
  if (numbers.length === 1)
    return description === undefined ? `Rechnung ${first}` : `Rechnung ${first} für ${description}`;
  return `Rechnungen ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`;
}
