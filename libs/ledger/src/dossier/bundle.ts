import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';

/** A file of a bundle, as the manifest lists it. */
export interface BundledFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Files with their hashes, and one hash over all of them. */
export interface Bundle {
  readonly files: readonly BundledFile[];
  /** SHA-256, hex, of the lines `<sha256>  <name>\n` in the order of names: what `sha256sum * | sha256sum` gives. */
  readonly sha256: string;
  readonly zip: Buffer;
}

/** Zips files together with a `manifest.json` that lists them. The same files at the same instant give the same bytes. */
export function bundle(
  files: Readonly<Record<string, string | Uint8Array>>,
  about: { readonly madeAt: Temporal.Instant } & Readonly<Record<string, unknown>>,
): Bundle {
  const contents = Object.entries(files)
    .map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const listed = contents.map(([name, content]) => ({ name, bytes: content.length, sha256: sha256(content) }));
  const whole = sha256(listed.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  const { madeAt, ...more } = about;
  const manifest = { ...more, madeAt: madeAt.toString(), sha256: whole, files: listed };
  const all = [...contents, ['manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`)] as const];
  const zip = zipSync(Object.fromEntries(all), { mtime: madeAt.epochMilliseconds });
  return { files: listed, sha256: whole, zip: Buffer.from(zip) };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
