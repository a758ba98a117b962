import { Badge, Button, Group, Skeleton, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { formatInstant, ownTimeZone } from '../formats/time.js';
import { channelNames } from '../formats/words.js';
import { useMayWrite } from '../session/session.queries.js';
import { useMarkRead } from '../timeline/timeline.queries.js';
import { Failure } from '../ui/failure.js';
import { Icon } from '../ui/icon.js';
import { Isolated } from '../ui/isolated.js';
import { TextLink } from '../ui/links.js';
import { Nothing } from '../ui/nothing.js';
import { Quote } from '../ui/quote.js';
import { Section } from '../ui/section.js';
import { ConfirmSuggestions } from './confirm-suggestion.js';
import { useUnreadReplyList } from './tasks.queries.js';
import classes from './work.module.css';

/** Replies that nobody has read. */
export function UnreadSection() {
  const unread = useUnreadReplyList();
  if (unread.isError) return <Failure what="The replies" error={unread.error} onRetry={() => void unread.refetch()} />;
  return (
    <Section title="Replies to read">
      {unread.isPending ? (
        <Skeleton height={60} />
      ) : unread.data.items.length === 0 ? (
        <Nothing icon="inbox" title="Every reply is read" />
      ) : (
        <ul className={classes['items']}>
          {unread.data.items.map((reply) => (
            <ReplyItem key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ReplyItem({ reply }: { readonly reply: Schema<'Reply'> }) {
  const markRead = useMarkRead();
  const mayWrite = useMayWrite();
  return (
    <li className={classes['item']}>
      <div className={classes['what']}>
        <Group gap="xs">
          <Badge size="sm" variant="light" color="violet">
            {channelNames[reply.channel]}
          </Badge>
          <Text size="xs" c="dimmed">
            <Isolated>{reply.from}</Isolated> · {formatInstant(reply.at, ownTimeZone)} for you
          </Text>
        </Group>
        <Quote>{reply.text}</Quote>
        {reply.suggestion !== null && (
          <Text size="sm" c="dimmed">
            <Isolated>{reply.suggestion}</Isolated>
          </Text>
        )}
        {mayWrite && <ConfirmSuggestions reply={reply} />}
      </div>
      <Group gap="xs" wrap="nowrap">
        {reply.customerId !== null && (
          <TextLink to="/customers/$customerId" params={{ customerId: reply.customerId }} size="sm">
            Open customer
          </TextLink>
        )}
        {mayWrite && (
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="check" size={14} />}
            loading={markRead.isPending}
            onClick={() => markRead.mutate(reply.id)}
          >
            Mark as read
          </Button>
        )}
      </Group>
    </li>
  );
}
