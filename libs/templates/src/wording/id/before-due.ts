import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Indonesian wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Apakah {{invoices}} sudah Anda terima dan semuanya sesuai? Cukup balas ya atau tidak. Ada pertanyaan? {{human}}, {{reach}}.',
      link: 'Lihat atau beri tahu kami: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nApakah {{invoices}} sudah Anda terima dan semuanya sesuai? Cukup balas ya atau tidak; kalau belum sampai, dengan senang hati kami kirim ulang.\n\nKalau ingin berbicara dengan orang, {{human}} siap membantu: {{reach}}.',
      link: 'Lihat, atau beri tahu kami jika ada yang tidak sesuai: {{link}}',
    },
    email: {
      subject: '{{creditor}}: apakah {{invoices}} sudah Anda terima?',
      paragraphs: [
        'Salam hangat dari {{creditor}}. Apakah {{invoices}} sudah Anda terima dengan baik dan semuanya sesuai?',
        'Cukup balas ya atau tidak. Kalau belum sampai, dengan senang hati kami kirim ulang. Dan kalau ada yang kurang sesuai dengan yang Anda terima, mohon beri tahu kami sekarang: lebih awal lebih mudah dibereskan.',
        'Terima kasih atas kerja sama Anda.',
      ],
      button: 'Lihat faktur atau beri tahu kami',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Sekadar mengingatkan dengan ramah: {{invoices}} ({{amount}}), jatuh tempo {{when}}. Perlu waktu atau ada yang tidak sesuai? {{human}}, {{reach}}.',
      link: 'Bayar atau pilih cara: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nKami ingin mengingatkan lebih awal tentang {{invoices}} ({{amount}}), jatuh tempo {{when}}. Kalau pembayaran sudah Anda atur, terima kasih, tidak ada lagi yang perlu dilakukan.\n\nKalau perlu waktu tambahan, atau ada yang tidak sesuai, {{human}} siap membantu: {{reach}}.',
      link: 'Bayar, pilih cara lain, atau bertanya di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: pengingat ramah tentang {{invoices}}',
      paragraphs: [
        'Pengingat ramah lebih awal dari {{creditor}}: {{invoices}} ({{amount}}), jatuh tempo {{when}}.',
        'Kalau pembayaran sudah Anda atur, terima kasih, tidak ada lagi yang perlu dilakukan.',
        'Di halaman Anda, Anda dapat membayar, memilih cara atau hari lain, meminta waktu tambahan, atau memberi tahu bahwa ada yang tidak sesuai. Atau cukup balas email ini: ada orang yang membacanya.',
      ],
      button: 'Bayar atau pilih cara lain',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Catatan singkat tentang {{invoices}} ({{amount}}), jatuh tempo {{when}}. Sudah dibayar? Terima kasih. Pertanyaan atau perlu waktu: {{human}}, {{reach}}.',
      link: 'Bayar atau pilih cara: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nCatatan singkat tentang {{invoices}} ({{amount}}), jatuh tempo {{when}}. Kalau pembayaran Anda sudah dalam perjalanan, terima kasih, dan abaikan saja pesan ini.\n\nKalau hari ini belum memungkinkan, atau ada yang tidak sesuai, beri tahu kami: {{human}}, {{reach}}.',
      link: 'Bayar, minta waktu tambahan, atau bertanya di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: catatan singkat tentang {{invoices}}',
      paragraphs: [
        'Catatan singkat dari {{creditor}}: {{invoices}} ({{amount}}), jatuh tempo {{when}}.',
        'Kalau pembayaran Anda sudah dalam perjalanan, terima kasih, dan abaikan saja pesan ini.',
        'Kalau hari ini belum memungkinkan, tidak apa-apa untuk menyampaikannya: di halaman Anda, Anda dapat membayar, meminta waktu tambahan atau cicilan, atau memberi tahu bahwa ada yang tidak sesuai. Anda juga dapat membalas email ini; ada orang yang membacanya.',
      ],
      button: 'Bayar atau minta waktu tambahan',
    },
  },
};
