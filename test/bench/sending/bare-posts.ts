import { Agent, request } from 'node:http';
import { expectEqual } from '../bench.js';
import { account } from './due-messages.js';
import { type LoggedMessage } from './sandbox-log.js';

/** Calls that are open at the same time: as many as ours. */
const openCalls = 64;

/** The floor: an HTTP loop that posts the same forms to the same sandbox, and knows nothing else. */
export async function postAll(sandboxUrl: string, messages: readonly LoggedMessage[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: openCalls });
  const url = new URL(`${sandboxUrl}/sandbox/twilio/2010-04-01/Accounts/${account.sid}/Messages.json`);
  const forms = messages.map(formOf).values();
  const from = performance.now();
  const loops = Array.from({ length: openCalls }, async () => {
    for (const form of forms) expectEqual('answer of the sandbox', await post(agent, url, form), 201);
  });
  await Promise.all(loops);
  const seconds = (performance.now() - from) / 1_000;
  agent.destroy();
  return messages.length / seconds;
}

function formOf({ from, to, body, attemptId }: LoggedMessage): string {
  // As our form has it: an address that nobody listens at, for callbacks are held back.
  const statusCallback = `http://127.0.0.1:1/callbacks/twilio/00000000-0000-7000-8000-000000000001/${attemptId}`;
  return new URLSearchParams({
    To: to,
    From: from,
    Body: body,
    StatusCallback: statusCallback,
    ValidityPeriod: '14400',
  }).toString();
}

function post(agent: Agent, url: URL, form: string): Promise<number> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(form),
    authorization: `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`,
  };
  return new Promise((done, fail) => {
    const call = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => done(answer.statusCode ?? 0));
    });
    call.once('error', fail);
    call.end(form);
  });
}
