import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh TACTFUL_HOME with the logs of its processes. `TACTFUL_TEST_KEEP=1` keeps it for a look. */
export class HomeFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'tactful-system-'));
  readonly #logs: number[] = [];

  /** A file for the output of one process. */
  log(app: string): number {
    const file = openSync(join(this.path, `${app}.log`), 'a+');
    this.#logs.push(file);
    return file;
  }

  remove(): void {
    for (const file of this.#logs) closeSync(file);
    if (process.env['TACTFUL_TEST_KEEP'] === undefined) rmSync(this.path, { recursive: true, force: true });
    else process.stdout.write(`Kept: ${this.path}\n`);
  }
}
