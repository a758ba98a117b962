import { type Asides } from '../wording.types.js';

/** What Indonesian messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'Senang bekerja sama dengan Anda.',
    upcoming: 'Terima kasih atas kerja samanya.',
    due_today: 'Semoga hari Anda menyenangkan.',
    overdue_friendly: 'Semoga Anda dalam keadaan baik.',
  },
  light: {
    check_in: 'Kadang faktur suka mampir dulu di jalan.',
    upcoming: 'Anggap saja catatan kecil di pintu kulkas.',
    due_today: 'Pasti bukan berita paling seru hari ini.',
  },
};
