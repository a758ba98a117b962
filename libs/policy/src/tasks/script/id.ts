import { type ScriptWording } from './script.types.js';

/** The call in Indonesian. */
export const indonesian: ScriptWording = {
  opening: [
    'Halo, saya {{agent}} dari {{company}}. Boleh saya bicara dengan yang mengurus tagihan di {{customer}}?',
    'Apakah sekarang waktu yang baik? Kalau tidak, saya bisa menelepon di waktu lain.',
  ],
  purpose: {
    overdue: ['Saya menelepon tentang {{invoices}}. Menurut catatan kami, {{amount}} masih terbuka sejak {{since}}.'],
    notDue: ['Saya menelepon tentang {{invoices}}: apakah sudah diterima, dan semuanya sesuai kesepakatan?'],
  },
  atHand: {
    open: 'Terbuka: {{amount}} ({{invoices}}).',
    disputed: 'Mereka memberi tahu bahwa ada bagian yang tidak sesuai: dengarkan dulu, jangan tanyakan bagian itu.',
    replied: 'Mereka pernah menulis kepada kami: baca dulu dan tanggapi.',
    unanswered: 'Pesan terakhir kami belum dijawab: tanyakan apakah sampai ke tempat yang tepat.',
    promisesKept: 'Janji yang ditepati: {{kept}}. Ucapkan terima kasih.',
    promisesBroken: 'Janji yang belum terlaksana: {{broken}}. Tanyakan apa yang bisa membantu.',
    onHold: 'Akun sedang dijeda: jangan meminta apa pun, cukup dengarkan.',
  },
  offer: {
    link: 'Saya bisa mengirim tautan supaya Anda dapat membayar dengan cara yang cocok.',
    plan: 'Kita bisa sepakati pembayaran bertahap.',
    time: 'Kalau perlu waktu lebih, sebutkan hari yang cocok untuk Anda.',
    dispute: 'Kalau ada yang tidak sesuai dengan tagihan, beri tahu saya, kami periksa dulu.',
    callBack: 'Kalau ada orang lain yang perlu tahu, siapa yang boleh saya telepon, dan kapan?',
  },
  closing: [
    'Saya ulangi apa yang kita sepakati, supaya catatan saya benar.',
    'Terima kasih atas waktunya. Kalau ada apa-apa, silakan telepon atau tulis kepada kami.',
  ],
  neverSay: [
    'Apa pun yang terdengar seperti ancaman, atau langkah yang belum diputuskan siapa pun.',
    'Apa pun tentang tagihan kepada orang lain selain yang bersangkutan, juga di mesin penjawab.',
    'Pertanyaan tentang hal pribadi, atau penilaian.',
    'Batas waktu karangan, atau berpura-pura menjadi orang lain.',
    'Kata yang melawan orang yang sedang kesal: dengarkan, dan tawarkan menelepon lain waktu.',
  ],
};
