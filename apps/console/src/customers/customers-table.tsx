import { Badge, Table, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { type RefObject } from 'react';
import { useBusinessTime } from '../formats/business-time.js';
import { formatShortDay, formatTime, placeOf } from '../formats/time.js';
import { timeZoneOf } from '../formats/customer-zone.js';
import { Isolated } from '../ui/isolated.js';
import { TextLink } from '../ui/links.js';
import classes from './customers.module.css';

interface CustomersTableProps {
  readonly customers: readonly Schema<'Customer'>[];
  readonly listRef: RefObject<HTMLTableSectionElement | null>;
}

/** One row a customer: who they are, how to reach them, and what time it is there. */
export function CustomersTable({ customers, listRef }: CustomersTableProps) {
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Contact</Table.Th>
            <Table.Th>Segment</Table.Th>
            <Table.Th>Country</Table.Th>
            <Table.Th>Local time</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={listRef}>
          {customers.map((customer) => (
            <CustomerRow key={customer.id} customer={customer} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CustomerRow({ customer }: { readonly customer: Schema<'Customer'> }) {
  const contact = customer.contacts[0];
  return (
    <Table.Tr className={classes['row']}>
      <Table.Th scope="row" className={classes['name']}>
        <TextLink
          to="/customers/$customerId"
          params={{ customerId: customer.id }}
          data-row
          fw={600}
          className={classes['link']}
        >
          <Isolated>{customer.name}</Isolated>
        </TextLink>
        <Text size="xs" c="dimmed">
          {customer.kind === 'company' ? 'Company' : 'Person'}
          {customer.externalId && (
            <>
              {' · '}
              <Isolated>{customer.externalId}</Isolated>
            </>
          )}
        </Text>
      </Table.Th>
      <Table.Td>{contact && <Reach contact={contact} />}</Table.Td>
      <Table.Td>{customer.segment && <Badge variant="default">{customer.segment}</Badge>}</Table.Td>
      <Table.Td>{customer.country}</Table.Td>
      <Table.Td>
        <LocalTime timeZone={timeZoneOf(customer)} />
      </Table.Td>
    </Table.Tr>
  );
}

function Reach({ contact }: { readonly contact: Schema<'Customer'>['contacts'][number] }) {
  return (
    <>
      <Text size="sm">
        <Isolated>{contact.name}</Isolated>
      </Text>
      <Text size="xs" c="dimmed">
        <Isolated>{contact.email ?? contact.phone ?? contact.whatsapp ?? 'No address'}</Isolated>
      </Text>
    </>
  );
}

function LocalTime({ timeZone }: { readonly timeZone: string | null }) {
  const now = useBusinessTime();
  if (!timeZone || !now) return <Text c="dimmed">–</Text>;
  return (
    <>
      <Text size="sm">{formatTime(now, timeZone)}</Text>
      <Text size="xs" c="dimmed">
        {formatShortDay(now, timeZone)}, {placeOf(timeZone)}
      </Text>
    </>
  );
}
