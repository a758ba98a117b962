import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** Indonesian notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Rekening koran Anda {{period}} sudah tersedia. Ada pertanyaan? {{human}}, {{reach}}.',
      link: 'Lihat atau unduh: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nRekening koran Anda {{period}} sudah tersedia. Di dalamnya tercantum apa yang ditagihkan dan apa yang sudah dibayar.\n\nKalau ada yang tidak sesuai, {{human}} siap membantu: {{reach}}.',
      link: 'Lihat atau unduh di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: rekening koran Anda sudah tersedia',
      paragraphs: [
        'Rekening koran Anda {{period}} di {{creditor}} sudah tersedia. Di dalamnya tercantum apa yang ditagihkan dan apa yang sudah dibayar.',
        'Di halaman Anda, Anda dapat melihatnya dan mengunduhnya sebagai dokumen atau tabel. Kalau ada yang tidak sesuai, beri tahu kami: cukup balas email ini, ada orang yang membacanya.',
      ],
      button: 'Lihat atau unduh rekening koran',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Sesuai kesepakatan, {{invoices}} akan dibayar {{method}} pada {{collectOn}} ({{amount}}). Anda tidak perlu melakukan apa pun. Tidak sesuai? {{human}}, {{reach}}.',
      link: 'Lihat atau beri tahu kami: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nSesuai kesepakatan, {{invoices}} akan dibayar {{method}} pada {{collectOn}} ({{amount}}). Anda tidak perlu melakukan apa pun.\n\nKalau harinya kurang cocok, atau ada yang tidak sesuai, {{human}} siap membantu: {{reach}}.',
      link: 'Lihat, atau beri tahu kami jika ada yang tidak sesuai: {{link}}',
    },
    email: {
      subject: '{{creditor}}: pembayaran {{invoices}}',
      paragraphs: [
        'Sesuai kesepakatan dengan {{creditor}}, {{invoices}} akan dibayar {{method}} pada {{collectOn}} ({{amount}}). Anda tidak perlu melakukan apa pun.',
        'Kalau harinya kurang cocok, atau ada yang tidak sesuai, mohon beri tahu kami sebelumnya: di halaman Anda, atau cukup balas email ini. Ada orang yang membacanya.',
      ],
      button: 'Lihat atau beri tahu kami',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Terima kasih sudah memberi tahu kami. Dengan senang hati kami kirim ulang {{invoices}}. Ada yang kurang? {{human}}, {{reach}}.',
      link: 'Lihat di sini: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nTerima kasih sudah memberi tahu kami. Dengan senang hati kami kirim ulang {{invoices}}: di halaman Anda tercantum semuanya, juga untuk apa.\n\nKalau ada yang kurang atau tidak sesuai, {{human}} siap membantu: {{reach}}.',
      link: 'Lihat di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: sekali lagi {{invoices}}',
      paragraphs: [
        'Terima kasih sudah memberi tahu kami. Dengan senang hati kami kirim ulang {{invoices}}: di halaman Anda tercantum semuanya, juga untuk apa.',
        'Kalau ada yang kurang atau tidak sesuai, cukup balas email ini: {{human}} atau rekan kami membacanya.',
      ],
      button: 'Lihat tagihan',
    },
  },
};
