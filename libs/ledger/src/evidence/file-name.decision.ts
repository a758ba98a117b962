import { type Evidence } from '@tactful/contracts';

const longestStem = 100;
const extensions: Readonly<Record<Evidence['mediaType'], readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'csv', 'md', 'log', 'eml'],
};

/** Controls, marks that turn text around, and what a path, a shell or a header could take for its own. */
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}"'`<>|:*?%;&$\\/]/gu;

/** What is left of a sign that was cut in two. */
const halfPair = /[\ud800-\udbff]$/;

/**
 * A name under which a file can be shown and saved anywhere: no path, at most 110 characters, and an ending that says
 * what the file is.
 *
 * `safeFileName('../Q1\u202Efdp.exe', 'application/pdf')` → `Q1fdp.exe.pdf`
 */
export function safeFileName(given: string, mediaType: Evidence['mediaType']): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replaceAll(unwanted, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trimEnd();
  const [usual, ...others] = extensions[mediaType];
  const ending = /\.([a-z0-9]{1,5})$/i.exec(clean)?.[1]?.toLowerCase();
  const fits = ending !== undefined && [usual, ...others].includes(ending);
  const stem = (fits ? clean.slice(0, -ending.length - 1) : clean)
    .slice(0, longestStem)
    .replace(halfPair, '')
    .trimEnd();
  return `${stem === '' ? 'file' : stem}.${fits ? ending : usual}`;
}
