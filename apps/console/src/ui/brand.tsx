import { Group, Text } from '@mantine/core';

/** Name and mark. */
export function Brand() {
  return (
    <Group gap={10} wrap="nowrap">
      <img src={`${import.meta.env.BASE_URL}favicon.svg`} width={28} height={28} alt="" />
      <Text fw={700} size="lg" span visibleFrom="sm">
        Tactful
      </Text>
    </Group>
  );
}
