import { openAsBlob } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Api } from '../system/api.js';
import { expectEqual } from './bench.js';

interface ImportView {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly done: number;
  readonly failed: number;
  readonly errors: readonly unknown[];
}

/** Imports a file as a company would, and waits until the job is done. Throws when a row was refused. */
export async function importFile(api: Api, what: { kind: string; file: string; rows: number }): Promise<void> {
  const form = new FormData();
  form.set('kind', what.kind);
  form.set('file', await openAsBlob(what.file, { type: 'text/csv' }), 'file.csv');
  let view = await api.post<ImportView>('/v1/imports', form);
  while (view.state !== 'done') {
    await pause(25);
    view = await api.get<ImportView>(`/v1/imports/${view.id}`);
  }
  const { rows, done, failed, errors } = view;
  const expected = { rows: what.rows, done: what.rows, failed: 0, errors: [] };
  expectEqual(`import of ${what.kind}`, { rows, done, failed, errors }, expected);
}
