import { Button, Text } from '@mantine/core';
import { type Template, useVersionState } from './templates.queries.js';

/** Takes a version into use, which an older one is rolled back by too, or out of it. */
export function VersionState({ version }: { readonly version: Template }) {
  const change = useVersionState(version.id);
  const isInUse = version.state === 'active';
  return (
    <>
      <Button variant="light" loading={change.isPending} onClick={() => change.mutate(isInUse ? 'retire' : 'approve')}>
        {isInUse ? 'Use it no longer' : 'Approve and use'}
      </Button>
      {change.isError && (
        <Text size="sm" c="red" role="alert">
          {change.error.message}
        </Text>
      )}
    </>
  );
}
