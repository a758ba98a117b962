import { Badge, Button, Group, Modal, Skeleton, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { formatDate, formatInstant, ownTimeZone } from '../formats/time.js';
import { inWords } from '../formats/words.js';
import { useMayWrite } from '../session/session.queries.js';
import { Failure } from '../ui/failure.js';
import { Icon } from '../ui/icon.js';
import { TextLink } from '../ui/links.js';
import { Nothing } from '../ui/nothing.js';
import { Section } from '../ui/section.js';
import { useCloseTask, useOpenTasks } from './tasks.queries.js';
import classes from './work.module.css';

const mostCharacters = 200;

/** Tasks that a person closes with what came of them. */
export function TaskSection() {
  const tasks = useOpenTasks();
  const [closing, setClosing] = useState<Schema<'Task'> | null>(null);
  if (tasks.isError) return <Failure what="The tasks" error={tasks.error} onRetry={() => void tasks.refetch()} />;
  return (
    <Section title="Tasks">
      {tasks.isPending ? (
        <Skeleton height={60} />
      ) : tasks.data.length === 0 ? (
        <Nothing icon="task" title="Nothing to do" />
      ) : (
        <ul className={classes['items']}>
          {tasks.data.map((task) => (
            <TaskItem key={task.id} task={task} onClose={() => setClosing(task)} />
          ))}
        </ul>
      )}
      <Modal opened={closing !== null} onClose={() => setClosing(null)} title="What came of it?">
        {closing && <ClosingForm task={closing} onDone={() => setClosing(null)} />}
      </Modal>
    </Section>
  );
}

function TaskItem({ task, onClose }: { readonly task: Schema<'Task'>; readonly onClose: () => void }) {
  const mayWrite = useMayWrite();
  return (
    <li className={classes['item']}>
      <div className={classes['what']}>
        <Group gap="xs">
          <Badge size="sm" variant="light" color="red">
            {inWords(task.kind)}
          </Badge>
          <Text size="sm" fw={600}>
            {task.title}
          </Text>
        </Group>
        <Text size="sm" c="dimmed" mt={2}>
          <TextLink to="/customers/$customerId" params={{ customerId: task.customerId }} size="sm" underline="always">
            {task.customerName ?? 'Open customer'}
          </TextLink>
          {` · ${inWords(task.because)} · since ${formatInstant(task.openedAt, ownTimeZone)}`}
          {task.dueOn !== null && ` · until ${formatDate(task.dueOn)}`}
        </Text>
      </div>
      {mayWrite && (
        <Button size="xs" variant="default" leftSection={<Icon name="check" size={14} />} onClick={onClose}>
          Close
        </Button>
      )}
    </li>
  );
}

function ClosingForm({ task, onDone }: { readonly task: Schema<'Task'>; readonly onDone: () => void }) {
  const [outcome, setOutcome] = useState('');
  const close = useCloseTask();
  function save(): void {
    close.mutate(
      { taskId: task.id, outcome },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: 'The task is closed.' });
          onDone();
        },
      },
    );
  }
  return (
    <>
      <Text size="sm" mb="sm">
        {task.title}
      </Text>
      <Textarea
        label="Outcome"
        placeholder="Reached, will pay on Friday"
        maxLength={mostCharacters}
        autosize
        minRows={2}
        data-autofocus
        value={outcome}
        error={close.error?.message}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button onClick={save} loading={close.isPending} disabled={outcome.trim() === ''}>
          Close task
        </Button>
      </Group>
    </>
  );
}
