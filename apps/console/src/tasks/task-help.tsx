import { Alert, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { inWords } from '../formats/words.js';
import { Failure } from '../ui/failure.js';
import { Isolated } from '../ui/isolated.js';
import { useTask } from './tasks.queries.js';

/** The script of a call, or what the rules recommend at the end of a ladder. */
export function TaskHelp({ taskId }: { readonly taskId: string }) {
  const task = useTask(taskId);
  if (task.isPending) return <Skeleton height={80} />;
  if (task.isError) return <Failure what="The task" error={task.error} onRetry={() => void task.refetch()} />;
  const { script, recommendation } = task.data;
  if (script) return <Script script={script} />;
  if (recommendation) return <Recommendation recommendation={recommendation} />;
  return null;
}

type Details = Schema<'TaskDetails'>;

function Script({ script }: { readonly script: NonNullable<Details['script']> }) {
  return (
    <Stack gap="xs" lang={script.language}>
      <Lines title="To begin with" lines={script.opening} />
      <Lines title="What it is about" lines={script.purpose} />
      <Lines title="To know before" lines={script.atHand} />
      <Lines title="To offer" lines={script.offer} />
      <Lines title="To end with" lines={script.closing} />
      <Alert color="orange" title="Never">
        <List size="sm">
          {script.neverSay.map((line) => (
            <List.Item key={line}>
              <Isolated>{line}</Isolated>
            </List.Item>
          ))}
        </List>
      </Alert>
    </Stack>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6">
        {title}
      </Title>
      {lines.map((line) => (
        <Text key={line} size="sm">
          <Isolated>{line}</Isolated>
        </Text>
      ))}
    </section>
  );
}

function Recommendation({
  recommendation: { advice, reasons },
}: {
  readonly recommendation: NonNullable<Details['recommendation']>;
}) {
  return (
    <Alert title={`Recommended: ${inWords(advice)}`}>
      {reasons.map(({ code, sentence }) => (
        <Text key={code} size="sm">
          <Isolated>{sentence}</Isolated>
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        A person decides.
      </Text>
    </Alert>
  );
}
