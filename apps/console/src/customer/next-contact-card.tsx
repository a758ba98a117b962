import { Badge, Group, Skeleton, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { formatInstant, ownTimeZone } from '../formats/time.js';
import { channelNames, inWords } from '../formats/words.js';
import { localInWords } from '../timeline/facts.js';
import { Failure } from '../ui/failure.js';
import { Icon } from '../ui/icon.js';
import { Section } from '../ui/section.js';
import { useNextContact } from './customer.queries.js';

/** What automation does next, when it is where the customer lives, and why; or why it does nothing. */
export function NextContactCard({ customerId }: { readonly customerId: string }) {
  const next = useNextContact(customerId);
  if (next.isError) {
    return <Failure what="The next contact" error={next.error} onRetry={() => void next.refetch()} />;
  }
  return (
    <Section title="Next planned contact">
      {next.isPending ? <Skeleton height={44} /> : <Plan plan={next.data} />}
    </Section>
  );
}

function Plan({ plan }: { readonly plan: Schema<'NextContact'> }) {
  if (plan.at === null) {
    return (
      <Group gap="sm" wrap="nowrap">
        <Icon name="ban" />
        <Text size="sm">
          <Text span fw={600} size="sm">
            Nothing is planned.
          </Text>{' '}
          {asSentence(plan.sentence)}
        </Text>
      </Group>
    );
  }
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Icon name="calendar" size={22} />
      <div>
        <Group gap="xs">
          <Text fw={650}>{localInWords(plan.localTime) ?? `${formatInstant(plan.at, ownTimeZone)} for you`}</Text>
          {plan.channel && <Badge variant="light">{channelNames[plan.channel]}</Badge>}
          {plan.step && <Badge variant="default">{inWords(plan.step)}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {asSentence(plan.sentence)}
        </Text>
      </div>
    </Group>
  );
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
