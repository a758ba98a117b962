import { Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { localInWords } from '../timeline/facts.js';
import { type Channel, useContactability } from './customer.queries.js';
import { FreeTextLeft } from './free-text-left.js';

/** What the gate says of a message that nobody waits for, on this channel and now. */
export function MessageVerdict({ customerId, channel }: { readonly customerId: string; readonly channel: Channel }) {
  const verdict = useContactability(customerId, channel).data;
  if (!verdict) return null;
  const freeTextUntil = freeTextUntilOf(verdict);
  if (channel === 'whatsapp' && freeTextUntil === undefined) {
    return (
      <Text size="sm" c="orange" role="status">
        WhatsApp takes your own words only for a day after a message of theirs, and none came in that time. Please
        choose another channel.
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed" role="status">
      {inWords(verdict)} An answer within a day of the customer’s message leaves at any hour.
      {freeTextUntil !== undefined && (
        <>
          {' '}
          <FreeTextLeft until={freeTextUntil} />.
        </>
      )}
    </Text>
  );
}

function inWords({ verdict, sentence, localTime }: Schema<'Contactability'>): string {
  switch (verdict) {
    case 'allow':
      return 'May leave now.';
    case 'defer':
      return `Waits until ${localInWords(localTime) ?? 'the next open hour'}: ${sentence}.`;
    case 'block':
      return `Does not leave: ${sentence}.`;
    case 'ask_human':
      return `Needs a person’s look: ${sentence}.`;
  }
}

/** The words go to whoever wrote last: theirs is the window that closes last. */
function freeTextUntilOf({ contacts }: Schema<'Contactability'>): string | undefined {
  return contacts
    .flatMap(({ freeTextUntil }) => freeTextUntil ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
