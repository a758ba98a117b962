import { type LanguageWords } from '../words.types.js';

/** Indonesian ways to say a thing at once, besides what ideas add up to. */
export const sayings: LanguageWords['sayings'] = {
  stop: {
    sure: `^ berhenti|stop|setop|hentikan|unsubscribe|cukup; hapus|dihapus|keluarkan|keluarin|coret|blokir|hilangkan|menghapus .. saya|nomor|kontak|data|daftar|sistem|kami|email|alamat; jangan .. wa|sms|hubungi|kirim*|chat|telpon|telepon|ganggu|email|kontak|nagih .. ; tidak .. dikirimi|dihubungi|menerima|terima .. pesan|lagi|email|pemberitahuan|wa; berhenti|stop|hentikan|setop .. kirim*|mengirim*|hubungi|menghubungi|ganggu|mengganggu|pesan|sms|wa|chat|pengiriman; mencabut|cabut|tarik|menarik persetujuan|izin; tidak .. izin*|setuju|bersedia .. dihubungi|hubungi|data; keberatan .. dihubungi|dikirimi|data|nomor; tidak mau .. dihubungi|pesan|menerima|lagi|wa; hanya|cukup .. lewat|melalui|via email|surat|pos; berhenti berlangganan; saya blokir; tidak usah|perlu .. hubungi|kirim|wa|chat; jangan lagi; lewat email saja`,
    likely: `stop|berhenti|hentikan; jangan .. lagi; jangan ganggu; hapus nomor; mengganggu; sudah cukup; terganggu; pergi`,
    hint: `blokir; hapus; ganggu*; berhenti; henti*; keluar*; persetujuan; stop; jangan; privasi; broadcast`,
  },
  wrong_person: {
    sure: `salah orang|nomor|sambung|kirim|alamat|no|kontak|email|sasaran; bukan .. saya|nomor|pak|bu|ibu|bapak|orang|pemilik|yang|nama|perusahaan|punya|pt|cv|agus|urusan|bagian|tagihan|tanggung|kami; saya bukan; tidak kenal|mengenal|kenal; tidak|belum .. pernah .. pesan|memesan|beli|order|belanja|pakai|langganan|berurusan|kerja; sudah .. tidak .. bekerja|kerja|tinggal|di|menjabat; tidak .. bekerja|kerja .. lagi|di; sudah .. resign|pindah|keluar|pensiun|berhenti|mengundurkan; nomor .. baru|ini .. beli|saya|punya|milik|dapat|ganti; nomor baru|bekas; baru .. beli|ganti nomor; siapa ya|ini; ini siapa; tidak ada .. nama|orang|yang; bukan tanggung jawab|wewenang|bagian|urusan; salah satu; pemilik lama|sebelumnya; penghuni lama|baru; mantan suami|istri|karyawan|pegawai; sudah .. saya? jual|dijual .. ; toko|tokonya|usaha|perusahaan|warung .. dijual|jual|pindah; orang lain; tidak tahu .. soal|apa|siapa|tentang; tidak ada hubungan; nomor orang; bagian lain; tidak .. kaitan|hubungannya|sangkut`,
    likely: `salah; bukan; siapa; tidak tahu; pindah; orang lain; keliru; mungkin maksud; pensiun`,
    hint: `salah; bukan; siapa; kenal; mantan; pindah; lama`,
  },
  vulnerable: {
    sure: `meninggal*|wafat|berpulang|almarhum|almarhumah|alm|berduka|duka|dukacita|kematian|pemakaman|dimakamkan|janda|duda|ahli_waris|takziah; kanker|tumor|kemo|kemoterapi|stroke|jantung|operasi|opname|dirawat|rs|icu|ugd|igd|koma|gagal_ginjal|cuci_darah|hemodialisa|lumpuh|tunanetra|buta|tuli|difabel|disabilitas|kursi_roda|keguguran|kecelakaan|demensia|pikun|alzheimer|leukemia|gangguan|sekarat|kritis|skizofrenia|bipolar|lahir_prematur; rumah sakit|sakit_jiwa; depresi|stres|stress|cemas|panik|bunuh_diri|psikiater|psikolog|trauma|kejiwaan|kdrt|kekerasan|dipukul|dipukuli|dianiaya|korban; bunuh diri; mau|pengen|ingin|pingin mati|mengakhiri|menyerah; tidak .. kuat|sanggup|ingin|mau .. hidup|lagi|mati; akhiri hidup; hidup .. tidak .. arti|guna; putus asa; banjir|gempa|longsor|tsunami|kebakaran|terbakar|gunung|erupsi|pengungsi*|mengungsi|bencana|hanyut; sakit keras|parah|berat|keras; takut .. buka|membuka|pesan|keluar|telepon; nangis|menangis terus; tidak mengerti lagi; tidak .. bisa .. baca|membaca|melihat; merawat .. ibu|bapak|suami|istri|anak|orang; penjara|ditahan|lapas|dipenjara; minum obat; wali|pengampu; pengampuan`,
    likely: `sakit|obat|dokter|berobat|terapi|lansia|pusing|musibah|cobaan|sendirian|sebatang_kara|tua|sakitan|demam; anak|ibu|bapak|istri|suami|orang_tua .. sakit|dirawat|operasi; saya anaknya; mewakili ibu|bapak|ayah; doanya|doakan; kena musibah`,
    hint: `sakit; mati; takut; rs; obat; banjir; kuat; nangis; rawat; hidup; musibah`,
  },
  hardship: {
    sure: `phk|dipecat|nganggur|menganggur|pengangguran|bangkrut|pailit|kepailitan|pkpu|gulung_tikar|dirumahkan|nunggak|menunggak|utang|hutang|pinjol|paceklik|kesulitan|kesusahan|seret|kolaps; kehilangan .. pekerjaan|kerja|pelanggan|penghasilan; tidak|belum|tanpa .. uang|duit|dana|modal|penghasilan|pemasukan|kerja|kerjaan|pekerjaan|gaji|biaya|kerjaannya; belum|tidak .. gajian|digaji|ada_uang|punya_uang|sanggup|mampu|punya|mencukupi|cukup; tidak .. sanggup|mampu|bisa .. bayar|membayar|melunasi; uang|duit|kas|modal|tabungan|dana .. habis|kosong|tipis|seret|tidak|kering; habis semua; gagal panen; panen gagal; omset|omzet|penjualan|usaha|dagangan|pemasukan|warung|toko .. turun|sepi|anjlok|tutup|macet|bangkrut|jatuh|rugi|hancur|bubar; sepi .. pelanggan|pembeli|orderan|sekali; sepi; tutup .. usaha|toko|warung|selamanya; rekening .. kosong|diblokir|dibekukan; keuangan|ekonomi|finansial .. sulit|seret|susah|kurang|lagi|sedang|buruk|masalah; kondisi keuangan|ekonomi; makan .. saja|susah|sehari|buat; buat makan; ibu tunggal; bantuan sosial|bansos|blt; tidak cukup; hanya cukup; lagi bokek; bokek|kere|melarat|miskin|tongpes`,
    likely: `tidak bisa .. bayar|membayar; susah|sulit|berat|kepepet|terpuruk|rugi; mohon .. pengertian*|keringanan; klien|proyek .. batal|dibatalkan|tidak; gaji .. telat|dipotong|belum; lagi .. susah|sulit|seret|sepi; pas pasan`,
    hint: `utang; kerja; uang; susah; sulit; bangkrut; modal; sepi; rugi; gaji; keringanan`,
  },
  dispute: {
    sure: `keberatan|komplain|protes|menolak|tolak|sengketa|klaim|menyangkal|retur|refund|pengembalian|nota_kredit|pembetulan|direvisi|revisi|dikoreksi|koreksi; tidak .. mau|akan|bakal|akan|sudi .. bayar|membayar|dibayar|melunasi; tidak .. saya|kami? bayar|setuju|sepakat|sesuai|cocok|pernah|lengkap|selesai|sesuai_pesanan|beres|berfungsi|jalan|nyala; salah .. tagih|hitung|harga|jumlah|faktur|tagihan|nominal|input|ketik|barang|kirim_barang; harga|jumlah|tagihan|faktur|total|nominal|ppn|hitungan|angka .. salah|tidak|keliru|kelebihan|kemahalan|dobel|beda|terlalu|kebanyakan; rusak|cacat|luntur|bocor|pecah|penyok|lecet|karatan|basi|busuk|zonk; barang|pesanan|pekerjaan|paket .. belum|tidak|rusak|salah|kurang|cacat|retur; cuma|hanya|baru .. datang|terima|sampai|dikirim|diterima; kurang .. barang|kirim|unit|dus; dua kali|dobel|ganda .. tagih|ditagih|hitung|dihitung|bayar|faktur?; ditagih|dihitung dua|dobel; kesepakatan|sepakat|perjanjian|penawaran|janji|kontrak .. harga|adalah|awal|cuma|#amount; menurut|sesuai penawaran|kontrak|perjanjian; sudah .. dibatalkan|batal|saya_batalkan|cancel|dikembalikan|kembalikan; pengacara|kuasa_hukum|lapor_polisi|somasi; belum selesai|beres|rampung|dikerjakan; tidak pernah .. memesan|pesan|menerima_barang; tidak merasa; bukan harga|segitu; yang betul|benar`,
    likely: `salah|keliru|selisih; tidak puas|sesuai; kemahalan|mahal; kualitas .. jelek|buruk; kok .. mahal|naik|beda|tagih; kecewa .. hasil|barang`,
    hint: `retur; rusak; batal; barang; harga; salah; selesai`,
  },
  already_paid: {
    sure: `sudah|telah|barusan|tadi|kemarin|baru_saja|udah .. bayar|dibayar|transfer|ditransfer|lunas|dilunasi|setor|membayar|lunasi|kirim|terbayar|saya_bayar|kami_lakukan|dilakukan|masuk; #date .. sudah? saya|kami bayar|transfer|lunasi .. ya?; bukti .. transfer|bayar|pembayaran|terlampir; ^ lunas; ^ sudah lunas|bayar; cek .. rekening|mutasi|transferan; transferan|pembayaran .. sudah|telah|masuk; telah kami|saya lakukan; bayar .. tunai|cash .. ke; barusan .. lunas; terlampir .. bukti; autodebet|autodebit; terpotong`,
    likely: `lunas; sudah .. ; dibayar .. kemarin; sudah masuk; beres sudah`,
    hint: `lunas; bukti`,
  },
  receipt_denied: {
    sure: `belum|tidak|tak .. terima|menerima|dapat|dapet|masuk|sampai|ada|diterima|nemu|ketemu|lihat .. faktur|invoice|tagihan|lampiran|email|apa|nya?; faktur|invoice|tagihan|lampiran|lampirannya|email|emailnya|pdf|file .. belum|tidak|kosong|rusak|hilang|ketinggalan|mana|lupa; kirim|kirimkan|kirimin|dikirim|kirimi|mengirim .. ulang|lagi|faktur|invoice|fakturnya|invoicenya|pdf|salinan; tolong|mohon|coba|minta kirim*|dikirim* .. ; invoice|tagihan|faktur yang? mana|apa; tagihan apa; lampiran .. kosong|tidak; tidak .. bisa .. dibuka|buka|download|diunduh; belum .. ada .. masuk; lupa .. lampir*; cek spam .. tidak; tidak ada lampiran`,
    likely: `belum terima|masuk|dapat|sampai; kirim ulang|lagi; mana .. invoice|faktur|tagihan; kosong`,
  },
  upset: {
    sure: `kecewa|marah|kesal|kesel|jengkel|emosi|preman|penipu|penipuan|nipu|anjing|anjir|bangsat|goblok|tolol|bodoh|brengsek|sialan|kurang_ajar|kampret|tai|bajingan|rentenir|lintah_darat|tidak_sopan|gila|keterlaluan|memalukan|malu|menyebalkan|nyebelin|muak|bosan|tersinggung|menghina|hina|mengancam|ancam|ancaman|diancam|maling|rampok|biadab|lebay|norak|kasar|dipermalukan; tidak .. sopan|punya_hati|manusiawi|beretika|profesional; diperlakukan .. seperti; perlakukan; langganan .. tahun|diperlakukan; tahun .. langganan|pelanggan; gimana sih; berapa kali; #n kali .. bilang|wa|sms|nagih; nagih .. kok|terus|kayak|melulu; tiap|setiap .. hari|jam|menit; terus terusan; jangan kayak|seperti; pelanggan setia|lama; tidak lagi .. beli|langganan|belanja; hebat|bagus|selamat .. ya; masih berani; 😡|🤬|😠|🖕|🙄; sabar .. dong|dikit; bawel|cerewet|berisik|rese|ribet; apa apaan`,
    likely: `terus .. nagih|tagih|hubungi; nada; kok .. begini|gini; mengganggu; maksa; lagi lagi; sekali lagi`,
  },
  plan_request: {
    sure: `{instalments} .. bisa|boleh|mohon|minta|gimana; bisa|boleh|mohon|minta|apakah|kalau|bolehkah|bisakah|izin|usul|ajukan|mengajukan|bagaimana .. {instalments}; bisa|boleh|mohon|minta|apakah|izin|bolehkah|bisakah|kasih|beri|berikan|diberi .. {later}; cicil|dicicil|nyicil|angsur|diangsur|angsuran|cicilan; kalau|bisa|boleh .. {pay} .. #date .. boleh|bisa|gimana?; boleh|bisa .. {pay} .. #date|separuh|setengah|sebagian|dulu; minta .. tempo|waktu|keringanan|kelonggaran|perpanjangan|mundur; mundur .. bayar*|jatuh|sampai|tanggal; sisanya .. nanti|bulan|minggu|menyusul|dicicil; perpanjang*|penundaan|keringanan|skema .. pembayaran?`,
    likely: `{later}; sebagian; setengah; diskon; keringanan; dp dulu; nego`,
  },
  promise: {
    sure: `{will} .. {pay}; {pay} .. #date; #date .. {pay}; {pay} .. #amount; #amount .. #date; #date .. #amount; akan|segera|nanti|pasti|bakal .. {pay}; #date .. masuk|beres|kirim|selesai|transfer|lunas|janji|saya_kirim|pasti; dijadwalkan .. ; janji .. ; saya|kami usahakan|usahain; diteruskan|teruskan|sampaikan|serahkan .. keuangan|finance|akunting|bagian|akuntan; keuangan|finance|suami|istri|bos|admin .. bayar|transfer|proses; secepatnya|sesegera|asap; langsung .. lunas*|bayar|transfer; begitu|kalau|setelah|nunggu|tunggu .. {pay} .. langsung|saya|lunas?; sedang .. diproses; proses .. pembayaran|bayar; gajian .. ; siap .. bayar|transfer`,
    likely: `#date; bayar|transfer|lunasi; lupa|kelupaan; segera; nanti; tunggu ya; siap`,
  },
  start: {
    sure: `^ mulai|daftar|start|lanjut|aktifkan|langganan; aktifkan|aktifin|nyalakan|hidupkan|diaktifkan|daftarkan .. lagi|kembali|pengingat*|notif*|pesan; lanjutkan .. pengingat|pesan|kirim*|lagi; mau .. dikirimi|menerima|terima|diingatkan .. lagi|kembali; boleh|bisa|silakan .. kirim|wa|hubungi|chat|ingatkan .. lagi|kembali; kepencet|salah_pencet|tidak_sengaja .. berhenti|stop|unsubscribe; daftar .. lagi|ulang|kembali; mulai lagi; diingatkan lagi|kembali; pengingat .. lagi`,
    likely: `aktif lagi; kirim lagi .. pengingat|pesan`,
  },
  help: {
    sure: `^ bantuan|tolong|bantu|info|help; butuh|perlu|minta bantuan; tolong|mohon|bisa .. bantu|dibantu|bantuin|bantuannya; cara .. buka*|bayar*|masuk|login|klik|pakai|gunakan|daftar|menghubungi; gimana|bagaimana .. cara*|bayar*|buka*|masuk|klik; cara*|bayarnya .. gimana|bagaimana|klik|mana; gaptek; link|linknya|tautan|halaman|website|web|situs|portal|aplikasi|tombol|password|sandi|qr|kode .. tidak|error|gagal|rusak|macet|kadaluarsa|bisa; tidak .. bisa .. login|masuk|buka|klik|akses|dibuka; bicara|ngobrol|ngomong|telepon|berbicara .. orang|admin|cs|petugas|manusia|langsung|dengan; hubungi .. siapa|mana|ke|nomor; nomor .. cs|telepon|dihubungi|bisa; cs .. nomor|berapa; telepon saya|balik; error`,
    likely: `bantu*; portal; login; klik; petugas; cs`,
  },
  not_now: {
    sure: `jangan sekarang; sekarang|saat_ini|hari_ini|lagi|sedang|masih .. sibuk|rapat|meeting|nyetir|luar|jalan|kerja|di_jalan|cuti|liburan|repot|ribet|jaga|umroh|haji|dinas|stock|ngajar|kuliah|acara|perjalanan; tidak .. sempat|bisa .. sekarang|ngobrol|bicara|dulu|angkat; belum .. sempat|bisa; nanti .. saja|lagi|hubungi|dihubungi|kabari|dulu|saya_kabari|chat|wa|kabarin|dilihat|cek|saya_cek; hubungi|kabari|wa|chat|ingatkan|telepon|tanya|kontak|kabarin .. lagi|kembali|nanti|setelah|#date|minggu|bulan; lain waktu|kali; waktu .. tidak|kurang tepat; bukan waktu; setelah .. lebaran|libur|tanggal|cuti|#date; di luar kota|negeri; ^ nanti; sebentar; tunggu .. sebentar|dulu; saya cek dulu; stock opname; #date .. ngobrol*|dibahas|saja|lagi; nanti saja`,
    likely: `sibuk; nanti; rapat; minggu depan; lagi .. ; pulang; melahirkan|lahiran`,
  },
  out_of_office: {
    sure: `balasan|pesan|jawaban|email otomatis; otomatis .. ; auto reply; sedang|saya .. cuti|dinas|libur .. sampai|hingga|dari|mulai|sd|s|dan; cuti .. melahirkan|tahunan|bersama|sampai|hingga|sakit; kembali .. kantor|bekerja|masuk|aktif .. ; tidak .. di_kantor|ada_di|berada|dipantau|diteruskan|dibaca; hal|keperluan|urusan mendesak|penting|darurat .. hubungi|silakan?; untuk .. mendesak; terima kasih .. menghubungi|email|pesan .. kami|akan|telah|anda; pesan|email anda .. telah|sudah|akan|kami; kami akan .. membalas|merespon|menanggapi|menghubungi; jam .. kerja|operasional|layanan; kantor .. tutup|libur; nomor tiket|tiket; jangan .. membalas|balas .. email|pesan; akses terbatas; selama .. cuti|libur|tidak`,
    likely: `tidak berada; libur; jam kerja; tiket`,
  },
  question: {
    sure: `berapa|berapakah|nomor_rekening|rekening .. ; kapan|kapankah .. ; di mana|dimana|ke_mana|kemana .. ; apa|apakah .. ; siapa .. yang|nama|urus; kenapa|mengapa .. ; bagaimana .. ; bisa|boleh .. dikirim|minta|tahu|tau|dijelaskan|pakai|lewat|via|kirim|konfirmasi; nomor rekening*; norek|rekeningnya; atas nama; rincian|detail|penjelasan|npwp|swift; mau|ingin .. tanya|bertanya|tahu|nanya; mohon .. info|informasi|penjelasan|konfirmasi|rincian; terima .. kartu|gopay|ovo|dana|qris; qris|gopay|ovo; tagihan .. berapa|apa; benar*|betul .. tidak|kah; yang mana; sudah .. belum|termasuk; buat .. formulir`,
    likely: `tanya|nanya; info; salinan; rekening; ya .. berapa; yang mana`,
  },
  receipt_confirmed: {
    sure: `sudah|telah|udah .. terima|diterima|masuk|sampai|dapat|kami_terima|saya_terima|lengkap; faktur|fakturnya|invoice|invoicenya|email|tagihan|dokumen|pdf|pesan .. sudah|telah|diterima|lengkap|masuk|sampai|aman|oke; ^ diterima|sudah_diterima|sampai; kami|saya terima .. baik|dengan|faktur|invoice; terima .. dengan baik; lengkap .. sampai|diterima; konfirmasi .. terima|penerimaan; noted|dicatat; sudah .. di_meja|cek_oke|sesuai; sudah sampai|masuk|diterima`,
    likely: `diterima; sampai; masuk; sesuai; oke .. sudah`,
  },
  thanks: {
    sure: `terima kasih; terimakasih|makasih|makasi|trims|thanks|thx|tq|thank|suwun|nuhun|matur_nuwun|tengkyu; baik sekali; ramah; mantap|bagus|keren|hebat|oke pelayanan*|servis*|kerja*; 🙏; sangat membantu; berterima kasih`,
  },
};
