import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every Spanish message. */
export const frame: FrameWording = {
  smsOptOut: 'Responda STOP para no recibir más.',
  whatsappOptOut: 'Responda STOP si prefiere no recibir estos mensajes.',
  inboxPreview: 'Un mensaje de {{creditor}}.',
  signOff: 'Un saludo cordial,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Su contacto en {{creditor}}', '{{reach}}'],
    accounts_team: ['Equipo de contabilidad, {{creditor}}', 'Su contacto: {{human}}, {{reach}}'],
    director: ['En nombre de la dirección, {{creditor}}', 'Su contacto: {{human}}, {{reach}}'],
  },
  footer:
    'Recibe este correo porque es cliente de {{creditor}}. Aquí puede elegir el canal y las horas, o darse de baja de estos correos:',
  footerLink: 'Preferencias y baja',
  labels: {
    invoices: 'Factura',
    description: 'Por',
    amount: 'Importe',
    due: 'Vencimiento',
    overdue: 'Plazo terminado el',
  },
};

/** Spanish grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Hola' : `Hola ${firstName}`),
  after: {
    dispute: 'gracias por plantear su pregunta, que ya está resuelta',
    promise: 'nos había indicado una fecha de pago que ya ha pasado',
    promise_kept: 'gracias por pagar como nos había indicado',
    promise_partly_kept: 'gracias por la parte de su pago que ya ha llegado',
    plan: 'volvemos al plan de pagos del que hablamos',
    extension: 'volvemos a su petición de más tiempo',
    placed: 'volvemos a ocuparnos de esto nosotros mismos',
    hold: 'habíamos dejado de escribirle por un tiempo',
    claims_paid: 'gracias por avisarnos de su pago, que aún no vemos',
  },
  afterPromise: (amount, date) => `nos había indicado ${amount} para el ${date}, una fecha que ya ha pasado`,
  invoices: spanishInvoices,
  ofAccounts: ({ count, names }) => `de ${names.length === 0 ? `${count} cuentas` : listed(names)}`,
  instalment: (number, of) => `cuota ${number} de ${of}`,
  total: (amount) => `${amount} en total`,
  or: (options) => options.join(' o '),
  dueOn: (days, date) => {
    if (days === 0) return `hoy, ${date}`;
    if (days === 1) return `mañana, ${date}`;
    return days !== undefined && days > 1 ? `dentro de ${days} días, el ${date}` : `el ${date}`;
  },
  dueFrom: (date) => `a partir del ${date}`,
  overdueSince: (date, several) => (several ? `${date} (la más antigua)` : date),
  alsoDue: (invoices, amount, when) => `; próximamente: ${invoices} (${amount}), con vencimiento ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} desde el ${date}` : `${fee} a partir del ${date}`),
  ofMonth: (month) => `de ${month}`,
  ofDays: (first, last) => `del ${first} al ${last}`,
  collectedBy: { direct_debit: 'por domiciliación bancaria', card: 'con su tarjeta' },
};

function spanishInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return count === 1 ? 'su factura' : `sus ${count} facturas`;
  if (numbers.length === 1)
    return description === undefined ? `su factura ${first}` : `su factura ${first} de ${description}`;
  return `sus facturas ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1) ?? ''}`;
}
