import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { formatMoney } from '@tactful/money';
import { type Schema } from '@tactful/sdk';
import { counted } from '../formats/words.js';
import { Failure } from '../ui/failure.js';
import { Section } from '../ui/section.js';
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
    { label: 'Overdue', amountMinor: line.overdueMinor, color: 'red.9' },
    { label: 'Disputed', amountMinor: line.disputedMinor, color: 'orange.9' },
    { label: 'Paid ahead', amountMinor: line.unappliedMinor, color: 'teal.9' },
  ].filter((part) => part.amountMinor !== 0);
  return (
    <div>
      <Text size="1.6rem" fw={700} lh={1.2}>
        {money(line.openMinor)}
      </Text>
      <Text size="sm" c="dimmed">
        open in {counted(line.openInvoices, 'invoice')}
      </Text>
      {parts.map(({ label, amountMinor, color }) => (
        <Group key={label} justify="space-between" mt={4}>
          <Text size="sm">{label}</Text>
          <Text size="sm" fw={600} c={color} className="figure">
            {money(amountMinor)}
          </Text>
        </Group>
      ))}
    </div>
  );
}
