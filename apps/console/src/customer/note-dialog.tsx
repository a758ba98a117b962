import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useAddNote } from './customer.queries.js';

interface NoteDialogProps {
  readonly customerId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Something worth remembering, for the next agent. */
export function NoteDialog({ customerId, opened, onClose }: NoteDialogProps) {
  const [text, setText] = useState('');
  const add = useAddNote(customerId);
  function save(): void {
    if (text.trim() === '' || add.isPending) return;
    add.mutate(text, {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: 'The note is on the timeline.' });
        setText('');
        onClose();
      },
    });
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Add a note">
      <Textarea
        label="Note"
        description="Only agents see it. It stays on the timeline."
        autosize
        minRows={4}
        maxRows={12}
        maxLength={5_000}
        data-autofocus
        value={text}
        error={add.error?.message}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={getHotkeyHandler([['mod+Enter', save]])}
      />
      <Group justify="space-between" mt="md">
        <Text size="xs" c="dimmed">
          Ctrl + Enter saves
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save} loading={add.isPending} disabled={text.trim() === ''}>
            Add note
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}
