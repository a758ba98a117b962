import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { Failure } from '../ui/failure.js';
import { useTitle } from '../ui/use-title.js';
import { RulesSection } from './rules-section.js';
import { useShipped } from './templates.queries.js';
import { WordingSection } from './wording-section.js';

/** The words of messages: in which manner they are said, how they look, and how they are tried out. */
export function TemplatesPage() {
  useTitle('Templates');
  const shipped = useShipped();
  return (
    <Stack gap="md" maw={860}>
      <div>
        <Title order={1} size="h2">
          Templates
        </Title>
        <Text c="dimmed" size="sm">
          What messages say, and how to try it out before a customer reads it.
        </Text>
      </div>
      {shipped.isError ? (
        <Failure what="The templates" error={shipped.error} onRetry={() => void shipped.refetch()} />
      ) : shipped.isPending ? (
        <Skeleton height={320} />
      ) : (
        <WordingSection shipped={shipped.data} />
      )}
      <RulesSection />
    </Stack>
  );
}
