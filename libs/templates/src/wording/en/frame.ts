import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every English message. */
export const frame: FrameWording = {
  smsOptOut: 'Reply STOP to opt out.',
  whatsappOptOut: 'Reply STOP if you would rather not get these messages.',
  inboxPreview: 'A message from {{creditor}}.',
  signOff: 'Kind regards,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Your contact at {{creditor}}', '{{reach}}'],
    accounts_team: ['Accounts team, {{creditor}}', 'Your contact: {{human}}, {{reach}}'],
    director: ['On behalf of the management, {{creditor}}', 'Your contact: {{human}}, {{reach}}'],
  },
  footer:
    'You get this email because you are a customer of {{creditor}}. You can choose the channel and the hours, or opt out of these emails, here:',
  footerLink: 'Preferences and opt-out',
  labels: {
    invoices: 'Invoice',
    description: 'For',
    amount: 'Amount',
    due: 'Due',
    overdue: 'Overdue since',
  },
};

/** English grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Hello' : `Hi ${firstName}`),
  after: {
    dispute: 'thank you for raising your question, which is now settled',
    promise: 'you had told us of a payment by a date that has now passed',
    promise_kept: 'thank you for paying as you had told us',
    promise_partly_kept: 'thank you for the part of your payment that has come in',
    plan: 'we come back to the payment plan we spoke about',
    extension: 'we come back to your request for more time',
    placed: 'we are looking after this ourselves again',
    hold: 'we paused our messages for a while',
    claims_paid: 'thank you for telling us you paid; we cannot see it yet',
  },
  afterPromise: (amount, date) => `you had told us that ${amount} would come by ${date}, a date that has now passed`,
  invoices: englishInvoices,
  ofAccounts: ({ count, names }) => `for ${names.length === 0 ? `${count} accounts` : listed(names)}`,
  instalment: (number, of) => `instalment ${number} of ${of}`,
  total: (amount) => `${amount} in total`,
  or: (options) => options.join(' or '),
  dueOn: (days, date) => {
    if (days === 0) return `today, ${date}`;
    if (days === 1) return `tomorrow, ${date}`;
    return days !== undefined && days > 1 ? `in ${days} days, on ${date}` : `on ${date}`;
  },
  dueFrom: (date) => `from ${date} on`,
  overdueSince: (date, several) => (several ? `${date} (the oldest)` : date),
  alsoDue: (invoices, amount, when) => `; coming up: ${invoices} (${amount}), due ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} since ${date}` : `${fee} from ${date}`),
  ofMonth: (month) => `for ${month}`,
  ofDays: (first, last) => `from ${first} to ${last}`,
  collectedBy: { direct_debit: 'by direct debit', card: 'from your card' },
};

function englishInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? '1 invoice' : `${count} invoices`;
  if (numbers.length === 1)
    return description === undefined ? `invoice ${first}` : `invoice ${first} for ${description}`;
  return `invoices ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
