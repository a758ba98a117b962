/** How an SMS is encoded on the air, and how many segments it is billed and sent as. */
export interface SmsSize {
  readonly encoding: 'gsm7' | 'ucs2';
  /** Septets for GSM-7 (extended characters count two), UTF-16 units for UCS-2. */
  readonly units: number;
  readonly segments: number;
}

/** Longest SMS that Twilio accepts, in characters. */
export const SMS_MAX_CHARACTERS = 1600;

// 3GPP TS 23.038, default alphabet (without ESC) and its extension table.
const GSM7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';
const basic = new Set(GSM7);
const extended = new Set(EXTENDED);
const ONLY_BASIC = new RegExp(`^[${GSM7.replace('-', String.raw`\-`)}]*$`);

// Characters that would halve the room of a message and have an equal in GSM-7.
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '*',
  '·': '.',
  '×': 'x',
  '÷': '/',
  '№': 'No.',
  '™': 'TM',
  '®': '(R)',
  '©': '(C)',
  '₹': 'INR ',
  '₱': 'PHP ',
  '₦': 'NGN ',
  '₫': 'VND ',
  '₩': 'KRW ',
  '฿': 'THB ',
  '₺': 'TRY ',
  '₴': 'UAH ',
  '₪': 'ILS ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  œ: 'oe',
  Œ: 'OE',
  ẞ: 'SS',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
};

/**
 * Measures a text as it would leave.
 *
 * @example smsSize('Price: 5 €') // { encoding: 'gsm7', units: 11, segments: 1 }
 */
export function smsSize(text: string): SmsSize {
  // Most messages: nothing to count one by one.
  if (ONLY_BASIC.test(text)) {
    const units = text.length;
    return { encoding: 'gsm7', units, segments: units <= 160 ? 1 : Math.ceil(units / 153) };
  }
  const characters = Array.from(text);
  if (characters.every((character) => basic.has(character) || extended.has(character))) {
    const units = characters.length + characters.filter((character) => extended.has(character)).length;
    return {
      encoding: 'gsm7',
      units,
      segments: segmentsOf(
        characters.map((c) => (extended.has(c) ? 2 : 1)),
        160,
        153,
      ),
    };
  }
  return {
    encoding: 'ucs2',
    units: text.length,
    segments: segmentsOf(
      characters.map((c) => c.length),
      70,
      67,
    ),
  };
}

/**
 * Replaces characters outside GSM-7 by their equals (curly quotes, dashes, accents without a GSM-7 letter), but only
 * if that makes the whole text fit GSM-7: a message that stays UCS-2 anyway keeps its people's names as written.
 * Runs before the body is hashed, so that what is stored is what is sent.
 *
 * @example toSmsText('Ça va – “José”') // 'Ça va - "Jose"'
 * @example toSmsText('Hi 世界 “José”') // unchanged
 */
export function toSmsText(text: string): string {
  if (ONLY_BASIC.test(text)) return text;
  const spaced = text.normalize('NFC').replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  const replaced = Array.from(spaced).map(toGsm7).join('');
  return smsSize(replaced).encoding === 'gsm7' ? replaced : spaced;
}

function toGsm7(character: string): string {
  if (basic.has(character) || extended.has(character)) return character;
  const replacement = REPLACEMENTS[character];
  if (replacement !== undefined) return replacement;
  // An accented Latin letter without a place in GSM-7 (á, ç, ş) keeps its base letter.
  const base = character.normalize('NFD').replace(/\p{M}/gu, '');
  return base.length === 1 && basic.has(base) ? base : character;
}

// A character never spans two segments, so segments are packed, not divided.
function segmentsOf(widths: readonly number[], single: number, each: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= single) return 1;
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > each) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}
