import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** Indonesian. */
export const indonesian: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'yang yg dan di ke dari untuk saya sy aku kami kita anda bapak ibu pak bu kak mas mbak min bang ini itu tidak gak ga nggak belum sudah udah akan mau bisa tolong mohon maaf terima kasih ya aja saja lagi juga dengan ada nanti dulu sih dong kok nya',
  spellings:
    'yg=yang sy=saya gak|ga|nggak|ngga|enggak|gk|tdk|tak|kagak=tidak udah|udh|sdh|dah=sudah blm|belom|blom=belum tgl=tanggal byr=bayar tf|trf|trsf|transferin=transfer dgn=dengan utk=untuk bgt=banget krn=karena jgn=jangan bln=bulan mgg=minggu thn=tahun dapet=dapat hp=nomor sampe=sampai aja=saja',
  deniesBehind: false,
};
