import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../session/session.queries.js';
import { Failure } from '../ui/failure.js';
import { Nothing } from '../ui/nothing.js';
import { useTitle } from '../ui/use-title.js';
import { RunList } from './run-list.js';
import { RunReport } from './run-report.js';
import { SimulationForm } from './simulation-form.js';
import { useSimulations } from './simulations.queries.js';

/** What ladders would do before they do it, and what they would have done. */
export function SimulationsPage() {
  useTitle('Simulator');
  const runs = useSimulations();
  const [chosen, choose] = useState<string | null>(null);
  const mayRun = useMe()?.permissions.includes('settings') ?? false;
  const shown = runs.data?.find(({ id }) => id === chosen) ?? runs.data?.[0];
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          Simulator
        </Title>
        <Text c="dimmed" size="sm">
          The same decisions over a calendar that is not real. Nothing is sent.
        </Text>
      </div>
      {mayRun && <SimulationForm onStarted={choose} />}
      {runs.isError ? (
        <Failure what="The runs" error={runs.error} onRetry={() => void runs.refetch()} />
      ) : shown ? (
        <>
          <RunReport run={shown} mayCancel={mayRun} />
          <RunList runs={runs.data ?? []} shownId={shown.id} onChoose={choose} />
        </>
      ) : (
        runs.isSuccess && <Nothing icon="steps" title="Nothing was simulated yet" />
      )}
    </Stack>
  );
}
