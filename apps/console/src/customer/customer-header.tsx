import { Badge, Button, Group, Kbd, Text, Title } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { Fragment } from 'react';
import { useBusinessTime } from '../formats/business-time.js';
import { formatShortDay, formatTime, placeOf } from '../formats/time.js';
import { Icon } from '../ui/icon.js';
import { Isolated } from '../ui/isolated.js';
import { TextLink } from '../ui/links.js';
import { useActiveHolds } from './customer.queries.js';

interface CustomerHeaderProps {
  readonly customer: Schema<'Customer'>;
  readonly timeZone: string | null;
  /** Left out for agents who may only look. */
  readonly onMessage?: () => void;
  readonly onNote?: () => void;
  readonly onHold?: () => void;
}

/** Who this is, what time it is there, and what can be done. */
export function CustomerHeader({ customer, timeZone, onMessage, onNote, onHold }: CustomerHeaderProps) {
  const holds = useActiveHolds(customer.id).data ?? [];
  return (
    <div>
      <TextLink to="/customers" size="sm">
        Customers
      </TextLink>
      <Group justify="space-between" align="flex-end" mt={4}>
        <div>
          <Group gap="sm">
            <Title order={1} size="h2">
              <Isolated>{customer.name || 'Erased customer'}</Isolated>
            </Title>
            <Badge variant="default">{customer.kind === 'company' ? 'Company' : 'Person'}</Badge>
            {holds.length > 0 && (
              <Badge color="orange" variant="light" leftSection={<Icon name="pause" size={12} />}>
                On hold
              </Badge>
            )}
          </Group>
          <Group gap="xs" mt={2}>
            <Text size="sm" c="dimmed">
              <Facts of={[customer.externalId, customer.segment, customer.country]} />
            </Text>
            <LocalTime timeZone={timeZone} />
          </Group>
        </div>
        {onMessage && onNote && onHold && <Actions onMessage={onMessage} onNote={onNote} onHold={onHold} />}
      </Group>
    </div>
  );
}

type ActionsProps = Required<Pick<CustomerHeaderProps, 'onMessage' | 'onNote' | 'onHold'>>;

function Actions({ onMessage, onNote, onHold }: ActionsProps) {
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<Icon name="chat" />}
        rightSection={<KeyHint>M</KeyHint>}
        onClick={onMessage}
      >
        Write a message
      </Button>
      <Button variant="default" leftSection={<Icon name="note" />} rightSection={<KeyHint>N</KeyHint>} onClick={onNote}>
        Add a note
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="pause" />}
        rightSection={<KeyHint>H</KeyHint>}
        onClick={onHold}
      >
        Put on hold
      </Button>
    </Group>
  );
}

/** What is known of it, each kept to itself. */
function Facts({ of }: { readonly of: readonly (string | null)[] }) {
  return of
    .filter((fact) => fact !== null)
    .map((fact, place) => (
      <Fragment key={`${place} ${fact}`}>
        {place > 0 && ' · '}
        <Isolated>{fact}</Isolated>
      </Fragment>
    ));
}

/** Phones have no keys. */
function KeyHint({ children }: { readonly children: string }) {
  return (
    <Kbd size="xs" visibleFrom="sm">
      {children}
    </Kbd>
  );
}

function LocalTime({ timeZone }: { readonly timeZone: string | null }) {
  const now = useBusinessTime();
  if (!now) return null;
  if (!timeZone) {
    return (
      <Text size="sm" c="dimmed">
        · Time zone not stated
      </Text>
    );
  }
  return (
    <Group gap={6} wrap="nowrap">
      <Icon name="clock" size={15} />
      <Text size="sm">
        <Text span fw={600} size="sm">
          {formatTime(now, timeZone)}
        </Text>{' '}
        {formatShortDay(now, timeZone)} in {placeOf(timeZone)}
      </Text>
    </Group>
  );
}
