import { type WordLists } from './words.types.js';

/** Indonesian. */
export const indonesian: WordLists = {
  rules: {
    L3: [
      'penjara*', 'dipenjara*', 'polisi', 'kepolisian', 'ditangkap', 'tangkap', 'pidana', 'dipidana*', 'kriminal*', 'penipu*', 'penipuan', 'menipu',
      'penggelapan', 'kejahatan', 'jaksa', 'dilaporkan ke', 'laporkan Anda', 'pencurian',
    ],
    L4: [
      'gugat', 'digugat', 'menggugat', 'gugatan', 'pengadilan', 'jalur hukum', 'tindakan hukum', 'langkah hukum', 'proses hukum', 'tuntut', 'dituntut',
      'menuntut', 'tuntutan', 'kami sita', 'sita aset', 'sita barang', 'disita', 'menyita', 'penyitaan', 'juru sita', 'debt collector*', 'penagih utang', 'penagih hutang', 'lelang', 'dilelang', 'diusir',
    ],
    L5: [
      'pengacara', 'kuasa hukum', 'advokat', 'kantor hukum', 'OJK', 'BI Checking', 'SLIK', 'pemerintah', 'kementerian', 'dinas', 'surat panggilan',
      'somasi', 'putusan', 'notaris', 'bagian hukum', 'nomor perkara',
    ],
    L7: [
      'malu', 'memalukan', 'mempermalukan', 'dipermalukan', 'tidak bertanggung jawab', 'tak bertanggung jawab', 'tidak jujur', 'pembohong', 'bohong', 'tetangga Anda',
      'keluarga Anda akan', 'atasan Anda', 'kantor Anda akan', 'tempat kerja Anda', 'sebarkan', 'disebarkan', 'viralkan', 'diviralkan', 'penunggak', 'ingkar', 'malas', 'alasan saja',
      'banyak alasan', 'ngemplang', 'pengemplang', 'semua orang akan tahu', 'aib',
    ],
    L8: [
      'bodoh', 'goblok', 'tolol', 'bangsat', 'anjing', 'brengsek', 'bajingan', 'keparat', 'sialan', 'maling', 'pencuri', 'babi', 'kurang ajar', 'sampah', 'dungu', 'idiot',
    ],
    L9: [
      'peringatan terakhir', 'kesempatan terakhir', 'teguran terakhir', 'pemberitahuan terakhir', 'sekarang juga', 'segera', 'secepatnya', 'mendesak', 'darurat', 'dalam 24 jam',
      'dalam waktu 24 jam', 'hari ini juga', 'sebelum terlambat', 'jangan abaikan', 'jangan diabaikan', 'detik ini',
    ],
    L12: ['skor kredit', 'riwayat kredit', 'daftar hitam', 'kolektibilitas', 'blacklist'],
    L13: ['mengapa belum bayar', 'kenapa belum bayar', 'mengapa Anda belum', 'kenapa Anda belum', 'mengapa tidak bayar', 'kenapa tidak bayar', 'mengapa Anda tidak', 'kenapa Anda tidak'],
    L14: ['nomor kartu', 'PIN Anda', 'kata sandi', 'kode OTP', 'OTP', 'CVV', 'kode keamanan', 'password'],
    L15: ['diskon*', 'promo*', 'penawaran khusus', 'beli sekarang', 'hadiah gratis', 'voucher*', 'produk baru', 'obral', 'cashback', 'poin loyalitas'],
    L16: ['seks', 'porno*', 'bir', 'anggur merah', 'minuman keras', 'miras', 'alkohol*', 'senjata*', 'peluru', 'rokok', 'tembakau', 'ganja', 'cerutu'],
    L22: ['kebanyakan pelanggan membayar', 'pelanggan lain membayar', 'semua orang lain', 'sebagian kecil'],
    L23: ['dosa', 'berdosa', 'azab', 'Tuhan', 'Allah', 'hati nurani', 'haram', 'akhirat', 'orang baik-baik', 'kewajiban moral'],
    L26: ['kalau tidak akan', 'jika tidak akan', 'Anda harus', 'wajib', 'terpaksa', 'konsekuensi', 'akibatnya', 'kami menuntut', 'tidak ada alasan', 'satu-satunya'],
  },
  privacy: [
    'utang*', 'hutang*', 'tunggakan', 'menunggak', 'terlambat', 'keterlambatan', 'lewat jatuh tempo', 'penagihan', 'ditagih', 'belum dibayar', 'denda', 'gagal bayar', 'kewajiban',
  ],
  choices: {
    pay: ['bayar', 'dibayar', 'membayar', 'melunasi*', 'pelunasan'],
    time: ['waktu', 'cicil*', 'mencicil', 'tanggal', 'pilih', 'cara'],
    object: ['sesuai', 'keberatan', 'koreksi', 'kekeliruan', 'kabari', 'beri tahu', 'memberi tahu'],
    talk: ['pertanyaan', 'bantu*', 'membantu', 'kontak', 'menjawab', 'balas', 'telepon', 'bertanya'],
  },
  alreadyPaid: ['dibayar', 'diatur', 'Anda atur'],
  help: ['bantu*', 'bantuan', 'keuangan sedang sulit', 'konsultasi keuangan'],
  optOut: ['STOP', 'berhenti'],
  typical: ['Anda', 'dan', 'yang', 'untuk', 'kami', 'tidak', 'kalau', 'jika', 'di', 'sudah', 'atau', 'dengan', 'ini', 'dari', 'ada'],
};
