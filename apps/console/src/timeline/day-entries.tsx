import { UnstyledButton } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { counted } from '../formats/words.js';
import { Icon } from '../ui/icon.js';
import { EntryRow } from './entry-row.js';
import { lookOf } from './kinds.js';
import classes from './timeline.module.css';

type Entry = Schema<'TimelineEntry'>;

interface DayEntriesProps {
  readonly entries: readonly Entry[];
  readonly timeZone: string;
  readonly newIds: ReadonlySet<string>;
  /** Replies that nobody has read; undefined while it is not known. */
  readonly unreadIds: ReadonlySet<string> | undefined;
  /** Whether neighbouring steps of planning share one line. */
  readonly isFolding: boolean;
}

/** The lines of one day. Nothing is left out: planning is folded, so that the story can be read. */
export function DayEntries({ entries, timeZone, newIds, unreadIds, isFolding }: DayEntriesProps) {
  const row = (entry: Entry) => (
    <EntryRow
      key={entry.id}
      entry={entry}
      timeZone={timeZone}
      isNew={newIds.has(entry.id)}
      isUnread={entry.kind === 'reply.received' && unreadIds?.has(String(entry.data['replyId'])) === true}
    />
  );
  const runs = isFolding ? runsOf(entries) : [entries];
  return (
    <ol className={classes['entries']}>
      {runs.map((run) =>
        isFolding && run.length > 1 && isPlanning(run[0]) ? (
          <FoldedRun key={run.at(-1)?.id} count={run.length}>
            {run.map(row)}
          </FoldedRun>
        ) : (
          run.map(row)
        ),
      )}
    </ol>
  );
}

function FoldedRun({ count, children }: { readonly count: number; readonly children: React.ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return children;
  return (
    <li className={classes['entry']} data-quiet>
      <span />
      <span className={classes['icon']}>
        <Icon name="steps" size={13} />
      </span>
      <UnstyledButton className={classes['summary']} aria-expanded={false} onClick={() => setOpen(true)}>
        {counted(count, 'step')} of planning
        <span className={classes['chevron']}>
          <Icon name="chevron" size={14} />
        </span>
      </UnstyledButton>
    </li>
  );
}

function isPlanning(entry: Entry | undefined): boolean {
  return entry !== undefined && lookOf(entry.kind).group === 'planning';
}

/** Neighbours that are both planning, or both not. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && isPlanning(last[0]) === isPlanning(entry)) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
