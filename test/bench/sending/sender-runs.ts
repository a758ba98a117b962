import { Pool } from 'pg';
import { type BenchSettings, expectEqual } from '../bench.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { type Prepared, prepareDueMessages, settings } from './due-messages.js';
import { GateBook } from './gate-book.js';
import { OurSender } from './our-sender.js';

/** One run of ours on a copy of the prepared database. */
export interface SenderRun {
  readonly sender: OurSender;
  /** Connections as the owner of the copy. */
  readonly owner: Pool;
}

/** Runs of our sender in this process, each from the same state: messages planned by the whole system, due at one instant. */
export class SenderRuns {
  private constructor(
    private readonly postgres: BenchPostgres,
    private readonly gate: GateBook,
    readonly prepared: Prepared,
  ) {}

  static async prepare({ folder, atEnd }: BenchSettings, messages: number): Promise<SenderRuns> {
    const postgres = await openPostgres({ folder, atEnd }, []);
    const place = { database: postgres, folder, env: settings };
    const prepared = await prepareDueMessages(place, postgres.owner, messages);
    return new SenderRuns(postgres, await GateBook.record(place, postgres.owner), prepared);
  }

  get dueAt(): Temporal.Instant {
    return Temporal.Instant.from(this.prepared.dueAt);
  }

  /** On the database that every later run is copied from. */
  get original(): Pool {
    return this.postgres.owner;
  }

  /** The work on a copy, behind a checkpoint; `change` makes the copy ready. */
  async on<T>(
    work: (run: SenderRun) => Promise<T>,
    change: (owner: Pool) => Promise<void> = async () => {},
  ): Promise<T> {
    await using ends = new AsyncDisposableStack();
    const database = await this.postgres.copy('round');
    ends.defer(() => database.drop());
    const owner = new Pool({ connectionString: database.adminUrl, max: 2 });
    ends.defer(() => owner.end());
    await change(owner);
    const sender = await OurSender.open(database.url, this.gate);
    ends.defer(() => sender.close());
    await this.postgres.settle();
    return await work({ sender, owner });
  }
}

/** Throws unless so many messages have an intent with its outcome, and none is due any more. */
export async function expectSent(owner: Pool, sent: number, dueAt: Temporal.Instant): Promise<void> {
  const { rows } = await owner.query(
    `select (select count(*) from delivery.attempt where state = 'accepted')::int as accepted,
       (select count(*) from delivery.attempt)::int as intents,
       (select count(*) from delivery.open_attempt)::int as open,
       (select count(*) from delivery.queue where send_at <= $1)::int as due`,
    [dueAt.toString()],
  );
  expectEqual('attempts', rows[0], { accepted: sent, intents: sent, open: 0, due: 0 });
}
