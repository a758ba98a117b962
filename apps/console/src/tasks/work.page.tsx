import { Stack, Text, Title } from '@mantine/core';
import { useTitle } from '../ui/use-title.js';
import { ApprovalSection } from './approval-section.js';
import { TaskSection } from './task-section.js';
import { UnreadSection } from './unread-section.js';

/** What needs a person: replies to read first, because automation waits for them, then approvals and tasks. */
export function WorkPage() {
  useTitle('Work list');
  return (
    <Stack gap="md" maw={860}>
      <div>
        <Title order={1} size="h2">
          Work list
        </Title>
        <Text c="dimmed" size="sm">
          What automation cannot or should not do by itself.
        </Text>
      </div>
      <UnreadSection />
      <ApprovalSection />
      <TaskSection />
    </Stack>
  );
}
