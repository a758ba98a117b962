import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** Indonesian. */
export const indonesian: WordLists = {
  rules: {
    L3: entries(`
      penjara*, dipenjara*, memenjarakan, polisi, polres, polsek, polda, kepolisian, ditangkap, menangkap, tangkap,
      ditahan, pidana, dipidana*, mempidanakan, kriminal*, penipu*, penipuan, menipu, tipu, penggelapan, kejahatan,
      penjahat, jaksa, kejaksaan, laporkan (Anda|kamu|Bapak|Ibu|kalian), dilaporkan ke,
      melaporkan (Anda|kamu|Bapak|Ibu), lapor ke pihak berwajib, pihak berwajib, berwajib, pencurian, borgol,
      deportasi, dideportasi, mengancam, ancam, ancaman, menyesal, akan menyesal, tahu di mana (Anda|kamu) tinggal,
      tahu rumah (Anda|kamu), tahu alamat rumah, cari (Anda|kamu) sampai, kejar sampai,
      tidak bisa (lari|sembunyi|bersembunyi), bersembunyi, hati-hati kamu, tunggu akibatnya, lihat saja nanti,
      awas, bunuh, hajar, pukul kamu, habisi, santet,
      sayang kalau .. (apa-apa|terjadi|kenapa), kalau terjadi apa-apa, tahu (jam|kapan) .. (pulang|berangkat),
      anak (Anda|kamu|Bapak|Ibu) pulang, pulang sekolah jam, hati-hati saja, kami tunggu di depan, sembunyi,
      kecelakaan bisa,
      izin tinggal, visa Anda, kehilangan (pekerjaan|rumah)`),
    L4: entries(`
      gugat, digugat, menggugat, gugatan, pengadilan, hakim, jalur hukum, jalan hukum, ranah hukum, tindakan hukum,
      langkah hukum, proses hukum, upaya hukum, diproses hukum, secara hukum, tuntut, dituntut, menuntut, tuntutan,
      meja hijau, kami sita, sita aset, sita barang, disita, menyita, penyitaan, juru sita, ditarik paksa,
      tarik paksa, tarik barang, tarik kendaraan, debt collector*, DC lapangan, tim lapangan, tukang tagih,
      juru tagih, penagih utang, penagih hutang, penagih lapangan, pihak ketiga penagih, dilelang, diusir, pailit,
      dipailitkan,
      (mendatangi|datangi|datang ke|mengunjungi|kunjungi) (rumah|kantor|tempat kerja|alamat|sekolah|keluarga),
      datang ke rumah, ke rumah (Anda|kamu|Bapak|Ibu), potong gaji, gaji (Anda|kamu) .. dipotong, blokir rekening,
      rekening .. diblokir, tanpa pemberitahuan, tanpa peringatan,
      kunci cadangan, ambil paksa, (ambil|angkut|jemput|tarik) (motor|mobil|barang|unit|kendaraan), derek,
      ganti kunci rumah`),
    L5: entries(`
      pengacara, kuasa hukum, advokat, kantor hukum, tim hukum, tim legal, OJK, BI Checking, SLIK, Bank Indonesia,
      pemerintah, kementerian, dinas, surat panggilan, surat perintah, somasi, putusan, notaris, bagian hukum,
      divisi hukum, nomor perkara, nomor kasus, aparat, penyidik, Kominfo, Direktorat Jenderal, kantor pajak,
      petugas negara, mahkamah`),
    L7: entries(`
      malu, memalukan, mempermalukan, dipermalukan, permalukan, tidak bertanggung jawab, tak bertanggung jawab,
      tidak jujur, tak jujur, pembohong, bohong, berbohong, dusta, tetangga (Anda|kamu|Bapak|Ibu), tetangga,
      (keluarga|istri|suami|orang tua|anak|teman|saudara|atasan|bos|rekan kerja|kantor|pelanggan) (Anda|kamu|Bapak|
      Ibu) .. (akan|tahu|kami|hubungi|beri tahu),
      (hubungi|menghubungi|kabari|beri tahu|memberi tahu|telepon|kasih tahu) .. (keluarga|istri|suami|orang tua|
      teman|atasan|bos|saudara|rekan kerja|HRD|kontak darurat|kontak) (Anda|kamu|Bapak|Ibu),
      kontak darurat, atasan (Anda|kamu), kantor Anda akan, tempat kerja (Anda|kamu), semua kontak, daftar kontak,
      kontak (di )?HP, sebarkan, disebarkan, menyebarkan, sebar (data|foto|muka|aib), viralkan, diviralkan,
      memviralkan, (posting|unggah|umumkan) .. (Facebook|Instagram|medsos|media sosial|grup), media sosial, medsos,
      penunggak, ingkar, pemalas, malas, alasan saja, banyak alasan, alasan terus, cari alasan, jangan banyak,
      ngemplang, pengemplang, mengemplang, semua orang .. tahu, satu kampung, sekampung, aib, muka tembok,
      tebal muka, tidak tahu diri, tak tahu diri, tahu diri, tidak punya hati, tidak punya harga diri, harga diri,
      nama baik, reputasi, orang seperti (Anda|kamu|kalian), orang macam (apa|kamu), macam apa, manusia macam,
      tidak tahu terima kasih, egois, pengecut, munafik, serakah, gaya hidup, hidup mewah, sok kaya, bergaya,
      mampu belanja, mampu liburan, bisa liburan, bisa jalan-jalan, kecewa dengan (Anda|kamu), mengecewakan,
      gara-gara (Anda|kamu), karena (Anda|kamu) tidak, menghindar, kabur, lari dari, tidur nyenyak,
      seperti anak kecil, jangan pura-pura, pura-pura, tidak sanggup jangan, berani (utang|hutang|pinjam),
      (chat|WA|telepon|hubungi|kabari|sampaikan) .. (istri|suami|mertua|orang tua|bos|atasan|keluarga|RT|RW),
      mertua, anak-anak lain, teman-temannya, tidak boleh ikut, duduk sendiri, siapa pun yang (membaca|baca),
      yang (membaca|baca) pesan ini, di depan (semua|tetangga|teman|keluarga|umum|orang),
      kecuali (Anda|kamu|Bapak|Ibu), tinggal (Anda|kamu|Bapak|Ibu) saja, semua pelanggan .. (sudah|lunas)`),
    L8: entries(`
      bodoh, goblok, tolol, bego, bangsat, brengsek, bajingan, keparat, sialan, maling, pencuri,
      kurang ajar, dungu, idiot, kampret, bacot, monyet, setan, iblis, tai, miskin, kere, gembel, pengemis,
      parasit, benalu, lintah, rampok, perampok, kampungan, tak berguna, tidak berguna, otak udang,
      otak (kamu|Anda), cina, pribumi, kafir, orang asing seperti,
      dasar (kamu|orang|perempuan|laki-laki|cina|miskin|pemalas),
      dasar anjing, anjing (kamu|lu|lo|kau), dasar babi, babi (kamu|lu|kau), (kamu|dasar|manusia) sampah`),
    L9: entries(`
      (peringatan|kesempatan|teguran|pemberitahuan|tagihan|pengingat|panggilan|batas) terakhir, terakhir kali*,
      kali terakhir, sekarang juga, saat ini juga, segera, secepatnya, sesegera mungkin, mendesak, darurat, urgent,
      (dalam|waktu) # jam, dalam waktu # jam, # jam (lagi|ke depan|tersisa), 1x24 jam, 2x24 jam, #x24 jam,
      hari ini juga, hari ini terakhir, malam ini juga, sebelum terlambat, jangan abaikan, jangan diabaikan,
      jangan tunda, jangan menunda, jangan ditunda, detik ini, tanpa (ditunda|menunda|penundaan), cepat bayar,
      buruan, buru-buru, waktu (Anda|kamu) habis, waktu hampir habis, kesabaran, habis kesabaran,
      tidak ada (waktu|toleransi|perpanjangan) lagi, tidak ada toleransi, diputus, memutus, putuskan layanan,
      dinonaktifkan, terus menelepon, setiap hari .. sampai, sampai (Anda|kamu) (bayar|membayar),
      tidak akan berhenti, peringatan keras, peringatan, ultimatum,
      (obat|perawatan|makanan|terapi) .. tidak .. (kalau|sebelum|sampai),
      tidak (kami )?(berikan|layani|kasih) .. (kalau|sebelum|sampai), tinggal # jam`),
    L11: entries('biaya penagihan, biaya tagih, denda berlipat, dua kali lipat, berlipat ganda'),
    L12: entries(`
      skor kredit, riwayat kredit, catatan kredit, daftar hitam, kolektibilitas, blacklist*, di-blacklist,
      kredit macet, tidak bisa (kredit|pinjam|mengajukan)`),
    L13: entries(`
      (mengapa|kenapa) .. (belum|tidak|tak|nggak|gak|sulit|susah|lama|diam|menghindar), apa alasan (Anda|kamu),
      alasan apa lagi, apa susahnya, sampai kapan, kapan mau bayar, berapa kali .. harus, mau bayar tidak,
      niat bayar`),
    L14: entries(`
      nomor kartu, PIN (Anda|kamu|ATM), nomor PIN, kata sandi, kode OTP, OTP, CVV, kode keamanan, password,
      foto KTP, nomor KTP, NIK, foto kartu, data kartu, pulsa, voucher game`),
    L15: entries(`
      diskon*, promo, promosi, penawaran (khusus|spesial|menarik|terbatas), beli sekarang, belanja sekarang, gratis ongkir, voucher*, kupon, produk (baru|terbaru), koleksi (baru|terbaru), obral, cashback,
      poin loyalitas, poin bonus, upgrade, undian, ajak teman, dapatkan bonus, harga spesial,
      hadiah gratis, hadiah langsung`),
    L16: entries(`
      seks, seksi, porno*, telanjang, bir, anggur merah, wiski, vodka, minuman keras, miras, alkohol*, mabuk,
      senjata*, pistol, peluru, rokok, vape, tembakau, ganja, narkoba, cerutu, kokain`),
    L22: entries(`
      (kebanyakan|sebagian besar|hampir semua|semua) (pelanggan|orang|klien|perusahaan) .. (membayar|bayar|lunas|
      bisa),
      pelanggan lain, orang lain bisa, yang lain, semua orang lain, sebagian kecil, segelintir,
      satu-satunya pelanggan, satu-satunya yang, hanya (Anda|kamu) yang`),
    L23: entries(`
      dosa, berdosa, azab, Tuhan, Allah, hati nurani, nurani, haram, akhirat, neraka, surga, orang baik-baik,
      orang jujur, orang terhormat, kewajiban moral, moral, karma, kutuk*, sumpah, doakan, amanah, hadis, Quran,
      Alkitab, rezeki`),
    L26: entries(`
      kalau tidak akan, jika tidak akan, jika tidak (dibayar|bayar|membayar|ada|segera), bila tidak,
      atau kami, atau (Anda|kamu) akan, Anda harus, kamu harus, harus (dibayar|membayar|bayar|lunas|melunasi),
      wajib, terpaksa, konsekuensi, konsekuensinya, akibatnya, kami menuntut, tidak ada alasan, satu-satunya,
      tidak ada pilihan, tidak punya pilihan, memaksa, dipaksa, patuh, mematuhi, gagal membayar,
      menolak (membayar|bayar), tolong serius, jangan main-main, main-main`),
  },
  harmless: entries(`
    (tidak|tak|jangan|bukan|tanpa) (perlu )?(terburu-buru|mendesak), tidak apa-apa,
    tidak ada konsekuensi, tanpa konsekuensi, (kami|saya) segera, segera kami, akan segera,
    segera (membantu|menjawab|memperbaiki|menghubungi|kembali), tidak wajib, tidak harus, tidak ada keharusan,
    tidak terpaksa, kalau tidak ada, jika tidak ada (masalah|kendala|pertanyaan), kalau tidak keberatan,
    jika tidak sesuai, kalau tidak sesuai, tidak buru-buru, tidak perlu buru-buru, jangan buru-buru,
    terima kasih atas kesabaran*, kesabaran Anda, tanpa kata sandi, awas jatuh,
    (tidak perlu|tak perlu|jangan|tidak usah) malu, tanpa rasa malu, (jalan|jl) pengadilan,
    (tidak pernah|tidak akan|tidak) meminta .. PIN,
    (tidak pernah|tidak akan|tidak) meminta .. (kode OTP|OTP|kata sandi|password|nomor kartu),
    (tidak pernah|tidak akan|tidak) meminta .. kode, untuk (polres|polsek|polda|kantor polisi),
    (untuk|kepada|bagi) (kementerian|dinas|pemerintah|pengadilan),
    dinas (pendidikan|kesehatan|pekerjaan|perhubungan|sosial), perjalanan dinas,
    (pak|bu|bapak|ibu|mas|mbak|kak) hakim, (bapak|ibu|yth) (pengacara|notaris),
    (waspada|hindari|mencegah|terhindar) .. penipuan, insya allah, insyaallah, in sya allah,
    rahmat (allah|tuhan), semoga (tuhan|allah), tuhan memberkati, doakan (semoga|agar|supaya), semoga .. rezeki*,
    diskon (yang )?(disepakati|sudah), asuransi .. pencurian, perbaikan darurat, pengiriman segera,
    (boleh|bisa|siap) .. (datang|mampir) ke rumah`),
  ordinary: [],
  privacy: entries(`
    utang*, hutang*, tunggakan, menunggak, terlambat, keterlambatan, telat, lewat jatuh tempo, jatuh tempo lewat,
    penagihan, ditagih, tagihan tertunda, belum dibayar, belum lunas, denda, gagal bayar, kewajiban,
    pinjaman macet, kredit macet`),
  senderName: entries('penagihan, penagih, utang, hutang, debt*, collection*, kolektor*, hukum'),
  choices: {
    pay: entries('bayar, dibayar, membayar, melunasi*, pelunasan, pembayaran, transfer'),
    time: entries('waktu, cicil*, mencicil, dicicil, tanggal, pilih, cara, bertahap, hari, minggu, termin'),
    object: entries(`
      sesuai, keberatan, koreksi, kekeliruan, kabari, kabar*, beri tahu, memberi tahu, keliru, salah, kendala,
      perbaiki, memperbaiki, dikoreksi, sampaikan`),
    talk: entries(`
      pertanyaan, bantu*, membantu, kontak, menjawab, balas, membalas, telepon, bertanya, hubungi, menghubungi,
      bicara, berbicara, obrol*, WhatsApp, email, kabari`),
  },
  alreadyPaid: entries(`
    dibayar, diatur, Anda atur, sudah membayar, sudah bayar, sudah transfer, sudah mentransfer, sudah ditransfer,
    abaikan`),
  help: entries(`
    bantu*, bantuan, membantu, keuangan sedang sulit, sulit, kesulitan, konsultasi keuangan, cicil*,
    jalan keluar, solusi`),
  optOut: entries('STOP, berhenti'),
  humour: entries('haha*, hehe*, wkwk*, becanda, bercanda, lelucon, lucu, canda, hihi*'),
  typical: entries('Anda, dan, yang, untuk, kami, tidak, kalau, jika, di, sudah, atau, dengan, ini, dari, ada'),
};
