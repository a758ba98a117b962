import { type TruthGateAnswer } from '@tactful/contracts';
import { randomBytes } from 'node:crypto';
import { type Pool } from 'pg';
import { type Place, startApps } from '../our-apps.js';

/** What the ledger says about each customer, asked beforehand: sending without the call is measured with it. */
export class GateBook {
  private constructor(
    private readonly frame: Omit<TruthGateAnswer, 'accounts'>,
    private readonly accounts: ReadonlyMap<string, TruthGateAnswer['accounts'][number]>,
  ) {}

  /** Asks the ledger, as a process, about every customer who has a message waiting. */
  static async record(place: Place, owner: Pool): Promise<GateBook> {
    const token = randomBytes(24).toString('hex');
    const apps = await startApps(['ledger', 'identity'], { ...place, env: { ...place.env, INTERNAL_TOKEN: token } });
    try {
      const { rows } = await owner.query<{ company: string; customers: string[] }>(
        `select company_id as company, array_agg(distinct customer_id) as customers from delivery.message_account
         where waiting group by company_id`,
      );
      const answers: TruthGateAnswer[] = [];
      for (const { company, customers } of rows) {
        for (let start = 0; start < customers.length; start += 1_000) {
          const customerIds = customers.slice(start, start + 1_000);
          answers.push(
            await ask(`${apps.url('ledger')}/internal/truth-gate`, token, { companyId: company, customerIds }),
          );
        }
      }
      const [first] = answers;
      if (!first) throw new Error('Nobody has a message waiting');
      const accounts = answers.flatMap((answer) => answer.accounts);
      return new GateBook(first, new Map(accounts.map((account) => [account.customerId, account])));
    } finally {
      await apps.stop();
    }
  }

  answer(customerIds: readonly string[]): TruthGateAnswer {
    return { ...this.frame, accounts: customerIds.flatMap((customerId) => this.accounts.get(customerId) ?? []) };
  }
}

async function ask(url: string, token: string, question: object): Promise<TruthGateAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tactful-internal': token },
    body: JSON.stringify(question),
  });
  if (!answer.ok) throw new Error(`The gate answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as TruthGateAnswer;
}
