/** Languages a statement is written in; a customer of another language gets it in English. */
export const statementLanguages = ['en', 'de', 'id'] as const;

/** What stands on the paper of a statement, in one language. */
export interface StatementWords {
  readonly title: string;
  readonly statement: string;
  readonly for: string;
  readonly period: string;
  readonly to: string;
  readonly currency: string;
  readonly opening: string;
  readonly charges: string;
  readonly settlements: string;
  readonly closing: string;
  readonly activity: string;
  readonly date: string;
  readonly what: string;
  readonly reference: string;
  readonly amount: string;
  readonly balance: string;
  readonly openOn: string;
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly open: string;
  readonly credit: string;
  readonly whereToPay: string;
  readonly accountHolder: string;
  readonly bank: string;
  readonly accountNumber: string;
  readonly routingCode: string;
  readonly note: string;
  /** `{whom}` stands for a person and how to reach them. */
  readonly ifWrong: string;
  /** `{page}` of `{of}`. */
  readonly page: string;
  /** By kind of movement. */
  readonly kinds: Readonly<Record<string, string>>;
}

const english: StatementWords = {
  title: 'Statement of account',
  statement: 'Statement',
  for: 'For',
  period: 'Period',
  to: 'to',
  currency: 'Currency',
  opening: 'Opening balance',
  charges: 'Charges',
  settlements: 'Payments and credits',
  closing: 'Closing balance',
  activity: 'Activity',
  date: 'Date',
  what: 'What',
  reference: 'Reference',
  amount: 'Amount',
  balance: 'Balance',
  openOn: 'Open on',
  invoice: 'Invoice',
  issued: 'Issued',
  due: 'Due',
  open: 'Open',
  credit: 'Credit not yet used',
  whereToPay: 'Where to pay',
  accountHolder: 'Account holder',
  bank: 'Bank',
  accountNumber: 'Account number',
  routingCode: 'Routing code',
  note: 'Note',
  ifWrong: 'If anything here looks wrong to you, please tell {whom}: we will look at it together.',
  page: 'Page {page} of {of}',
  kinds: {
    invoice_issued: 'Invoice',
    invoice_voided: 'Invoice taken back',
    payment_received: 'Payment, thank you',
    payment_reversed: 'Payment returned',
    payment_refunded: 'Refund to you',
    credit_note: 'Credit note',
    small_difference: 'Small difference let go',
    charge_posted: 'Late fee or interest',
    charge_waived: 'Late fee or interest let go',
    write_off: 'No longer asked for',
    write_off_reversed: 'Owed again',
    write_off_recovered: 'Owed again',
    recovery_reversed: 'No longer asked for',
    invoices_sold: 'Passed on to a factor',
    sale_taken_back: 'Taken back from a factor',
  },
};

const german: StatementWords = {
  title: 'Kontoauszug',
  statement: 'Kontoauszug',
  for: 'Für',
  period: 'Zeitraum',
  to: 'bis',
  currency: 'Währung',
  opening: 'Anfangssaldo',
  charges: 'Belastungen',
  settlements: 'Zahlungen und Gutschriften',
  closing: 'Schlusssaldo',
  activity: 'Umsätze',
  date: 'Datum',
  what: 'Vorgang',
  reference: 'Beleg',
  amount: 'Betrag',
  balance: 'Saldo',
  openOn: 'Offen am',
  invoice: 'Rechnung',
  issued: 'Vom',
  due: 'Fällig',
  open: 'Offen',
  credit: 'Noch nicht verrechnetes Guthaben',
  whereToPay: 'Bankverbindung',
  accountHolder: 'Kontoinhaber',
  bank: 'Bank',
  accountNumber: 'Kontonummer',
  routingCode: 'Bankleitzahl',
  note: 'Hinweis',
  ifWrong: 'Wenn Ihnen hier etwas nicht richtig erscheint, sagen Sie es bitte {whom}: Wir sehen es uns gemeinsam an.',
  page: 'Seite {page} von {of}',
  kinds: {
    invoice_issued: 'Rechnung',
    invoice_voided: 'Rechnung zurückgenommen',
    payment_received: 'Zahlung, vielen Dank',
    payment_reversed: 'Zahlung zurückgegangen',
    payment_refunded: 'Rückzahlung an Sie',
    credit_note: 'Gutschrift',
    small_difference: 'Kleinbetrag ausgebucht',
    charge_posted: 'Mahngebühr oder Zinsen',
    charge_waived: 'Mahngebühr oder Zinsen erlassen',
    write_off: 'Nicht mehr gefordert',
    write_off_reversed: 'Wieder offen',
    write_off_recovered: 'Wieder offen',
    recovery_reversed: 'Nicht mehr gefordert',
    invoices_sold: 'An einen Factor abgetreten',
    sale_taken_back: 'Vom Factor zurückgenommen',
  },
};

const indonesian: StatementWords = {
  title: 'Rekening koran',
  statement: 'Rekening koran',
  for: 'Untuk',
  period: 'Periode',
  to: 'sampai',
  currency: 'Mata uang',
  opening: 'Saldo awal',
  charges: 'Tagihan',
  settlements: 'Pembayaran dan kredit',
  closing: 'Saldo akhir',
  activity: 'Transaksi',
  date: 'Tanggal',
  what: 'Keterangan',
  reference: 'Referensi',
  amount: 'Jumlah',
  balance: 'Saldo',
  openOn: 'Belum lunas per',
  invoice: 'Faktur',
  issued: 'Terbit',
  due: 'Jatuh tempo',
  open: 'Belum lunas',
  credit: 'Kredit yang belum dipakai',
  whereToPay: 'Rekening pembayaran',
  accountHolder: 'Pemilik rekening',
  bank: 'Bank',
  accountNumber: 'Nomor rekening',
  routingCode: 'Kode bank',
  note: 'Catatan',
  ifWrong: 'Jika ada yang menurut Anda keliru, silakan hubungi {whom}: kita akan memeriksanya bersama.',
  page: 'Halaman {page} dari {of}',
  kinds: {
    invoice_issued: 'Faktur',
    invoice_voided: 'Faktur ditarik kembali',
    payment_received: 'Pembayaran, terima kasih',
    payment_reversed: 'Pembayaran dikembalikan bank',
    payment_refunded: 'Pengembalian dana kepada Anda',
    credit_note: 'Nota kredit',
    small_difference: 'Selisih kecil dihapus',
    charge_posted: 'Denda atau bunga keterlambatan',
    charge_waived: 'Denda atau bunga dihapus',
    write_off: 'Tidak ditagih lagi',
    write_off_reversed: 'Terutang kembali',
    write_off_recovered: 'Terutang kembali',
    recovery_reversed: 'Tidak ditagih lagi',
    invoices_sold: 'Dialihkan kepada perusahaan anjak piutang',
    sale_taken_back: 'Diambil kembali dari perusahaan anjak piutang',
  },
};

/** The words of a statement by language. */
export const statementWords: Readonly<Record<(typeof statementLanguages)[number], StatementWords>> = {
  en: english,
  de: german,
  id: indonesian,
};

/** What a movement is called on a statement; one that has no word of its own is called by its kind. */
export function kindInWords(kind: string, words: StatementWords = english): string {
  const spaced = kind.replaceAll('_', ' ');
  return words.kinds[kind] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
