import { Badge, Button, Group, Modal, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { formatDate, formatInstant, ownTimeZone } from '../formats/time.js';
import { inWords } from '../formats/words.js';
import { useMayWrite } from '../session/session.queries.js';
import { Failure } from '../ui/failure.js';
import { Icon } from '../ui/icon.js';
import { Isolated } from '../ui/isolated.js';
import { TextLink } from '../ui/links.js';
import { Nothing } from '../ui/nothing.js';
import { Section } from '../ui/section.js';
import { TaskForm } from './task-form.js';
import { type TaskFilter, useOpenTasks } from './tasks.queries.js';
import classes from './work.module.css';

const filters: readonly { readonly value: string; readonly label: string; readonly filter: TaskFilter }[] = [
  { value: 'all', label: 'All', filter: { owner: 'all', snoozed: 'hide' } },
  { value: 'me', label: 'Mine', filter: { owner: 'me', snoozed: 'hide' } },
  { value: 'none', label: "The team's", filter: { owner: 'none', snoozed: 'hide' } },
  { value: 'resting', label: 'Resting', filter: { owner: 'all', snoozed: 'only' } },
];

/** Tasks that a person closes with what came of them; those due first at the top. */
export function TaskSection() {
  const [shown, setShown] = useState('all');
  const tasks = useOpenTasks(filters.find(({ value }) => value === shown)?.filter);
  const [chosen, setChosen] = useState<Schema<'Task'> | null>(null);
  if (tasks.isError) return <Failure what="The tasks" error={tasks.error} onRetry={() => void tasks.refetch()} />;
  return (
    <Section title="Tasks">
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label="Which tasks"
        data={filters.map(({ value, label }) => ({ value, label }))}
        value={shown}
        onChange={setShown}
      />
      {tasks.isPending ? (
        <Skeleton height={60} />
      ) : tasks.data.length === 0 ? (
        <Nothing icon="task" title="Nothing to do" />
      ) : (
        <ul className={classes['items']}>
          {tasks.data.map((task) => (
            <TaskItem key={task.id} task={task} onOpen={() => setChosen(task)} />
          ))}
        </ul>
      )}
      <Modal
        opened={chosen !== null}
        onClose={() => setChosen(null)}
        title={chosen && <Isolated>{chosen.title}</Isolated>}
        size="lg"
      >
        {chosen && <TaskForm task={chosen} onDone={() => setChosen(null)} />}
      </Modal>
    </Section>
  );
}

function TaskItem({ task, onOpen }: { readonly task: Schema<'Task'>; readonly onOpen: () => void }) {
  const mayWrite = useMayWrite();
  return (
    <li className={classes['item']}>
      <div className={classes['what']}>
        <Group gap="xs">
          <Badge size="sm" variant="light" color="red">
            {inWords(task.kind)}
          </Badge>
          <Text size="sm" fw={600}>
            <Isolated>{task.title}</Isolated>
          </Text>
        </Group>
        <Text size="sm" c="dimmed" mt={2}>
          <TextLink to="/customers/$customerId" params={{ customerId: task.customerId }} size="sm" underline="always">
            <Isolated>{task.customerName ?? 'Open customer'}</Isolated>
          </TextLink>
          {` · ${inWords(task.because)} · since ${formatInstant(task.openedAt, ownTimeZone)}`}
          {task.dueOn !== null && ` · due ${formatDate(task.dueOn)}`}
          {` · ${task.owner?.name ?? 'the team'}`}
          {task.snoozedUntil !== null && ` · rests until ${formatInstant(task.snoozedUntil, ownTimeZone)}`}
        </Text>
      </div>
      {mayWrite && (
        <Button size="xs" variant="default" leftSection={<Icon name="check" size={14} />} onClick={onOpen}>
          Open
        </Button>
      )}
    </li>
  );
}
