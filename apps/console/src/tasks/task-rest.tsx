import { Button, Group, Text, TextInput } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { useMe } from '../session/session.queries.js';
import { useAssignTask, useSnoozeTask } from './tasks.queries.js';

/** Who has a task, and until when it rests. */
export function TaskRest({ task, onDone }: { readonly task: Schema<'Task'>; readonly onDone: () => void }) {
  const me = useMe();
  const [until, setUntil] = useState('');
  const assign = useAssignTask(task.id);
  const snooze = useSnoozeTask(task.id);
  const error = assign.error ?? snooze.error;
  const isMine = me !== null && task.owner?.id === me.id;
  const isResting = task.snoozedUntil !== null;
  return (
    <div>
      <Group gap="xs" align="end">
        {me && (
          <Button
            size="xs"
            variant="default"
            loading={assign.isPending}
            onClick={() => assign.mutate(isMine ? null : { id: me.id, name: me.name }, { onSuccess: onDone })}
          >
            {isMine ? 'Give back to the team' : 'Take it'}
          </Button>
        )}
        <TextInput
          size="xs"
          type="date"
          aria-label="Rest until"
          {...(task.deadlineOn !== null && { max: task.deadlineOn })}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          loading={snooze.isPending}
          disabled={until === '' && !isResting}
          onClick={() => snooze.mutate(until === '' ? null : until, { onSuccess: onDone })}
        >
          {until === '' && isResting ? 'Take up again' : 'Let it rest'}
        </Button>
      </Group>
      {error && (
        <Text size="sm" c="red" mt={4}>
          {error.message}
        </Text>
      )}
    </div>
  );
}
