import { Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatMoney } from '@tactful/money';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { formatDate } from '../formats/time.js';
import { Icon } from '../ui/icon.js';
import { useConfirmReply } from './tasks.queries.js';
import classes from './work.module.css';

type Reading = Schema<'Reply'>['understanding'][number];
type Confirmable = Schema<'ReplyConfirmation'>['intent'];

const acts: Readonly<Record<Confirmable, { readonly label: string; readonly done: string }>> = {
  promise: { label: 'Record the promise', done: 'The promise is recorded. Nothing is asked for until then.' },
  dispute: { label: 'Open the dispute', done: 'The dispute is open. What is disputed is not asked for.' },
  already_paid: { label: 'Wait for the payment', done: 'We wait for the money. Nothing is asked for meanwhile.' },
};

/** What a reply suggests that a person can make a fact with one click. */
export function ConfirmSuggestions({ reply }: { readonly reply: Schema<'Reply'> }) {
  if (reply.customerId === null) return null;
  return reply.understanding.flatMap((reading) =>
    isConfirmable(reading.intent) ? (
      <ConfirmSuggestion key={reading.intent} replyId={reply.id} intent={reading.intent} reading={reading} />
    ) : (
      []
    ),
  );
}

interface ConfirmSuggestionProps {
  readonly replyId: string;
  readonly intent: Confirmable;
  readonly reading: Reading;
}

/** A promise without a day asks for it; what else is missing the answer says. */
function ConfirmSuggestion({ replyId, intent, reading }: ConfirmSuggestionProps) {
  const [date, setDate] = useState('');
  const confirm = useConfirmReply(replyId);
  const needsDate = intent === 'promise' && reading.date === null;
  const { label, done } = acts[intent];
  function save(): void {
    confirm.mutate(
      { intent, ...(date !== '' && { date }) },
      { onSuccess: () => notifications.show({ color: 'teal', message: done }) },
    );
  }
  return (
    <Group gap="xs" mt="xs" align="end">
      {needsDate && (
        <TextInput
          type="date"
          size="xs"
          label="Until when?"
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      )}
      <Button
        size="xs"
        variant="light"
        classNames={{ root: classes['act'], label: classes['acts'] }}
        leftSection={<Icon name="check" size={14} />}
        disabled={needsDate && date === ''}
        loading={confirm.isPending}
        onClick={save}
      >
        {label + saidInWords(reading)}
      </Button>
      {confirm.isError && (
        <Text size="xs" c="red" role="alert">
          {confirm.error.message}
        </Text>
      )}
    </Group>
  );
}

/** `: €50.00, 13 Mar 2026`: what would be recorded, as far as the reply says it. */
function saidInWords({ amountMinor, currency, date }: Reading): string {
  const amount = amountMinor === null ? [] : [amountInWords(amountMinor, currency)];
  const said = [...amount, ...(date === null ? [] : [formatDate(date)])];
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

/** An amount without a currency counts hundredths; the account tells of what. */
function amountInWords(amountMinor: number, currency: string | null): string {
  return currency === null ? (amountMinor / 100).toFixed(2) : formatMoney(amountMinor, currency, 'en');
}

function isConfirmable(intent: string): intent is Confirmable {
  return intent in acts;
}
