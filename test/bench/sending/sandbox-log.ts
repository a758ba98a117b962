import { addFault } from '../../system/sandbox-faults.js';
import { expectEqual } from '../bench.js';

/** A message as the sandbox accepted it. */
export interface LoggedMessage {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly attemptId: string | null;
}

/** What the sandbox accepted since it started. Throws unless it is one message to each of so many people. */
export async function readOnceEach(sandboxUrl: string, people: number): Promise<LoggedMessage[]> {
  const answer = await fetch(`${sandboxUrl}/sandbox/log`);
  const { messages } = (await answer.json()) as { messages: LoggedMessage[] };
  const found = {
    messages: messages.length,
    people: new Set(messages.map((message) => message.to)).size,
    attempts: new Set(messages.map((message) => message.attemptId)).size,
  };
  expectEqual('the sandbox accepted', found, { messages: people, people, attempts: people });
  return messages;
}

/** Keeps the sandbox from calling back during a run: sending is measured, not receipts. */
export function holdCallbacks(sandboxUrl: string): Promise<void> {
  return addFault(sandboxUrl, { fault: { kind: 'late_callbacks', seconds: 86_400 } });
}
