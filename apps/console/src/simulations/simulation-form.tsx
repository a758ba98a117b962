import { Alert, Button, Group, NumberInput, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Icon } from '../ui/icon.js';
import { Section } from '../ui/section.js';
import { type NewSimulation } from './simulation.types.js';
import { useLadderNames, useStartSimulation } from './simulations.queries.js';

const assigned = 'assigned';
const nothing = '';

/** What the form holds; dates are empty as long as they are not chosen. */
interface Wish {
  readonly mode: NewSimulation['mode'];
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly payments: 'nobody_pays' | 'as_usual';
  readonly first: string;
  readonly second: string;
}

const firstWish: Wish = {
  mode: 'preview',
  days: 90,
  from: '',
  to: '',
  payments: 'nobody_pays',
  first: assigned,
  second: nothing,
};

interface Fields {
  readonly wish: Wish;
  readonly change: (part: Partial<Wish>) => void;
}

/** Asks for a run: the next days or past ones, and the ladders to compare. */
export function SimulationForm({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const [wish, setWish] = useState(firstWish);
  const change = (part: Partial<Wish>): void => setWish({ ...wish, ...part });
  const start = useStartSimulation();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    start.mutate(questionOf(wish), { onSuccess: ({ id }) => onStarted(id) });
  }

  return (
    <Section title="New run">
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <SegmentedControl
            aria-label="What to simulate"
            value={wish.mode}
            onChange={(value) => change({ mode: value === 'backtest' ? value : 'preview' })}
            data={[
              { value: 'preview', label: 'The next days' },
              { value: 'backtest', label: 'Past days' },
            ]}
          />
          {wish.mode === 'preview' ? (
            <NextDays wish={wish} change={change} />
          ) : (
            <PastDays wish={wish} change={change} />
          )}
          <Ladders wish={wish} change={change} />
          <Button type="submit" loading={start.isPending} leftSection={<Icon name="play" size={16} />}>
            Simulate
          </Button>
        </Group>
      </form>
      {start.isError && (
        <Alert color="red" role="alert" mt="sm" icon={<Icon name="alert" />}>
          <Text size="sm">{start.error.message}</Text>
        </Alert>
      )}
    </Section>
  );
}

function questionOf({ mode, days, from, to, payments, first, second }: Wish): NewSimulation {
  const variants = second === nothing ? [first] : [first, second];
  return mode === 'preview' ? { mode, days, payments, variants } : { mode, from, to, variants };
}

function NextDays({ wish, change }: Fields) {
  return (
    <>
      <NumberInput
        label="Days"
        w={90}
        min={1}
        max={366}
        value={wish.days}
        onChange={(days) => change({ days: Number(days) })}
      />
      <Select
        label="Payments"
        w={190}
        allowDeselect={false}
        value={wish.payments}
        onChange={(value) => change({ payments: value === 'as_usual' ? value : 'nobody_pays' })}
        data={[
          { value: 'nobody_pays', label: 'Nobody pays' },
          { value: 'as_usual', label: 'As late as usual' },
        ]}
      />
    </>
  );
}

function PastDays({ wish, change }: Fields) {
  return (
    <>
      <TextInput
        label="From"
        type="date"
        required
        value={wish.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        label="To"
        type="date"
        required
        value={wish.to}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
    </>
  );
}

function Ladders({ wish, change }: Fields) {
  const names = useLadderNames().data ?? [];
  const ladders = [{ value: assigned, label: 'As assigned today' }, ...names.map((value) => ({ value, label: value }))];
  const others = ladders.filter(({ value }) => value !== wish.first);
  return (
    <>
      <Select
        label="Ladder"
        w={190}
        allowDeselect={false}
        value={wish.first}
        onChange={(value) => change({ first: value ?? assigned })}
        data={ladders}
      />
      <Select
        label="Compared with"
        w={190}
        allowDeselect={false}
        value={wish.second}
        onChange={(value) => change({ second: value ?? nothing })}
        data={[{ value: nothing, label: 'Nothing' }, ...others]}
      />
    </>
  );
}
