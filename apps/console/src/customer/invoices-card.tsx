import { Badge, Skeleton, Table, Text } from '@mantine/core';
import { formatMoney } from '@tactful/money';
import { type Schema } from '@tactful/sdk';
import { formatDate } from '../formats/time.js';
import { Failure } from '../ui/failure.js';
import { Isolated } from '../ui/isolated.js';
import { Section } from '../ui/section.js';
import classes from './customer.module.css';
import { useBalance, useOpenInvoices } from './customer.queries.js';

/** What the balance is made of. */
export function InvoicesCard({ customerId }: { readonly customerId: string }) {
  const invoices = useOpenInvoices(customerId);
  const today = useBalance(customerId).data?.asOf;
  if (invoices.isError) {
    return <Failure what="The invoices" error={invoices.error} onRetry={() => void invoices.refetch()} />;
  }
  return (
    <Section title="Open invoices">
      {invoices.isPending ? (
        <Skeleton height={80} />
      ) : invoices.data.length === 0 ? (
        <Text c="dimmed" size="sm">
          Every invoice is paid.
        </Text>
      ) : (
        <Table verticalSpacing={6} horizontalSpacing={6} fz="sm" className={classes['invoices']}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Invoice</Table.Th>
              <Table.Th>Due</Table.Th>
              <Table.Th ta="right">Open</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {invoices.data.map((invoice) => (
              <InvoiceRow key={invoice.id} invoice={invoice} today={today} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

function InvoiceRow({ invoice, today }: { readonly invoice: Schema<'Invoice'>; readonly today: string | undefined }) {
  const isOverdue = today !== undefined && invoice.dueDate < today;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Isolated>{invoice.number}</Isolated>
        {invoice.description && (
          <Text size="xs" c="dimmed" fw={400} lineClamp={1}>
            <Isolated>{invoice.description}</Isolated>
          </Text>
        )}
      </Table.Th>
      <Table.Td className="figure">
        {formatDate(invoice.dueDate)}
        {isOverdue && (
          <Badge size="xs" color="red" variant="light" display="block" mt={2}>
            Overdue
          </Badge>
        )}
        {invoice.disputedMinor > 0 && (
          <Badge size="xs" color="orange" variant="light" display="block" mt={2}>
            Disputed
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {formatMoney(invoice.openMinor, invoice.currency, 'en')}
        {invoice.openMinor !== invoice.amountMinor && (
          <Text size="xs" c="dimmed">
            of {formatMoney(invoice.amountMinor, invoice.currency, 'en')}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
