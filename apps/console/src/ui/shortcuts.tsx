import { Kbd, Group, Modal, Switch, Table, Text } from '@mantine/core';
import { useHotkeys, useLocalStorage, type HotkeyItem } from '@mantine/hooks';

const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: 'Search customers' },
  { keys: ['J', '↓'], does: 'Next customer in the list' },
  { keys: ['K', '↑'], does: 'Previous customer in the list' },
  { keys: ['Enter'], does: 'Open the customer' },
  { keys: ['N'], does: 'Add a note (on a customer)' },
  { keys: ['H'], does: 'Put on hold (on a customer)' },
  { keys: ['C'], does: 'Go to customers' },
  { keys: ['T'], does: 'Go to the work list' },
  { keys: ['?'], does: 'This list' },
];

/** Single keys get in the way of speech input, so they can be turned off. */
function useSingleKeys() {
  return useLocalStorage({ key: 'tactful.single-keys', defaultValue: true, getInitialValueInEffect: false });
}

/** Single-key shortcuts of a page: silent while somebody types, while a dialog is open, or when turned off. */
export function useShortcuts(items: readonly (readonly [key: string, act: () => void])[]): void {
  const [areOn] = useSingleKeys();
  const isDialogOpen = () => document.querySelector('[role="dialog"]') !== null;
  const hotkeys: HotkeyItem[] = items.map(([key, act]) => [key, () => !isDialogOpen() && act()]);
  useHotkeys(areOn ? hotkeys : []);
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
