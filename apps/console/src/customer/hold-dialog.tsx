import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Schema } from '@tactful/sdk';
import { type SubmitEvent } from 'react';
import { inWords } from '../formats/words.js';
import { useBalance, useOpenInvoices, usePlaceHold } from './customer.queries.js';

type HoldReason = Schema<'NewHold'>['reason'];

const reasons: readonly HoldReason[] = [
  'hardship',
  'vulnerable',
  'bereavement',
  'insolvency',
  'legal',
  'complaint',
  'breathing_space',
  'claims_paid',
  'other',
];

interface HoldDialogProps {
  readonly customerId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Stops asking, for a reason, for a time. */
export function HoldDialog({ customerId, opened, onClose }: HoldDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Put on hold">
      <HoldForm customerId={customerId} onDone={onClose} />
    </Modal>
  );
}

function HoldForm({ customerId, onDone }: { readonly customerId: string; readonly onDone: () => void }) {
  const invoices = useOpenInvoices(customerId).data ?? [];
  const today = useBalance(customerId).data?.asOf;
  const place = usePlaceHold(customerId);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    place.mutate(holdOf(new FormData(event.currentTarget)), {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: 'On hold. Nothing is asked for.' });
        onDone();
      },
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Nothing is asked for meanwhile, and the days do not count towards a firmer tone.
        </Text>
        <NativeSelect
          name="reason"
          label="Reason"
          data-autofocus
          data={reasons.map((reason) => ({ value: reason, label: inWords(reason) }))}
        />
        <NativeSelect
          name="invoiceId"
          label="What"
          data={[
            { value: '', label: 'The whole account' },
            ...invoices.map(({ id, number }) => ({ value: id, label: `Invoice ${number}` })),
          ]}
        />
        <TextInput
          name="until"
          type="date"
          label="Last day"
          description="Left empty: as long as your settings say for this reason."
          min={today}
        />
        <Textarea name="note" label="Note" autosize minRows={2} maxLength={1_000} />
        {place.isError && (
          <Text c="red" size="sm" role="alert">
            {place.error.message}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={place.isPending}>
            Put on hold
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function holdOf(form: FormData): Omit<Schema<'NewHold'>, 'customerId'> {
  const [invoiceId, until, note] = ['invoiceId', 'until', 'note'].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  });
  return {
    reason: reasons.find((reason) => reason === form.get('reason')) ?? 'other',
    invoiceId: invoiceId ?? null,
    ...(typeof until === 'string' && { until }),
    note: note ?? null,
  };
}
