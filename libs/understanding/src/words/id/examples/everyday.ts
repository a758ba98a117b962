import { type ExampleSentences } from '../../words.types.js';

/** Invented Indonesian replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    saya tidak pernah kasih izin dikirimi wa
    ga usah wa lagi ya
    keluarkan nomor saya dari sistem kalian
    Mohon tidak lagi mengirim pengingat ke nomor ini
    stop pesan otomatisnya dong
    Saya mencabut persetujuan untuk dihubungi
    ini udah kelima kali, jangan hubungi saya
    lewat surat aja, jangan sms
    hapus data saya
    gak mau denger apa2 lagi dari kalian
    bosen di wa terus, udahan ya
  `,
  wrong_person: `
    orangnya udah pindah gak tau kemana
    di sini gak ada yang namanya itu
    Usaha itu sudah saya jual dua tahun lalu, hubungi pemilik baru
    Saya sudah bukan direktur perusahaan itu
    beliau sudah pensiun
    saya cuma ngontrak, tanya yang punya rumah
    nomor ini baru, mungkin punya orang lama
    gak kenal, mungkin buat orang lain
    itu utang mantan suami saya, bukan urusan saya
    Kami perusahaan lain yang namanya mirip
    itu urusan kantor pusat, bukan cabang kami
    hp ini dipegang anaknya
  `,
  vulnerable: `
    bapak saya dirawat di rumah sakit habis jatuh
    kemarin kami baru makamkan istri saya
    bayi kami meninggal waktu lahir
    saya anaknya, ibu pikun jadi saya yang urus surat
    lagi kemo, badan lemes banget
    udah gak kuat, pengen akhiri semuanya
    banjir habisin semua isi rumah
    saya kabur dari rumah karena dipukuli suami
    takut buka surat, panik terus
    dia koma setelah kecelakaan
    depresi berat, lagi rawat inap
    gempa bikin rumah roboh
  `,
  hardship: `
    cuma hidup dari bantuan sosial, habis buat kontrakan
    jam kerja dipotong, rekening minus
    Perusahaan kami sudah dinyatakan pailit
    dipecat minggu lalu, gak sanggup bayar
    rekening kami dibekukan bank
    modal habis dan panen gagal, gak bisa bayar
    klien terbesar bangkrut, kami ikut kolaps
    buat beli beras aja susah
    lagi bokek parah
    gak ada uang sampai dapat kerja
    toko tutup, gak ada pemasukan
  `,
  dispute: `
    teknisinya cuma sejam tapi ditagih empat jam
    benerin dulu baru saya bayar
    sampai beres kalian gak akan dapat sepeser pun
    catnya salah warna
    Jumlah barang tidak sesuai dengan PO kami
    itu udah dibatalin, gak ada yang harus dibayar
    barangnya udah saya balikin, jadi gak ada utang
    Tarif di tagihan berbeda dengan kontrak
    kan masih garansi, kok disuruh bayar
    Mohon nota kredit untuk barang yang kurang
    item nomor 2 tidak pernah dikirim
    kami menolak tagihan ini karena ada biaya yang tidak disepakati
  `,
  already_paid: `
    duitnya udah keluar selasa
    tadi pagi udah ditransfer, cek rekening ya
    minggu lalu udah dibayar pakai kartu
    autodebet tanggal 1 udah jalan
    udah titip tunai ke sopirnya
    istri saya udah bayar online hari minggu
    Pembayaran telah kami lakukan tanggal 4, bukti kami lampirkan
    gak ada tunggakan, april udah lunas
    barusan bayar lewat gopay
  `,
  receipt_denied: `
    gak pernah ada tagihan masuk sini
    saya cari2 invoicenya gak ketemu
    Kami belum menerima faktur dari Bapak
    filenya gak bisa dibuka, kirim ulang ya
    cuma dapat pengingatnya, tagihannya gak ada
    emailnya gak ada lampiran
    tagihan yang mana? belum pernah dapat
  `,
  upset: `
    berani2nya ngancam cuma gara2 seratus ribu
    pelayanan paling buruk
    dasar lintah darat
    begini cara kalian sama pelanggan lama? keterlaluan
    kurang ajar
    gak punya etika
  `,
  plan_request: `
    boleh bayar dikit2 gak
    bisa 200 ribu per bulan?
    boleh minta waktu sampai akhir bulan depan
    bisa dipecah beberapa kali?
    bisa ditunda dua minggu lagi?
    Apakah tanggal jatuh tempo bisa dimundurkan?
  `,
  promise: `
    ikut jadwal pembayaran berikutnya
    nanti malam saya tf pas sampai rumah
    besok pagi langsung saya bayar
    udah diacc, rabu dibayar
    sebelum akhir pekan udah masuk
    Pembayaran akan kami lakukan tanggal 20
    hari ini juga saya bereskan
    setengah besok, sisanya habis gajian
    nyicil 100 dulu senin, sisanya nyusul
    bos tanda tangan tiap kamis jadi kamis ya
  `,
  not_now: `
    lagi kerja, nanti ya
    gak bisa ngobrol, lagi di kelas
    lagi mandiin anak, nanti
    Minggu ini kami pindahan kantor, setelah itu saja
    lagi repot, tanya lagi bulan depan
    masih di luar kota sampai senin, hubungi lagi nanti
    lagi mudik, abis itu aja ya dihubungi
    lagi sibuk banget, nanti saya baca
  `,
  out_of_office: `
    Saya sedang tidak di kantor dan akan membalas setelah kembali
    Kotak surat ini tidak dipantau
    Saya sedang cuti melahirkan, silakan hubungi rekan saya
    Kantor kami tutup karena libur nasional
    Pesan Anda telah kami terima, nomor tiket menyusul
    Saya dinas luar dengan akses email terbatas
  `,
  start: `
    nyalain lagi pesannya ya
    stop kemarin gak sengaja, lanjut aja kirim
    daftarkan saya lagi buat pengingat
    saya mau terima pesannya lagi
  `,
  help: `
    linknya gak kebuka di hp saya
    cara pakai halaman bayarnya gimana
    gak bisa masuk portal
    mau ngomong sama orang
    gagal login terus
  `,
  question: `
    ini beneran dari kalian atau penipuan
    totalnya berapa semua
    bisa bayar pakai kartu gak
    nomor rekeningnya berapa
    atas nama siapa rekeningnya
    pembayaran terakhir saya udah masuk belum
    paling lambat kapan
    biaya ini buat apa
    boleh minta rinciannya
  `,
  receipt_confirmed: `
    invoice udah ada, lagi di bos
    udah sampai, lagi diproses
    iya udah dapat
    Telah kami terima dan catat
    udah masuk sistem kami
  `,
  thanks: `
    udah dibantu banget, makasih
    terima kasih banyak
    makasih udah diingetin
    pelayanannya mantap, makasih
    baik banget kakaknya
  `,
  other: `
    salah kirim maaf, itu buat adik saya
    oke
    kami pindah, alamat baru Jl Melati 4
    selamat tahun baru buat tim
    👍
  `,
};
