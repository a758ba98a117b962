import { Injectable } from '@nestjs/common';
import { csvLine } from '@tactful/contracts';
import { Database } from '@tactful/runtime';
import { Readable } from 'node:stream';
import { type SimulatedAccount } from '../report/simulated-account.decision.js';
import { type DownloadQuery, type SimulationView } from './simulation.types.js';
import { readAccounts } from './simulations.store.js';

const pageSize = 200;
const header = [
  'variant',
  'customerId',
  'customer',
  'at',
  'localTime',
  'what',
  'channel',
  'tone',
  'steps',
  'invoiceIds',
];

/** Results as files, read page by page while they leave. */
@Injectable()
export class SimulationDownload {
  constructor(private readonly database: Database) {}

  stream(companyId: string, run: SimulationView, format: DownloadQuery['format']): Readable {
    return Readable.from(format === 'csv' ? this.#csv(companyId, run) : this.#json(companyId, run));
  }

  async *#csv(companyId: string, run: SimulationView): AsyncGenerator<string> {
    yield csvLine(header);
    for await (const account of this.#accounts(companyId, run.id)) yield linesOf(account, run.question.variants);
  }

  async *#json(companyId: string, run: SimulationView): AsyncGenerator<string> {
    yield `{"simulation":${JSON.stringify(run)},"accounts":[`;
    let separator = '';
    for await (const account of this.#accounts(companyId, run.id)) {
      yield separator + JSON.stringify(account);
      separator = ',\n';
    }
    yield ']}\n';
  }

  async *#accounts(companyId: string, simulationId: string): AsyncGenerator<SimulatedAccount> {
    for (let after: string | null = null; ;) {
      const page: SimulatedAccount[] = await this.database.inCompany(companyId, (tx) =>
        readAccounts(tx, { simulationId, differing: false, after, most: pageSize }),
      );
      yield* page;
      after = page.at(-1)?.customerId ?? null;
      if (page.length < pageSize) return;
    }
  }
}

function linesOf({ customerId, name, variants }: SimulatedAccount, names: readonly string[]): string {
  return variants
    .flatMap(({ messages, tasks }, place) => {
      const of = [names[place] ?? '', customerId, name];
      return [
        ...messages.map(({ at, localTime, channel, tone, steps }) => [
          ...of,
          at,
          localTime,
          'message',
          channel,
          tone,
          steps.map(({ step }) => step).join(' '),
          steps.map(({ invoiceId }) => invoiceId).join(' '),
        ]),
        ...tasks.map(({ at, task, because }) => [...of, at, '', `task ${task}`, '', '', because, '']),
      ];
    })
    .map(csvLine)
    .join('');
}
