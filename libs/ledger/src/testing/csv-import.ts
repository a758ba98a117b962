import { csvForm } from './csv-form.js';
import { type Answer, at, idOf, type LedgerApp } from './ledger-app.js';

/** Imports of CSV files by the API of an app. */
export interface CsvImports {
  /** Sends a file. */
  readonly post: (
    fields: Readonly<Record<string, string>>,
    file: string | Buffer | undefined,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Waits until an import that was accepted is done, and returns it. Throws when it was refused. */
  readonly finished: (started: Answer) => Promise<Answer>;
  /** Sends a file and waits until it is done. */
  readonly run: (fields: Readonly<Record<string, string>>, file: string) => Promise<Answer>;
}

/** The imports of an app. */
export function importsOf(ledger: () => LedgerApp): CsvImports {
  const post: CsvImports['post'] = (fields, file, more = {}) => {
    const { payload, headers } = csvForm(fields, file);
    return ledger().call('POST', '/v1/imports', payload, { ...headers, ...more });
  };
  const finished: CsvImports['finished'] = async (started) => {
    if (started.status !== 202) throw new Error(`Refused: ${started.status} ${JSON.stringify(started.body)}`);
    for (;;) {
      const now = await ledger().call('GET', `/v1/imports/${idOf(started)}`);
      if (at(now, 'state') === 'done') return now;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { post, finished, run: async (fields, file) => finished(await post(fields, file)) };
}
