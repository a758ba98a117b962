import { createHash } from 'node:crypto';
import { type AttemptRecord } from '../attempts/attempt.types.js';
import { hashOfToken, tokensIn } from '../links/link-token.js';
import { type ListedMessage } from '../sending/channel-provider.js';

/**
 * Finds an attempt among the messages that a provider lists. The link in a text ends in a token that only this attempt
 * has; a text without a link is found by being equal. `taken` are the ids of messages that other attempts are known by.
 */
export function findListed(
  attempt: Pick<AttemptRecord, 'tokenHash' | 'bodyHash'>,
  listed: readonly ListedMessage[],
  taken: ReadonlySet<string>,
): ListedMessage | undefined {
  const free = listed.filter((message) => !taken.has(message.providerId));
  const { tokenHash } = attempt;
  if (tokenHash !== null)
    return free.find((message) => tokensIn(message.text).some((t) => hashOfToken(t) === tokenHash));
  return free.find((message) => createHash('sha256').update(message.text).digest('hex') === attempt.bodyHash);
}
