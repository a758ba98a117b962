import { Injectable } from '@nestjs/common';
import { draftEvent, type EventData, type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { ConsentStore } from './consent.store.js';
import { type ConsentAct, type ConsentChange, type ConsentScope } from './consent.types.js';
import { newsOf, pointConsent } from './point-consent.decision.js';

type ChangedSource = EventData<'delivery.consent.changed.v1'>['source'];

/** The one way in which consent changes: an entry in the log, then the state it adds up to. */
@Injectable()
export class ConsentLog {
  constructor(private readonly store: ConsentStore) {}

  /**
   * Appends entries and brings the states up to date. May be called twice with the same entries.
   * Returns the events that tell of it, one for each contact that has a changed address: the caller gives them to the
   * outbox, as the last statement of its transaction. Budget and message rows must be locked before this, not after.
   */
  async record(
    tx: EntityManager,
    companyId: string,
    acts: readonly ConsentAct[],
    now: Temporal.Instant,
  ): Promise<EventDraft[]> {
    if (acts.length === 0) return [];
    const scopes = distinctScopes(acts);
    await this.store.lockStates(tx, companyId, scopes, now);
    await this.store.append(tx, companyId, acts, now);
    const changes = await this.#changes(tx, companyId, scopes);
    if (changes.length === 0) return [];
    await this.store.saveStates(tx, companyId, changes);
    return this.#events(tx, companyId, { acts, changes });
  }

  async #changes(tx: EntityManager, companyId: string, scopes: readonly ConsentScope[]): Promise<ConsentChange[]> {
    const logs = await this.store.logs(tx, companyId, scopes);
    return logs.flatMap(({ addressKey, channel, state, entries }) => {
      const to = pointConsent(entries);
      const since = entries.map(({ at }) => at).sort((a, b) => Temporal.Instant.compare(b, a))[0];
      return to === state || !since ? [] : [{ addressKey, channel, from: state, to, since }];
    });
  }

  async #events(
    tx: EntityManager,
    companyId: string,
    { acts, changes }: { readonly acts: readonly ConsentAct[]; readonly changes: readonly ConsentChange[] },
  ): Promise<EventDraft[]> {
    const news = changes.filter((change) => newsOf(change.from, change.to) !== null);
    if (news.length === 0) return [];
    const holders = await this.store.holders(tx, companyId, news);
    return holders.flatMap((holder) => {
      const change = news.find((candidate) => sameScope(candidate, holder));
      const act = acts.findLast((candidate) => sameScope(candidate, holder));
      const state = change && newsOf(change.from, change.to);
      if (!state || !act) return [];
      const { customerId, contactId, channel } = holder;
      const about = { companyId, subject: customerId, time: act.at };
      const told = { customerId, contactId, channel, state, source: sourceOf(act), at: act.at.toString() };
      const data = { ...told, ...(act.isComplaint && { isComplaint: true as const }) };
      return [draftEvent('delivery.consent.changed.v1', about, data)];
    });
  }
}

function distinctScopes(acts: readonly ConsentAct[]): ConsentScope[] {
  return [
    ...new Map(acts.map(({ addressKey, channel }) => [`${channel} ${addressKey}`, { addressKey, channel }])).values(),
  ];
}

function sameScope(a: ConsentScope, b: ConsentScope): boolean {
  return a.addressKey === b.addressKey && a.channel === b.channel;
}

function sourceOf(act: ConsentAct): ChangedSource {
  switch (act.source) {
    case 'import':
    case 'api':
      return 'api';
    case 'console':
      return 'agent';
    case 'keyword':
    case 'reply':
    case 'page':
    case 'provider':
    case 'agent':
    case 'one_click':
      return act.source;
  }
}
