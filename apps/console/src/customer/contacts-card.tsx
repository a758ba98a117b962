import { Badge, Group, Stack, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { inWords } from '../formats/words.js';
import { Icon, type IconName } from '../ui/icon.js';
import { Isolated } from '../ui/isolated.js';
import { Section } from '../ui/section.js';
import classes from './customer.module.css';
import { FreeTextLeft } from './free-text-left.js';
import { useWhatsappWindows } from './customer.queries.js';

type Contact = Schema<'Customer'>['contacts'][number];

interface ContactsCardProps {
  readonly customerId: string;
  readonly contacts: readonly Contact[];
}

/** The people there, and where they can be reached. */
export function ContactsCard({ customerId, contacts }: ContactsCardProps) {
  const isOnWhatsapp = contacts.some(({ whatsapp }) => whatsapp !== null);
  const { data: windows } = useWhatsappWindows(customerId, isOnWhatsapp);
  return (
    <Section title="Contacts">
      {contacts.length === 0 ? (
        <Text c="dimmed" size="sm">
          Nobody to write to is known.
        </Text>
      ) : (
        <Stack gap="md">
          {contacts.map((contact) => (
            <Person key={contact.id} contact={contact} freeTextUntil={windows?.get(contact.id)} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

interface PersonProps {
  readonly contact: Contact;
  readonly freeTextUntil: string | undefined;
}

function Person({ contact, freeTextUntil }: PersonProps) {
  const isUnreachable = contact.email === null && contact.phone === null && contact.whatsapp === null;
  return (
    <div>
      <Group gap="xs">
        <Text fw={600} size="sm">
          <Isolated>{contact.name}</Isolated>
        </Text>
        <Badge size="xs" variant="default">
          {inWords(contact.role)}
        </Badge>
      </Group>
      <Address icon="mail" channel="Email" value={contact.email} />
      <Address icon="phone" channel="SMS" value={contact.phone} />
      <Address icon="chat" channel="WhatsApp" value={contact.whatsapp} />
      {isUnreachable && (
        <Text size="sm" c="dimmed">
          No address is known.
        </Text>
      )}
      {freeTextUntil !== undefined && (
        <Text size="xs" c="dimmed" ml={21}>
          <FreeTextLeft until={freeTextUntil} />
        </Text>
      )}
    </div>
  );
}

function Address({ icon, channel, value }: { icon: IconName; channel: string; value: string | null }) {
  if (value === null) return null;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" mt={2}>
      <span className={classes['sign']}>
        <Icon name={icon} size={15} />
      </span>
      <Text size="sm" className={classes['address']}>
        <Text span size="sm" c="dimmed">
          {channel}
        </Text>{' '}
        <Isolated>{value}</Isolated>
      </Text>
    </Group>
  );
}
