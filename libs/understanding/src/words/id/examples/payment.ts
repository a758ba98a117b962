import { type ExampleSentences } from '../../words.types.js';

/** Invented Indonesian replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Saya tidak berniat membayar, kerjaannya setengah jadi.
    12 kursi ditagih, cuma 10 yang datang
    Kursinya kurang dua tapi ditagih 12
    Apa ini dobel? Kiriman yang sama sudah ditagih bulan April, ini salah
    kayaknya ini dobel, pesanan itu sudah ada di tagihan April
    Pesanan itu sudah kami batalkan Januari, cek konfirmasi Anda sendiri.
    Barang sudah dikembalikan, tanpa nota kredit tidak akan dibayar
    Barang sudah diretur tiga minggu lalu dan nota kreditnya belum ada.
    NPWP dan alamatnya salah, faktur ini tidak sesuai, mohon dibuat ulang.
    Surat jalannya saja tidak kami tanda tangani.
    Pembayaran ditolak: tarif PPN seharusnya 11% bukan 12%.
    harganya salah, kemarin 45 ribu per jam
    Ongkir itu tidak pernah disepakati. Hapus dan kirim faktur baru.
    Kami tidak mengakui faktur ini: tidak ada kontrak.
    Siapa yang pesan ini? Bukan kami, tidak pernah ada konfirmasi pesanan yang ditandatangani.
    langganan sudah diputus November jadi saya tidak berutang apa-apa
    Belum saya bayar dan memang tidak akan.
    Lantainya kalian bikin baret semua masih berani minta bayar? Memalukan.
    Mesin cucinya datang rusak, itu gak saya bayar. Yang satunya, Rp320.000, hari Selasa.
    Tagihan ini salah semua
    Kami cuma terima 8 tapi ditagih 10
    masih bocor, perbaiki dulu baru saya bayar
    Saya tidak pernah pesan ini dan tidak akan bayar
    Mohon faktur baru, tarif PPN salah
    kemarin dijanjikan diskon 20%
    Mesinnya mati berminggu-minggu, saya tidak mau bayar
    Langganan ini sudah saya batalkan November
    ditagih dua kali untuk hal yang sama
    Katanya pasang gratis, kok ada di tagihan
    jamnya gak cocok, kalian datang dua hari bukan tiga
    separuh pesanan belum datang
    Itu sudah dikembalikan dan belum ada nota kreditnya
    mohon terbitkan ulang dengan alamat yang benar
    teman Anda sepakat harga borongan 300
    kami tidak tanda tangan apa pun
  `,
  already_paid: `
    udah dibayar
    sudah ditransfer
    transfernya sudah hari Jumat
    Senin sudah transfer
    kemarin lusa saya transfer 300rb
    kemarin pakai kartu 95rb
    itu sudah dilunasi, tolong dicek
    salah transfer ke rekening lama tanggal 2, tolong dicek
    sudah didebet dari rekening kami, mohon dicek
    barusan bayar 45 ribu lewat qris 👍
    Sabtu kemarin saya titip 120rb tunai ke mbak kasir
    seminggu lalu sudah bayar
    tadi pagi sudah tf
    Rp499.000 sudah keluar dari rekening kami, kata bank sukses
    Lagi?? Sudah dibayar sebulan lalu, pernah cek rekening gak sih?
    Berapa kali lagi?! Uangnya sudah berminggu-minggu di kalian, buka mata
    Setengah pertama sudah ditransfer, sisanya Rp640.000 menyusul Rabu minggu depan.
    baru aja saya transfer
    tadi malam sudah dibayar lewat gopay
    udah lama dibayar kok
    Jumat lalu sudah transfer
    senin kemarin kasih 50rb tunai ke mas Peter
    Sudah kami transfer tanggal 2 Maret.
    senin sudah kepotong dari rekening saya, cek lagi
    harusnya sudah masuk, saya transfer
    di catatan kami sudah lunas
    sudah saya kasih tunai ke sopirnya
  `,
  receipt_denied: `
    Saya TIDAK menerima faktur apa pun dari Anda
    faktur apa? gak ada yang masuk ke saya
    Faktur apa? Di inbox tidak ada, di spam juga tidak ada.
    emailnya gak ada PDF-nya. bisa kirim lagi?
    di spam juga gak ada, kirim lagi dong
    Kami TIDAK PERNAH menerima dokumen ini.
    Tidak ada di folder spam. Coba faktur@aub.example
    INV-7714 belum ada di kami. Begitu ada langsung kami bayar, tidak masalah.
    Lampirannya gak ada
    kami belum terima apa-apa
    faktur yang mana ya?
    Bisa kirim ulang fakturnya, saya cari tidak ketemu
    pdfnya gak bisa dibuka
    nomor itu tidak ada fakturnya di kami
    emailnya tanpa file
    tidak pernah sampai, kirim lagi
  `,
  upset: `
    kalian kasar banget sih
    pergi sana 😡
    Tiga SMS dalam dua hari, ini pelecehan.
    Pesan Anda menyakitkan dan tidak pantas.
    kayak ngomong sama tembok, pelayanan buruk
    nadanya kok gak sopan
    Nada Anda menyinggung, padahal saya pelanggan dua puluh tahun.
    beginikah cara memperlakukan pelanggan setia. keterlaluan
    Memalukan. Dulu saya rekomendasikan ke semua orang, mulai hari ini tidak lagi.
    yang bener aja
    kurang ajar cara kalian ke pelanggan
    apaan ini, tiga pesan sehari
    muak saya sama kalian
    lintah darat
    cuma telat dua hari diperlakukan kayak penjahat
    saya sudah muak sama kalian
    berani-beraninya, setelah bertahun-tahun
  `,
  plan_request: `
    Apakah bisa dicicil?
    boleh bayar 3 kali?
    Kami mengusulkan empat kali cicilan masing-masing Rp250.000. Apakah Bapak setuju?
    minta waktu sebulan ya?
    kasih saya waktu sebulan lagi
    bisa minta perpanjangan sampai akhir bulan?
    boleh gak saya bayar tanggal 20?
    gimana kalau tanggal 20 saja bayarnya?
    Jumat saya bayar 100rb, sisanya dicicil boleh?
    100 ribu hari Jumat lalu sisanya dicicil sampai pertengahan tahun, kalau boleh
    bisa pakai cicilan gak
    boleh bayar bertahap
    boleh mundur beberapa minggu
    boleh saya bayar tanggal 20?
    kalau 1 April bisa gak?
    boleh kami lunasi pelan-pelan
    ada kelonggaran waktu sedikit gak
    setengah sekarang setengah bulan depan, boleh?
  `,
  promise: `
    Jumat
    bayar jumat
    besok pagi
    besok pagi saya kerjain duluan
    Akhir bulan uangnya sudah di Anda.
    Kami selalu bayar akhir bulan, jadi tunggu ya.
    setengah sekarang, sisanya kalau klien saya sudah bayar
    Akan ditransfer dalam 14 hari
    nanti malam kalau sudah di rumah
    Iya siap, nanti dibereskan!
    akhir minggu ini sudah masuk rekening
    Maaf telat, besok bayar. Perlu nomor pelanggan gak?
    akhir bulan depan lunas, janji
    Rp1.820.000.000 sudah disetujui dan ikut jadwal pembayaran 30 Maret. Tidak ada yang sakit di sini, kami cuma lambat.
    Nanti dibereskan kalau ibu bos sudah pulang dari Swiss, harus tanda tangan beliau
    lusa saya transfer 150rb
    tanggal 3 gajian langsung saya bayar
    pertengahan bulan saya setor 1,8 juta rupiah
    selasa sudah ada ya
    15/3 👍
    Tidak sebelum akhir bulan depan, tapi pasti
    rabu gak bisa, kamis bisa
    hari minggu gajian, nanti saya mampir bawa uangnya
    jangan hentikan proyeknya ya pak, senin uangnya ada
    paling lambat 15 hari lagi
    tenang aja, saya urus
    hp saya mati kemarin, maaf! kamis saya bayar
    Sudah saya teruskan ke bagian keuangan, nanti mereka transfer
    lagi sibuk tapi 14 September oke
    30 hari dari sekarang, jadi Rp2,5 juta persis tiga puluh hari lagi
    kalau DP proyek saya cair, janji bapak yang pertama
    jumat saya mampir bayar tunai
    minggu depan masuk rekening
    minggu depan pasti
    18/03 sudah dijadwalkan di bank
    80rb lima hari lagi
    minggu di pasar saya kasih enam puluh ribu
    yang di rumah sakit itu kakak saya, sudah sembuh. selasa saya kirim uangnya
    dua minggu lagi kami bayar semua
    tiga hari lagi beres
    jumat ini lunas sekaligus
    THR cair, kakak yang pertama saya bayar
    rabu saya jaga anak, kamis saya bayar
    Rp4.100.000 paling lambat Rabu depan
    Kami transfer Rp2.350.750 tanggal 3/5.
    dua minggu dari sekarang, pegang janji saya
    Paling lambat Jumat
    ok siap saya bayar
    nanti saya transfer ya
    saya bayar jumat
    senin uangnya sudah masuk
    jumat minggu depan kami transfer
    sebelum akhir bulan lunas
    tanggal 25 gajian, nanti saya transfer
    selasa saya transfer Rp250.000
    seminggu lagi
    dalam 10 hari
    besok saya kerjakan
    maaf lupa banget! sekarang saya bayar
    direktur harus tanda tangan dulu, habis itu keluar
    15 Maret
    hari ini Rp75.000 dulu
    2 minggu lagi semuanya
    uangnya keluar bareng pembayaran hari jumat
    begitu gajian tanggal 25 langsung saya transfer
    minggu ini masuk daftar bayar
    besok sudah masuk rekening
    suami saya transfer nanti malam
    tenang, sebelum tanggal 10
  `,
};
