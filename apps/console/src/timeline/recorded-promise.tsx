import { Badge, Button, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useMayWrite } from '../session/session.queries.js';
import { Icon } from '../ui/icon.js';
import { usePromise, useTakeBack } from './timeline.queries.js';
import classes from './timeline.module.css';

/** The promise that an entry tells of, when it was recorded from a reply by itself; undefined: a person recorded it. */
export function recordedByItself({ kind, data }: Schema<'TimelineEntry'>): string | undefined {
  const promise = data['promise'];
  if (kind !== 'promise.made' || typeof promise !== 'object' || promise === null) return undefined;
  const isByItself = 'replyId' in promise && typeof promise.replyId === 'string';
  return isByItself && 'promiseId' in promise ? String(promise.promiseId) : undefined;
}

/** While it runs an agent takes it back with one click: its invoices may be asked for again. */
export function RecordedPromise({ promiseId }: { readonly promiseId: string }) {
  const promise = usePromise(promiseId);
  const takeBack = useTakeBack(promiseId);
  const mayWrite = useMayWrite();
  if (promise.data?.state !== 'running') return null;
  return (
    <div className={classes['unread']}>
      <Badge size="sm" color="blue" variant="light">
        Nobody has confirmed it
      </Badge>
      {mayWrite && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<Icon name="ban" size={13} />}
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          Take back
        </Button>
      )}
      {takeBack.isError && (
        <Text size="xs" c="red" role="alert">
          {takeBack.error.message}
        </Text>
      )}
    </div>
  );
}
