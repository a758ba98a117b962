import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * DejaVu Sans (Bitstream Vera licence): unlike the fonts that every PDF reader has, it knows all letters of Europe.
 * The condensed cut is as readable in a table and leaves room for long names.
 */
const files = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
} as const;

/** The fonts of a page. */
export type FontName = keyof typeof files;
export const fontNames = Object.keys(files) as readonly FontName[];

const read = new Map<FontName, Buffer>();

/** The font's file, read once. Only the glyphs that a document uses are embedded in it. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name) ?? readFileSync(createRequire(import.meta.url).resolve(files[name]));
  read.set(name, known);
  return known;
}
