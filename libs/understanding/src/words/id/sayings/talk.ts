import { type LanguageWords } from '../../words.types.js';

/** Indonesian ways to ask, to confirm, to put off and to be polite. */
export const talkSayings: LanguageWords['sayings'] = {
  start: {
    sure: `
      kirim|kirimkan|kirimin pengingat*|notif*|pesan* lagi; nyalakan|nyalain|aktifkan|dinyalain|dinyalakan .. pengingat*|pesan*|notif*;
      ^ mulai|daftar|start|lanjut|aktifkan|langganan $; aktifkan|aktifin|nyalakan|hidupkan|diaktifkan|daftarkan .. lagi|kembali|pengingat*|notif*|pesan; lanjutkan|dilanjutkan .. pengingat|pesan|kirim*|lagi; pengingat .. dilanjutkan|lagi|aktif*|diaktifkan; mau|ingin .. dikirimi|menerima|terima|diingatkan .. lagi|kembali; boleh|bisa|silakan .. kirim|wa|hubungi|chat|ingatkan .. lagi|kembali|ke; kepencet|salah_pencet|tidak_sengaja .. berhenti|stop|unsubscribe; daftar .. lagi|ulang|kembali; mulai lagi; diingatkan lagi|kembali; kangen .. pengingat*; mulai sekarang .. boleh|bisa; boleh wa .. lagi;
      boleh kirim pesan|wa lagi; nyalakan lagi; notifikasinya .. lagi|nyala`,
    likely: `aktif lagi; kirim lagi .. pengingat|pesan`,
  },
  help: {
    sure: `
      ada|bisa .. orang|manusia|admin|cs .. telepon|dihubungi|ngobrol|bicara|ditelepon; bikin bingung; membingungkan; nomor telepon cs|admin|kantor;
      pencet|klik|tekan|mencet .. tombol|link|bayar .. tidak|error|apa; tidak ada reaksi|respon;
      ^ bantuan|tolong|bantu|info|help $; ^ info .. gimana|mana|klik|cara*|halaman; butuh|perlu|minta bantuan; tolong .. bantu|dibantu|bantuin; mohon|bisa|yang_bisa|ada_yang .. bantu|dibantu|bantuin|membantu; cara .. buka*|masuk|login|klik|pakai|gunakan|daftar|menghubungi|akses; cara* .. gimana|bagaimana|mana; gimana|bagaimana .. cara*|bayarnya|buka*|masuk|klik; bayarnya .. gimana|bagaimana|klik|mana; gaptek; link|linknya|tautan|halaman|website|web|situs|portal|aplikasi|tombol|password|sandi|qr|kode .. tidak|error|gagal|rusak|macet|kadaluarsa|gimana; tidak .. bisa .. login|masuk|buka|klik|akses|dibuka .. link*|portal|web|aplikasi|$; bicara|ngobrol|ngomong|telepon|berbicara .. orang|admin|cs|petugas|manusia|langsung; perlu bicara; hubungi siapa; nomor .. cs|telepon|teleponnya|dihubungi; cs .. nomor|berapa; telepon saya; error; pencet|pencetnya|klik .. mana; klik yang mana; tidak ngerti|mengerti|paham .. beginian|pakai|link|cara*;
      mau|ingin|perlu bicara .. seseorang|orang|petugas|admin; tidak ngerti|mengerti|paham .. portal*|link*|cara*; cara login*|masuk*; loginnya|login`,
    likely: `bantu|bantuan|dibantu|bantuin; login; klik; petugas`,
  },
  not_now: {
    sure: `
      di pesawat; lagi|masih riweh|ribet|hectic|riwueh; habis|setelah pameran|lebaran|acara; baru online;
      seharian|seharian_ada|hari_ini_ada pasien|klien|tamu|kelas|rapat|acara|ada; nanti aja|saja|deh|ya|dulu $|saya|aku|kabari|hubungi|lagi|dihubungi; hubungi|dihubungi|tanya|ditanya|kabari|kontak|chat|wa .. lagi|minggu|bulan|nanti|setelah|abis|habis; kerjaan .. numpuk|menumpuk|banyak; lagi|masih di kampung|luar_kota|luar_negeri|jalan|rumah_sakit_jaga|kantor|kelas|acara; masih|lagi mudik|rapat|meeting|nyetir|kerja|sibuk|repot; #date aja|saja ya? dihubungi|hubungi|ditanya;
      jangan sekarang; sekarang|saat_ini|hari_ini|lagi|sedang|masih|minggu_ini .. sibuk|rapat|meeting|nyetir|di_luar|di_jalan|cuti|liburan|repot|ribet|jaga|umroh|haji|dinas|stock|ngajar|kuliah|acara|perjalanan|tutup_buku|pindahan|pameran|proyek|di_proyek; lagi|sedang rapat|meeting|nyetir|sibuk|liburan; tidak .. sempat|ngobrol|bicara|angkat; belum .. sempat; belum bisa urus|lihat|cek; nanti .. saja|hubungi|dihubungi|kabari|dulu|saya_kabari|chat|wa|kabarin|dilihat|cek|saya_cek|saya_lihat|telepon|bicara; nanti ya? $; hubungi|kabari|wa|chat|ingatkan|telepon|tanya|kontak|kabarin .. lagi|kembali|nanti|setelah|#date|minggu|bulan|mulai; lain waktu|kali; waktu|waktunya .. tidak|kurang tepat|pas; kurang pas; bukan waktu; setelah .. lebaran|libur|cuti|liburan; di luar kota|negeri; ^ nanti; tunggu .. sebentar|dulu; saya cek dulu; stock opname; tutup buku|kuartal|tahun; pameran|pindahan|lahiran|melahirkan|nyetir|rapat; #date .. ngobrol*|dibahas|ngobrolnya|bicara; bisa dibahas; kita bicara; ditahan dulu; nanti saja; telepon balik; jaga malam; saya libur; libur sampai .. hubungi;
      tidak bisa sekarang; lagi tidak pas; tidak pas waktunya; lagi kerja; lagi pindahan; coba lagi .. bulan|minggu; telepon lagi; lagi .. nanti $`,
    likely: `sibuk; rapat; pulang; liburan; sebulan lagi; coba lagi`,
  },
  out_of_office: {
    sure: `
      balasan|jawaban|pesan otomatis; cuti melahirkan|tahunan|sakit|besar|sampai|hingga; kembali .. bekerja|kantor|masuk #date; untuk|hal|keperluan hal? mendesak|urgent;
      balasan|pesan|jawaban|email otomatis; auto reply; sedang|saya .. cuti|dinas .. sampai|hingga|dari|mulai|sd|s|dan|melahirkan; cuti .. melahirkan|tahunan|bersama|sampai|hingga; kembali .. ke_kantor|bekerja|aktif; setelah kembali; tidak .. di_kantor|ada_di_kantor|berada|dipantau|diteruskan|dibaca|tersedia; di luar kantor; hal|keperluan|urusan mendesak|penting|darurat .. ; untuk .. mendesak; terima kasih .. atas_pesan|menghubungi .. kami|akan|telah|anda|kantor; pesan|email anda .. telah|sudah|akan|kami|tidak; kami akan .. membalas|merespon|menanggapi|menghubungi; akan membalas|merespon; jam .. kerja|operasional|layanan; kantor|perusahaan .. tutup|libur; kami libur dari; nomor tiket|tiket; jangan .. membalas|balas .. email|pesan; akses terbatas; tanpa akses; selama .. cuti|libur|tidak; siap melayani;
      saya cuti sampai; jarang .. email; cuti dan`,
    likely: `tidak berada; jam kerja; resepsionis`,
  },
  question: {
    sure: `
      dipisah|dipisahkan|dirinci|rincian|rinciannya|detail|detailnya;
      udah|sudah .. dipotong|termasuk|dihitung|dikurangi .. belum; sebelum bayar;
      berapa|berapakah; kapan|kapankah; di mana|dimana|ke_mana|kemana; apa|apakah .. ; siapa .. yang|nama|urus; kenapa|mengapa; bagaimana; bisa|boleh .. dikirim|minta|tahu|tau|dijelaskan|pakai|lewat|via|kirim|konfirmasi; bisa .. kartu|qris; pakai|pake kartu; nomor rekening*; norek|rekeningnya; atas nama siapa; rincian|detail|penjelasan|npwp|swift; mau|ingin .. tanya|bertanya|tahu|nanya; mohon .. info|informasi|penjelasan|konfirmasi|rincian; terima .. kartu|gopay|ovo|dana|qris; gopay|ovo; tagihan .. berapa; benar*|betul .. tidak|kah; sudah .. belum|termasuk; beneran|penipuan|phishing|palsu; bunganya; di portal; perlu nomor; formulir;
      rekening mana; ke rekening; kartu kredit; palsu; berapa persisnya; yang mana`,
    likely: `tanya|nanya; salinan; rekening; yang mana; total`,
  },
  receipt_confirmed: {
    sure: `
      tagihan*|invoice*|faktur* .. udah|sudah|telah|oke .. masuk|ada|diterima|kami_terima|dapat|aman; oke|siap|sip|baik .. diterima|terima|masuk|sampai; sudah aman;
      sudah|telah .. terima|diterima|sampai|kami_terima|saya_terima|lengkap|masuk; fakturnya|invoicenya|faktur|invoice|email|dokumen|pdf .. sudah|telah|diterima|lengkap|sampai|aman; ^ diterima|sudah_diterima|sampai; kami|saya terima .. baik|dengan|faktur|invoice; terima .. dengan baik; lengkap .. sampai|diterima; konfirmasi .. penerimaan; noted|dicatat; sudah .. di_meja|cek_oke|sesuai|di_kami; sudah sampai|diterima; menunggu persetujuan; dicap; lewat pos; kemarin diterima;
      sudah dilihat|kami_terima|saya_lihat; fakturnya sudah`,
    likely: `diterima; sampai; sesuai; oke .. sudah`,
  },
  thanks: {
    sure: `
      sabar banget|sekali|sama_saya; baik banget|sekali; tidak akan .. lupa|lupakan; ramah banget|sekali;
      terima kasih; terimakasih|makasih|makasi|trims|thanks|thx|tq|thank|suwun|nuhun|matur_nuwun|tengkyu; baik sekali; ramah; mantap|bagus|keren|hebat|oke pelayanan*|servis*|kerja*; 🙏; sangat membantu; berterima kasih`,
  },
  other: {
    sure: `selamat ulang_tahun|natal|lebaran|idul_fitri|tahun_baru|hari_raya|hut; dirgahayu; alamat baru|pindah; pindah alamat; per|pindah .. jl|jalan; kurir|kurirnya|sopir|pengiriman .. lewat|pintu|lift; pintu samping|belakang; kucing saya; ^ ok|oke|baik|sip $; lihat di bawah; mohon diperbarui`,
  },
};
