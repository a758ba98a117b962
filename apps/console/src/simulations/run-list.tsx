import { Badge, Button, Table, Text } from '@mantine/core';
import { formatInstant, ownTimeZone } from '../formats/time.js';
import { inWords } from '../formats/words.js';
import { Section } from '../ui/section.js';
import { type Simulation } from './simulation.types.js';

const colours = { queued: 'gray', running: 'blue', done: 'teal', cancelled: 'gray', failed: 'red' } as const;

interface RunListProps {
  readonly runs: readonly Simulation[];
  readonly shownId: string;
  readonly onChoose: (id: string) => void;
}

/** The runs so far, newest first; one of them is shown above. */
export function RunList({ runs, shownId, onChoose }: RunListProps) {
  return (
    <Section title="Runs">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Asked for</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>Ladders</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th aria-label="Show" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Table.Tr key={run.id}>
              <Table.Td>{formatInstant(run.createdAt, ownTimeZone)}</Table.Td>
              <Table.Td>{spanOf(run)}</Table.Td>
              <Table.Td>{run.question.variants.join(' · ')}</Table.Td>
              <Table.Td>
                <StateBadge run={run} />
              </Table.Td>
              <Table.Td ta="right">
                {run.id === shownId ? (
                  <Text size="xs" c="dimmed">
                    shown
                  </Text>
                ) : (
                  <Button size="compact-xs" variant="default" onClick={() => onChoose(run.id)}>
                    Show
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

/** How a run stands. */
export function StateBadge({ run }: { readonly run: Simulation }) {
  return (
    <Badge size="sm" variant="light" color={colours[run.state]}>
      {inWords(run.state)}
    </Badge>
  );
}

/** From when to when, and whether it lies ahead. */
export function spanOf({ question }: Simulation): string {
  // The end is the first instant that is not simulated any more.
  const lastInstant = new Date(Date.parse(question.to) - 1).toISOString();
  const [from, to] = [question.from.slice(0, 10), lastInstant.slice(0, 10)];
  return `${question.mode === 'preview' ? 'Preview' : 'Backtest'}, ${from} to ${to}`;
}
