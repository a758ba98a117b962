import { Card, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One thing on a page, with its name. */
export function Section({ title, aside, children }: SectionProps) {
  const titleId = useId();
  return (
    <Card component="section" withBorder radius="lg" padding="md" aria-labelledby={titleId}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5" id={titleId}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Card>
  );
}
