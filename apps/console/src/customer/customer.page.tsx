import { Grid, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { timeZoneOf } from '../formats/customer-zone.js';
import { useMayWrite } from '../session/session.queries.js';
import { Timeline } from '../timeline/timeline.js';
import { Failure } from '../ui/failure.js';
import { useShortcuts } from '../ui/shortcuts.js';
import { useTitle } from '../ui/use-title.js';
import { BalanceCard } from './balance-card.js';
import { ContactsCard } from './contacts-card.js';
import { CustomerHeader } from './customer-header.js';
import { useCustomer } from './customer.queries.js';
import { HoldDialog } from './hold-dialog.js';
import { HoldsNotice } from './holds-notice.js';
import { InvoicesCard } from './invoices-card.js';
import { MessageDialog } from './message-dialog.js';
import { NextContactCard } from './next-contact-card.js';
import { NoteDialog } from './note-dialog.js';

interface CustomerPageProps {
  readonly customerId: string;
  /** Which kinds of the timeline to show, as the address says it. */
  readonly show: string | undefined;
}

/** One customer: what they owe, what comes next and why, and everything that happened and did not. */
export function CustomerPage({ customerId, show }: CustomerPageProps) {
  const customer = useCustomer(customerId);
  const mayWrite = useMayWrite();
  const [isWriting, message] = useDisclosure(false);
  const [isNoting, note] = useDisclosure(false);
  const [isHolding, hold] = useDisclosure(false);
  useTitle(customer.data?.name ?? 'Customer');
  useShortcuts(mayWrite ? { m: message.open, n: note.open, h: hold.open } : {});

  if (customer.isError) {
    return <Failure what="This customer" error={customer.error} onRetry={() => void customer.refetch()} />;
  }
  if (customer.isPending) return <Waiting />;
  const timeZone = timeZoneOf(customer.data);
  return (
    <Stack gap="md">
      <CustomerHeader
        customer={customer.data}
        timeZone={timeZone}
        {...(mayWrite && { onMessage: message.open, onNote: note.open, onHold: hold.open })}
      />
      <HoldsNotice customerId={customerId} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="md">
            <NextContactCard customerId={customerId} />
            <Timeline customerId={customerId} timeZone={timeZone} show={show} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="md">
            <BalanceCard customerId={customerId} />
            <InvoicesCard customerId={customerId} />
            <ContactsCard customerId={customerId} contacts={customer.data.contacts} />
          </Stack>
        </Grid.Col>
      </Grid>
      <MessageDialog
        customerId={customerId}
        locale={customer.data.locale}
        contacts={customer.data.contacts}
        opened={isWriting}
        onClose={message.close}
      />
      <NoteDialog customerId={customerId} opened={isNoting} onClose={note.close} />
      <HoldDialog customerId={customerId} opened={isHolding} onClose={hold.close} />
    </Stack>
  );
}

function Waiting() {
  return (
    <Stack gap="md" aria-busy="true" aria-label="Loading the customer">
      <Skeleton height={56} />
      <Skeleton height={120} />
      <Skeleton height={320} />
    </Stack>
  );
}
