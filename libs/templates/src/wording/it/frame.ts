import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every Italian message. */
export const frame: FrameWording = {
  smsOptOut: 'Per non riceverne: STOP.',
  whatsappOptOut: 'Risponda STOP se preferisce non ricevere questi messaggi.',
  inboxPreview: 'Un messaggio da {{creditor}}.',
  signOff: 'Un cordiale saluto,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Il suo contatto presso {{creditor}}', '{{reach}}'],
    accounts_team: ['Amministrazione, {{creditor}}', 'Il suo contatto: {{human}}, {{reach}}'],
    director: ['Per la direzione, {{creditor}}', 'Il suo contatto: {{human}}, {{reach}}'],
  },
  footer:
    'Riceve questa e-mail perché è cliente di {{creditor}}. Qui può scegliere il canale e le ore, o disiscriversi da queste e-mail:',
  footerLink: 'Preferenze e disiscrizione',
  labels: {
    invoices: 'Fattura',
    description: 'Per',
    amount: 'Importo',
    due: 'Scadenza',
    overdue: 'Scadenza passata',
  },
};

/** Italian grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Buongiorno' : `Buongiorno ${firstName}`),
  after: {
    dispute: 'grazie per la sua domanda, ora risolta',
    promise: 'ci aveva indicato una data di pagamento che ora è passata',
    promise_kept: 'grazie di aver pagato come ci aveva indicato',
    promise_partly_kept: 'grazie per la parte del suo pagamento che è arrivata',
    plan: 'torniamo al piano di pagamento di cui abbiamo parlato',
    extension: 'torniamo alla sua richiesta di più tempo',
    placed: 'ora ce ne occupiamo di nuovo noi',
    hold: 'per un periodo non le abbiamo scritto',
    claims_paid: 'grazie di averci detto del suo pagamento, che non vediamo ancora',
  },
  afterPromise: (amount, date) => `ci aveva indicato ${amount} per ${onThe(date)}, una data ora passata`,
  invoices: italianInvoices,
  ofAccounts: ({ count, names }) => `per ${names.length === 0 ? `${count} conti` : listed(names)}`,
  instalment: (number, of) => `rata ${number} di ${of}`,
  total: (amount) => `${amount} in totale`,
  or: (options) => options.join(' o '),
  dueOn: (days, date) => {
    if (days === 0) return `oggi, ${date}`;
    if (days === 1) return `domani, ${date}`;
    return days !== undefined && days > 1 ? `tra ${days} giorni, ${onThe(date)}` : onThe(date);
  },
  dueFrom: (date) => `a partire da questa data: ${date}`,
  overdueSince: (date, several) => (several ? `${onThe(date)} (la più vecchia)` : onThe(date)),
  alsoDue: (invoices, amount, when) => `; poi: ${invoices} (${amount}), con scadenza ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} (dal ${date})` : `${fee} (a partire dal ${date})`),
  ofMonth: (month) => `di ${month}`,
  ofDays: (first, last) => `(${first} - ${last})`,
  collectedBy: { direct_debit: 'con addebito diretto', card: 'con la sua carta' },
};

/** The eighth and the eleventh begin with a vowel. */
function onThe(date: string): string {
  return /^(?:8|11) /.test(date) ? `l'${date}` : `il ${date}`;
}

function italianInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? '1 fattura' : `${count} fatture`;
  if (numbers.length === 1)
    return description === undefined ? `fattura ${first}` : `fattura ${first} per ${description}`;
  return `fatture ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`;
}
