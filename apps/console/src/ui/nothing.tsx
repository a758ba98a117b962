import { Center, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

/** An empty list that says why it is empty. */
export function Nothing({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <Center py="xl" px="md">
      <Stack align="center" gap={4}>
        <Text c="dimmed" component="span">
          <Icon name={icon} size={28} />
        </Text>
        <Text fw={600}>{title}</Text>
        {children && (
          <Text c="dimmed" size="sm" ta="center" maw={420}>
            {children}
          </Text>
        )}
      </Stack>
    </Center>
  );
}
