import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { formatMoney } from '@tactful/money';
import { type Schema } from '@tactful/sdk';
import { counted } from '../formats/words.js';
import { Failure } from '../ui/failure.js';
import { Section } from '../ui/section.js';
import classes from './customer.module.css';
import { useBalance } from './customer.queries.js';

type CurrencyBalance = Schema<'Balance'>['balances'][number];

/** What is owed, one line for each currency; amounts of different currencies are never added. */
export function BalanceCard({ customerId }: { readonly customerId: string }) {
  const balance = useBalance(customerId);
  if (balance.isError) {
    return <Failure what="The balance" error={balance.error} onRetry={() => void balance.refetch()} />;
  }
  return (
    <Section title="Balance">
      {balance.isPending ? (
        <Skeleton height={48} />
      ) : balance.data.balances.length === 0 ? (
        <Text c="dimmed" size="sm">
          Nothing is owed.
        </Text>
      ) : (
        <Stack gap="md">
          {balance.data.balances.map((line) => (
            <CurrencyLine key={line.currency} line={line} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function CurrencyLine({ line }: { readonly line: CurrencyBalance }) {
  const money = (amountMinor: number) => formatMoney(amountMinor, line.currency, 'en');
  const parts = [
    { label: 'Overdue', amountMinor: line.overdueMinor, standing: 'overdue' },
    { label: 'Disputed', amountMinor: line.disputedMinor, standing: 'disputed' },
    { label: 'Paid ahead', amountMinor: line.unappliedMinor, standing: 'ahead' },
  ].filter((part) => part.amountMinor !== 0);
  return (
    <div>
      <Text size="1.6rem" fw={700} lh={1.2}>
        {money(line.openMinor)}
      </Text>
      <Text size="sm" c="dimmed">
        open in {counted(line.openInvoices, 'invoice')}
      </Text>
      {parts.map(({ label, amountMinor, standing }) => (
        <Group key={label} justify="space-between" mt={4}>
          <Text size="sm">{label}</Text>
          <Text size="sm" fw={600} className={classes['part']} data-standing={standing}>
            {money(amountMinor)}
          </Text>
        </Group>
      ))}
    </div>
  );
}
