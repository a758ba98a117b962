import { Chip, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { groupNames, groups, type Group as KindGroup } from './kinds.js';

/** Which kinds to show; the choice lives in the address, so it can be kept and shared. */
export function GroupFilter({ wanted }: { readonly wanted: readonly KindGroup[] }) {
  const navigate = useNavigate();
  function choose(chosen: readonly string[]): void {
    const show = groups.filter((group) => chosen.includes(group)).join(',');
    void navigate({
      to: '.',
      search: show ? { show } : {},
      replace: true,
      resetScroll: false,
    });
  }
  return (
    <Chip.Group multiple value={[...wanted]} onChange={choose}>
      <Group gap={6} role="group" aria-label="Show only">
        {groups.map((group) => (
          <Chip key={group} value={group} size="xs" variant="light">
            {groupNames[group]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
