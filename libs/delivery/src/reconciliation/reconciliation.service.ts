import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Clock, Database } from '@tactful/runtime';
import { accept } from '../attempts/accept.decision.js';
import { AttemptStore } from '../attempts/attempt.store.js';
import { type AttemptRecord } from '../attempts/attempt.types.js';
import { askAgain, lose, miss, park } from '../attempts/doubt.decision.js';
import { type Happening, Outcomes } from '../attempts/outcomes.service.js';
import { tell } from '../attempts/tell.decision.js';
import { type ChannelProvider } from '../sending/channel-provider.js';
import { Channels } from '../sending/channels.js';
import { firstLookAt, nextLookAt } from './look-up.decision.js';
import { findListed } from './match.decision.js';
import { type OpenAttempt, OpenAttemptsStore } from './open-attempts.store.js';

type Finding = Happening['transition'];

/** Clock, settings and database. */
@Injectable()
export class ReconciliationParts {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}
}

/** Finds out what became of attempts whose call brought no answer. Never repeats a call. */
@Injectable()
export class Reconciliation {
  constructor(
    private readonly open: OpenAttemptsStore,
    private readonly outcomes: Outcomes,
    private readonly attempts: AttemptStore,
    private readonly channels: Channels,
    private readonly parts: ReconciliationParts,
  ) {}

  /** Turns intents that a process left behind into unknown ones. Returns how many. */
  async loseAbandoned(): Promise<number> {
    const { config, clock } = this.parts;
    const left = await this.open.abandoned(this.channels.sending(), config.requestTimeoutMs);
    for (const attempt of left) {
      const lookUp = this.channels.find(attempt.channel)?.lookUp ?? 'never';
      const lookUpAt = firstLookAt(lookUp, clock.now());
      await this.outcomes.record(attempt.companyId, [
        { attemptId: attempt.attemptId, transition: (standing) => lose(standing, 'process_ended', lookUpAt) },
      ]);
    }
    return left.length;
  }

  /** Looks up what is due. */
  async lookUpDue(now: Temporal.Instant): Promise<void> {
    const due = await this.open.takeDue(this.channels.sending(), now, this.parts.config);
    await Promise.all(due.map((attempt) => this.#lookUp(attempt)));
  }

  async #lookUp({ companyId, attemptId, channel }: OpenAttempt): Promise<void> {
    const provider = this.channels.find(channel);
    const attempt = await this.parts.database.inCompany(companyId, (tx) =>
      this.attempts.find(tx, companyId, attemptId),
    );
    if (!provider || !attempt) return;
    const transition = await this.#find(companyId, attempt, provider);
    await this.outcomes.record(companyId, [{ attemptId, transition }]);
  }

  #find(companyId: string, attempt: AttemptRecord, provider: ChannelProvider): Promise<Finding> {
    switch (provider.lookUp) {
      case 'list':
        return this.#byList(companyId, attempt, provider);
      case 'events':
        return this.#byEvents(companyId, attempt);
      case 'never':
        return Promise.resolve((standing) => park(standing, 'provider_cannot_be_asked'));
    }
  }

  async #byList(companyId: string, attempt: AttemptRecord, provider: ChannelProvider): Promise<Finding> {
    const since = Temporal.Instant.from(attempt.decidedAt);
    const listed = await provider.list?.({ from: attempt.sender, to: attempt.address, since });
    if (!listed) return this.#later(attempt, provider);
    const ids = listed.map((message) => message.providerId);
    const known = await this.parts.database.inCompany(companyId, (tx) =>
      this.open.knownIds(tx, companyId, provider.name, ids),
    );
    const found = findListed(attempt, listed, known);
    if (!found) return (standing) => miss(standing);
    const { providerId, status } = found;
    if (status === null) return (standing) => accept(standing, providerId, 'list');
    return (standing) => tell(standing, { status, providerId, errorClass: null, errorCode: null, optsOut: false });
  }

  async #byEvents(companyId: string, attempt: AttemptRecord): Promise<Finding> {
    const since = attempt.unknownAt ?? attempt.decidedAt;
    const about = { provider: attempt.provider, attemptId: attempt.attemptId, since };
    const heard = await this.parts.database.inCompany(companyId, (tx) => this.open.heardOfOthers(tx, companyId, about));
    if (heard) return (standing) => miss(standing, 1);
    const provider = this.channels.find(attempt.channel);
    return provider ? this.#later(attempt, provider) : (standing) => park(standing, 'provider_cannot_be_asked');
  }

  /** Nothing can be said yet: later again, until it has taken too long and a person decides. */
  #later(attempt: AttemptRecord, provider: ChannelProvider): Finding {
    const now = this.parts.clock.now();
    const unknownSince = Temporal.Instant.from(attempt.unknownAt ?? attempt.decidedAt);
    const at = nextLookAt(provider.lookUp, unknownSince, now);
    return (standing) => (at === null ? park(standing, 'no_answer_from_provider') : askAgain(standing, at));
  }
}
