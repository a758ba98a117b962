import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { Database } from '@tactful/runtime';
import { AttemptStore } from '../attempts/attempt.store.js';
import { type AttemptRecord } from '../attempts/attempt.types.js';
import { type Happening, Outcomes } from '../attempts/outcomes.service.js';
import { tell } from '../attempts/tell.decision.js';
import { Channels } from '../sending/channels.js';
import { concurrencyLimit } from '../sending/limit.js';
import { AwaitedNewsStore, type SilentAttempt } from './awaited-news.store.js';
import { fallSilent, isGivenUp, isUndecided } from './silence.decision.js';

/** Questions that are open at the same time: they may not take the room of what is to be sent. */
const openQuestions = 4;

/** Where it is written. */
@Injectable()
export class SilenceBooks {
  constructor(
    readonly database: Database,
    readonly outbox: Outbox,
  ) {}
}

/** Asks providers what became of messages that they took and told nothing more of, and says so when nothing can be heard. */
@Injectable()
export class Silence {
  readonly #inTurn = concurrencyLimit(openQuestions);

  constructor(
    private readonly awaited: AwaitedNewsStore,
    private readonly attempts: AttemptStore,
    private readonly outcomes: Outcomes,
    private readonly channels: Channels,
    private readonly books: SilenceBooks,
  ) {}

  /** One round; what is left stays due. */
  async askDue(now: Temporal.Instant): Promise<void> {
    const due = await this.awaited.takeDue(this.channels.sending(), now);
    await Promise.all(due.map((silent) => this.#inTurn(() => this.#ask(silent, now))));
  }

  async #ask({ companyId, attemptId }: SilentAttempt, now: Temporal.Instant): Promise<void> {
    const { database, outbox } = this.books;
    const attempt = await database.inCompany(companyId, (tx) => this.attempts.find(tx, companyId, attemptId));
    const isOver = !attempt || !isUndecided(attempt) || isGivenUp(attempt, now);
    // Outside any transaction: the provider may take its time.
    const transitions = attempt ? await this.#heard(attempt) : [];
    if (isOver) transitions.push(fallSilent);
    await database.inCompany(companyId, async (tx) => {
      const happenings = transitions.map((transition) => ({ attemptId, transition }));
      const drafts = happenings.length === 0 ? [] : await this.outcomes.apply(tx, companyId, happenings);
      if (isOver) await this.attempts.endWait(tx, [attemptId]);
      await outbox.add(tx, drafts);
    });
  }

  /** News moves an attempt forward only, as if it had been told. */
  async #heard(attempt: AttemptRecord): Promise<Happening['transition'][]> {
    const { providerId, channel } = attempt;
    const answer = providerId === null ? null : await this.channels.find(channel)?.ask?.(providerId);
    if (!answer || answer.status === null) return [];
    const told = { ...answer, status: answer.status, providerId, optsOut: false };
    return [(standing) => tell(standing, told)];
  }
}
