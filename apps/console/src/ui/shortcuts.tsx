import { Kbd, Group, Modal, Switch, Table, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: 'Search customers' },
  { keys: ['J', '↓'], does: 'Next customer in the list' },
  { keys: ['K', '↑'], does: 'Previous customer in the list' },
  { keys: ['Enter'], does: 'Open the customer' },
  { keys: ['N'], does: 'Add a note (on a customer)' },
  { keys: ['M'], does: 'Write a message (on a customer)' },
  { keys: ['H'], does: 'Put on hold (on a customer)' },
  { keys: ['C'], does: 'Go to customers' },
  { keys: ['T'], does: 'Go to the work list' },
  { keys: ['?'], does: 'This list' },
];

/** Single keys get in the way of speech input, so they can be turned off. */
function useSingleKeys() {
  return useLocalStorage({ key: 'tactful.single-keys', defaultValue: true, getInitialValueInEffect: false });
}

/**
 * Single-key shortcuts of a page, by the character that is typed: `/` is another key on other keyboards.
 * Silent while somebody types, while a dialog is open, or when turned off.
 */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const [areOn] = useSingleKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || !areOn || event.ctrlKey || event.altKey || event.metaKey || isBusy(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isBusy({ target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isTyping || document.querySelector('[role="dialog"]') !== null;
}

/** What the keys do. */
export function ShortcutsDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [areOn, setOn] = useSingleKeys();
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts">
      <Table withRowBorders={false}>
        <Table.Tbody>
          {shortcuts.map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Td>
                <Text size="sm">{does}</Text>
              </Table.Td>
              <Table.Td>
                <Group gap={4} justify="flex-end">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        label="Single-key shortcuts"
        checked={areOn}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Modal>
  );
}
