import { Badge, Group, Stack, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useBusinessTime } from '../formats/business-time.js';
import { leftInWords } from '../formats/time.js';
import { inWords } from '../formats/words.js';
import { Icon, type IconName } from '../ui/icon.js';
import { Section } from '../ui/section.js';
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
      {freeTextUntil !== undefined && <FreeTextLeft until={freeTextUntil} />}
    </div>
  );
}

/** WhatsApp takes an agent's own words only for a day after the person's last message. */
function FreeTextLeft({ until }: { readonly until: string }) {
  const now = useBusinessTime();
  const left = now && leftInWords(until, now);
  if (!left) return null;
  return (
    <Text size="xs" c="dimmed" ml={21}>
      Free words on WhatsApp for another {left}
    </Text>
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
