import { type Evidence } from '@tactful/contracts';

type MediaType = Evidence['mediaType'];

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Control characters that no text has: everything below the blank but tab, line feed, form feed and return. */
const noText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * What a file is, by its content alone: PDF, PNG and JPEG by their first bytes, text when it is UTF-8 without control
 * characters. Undefined: nothing that we keep.
 */
export function mediaTypeOf(content: Uint8Array): MediaType | undefined {
  const found = signatures.find(([, bytes]) => bytes.every((byte, index) => content[index] === byte));
  if (found) return found[0];
  return isText(content) ? 'text/plain' : undefined;
}

function isText(content: Uint8Array): boolean {
  try {
    return content.length > 0 && !noText.test(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return false;
  }
}
