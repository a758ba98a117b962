import { entries } from '../entries.js';

/** Indonesian phrases that hold a listed word and do no harm. */
export const harmlessInIndonesian = entries(`
  (tidak|tak|jangan|bukan|tanpa) (perlu )?(terburu-buru|mendesak), tidak apa-apa, tidak ada konsekuensi,
  tanpa konsekuensi, (kami|saya) segera, segera kami, akan segera,
  segera (membantu|menjawab|memperbaiki|menghubungi|kembali), tidak wajib, tidak harus, tidak ada keharusan,
  tidak terpaksa, kalau tidak ada, jika tidak ada (masalah|kendala|pertanyaan), kalau tidak keberatan,
  jika tidak sesuai, kalau tidak sesuai, tidak buru-buru, tidak perlu buru-buru, jangan buru-buru,
  terima kasih atas kesabaran*, kesabaran Anda, tanpa kata sandi, awas jatuh, tanpa rasa malu,
  (jalan|jl) pengadilan, (tidak pernah|tidak akan|tidak) meminta .. PIN,
  (tidak pernah|tidak akan|tidak) meminta .. (kode OTP|OTP|kata sandi|password|nomor kartu),
  (tidak pernah|tidak akan|tidak) meminta .. kode, untuk (polres|polsek|polda|kantor polisi),
  (untuk|kepada|bagi) (kementerian|dinas|pemerintah|pengadilan),
  dinas (pendidikan|kesehatan|pekerjaan|perhubungan|sosial), perjalanan dinas,
  (pak|bu|bapak|ibu|mas|mbak|kak) hakim, (bapak|ibu|yth) (pengacara|notaris),
  (waspada|hindari|mencegah|terhindar) .. penipuan, insya allah, insyaallah, in sya allah, rahmat (allah|tuhan),
  semoga (tuhan|allah), tuhan memberkati, doakan (semoga|agar|supaya), semoga .. rezeki*,
  diskon (yang )?(disepakati|sudah), asuransi .. pencurian, perbaikan darurat, pengiriman segera,
  (boleh|bisa|siap) .. (datang|mampir) ke rumah,
  (tidak perlu|tak perlu|jangan|tidak usah|tidak harus) (merasa )?malu,
  tidak ada (debt collector*|jalur hukum|tindakan hukum|penagih|biaya penagihan|denda),
  tanpa (debt collector*|jalur hukum|pengadilan),
  (membalas|balas|menjawab|jawab|kabari|kabar|respons|hubungi|menghubungi|periksa) .. (dalam|waktu) # jam,
  (dalam|waktu) # jam (akan )?(kami|saya) (balas|jawab|kabari|hubungi), kami segera,
  (bisa|boleh|siap|akan) .. datang ke rumah .. (melihat|memperbaiki|memeriksa|cek|antar|mengantar|pasang),
  selamat tidur nyenyak,
  (tidak akan|tidak|tidak pernah|bukan) (menempuh|mengambil|memakai|menggunakan|melalui|lewat|memproses|
  membawa|menyerahkan|melibatkan) (ini )?(ke )?(jalur hukum|langkah hukum|tindakan hukum|proses hukum|
  pengadilan|debt collector*|pengacara|polisi), gara-gara (kami|kesalahan|kekeliruan|hujan|libur|cuaca),
  (silakan|bisa|boleh) .. (datang|mampir) ke (kantor|toko),
  (pengingat|tagihan|pemberitahuan|panggilan) terakhir (kami|saya) (tanggal|pada|sudah|tentang),
  terakhir kali (kita|kami|saya) (bicara|bertemu|mengobrol|telepon), semoga .. segera, segera sembuh,
  bila (mendesak|darurat), kalau (mendesak|darurat),
  (untuk|di|milik|kantin|koperasi|dari|bagi) (polres|polsek|polda|polri|kepolisian|kejaksaan),
  (tanpa|tidak ada) (denda|biaya penagihan|biaya tagih), jangan (merasa )?malu, (bukan|tidak) .. memalukan,
  tidak ada yang perlu malu`);
