import { Pool } from 'undici';
import { expectEqual } from '../bench.js';
import { account } from './due-messages.js';
import { type LoggedMessage } from './sandbox-log.js';

/** Calls that are open at the same time: as many as ours. */
export const openCalls = 64;

/** The least code that posts a message to the sandbox: undici, kept-alive connections, one call on each. */
export class BareProvider {
  readonly #pool: Pool;
  readonly #headers = {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`,
  };

  constructor(sandboxUrl: string) {
    this.#pool = new Pool(sandboxUrl, { connections: openCalls, pipelining: 1 });
  }

  /** Returns the provider's id of the message. Throws when it was not accepted. */
  async post(form: string): Promise<string> {
    const { statusCode, body } = await this.#pool.request({
      method: 'POST',
      path: `/sandbox/twilio/2010-04-01/Accounts/${account.sid}/Messages.json`,
      headers: this.#headers,
      body: form,
    });
    const answer = (await body.json()) as { sid: string };
    expectEqual('answer of the sandbox', statusCode, 201);
    return answer.sid;
  }

  /** The floor: a loop over forms that knows nothing else. Returns messages a second. */
  async postAll(messages: readonly LoggedMessage[]): Promise<number> {
    const forms = messages.map(formOf).values();
    const from = performance.now();
    const loops = Array.from({ length: openCalls }, async () => {
      for (const form of forms) await this.post(form);
    });
    await Promise.all(loops);
    return messages.length / ((performance.now() - from) / 1_000);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** The form of a message, as ours has it. */
export function formOf({ from, to, body, attemptId }: LoggedMessage): string {
  // An address that nobody listens at, for callbacks are held back.
  const statusCallback = `http://127.0.0.1:1/callbacks/twilio/00000000-0000-7000-8000-000000000001/${attemptId}`;
  return new URLSearchParams({
    To: to,
    From: from,
    Body: body,
    StatusCallback: statusCallback,
    ValidityPeriod: '14400',
  }).toString();
}
