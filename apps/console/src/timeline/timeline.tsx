import { Button, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { formatDay, ownTimeZone } from '../formats/time.js';
import { Failure } from '../ui/failure.js';
import { Isolated } from '../ui/isolated.js';
import { Nothing } from '../ui/nothing.js';
import { Section } from '../ui/section.js';
import { DayEntries } from './day-entries.js';
import { GroupFilter } from './group-filter.js';
import { groupsOf } from './kinds.js';
import { useTimeline, useUnreadReplies } from './timeline.queries.js';
import classes from './timeline.module.css';
import { useArrivals } from './use-arrivals.js';

interface TimelineProps {
  readonly customerId: string;
  /** Null when nobody has stated where the customer is: times are the agent's own then. */
  readonly timeZone: string | null;
  readonly show: string | undefined;
}

/** Everything that happened and did not happen, newest first, in the customer's local time. */
export function Timeline({ customerId, timeZone, show }: TimelineProps) {
  const wanted = groupsOf(show);
  const timeline = useTimeline(customerId, wanted);
  const unread = useUnreadReplies(customerId).data;
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  const arrivals = useArrivals(entries, `${customerId} ${show ?? ''}`);

  return (
    <Section title="Timeline" aside={<GroupFilter wanted={wanted} />}>
      <VisuallyHidden role="log" aria-label="New on the timeline">
        {arrivals.news.map((entry) => (
          <p key={entry.id}>
            <Isolated>{entry.summary}</Isolated>
          </p>
        ))}
      </VisuallyHidden>
      {timeline.isPending ? (
        <Waiting />
      ) : timeline.isError ? (
        <Failure what="The timeline" error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : entries.length === 0 ? (
        <Nothing icon="clock" title={wanted.length > 0 ? 'Nothing of this kind' : 'Nothing has happened yet'} />
      ) : (
        daysOf(entries, timeZone ?? ownTimeZone).map(({ day, entries: ofDay }) => (
          <section key={`${day} ${ofDay[0]?.id ?? ''}`} aria-label={day}>
            <h3 className={classes['day']}>{day}</h3>
            <DayEntries
              entries={ofDay}
              timeZone={timeZone ?? ownTimeZone}
              newIds={arrivals.newIds}
              unreadIds={unread}
              isFolding={!wanted.includes('planning')}
            />
          </section>
        ))
      )}
      {timeline.hasNextPage && (
        <Button
          variant="default"
          fullWidth
          mt="md"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          Show earlier
        </Button>
      )}
    </Section>
  );
}

interface Day {
  readonly day: string;
  readonly entries: Schema<'TimelineEntry'>[];
}

/** Neighbours of one local day stand together. The order stays that of recording. */
function daysOf(entries: readonly Schema<'TimelineEntry'>[], timeZone: string): readonly Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = formatDay(entry.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function Waiting() {
  return (
    <Stack gap="sm" aria-busy="true" aria-label="Loading the timeline">
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={32} />
      ))}
    </Stack>
  );
}
