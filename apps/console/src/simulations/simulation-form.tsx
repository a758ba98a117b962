import { Alert, Button, Group, NumberInput, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../ui/icon.js';
import { Section } from '../ui/section.js';
import { type NewSimulation } from './simulation.types.js';
import { useLadderNames, useStartSimulation } from './simulations.queries.js';

const assigned = 'assigned';
const nothing = '';

/** Asks for a run: the next days or past ones, and the ladders to compare. */
export function SimulationForm({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const [mode, setMode] = useState<NewSimulation['mode']>('preview');
  const [days, setDays] = useState(90);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [payments, setPayments] = useState<'nobody_pays' | 'as_usual'>('nobody_pays');
  const [first, setFirst] = useState(assigned);
  const [second, setSecond] = useState(nothing);
  const start = useStartSimulation();
  const names = useLadderNames().data ?? [];
  const ladders = [{ value: assigned, label: 'As assigned today' }, ...names.map((value) => ({ value, label: value }))];

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const variants = second === nothing ? [first] : [first, second];
    const question = mode === 'preview' ? { mode, days, payments, variants } : { mode, from, to, variants };
    start.mutate(question, { onSuccess: ({ id }) => onStarted(id) });
  }

  return (
    <Section title="New run">
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <SegmentedControl
            aria-label="What to simulate"
            value={mode}
            onChange={(value) => setMode(value as NewSimulation['mode'])}
            data={[
              { value: 'preview', label: 'The next days' },
              { value: 'backtest', label: 'Past days' },
            ]}
          />
          {mode === 'preview' ? (
            <>
              <NumberInput label="Days" w={90} min={1} max={366} value={days} onChange={(n) => setDays(Number(n))} />
              <Select
                label="Payments"
                w={190}
                allowDeselect={false}
                value={payments}
                onChange={(value) => setPayments(value === 'as_usual' ? value : 'nobody_pays')}
                data={[
                  { value: 'nobody_pays', label: 'Nobody pays' },
                  { value: 'as_usual', label: 'As late as usual' },
                ]}
              />
            </>
          ) : (
            <>
              <TextInput
                label="From"
                type="date"
                required
                value={from}
                onChange={(e) => setFrom(e.currentTarget.value)}
              />
              <TextInput label="To" type="date" required value={to} onChange={(e) => setTo(e.currentTarget.value)} />
            </>
          )}
          <Select
            label="Ladder"
            w={190}
            allowDeselect={false}
            value={first}
            onChange={(value) => setFirst(value ?? assigned)}
            data={ladders}
          />
          <Select
            label="Compared with"
            w={190}
            allowDeselect={false}
            value={second}
            onChange={(value) => setSecond(value ?? nothing)}
            data={[{ value: nothing, label: 'Nothing' }, ...ladders.filter(({ value }) => value !== first)]}
          />
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
