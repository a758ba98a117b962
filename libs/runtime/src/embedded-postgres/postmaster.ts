import { readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What `postmaster.pid` says of the server that owns (or owned) a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or it is not complete yet. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !port || resolve(lines[1] ?? '') !== resolve(dataFolder)) return undefined;
    return { pid, port, ready: (lines[7] ?? '').trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * True when that process lives and is a PostgreSQL server (a pid may have been given to someone else). It stays one when
 * its program has been installed anew while it runs: Linux then calls the old file deleted.
 */
export function isLiving(postmaster: Postmaster): boolean {
  try {
    process.kill(postmaster.pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return /\/postgres(?: \(deleted\))?$/.test(readlinkSync(`/proc/${postmaster.pid}/exe`));
  } catch {
    return false;
  }
}

/** True for a process that has ended but was not reaped: its lock file would never clear. */
export function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
