import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Indonesian wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Tim keuangan kami kini menangani {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Bisa atur tanggal, cicilan, atau koreksi. Sudah dibayar? Terima kasih. {{human}}, {{reach}}.',
      link: 'Pilihan Anda: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nTim keuangan kami kini menangani {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nKita dapat menyepakati tanggal atau cicilan, atau memperbaiki kekeliruan. Kalau keuangan sedang sulit, sampaikanlah dan kami bantu mencari jalan. Kontak Anda adalah {{human}}: {{reach}}.',
      link: 'Bayar, minta cicilan, atau ajukan keberatan di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: dari tim keuangan tentang {{invoices}}',
      paragraphs: [
        'Tim keuangan {{creditor}} kini menangani {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.',
        'Kami mohon Anda melunasinya, atau memilih salah satu cara di halaman Anda: menyebutkan tanggal, meminta cicilan, atau memberi tahu apa yang tidak sesuai pada faktur. Hal yang dipertanyakan akan kami periksa lebih dahulu.',
        'Kalau keuangan sedang sulit, sampaikanlah dan kami bantu mencari jalan. Kontak Anda adalah {{human}}: {{reach}}.',
      ],
      button: 'Bayar atau pilih salah satu cara',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Ketentuan yang disepakati memuat biaya keterlambatan {{fee}} untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kami lebih suka menyepakati cicilan. Sudah dibayar? Terima kasih. {{human}}, {{reach}}.',
      link: 'Bayar atau pilih cara: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nTim keuangan kami menulis tentang {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Ketentuan yang kita sepakati memuat biaya keterlambatan sebesar {{fee}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nKami jauh lebih suka menyepakati tanggal atau cicilan dengan Anda. Kalau keuangan sedang sulit, sampaikanlah dan kami bantu mencari jalan. Kontak Anda adalah {{human}}: {{reach}}.',
      link: 'Bayar, minta cicilan, atau ajukan keberatan di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ketentuan yang disepakati untuk {{invoices}}',
      paragraphs: [
        'Tim keuangan {{creditor}} menulis tentang {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.',
        'Ketentuan yang kita sepakati memuat biaya keterlambatan sebesar {{fee}}. Kami menyampaikannya agar Anda tidak terkejut, dan kami jauh lebih suka menyepakati tanggal atau cicilan dengan Anda.',
        'Kalau ada yang tidak sesuai pada faktur, atau keuangan sedang sulit, sampaikanlah dan kami bantu mencari jalan. Kontak Anda adalah {{human}}: {{reach}}.',
      ],
      button: 'Bayar atau sepakati cicilan',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Secara resmi kami mohon pelunasan {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Mohon bayar atau balas sampai {{replyBy}}. Cicilan, koreksi atau bantuan tetap terbuka. Sudah dibayar? Terima kasih. {{human}}, {{reach}}.',
      link: 'Bayar atau pilih cara: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nIni permohonan resmi kami untuk pelunasan {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Mohon dibayar, atau jawab kami sampai {{replyBy}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nCicilan, koreksi, atau bantuan kalau keuangan sedang sulit: semuanya tetap terbuka. Kontak Anda adalah {{human}}: {{reach}}.',
      link: 'Bayar, minta cicilan, atau ajukan keberatan di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: surat resmi kami tentang {{invoices}}',
      paragraphs: [
        'Kami menulis secara resmi tentang {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Sebelumnya {{creditor}} sudah menulis kepada Anda tentang hal ini. Kalau sementara itu sudah dibayar, terima kasih, dan abaikan saja surat ini.',
        'Kami mohon Anda melunasinya, atau menjawab kami sampai {{replyBy}}. Anda dapat membayar penuh, meminta cicilan, menyebutkan tanggal yang dapat Anda tepati, atau memberi tahu secara tertulis apa yang tidak sesuai pada faktur. Kalau hanya sebagian yang dipertanyakan, sisanya dapat dibayar tersendiri.',
        'Kalau keuangan sedang sulit, sampaikanlah: kita cari jalan bersama, dan konsultasi keuangan yang gratis dan independen juga dapat membantu Anda.',
        'Kontak Anda adalah {{human}}: {{reach}}. Kami menghargai kerja sama dengan Anda dan ingin menyelesaikannya bersama.',
      ],
      button: 'Bayar atau jawab kami',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Mari kita selesaikan bersama: {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Bayar, cicil, atau ajukan keberatan. Sudah dibayar? Terima kasih. {{human}} yang memutuskan, bukan mesin: {{reach}}.',
      link: 'Pilihan Anda: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nKami ingin menyelesaikannya bersama Anda: {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nPilihan Anda: membayar penuh, mencicil, memberi tahu apa yang tidak sesuai, atau menyampaikan bahwa Anda perlu bantuan. Langkah berikutnya tidak diputuskan mesin, melainkan oleh {{human}}, yang ingin mendengar dari Anda lebih dahulu: {{reach}}.',
      link: 'Lihat pilihan Anda di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: pilihan Anda untuk {{invoices}}',
      paragraphs: [
        'Kami ingin menyelesaikannya bersama Anda: {{invoices}} dari {{creditor}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sementara itu sudah dibayar, terima kasih, dan abaikan saja surat ini.',
        'Inilah pilihan Anda: membayar penuh; mencicil dengan rencana yang kita sepakati; membayar bagian yang tidak dipertanyakan dan memberi tahu apa yang tidak sesuai pada sisanya; atau menyampaikan bahwa Anda perlu bantuan karena keuangan sedang sulit. Konsultasi keuangan yang gratis dan independen juga dapat membantu Anda.',
        'Langkah berikutnya tidak diputuskan mesin. {{human}} akan melihat akun Anda sendiri dan ingin mendengar dari Anda lebih dahulu: {{reach}}. Cukup balas email ini.',
      ],
      button: 'Lihat pilihan Anda',
    },
  },
};
