import { type ConceptWords } from '../words.types.js';

/** Indonesian words for ideas. */
export const concepts: ConceptWords = {
  not: 'tidak|bukan|belum|jangan|tanpa|ndak|engga|gaada; tidak pernah|akan',
  if: 'kalau|kalo|jika|bila|apabila|begitu|asal|setelah|abis_itu',
  pay: `bayar|membayar|dibayar|bayarnya|bayarkan|dibayarkan|bayarin|melunasi|lunasi|lunas|pelunasan|dilunasi|transfer|mentransfer|ditransfer|setor|menyetor|selesaikan|menyelesaikan|diselesaikan|kirim_uang|beres|bereskan|dibereskan|cair|pembayaran; uang|uangnya|dana .. kirim|masuk|dikirim|ditransfer|ada; kirim .. uang*|#amount; #amount .. masuk|menyusul; kasih|titip .. #amount; masuk rekening; bawa uang*`,
  paid: `terbayar|terbayarkan; sudah|telah|barusan|tadi|kemarin|baru_saja .. bayar|membayar|transfer|lunasi|melunasi|lunas|setor|dibayar|ditransfer|dilakukan|kirim_uang|dilunasi|didebet|titip; bukti transfer|bayar|pembayaran; #behind .. bayar|transfer|titip|setor|ditransfer; keluar dari rekening; salah transfer; uang*|duit*|uangnya|duitnya sudah|udah|telah keluar|terkirim|masuk|ditransfer`,
  paid_otherwise: `kalau|begitu|setelah|nunggu|menunggu|tunggu .. klien|pelanggan|customer|gaji|gajian|dp|thr|proyek .. bayar|dibayar|cair|membayar|sudah; belum .. dibayar|bayar|lunas|terbayar; akan|bisa|mau|harus|nanti|minta|dijadwalkan .. dibayar|dilunasi|dibayarkan; bayar kontrakan|sekolah|listrik|gaji|karyawan; cara bayar|pembayaran; halaman|jadwal pembayaran; yang bayar; semua faktur .. bayar|dibayar; sewa .. belum dibayar; sudah bayar abaikan; lunasi sudah; dp|uang_muka|deposit .. dipotong|dihitung|termasuk; sebelum bayar`,
  will: 'akan|mau|bakal|segera|pasti|janji|usahakan|usahain|insya|insyaallah|rencana|nanti|besok|lusa|berjanji|upayakan|langsung|berencana|coba',
  can: 'bisa|mampu|sanggup|boleh|mungkin|kuat',
  want: 'mau|ingin|pengen|perlu|butuh|bersedia|minat|berkenan|berminat',
  invoice:
    'faktur|fakturnya|invoice|invoicenya|tagihan|tagihannya|lampiran|lampirannya|pdf|dokumen|kuitansi|nota|dokumennya',
  message:
    'pesan|pesannya|sms|wa|whatsapp|email|surel|notifikasi|pengingat|pengingatnya|broadcast|telepon|telpon|pemberitahuan|spam|chat|reminder|komunikasi',
  write:
    'hubungi|dihubungi|menghubungi|kirimi|dikirimi|kirimin|mengirim|mengirimi|wa|sms|chat|telepon|telpon|ditelepon|nelpon|ganggu|mengganggu|diganggu|nagih|tagih|ditagih|menagih|kontak|dikontak',
  end: 'stop|berhenti|hentikan|berhentikan|henti|setop|cukup|sudahi|unsubscribe|jangan; tidak .. lagi; jangan .. lagi; tidak usah',
  me: 'saya|aku|kami|gue|gw|kita; nomor ini',
  receive:
    'menerima|diterima|dapat|masuk|sampai|datang|lihat|nemu|menemukan|ketemu|nerima|muncul; terima $|!kasih|kartu|gopay|ovo|qris',
  goods:
    'barang|barangnya|pesanan|pesanannya|paket|pekerjaan|pekerjaannya|kiriman|produk|jasa|layanan|unit|mesin|catnya|servis|material|pengiriman|kursi|kursinya|kerjaan|kerjaannya',
  money: 'uang|duit|dana|modal|kas|pemasukan|penghasilan|tabungan|sepeser',
  wrong:
    'salah|keliru|rusak|cacat|bocor|luntur|kurang|kelebihan|kemahalan|dobel|ganda; tidak sesuai|cocok|benar|betul|pas|sama|lengkap; beda|berbeda|selisih|pecah|retak|robek',
  instalments:
    'cicil|dicicil|nyicil|mencicil|cicilan|angsur|diangsur|angsuran|bertahap|termin|sedikit_sedikit|dikit_dikit|kecil_kecil|sedikit_demi_sedikit; bayar #n kali; #n kali bayar|cicil*|angsur*; per|tiap|setiap minggu|bulan; separuh; seminggu|sebulan sekali; cicilan mingguan; sedikit demi sedikit',
  later:
    'tempo|tunda|ditunda|mundur|diundur|undur|perpanjang|perpanjangan|keringanan|kelonggaran|penundaan|toleransi|nunda; minta|kasih|beri .. waktu|tempo|sebulan|seminggu; tambahan waktu; jatuh tempo .. mundur; tempo sebulan',
  ask: 'apa|apakah|kapan|dimana|mana|siapa|kenapa|mengapa|bagaimana|gimana|berapa|bisakah|boleh|bisa|bolehkah|adakah|kok',
  remove: 'hapus|dihapus|menghapus|keluarkan|keluarin|coret|hilangkan|blokir|cabut',
  list: 'daftar|sistem|broadcast|database|catatan|kontak; nomor|alamat|data|email saya|kami|ini',
  allow: 'izin|persetujuan|mengizinkan|izinkan|setujui',
  sent: `dikirim|dikirimkan|kirim|ngirim|diberikan|dikasih|diterbitkan|dibuat|diemail`,
  page: `link|linknya|halaman|situs|website|web|portal|tombol|tombolnya|password|sandi|login|aplikasi|browser|kode|otp|qr|akun|layar; pin`,
  fails: `tidak|belum .. bisa|kebuka|jalan|respon|reaksi|muncul|terbuka|berfungsi|masuk|loading; tidak ada reaksi|respon|apa_apa; error|eror|gagal|macet|hang|kosong|blank|kadaluarsa|expired|diblokir|lemot; gimana|bagaimana|cara .. masuk|buka|pakai|pake|login|bukanya; tidak|belum .. bisa .. masuk|buka|login|akses; diminta|minta|meminta|disuruh .. kode|otp|pin|sandi|password; kode|pin|sandi|tombol apa|mana|yang_mana`,
  figurative: `hp|telepon|ponsel|laptop|komputer|motor|mobil .. mati|rusak; jangan .. hentikan|dihentikan|stop .. proyek*|pengiriman|pekerjaan|pembangunan|kiriman; pengiriman|proyek|pekerjaan .. jangan .. dihentikan|hentikan|stop|distop; halte|lift .. rusak|diperbaiki; tidak .. masalah|apa_apa; gajian|gaji; bukan #date; tidak ada yang .. permasalahkan|sakit; ada yang; nota kredit .. termasuk|sudah; retur .. belum|dikurangi; sudah dikurangi; belum $; sampai akhir|#date; akhir #month; kurang lebih; kurang tepat|pas; kartu kredit; stock opname; dokter|dokternya hewan; tukang cat; tutup toko|warung|kasir .. nanti|malam|saya; habis tutup; laptop|hp|handphone|komputer .. mati|rusak|hilang; stok|stock opname; kami sudah|udah? pindah; uang*|duit*|rp sudah|udah keluar; hubungi rekan|teman|kolega saya|kami`,
  accident: `gak|ga|tidak|tak|nggak|ngga|ndak|tdk|gk|enggak sengaja; kepencet|kepencat|kepijit|terpencet|salah_pencet|keklik|salah_klik|salah_ketik|terketik|keketik|khilaf|kesalahan; anak saya`,
  no_need: `uang kembali|balik; bunga|bunganya|tanaman .. layu|mati`,
  unserious: `wkwk|wkwkwk|haha|hahaha|hehe|lol|bercanda|becanda|seandainya|andaikan|misalnya|hipotetis; 😂|🤣; kalau ada .. pelanggan|klien|perusahaan .. pailit|bangkrut; buat|untuk .. formulir|kuesioner .. asuransi?; formulir asuransi; sudah sehat|sembuh|pulih|baikan|mendingan; kami .. aman; bisa bangkrut .. kalau|jajan; tidak ada .. sakit`,
};
