import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { TaskHelp } from './task-help.js';
import { TaskRest } from './task-rest.js';
import { useCloseTask } from './tasks.queries.js';

const mostCharacters = 1_000;

/** Everything about one task: what helps to do it, who has it, how long it rests, and what came of it. */
export function TaskForm({ task, onDone }: { readonly task: Schema<'Task'>; readonly onDone: () => void }) {
  return (
    <Stack gap="md">
      <TaskHelp taskId={task.id} />
      <TaskRest task={task} onDone={onDone} />
      <ClosingForm task={task} onDone={onDone} />
    </Stack>
  );
}

function ClosingForm({ task, onDone }: { readonly task: Schema<'Task'>; readonly onDone: () => void }) {
  const [outcome, setOutcome] = useState('');
  const [note, setNote] = useState('');
  const [followUp, setFollowUp] = useState('');
  const close = useCloseTask(task.id);
  const chosen = task.outcomes.find((one) => one.outcome === outcome);
  const needsDate = chosen?.followUp === 'required';
  function save(): void {
    const body = {
      outcome,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(needsDate && { followUpAt: new Date(followUp).toISOString() }),
    };
    close.mutate(body, {
      onSuccess: () => {
        const next = chosen?.leadsTo ? ' Please enter what was agreed at the customer.' : '';
        notifications.show({ color: 'teal', message: `The task is closed.${next}` });
        onDone();
      },
    });
  }
  return (
    <Stack gap="xs">
      <OutcomeChoice outcomes={task.outcomes} outcome={outcome} onChoose={setOutcome} />
      {needsDate && (
        <TextInput
          type="datetime-local"
          label="When is it taken up again?"
          description="Your local time"
          value={followUp}
          onChange={(event) => setFollowUp(event.currentTarget.value)}
        />
      )}
      <Textarea
        label="Note"
        maxLength={mostCharacters}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {close.error && (
        <Text size="sm" c="red">
          {close.error.message}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button onClick={save} loading={close.isPending} disabled={!chosen || (needsDate && followUp === '')}>
          Close task
        </Button>
      </Group>
    </Stack>
  );
}

interface Choice {
  readonly outcomes: Schema<'Task'>['outcomes'];
  readonly outcome: string;
  readonly onChoose: (outcome: string) => void;
}

function OutcomeChoice({ outcomes, outcome, onChoose }: Choice) {
  const choices = outcomes.map(({ outcome: value, words }) => ({ value, label: words }));
  return (
    <NativeSelect
      label="What came of it?"
      data={[{ value: '', label: 'Choose' }, ...choices]}
      value={outcome}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
