import { Alert, Button, Text } from '@mantine/core';
import { Problem } from '@tactful/sdk';
import { Icon } from './icon.js';

/** Something could not be loaded: what, why, and another try. */
export function Failure({ what, error, onRetry }: { what: string; error: unknown; onRetry?: () => void }) {
  return (
    <Alert color="red" role="alert" icon={<Icon name="alert" />} title={`${what} could not be loaded`}>
      <Text size="sm" mb={onRetry ? 'sm' : 0}>
        {error instanceof Problem ? error.message : 'The server does not answer.'}
      </Text>
      {onRetry && (
        <Button size="xs" variant="light" color="red" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
