import { type ExampleSentences } from '../../words.types.js';

/** Invented Indonesian replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    stop
    BERHENTI
    udah capek sama pesan kalian!!! tolong jangan ganggu saya lagi
    hapus saya dari daftar
    jangan kirim pesan ke nomor ini lagi. email boleh
    berhenti kirim wa terus
    tolong berhenti mengirimi saya pesan
    S T O P
    mulai sekarang jangan ada wa lagi ya
    Saya tidak ingin menerima pemberitahuan semacam ini lagi.
    Dengan ini saya menarik persetujuan untuk dihubungi secara elektronik.
    nomor saya ada di daftar jangan dihubungi, seharusnya kalian tidak boleh kirim
    bisa tolong hilangkan saya dari daftar ini
    saya blokir kalau kirim sekali lagi
    Saya tidak mengizinkan penggunaan nomor pribadi saya. Hapus dari catatan Anda.
    Anda tidak punya izin menghubungi saya.
    Korespondensi selanjutnya hanya melalui kuasa hukum saya. Jangan hubungi saya lagi.
    gimana caranya supaya notifikasi kalian berhenti?? saya gak mau
    Logo barunya bagus! Tapi kalau tagihan lewat sms saya gak mau, keluarkan saya
    males nerima pesan kalian
    bisa gak sih berhenti ganggu saya?? gak mau lagi pesan begini
    udah jangan sms sms lagi
    ga usah wa lagi
    tolong nomor saya dihapus
    kami minta tidak dihubungi lagi
    batal langganan
    unsubscribe
    saya mau berhenti menerima pesan
    udah dibayar jadi stop kirim pesan
    Kemarin sudah saya transfer, jadi tolong berhenti sms saya
    Jumat saya bayar. Tapi tolong jangan kirim WA pas makan malam. Sebenarnya jangan kirim lagi sama sekali.
    Siapa Acme?? Saya tidak pernah pesan apa-apa, ini nomor pribadi. Jangan kirim lagi!
    ini nomor anak saya. jangan pernah wa ke sini lagi
    Ini klinik gigi. Tidak ada Pak Ozturk di sini, mohon jangan kirim pesan lagi.
    Ini HP pensiunan umur 81 yang tidak pernah punya perusahaan. Hentikan pesannya.
    Stop!!!
    saya tidak mau dengar dari kalian lagi
    tolong keluarkan saya dari grup broadcast
    mohon email ini tidak dipakai lagi untuk tagihan. Surat ke kantor pusat saja.
    bisa stop spam gak
    Jangan menghubungi saya lagi
    jangan sms ya
    saya tidak pernah setuju dihubungi
    hapus nomor hp saya
    lebih baik jangan lewat wa, email saja
    stop ganggu saya, nomor ini saya blokir
    cukup sudah, jangan telepon lagi
    Mohon alamat ini dihapus dari semua pemberitahuan otomatis. Surat ke kantor pusat sudah cukup.
    sudah saya bilang, saya gak mau disms
    keluarkan saya atau saya laporkan
    kami keberatan nomor kami dipakai untuk pengingat
    saya tidak setuju, jangan wa lagi
    bisa gak jangan kirim ke hp saya lagi
    notif ini tolong dihentikan
  `,
  wrong_person: `
    salah nomor
    maaf salah sambung
    bukan saya, gak kenal Karim
    Saya bukan Carlos, mungkin Anda keliru
    Sepertinya Anda salah orang. Saya tidak pernah beli apa pun dari Anda dan nama saya bukan Peter.
    Ibu Montero sudah keluar dari perusahaan bulan Januari; saya cuma jaga email ini dan tidak punya akses ke faktur. Silakan hubungi keuangan@olm.example
    Di sini tidak ada perusahaan, ini rumah tangga biasa. Nomornya salah
    itu bukan urusan saya, itu diurus akuntan saya: 0812000000
    bukan bagian saya, harus ke bos saya
    Bukan wewenang saya, saya cuma anak magang. Harus ke ibu bos.
    Saya dulu akuntan luar sampai Desember; hubungan saya dengan perusahaan itu sudah selesai.
    Anda menghubungi klinik hewan. Kami tidak ada hubungan dengan orang yang disebut.
    nomor baru dapat, pemilik lama mungkin kenal, saya tidak
    saya mantannya, sudah cerai 3 tahun, tagihan dia bukan urusan saya lagi
    anak kos yang dicari sudah pindah bulan Maret
    biar mantan suami saya yang urus, usahanya punya dia
    Mungkin tertukar dengan orang yang namanya sama: NPWP saya berakhiran 4, di faktur 9.
    Ini puskesmas, nomornya ganti sejak Februari
    Toko sudah saya jual tahun lalu. Hubungi pemilik baru.
    nomor baru bulan lalu, dulu punya orang lain kayaknya
    Penyewa di alamat ini sudah pindah bulan Maret, sekarang kami yang tinggal di sini.
    Kami Roti Bianchi di Bandung, yang dicari Roti Bianchi di Solo. Tidak pernah berurusan dengan Anda.
    Saya dulu cuma magang di sana dan tidak ada hubungan lagi dengan perusahaan itu.
    Ini layanan pelanggan pemkot, kami tidak kenal pelanggan Anda.
    BERAPA KALI LAGI SAYA BILANG SAYA BUKAN PAK BAKRI
    beliau sudah tidak kerja di sini
    hp ini sudah ganti orang
    Balasan otomatis: Bapak Didier sudah meninggalkan perusahaan. Kotak surat ini tidak lagi dibaca.
    maaf salah sambung pak
    Bapak itu sudah setahun tidak di sini
    Nama saya Fikri, bukan Bakri
    ini mungkin buat tetangga saya
    Saya bukan pelanggan kalian
    Harus hubungi bagian keuangan di Bandung, saya cuma resepsionis
    Ibu Jansen sudah tidak kerja sejak Januari, saya yang baca emailnya
    ini perusahaan lain yang namanya mirip
    gak tau siapa itu, yang jelas bukan saya
    mereka sudah pindah dari gedung ini
    usahanya sudah kami serahkan ke orang lain
    hp ini saya beli bekas
    dia mantan saya, utangnya bukan urusan saya
    Anda salah orang, saya tidak pernah menyewa apa pun
    Pak Hasan sudah pensiun Maret, email ini sekarang saya yang pegang
    perusahaan itu sudah bubar, saya cuma karyawan
    saya cuma bersih-bersih di sini, bosnya gak ada
    nomor ini sekarang punya panti
    usaha itu punya mantan saya, tanya dia aja
    kami menempati ruko ini sekarang, toko yang lama sudah pergi
    saya gak kenal bu Ratna
  `,
  vulnerable: `
    lagi di rumah sakit, habis kecelakaan
    aku udah gak sanggup, mau mengakhiri semuanya
    saya gak lihat ada gunanya lagi hidup. semua orang lebih baik tanpa saya
    Suami saya meninggal hari Minggu.
    Saya menulis atas nama ayah saya yang alzheimer dan sudah tidak paham surat seperti ini. Saya walinya. Mohon bicara dengan saya. Elvira
    saya kabur dari rumah sama anak-anak karena dipukul suami, gak bisa akses rekening
    kami kehilangan bayi kami minggu lalu
    Saya penyandang disabilitas dan butuh orang untuk membacakan email, makanya lama balas.
    Nenek saya, 91, gak bisa tidur sejak SMS kalian, dikira perabotnya mau diambil. Saya yang urus surat-suratnya.
    bulan lalu saya coba bunuh diri, sekarang dirawat
    Banjir menghabiskan semuanya, kami di pengungsian
    Ayah saya 88 tahun, tinggal sendiri dan kaget sekali dengan pesan Anda. Beliau bingung. Saya yang urus semua sekarang.
    Kami baru saja memakamkan putri kami. Mohon beri kami waktu.
    Kami sedang berduka atas anak kami.
    istri saya kanker parah dan saya cuma bisa merawat dia
    setelah gempa kami tinggal di tenda, surat tidak sampai
    baru selesai kemo jadi semua lambat
    istri keguguran minggu lalu
    Setelah kecelakaan saya di kursi roda dan asuransi belum cair, memang gak ada apa-apa
    Sudah berbulan-bulan depresi dan tidak kerja, surat tidak saya buka lagi. Uang juga tidak ada.
    Anda tanya kenapa lama. Istri saya didiagnosis ALS bulan Februari dan bengkel saya tutup untuk merawatnya. Kami hidup dari tunjangannya. Saya mau bayar tapi jujur tidak tahu bagaimana dan kapan
    Kebakaran menghabiskan hutan dan bengkel. Tidak ada pemasukan.
    ibu saya meninggal tadi malam
    bapak masuk icu kena stroke
    saya punya gangguan cemas, gak kuat
    Ayah saya dulu pelanggan Anda. Beliau wafat September.
    rumah kami kebakaran, habis semua
    saya gak mau hidup lagi
    saya gak bisa baca, adik yang bacakan
    Suami saya kanker stadium akhir
    Nenek umur 90 panik gara-gara pesan Anda, sudah tidak mengerti apa-apa. Saya yang urus surat-suratnya.
    saya merawat ibu yang sekarat, tidak sempat urus surat
    anak saya meninggal kecelakaan bulan lalu
    saya lagi diopname, hp dipegang adik
    sejak stroke saya susah baca pesan panjang
    kami mengungsi karena kebakaran, tidur di balai desa
    saya anaknya, ibu sudah pikun
    hidup saya sudah tidak ada artinya
  `,
  hardship: `
    saya gak bisa bayar sekarang, kehilangan kerja bulan Maret
    lagi bokek parah
    rekening diblokir, gak bisa apa-apa
    gak nyampe akhir bulan, buat listrik aja gak ada
    bulan ini pilih bayar kontrakan atau kalian
    Bank memutus kredit kami, tidak ada sepeser pun di rekening
    saya minus terus
    kami tutup usaha akhir April
    Perusahaan dinyatakan pailit dengan putusan 14 Mei. Kuratornya Bapak Luis.
    Kami juga ditagih 40 juta dan tidak ada yang bayar ke kami. Kas kosong.
    dirumahkan sejak januari, gak ada lembur
    tagihan kalian atau sepatu anak bulan ini, maaf banget
    terlilit hutang
    lagi gak ada duit kak
    usaha lagi sepi banget, belum sanggup bayar
    belum ada uang bu
    dikira uang jatuh dari langit? saya hitung recehan kalian malah neror
    Saya hidup dari utang dan kalian nagih tiap minggu. Mau ambil dari mana!!
    Keadaan lagi sempit, sewa juga belum dibayar. Saya coba bayar tanggal 28.
    Pelanggan terbesar kami hilang dan 70% omzet ikut. Bisa disepakati cicilan mingguan kecil?
    Sejak jalan digali gak ada pembeli. Bisa dicicil sedikit-sedikit?
    Usaha sepi sejak perbaikan jalan. boleh dicicil kecil-kecil tiap bulan?
    lagi gak punya uang sama sekali
    kami mau bangkrut
    sejak di-PHK saya gak bisa bayar tagihan
    gaji belum turun, rekening minus
    perusahaan kami lagi krisis, bank menyetop kredit
    debt collector sudah di depan pintu
    makan aja susah
    dagangan gak laku
    Pembeli sepi karena proyek jalan, boleh bayar sedikit-sedikit tiap minggu?
    lagi terpuruk, bisa nyicil 250 sebulan?
    kami juga nunggu uang dan rekening nol
    sejak awal tahun gak ada proyek
    saya hidup dari bantuan, gak cukup
    sudah ada kurator, silakan daftarkan tagihan ke beliau
    pilih makan atau bayar kalian
    lagi gak ada pemasukan
  `,
};
