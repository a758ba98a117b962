import { type Schema } from '@tactful/sdk';
import { useState } from 'react';

const mostNews = 5;

interface Arrivals {
  /** Entries that came while the page was open. */
  readonly newIds: ReadonlySet<string>;
  /** The latest of them, oldest first: what a screen reader says. */
  readonly news: readonly Schema<'TimelineEntry'>[];
}

interface Seen extends Arrivals {
  readonly list: string;
  readonly newestId: string | undefined;
}

const none: Arrivals = { newIds: new Set(), news: [] };

/** Tells which entries of a list, newest first, came in after it was first shown. `list` names the list. */
export function useArrivals(entries: readonly Schema<'TimelineEntry'>[], list: string): Arrivals {
  const newestId = entries[0]?.id;
  const [seen, setSeen] = useState<Seen>({ ...none, list, newestId });
  if (seen.list === list && seen.newestId === newestId) return seen;
  const isFirstLook = seen.list !== list || seen.newestId === undefined;
  const next = isFirstLook ? { ...none, list, newestId } : { ...arrived(entries, seen), list, newestId };
  setSeen(next);
  return next;
}

function arrived(entries: readonly Schema<'TimelineEntry'>[], seen: Seen): Arrivals {
  const known = entries.findIndex((entry) => entry.id === seen.newestId);
  const latest = entries.slice(0, known === -1 ? entries.length : known);
  return {
    newIds: new Set([...seen.newIds, ...latest.map((entry) => entry.id)]),
    news: [...seen.news, ...latest.toReversed()].slice(-mostNews),
  };
}
