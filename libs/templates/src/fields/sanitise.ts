/** Longest text that each field made by people may bring into a message, in characters. */
export const FIELD_LIMITS = {
  creditor: 80,
  firstName: 30,
  human: 80,
  reach: 200,
  invoiceNumber: 60,
  description: 60,
  account: 40,
  link: 300,
} as const;

// Control, format (bidi, zero-width, soft hyphen, tags), private use, unassigned, and line or paragraph separators.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/**
 * Makes one clean line of a text that a person, a file or another system wrote: no control, bidi or zero-width
 * characters, single plain spaces, no angle or curly brackets, no start that a spreadsheet takes for a formula,
 * at most `limit` characters. Honest odd names stay as they are.
 *
 * @example cleanLine('  O’Brien\t& Söhne ', 60) // 'O’Brien & Söhne'
 */
export function cleanLine(text: string, limit: number): string {
  const line = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/[<{]/g, '(')
    .replace(/[>}]/g, ')')
    .replace(/^[\s=@|-]+/u, '')
    .replace(/ +/g, ' ')
    .trim();
  return shorten(line, limit);
}

/**
 * Turns shouted words (all capitals, more than four letters, as many billing systems store names) into calm ones.
 *
 * @example calm('WEBSITE HOSTING 2026') // 'Website Hosting 2026'
 */
export function calm(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{5,}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * The first name alone: no titles, no surname, nothing for firms or for text that is no name.
 *
 * @example firstNameOf('Dr. ANA-MARIA Silva') // 'Ana-Maria'
 * @example firstNameOf('Silva, Ana') // 'Ana'
 */
export function firstNameOf(fullName: string): string | undefined {
  const line = cleanLine(fullName, 200);
  const [last, given] = line.split(',', 2);
  const words = (given?.trim() ? given : (last ?? '')).trim().split(' ');
  const first = words.find((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (
    first === undefined ||
    !/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(first) ||
    Array.from(first).length > FIELD_LIMITS.firstName
  ) {
    return undefined;
  }
  return calmName(first.replace(/[.]+$/, ''));
}

const TITLES = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'rev'],
  ...['herr', 'frau', 'dipl', 'ing', 'mag', 'dipl.-ing'],
  ...['bapak', 'bpk', 'pak', 'ibu', 'bu', 'sdr', 'sdri', 'h', 'hj', 'drs', 'ir', 'kh'],
]);

function calmName(name: string): string {
  const shouted = /^[\p{Lu}\p{M}'’-]{2,}$/u.test(name);
  const mumbled = /^[\p{Ll}\p{M}'’-]+$/u.test(name);
  if (!shouted && !mumbled) return name;
  return name
    .toLowerCase()
    .replace(/(^|['’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function shorten(line: string, limit: number): string {
  const characters = Array.from(line);
  if (characters.length <= limit) return line;
  return `${characters
    .slice(0, limit - 3)
    .join('')
    .trimEnd()}...`;
}
