import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLiving } from './postmaster.js';

describe('a server that was left running', () => {
  let folder: string;
  let server: ChildProcess;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postmaster-'));
  });
  afterEach(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true });
  });

  async function running(program: string): Promise<{ pid: number; port: number; ready: boolean }> {
    copyFileSync('/bin/sleep', join(folder, program));
    server = spawn(join(folder, program), ['60'], { stdio: 'ignore' });
    await once(server, 'spawn');
    return { pid: server.pid ?? 0, port: 1, ready: true };
  }

  it('is the same one after its program was installed anew', async () => {
    const left = await running('postgres');
    expect(isLiving(left)).toBe(true);
    rmSync(join(folder, 'postgres'));
    expect(isLiving(left)).toBe(true);
  });

  it('is none when somebody else has its number by now', async () => {
    expect(isLiving(await running('postgress'))).toBe(process.platform !== 'linux');
  });
});
