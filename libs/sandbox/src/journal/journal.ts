import { type FileHandle, mkdir, open, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How a journal turns its lines into entries and what it does with each one that was stored before. */
export interface JournalReader<Entry> {
  parse(json: unknown): Entry;
  apply(entry: Entry): void;
}

/**
 * An append-only file, one JSON entry a line. `append` resolves once the entries are on disk (fdatasync);
 * all entries that arrive while one sync runs share the next one, so many requests pay for one.
 * After a crash the file is read again; a torn last line belongs to a request that was never answered and is dropped.
 * A failed write breaks the journal: later appends reject, because what follows a torn line could not be read back.
 */
export class Journal<Entry> {
  #waiting = '';
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(private readonly file: FileHandle) {}

  /** Opens or creates the file and applies every stored entry in order. Throws with the line number of one it cannot read. */
  static async open<Entry>(path: string, reader: JournalReader<Entry>): Promise<Journal<Entry>> {
    await mkdir(dirname(path), { recursive: true });
    await dropTornLine(path);
    await replay(path, reader);
    return new Journal<Entry>(await open(path, 'a', 0o600));
  }

  /** Stores the entries in this order, together. */
  append(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.#waiting += `${JSON.stringify(entry)}\n`;
    this.#next ??= this.#syncAfter(this.#running);
    return this.#next;
  }

  /** Waits for what is being written and closes the file. */
  async close(): Promise<void> {
    await (this.#next ?? this.#running);
    await this.file.close();
  }

  async #syncAfter(running: Promise<void>): Promise<void> {
    await running;
    const lines = this.#waiting;
    this.#waiting = '';
    this.#running = this.#next ?? running;
    this.#next = undefined;
    await this.file.appendFile(lines);
    await this.file.datasync();
  }
}

async function dropTornLine(path: string): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const end = await endOfLastLine(file, size);
    if (end < size) await truncate(path, end);
  } finally {
    await file.close();
  }
}

async function endOfLastLine(file: FileHandle, size: number): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await file.read(block, 0, end - start, start);
    const newline = block.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (newline >= 0) return start + newline + 1;
    end = start;
  }
  return 0;
}

async function replay<Entry>(path: string, reader: JournalReader<Entry>): Promise<void> {
  const file = await open(path, 'r');
  try {
    let line = 0;
    for await (const text of file.readLines({ autoClose: false })) {
      line += 1;
      reader.apply(entryOf(text, { path, line, reader }));
    }
  } finally {
    await file.close();
  }
}

function entryOf<Entry>(text: string, at: { path: string; line: number; reader: JournalReader<Entry> }): Entry {
  try {
    return at.reader.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`Cannot read line ${at.line} of ${at.path}`, { cause });
  }
}
