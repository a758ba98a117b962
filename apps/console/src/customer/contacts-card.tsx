import { Badge, Group, Stack, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { inWords } from '../formats/words.js';
import { Icon, type IconName } from '../ui/icon.js';
import { Section } from '../ui/section.js';

type Contact = Schema<'Customer'>['contacts'][number];

/** The people there, and where they can be reached. */
export function ContactsCard({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    <Section title="Contacts">
      {contacts.length === 0 ? (
        <Text c="dimmed" size="sm">
          Nobody to write to is known.
        </Text>
      ) : (
        <Stack gap="md">
          {contacts.map((contact) => (
            <Person key={contact.id} contact={contact} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Person({ contact }: { readonly contact: Contact }) {
  return (
    <div>
      <Group gap="xs">
        <Text fw={600} size="sm">
          {contact.name}
        </Text>
        <Badge size="xs" variant="default">
          {inWords(contact.role)}
        </Badge>
      </Group>
      <Address icon="mail" channel="Email" value={contact.email} />
      <Address icon="phone" channel="SMS" value={contact.phone} />
      <Address icon="chat" channel="WhatsApp" value={contact.whatsapp} />
    </div>
  );
}

function Address({ icon, channel, value }: { icon: IconName; channel: string; value: string | null }) {
  if (value === null) return null;
  return (
    <Group gap={6} wrap="nowrap" mt={2}>
      <Icon name={icon} size={15} />
      <Text size="sm" truncate title={value}>
        <Text span size="sm" c="dimmed">
          {channel}
        </Text>{' '}
        {value}
      </Text>
    </Group>
  );
}
