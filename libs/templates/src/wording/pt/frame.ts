import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every Portuguese message. */
export const frame: FrameWording = {
  smsOptOut: 'Responda STOP para não receber mais.',
  whatsappOptOut: 'Responda STOP se preferir não receber estas mensagens.',
  inboxPreview: 'Uma mensagem de {{creditor}}.',
  signOff: 'Atenciosamente,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'O seu contato em {{creditor}}', '{{reach}}'],
    accounts_team: ['Equipe de contas, {{creditor}}', 'O seu contato: {{human}}, {{reach}}'],
    director: ['Em nome da direção, {{creditor}}', 'O seu contato: {{human}}, {{reach}}'],
  },
  footer:
    'Recebe este e-mail porque é cliente de {{creditor}}. Aqui pode escolher o canal e as horas, ou cancelar o envio destes e-mails:',
  footerLink: 'Preferências e cancelamento',
  labels: {
    invoices: 'Fatura',
    description: 'Por',
    amount: 'Valor',
    due: 'Vencimento',
    overdue: 'Prazo terminado em',
  },
};

/** Portuguese grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Olá' : `Olá ${firstName}`),
  after: {
    dispute: 'agradecemos a sua pergunta, que já está resolvida',
    promise: 'tinha-nos indicado uma data de pagamento que já passou',
    promise_kept: 'agradecemos por pagar como nos tinha indicado',
    promise_partly_kept: 'agradecemos a parte do seu pagamento que já chegou',
    plan: 'voltamos ao plano de pagamento de que falamos',
    extension: 'voltamos ao seu pedido de mais tempo',
    placed: 'voltamos a cuidar disto nós mesmos',
    hold: 'tínhamos deixado de escrever por algum tempo',
    claims_paid: 'agradecemos o aviso do seu pagamento, que ainda não vemos',
  },
  afterPromise: (amount, date) => `tinha-nos indicado ${amount} até ${date}, uma data que já passou`,
  invoices: portugueseInvoices,
  ofAccounts: ({ count, names }) => `de ${names.length === 0 ? `${count} contas` : listed(names)}`,
  instalment: (number, of) => `parcela ${number} de ${of}`,
  total: (amount) => `${amount} no total`,
  or: (options) => options.join(' ou '),
  dueOn: (days, date) => {
    if (days === 0) return `hoje, ${date}`;
    if (days === 1) return `amanhã, ${date}`;
    return days !== undefined && days > 1 ? `daqui a ${days} dias, em ${date}` : `em ${date}`;
  },
  dueFrom: (date) => `a partir de ${date}`,
  overdueSince: (date, several) => (several ? `${date} (a mais antiga)` : date),
  alsoDue: (invoices, amount, when) => `; a seguir: ${invoices} (${amount}), com vencimento ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} desde ${date}` : `${fee} a partir de ${date}`),
  ofMonth: (month) => `de ${month}`,
  ofDays: (first, last) => `de ${first} a ${last}`,
  collectedBy: { direct_debit: 'por débito direto', card: 'com o seu cartão' },
};

function portugueseInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? 'sua fatura' : `suas ${count} faturas`;
  if (numbers.length === 1)
    return description === undefined ? `sua fatura ${first}` : `sua fatura ${first} de ${description}`;
  return `suas faturas ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`;
}
