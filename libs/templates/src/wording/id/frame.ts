import { type FrameWording, type Grammar, type ObligationGroup } from '../wording.types.js';

/** What surrounds every Indonesian message. */
export const frame: FrameWording = {
  smsOptOut: 'Balas STOP untuk berhenti.',
  whatsappOptOut: 'Balas STOP jika Anda tidak ingin menerima pesan seperti ini.',
  inboxPreview: 'Pesan dari {{creditor}}.',
  signOff: 'Salam hormat,',
  signatures: {
    company: ['{{human}}', '{{creditor}}', '{{reach}}'],
    account_manager: ['{{human}}', 'Kontak Anda di {{creditor}}', '{{reach}}'],
    accounts_team: ['Tim keuangan, {{creditor}}', 'Kontak Anda: {{human}}, {{reach}}'],
    director: ['Atas nama pimpinan, {{creditor}}', 'Kontak Anda: {{human}}, {{reach}}'],
  },
  footer:
    'Anda menerima email ini karena Anda adalah pelanggan {{creditor}}. Anda dapat memilih saluran dan jam, atau berhenti menerima email ini, di sini:',
  footerLink: 'Preferensi dan berhenti',
  labels: {
    invoices: 'Faktur',
    description: 'Untuk',
    amount: 'Jumlah',
    due: 'Jatuh tempo',
    overdue: 'Lewat jatuh tempo sejak',
  },
};

/** Indonesian grammar of the merge fields. */
export const grammar: Grammar = {
  hello: (firstName) => (firstName === undefined ? 'Halo' : `Halo ${firstName}`),
  after: {
    dispute: 'terima kasih atas pertanyaan Anda, yang kini sudah selesai',
    promise: 'sebelumnya Anda menyampaikan tanggal pembayaran, yang kini sudah lewat',
    promise_kept: 'terima kasih sudah membayar seperti yang Anda sampaikan',
    promise_partly_kept: 'terima kasih atas bagian pembayaran Anda yang sudah masuk',
    plan: 'kami kembali ke rencana pembayaran yang kita bicarakan',
    extension: 'kami kembali ke permintaan Anda untuk tambahan waktu',
    placed: 'kini kami sendiri yang kembali menangani hal ini',
    hold: 'beberapa waktu kami menghentikan pesan kami',
    claims_paid: 'terima kasih atas kabar pembayaran Anda, yang belum kami terima',
  },
  afterPromise: (amount, date) =>
    `sebelumnya Anda menyampaikan akan membayar ${amount} sampai ${date}, yang kini sudah lewat`,
  invoices: indonesianInvoices,
  ofAccounts: ({ count, names }) => `untuk ${names.length === 0 ? `${count} akun` : listed(names)}`,
  instalment: (number, of) => `cicilan ${number} dari ${of}`,
  total: (amount) => `total ${amount}`,
  or: (options) => options.join(' atau '),
  dueOn: (days, date) => {
    if (days === 0) return `hari ini, ${date}`;
    if (days === 1) return `besok, ${date}`;
    return days !== undefined && days > 1 ? `${days} hari lagi, pada ${date}` : `pada ${date}`;
  },
  dueFrom: (date) => `mulai ${date}`,
  overdueSince: (date, several) => (several ? `${date} (yang paling lama)` : date),
  alsoDue: (invoices, amount, when) => `; berikutnya: ${invoices} (${amount}), jatuh tempo ${when}`,
  feeFrom: (fee, date, reached) => (reached ? `${fee} sejak ${date}` : `${fee} mulai ${date}`),
  ofMonth: (month) => `bulan ${month}`,
  ofDays: (first, last) => `dari ${first} sampai ${last}`,
  collectedBy: { direct_debit: 'melalui debit langsung', card: 'dari kartu Anda' },
};

function indonesianInvoices({ count, numbers, description }: ObligationGroup): string {
  const [first] = numbers;
  if (first === undefined) return `${count} faktur`;
  if (numbers.length === 1)
    return description === undefined ? `faktur ${first}` : `faktur ${first} untuk ${description}`;
  return `faktur ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1) ?? ''}`;
}
