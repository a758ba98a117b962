import { type Ladder } from './ladder.types.js';

/** What is published under the name of a file already. */
export interface PublishedBefore {
  readonly isReserved: boolean;
  /** The highest version of the name. */
  readonly last: Ladder | null;
  /** The version that the file asks for, if it asks and there is one. */
  readonly asked: Ladder | null;
}

/** What publishing a file does, or why it may not. */
export type Publication =
  | { readonly kind: 'new'; readonly ladder: Ladder }
  | { readonly kind: 'known'; readonly ladder: Ladder }
  | { readonly kind: 'name_reserved' }
  | { readonly kind: 'version_in_use'; readonly nextFree: number };

/**
 * A version never changes: the same content again is the version that is there, and other content under a version that
 * is there is refused. Without a version the file becomes the next one, unless it is what the last one says.
 */
export function decidePublication(
  file: Omit<Ladder, 'version'> & { readonly version?: number | undefined },
  { isReserved, last, asked }: PublishedBefore,
): Publication {
  if (isReserved) return { kind: 'name_reserved' };
  const nextFree = (last?.version ?? 0) + 1;
  const same = file.version === undefined ? last : asked;
  if (same && isSame({ ...file, version: same.version }, same)) return { kind: 'known', ladder: same };
  if (asked) return { kind: 'version_in_use', nextFree };
  return { kind: 'new', ladder: { ...file, version: file.version ?? nextFree } };
}

/** Equal as JSON, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
