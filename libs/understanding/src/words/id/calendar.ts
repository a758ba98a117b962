import { type CalendarWords } from '../../calendar/calendar.types.js';

/** Indonesian names of days. */
export const calendar: CalendarWords = {
  weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat|jum_at', 'sabtu', 'ahad'],
  months: [
    ...['januari|jan', 'februari|feb', 'maret|mar', 'april|apr', 'mei', 'juni|jun', 'juli|jul', 'agustus|agu|agt'],
    ...['september|sep|sept', 'oktober|okt', 'november|nov', 'desember|des'],
  ],
  numbers:
    'se|satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 duabelas=12 empatbelas=14 limabelas=15',
  phrases: {
    today:
      'hari ini; malam|sore|siang|pagi ini; nanti malam|sore|siang; sekarang juga?; barusan; tadi pagi|siang|sore; tadi; baru saja; segera hari ini',
    tomorrow: 'besok pagi|siang|sore|malam?; bsk',
    day_after_tomorrow: 'lusa',
    yesterday: 'kemarin; kemaren; tadi malam; semalam',
    day_before_yesterday: 'kemarin lusa; kemarin lusa; lusa kemarin; dua hari lalu',
    end_of_this_week: 'minggu ini; akhir minggu ini?; dalam minggu ini; pekan ini',
    end_of_next_week: 'minggu depan; akhir minggu depan; pekan depan',
    middle_of_next_week: 'pertengahan minggu depan',
    start_of_next_week: 'awal minggu depan; awal pekan depan',
    middle_of_month: 'pertengahan bulan ini?; tengah bulan',
    middle_of_next_month: 'pertengahan bulan depan',
    end_of_month: 'akhir bulan ini?; bulan ini',
    end_of_next_month: 'akhir bulan depan; bulan depan',
    end_of_named_month: 'akhir #month',
    start_of_next_month: 'awal bulan depan?; tanggal|tgl 1 bulan depan',
    start_of_named_month: 'awal #month',
    end_of_year: 'akhir tahun ini?',
    days_ahead: '#n hari lagi; dalam #n hari; #n hari ke depan; #n hari kedepan; #n hari dari sekarang',
    weeks_ahead: '#n minggu lagi; dalam #n minggu; seminggu lagi; dalam seminggu; #n pekan lagi; dalam waktu #n minggu',
    months_ahead: '#n bulan lagi; sebulan lagi; dalam #n bulan',
    days_ago: '#n hari yang|yg? lalu',
    weeks_ago: '#n minggu yang? lalu; minggu lalu|kemarin; seminggu yang? lalu',
    months_ago: '#n bulan yang? lalu; bulan lalu|kemarin; sebulan yang? lalu',
    weekday: 'hari|paling_lambat|sampai hari? #weekday; #weekday ini|depan?; hari minggu',
    last_weekday: '#weekday lalu|kemarin|kemaren; #weekday yang lalu',
    weekday_next_week: '#weekday minggu depan; minggu depan hari? #weekday',
    day_of_month: 'tanggal|tgl|tggl #n; tanggal|tgl #n bulan ini; per #n',
    day_of_next_month: 'tanggal|tgl? #n bulan depan; bulan depan tanggal|tgl #n',
    day_and_month: 'tanggal|tgl? #n #month #year?',
    none: 'setiap|tiap #weekday|hari|minggu|bulan; jam #n; selamat pagi|siang|sore|malam; #n minggu sekali; seminggu sekali; sebulan sekali',
  },
};
