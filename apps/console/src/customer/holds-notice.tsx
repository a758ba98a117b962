import { Alert, Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { formatDate } from '../formats/time.js';
import { inWords, sizeInWords } from '../formats/words.js';
import { useMayWrite } from '../session/session.queries.js';
import { Icon } from '../ui/icon.js';
import { Isolated } from '../ui/isolated.js';
import { useActiveHolds, useFilesOfHold, useOpenInvoices, useReleaseHold } from './customer.queries.js';

/** Says that nothing is asked for, and why, as long as it is so. */
export function HoldsNotice({ customerId }: { readonly customerId: string }) {
  const holds = useActiveHolds(customerId).data ?? [];
  return holds.map((hold) => <HoldNotice key={hold.id} hold={hold} />);
}

function HoldNotice({ hold }: { readonly hold: Schema<'Hold'> }) {
  const [isAsking, setAsking] = useState(false);
  const mayWrite = useMayWrite();
  const invoice = useOpenInvoices(hold.customerId).data?.find(({ id }) => id === hold.invoiceId);
  const about = hold.invoiceId === null ? 'This account' : `Invoice ${invoice?.number ?? ''}`.trim();
  return (
    <Alert color="orange" icon={<Icon name="pause" />} title={`${about} is on hold: ${inWords(hold.reason)}`}>
      <Group justify="space-between" align="flex-end">
        <div>
          <Text size="sm">
            Nothing is asked for{' '}
            {hold.until === null ? 'until somebody releases it' : `until ${formatDate(hold.until)}`}.
          </Text>
          {hold.note && (
            <Text size="sm" mt={4}>
              “<Isolated>{hold.note}</Isolated>”
            </Text>
          )}
          <FilesOfHold hold={hold} />
        </div>
        {mayWrite && (
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="play" size={14} />}
            onClick={() => setAsking(true)}
          >
            Release
          </Button>
        )}
      </Group>
      <ReleaseDialog hold={hold} opened={isAsking} onClose={() => setAsking(false)} />
    </Alert>
  );
}

/** What the customer sent with it, such as a proof of payment. */
function FilesOfHold({ hold }: { readonly hold: Schema<'Hold'> }) {
  const files = useFilesOfHold(hold).data ?? [];
  return files.map(({ id, name, sizeBytes }) => (
    <Text key={id} size="sm" mt={4}>
      <Anchor href={`/v1/holds/${hold.id}/evidence/${id}`} download={name}>
        <Isolated>{name}</Isolated>
      </Anchor>{' '}
      ({sizeInWords(sizeBytes)})
    </Text>
  ));
}

interface ReleaseDialogProps {
  readonly hold: Schema<'Hold'>;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function ReleaseDialog({ hold, opened, onClose }: ReleaseDialogProps) {
  const release = useReleaseHold(hold.customerId);
  function confirm(): void {
    release.mutate(hold.id, {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: 'The hold is released.' });
        onClose();
      },
    });
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Release the hold?">
      <Text size="sm">Messages about what is owed may leave again from now on.</Text>
      {release.isError && (
        <Text c="red" size="sm" role="alert" mt="sm">
          {release.error.message}
        </Text>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
        <Button data-autofocus onClick={confirm} loading={release.isPending}>
          Release
        </Button>
      </Group>
    </Modal>
  );
}
