const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const septets = new Map<string, number>([
  ...Array.from(basic, (character): [string, number] => [character, 1]),
  ...Array.from('^{}\\[~]|€\f', (character): [string, number] => [character, 2]),
]);

/**
 * How many SMS a text takes: 160 septets of the GSM alphabet (153 each when joined), else 70 UCS-2 units (67 each),
 * by 3GPP TS 23.038 and 23.040.
 * @example smsSegments('hello') === 1
 */
export function smsSegments(text: string): number {
  let length = 0;
  for (const character of text) {
    const septetCount = septets.get(character);
    if (septetCount === undefined) return segmentsOf(text.length, 70, 67);
    length += septetCount;
  }
  return segmentsOf(length, 160, 153);
}

function segmentsOf(length: number, alone: number, joined: number): number {
  return length <= alone ? 1 : Math.ceil(length / joined);
}
