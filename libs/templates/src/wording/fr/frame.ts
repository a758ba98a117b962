import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every French message. */
export const frame: FrameWording = {
  smsOptOut: 'Pour ne plus en recevoir : STOP.',
  whatsappOptOut: 'Répondez STOP si vous préférez ne pas recevoir ces messages.',
  inboxPreview: 'Un message de {{creditor}}.',
  signOff: 'Bien cordialement,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Votre contact chez {{creditor}}', '{{reach}}'],
    accounts_team: ['Service comptable, {{creditor}}', 'Votre contact : {{human}}, {{reach}}'],
    director: ['Au nom de la direction, {{creditor}}', 'Votre contact : {{human}}, {{reach}}'],
  },
  footer:
    'Vous recevez cet e-mail parce que vous faites affaire avec {{creditor}}. Vous pouvez choisir le canal et les heures, ou vous désabonner de ces e-mails, ici :',
  footerLink: 'Préférences et désabonnement',
  labels: {
    invoices: 'Facture',
    description: 'Pour',
    amount: 'Montant',
    due: 'Échéance',
    overdue: 'Échéance passée depuis le',
  },
};

/** French grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Bonjour' : `Bonjour ${firstName}`),
  after: {
    dispute: 'merci pour votre question, qui est maintenant réglée',
    promise: 'vous nous aviez annoncé un paiement pour une date qui est maintenant passée',
    promise_kept: "merci d'avoir payé comme vous nous l'aviez annoncé",
    promise_partly_kept: 'merci pour la partie de votre paiement qui est arrivée',
    plan: 'nous revenons au plan de paiement dont nous avions parlé',
    extension: 'nous revenons à votre demande de plus de temps',
    placed: 'nous nous en occupons de nouveau nous-mêmes',
    hold: 'nous avions cessé de vous écrire pendant un temps',
    claims_paid: 'merci de nous avoir signalé votre paiement, que nous ne voyons pas encore',
  },
  afterPromise: (amount, date) => `vous nous aviez annoncé ${amount} pour le ${date}, une date maintenant passée`,
  invoices: frenchInvoices,
  ofAccounts: ({ count, names }) => `pour ${names.length === 0 ? `${count} comptes` : listed(names)}`,
  instalment: (number, of) => `versement ${number} sur ${of}`,
  total: (amount) => `${amount} au total`,
  or: (options) => options.join(' ou '),
  dueOn: (days, date) => {
    if (days === 0) return `aujourd'hui, ${date}`;
    if (days === 1) return `demain, ${date}`;
    return days !== undefined && days > 1 ? `dans ${days} jours, le ${date}` : `le ${date}`;
  },
  dueFrom: (date) => `à partir du ${date}`,
  overdueSince: (date, several) => (several ? `${date} (la plus ancienne)` : date),
  alsoDue: (invoices, amount, when) => ` ; à venir : ${invoices} (${amount}), à échéance ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} depuis le ${date}` : `${fee} à partir du ${date}`),
  ofMonth: (month) => `pour ${month}`,
  ofDays: (first, last) => `du ${first} au ${last}`,
  collectedBy: { direct_debit: 'par prélèvement', card: 'avec votre carte' },
};

function frenchInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? 'votre facture' : `vos ${count} factures`;
  if (numbers.length === 1)
    return description === undefined ? `votre facture ${first}` : `votre facture ${first} pour ${description}`;
  return `vos factures ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;
}
