import { type ExampleSentences } from '../../words.types.js';

/** Invented Indonesian replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    lagi rapat, nanti ya
    nanti aja ya
    Lagi nyetir. nanti
    waktunya kurang pas, lagi di proyek
    Terima kasih sudah diingatkan! Kami sedang tutup buku, bisa dibahas setelah libur?
    Saya libur sampai Senin, hubungi lagi nanti
    Terima kasih infonya. Sedang tutup kuartal, ingatkan saya lagi mulai tanggal 20 ya?
    lagi meeting, nanti saya telepon balik
    Kami lagi pindahan kantor, sebelum tanggal 20 belum bisa urus. Nanti kita bicara lagi?
    istri mau lahiran nih, coba lagi sebulan lagi ya
    Bisa ditahan dulu sampai saya pulang liburan tanggal 19? Nanti saya lihat.
    Kami pameran sampai Minggu, kita bicara minggu depannya
    gak bisa sekarang, nanti telepon lagi
    lagi gak pas waktunya
    lagi pindahan rumah, coba lagi bulan depan
    lagi kerja, nanti
    lagi stok opname, kabari dua minggu lagi
    gak bisa ngobrol, lagi di tol
    setelah pameran ya
  `,
  out_of_office: `
    Balasan otomatis: saya di luar kantor sampai 14 September tanpa akses email. Untuk hal mendesak hubungi resepsionis.
    Pesan otomatis - saat ini saya tidak tersedia, akan membalas secepatnya.
    Halo, perusahaan kami libur dari 3 sampai 21 Agustus. Pesan Anda akan kami proses setelah kembali.
    Terima kasih atas pesan Anda. Kantor kami tutup 3 - 21 Agustus. Mulai tanggal 24 kami siap melayani lagi.
    Saya cuti melahirkan mulai 1 April. Pesan Anda tidak diteruskan. Silakan hubungi ap@fern.example untuk faktur.
    Halo! Saat ini kami tidak tersedia, jam operasional kami Senin-Jumat 9-18. Kami akan membalas secepatnya. (pesan otomatis)
    Saya cuti sampai 20 Maret dan jarang membuka email.
    Kantor kami libur dan buka kembali 7 Januari.
    Saya sedang tidak di tempat, pesan akan diproses setelah kembali.
  `,
  start: `
    mulai
    START
    Mohon pengingat email dilanjutkan lagi
    saya mau diingatkan lagi di sini
    Mulai sekarang boleh wa saya lagi, sudah beres semua 😊
    kangen juga sama pengingatnya 😅 bisa diaktifkan lagi?
    Boleh kirim ke sini lagi, hp baru sudah bisa
    boleh kirim pesan lagi ke saya
    nyalakan lagi notifikasinya
  `,
  help: `
    bantuan
    tolong
    Saya gak tahu cara pakai link ini, ada yang bisa bantu?
    Bisa bicara sama orang langsung? Hubungi siapa ya?
    Pencetnya di mana ya? Saya 78 tahun dan gak ngerti beginian, tolong bantu
    Saya perlu bicara dengan petugas. Nomor teleponnya berapa?
    linknya gak bisa dibuka, ada yang bisa bantu?
    info, halaman pembayarannya gimana caranya
    saya gak ngerti portalnya, ada yang bisa bantu
    gimana cara loginnya?
    Saya mau bicara dengan seseorang
    tombolnya dipencet gak ada reaksi
    bisa ditelepon sama orang beneran
    saya bingung di websitenya
  `,
  question: `
    IBAN atau rekeningnya apa ya?
    Total yang harus saya bayar berapa, nota kredit Mei sudah termasuk?
    Kapan timnya mulai tahap kedua?
    Ini beneran atau penipuan? Gimana tahu kalau dari kalian
    bisa pakai kartu gak
    bisa bayar pakai kartu?
    Faktur bulan Mei ada di mana di portal?
    Kalau telat ada bunganya?
    boleh minta nomor rekeningnya lagi?
    Ceknya ditulis atas nama siapa?
    npwp nya berapa buat saya daftarkan di sini?
    Tahap satu sudah selesai, sisanya kapan mulai?
    Faktur sudah diterima. Apa harus kami unggah sendiri ke portal?
    Faktur sudah masuk. PPh-nya sudah dipotong belum?
    bayar ke rekening mana
    bisa bayar pakai kartu kredit
    berapa persisnya yang harus dibayar?
    ini pesan palsu bukan?
    gimana saya tahu ini beneran dari kalian
    boleh dirinci jumlahnya
    itu sudah termasuk ppn
    kalau telat bayar gimana
    saya bicara dengan siapa soal pengiriman
  `,
  receipt_confirmed: `
    diterima 👌
    sudah saya terima 👍
    Fakturnya sudah sampai 👍
    ya fakturnya sudah kami terima, semua lengkap
    Faktur sudah kami terima, sedang menunggu persetujuan kepala bagian.
    Kemarin diterima lewat pos, sudah dicap dan diteruskan.
    Terima kasih banyak sudah kirim cepat, fakturnya sudah ada di kami.
    fakturnya sudah dilihat
    sudah kami terima
    sudah sampai dan lagi menunggu persetujuan bos
    iya ada di meja saya
  `,
  thanks: `
    Terima kasih!
    thx kak
    Terima kasih banyak atas kesabaran dan bantuannya kemarin 🌷
    Terima kasih Mbak Maya atas bantuannya kemarin dengan portal.
    mantap, makasih bantuannya
    terima kasih ya
    temannya baik sekali kemarin
    makasih pengertiannya
  `,
  other: `
    ok
    Selamat ulang tahun perusahaan untuk seluruh tim! 🎉
    Maaf tadi kucing saya di keyboard: jjjkkk
    Alamat pindah per 1 Juli: Jl. Akhir 9, Malang.
    Kurir lewat pintu belakang saja, lift rusak
    lihat di bawah
    oke
    👍
    selamat ulang tahun!
    lewat belakang ya, depan lagi dicat
    kami sudah pindah, alamat baru di bawah
  `,
};
