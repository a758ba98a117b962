import { Badge, Button, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useId, useState } from 'react';
import { formatInstant, formatTime, ownTimeZone, placeOf } from '../formats/time.js';
import { useMayWrite } from '../session/session.queries.js';
import { Isolated } from '../ui/isolated.js';
import { Icon, type IconName } from '../ui/icon.js';
import { EntryDetails } from './entry-details.js';
import { lookOf } from './kinds.js';
import { RecordedPromise, recordedByItself } from './recorded-promise.js';
import { useMarkRead } from './timeline.queries.js';
import classes from './timeline.module.css';

interface EntryRowProps {
  readonly entry: Schema<'TimelineEntry'>;
  readonly timeZone: string;
  /** It came in while the page was open. */
  readonly isNew: boolean;
  /** A reply that keeps automation silent until somebody has read it. */
  readonly isUnread: boolean;
}

/** One line of the timeline, which opens into everything that was recorded. */
export function EntryRow({ entry, timeZone, isNew, isUnread }: EntryRowProps) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const look = lookOf(entry.kind);
  const recorded = recordedByItself(entry);
  return (
    <li
      className={classes['entry']}
      data-kind={entry.kind}
      data-new={isNew}
      data-quiet={look.isQuiet}
      data-unread={isUnread}
    >
      <EntryTime entry={entry} timeZone={timeZone} />
      <span className={classes['icon']} data-color={look.color}>
        <Icon name={iconOf(entry)} size={look.isQuiet ? 13 : 16} />
      </span>
      <div className={classes['body']}>
        <UnstyledButton
          className={classes['summary']}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            <Isolated>{entry.summary}</Isolated>
          </span>
          <span className={classes['chevron']} data-open={isOpen}>
            <Icon name="chevron" size={14} />
          </span>
        </UnstyledButton>
        {recorded !== undefined && <RecordedPromise promiseId={recorded} />}
        {isUnread && <UnreadSign replyId={String(entry.data['replyId'])} />}
        <div id={detailsId}>{isOpen && <EntryDetails entry={entry} timeZone={timeZone} />}</div>
      </div>
    </li>
  );
}

function EntryTime({ entry, timeZone }: { readonly entry: Schema<'TimelineEntry'>; readonly timeZone: string }) {
  const yours = timeZone === ownTimeZone ? '' : ` · ${formatInstant(entry.at, ownTimeZone)} for you`;
  return (
    <Tooltip
      label={`${formatInstant(entry.at, timeZone)} in ${placeOf(timeZone)}${yours}`}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Text component="time" dateTime={entry.at} size="xs" c="dimmed" className={classes['time']} tabIndex={-1}>
        {formatTime(entry.at, timeZone)}
      </Text>
    </Tooltip>
  );
}

function UnreadSign({ replyId }: { readonly replyId: string }) {
  const markRead = useMarkRead();
  const mayWrite = useMayWrite();
  return (
    <div className={classes['unread']}>
      <Badge size="sm" color="violet" variant="light">
        Unread: automation waits
      </Badge>
      {mayWrite && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<Icon name="check" size={13} />}
          loading={markRead.isPending}
          onClick={() => markRead.mutate(replyId)}
        >
          Mark as read
        </Button>
      )}
      {markRead.isError && (
        <Text size="xs" c="red" role="alert">
          {markRead.error.message}
        </Text>
      )}
    </div>
  );
}

const channelIcons: Readonly<Record<string, IconName>> = { sms: 'phone', whatsapp: 'chat', email: 'mail' };

/** A message that left shows its channel. */
function iconOf({ kind, data }: Schema<'TimelineEntry'>): IconName {
  const ofChannel = kind === 'message.accepted' ? channelIcons[String(data['channel'])] : undefined;
  return ofChannel ?? lookOf(kind).icon;
}
