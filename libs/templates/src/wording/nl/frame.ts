import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every Dutch message. */
export const frame: FrameWording = {
  smsOptOut: 'Afmelden: antwoord STOP.',
  whatsappOptOut: 'Antwoord STOP als u deze berichten liever niet krijgt.',
  inboxPreview: 'Een bericht van {{creditor}}.',
  signOff: 'Met vriendelijke groet,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Uw contactpersoon bij {{creditor}}', '{{reach}}'],
    accounts_team: ['Boekhouding, {{creditor}}', 'Uw contactpersoon: {{human}}, {{reach}}'],
    director: ['Namens de directie, {{creditor}}', 'Uw contactpersoon: {{human}}, {{reach}}'],
  },
  footer:
    'U krijgt deze e-mail omdat u klant bent van {{creditor}}. Hier kunt u het kanaal en de uren kiezen, of u afmelden voor deze e-mails:',
  footerLink: 'Voorkeuren en afmelden',
  labels: {
    invoices: 'Factuur',
    description: 'Voor',
    amount: 'Bedrag',
    due: 'Te betalen',
    overdue: 'Vervallen sinds',
  },
};

/** Dutch grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Goedendag' : `Dag ${firstName}`),
  after: {
    dispute: 'dank u voor uw vraag, die nu is opgelost',
    promise: 'u had ons een betaling toegezegd voor een datum die nu voorbij is',
    promise_kept: 'dank u dat u hebt betaald zoals u had gezegd',
    promise_partly_kept: 'dank u voor het deel van uw betaling dat er al is',
    plan: 'wij komen terug op de betaalregeling waarover we spraken',
    extension: 'wij komen terug op uw vraag om meer tijd',
    placed: 'wij zorgen hier nu zelf weer voor',
    hold: 'wij hebben u een tijd niet geschreven',
    claims_paid: 'dank u voor het bericht over uw betaling, die wij nog niet zien',
  },
  afterPromise: (amount, date) => `u had ons ${amount} toegezegd tot ${date}, een dag die nu voorbij is`,
  invoices: dutchInvoices,
  ofAccounts: ({ count, names }) => `voor ${names.length === 0 ? `${count} rekeningen` : listed(names)}`,
  instalment: (number, of) => `termijn ${number} van ${of}`,
  total: (amount) => `samen ${amount}`,
  or: (options) => options.join(' of '),
  dueOn: (days, date) => {
    if (days === 0) return `vandaag, ${date}`;
    if (days === 1) return `morgen, ${date}`;
    return days !== undefined && days > 1 ? `over ${days} dagen, op ${date}` : `op ${date}`;
  },
  dueFrom: (date) => `vanaf ${date}`,
  overdueSince: (date, several) => (several ? `${date} (de oudste)` : date),
  alsoDue: (invoices, amount, when) => `; binnenkort: ${invoices} (${amount}), te betalen ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} sinds ${date}` : `${fee} vanaf ${date}`),
  ofMonth: (month) => `over ${month}`,
  ofDays: (first, last) => `van ${first} tot en met ${last}`,
  collectedBy: { direct_debit: 'via automatische afschrijving', card: 'van uw kaart' },
};

function dutchInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? '1 factuur' : `${count} facturen`;
  if (numbers.length === 1)
    return description === undefined ? `factuur ${first}` : `factuur ${first} voor ${description}`;
  return `facturen ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
