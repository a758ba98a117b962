import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from './journal.js';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterAll(() => rm(root, { recursive: true }));

async function newPath(): Promise<string> {
  return join(await mkdtemp(join(root, 'test-')), 'folder', 'log.jsonl');
}

async function open(path: string): Promise<{ journal: Journal<unknown>; stored: unknown[] }> {
  const stored: unknown[] = [];
  const journal = await Journal.open<unknown>(path, { parse: (json) => json, apply: (entry) => stored.push(entry) });
  return { journal, stored };
}

async function storedIn(path: string): Promise<unknown[]> {
  const { journal, stored } = await open(path);
  await journal.close();
  return stored;
}

describe('a journal', () => {
  it('has on disk what an append has resolved for, in the order of the appends', async () => {
    const path = await newPath();
    const { journal } = await open(path);
    const entries = Array.from({ length: 500 }, (_, index) => index);
    const appends = entries.map(async (entry) => {
      await journal.append([entry]);
      const lines = (await readFile(path, 'utf8')).split('\n');
      expect(lines).toContain(String(entry));
    });
    await Promise.all(appends);
    await journal.close();
    await expect(storedIn(path)).resolves.toEqual(entries);
  });

  it('drops a torn last line and goes on after the last whole one', async () => {
    const path = await newPath();
    const first = await open(path);
    await first.journal.append(['a', 'ü'.repeat(100_000)]);
    await first.journal.close();
    await appendFile(path, `"torn ${'x'.repeat(200_000)}`);
    const second = await open(path);
    await second.journal.append(['b']);
    await second.journal.close();
    expect(second.stored).toEqual(['a', 'ü'.repeat(100_000)]);
    await expect(storedIn(path)).resolves.toEqual(['a', 'ü'.repeat(100_000), 'b']);
  });

  it('names the line that it cannot read', async () => {
    const path = await newPath();
    await (await open(path)).journal.close();
    await writeFile(path, '"a"\nnot json\n"b"\n');
    await expect(open(path)).rejects.toThrow(`Cannot read line 2 of ${path}`);
  });

  it('takes nothing more after a write that failed', async () => {
    const { journal } = await open(await newPath());
    await journal.append(['a']);
    await journal.close();
    await expect(journal.append(['b'])).rejects.toThrow();
    await expect(journal.append(['c'])).rejects.toThrow();
  });
});
