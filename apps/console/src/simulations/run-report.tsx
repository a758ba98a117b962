import { Alert, Button, Group, Progress, Table, Text } from '@mantine/core';
import { formatMoney } from '@tactful/money';
import { Icon } from '../ui/icon.js';
import { Section } from '../ui/section.js';
import { channelNames, inWords } from '../formats/words.js';
import { spanOf, StateBadge } from './run-list.js';
import { type Counts, type Report, type Simulation } from './simulation.types.js';
import { isOpen, useCancelSimulation } from './simulations.queries.js';
import { WeekBars } from './week-bars.js';

const payments = {
  nobody_pays: 'nobody pays',
  as_usual: 'everybody pays as late as they usually do',
  recorded: 'with the payments, disputes, holds and replies of those days',
} as const;

/** One run: how far it is, and its variants side by side. */
export function RunReport({ run, mayCancel }: { readonly run: Simulation; readonly mayCancel: boolean }) {
  const cancel = useCancelSimulation();
  return (
    <Section
      title={spanOf(run)}
      aside={
        <Group gap="xs">
          <StateBadge run={run} />
          {isOpen(run) && mayCancel && (
            <Button
              size="compact-sm"
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate(run.id)}
            >
              Cancel
            </Button>
          )}
          {!isOpen(run) &&
            (['csv', 'json'] as const).map((format) => (
              <Button
                key={format}
                size="compact-sm"
                variant="default"
                component="a"
                href={`/v1/simulations/${run.id}/download?format=${format}`}
              >
                {format.toUpperCase()}
              </Button>
            ))}
        </Group>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        {run.done} of {run.accounts} accounts, {payments[run.question.payments]}.
      </Text>
      {isOpen(run) && (
        <Progress
          mb="sm"
          animated
          aria-label="Accounts done"
          value={run.accounts === 0 ? 0 : (100 * run.done) / run.accounts}
        />
      )}
      {run.failure !== null && (
        <Alert color="red" role="alert" mb="sm" icon={<Icon name="alert" />}>
          {run.failure}
        </Alert>
      )}
      <Comparison reports={run.reports} />
      {run.differences && <Differences differences={run.differences} variants={run.question.variants} />}
      <WeekBars reports={run.reports} />
    </Section>
  );
}

type Row = readonly [name: string, valueOf: (report: Report) => string];

const rows: readonly Row[] = [
  ['Messages', ({ messages }) => String(messages)],
  ['Accounts written to', ({ accounts, accountsContacted }) => `${accountsContacted} of ${accounts}`],
  ['By channel', ({ byChannel }) => counted(byChannel, nameOfChannel)],
  ['By tone', ({ byTone }) => counted(byTone)],
  ['Most to one person in a week', ({ personWeeks }) => mostOf(personWeeks)],
  ['Weeks of one person', ({ personWeeks }) => weeksOf(personWeeks)],
  ['Earliest and latest on their clocks', ({ earliest, latest }) => (earliest ? `${earliest} – ${latest}` : '–')],
  ['Busiest hour', ({ peaks }) => (peaks[0] ? `${peaks[0].messages} at ${peaks[0].hour.replace('T', ' ')}` : '–')],
  ['Accounts that waited for their budget', ({ accountsThatWaited }) => String(accountsThatWaited)],
  ['People over budget', ({ peopleOverBudget }) => String(peopleOverBudget)],
  ['Tasks for people', ({ tasks }) => counted(tasks)],
  ['Cost', ({ costMinor, currency }) => formatMoney(costMinor, currency, 'en')],
];

function Comparison({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <Table withRowBorders>
      <Table.Thead>
        <Table.Tr>
          <Table.Th aria-label="Figure" />
          {reports.map(({ policy }) => (
            <Table.Th key={policy}>{policy === 'assigned' ? 'As assigned today' : policy}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([name, valueOf]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={500}>
              {name}
            </Table.Th>
            {reports.map((report) => (
              <Table.Td key={report.policy}>{valueOf(report)}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface DifferencesProps {
  readonly differences: NonNullable<Simulation['differences']>;
  readonly variants: readonly string[];
}

function Differences({ differences, variants }: DifferencesProps) {
  const { accounts, fewerMessages, moreMessages, otherMoments } = differences;
  return (
    <Text size="sm" my="sm">
      {accounts === 0
        ? 'No account would notice the difference.'
        : `With ${variants[1] ?? ''}, ${accounts} accounts are treated otherwise: ${fewerMessages} get fewer messages, ` +
          `${moreMessages} more, ${otherMoments} as many at other moments, in other tones or with other tasks.`}
    </Text>
  );
}

function counted(counts: Counts, nameOf: (name: string) => string = inWords): string {
  const parts = Object.entries(counts).map(([name, count]) => `${nameOf(name)} ${count}`);
  return parts.length > 0 ? parts.join(', ') : '–';
}

function nameOfChannel(channel: string): string {
  const names: Readonly<Record<string, string>> = channelNames;
  return names[channel] ?? channel;
}

function weeksOf(personWeeks: Counts): string {
  const parts = Object.entries(personWeeks).map(([messages, weeks]) => `${weeks} with ${messages}`);
  return parts.length > 0 ? parts.join(', ') : '–';
}

function mostOf(personWeeks: Counts): string {
  const most = Math.max(0, ...Object.keys(personWeeks).map(Number));
  return String(most);
}
