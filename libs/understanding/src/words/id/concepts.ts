import { type ConceptWords } from '../words.types.js';

/** Indonesian words for ideas. */
export const concepts: ConceptWords = {
  not: 'tidak|tak|gak|ga|nggak|bukan|belum|jangan|tanpa|ndak|engga|kurang; tidak pernah|akan',
  if: 'kalau|kalo|jika|bila|apabila|begitu|asal|setelah|abis_itu',
  pay: `bayar|membayar|dibayar|bayarnya|bayarkan|dibayarkan|bayarin|melunasi|lunasi|lunas|pelunasan|dilunasi|transfer|mentransfer|ditransfer|setor|menyetor|selesaikan|menyelesaikan|diselesaikan|cicil|kirim_uang|beres|bereskan|dibereskan|cair; pembayaran dilakukan|dijadwalkan|diproses; uang|uangnya|dana .. kirim|masuk|dikirim|ditransfer; #amount masuk`,
  paid: `dibayar|terbayar|lunas|terbayarkan; sudah|telah|barusan|tadi|kemarin|udah|baru_saja .. bayar|membayar|transfer|lunasi|melunasi|lunas|setor|dibayar|ditransfer|dilakukan|kirim_uang|dilunasi; bukti transfer|bayar|pembayaran`,
  paid_otherwise: `kalau|begitu|setelah|nunggu|menunggu|tunggu .. klien|pelanggan|customer|gaji|gajian|cair .. bayar|dibayar|cair|membayar?; belum .. dibayar|bayar|lunas|terbayar; akan|bisa|mau|harus|nanti|minta|dijadwalkan .. dibayar|dilunasi|dibayarkan; bayar kontrakan|sekolah|listrik|gaji|karyawan; cara bayar|pembayaran`,
  will: 'akan|mau|bakal|segera|pasti|janji|usahakan|usahain|insya|insyaallah|rencana|nanti|besok|lusa|berjanji|upayakan|langsung|berencana',
  can: 'bisa|dapat|mampu|sanggup|boleh|mungkin|kuat',
  want: 'mau|ingin|pengen|perlu|butuh|bersedia|minat|berkenan|berminat',
  invoice: 'faktur|fakturnya|invoice|invoicenya|tagihan|tagihannya|lampiran|lampirannya|pdf|dokumen|kuitansi|nota',
  message:
    'pesan|sms|wa|whatsapp|email|surel|notifikasi|pengingat|pengingatnya|broadcast|telepon|telpon|pemberitahuan|spam|chat|reminder|surat|komunikasi',
  write:
    'hubungi|dihubungi|menghubungi|kirimi|dikirimi|kirim|kirimin|mengirim|mengirimi|wa|sms|chat|telepon|telpon|ditelepon|nelpon|ganggu|mengganggu|diganggu|email|nagih|tagih|ditagih|menagih|kontak|dikontak',
  end: 'stop|berhenti|hentikan|berhentikan|henti|setop|cukup|sudahi|hapus|dihapus|blokir|keluarkan|keluarin|unsubscribe|jangan; tidak .. lagi; jangan .. lagi; tidak usah|perlu',
  me: 'saya|aku|kami|gue|gw|nomor_ini|kita',
  receive: 'terima|menerima|diterima|dapat|dapet|masuk|sampai|datang|lihat|nemu|menemukan|ketemu|ada|nerima|muncul',
  goods:
    'barang|barangnya|pesanan|pesanannya|paket|pekerjaan|pekerjaannya|kiriman|produk|jasa|layanan|unit|mesin|catnya|servis|material|pengiriman',
  money: 'uang|duit|dana|modal|kas|pemasukan|penghasilan|rupiah|tabungan|gaji|biaya|sepeser',
  wrong:
    'salah|keliru|rusak|cacat|bocor|luntur|kurang|kelebihan|kemahalan|dobel|ganda; tidak sesuai|cocok|benar|betul|pas|sama|lengkap; beda|berbeda|selisih|pecah|retak|robek',
  instalments:
    'cicil|dicicil|nyicil|mencicil|cicilan|angsur|diangsur|angsuran|bertahap|termin|sedikit_sedikit|dikit_dikit; #n kali bayar?; per|tiap|setiap minggu|bulan; separuh|setengah; #n kali; seminggu|sebulan sekali; sebagian',
  later:
    'tempo|tunda|ditunda|mundur|diundur|undur|perpanjang|perpanjangan|keringanan|kelonggaran|penundaan|waktu|toleransi|nunda; minta waktu|tempo; sebulan|seminggu lagi; #n hari|minggu|bulan lagi; tambahan waktu; jatuh tempo .. mundur',
  ask: 'apa|apakah|kapan|dimana|mana|siapa|kenapa|mengapa|bagaimana|gimana|berapa|bisakah|boleh|bisa|bolehkah|adakah|kok',
};
