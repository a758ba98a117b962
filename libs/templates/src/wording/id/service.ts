import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Indonesian answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Baik, Anda tidak akan menerima pesan lagi dari kami di nomor ini. Balas START jika ingin menerimanya lagi. Ada pertanyaan? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. Baik, Anda tidak akan menerima pesan WhatsApp lagi dari kami di nomor ini. Balas START jika ingin menerimanya lagi. Kalau ada pertanyaan, {{human}} siap membantu: {{reach}}. Terima kasih.',
    },
    email: {
      subject: '{{creditor}}: Anda tidak akan menerima email seperti ini lagi',
      paragraphs: [
        'Baik, {{creditor}} tidak akan mengirim pesan seperti ini lagi ke alamat ini.',
        'Jika ingin menerimanya lagi, balas dengan kata START. Kalau ada pertanyaan, {{human}} siap membantu: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Baik, kami boleh menulis lagi kepada Anda di nomor ini. Balas STOP kapan saja untuk mengakhirinya. Ada pertanyaan? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. Baik, kami boleh menulis lagi kepada Anda di nomor ini. Balas STOP kapan saja untuk mengakhirinya. Kalau ada pertanyaan, {{human}} siap membantu: {{reach}}. Terima kasih.',
    },
    email: {
      subject: '{{creditor}}: kami boleh menulis lagi kepada Anda',
      paragraphs: [
        'Baik, {{creditor}} boleh menulis lagi kepada Anda di alamat ini.',
        'Balas dengan kata STOP kapan saja untuk mengakhirinya. Kalau ada pertanyaan, {{human}} siap membantu: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Kami menulis kepada Anda tentang faktur Anda di kami. Orang yang dapat membantu adalah {{human}}, {{reach}}. Balas STOP dan kami tidak akan menulis lagi ke nomor ini.',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. Kami menulis kepada Anda tentang faktur Anda di kami. Orang yang dapat membantu adalah {{human}}: {{reach}}. Balas STOP dan kami tidak akan menulis lagi ke nomor ini.',
    },
    email: {
      subject: '{{creditor}}: cara menghubungi kami',
      paragraphs: [
        '{{creditor}} menulis kepada Anda tentang faktur Anda di kami. Orang yang dapat membantu adalah {{human}}: {{reach}}.',
        'Balas dengan kata STOP dan kami tidak akan menulis lagi ke alamat ini.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Terima kasih atas pesan Anda. {{human}} atau rekannya akan membaca dan menjawabnya. Sampai saat itu tidak ada pengingat otomatis. {{reach}}',
    },
    whatsapp: {
      text: 'Salam dari {{creditor}}. {{greeting}}. Terima kasih atas pesan Anda. {{human}} atau rekannya akan membaca dan menjawabnya; sampai saat itu tidak ada pengingat otomatis. Anda juga dapat menghubungi kami di sini: {{reach}}. Terima kasih.',
    },
    email: {
      subject: '{{creditor}}: pesan Anda sudah kami terima',
      paragraphs: [
        'Terima kasih atas pesan Anda kepada {{creditor}}. {{human}} atau rekannya akan membaca dan menjawabnya.',
        'Sampai saat itu tidak ada pengingat otomatis. Anda juga dapat menghubungi kami di sini: {{reach}}.',
      ],
    },
  },
};
