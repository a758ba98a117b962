import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Indonesian wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Mungkin hanya terlewat karena sibuk: {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Sudah dibayar? Terima kasih. {{human}}, {{reach}}.',
      link: 'Bayar, minta waktu atau kabari: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nMungkin hanya terlewat, kita semua pernah mengalaminya: {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nKalau ada kendala, {{human}} siap membantu: {{reach}}.',
      link: 'Bayar, minta waktu tambahan, atau beri tahu apa yang tidak sesuai: {{link}}',
    },
    email: {
      subject: '{{creditor}}: pengingat ramah tentang {{invoices}}',
      paragraphs: [
        'Mungkin hanya terlewat, kita semua pernah mengalaminya: {{invoices}} dari {{creditor}} ({{amount}}), lewat jatuh tempo sejak {{when}}.',
        'Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.',
        'Kalau ada kendala, beri tahu kami. Di halaman Anda, Anda dapat membayar, meminta waktu tambahan atau cicilan, atau memberi tahu bahwa ada yang tidak sesuai. Anda juga dapat membalas email ini; ada orang yang membacanya.',
      ],
      button: 'Bayar atau beri tahu kami',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Kami belum melihat pembayaran {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Sudah dibayar? Terima kasih. Jika belum, mohon bayar atau kabari kami: {{human}}, {{reach}}.',
      link: 'Pilihan Anda: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nKami belum melihat pembayaran untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar beberapa hari ini, terima kasih, dan abaikan saja pesan ini.\n\nKalau belum, mohon dibayar atau beri tahu apa yang Anda perlukan: waktu tambahan, cicilan, atau koreksi. {{human}} akan menjawab Anda: {{reach}}.',
      link: 'Semua itu juga bisa di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: pengingat tentang {{invoices}}',
      paragraphs: [
        'Kami di {{creditor}} belum melihat pembayaran untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau sudah dibayar beberapa hari ini, terima kasih, dan abaikan saja pesan ini.',
        'Kalau belum, mohon dibayar, atau beri tahu apa yang Anda perlukan. Di halaman Anda, Anda dapat membayar penuh atau sebagian, meminta cicilan atau waktu tambahan, atau memberi tahu bahwa ada yang tidak sesuai.',
        'Kalau ingin berbicara dengan seseorang, {{human}} akan menjawab: {{reach}}.',
      ],
      button: 'Bayar atau pilih yang Anda perlukan',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Saya {{human}}. Apa yang bisa membantu untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}? Waktu, cicilan, koreksi: kabari saya. Sudah dibayar? Terima kasih. {{reach}}.',
      link: 'Pilihan Anda: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nNama saya {{human}}. Saya ingin mencari jalan yang baik bersama Anda untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau baru saja dibayar, terima kasih, dan abaikan saja pesan ini.\n\nApakah waktu tambahan atau cicilan akan membantu? Ada yang tidak sesuai? Tulis atau telepon saya: {{reach}}.',
      link: 'Anda juga dapat membayar atau memilih di sini: {{link}}',
    },
    email: {
      subject: '{{creditor}}: apa yang bisa kami bantu untuk {{invoices}}?',
      paragraphs: [
        'Nama saya {{human}}, kontak Anda di {{creditor}}. Saya menulis tentang {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}. Kalau baru saja dibayar, terima kasih, dan abaikan saja pesan ini.',
        'Pembayaran yang datang sesuai kesepakatan membuat kami dapat membayar karyawan dan pemasok kami sesuai kesepakatan pula. Karena itu saya ingin mencari jalan yang cocok juga untuk Anda: waktu tambahan, cicilan, atau koreksi kalau kami yang keliru.',
        'Kalau keuangan sedang sulit, sampaikanlah kepada saya. Saya akan mendengarkan, dan kita cari jalan bersama. Hubungi saya di {{reach}}, atau balas email ini.',
      ],
      button: 'Bayar atau pilih cara lain',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Apakah cicilan akan membantu untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}? Ajukan rencana Anda. Sudah dibayar? Terima kasih. {{human}}, {{reach}}.',
      link: 'Ajukan cicilan atau bayar: {{link}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}.\n\nApakah membayar dengan cicilan akan membantu untuk {{invoices}} ({{amount}}), lewat jatuh tempo sejak {{when}}? Anda dapat mengajukan jumlah dan tanggal yang sesuai, dan kami dengan senang hati melihatnya. Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.\n\nKalau ada kendala lain, {{human}} siap membantu: {{reach}}.',
      link: 'Ajukan cicilan, bayar, atau beri tahu apa yang tidak sesuai: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} dengan cicilan, jika membantu',
      paragraphs: [
        'Apakah membayar dengan cicilan akan membantu Anda? Ini tentang {{invoices}} dari {{creditor}} ({{amount}}), lewat jatuh tempo sejak {{when}}.',
        'Kalau sudah dibayar, terima kasih, dan abaikan saja pesan ini.',
        'Di halaman Anda, Anda dapat mengajukan jumlah dan tanggal yang sesuai untuk Anda. Ada orang yang melihatnya dan menjawab Anda; sampai saat itu kami tidak meminta apa pun lagi.',
        'Anda juga dapat membayar, meminta waktu tambahan, atau memberi tahu bahwa ada yang tidak sesuai. {{human}} siap membicarakannya: {{reach}}.',
      ],
      button: 'Ajukan cicilan atau bayar',
    },
  },
};
