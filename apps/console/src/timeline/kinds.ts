import { type IconName } from '../ui/icon.js';

/** What an agent looks for on a timeline. */
export const groups = ['messages', 'not_sent', 'money', 'replies', 'notes', 'planning'] as const;
export type Group = (typeof groups)[number];

export const groupNames: Readonly<Record<Group, string>> = {
  messages: 'Messages',
  not_sent: 'Not sent',
  money: 'Money',
  replies: 'Replies',
  notes: 'Notes',
  planning: 'Planning',
};

/** How a kind of entry looks. A quiet one is a step on the way to another entry. */
export interface Look {
  readonly group: Group;
  readonly icon: IconName;
  /** Named in timeline.module.css. */
  readonly color: 'teal' | 'red' | 'orange' | 'gray' | 'blue' | 'green' | 'violet' | 'yellow';
  readonly isQuiet?: true;
}

const looks: Readonly<Record<string, Look>> = {
  'owner.mailed': { group: 'notes', icon: 'mail', color: 'gray' },
  'message.accepted': { group: 'messages', icon: 'mail', color: 'teal' },
  'message.sent': { group: 'messages', icon: 'check', color: 'teal', isQuiet: true },
  'message.delivered': { group: 'messages', icon: 'check', color: 'teal', isQuiet: true },
  'message.read': { group: 'messages', icon: 'eye', color: 'teal', isQuiet: true },
  'message.failed': { group: 'messages', icon: 'alert', color: 'red' },
  'message.unknown': { group: 'messages', icon: 'alert', color: 'orange' },
  'message.silent': { group: 'messages', icon: 'alert', color: 'gray' },
  'message.parked': { group: 'messages', icon: 'hand', color: 'orange' },
  'message.crossed': { group: 'messages', icon: 'alert', color: 'orange' },
  'message.rules_overridden': { group: 'messages', icon: 'hand', color: 'orange' },
  'contact.deferred': { group: 'not_sent', icon: 'wait', color: 'orange' },
  'contact.suppressed': { group: 'not_sent', icon: 'ban', color: 'orange' },
  'contact.superseded': { group: 'not_sent', icon: 'ban', color: 'gray' },
  'contact.expired': { group: 'not_sent', icon: 'ban', color: 'gray' },
  'step.skipped': { group: 'not_sent', icon: 'ban', color: 'gray', isQuiet: true },
  'invoice.scheduled': { group: 'money', icon: 'invoice', color: 'gray', isQuiet: true },
  'invoice.issued': { group: 'money', icon: 'invoice', color: 'blue' },
  'invoice.changed': { group: 'money', icon: 'invoice', color: 'gray' },
  'invoice.voided': { group: 'money', icon: 'invoice', color: 'gray' },
  'payment.received': { group: 'money', icon: 'coin', color: 'green' },
  'payment.reversed': { group: 'money', icon: 'coin', color: 'red' },
  'credit_note.issued': { group: 'money', icon: 'coin', color: 'blue' },
  'charge.posted': { group: 'money', icon: 'coin', color: 'orange' },
  'charge.waived': { group: 'money', icon: 'coin', color: 'green' },
  'waiver.offered': { group: 'money', icon: 'wait', color: 'blue' },
  'waiver.lapsed': { group: 'money', icon: 'wait', color: 'gray' },
  'statement.issued': { group: 'money', icon: 'invoice', color: 'gray' },
  'statement.sending_asked': { group: 'money', icon: 'invoice', color: 'gray' },
  'collection.announced': { group: 'money', icon: 'calendar', color: 'blue' },
  'collection.postponed': { group: 'money', icon: 'calendar', color: 'orange' },
  'collection.due': { group: 'money', icon: 'coin', color: 'blue' },
  'collection.succeeded': { group: 'money', icon: 'check', color: 'green', isQuiet: true },
  'collection.failed': { group: 'money', icon: 'alert', color: 'red' },
  'collection.cancelled': { group: 'money', icon: 'ban', color: 'gray' },
  'mandate.given': { group: 'notes', icon: 'check', color: 'gray' },
  'mandate.revoked': { group: 'notes', icon: 'ban', color: 'gray' },
  'terms.accepted': { group: 'notes', icon: 'check', color: 'gray' },
  'dispute.opened': { group: 'replies', icon: 'flag', color: 'red' },
  'dispute.resolved': { group: 'replies', icon: 'flag', color: 'gray' },
  'dispute.changed': { group: 'replies', icon: 'flag', color: 'gray' },
  'dispute.overdue': { group: 'replies', icon: 'alert', color: 'red' },
  'promise.made': { group: 'replies', icon: 'check', color: 'blue' },
  'promise.kept': { group: 'replies', icon: 'check', color: 'green' },
  'promise.partly_kept': { group: 'replies', icon: 'check', color: 'orange' },
  'promise.broken': { group: 'replies', icon: 'alert', color: 'orange' },
  'promise.withdrawn': { group: 'replies', icon: 'ban', color: 'gray' },
  'evidence.added': { group: 'replies', icon: 'invoice', color: 'violet' },
  'reply.received': { group: 'replies', icon: 'reply', color: 'violet' },
  'reply.read': { group: 'replies', icon: 'eye', color: 'gray', isQuiet: true },
  'consent.changed': { group: 'replies', icon: 'settings', color: 'violet' },
  'preferences.changed': { group: 'replies', icon: 'settings', color: 'violet' },
  'page.opened': { group: 'replies', icon: 'eye', color: 'gray', isQuiet: true },
  'note.added': { group: 'notes', icon: 'note', color: 'yellow' },
  'hold.placed': { group: 'notes', icon: 'pause', color: 'orange' },
  'hold.released': { group: 'notes', icon: 'play', color: 'gray' },
  'hold.changed': { group: 'notes', icon: 'pause', color: 'orange' },
  'hold.review_due': { group: 'notes', icon: 'eye', color: 'orange' },
  'task.opened': { group: 'notes', icon: 'task', color: 'red' },
  'task.closed': { group: 'notes', icon: 'task', color: 'gray' },
  'task.assigned': { group: 'notes', icon: 'task', color: 'gray', isQuiet: true },
  'task.snoozed': { group: 'notes', icon: 'wait', color: 'gray', isQuiet: true },
  'number.wrong': { group: 'notes', icon: 'ban', color: 'orange' },
  'approval.requested': { group: 'not_sent', icon: 'wait', color: 'orange' },
  'approval.edited': { group: 'notes', icon: 'hand', color: 'gray' },
  'approval.decided': { group: 'notes', icon: 'hand', color: 'gray' },
  'approval.lapsed': { group: 'not_sent', icon: 'ban', color: 'gray' },
  'customer.created': { group: 'notes', icon: 'person', color: 'gray', isQuiet: true },
  'customer.updated': { group: 'notes', icon: 'person', color: 'gray', isQuiet: true },
  'escalation.requested': { group: 'planning', icon: 'steps', color: 'gray', isQuiet: true },
  'next_step.planned': { group: 'planning', icon: 'steps', color: 'gray', isQuiet: true },
  'message.planned': { group: 'planning', icon: 'calendar', color: 'gray', isQuiet: true },
};

const unknownLook: Look = { group: 'notes', icon: 'note', color: 'gray', isQuiet: true };

/** How a kind looks; a kind of a later version is shown plainly. */
export function lookOf(kind: string): Look {
  return looks[kind] ?? unknownLook;
}

/** The groups that an address asks for: `messages,money`. None: everything. */
export function groupsOf(show: string | undefined): readonly Group[] {
  const wanted = new Set(show?.split(','));
  return groups.filter((group) => wanted.has(group));
}

/** The kinds of these groups as the API takes them; undefined: all. */
export function kindsOf(wanted: readonly Group[]): string | undefined {
  if (wanted.length === 0) return undefined;
  return Object.keys(looks)
    .filter((kind) => wanted.includes(lookOf(kind).group))
    .join(',');
}
